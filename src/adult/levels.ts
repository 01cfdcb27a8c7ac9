import type { LevelOfCare } from '../ruleset/Ladder.ts'

/** The levels of care, from least to most intensive. */
export const levels = [
  'self-guided',
  'outpatient',
  'intensive-outpatient',
  'partial-hospitalization',
  'residential',
  'inpatient',
] as const

/** One of the levels of care. */
export type Level = (typeof levels)[number]

/** The part of a level's catalog entry that reads the same in every language. */
export type LevelFacts = Pick<LevelOfCare, 'aroundTheClock' | 'hoursPerWeek' | 'crosswalk'>

/**
 * Hours of service a week, and where the level lies in other systems.
 *
 * The crosswalk holds numbers and codes only, for orientation. It claims no equivalence, carries none of those systems'
 * wording, and leaves a system out where the place of a level in it is unsure.
 */
export const levelFacts: { readonly [L in Level]: LevelFacts } = {
  'self-guided': {
    aroundTheClock: false,
    hoursPerWeek: { least: 0, most: 1 },
    crosswalk: [
      { system: 'LOCUS', code: '1' },
      { system: 'ASAM', code: '0.5' },
      { system: 'IAR-DST', code: '1' },
    ],
  },
  outpatient: {
    aroundTheClock: false,
    hoursPerWeek: { least: 1, most: 8 },
    crosswalk: [
      { system: 'LOCUS', code: '2' },
      { system: 'ASAM', code: '1' },
      { system: 'IAR-DST', code: '2' },
      { system: 'IAR-DST', code: '3' },
    ],
  },
  'intensive-outpatient': {
    aroundTheClock: false,
    // 9 hours are the Medicare minimum (42 CFR 410.44); from 20 hours on it is partial hospitalization.
    hoursPerWeek: { least: 9, most: 19 },
    crosswalk: [
      { system: 'LOCUS', code: '3' },
      { system: 'ASAM', code: '2.1' },
      { system: 'IAR-DST', code: '4' },
      { system: 'HCPCS', code: 'S9480' },
      { system: 'HCPCS', code: 'H0015' },
    ],
  },
  'partial-hospitalization': {
    aroundTheClock: false,
    // 20 hours are the Medicare minimum (42 CFR 410.43); there is no upper end.
    hoursPerWeek: { least: 20 },
    crosswalk: [
      { system: 'LOCUS', code: '4' },
      { system: 'ASAM', code: '2.5' },
      { system: 'HCPCS', code: 'H0035' },
      { system: 'CMS place of service', code: '52' },
    ],
  },
  residential: {
    aroundTheClock: true,
    crosswalk: [
      { system: 'LOCUS', code: '5' },
      { system: 'ASAM', code: '3.1' },
      { system: 'ASAM', code: '3.5' },
      { system: 'ASAM', code: '3.7' },
      { system: 'IAR-DST', code: '5' },
    ],
  },
  inpatient: {
    aroundTheClock: true,
    crosswalk: [
      { system: 'LOCUS', code: '6' },
      { system: 'ASAM', code: '4' },
      { system: 'IAR-DST', code: '5' },
      { system: 'CMS place of service', code: '51' },
    ],
  },
}
