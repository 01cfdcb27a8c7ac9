import type { Response } from '../../intake/Intake.ts'
import type { Outcome } from '../../ruleset/Occasion.ts'
import type { CoursePhrases } from '../CoursePhrases.ts'

const assessments = (count: number): string => (count === 1 ? '1 assessment' : `${count} assessments`)
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const ratings = (count: number): string =>
  count === 0 ? 'no rating' : count === 1 ? '1 rating' : `${count} ratings`
const outcomes: { readonly [outcome in Outcome]: string } = {
  recovered: 'recovered',
  improved: 'improved',
  unchanged: 'unchanged',
  worsened: 'worsened',
  'left-early': 'left early',
  interrupted: 'interrupted for a reason outside the treatment',
  ongoing: 'ongoing',
}
const responses: { readonly [response in Response]: string } = {
  good: 'a good response',
  none: 'no response',
  worse: 'getting worse',
}
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
  stayAndAct: (level) => `Stay at this level (${level}); act today:`,
  reviewEnding: (from, to) =>
    `No rule calls for more than ${to}: review whether to end treatment (now ${from}).`,
  notInCare: (level) => `In no care now; ${level} is recommended.`,
  notInCareAtLeast: (level) => `In no care now; ${level} at least is recommended.`,
  noCareNeeded: (level) => `In no care now, and no rule calls for more than ${level}.`,
  unknown: 'Step up, continue or step down: cannot be said.',

  toDo: 'To do now',
  raised: (ladder, rung, description) => `${ladder}: ${rung}. ${description}`,
  askToday: (dimension, rating, on) =>
    `Ask today: ${dimension}. It is not answered now; on ${on} it was ${rating}.`,
  lookBack: (dimension, now, worst, on) =>
    `Ask today whether there was suicidal or violent behavior: ${dimension} is ${now} now and was ${worst} on ${on}. The rating looks back on behavior, and is higher if there was any.`,
  newService: (service) => `Newly needed: ${service}`,
  outreach: 'Reach out: care was left early, and there is none now.',
  relapsePlan:
    'Make a plan for a relapse with the person: early signs, what helps, whom to call, and how to come back to care.',

  why: 'Why',
  notAsked:
    'It is not known at which level the person is: the treatment history of the latest assessment was not asked for.',
  noOngoingCare: 'The treatment history of the latest assessment names no ongoing care.',
  left: (level, outcome, on) =>
    `The last care was ${level}: ${outcomes[outcome]}${on === undefined ? '' : `, up to ${on}`}.`,
  stepUpOpen: (level, count, since, last) =>
    `A step up is still open: ${level} was recommended by ${assessments(count)}, ${since === last ? `on ${since}` : `from ${since} to ${last}`}. It was not carried out and not declined on record, and two later assessments that recommend less are not there yet.`,
  stepUpDeclined: (on, by) =>
    `On ${on} it was recorded that the person declines more intensive care, by: ${by}. It is recommended all the same.`,
  trialTooShort: (level, on, count, least) =>
    `All that calls for more is that ${level} has not helped. It began on ${on}, ${days(count)} ago, and takes about ${days(least)} to show whether it does.`,
  actFirst: 'What is to be done now comes first: nothing is stepped down until then.',
  worse: (dimensions) => `No step down while this is worse: ${dimensions}.`,
  worseOne: (dimension, now, best, on) => `${dimension} (${now} now, ${best} on ${on})`,
  ratingRose: (dimension, before, worse, on, until) =>
    `Not steady: ${dimension} rose on ${on}, from ${before} to ${worse}. No step down before ${until}.`,
  steadinessNotKnown: (questions) =>
    `Whether the person is steady is not known, because these were not answered every time: ${questions}. No step down rests on that.`,
  recommendationRose: (from, to, on, until) =>
    `Not steady: the recommended level rose on ${on}, from ${from} to ${to}. No step down before ${until}.`,
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
    `No step down before ${until}, unless a clinician who has evaluated it confirms that the danger is past.`,
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
    'too-far-apart': (on) =>
      `The assessment of ${on} does not count: it is too long before the next one to say anything about the time between.`,
    'not-lower': (on) => `The assessment of ${on} did not recommend a lower level.`,
  },
  lowestAgreed: (level) => `Not all of those that count recommend less than ${level}.`,
  oneLevelAtATime: (agreed, level) =>
    `What they recommend is ${agreed}. The way there is taken one step at a time, and the first one leads to ${level}.`,
  bridge: (level) =>
    `Out of care around the clock, a step may pass over levels that nothing calls for, down to the bridge that the rules name: ${level}.`,
  leavesTreatment: (level) => `No rule calls for treatment any longer; what follows is ${level}.`,
  restsOn: (level) => `Rules that call for this level (${level}):`,

  lookAgain: 'Look again',
  plateau: (since, count, number) =>
    `Plateau: no rating has improved since ${since}, by ${assessments(number)} over ${days(count)}. Review the diagnosis, the plan, and what stands in the way.`,
  responseContradicted: (response, since, improved, worsened) =>
    `The treatment history says: ${responses[response]}. Since ${since} ${ratings(improved)} improved and ${ratings(worsened)} worsened. Ask which of the two is so.`,

  course: 'Course',
  improved: (dimension, before, on, now) => `${dimension}: improved, from ${before} (${on}) to ${now}.`,
  worsened: (dimension, before, on, now) => `${dimension}: worsened, from ${before} (${on}) to ${now}.`,
  asBefore: (dimension, now) => `${dimension}: ${now}, as last time.`,
  since: (course, first, firstOn, worst, worstOn) =>
    `${course} First ${first} (${firstOn}), worst ${worst} (${worstOn}).`,
  unchanged: (dimensions) => `Unchanged: ${dimensions}.`,
  othersAtLeast: 'all others at their lowest rating',
  rated: (dimension, rating) => `${dimension} (${rating})`,
  unanswered: (dimensions) => `Not answered now, so nothing is known of the course of: ${dimensions}.`,
  unansweredOne: (dimension, rating, on) => `${dimension} (${rating} on ${on})`,
  firstAnswers: (dimensions) => `Answered for the first time: ${dimensions}.`,
  cannotImprove: (dimension, before, on, now) =>
    `${dimension}: ${before} on ${on}, ${now} now. This cannot improve, so one of the answers may be an error; please ask again.`,

  goalsMet: (assessedOn) => `Goals of ${assessedOn} that are met`,
  goalMet: (changes, to) => `${changes}. It was to lead to ${to}.`,
  goals: 'Goals for a lower level, from now on',
  goal: (changes, to) => `${changes}. It would lead to ${to}.`,
  goalsReached: 'The ratings call for a lower level already: what is asked for is that it lasts.',
  orLower: (dimension, rating, now) => `${dimension} ${rating} or lower (${now})`,
  goalsHeld: (rules) => `None: nothing that can improve leads to a lower level. It is held by: ${rules}.`,
  goalsHeldUntil: (date) => `The treatment history holds it up to ${date}.`,
  goalsLowest: (level) => `None: the lowest level is recommended already (${level}).`,
  incomplete: (questions) => `None can be named, because these are not answered: ${questions}.`,

  signs: (assessedOn) => `Warning signs since ${assessedOn}`,
  sign: (changes, to) => `Appeared: ${changes}. It calls for ${to}.`,
  noSign: (above) => `None: nothing that got worse calls for more than ${above}.`,
  signsIncomplete: (questions) => `Cannot be said, because these were not answered then: ${questions}.`,
  signsNotKnown: (questions) => `Not known, because these are not answered now: ${questions}.`,
  signsHighest: (level) => `None: there is no level above ${level}.`,
  signsAhead: 'Signs to watch for from now on',
  signsMore: 'There are others. All of them are looked at when the person is assessed again.',
  signAhead: (changes, to) => `${changes}. It would call for ${to}.`,
  orHigher: (dimension, rating) => `${dimension} ${rating} or higher`,
  exactly: (dimension, rating) => `${dimension} ${rating}`,
  exactlyNow: (dimension, rating, now) => `${dimension} ${rating} (${now})`,
  orHigherNow: (dimension, rating, now) => `${dimension} ${rating} or higher (${now})`,

  now: (rating) => `now ${rating}`,
  listed: (shown, count) => `The first ${shown} of ${count}.`,
  cliniciansOnly: 'For clinicians only: shown to a patient, this would say which answer to change.',
}
