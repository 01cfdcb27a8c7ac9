import type { SupportGrade, Verification } from '../rules/Source.ts'

/** The words that explanations are made of. Everything else that they say comes from the ruleset's own texts. */
export const phrases = {
  emergency: 'EMERGENCY: ACT NOW.',
  stay: 'Staff: stay with the person until somebody who can keep them safe has taken over.',
  recommended: (level: string): string => `Recommended level of care: ${level}`,
  notSettled: 'Recommended level of care: not settled yet',
  bounds: (least: string, possible: string): string =>
    `At least: ${least}. Possible, depending on what is still open: ${possible}.`,
  range: (least: string, possible: string): string =>
    `at least ${least}; possible, depending on what is still open: ${possible}.`,
  hours: (least: number, most: number | undefined): string =>
    most === undefined ? `${least} or more` : `${least} to ${most}`,
  week: 'Hours a week',
  aroundTheClock: 'around the clock',
  schedule: 'Schedule',
  stayLength: 'Usual stay',
  deciding: 'Why',
  found: 'Also found',
  nothingFound: 'No rule found a need beyond this level.',
  services: 'To arrange',
  possibleServices: (services: string): string => `Depending on what is still open, also: ${services}.`,
  focus: 'Program focus',
  open: 'Still open',
  couldRaise: (ladder: string, rung: string): string => `${ladder} up to ${rung}`,
  could: (what: string): string => `could still raise ${what}`,
  couldAdd: (services: string): string => `could still add ${services}`,
  warnings: 'Please ask again',
  decides: (ladders: string): string => `Decides: ${ladders}.`,
  asks: (services: string): string => `Asks for: ${services}.`,
  restates: (rules: string): string => `Covers: ${rules}.`,
  rating: (dimension: string, rating: string): string => `${dimension}: ${rating}`,
  upTo: (rating: string, most: string): string => `${rating} or more, up to ${most}`,
  enough: (threshold: string): string => `${threshold} is enough`,
  total: (sum: number, threshold: number): string => `combined ratings of ${sum} (${threshold} is enough)`,
  part: (dimension: string, points: number): string => `${dimension} ${points}`,
  ended: (date: string): string => `ended ${date}`,
  endUnknown: 'end unknown',
  response: (response: string): string => `response: ${response}`,
  source: (sources: string, support: string): string => `Source: ${sources}; ${support}.`,
  closing:
    'This supports clinical judgment and does not replace it. A clinician who knows the person decides.',
  ruleset: (id: string, version: string): string => `Ruleset: ${id} ${version}.`,
}

/** How a source bears on a rule, in words. */
export const supportPhrases: { readonly [S in SupportGrade]: string } = {
  stated: 'stated there',
  derived: 'criterion from there, mapping to ratings by this ruleset',
  judgment: 'judgment of this ruleset',
}

/** How a source was read, in words. */
export const verificationPhrases: { readonly [V in Verification]: string } = {
  primary: 'read at first hand',
  secondary: 'read at second hand',
  recalled: 'from memory',
}
