import type { CardPhrases } from '../CardPhrases.ts'

/** What cards say beside the explanation, in American English. */
export const cards: CardPhrases = {
  recommended: (level) => `Recommended: ${level}`,
  atLeast: (level) => `Not settled, at least: ${level}`,
  emergency: 'EMERGENCY, act now',
  appointment: (urgency) => `first appointment: ${urgency}`,
  open: (count) => (count === 1 ? '1 question open' : `${count} questions open`),
  assessed: (date) => `as of ${date}`,
  data: 'What this rests on',
  asOf: (date) => `What is known as of ${date}.`,
  notUnderstood: (count) =>
    count === 1
      ? 'One thing in the record was not understood and is not used.'
      : `${count} things in the record were not understood and are not used.`,
  unavailable: (keys) => `Not available to this service: ${keys}.`,
  raised: (dimensions) => `Newer than the questionnaire, and rated higher: ${dimensions}.`,
  ask: 'Please ask',
  speaksOfHarm:
    'A diagnosis in the record speaks of harm to oneself or others. How high is the risk of harm now?',
  answerSpeaksOfHarm:
    'An answer or a level of risk in the record speaks of harm, and is not used as a rating: it is old, undated, a draft, or contradicts another one. How high is the risk of harm now?',
  maySpeakOfHarm:
    'Something in the record is about harm to oneself or others, and could not be read. How high is the risk of harm now?',
  riskWasRated: 'A risk of harm was rated in the record. How high is it now?',
  alarm: 'The record speaks of danger: please assess the risk of harm now',
  inPerson: 'A level of care was recommended; it is told in person only',
  alarmDetail: 'No level of care can be recommended from what was sent.',
  unordered:
    'Of several that say different things it cannot be told which is the newest: the higher need counts.',
  raisedBeside: (dimensions) =>
    `Not older than the questionnaire for certain, and rated higher: ${dimensions}.`,
  undated: 'day not known',
  undatedIntake: 'The questionnaire has no day: how old it is, is not known.',
  toCome: (date) => `The questionnaire has a day that is yet to come: ${date}.`,
  paged: 'There is more in the record than was sent to this service.',
  tooOld: (date, days) =>
    `The last intake is from ${date}, ${days} days ago; it is too old to recommend a level of care.`,
  tooOldDetail: 'A new intake is needed. Nothing of the old one is used.',
  draft: (level) => `Draft a referral: ${level}`,
  draftMore: (level) => `Draft a referral to more intensive care: ${level}`,
  creates: (level) => `Creates a draft of a request, for a clinician to review: ${level}`,
  source: (ruleset, version) => `level-of-care, ruleset ${ruleset} ${version}`,
  title: 'Level of care',
  description:
    'Recommends the least intensive level of behavioral-health care that meets every need found in an intake, and says why. It supports clinical judgment and does not replace it.',
  usage:
    'Needs the intake questionnaire or scores of instruments by prefetch; it does not call the FHIR server itself.',
  overrideReasons: {
    'service-not-available': 'Treatment or service is not practically available',
    'prefers-alternative': 'Patient prefers an alternative approach or treatment',
    'too-costly-uncovered': 'Recommended action is too costly or not covered by insurance',
    'inadequate-support': 'Patient has inadequate caregiver/social support',
    'risk-benefit-ratio': 'Recipient assessment of risk/benefit ratio',
    'need-more-info':
      'Could not address recommended action due to need for more information/pending results/pending consult',
    'policy-contradicts': 'Institutional policy/guideline contradicts the recommended action',
    'action-completed': 'Recommended action was already completed',
  },
}
