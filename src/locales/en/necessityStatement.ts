import type { Verification } from '../../ruleset/Source.ts'

/** The words that the draft of a medical-necessity statement is made of. */
export const necessityStatement = {
  title: (setting: string): string =>
    `DRAFT of the factual part of a medical-necessity statement: ${setting}`,
  draft:
    'A physician has to check it, complete every [bracket], and sign. It lists facts; it claims nothing beyond them.',
  leftOut: 'This version leaves some answers out, whatever they are.',
  patient: 'Patient: [name] [date of birth] [Medicare number]',
  assessedOn: (date: string): string => `Assessed on: ${date}`,
  admittedOn: (date: string): string => `Admitted on: ${date}`,
  admissionOpen: '[date of admission]',
  diagnosis: (given: string): string => `Diagnosis: ${given}[diagnosis and code, by the physician]`,
  recommended: (level: string): string => `Recommended level of care: ${level}.`,
  notSettled: (least: string, possible: string): string =>
    `Recommended level of care: not settled; at least ${least}; possible: ${possible}.`,
  intake: 'What the intake says',
  upTo: (rating: string, most: string): string => `${rating} to ${most}`,
  unanswered: (titles: string): string => `Unknown, because it was not answered or only in part: ${titles}.`,
  criteria: (regulation: string): string => `The seven patient criteria of ${regulation}`,
  status: { met: 'met', unmet: 'NOT MET', unknown: 'UNKNOWN' },
  bearing: { for: 'speaks for it', against: 'speaks against it', open: 'decides nothing' },
  noEvidence: 'Nothing that was given speaks to it.',
  evidence: (items: string): string => `Evidence: ${items}.`,
  toSettle: (items: string): string => `What could settle it: ${items}.`,
  nothingSettles: 'Nothing that can be given here settles it.',
  openAnswer: (least: string, possible: string): string => `at least ${least}, possible ${possible}`,
  conditions: (list: string): string => `conditions named, not diagnosed: ${list}`,
  rule: (label: string, rule: string): string => `${label} [${rule}]`,
  howRead: (reading: string): string => `The criterion was ${reading}.`,
  mapping: {
    derived: 'How ratings are mapped to it, derived from it:',
    judgment: 'How ratings are mapped to it, by judgment:',
  },
  certification: 'Certification',
  certificationLine: (what: string, status: string): string => `${what}: ${status}.`,
  initial: (date: string): string => `Certification, on admission: ${date}`,
  recertification: (number: number, date: string): string =>
    `Recertification ${number}, at the latest: ${date}`,
  noSchedule: 'Due dates: unknown without a date of admission.',
  codes: 'Codes that go with the setting, for orientation',
  code: (system: string, code: string, meaning: string): string => `${system} ${code}: ${meaning}`,
  physician: 'For the physician to add',
  placeholders: {
    'partial-hospitalization': [
      '[why the person would need inpatient psychiatric care without the program]',
      '[plan of care: type, amount, frequency and duration of services; goals]',
      '[that services are given under a physician’s care]',
      '[recertification: response to treatment; symptoms that still put the person at risk; goals for discharge]',
    ],
    'intensive-outpatient': [
      '[why the person needs an intensive outpatient program]',
      '[plan of care: type, amount, frequency and duration of services; goals]',
      '[that services are given under a physician’s care]',
    ],
  },
  signature: '[signature of the physician] [date]',
  unverified: 'Not verified at first hand',
  unverifiedItem: (what: string, reading: string): string => `${what}: ${reading}`,
  edition: (label: string, note: string): string => `${label}: ${note}`,
  kinds: {
    criterion: (label: string): string => `criterion “${label}”`,
    hours: 'the minimum of hours a week',
    certification: 'what a physician certifies',
    'first-certification': 'that the first certification is due on admission',
    recertification: 'when recertifications are due',
    code: (code: string): string => `code ${code}`,
  },
  yes: 'yes',
  no: 'no',
  noneMade: 'none',
} as const

/** How something was read, in words that end a sentence. */
export const readingPhrases: { readonly [V in Verification]: string } = {
  primary: 'read at first hand',
  secondary: 'read at second hand only; check it before use',
  recalled: 'recalled from memory only; check it before use',
}
