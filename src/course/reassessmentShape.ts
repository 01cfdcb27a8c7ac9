import {
  ladderAnswerShape,
  manyOf,
  type ResultParts,
  recommendationShape,
  resultParts,
} from '../assessor/recommendationShape.ts'
import { listOf, taggedBy } from '../boundary/collections.ts'
import { boolean, constant, date, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { levelShape } from '../intake/intakeShape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
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
import type { DangerReason, Transition, TransitionReason } from './Transition.ts'

/** The shape of a reassessment by a ruleset. */
export function reassessmentShape(ruleset: Ruleset): Shape<Reassessment> {
  const parts = resultParts(ruleset)
  const level = levelShape(ruleset)
  return whole<Reassessment>({
    assessedOn: date,
    current: taggedBy<CurrentLevel>('status', {
      known: whole({ status, level, source: oneOf(['treatment-history', 'caller']) }),
      unknown: whole({ status, because: whyUnknown }),
    }),
    transition: transitionShape(level),
    reasons: manyOf(reasonShape(level, parts), 1),
    recommendation: recommendationShape(ruleset),
    assessments: listOf(
      recordOf<AssessmentSummary>(
        {
          assessedOn: date,
          recommended: ladderAnswerShape(level),
          levelThen: level,
          ratings: ratingsShape(ruleset),
        },
        ['assessedOn', 'recommended', 'ratings'],
      ),
      mostAssessments,
      { least: 1 },
    ),
    course: manyOf(courseShape(parts)),
    goals: goalsShape(level, parts),
    signs: signsShape(level, parts),
    ruleset: parts.ruleset,
  })
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

const whyUnknown = /* @__PURE__ */ oneOf(['not-asked', 'no-ongoing-care'])
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
    'discharge-ready': step,
    unknown: whole({ status }),
  })
}

function reasonShape(
  level: Shape<string>,
  { question, dimension, rating }: ResultParts,
): Shape<TransitionReason> {
  const ofLevel = whole({ code, level })
  const run = { code, since: date, assessments: count, days: count }
  const danger = { code, dimension, worst: whole<DatedRating>({ rating, assessedOn: date }), last: date }
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
    'level-not-known': whole({ code, because: whyUnknown }),
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
      because: oneOf(['other-level', 'level-not-known', 'not-settled', 'not-lower']),
    }),
    'lowest-agreed': ofLevel,
    'one-level-at-a-time': whole({ code, agreed: level, level }),
    bridge: ofLevel,
    'leaves-treatment': ofLevel,
  })
}

function courseShape({ dimension, rating }: ResultParts): Shape<DimensionCourse> {
  const dated = whole<DatedRating>({ rating, assessedOn: date })
  const given = { dimension, sensitive: boolean, status }
  const compared = whole({ ...given, before: dated, now: dated })
  return taggedBy<DimensionCourse>('status', {
    improved: compared,
    unchanged: compared,
    worsened: compared,
    unknown: taggedBy('because', {
      unanswered: recordOf({ ...given, because, before: dated }, [
        'dimension',
        'sensitive',
        'status',
        'because',
      ]),
      'first-answer': whole({ ...given, because, now: dated }),
      'cannot-improve': whole({ ...given, because, before: dated, now: dated }),
    }),
  })
}

function goalsShape(level: Shape<string>, parts: ResultParts): Shape<Goals> {
  const ofDay = { status, assessedOn: date }
  const by = whole({ rule: parts.rule, label: text() })
  return taggedBy<Goals>('status', {
    'first-assessment': whole({ status }),
    set: followedShape(level, oneOf(['met', 'unmet', 'unknown']), parts),
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

function signsShape(level: Shape<string>, parts: ResultParts): Shape<Signs> {
  const ofDay = { status, assessedOn: date }
  return taggedBy<Signs>('status', {
    'first-assessment': whole({ status }),
    named: followedShape(level, oneOf(['appeared', 'absent', 'unknown']), parts),
    highest: whole({ ...ofDay, level }),
    incomplete: whole({ ...ofDay, unanswered: manyOf(parts.question) }),
  })
}

/** What was named last time, and what has become of it. */
function followedShape(
  level: Shape<string>,
  outcome: Shape<string>,
  { dimension, rating }: ResultParts,
): Shape<object> {
  const change = recordOf<Goal['changes'][number] | Sign['changes'][number]>(
    {
      dimension,
      from: rating,
      to: rating,
      now: recordOf<KnownRating>({ rating, upTo: rating }, ['rating']),
      status: outcome,
    },
    ['dimension', 'from', 'to', 'status'],
  )
  return whole({
    status,
    assessedOn: date,
    level,
    options: manyOf(whole<Goal | Sign>({ to: level, status: outcome, changes: manyOf(change) })),
    count: text({ pattern: /^\d+$/, expected: 'a whole number in digits' }),
  })
}
