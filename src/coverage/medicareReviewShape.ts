import { dimensionOutlines } from '../adult/dimensions.ts'
import { ladderOutlines } from '../adult/ladders.ts'
import { levels } from '../adult/levels.ts'
import {
  ladderAnswerShape,
  manyOf,
  type ResultParts,
  resultParts,
  supportShape,
} from '../assessor/recommendationShape.ts'
import { listOf, taggedBy } from '../boundary/collections.ts'
import { boolean, constant, date, number, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { type FieldsOf, recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { sourceShape } from '../ruleset/catalogShapes.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { verifications } from '../ruleset/Source.ts'
import type { CertificationSchedule } from './certificationDates.ts'
import type { CertificationRule, DeterminationRule } from './certificationRules.ts'
import { criteria } from './criteria.ts'
import type { Difference } from './Difference.ts'
import type { DueDate } from './dueDates.ts'
import type {
  Finding,
  MedicareCriterionCheck,
  MedicareCriterionEvidence,
  Unsettled,
} from './MedicareCriterion.ts'
import { certifiedSettings, factShapes, givenShape, medicareSettings } from './MedicareOptions.ts'
import type { MedicareReview, Unverified } from './MedicareReview.ts'
import type { ServiceCode } from './serviceCodes.ts'

const words = text()
/** The key that the kinds of a thing are told apart by: it was looked at before. */
const kind = text()
const verified = oneOf(verifications)
const notAtFirstHand = oneOf(['secondary', 'recalled'])
const status = oneOf(['met', 'unmet', 'unknown'])
const source = sourceShape
/** A day that was worked out: unlike one that was handed in, it may lie beyond the year 2999. */
const laterDay = text({ pattern: /^\d{4}-\d\d-\d\d$/, expected: 'a date, YYYY-MM-DD' })
const days = wholeNumber(1, 366)

/** The shape of a review by the adult ruleset, in any language. */
export function medicareReviewShape(adult: Ruleset): Shape<MedicareReview> {
  const parts = resultParts(adult)
  return recordOf<MedicareReview>(
    {
      differs,
      setting: oneOf(medicareSettings),
      assessedOn: date,
      hoursPerWeek: whole<MedicareReview['hoursPerWeek']>({ least: number(0, 168), source, verified }),
      regulation: source,
      criteria: listOf(criterionShape(adult, parts), criteria.length, { least: criteria.length }),
      certification: whole<MedicareReview['certification']>({
        ...findingShape(adult, parts),
        label: words,
        source,
        verified,
      }),
      determination: whole<MedicareReview['determination']>({ ...determinationRule, label: words }),
      schedule,
      codes: manyOf(code),
      unverified: manyOf(unverified),
      notice: words,
      recommendation: whole<MedicareReview['recommendation']>({
        ladders: parts.ladders,
        answered: parts.answered,
        unanswered: manyOf(words),
        ruleset: parts.ruleset,
      }),
      given: givenShape,
    },
    [
      ...(['setting', 'assessedOn', 'hoursPerWeek', 'regulation', 'criteria', 'certification'] as const),
      ...(['determination', 'codes'] as const),
      ...(['unverified', 'notice', 'recommendation', 'given'] as const),
    ],
  )
}

const differs = recordOf<Difference>(
  { level: oneOf(['less', 'more', 'not-settled']), hours: oneOf(['fewer', 'more']), line: words },
  ['line'],
)

const determinationRule = { everyMonths: wholeNumber(1, 12), source, verified }

const dueStatus = oneOf(['made', 'made-late', 'past-due', 'next', 'later'])
/** More than a stay of a thousand years has of them. */
const manyTimes = wholeNumber(0, 20_000)
const dueDates = manyOf(
  recordOf<DueDate>({ number: manyTimes, dueOn: laterDay, madeOn: date, status: dueStatus }, [
    'number',
    'dueOn',
  ]),
)

const schedule = recordOf<CertificationSchedule>(
  {
    setting: oneOf(certifiedSettings),
    admittedOn: date,
    asOf: date,
    rule: whole<CertificationRule>({
      firstDay: days,
      everyDays: days,
      source,
      verified,
      onAdmission: verified,
    }),
    counting: words,
    certification: recordOf<CertificationSchedule['certification']>({ dueOn: date, status: dueStatus }, [
      'dueOn',
    ]),
    recertifications: dueDates,
    earlier: manyTimes,
    determination: whole<NonNullable<CertificationSchedule['determination']>>({
      rule: whole<DeterminationRule>(determinationRule),
      dates: dueDates,
      earlier: manyTimes,
    }),
  },
  ['setting', 'admittedOn', 'rule', 'counting', 'certification', 'recertifications', 'earlier'],
)

const code = whole<ServiceCode>({
  system: oneOf(['HCPCS', 'CMS place of service']),
  code: words,
  levels: manyOf(oneOf(levels)),
  meaning: words,
  source,
  verified,
})

const criterionId = oneOf(criteria.map(({ id }) => id))
const unverifiedPart = whole({ verified: notAtFirstHand, kind })

const unverified = taggedBy<Unverified>('kind', {
  criterion: whole({ verified: notAtFirstHand, kind, id: criterionId }),
  hours: unverifiedPart,
  certification: unverifiedPart,
  'first-certification': unverifiedPart,
  recertification: unverifiedPart,
  code: whole({ verified: notAtFirstHand, kind, code: words }),
})

/** The facts, each with what it may be. */
const facts = Object.entries<Shape>(factShapes)

const unsettled = taggedBy<Unsettled>('in', {
  intake: whole({ in: kind, key: oneOf([...dimensionOutlines.map(({ id }) => id), 'treatmentHistory']) }),
  options: whole({ in: kind, key: oneOf(facts.map(([fact]) => fact)) }),
})

function criterionShape(adult: Ruleset, parts: ResultParts): Shape<MedicareCriterionCheck> {
  return whole<MedicareCriterionCheck>({
    number: wholeNumber(1, criteria.length),
    id: criterionId,
    label: words,
    ...findingShape(adult, parts),
    source,
    verified,
    mapping: whole<MedicareCriterionCheck['mapping']>({
      support: oneOf(['derived', 'judgment']),
      note: words,
    }),
  })
}

function findingShape(adult: Ruleset, parts: ResultParts): FieldsOf<Finding> {
  return { status, evidence: manyOf(evidenceShape(adult, parts)), settledBy: manyOf(unsettled) }
}

function evidenceShape(adult: Ruleset, { rule }: ResultParts): Shape<MedicareCriterionEvidence> {
  const bears = { kind, bearing: oneOf(['for', 'against', 'open']), sensitive: boolean }
  const ratings = adult.dimensions.map(({ id, ratings: scale }) => {
    const rating = oneOf(scale.map(({ code: own }) => own))
    return [id, whole({ ...bears, dimension: constant(id), rating })] as const
  })
  const answers = ladderOutlines.map(({ id, rungs }) => {
    const answer = ladderAnswerShape(oneOf<string>(rungs))
    return [id, whole({ ...bears, ladder: constant(id), answer })] as const
  })
  const values = facts.map(
    ([fact, value]) => [fact, whole({ ...bears, fact: constant(fact), value })] as const,
  )
  return taggedBy<MedicareCriterionEvidence>('kind', {
    rating: taggedBy('dimension', Object.fromEntries(ratings)),
    ladder: taggedBy('ladder', Object.fromEntries(answers)),
    rule: whole({ ...bears, rule, label: words, support: supportShape }),
    conditions: whole({ ...bears, conditions: manyOf(oneOf(adult.conditions.map(({ id }) => id))) }),
    fact: taggedBy('fact', Object.fromEntries(values)),
  })
}
