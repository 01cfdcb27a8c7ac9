import type { AdultNames } from '../locales/AdultNames.ts'

/** What is treated. It decides the focus of a program, never the level of care. */
export const conditions = [
  'depression',
  'anxiety',
  'bipolar',
  'ptsd',
  'psychosis',
  'eating-disorder',
  'substance-use',
  'self-harm',
  'personality',
  'ocd',
  'adhd',
  'other',
] as const

/** What is used. */
export const substances = ['alcohol', 'opioids', 'sedatives', 'stimulants', 'cannabis', 'other'] as const

/** What a schedule has to leave room for. */
export const obligations = ['work', 'school', 'caregiving'] as const

/** What is so of the person beside what is treated. It decides what is asked and arranged, never the level of care. */
export const circumstances = ['pregnant', 'postpartum'] as const

conditions satisfies readonly (keyof AdultNames['conditions'])[]
substances satisfies readonly (keyof AdultNames['substances'])[]
obligations satisfies readonly (keyof AdultNames['obligations'])[]
circumstances satisfies readonly (keyof AdultNames['circumstances'])[]
