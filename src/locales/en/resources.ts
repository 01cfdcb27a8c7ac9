import type { ResourcePhrases } from '../ResourcePhrases.ts'

/** What resources say in words beside the explanation, in American English. */
export const resources: ResourcePhrases = {
  proposal: (ruleset, version) =>
    `Drafted by a decision support program (ruleset ${ruleset} ${version}) for a clinician to review; it is no order.`,
  alternative: (recommended) => `The recommended level of care is another one: ${recommended}.`,
  unsettledLadder: (ladder, atLeast, possible) =>
    `${ladder}: not settled. At least: ${atLeast}. Possible, depending on what is still open: ${possible}.`,
  noRequest: 'The level of care is not settled, so nothing is proposed yet.',
  inPerson:
    'A recommendation was made. It is not told here, because it rests on what is told in person only; ask the clinician who assessed the person.',
  titles: {
    dimensions: 'Dimensions',
    services: 'Services',
    rules: 'Rules',
    instruments: 'Instruments',
    answers: (instrument) => `${instrument}: answers`,
    refusals: 'Why a request is refused',
  },
  refusals: {
    'not-json': 'Not JSON',
    'too-large': 'Too large',
    missing: 'Missing',
    'invalid-type': 'Of another type',
    'invalid-value': 'Not an allowed value',
    'invalid-date-time': 'Not a date and time',
    'unsupported-hook': 'A hook that is not served',
    'other-patient': 'About another patient',
    'invalid-intake': 'Not a sound intake',
    'data-missing': 'No data to assess',
  },
}
