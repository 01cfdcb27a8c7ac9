import type { DraftPhrases } from '../DraftPhrases.ts'

const facts = 'It lists facts that were given; it claims nothing beyond them.'

const points = (count: number): string => (count === 1 ? '1 point' : `${count} points`)

/** The words that drafts for a payer are made of, in American English. */
export const drafts: DraftPhrases = {
  title: {
    necessity: (setting) => `DRAFT of the factual part of a medical-necessity statement: ${setting}`,
    'continued-stay': (setting) => `DRAFT of the factual part of a request for continued stay: ${setting}`,
    appeal: (setting) => `DRAFT of the factual part of an appeal: ${setting}`,
  },
  draft: {
    necessity: `A physician has to check it, complete every [bracket], and sign. ${facts}`,
    'continued-stay': `A physician has to check it, complete every [bracket], and sign. ${facts}`,
    appeal: `Whoever signs it has to check it and complete every [bracket]. ${facts} It knows neither the letter of denial nor its deadline.`,
  },
  leftOut: 'This version leaves some answers out, whatever they are.',
  patient: 'Patient: [name] [date of birth] [Medicare number]',
  assessedOn: (date) => `Assessed on: ${date}`,
  admittedOn: (date) => `Admitted on: ${date}`,
  admissionOpen: '[date of admission]',
  diagnosis: (given) => `Diagnosis: ${given}[diagnosis and code, by the physician]`,
  recommended: (level) => `Recommended level of care: ${level}.`,
  notSettled: (least, possible) =>
    `Recommended level of care: not settled; at least ${least}; possible: ${possible}.`,
  date: (date) => date,

  intake: 'What the intake says',
  upTo: (rating, most) => `${rating} to ${most}`,
  unanswered: (titles) => `Unknown, because it was not answered or only in part: ${titles}.`,

  criteria: (text) => `The seven patient criteria (${text})`,
  status: { met: 'met', unmet: 'NOT MET', unknown: 'UNKNOWN' },
  bearing: { for: 'speaks for it', against: 'speaks against it', open: 'decides nothing' },
  noEvidence: 'Nothing that was given speaks to it.',
  evidence: (items) => `Evidence: ${items}.`,
  earlierDanger: (rating, date) =>
    `An earlier assessment of this stay rated the risk of harm ${rating} (${date}). Whether the danger is past is for a clinician to judge, and suicidal behavior within three months calls for a rating of moderate at least: [what happened since, and who confirmed when that the danger is past].`,
  toSettle: (items) => `What could settle it: ${items}.`,
  nothingSettles: 'Nothing that can be given here settles it.',
  bothWays:
    'The evidence points both ways, so it is not taken as met: [which of it holds, and why, by the physician].',
  openAnswer: (least, possible) => `at least ${least}, possible ${possible}`,
  conditions: (list) => `conditions named, not diagnosed: ${list}`,
  rule: (label, rule) => `${label} [${rule}]`,
  restsOn: (text, reading) => `It rests on ${text}, ${reading}.`,
  mapping: {
    derived: 'How ratings are mapped to it, derived from it:',
    judgment: 'How ratings are mapped to it, by judgment:',
  },

  certification: 'Certification',
  line: (what, status) => `${what}: ${status}.`,
  sentence: (what) => `${what}.`,
  initial: (date) => `Certification, on admission: ${date}`,
  recertifications: (text) => `Recertification, at the latest (${text}):`,
  determinations: (text) => `Need for the hours determined again, at the latest (${text}):`,
  due: (number, date) => `${number}. ${date}`,
  earlierDue: (count) => `${count} earlier due dates, all of them past due, are not listed.`,
  dueStatus: {
    made: (date) => (date === undefined ? 'made' : `made on ${date}`),
    'made-late': (date) =>
      date === undefined ? 'made AFTER it was due' : `made on ${date}, AFTER it was due`,
    'past-due': 'PAST DUE: nothing that was given says that it was made',
    next: 'comes next',
    later: 'later',
  },
  noSchedule: 'Due dates: unknown without a date of admission.',

  codes: 'Codes that go with the setting, for orientation',
  code: (system, code, meaning) => `${system} ${code}: ${meaning}`,
  physician: 'For the physician to add',
  placeholders: {
    'partial-hospitalization': [
      '[why the person would need inpatient psychiatric care without the program]',
      '[why the person needs at least 20 hours a week of these services]',
      '[plan of care: type, amount, frequency and duration of services; goals]',
      '[that services are given under a physician’s care]',
      '[recertification: response to treatment; symptoms that still put the person at risk; goals for discharge]',
    ],
    'intensive-outpatient': [
      '[why the person needs an intensive outpatient program, with at least 9 hours a week]',
      '[plan of care: type, amount, frequency and duration of services; goals]',
      '[that services are given under a physician’s care]',
    ],
  },

  progress: 'Progress since admission',
  oneOnly: 'Only one assessment was given, so nothing here says how the person has progressed.',
  between: (first, last, count) => `From ${first} to ${last}, by ${count} assessments:`,
  firstAfterAdmission: (first, days) =>
    `The first assessment that was given is of ${first}, ${days === 1 ? '1 day' : `${days} days`} after admission: how the person was on admission is not known here.`,
  admissionNotGiven:
    'The day of admission was not given, so nothing here says how the person was on that day.',
  rated: (rating, date) => `${rating} (${date})`,
  worst: (rating, date) => `${rating} (${date}, at worst)`,
  changed: {
    better: (dimension, ratings) => `Better than at first: ${dimension}: ${ratings}.`,
    worse: (dimension, ratings) => `WORSE than at first: ${dimension}: ${ratings}.`,
    'worse-between': (dimension, ratings) => `As at first, and worse in between: ${dimension}: ${ratings}.`,
    'better-between': (dimension, ratings) => `As at first, and better in between: ${dimension}: ${ratings}.`,
    impossible: (dimension, ratings) =>
      `This cannot become better, so one of the answers is a slip: ${dimension}: ${ratings}: [which one holds].`,
  },
  unchanged: (dimensions) => `The same at every assessment that answered it: ${dimensions}.`,
  notNow: (dimensions) =>
    `Not answered at the latest assessment, so nothing is said of its progress: ${dimensions}.`,
  lastRated: (dimension, rating, date) => `${dimension} (last ${rating}, ${date})`,
  onceOnly: (dimensions) => `Answered at the latest assessment only: ${dimensions}.`,
  levels: (levels) => `Level of care recommended: ${levels}.`,
  since: (level, date) => `${level} (from ${date})`,
  openLevel: (least) => `not settled, at least ${least}`,
  progressBrackets: ['[what the record shows of progress, or of the lack of it, with dates]'],

  scores: 'Scores of standard instruments',
  noScores: 'None was given: [scores on admission and now, with dates].',
  score: (title, totals) => `${title}: ${totals}`,
  total: (total, date, seen) => (seen === undefined ? `${total} (${date})` : `${total} (${date}; ${seen})`),
  totalRange: (least, most) => `${least} to ${most}, because answers are missing`,
  noTotal: 'no total',
  safetyFlag: {
    raised: 'an answer bears on safety: read it',
    possible: 'whether an answer bears on safety is not known',
  },
  difference: (change, since) =>
    change === 0
      ? `the last as on ${since}`
      : `the last ${points(Math.abs(change))} ${change < 0 ? 'lower' : 'higher'} than on ${since}`,
  scoresBracket:
    '[what these scores mean for the person: no threshold for a change that counts is applied here]',

  goals: 'Goals',
  noReassessment: 'No reassessment was given, so no goals are taken from one.',
  goalsNamed: (date, level) =>
    `What was named on ${date} as a way to less than was recommended then (${level}), and how it stands now:`,
  goal: {
    met: (changes, to) => `Reached: ${changes}. It was to lead to: ${to}.`,
    unmet: (changes, to) => `Not reached: ${changes}. It was to lead to: ${to}.`,
    unknown: (changes, to) => `Unknown: ${changes}. It was to lead to: ${to}.`,
  },
  goalChange: (dimension, to, now) => `${dimension} down to ${to} or lower (${now})`,
  goalsListed: (shown, count) => `${shown} of ${count} are listed.`,
  noGoalsNamed: 'The assessment before the latest one named no way to less care.',
  now: (rating) => `now ${rating}`,
  nowUnknown: 'not answered now',
  goalsBrackets: [
    '[goals of the treatment plan: measurable, functional, each with its date]',
    '[progress toward each goal since the last review]',
  ],

  barriers: 'Barriers to less care',
  callFor: 'By the latest answers these rules call for this program or more:',
  noneCallFor: 'No rule that this version tells calls for this program by the latest answers.',
  current: (level) => `By the treatment history the person is now in another level of care: ${level}.`,
  transition: {
    'step-up': 'By the reassessment a step up is due.',
    continue: 'By the reassessment the level of care that the person is in continues for now.',
    'step-down': 'By the reassessment a step down can be offered.',
    'review-ending': 'By the reassessment the end of treatment can be reviewed.',
    'not-in-care': 'By the reassessment the person is in no care now.',
    unknown: 'The reassessment cannot say whether to step up, continue or step down.',
  },
  danger: (last, until) =>
    `Danger, or a question about danger without an answer, on ${last}: no step down is offered before ${until}, unless a clinician confirms that it is past.`,
  stillOpen: (titles) => `Not known at the latest assessment: ${titles}.`,
  barriersBrackets: [
    '[barriers to less care as the treatment team sees them, and what is done about each]',
    '[why less care is not enough now]',
    '[plan for discharge, and what has to be in place for it]',
  ],

  nextReview: 'Next review',
  pastDue: (dates) => `PAST DUE by the dates above: ${dates}.`,
  dueNext: (date) => `Due next by the dates above, at the latest: ${date}.`,
  nextReviewBrackets: ['[day of the next review by the treatment team, and what it will look at]'],
  continuedStay: {
    'partial-hospitalization': [
      '[why the person would still need inpatient psychiatric care without the program]',
      '[why the person still needs at least 20 hours a week of these services]',
      '[response to treatment]',
      '[symptoms that still put the person at risk of hospitalization]',
      '[goals for coordinating services to allow discharge]',
    ],
    'intensive-outpatient': [
      '[why the person still needs an intensive outpatient program, with at least 9 hours a week]',
      '[response to treatment]',
      '[plan of care, as reviewed]',
    ],
  },

  denial: 'The denial',
  denialBrackets: [
    '[what was denied, for which days, and its reference number]',
    '[date of the letter, and the last day to appeal that it names]',
    '[reason for the denial, in the payer’s own words]',
    '[criteria that the payer used, with their edition, and which of them are said not to be met]',
    '[whether the person’s condition calls for a faster appeal, by the physician]',
  ],
  appealAgainst: {
    less: 'The recommendation does not support an appeal for this program. Whoever sees a need for it has to show it by facts that are not here: [those facts].',
    more: 'More than this program is recommended, so an appeal for it alone may leave the need unmet: [what is done about the recommended level].',
    'not-settled':
      'It is not settled which level is recommended, so nothing here shows yet that it is this program: [the missing answers].',
  },
  toAnswer: 'To be answered before this is sent',
  answer: (what, status) => `${what} (${status}): [answer, by facts from the record]`,
  nothingToAnswer: 'No criterion is unmet or unknown by what was given.',
  appealBrackets: [
    '[why the reason for the denial does not fit the facts above, or which fact it leaves out]',
    '[what came of less care: dates, treatment, response]',
    '[what is to be expected without the program, and on which facts, by the physician]',
    '[records that are enclosed]',
  ],

  signature: {
    necessity: '[signature of the physician] [date]',
    'continued-stay': '[signature of the physician] [date]',
    appeal: '[name, role and signature of whoever appeals] [date]',
  },
  unverified: 'Not verified at first hand',
  unverifiedItem: (what, reading) => `${what}: ${reading}`,
  edition: (label, note) => `${label}: ${note}`,
  kinds: {
    criterion: (label) => `criterion “${label}”`,
    hours: 'the minimum of hours a week',
    certification: 'what a physician certifies',
    'first-certification': 'that the first certification is due on admission',
    recertification: 'when recertifications are due',
    code: (code) => `code ${code}`,
  },
  yes: 'yes',
  no: 'no',
  noneMade: 'none',
  readings: {
    primary: 'read at first hand',
    secondary: 'read at second hand only; check it before use',
    recalled: 'recalled from memory only; check it before use',
  },
}
