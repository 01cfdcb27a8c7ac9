import * as fc from 'fast-check'
import { type Episode as AnyEpisode, adult, type Intake } from 'level-of-care'
import {
  checkMedicare,
  type MedicareCriterionId,
  type MedicareCriterionStatus,
  type MedicareOptions,
  type MedicareReview,
  necessityStatement,
} from 'level-of-care/coverage'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { historyOf, intakeOf, ratingsOf, settledIntakeOf } from '../support/arbitraries.ts'
import { completionsOf } from '../support/completions.ts'
import { runs } from '../support/runs.ts'
import { vandalize } from '../support/vandalize.ts'

type Episode = AnyEpisode<Ruleset>
type AnyIntake = Readonly<Record<string, unknown>> & { readonly assessedOn: string }

const settings = fc.constantFrom('intensive-outpatient', 'partial-hospitalization')

const facts: fc.Arbitrary<MedicareOptions> = fc.record(
  {
    plannedHoursPerWeek: fc.constantFrom(0, 5, 8.5, 9, 12, 19, 20, 24),
    diagnoses: fc.subarray(['mental-health', 'substance-use'] as const),
    judgedDangerous: fc.boolean(),
    adequateSupport: fc.boolean(),
    canParticipate: fc.boolean(),
    physicianCertifies: fc.boolean(),
    admittedOn: fc.constantFrom('2026-11-20', '2028-02-29'),
  },
  { requiredKeys: [], noNullPrototype: true },
)

const intakes: fc.Arbitrary<AnyIntake> = intakeOf(adult).map((intake) => ({ ...intake }))

const statuses = (review: MedicareReview) =>
  Object.fromEntries(review.criteria.map(({ id, status }) => [id, status])) as Record<
    MedicareCriterionId,
    MedicareCriterionStatus
  >

/** From met to unmet. */
const order: readonly MedicareCriterionStatus[] = ['met', 'unknown', 'unmet']
const scaleOf = (id: string) =>
  adult.dimensions.find((dimension) => dimension.id === id)?.ratings.map(({ code }): string => code) ?? []
const rated = adult.dimensions.filter((dimension) => !('derived' in dimension)).map(({ id }) => id)

/** The intake with some of its answers raised to more need. */
function raised(intake: AnyIntake): fc.Arbitrary<AnyIntake> {
  const answered = rated.filter((id) => typeof intake[id] === 'string')
  return fc
    .record(
      Object.fromEntries(
        answered.map((id) => {
          const scale = scaleOf(id)
          return [id, fc.constantFrom(...scale.slice(scale.indexOf(String(intake[id]))))]
        }),
      ),
      { noNullPrototype: true },
    )
    .map((higher) => ({ ...intake, ...higher }))
}

describe('more need', () => {
  const pairs = intakes.chain((intake) => fc.tuple(fc.constant(intake), raised(intake)))

  test('never turns danger or 24-hour care from unmet into something better; nor support or ability', () => {
    fc.assert(
      fc.property(pairs, settings, facts, ([intake, more], setting, options) => {
        const [before, after] = [intake, more].map((one) => statuses(checkMedicare(one, setting, options)))
        for (const id of ['no-round-the-clock-care', 'no-danger', 'support', 'able-to-take-part'] as const)
          expect(order.indexOf(after?.[id] ?? 'met')).toBeGreaterThanOrEqual(
            order.indexOf(before?.[id] ?? 'unmet'),
          )
      }),
      { numRuns: runs },
    )
  })

  test('never turns a need for a program from anything else into unmet', () => {
    fc.assert(
      fc.property(pairs, settings, ([intake, more], setting) => {
        const [before, after] = [intake, more].map((one) => statuses(checkMedicare(one, setting)))
        if (after?.['coordinated-program'] === 'unmet') expect(before?.['coordinated-program']).toBe('unmet')
      }),
      { numRuns: runs },
    )
  })
})

/** The intake with one open question answered, or with what is half known of its history filled in. */
function answeredMore(intake: AnyIntake): fc.Arbitrary<AnyIntake> {
  const open = rated.filter((id) => !intake[id])
  const history = intake.treatmentHistory as readonly Episode[] | null | undefined
  return fc.oneof(
    ratingsOf(adult).chain((ratings) =>
      fc.constantFrom(intake, ...open.map((id) => ({ ...intake, [id]: ratings[id] }))),
    ),
    (history
      ? fc.constantFrom(...completionsOf(history, intake.assessedOn, adult))
      : historyOf(adult, intake.assessedOn)
    ).map((treatmentHistory) => ({ ...intake, treatmentHistory })),
  )
}

describe('answering', () => {
  test('a question of the intake changes nothing that was settled', () => {
    const pairs = intakes.chain((intake) => fc.tuple(fc.constant(intake), answeredMore(intake)))
    fc.assert(
      fc.property(pairs, settings, facts, ([intake, more], setting, options) => {
        const before = statuses(checkMedicare(intake, setting, options))
        const after = statuses(checkMedicare(more, setting, options))
        for (const [id, status] of Object.entries(before))
          if (status !== 'unknown')
            expect({ [id]: after[id as MedicareCriterionId] }).toEqual({ [id]: status })
      }),
      { numRuns: runs },
    )
  })

  test('giving facts makes nothing unknown that was settled, and nothing met that was unmet', () => {
    fc.assert(
      fc.property(intakes, settings, facts, facts, (intake, setting, given, more) => {
        const before = statuses(checkMedicare(intake, setting, given))
        const after = statuses(checkMedicare(intake, setting, { ...more, ...given }))
        for (const [id, status] of Object.entries(before)) {
          const now = after[id as MedicareCriterionId]
          if (status === 'unmet') expect(now).toBe('unmet')
          if (status === 'met') expect(now).not.toBe('unknown')
        }
      }),
      { numRuns: runs },
    )
  })

  test('whatever is said to settle a criterion does, sooner or later; where nothing is said to, nothing does', () => {
    const everything = fc.tuple(
      intakes,
      settledIntakeOf(adult).map((full): AnyIntake => ({ ...full })),
      settings,
      facts,
      facts,
    )
    fc.assert(
      fc.property(everything, ([start, full, setting, given, more]) => {
        const told: MedicareOptions = {
          plannedHoursPerWeek: 9,
          diagnoses: ['mental-health'],
          judgedDangerous: false,
          adequateSupport: false,
          canParticipate: true,
          ...more,
        }
        let [intake, options] = [start, given]
        for (let round = 0; round < 3; round++)
          for (const { settledBy } of checkMedicare(intake, setting, options).criteria)
            for (const { in: where, key } of settledBy)
              if (where === 'options') options = { ...options, [key]: told[key] }
              else if (key !== 'treatmentHistory') intake = { ...intake, [key]: full[key] }
              else intake = { ...intake, treatmentHistory: dated(intake, full) }
        for (const { id, status, evidence, settledBy } of checkMedicare(intake, setting, options).criteria) {
          expect({ [id]: settledBy }).toEqual({ [id]: [] })
          if (status !== 'unknown') continue
          const substanceUseOnly = options.diagnoses?.join() === 'substance-use'
          if (id === 'diagnosis')
            expect([setting, substanceUseOnly]).toEqual(['partial-hospitalization', true])
          // What nothing settles is contradicted by the recommendation.
          else expect(evidence.map(({ bearing }) => bearing)).toContain('against')
        }
      }),
      { numRuns: runs },
    )
  })

  function dated(intake: AnyIntake, full: AnyIntake): unknown {
    const history = intake.treatmentHistory as readonly Episode[] | null | undefined
    return history ? completionsOf(history, intake.assessedOn, adult)[0] : datesUpTo(full, intake.assessedOn)
  }

  /** The history of another intake, without what ends after the day of this one. */
  function datesUpTo({ treatmentHistory }: AnyIntake, assessedOn: string): readonly Episode[] {
    return (treatmentHistory as readonly Episode[]).filter(({ endedOn }) => !endedOn || endedOn <= assessedOn)
  }
})

describe('nothing is assumed', () => {
  test('of somebody of whom nothing is known, nothing is met or unmet', () => {
    for (const setting of ['intensive-outpatient', 'partial-hospitalization'] as const)
      expect(new Set(Object.values(statuses(checkMedicare({ assessedOn: '2026-11-20' }, setting))))).toEqual(
        new Set(['unknown']),
      )
  })

  test('what is met or unmet has evidence that says so, and what is unknown says what could settle it', () => {
    fc.assert(
      fc.property(intakes, settings, facts, (intake, setting, options) => {
        for (const { status, evidence, settledBy } of checkMedicare(intake, setting, options).criteria) {
          const bearings = evidence.map(({ bearing }) => bearing)
          if (status === 'met') expect(bearings).toContain('for')
          if (status === 'unmet') expect(bearings).toContain('against')
          if (status !== 'unknown') expect(settledBy).toEqual([])
        }
      }),
      { numRuns: runs },
    )
  })

  test('evidence holds nothing but what was answered or given', () => {
    fc.assert(
      fc.property(intakes, settings, facts, (intake, setting, options) => {
        const given: Readonly<Record<string, unknown>> = { ...options }
        for (const { evidence } of checkMedicare(intake, setting, options).criteria)
          for (const item of evidence) {
            if (item.kind === 'rating') expect(intake[item.dimension]).toBe(item.rating)
            if (item.kind === 'fact') expect(given[item.fact]).toEqual(item.value)
            if (item.kind === 'conditions') expect(intake.conditions).toEqual(item.conditions)
          }
      }),
      { numRuns: runs },
    )
  })
})

const levels = adult.ladders[0].rungs.map(({ code }) => code)

/** Everything told in favor of the program, as whoever wants it would tell it. */
const inFavor: MedicareOptions = {
  plannedHoursPerWeek: 25,
  diagnoses: ['mental-health'],
  judgedDangerous: false,
  adequateSupport: true,
  canParticipate: true,
  physicianCertifies: true,
}

describe('no false “met”', () => {
  test('a criterion, or the certification, with evidence against it is at best unknown', () => {
    fc.assert(
      fc.property(intakes, settings, facts, (intake, setting, options) => {
        const { criteria, certification } = checkMedicare(intake, setting, options)
        for (const { status, evidence } of [...criteria, certification])
          if (evidence.some(({ bearing }) => bearing === 'against')) expect(status).not.toBe('met')
      }),
      { numRuns: runs },
    )
  })

  test('whatever is told in favor of it, not everything is met where another level is recommended', () => {
    fc.assert(
      fc.property(fc.oneof(intakes, settledIntakeOf(adult)), settings, (intake, setting) => {
        const { criteria, certification, differs } = checkMedicare(intake, setting, inFavor)
        const all = [...criteria, certification].every(({ status }) => status === 'met')
        if (all) expect(differs?.level).toBeUndefined()
        if (differs?.level === 'more')
          expect(criteria.find(({ id }) => id === 'coordinated-program')?.status).not.toBe('met')
        if (differs?.level === 'less') {
          expect(criteria.find(({ id }) => id === 'hours')?.status).not.toBe('met')
          expect(certification.status).not.toBe('met')
        }
      }),
      { numRuns: runs },
    )
  })
})

describe('where a review and the recommendation differ', () => {
  test('one line says so first, in both directions, and while it is not settled; else there is none', () => {
    fc.assert(
      fc.property(fc.oneof(intakes, settledIntakeOf(adult)), settings, facts, (intake, setting, options) => {
        const review = checkMedicare(intake, setting, options)
        const { level } = review.recommendation.ladders
        const possible = level.status === 'final' ? [level.rung] : level.possible
        const here = levels.indexOf(setting)
        const places = possible.map((code) => Math.sign(levels.indexOf(code) - here))
        const expected =
          Math.max(...places) < 0
            ? 'less'
            : Math.min(...places) > 0
              ? 'more'
              : possible.length > 1
                ? 'not-settled'
                : undefined
        expect(review.differs?.level).toBe(expected)
        if (review.differs === undefined) return
        expect(Object.keys(review)[0]).toBe('differs')
        expect(review.differs.line).toMatch(/^Read first\. [^\n]+\.$/)
        const labels = adult.ladders[0].rungs
          .filter(({ code }) => possible.includes(code))
          .map(({ label }) => label)
        if (expected !== undefined) for (const label of labels) expect(review.differs.line).toContain(label)
      }),
      { numRuns: runs },
    )
  })

  test('hours that are not those of the program say so: too few, or those of a more intensive one', () => {
    fc.assert(
      fc.property(intakes, settings, fc.integer({ min: 0, max: 168 }), (intake, setting, planned) => {
        const { differs } = checkMedicare(intake, setting, { plannedHoursPerWeek: planned })
        const [least, next] = setting === 'intensive-outpatient' ? [9, 20] : [20, Number.POSITIVE_INFINITY]
        const expected = planned < least ? 'fewer' : planned >= next ? 'more' : undefined
        expect(differs?.hours).toBe(expected)
        if (expected !== undefined) expect(differs?.line).toContain(`The ${planned} planned hours a week are`)
        else expect(differs?.line ?? '').not.toContain('planned hours')
      }),
      { numRuns: runs },
    )
  })
})

/** Every grade below first hand, wherever it stands, except that of a source as a whole. */
function gradesIn(part: unknown): string[] {
  if (typeof part === 'string') return part === 'secondary' || part === 'recalled' ? [part] : []
  return Object.entries(Object(part))
    .filter(([key]) => !['source', 'regulation', 'unverified', 'recommendation'].includes(key))
    .flatMap(([, inner]) => gradesIn(inner))
}

describe('what was not read at first hand', () => {
  test('is listed without exception, and told in the statement', () => {
    fc.assert(
      fc.property(intakes, settings, facts, (intake, setting, options) => {
        const review = checkMedicare(intake, setting, options)
        expect(review.unverified.map(({ verified }) => verified).sort()).toEqual(gradesIn(review).sort())
        const text = necessityStatement(review)
        const [, list = ''] = text.split('Not verified at first hand\n')
        const told = list.split('\n').filter((line) => /(at second hand|from memory) only; check/.test(line))
        expect(told).toHaveLength(review.unverified.length)
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })
})

describe('a review', () => {
  test('survives JSON, repeats itself to the byte, and is the caller’s own', () => {
    fc.assert(
      fc.property(intakes, settings, facts, (intake, setting, options) => {
        const review = checkMedicare(intake, setting, options)
        const text = JSON.stringify(review)
        expect(JSON.parse(text)).toEqual(review)
        const statement = necessityStatement(review, { includeSensitive: true })
        expect(necessityStatement(JSON.parse(text), { includeSensitive: true })).toBe(statement)
        vandalize(review)
        expect(JSON.stringify(checkMedicare(intake, setting, options))).toBe(text)
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('what is done to the intake and the options afterwards changes nothing in it', () => {
    const intake: Intake = { assessedOn: '2026-11-20', conditions: ['ptsd'] }
    const options: MedicareOptions = { diagnoses: ['mental-health'] }
    const review = checkMedicare(intake, 'intensive-outpatient', options)
    const text = JSON.stringify(review)
    vandalize(intake)
    vandalize(options)
    expect(JSON.stringify(review)).toBe(text)
  })
})
