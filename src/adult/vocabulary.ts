import type { AdultDetails } from '../locales/AdultDetails.ts'

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

conditions satisfies readonly (keyof AdultDetails['conditions'])[]
substances satisfies readonly (keyof AdultDetails['substances'])[]
obligations satisfies readonly (keyof AdultDetails['obligations'])[]
circumstances satisfies readonly (keyof AdultDetails['circumstances'])[]
