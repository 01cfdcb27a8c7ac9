import {
  ladderAnswerShape,
  manyOf,
  type ResultParts,
  recommendationShape,
  resultParts,
} from '../assessor/recommendationShape.ts'
import { stepDownShape } from '../assessor/stepDownShape.ts'
import { stepUpShape } from '../assessor/stepUpShape.ts'
import { listOf, taggedBy } from '../boundary/collections.ts'
import { boolean, constant, date, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { type FieldsOf, recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { responses } from '../intake/Intake.ts'
import { levelShape, timeOfDay } from '../intake/intakeShape.ts'
import { outcomes } from '../ruleset/Occasion.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { CourseAction } from './CourseAction.ts'
import type { CourseFlag } from './CourseFlag.ts'
import type { DatedRating } from './DatedRating.ts'
import type {
  AssessmentSummary,
  CurrentLevel,
  DimensionCourse,
  Goal,
  Goals,
  KnownRating,
  Reassessment,
  Sign,
  Signs,
} from './Reassessment.ts'
import { mostAssessments } from './readAssessments.ts'
import type { DangerReason, LastEpisode, Transition, TransitionReason } from './Transition.ts'

/** The shape of a reassessment by a ruleset. */
export function reassessmentShape(ruleset: Ruleset): Shape<Reassessment> {
  const parts = resultParts(ruleset)
  const level = levelShape(ruleset)
  return whole<Reassessment>({
    assessedOn: date,
    ...decisionFields(ruleset),
    recommendation: recommendationShape(ruleset),
    course: manyOf(courseShape(parts)),
    goals: goalsShape(level, parts),
    signs: signsShape(level, parts),
    ahead: whole<Reassessment['ahead']>({ goals: stepDownShape(ruleset), signs: stepUpShape(ruleset) }),
    ruleset: parts.ruleset,
  })
}

/** What a reassessment decides, and the assessments that it rests on: codes and dates, without a ruleset's words. */
export type DecisionFields = Pick<
  Reassessment,
  'current' | 'actions' | 'transition' | 'reasons' | 'flags' | 'assessments'
>

/** The shapes of these fields. */
export function decisionFields(ruleset: Ruleset): FieldsOf<DecisionFields> {
  const parts = resultParts(ruleset)
  const level = levelShape(ruleset)
  const assessment = recordOf<AssessmentSummary>(
    {
      assessedOn: date,
      assessedAt: timeOfDay,
      recommended: ladderAnswerShape(level),
      levelThen: level,
      ratings: ratingsShape(ruleset),
    },
    ['assessedOn', 'recommended', 'ratings'],
  )
  return {
    current: taggedBy<CurrentLevel>('status', {
      known: whole({ status, level, source: oneOf(['treatment-history', 'caller']) }),
      none: recordOf({ status, left: lastEpisodeShape(level) }, ['status']),
      unknown: whole({ status, because: constant('not-asked') }),
    }),
    actions: manyOf(actionShape(ruleset, parts)),
    transition: transitionShape(level),
    reasons: manyOf(reasonShape(level, parts), 1),
    flags: manyOf(flagShape),
    assessments: listOf(assessment, mostAssessments, { least: 1 }),
  }
}

/** Ratings of each dimension that is rated, or of some. */
function ratingsShape({ dimensions }: Ruleset): Shape<AssessmentSummary['ratings']> {
  return recordOf<AssessmentSummary['ratings']>(
    Object.fromEntries(
      dimensions
        .filter(({ derived }) => derived === undefined)
        .map(({ id, ratings }) => [id, oneOf(ratings.map(({ code }) => code))]),
    ),
  )
}

/** The key that tells the kinds of a thing apart: `taggedBy` has looked at it already. */
const status = /* @__PURE__ */ text()
const code = /* @__PURE__ */ text()
const because = /* @__PURE__ */ text()

const count = /* @__PURE__ */ wholeNumber(0, 1_000_000)

/** A day that was worked out: unlike one that was handed in, it may lie beyond the year 2999. */
const laterDay = /* @__PURE__ */ text({ pattern: /^\d{4}-\d\d-\d\d$/, expected: 'a date, YYYY-MM-DD' })

function transitionShape(level: Shape<string>): Shape<Transition> {
  const step = whole({ status, from: level, to: level })
  return taggedBy<Transition>('status', {
    'step-up': taggedBy('settled', {
      true: whole({ status, settled: constant(true), from: level, to: level }),
      false: whole({
        status,
        settled: constant(false),
        from: level,
        atLeast: level,
        possible: manyOf(level, 2),
      }),
    }),
    continue: step,
    'step-down': step,
    'review-ending': step,
    'not-in-care': taggedBy('settled', {
      true: whole({ status, settled: constant(true), to: level }),
      false: whole({ status, settled: constant(false), atLeast: level, possible: manyOf(level, 2) }),
    }),
    unknown: whole({ status }),
  })
}

function lastEpisodeShape(level: Shape<string>): Shape<LastEpisode> {
  return recordOf<LastEpisode>({ level, outcome: oneOf(outcomes), endedOn: date }, ['level', 'outcome'])
}

function actionShape({ ladders }: Ruleset, { dimension, rating, service }: ResultParts): Shape<CourseAction> {
  const dated = whole<DatedRating>({ rating, assessedOn: date })
  return taggedBy<CourseAction>('code', {
    ladder: taggedBy(
      'ladder',
      Object.fromEntries(
        ladders.map(({ id, rungs }) => [
          id,
          whole({ code, ladder: constant(id), rung: oneOf(rungs.map(({ code }) => code)), isNew: boolean }),
        ]),
      ),
    ),
    service: whole({ code, service, sensitive: boolean }),
    ask: whole({ code, dimension, before: dated }),
    'look-back': whole({ code, dimension, now: dated, worst: dated }),
    outreach: whole({ code }),
    'relapse-plan': whole({ code }),
  })
}

const flagShape: Shape<CourseFlag> = /* @__PURE__ */ taggedBy('code', {
  plateau: /* @__PURE__ */ whole({ code, since: date, days: count, assessments: count }),
  'response-contradicted': /* @__PURE__ */ whole({
    ...{ code, since: date, improved: count, worsened: count },
    response: /* @__PURE__ */ oneOf(responses),
  }),
})

function reasonShape(
  level: Shape<string>,
  { question, dimension, rating }: ResultParts,
): Shape<TransitionReason> {
  const ofLevel = whole({ code, level })
  const run = { code, since: date, assessments: count, days: count }
  const dated = whole<DatedRating>({ rating, assessedOn: date })
  const danger = { code, dimension, worst: dated, last: date }
  const required = ['code', 'dimension', 'last'] as const
  return taggedBy<TransitionReason>('code', {
    'danger-not-past': recordOf<DangerReason & { readonly code: 'danger-not-past' }>(
      { ...danger, until: laterDay },
      [...required, 'until'],
    ),
    'danger-past': recordOf<DangerReason & { readonly code: 'danger-past' }>(
      { ...danger, by: text(), on: date },
      [...required, 'by', 'on'],
    ),
    'level-not-known': whole({ code, because: constant('not-asked') }),
    'not-in-care': recordOf({ code, left: lastEpisodeShape(level) }, ['code']),
    'step-up-open': whole({ code, level, since: date, last: date, assessments: count }),
    'step-up-declined': whole({ code, by: text(), on: date }),
    'trial-too-short': whole({ code, level, startedOn: date, days: count, minimumTrialDays: count }),
    'act-first': whole({ code }),
    worse: whole({
      code,
      dimensions: manyOf(whole({ dimension, best: dated, now: dated }), 1),
    }),
    'rating-rose': whole({ code, dimension, before: dated, worse: dated, until: laterDay }),
    'steadiness-not-known': whole({ code, unanswered: manyOf(question, 1) }),
    'recommendation-rose': whole({ code, from: level, to: level, assessedOn: date, until: laterDay }),
    'recommended-higher': ofLevel,
    'recommended-current': ofLevel,
    'recommended-lower': ofLevel,
    'not-settled': whole({
      code,
      atLeast: level,
      possible: manyOf(level, 2),
      unanswered: manyOf(question),
    }),
    agreed: whole(run),
    'not-yet-agreed': whole({
      ...run,
      minimumAssessments: count,
      minimumDaysApart: count,
      notBefore: laterDay,
    }),
    interrupted: whole({
      code,
      assessedOn: date,
      because: oneOf(['other-level', 'level-not-known', 'not-settled', 'not-lower', 'too-far-apart']),
    }),
    'lowest-agreed': ofLevel,
    'one-level-at-a-time': whole({ code, agreed: level, level }),
    bridge: ofLevel,
    'leaves-treatment': ofLevel,
  })
}

function courseShape({ dimension, rating }: ResultParts): Shape<DimensionCourse> {
  const dated = whole<DatedRating>({ rating, assessedOn: date })
  const sinceAdmission = whole({ first: dated, worst: dated })
  const given = { dimension, sensitive: boolean, status, sinceAdmission }
  const always = ['dimension', 'sensitive', 'status'] as const
  const compared = recordOf({ ...given, before: dated, now: dated }, [...always, 'before', 'now'])
  return taggedBy<DimensionCourse>('status', {
    improved: compared,
    unchanged: compared,
    worsened: compared,
    unknown: taggedBy('because', {
      unanswered: recordOf({ ...given, because, before: dated }, [...always, 'because']),
      'first-answer': recordOf({ ...given, because, now: dated }, [...always, 'because', 'now']),
      'cannot-improve': recordOf({ ...given, because, before: dated, now: dated }, [
        ...always,
        ...(['because', 'before', 'now'] as const),
      ]),
    }),
  })
}

function goalsShape(level: Shape<string>, parts: ResultParts): Shape<Goals> {
  const ofDay = { status, assessedOn: date }
  const by = whole({ rule: parts.rule, label: text() })
  return taggedBy<Goals>('status', {
    'first-assessment': whole({ status }),
    set: goalSetShape(level, parts),
    held: recordOf({ ...ofDay, level, by: manyOf(by), until: laterDay }, [
      'status',
      'assessedOn',
      'level',
      'by',
    ]),
    lowest: whole({ ...ofDay, level }),
    incomplete: whole({ ...ofDay, unanswered: manyOf(parts.question) }),
  })
}

function signsShape(level: Shape<string>, { dimension, rating, question }: ResultParts): Shape<Signs> {
  const ofDay = { status, assessedOn: date }
  const change = whole<Sign['changes'][number]>({ dimension, from: rating, to: rating, now: rating })
  return taggedBy<Signs>('status', {
    'first-assessment': whole({ status }),
    checked: whole({
      ...ofDay,
      above: level,
      appeared: manyOf(whole<Sign>({ to: level, changes: manyOf(change, 1) })),
      notKnown: manyOf(question),
    }),
    highest: whole({ ...ofDay, level }),
    incomplete: whole({ ...ofDay, unanswered: manyOf(question) }),
  })
}

/** The goals that were set last time, and what has become of them. */
function goalSetShape(level: Shape<string>, { dimension, rating }: ResultParts): Shape<object> {
  const met = oneOf(['met', 'unmet', 'unknown'])
  const change = recordOf<Goal['changes'][number]>(
    {
      dimension,
      from: rating,
      to: rating,
      now: whole<KnownRating>({ rating }),
      status: met,
    },
    ['dimension', 'from', 'to', 'status'],
  )
  return whole({
    status,
    assessedOn: date,
    level,
    options: manyOf(whole<Goal>({ to: level, status: met, changes: manyOf(change) })),
    count: text({ pattern: /^\d+$/, expected: 'a whole number in digits' }),
  })
}
