import type { CoursePhrases } from '../CoursePhrases.ts'

const assessments = (count: number): string => (count === 1 ? '1 assessment' : `${count} assessments`)
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const over = (count: number, since: string): string =>
  count === 0 ? `on ${since}` : `over ${days(count)}, since ${since}`

/** In American English. */
export const course: CoursePhrases = {
  assessments: (count, first, last) =>
    count === 1 ? `1 assessment, on ${last}` : `${assessments(count)}, from ${first} to ${last}`,
  stepUp: (from, to) => `Step up now: from ${from} to ${to}.`,
  stepUpAtLeast: (from, atLeast) => `Step up now: from ${from} to ${atLeast} at least.`,
  continue: (level) => `Continue for now: ${level}.`,
  stepDown: (from, to) => `A step down can be offered: from ${from} to ${to}.`,
  dischargeReady: (from, to) => `Ready to end treatment: from ${from} to ${to}.`,
  unknown: 'Step up, continue or step down: cannot be said.',

  why: 'Why',
  notAsked:
    'It is not known at which level the person is: the treatment history of the latest assessment was not asked for.',
  noOngoingCare:
    'It is not known at which level the person is: the treatment history of the latest assessment names no ongoing care.',
  recommendedHigher: (level) => `The latest assessment recommends ${level}. Stepping up does not wait.`,
  recommendedCurrent: (level) => `The latest assessment recommends the same level: ${level}.`,
  recommendedLower: (level) => `The latest assessment recommends ${level}.`,
  notSettled: (atLeast, possible) =>
    `The latest recommendation is not settled: at least ${atLeast}; possible, depending on what is still open: ${possible}.`,
  noStepDown: 'No step down rests on missing answers.',
  couldRaise: (questions) => `These answers could still raise the level: ${questions}.`,
  danger: (dimension, worst, on) =>
    `${dimension} was ${worst} on ${on}, the worst in the time looked back on.`,
  dangerUnanswered: (dimension, on) =>
    `${dimension} was not answered on ${on}, so danger on that day is not ruled out.`,
  dangerHolds: (until) =>
    `No step down before ${until}, unless a clinician who has evaluated it confirms that the danger is past. Ask whether there was suicidal behavior or violence since: the rating looks back on it.`,
  dangerPast: (on, by) => `On ${on} it was confirmed that the danger is past, by: ${by}.`,
  agreed: (count, span, since) =>
    `A lower level was recommended by ${assessments(count)} ${over(span, since)}.`,
  notYetAgreed: (count, span, since) =>
    `A lower level was recommended by ${assessments(count)} ${count === 1 ? '' : 'in a row '}${over(span, since)}.`,
  needed: (least, span, notBefore) =>
    `Stepping down asks for ${least} or more in a row${span === 0 ? '' : `, over ${days(span)} or more`}: on ${notBefore} at the earliest, if they go on to agree.`,
  interrupted: {
    'other-level': (on) => `The assessment of ${on} does not count: the person was at another level then.`,
    'level-not-known': (on) =>
      `The assessment of ${on} does not count: it is not known at which level the person was then.`,
    'not-settled': (on) => `The assessment of ${on} does not count: its answer was not settled.`,
    'not-lower': (on) => `The assessment of ${on} did not recommend a lower level.`,
  },
  lowestAgreed: (level) => `Not all of those that count recommend less than ${level}.`,
  oneLevelAtATime: (agreed, level) =>
    `What they recommend is ${agreed}. The way there is taken one step at a time, and the first one leads to ${level}.`,
  bridge: (level) =>
    `Out of care around the clock, a step may pass over levels that nothing calls for, down to the bridge that the rules name: ${level}.`,
  leavesTreatment: (level) => `No rule calls for treatment any longer; what follows is ${level}.`,
  restsOn: (level) => `Rules that call for this level (${level}):`,

  course: 'Course',
  improved: (dimension, before, on, now) => `${dimension}: improved, from ${before} (${on}) to ${now}.`,
  worsened: (dimension, before, on, now) => `${dimension}: worsened, from ${before} (${on}) to ${now}.`,
  unchanged: (dimensions) => `Unchanged: ${dimensions}.`,
  rated: (dimension, rating) => `${dimension} (${rating})`,
  unanswered: (dimensions) => `Not answered now, so nothing is known of the course of: ${dimensions}.`,
  unansweredOne: (dimension, rating, on) => `${dimension} (${rating} on ${on})`,
  firstAnswers: (dimensions) => `Answered for the first time: ${dimensions}.`,
  cannotImprove: (dimension, before, on, now) =>
    `${dimension}: ${before} on ${on}, ${now} now. This cannot improve, so one of the answers may be an error; please ask again.`,

  goals: (assessedOn) => `Goals for a lower level, as of ${assessedOn}`,
  goal: {
    met: (changes, to) => `Met: ${changes}. It was to lead to ${to}.`,
    unmet: (changes, to) => `Not met: ${changes}. It would lead to ${to}.`,
    unknown: (changes, to) => `Not known: ${changes}. It would lead to ${to}.`,
  },
  orLower: (dimension, rating, now) => `${dimension} ${rating} or lower (${now})`,
  goalsHeld: (rules) =>
    `None: nothing that can improve would have led to a lower level. It was held by: ${rules}.`,
  goalsHeldUntil: (date) => `The treatment history holds it up to ${date}.`,
  goalsLowest: (level) => `None: the lowest level was recommended already (${level}).`,
  incomplete: (questions) => `None were named, because these were not answered: ${questions}.`,

  signs: (assessedOn) => `Warning signs, as of ${assessedOn}`,
  sign: {
    appeared: (changes, to) => `Appeared: ${changes}. It calls for ${to}.`,
    unknown: (changes, to) => `Not known: ${changes}. It would call for ${to}.`,
  },
  orHigher: (dimension, rating, now) => `${dimension} ${rating} or higher (${now})`,
  noSign: 'None of those listed appeared.',
  signsHighest: (level) => `None were named: nothing leads to a level above ${level}.`,

  now: (rating) => `now ${rating}`,
  nowUpTo: (rating, upTo) => `now ${rating} or more, up to ${upTo}`,
  nowUnanswered: 'not answered now',
  listed: (shown, count) => `The first ${shown} of ${count}.`,
  cliniciansOnly: 'For clinicians only: shown to a patient, this would say which answer to change.',
}
