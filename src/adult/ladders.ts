import { levels } from './levels.ts'

/** Where withdrawal is managed, from least to most intensive. */
export const withdrawalManagement = [
  'none',
  'ambulatory',
  'ambulatory-monitored',
  'residential',
  'inpatient',
] as const

/**
 * Time to the first appointment: 10 business days, 7 days (also after a discharge), 48 hours, 6 hours, now.
 * It is the access standard that US health plans use, read in a health plan's provider manual.
 */
export const urgency = ['routine', 'prompt', 'urgent', 'emergent', 'emergency'] as const

/** What a ladder is, without its texts. */
export interface LadderOutline<Id extends string, Rungs extends readonly string[]> {
  readonly id: Id
  readonly rungs: Rungs
}

/** The questions that the ruleset answers, each with its answers from least to most intensive. */
export const ladderOutlines: readonly [
  LadderOutline<'level', typeof levels>,
  LadderOutline<'withdrawalManagement', typeof withdrawalManagement>,
  LadderOutline<'urgency', typeof urgency>,
] = [
  { id: 'level', rungs: levels },
  { id: 'withdrawalManagement', rungs: withdrawalManagement },
  { id: 'urgency', rungs: urgency },
]
