import type { LadderPhrases } from '../LadderPhrases.ts'

/** The words of a picture of the ladder, in American English. */
export const ladder: LadderPhrases = {
  clinician: { mark: 'Recommended', more: 'More intensive', less: 'Less intensive' },
  patient: { mark: 'Suggested for you', more: 'More support', less: 'Less support' },
  recommended: 'Recommended level of care',
  notSettled: 'The level of care is not settled yet',
  atLeast: 'At least',
  possible: 'Possible',
  decides: 'decides the level',
  decidesFloor: 'decides the lowest level that is possible',
  found: 'found as well',
  nothingYet: 'Nothing that is known so far calls for more than the lowest level.',
  sensitive: '(sensitive)',
  leftOut: 'What is marked as sensitive, reasons among it, is not in this picture.',
  way: 'This would lead down to this level:',
  ways: 'Any one of these would lead down to this level:',
  change: (dimension, from, to) => `${dimension} from “${from}” to “${to}”`,
  shownOf: (shown, count) => `Of ${count} ways to a lower level, ${shown} of the shortest are shown.`,
  held: 'For now, no improvement leads to a lower level.',
  heldBy: (rules) => `The level is held by: ${rules}.`,
  until: (date) => `If nothing is added, the treatment history holds it until ${date}.`,
  lowest: 'There is no lower level.',
  incomplete: (questions) =>
    `What would lead to a lower level can be said once this is answered: ${questions}.`,
  open: (questions) => `Still open, and able to change the level: ${questions}.`,
  levels: (labels) => `The levels, from the most to the least intensive: ${labels}.`,
  recommendedIs: (level) => `Recommended: ${level}.`,
  atLeastIs: (level) => `At least: ${level}.`,
  possibleAre: (levels) => `Possible, and no other: ${levels}.`,
}
