import * as fc from 'fast-check'
import { adult, type Intake } from 'level-of-care'
import { explainCourse, IntakeError, type Reassessment, reassess } from 'level-of-care/course'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { questionsOf, rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { daysAfter } from '../support/dates.ts'
import { anyValue, disguised } from '../support/hostile.ts'
import { printed } from '../support/printed.ts'
import { runs as everyRun, isFull } from '../support/runs.ts'
import { vandalize } from '../support/vandalize.ts'
import { countings, histories, levelsOf } from './histories.ts'
import { bridgeTo, codes, staircase } from './ladders.ts'

/** Each run takes several assessments. */
const runs = Math.ceil(everyRun / 2)

interface Course {
  readonly ruleset: Ruleset
  readonly history: readonly Intake<Ruleset>[]
  readonly counting: { readonly minimumAssessments: number; readonly minimumDaysApart: number }
}

/** The adult ruleset, ladders with a bridge and without, and generated rulesets. */
const everyRuleset = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Ruleset>(adult) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(staircase(), ...codes.slice(1).map((code) => staircase([bridgeTo(code)]))),
  },
  { weight: 1, arbitrary: rulesets() },
)

function forEvery(holds: (course: Course) => void): void {
  const courses = everyRuleset.chain((ruleset) =>
    fc
      .record({ history: histories(ruleset), counting: countings() })
      .map((found) => printed({ ruleset, ...found })),
  )
  fc.assert(fc.property(courses, holds), { numRuns: runs })
}

const of = ({ ruleset, history, counting }: Course): Reassessment<Ruleset> =>
  reassess(history, { assessor: assessorOf(ruleset), ...counting })

const goesDown = ({ transition: { status } }: Reassessment<Ruleset>) =>
  status === 'step-down' || status === 'discharge-ready'

/** The lowest level that a step from this one may lead to, said a second time: by the staircase's own rules. */
function floorOfStep(ruleset: Ruleset, from: number): number {
  if (ruleset.id === 'adult') return from >= 4 ? 2 : from - 1
  const bridge = ruleset.rules.find(({ id }) => id === 'bridge')?.raises.level
  const reach = bridge === undefined || from < 3 ? from - 1 : levelsOf(ruleset).indexOf(bridge)
  return Math.min(reach, from - 1)
}

/** Is there nobody dangerous, or not known, in ninety days; or a later word that it is over? */
function isDangerPast({ id }: Ruleset, history: readonly Intake<Ruleset>[]): boolean {
  if (id !== 'adult') return true
  const words = history.flatMap(({ treatmentHistory }) =>
    (treatmentHistory ?? []).flatMap(({ confirmations }) =>
      (confirmations ?? []).flatMap(({ what, on }) => (what === 'danger-past' ? [Date.parse(on)] : [])),
    ),
  )
  const today = Math.max(...history.map(({ assessedOn }) => Date.parse(assessedOn)))
  return history.every(({ assessedOn, riskOfHarm }: Readonly<Record<string, unknown>>) => {
    const day = Date.parse(String(assessedOn))
    const isSafe = ['none', 'low', 'moderate'].some((rating) => rating === riskOfHarm)
    return isSafe || today - day >= 90 * 86_400_000 || words.some((on) => on > day)
  })
}

/** What must come of it, by trying every number of latest assessments. */
function expected({ ruleset, counting, history }: Course, { assessments }: Reassessment<Ruleset>): string {
  const levels = levelsOf(ruleset)
  const rows = assessments.map(({ assessedOn, recommended, levelThen }) => ({
    day: Date.parse(assessedOn) / 86_400_000,
    least: levels.indexOf(recommended.status === 'final' ? recommended.rung : recommended.atLeast),
    settled: recommended.status === 'final',
    here: levelThen === undefined ? -1 : levels.indexOf(levelThen),
  }))
  const latest = rows.at(-1)
  if (latest === undefined || latest.here < 0) return 'unknown'
  if (latest.least > latest.here) return 'step-up'
  const reached = rows.flatMap((first, position) => {
    const some = rows.slice(position)
    const enough =
      some.length >= counting.minimumAssessments && latest.day - first.day >= counting.minimumDaysApart
    const agree = some.every(
      ({ here, least, settled }) => settled && here === latest.here && least < latest.here,
    )
    return enough && agree ? [Math.max(...some.map(({ least }) => least))] : []
  })
  if (reached.length === 0 || !isDangerPast(ruleset, history)) return 'continue'
  const to = Math.max(Math.min(...reached), floorOfStep(ruleset, latest.here))
  return `${to === 0 ? 'discharge-ready' : 'step-down'} to ${levels[to]}`
}

test('the transition is what the definition says', () => {
  const seen = new Set<string>()
  forEvery((course) => {
    const result = of(course)
    const { transition } = result
    seen.add(transition.status)
    const said =
      goesDown(result) && 'to' in transition ? `${transition.status} to ${transition.to}` : transition.status
    expect(said).toBe(expected(course, result))
  })
  // Some are rare, and need many tries.
  if (isFull)
    expect([...seen].sort()).toEqual(['continue', 'discharge-ready', 'step-down', 'step-up', 'unknown'])
})

test('stepping up is immediate: what was before the latest assessment changes nothing', () => {
  forEvery(({ history, ...course }) => {
    const result = of({ ...course, history })
    const alone = of({ ...course, history: history.slice(-1) })
    expect(result.transition.status === 'step-up').toBe(alone.transition.status === 'step-up')
    if (alone.transition.status === 'step-up') expect(result.transition).toEqual(alone.transition)
    expect(result.recommendation).toEqual(alone.recommendation)
  })
})

test('a step down is one step, and never below what is recommended', () => {
  forEvery((course) => {
    const { transition, recommendation } = of(course)
    if (transition.status !== 'step-down' && transition.status !== 'discharge-ready') return
    const levels = levelsOf(course.ruleset)
    const [from, to] = [levels.indexOf(transition.from), levels.indexOf(transition.to)]
    if (recommendation.status === 'provisional') throw new Error('It rests on an answer that is not settled.')
    expect(to).toBeLessThan(from)
    expect(to).toBeGreaterThanOrEqual(floorOfStep(course.ruleset, from))
    expect(to).toBeGreaterThanOrEqual(levels.indexOf(recommendation.level))
    expect(transition.status === 'discharge-ready').toBe(to === 0)
  })
})

describe('repetition', () => {
  test('of an assessment that recommends the level in care never steps, however long after', () => {
    forEvery(({ ruleset, history, counting }) => {
      const [intake] = history
      const first = of({ ruleset, history: history.slice(0, 1), counting })
      if (intake === undefined || first.reasons[0]?.code !== 'recommended-current') return
      for (const days of [1, 7, 30, 400]) {
        const again = { ...intake, assessedOn: daysAfter(intake.assessedOn, days) }
        const repeated = of({
          ruleset,
          history: [intake, again],
          counting: { minimumAssessments: 2, minimumDaysApart: 7 },
        })
        // Once the treatment history reaches less far back the answer may be a lower one: then it was given once.
        expect(repeated.transition.status).toBe('continue')
      }
    })
  })

  test('of the latest assessment within less than the days that are asked for changes no step', () => {
    forEvery(({ ruleset, history }) => {
      const last = history.at(-1)
      if (last === undefined) return
      const again = { ...last, assessedOn: daysAfter(last.assessedOn, 6) }
      const { transition } = of({
        ruleset,
        history: [last, again],
        counting: { minimumAssessments: 2, minimumDaysApart: 7 },
      })
      expect(['continue', 'step-up', 'unknown']).toContain(transition.status)
    })
  })
})

test('a missing answer never makes a step down appear', () => {
  const courses = everyRuleset.chain((ruleset) =>
    fc
      .record({
        history: histories(ruleset),
        counting: countings(),
        forgotten: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...questionsOf(ruleset))), {
          minLength: 1,
          maxLength: 3,
        }),
      })
      .map((found) => printed({ ruleset, ...found })),
  )
  fc.assert(
    fc.property(courses, ({ forgotten, history, ...course }) => {
      const left = history.map((intake, position) => ({
        ...intake,
        ...Object.fromEntries(
          forgotten.filter(([at]) => at % history.length === position).map(([, id]) => [id, null]),
        ),
      }))
      const [whole, part] = [of({ ...course, history }), of({ ...course, history: left })]
      if (goesDown(part)) expect(part.transition).toEqual(whole.transition)
      // Nor does one look like an improvement.
      const improved = (result: typeof whole) =>
        result.course.filter(({ status }) => status === 'improved').map(({ dimension }) => dimension)
      const answered = part.course.filter((one) => 'now' in one).map(({ dimension }) => dimension)
      expect(answered).toEqual(expect.arrayContaining(improved(part)))
    }),
    { numRuns: runs },
  )
})

test('the order of the history never matters, nor what is done to earlier results', () => {
  forEvery(({ history, ...course }) => {
    const said = JSON.stringify(of({ ...course, history }))
    vandalize(of({ ...course, history }))
    expect(JSON.stringify(of({ ...course, history: [...history].reverse() }))).toBe(said)
    expect(JSON.parse(said)).toEqual(of({ ...course, history }))
  })
})

test('every reassessment can be put into words, in each language', () => {
  forEvery((course) => {
    const result: Reassessment<Ruleset> = JSON.parse(JSON.stringify(of(course)))
    const assessor = assessorOf(course.ruleset)
    for (const language of ['en', 'es'] as const) {
      const options = { assessor, language, translation: assessor.ruleset }
      const text = explainCourse(result, options)
      expect(text).not.toMatch(/undefined|\[object|NaN|\n\n\n|\s$/)
      expect(text).toBe(explainCourse(of(course), options))
    }
  })
})

test('anything at all gives a reassessment or an IntakeError', () => {
  const item = fc.oneof(
    anyValue(),
    histories(adult).chain(([intake]) => disguised(() => ({ ...intake }))),
  )
  const lists = fc.oneof(
    anyValue(),
    fc.array(item, { maxLength: 4 }).map((make) => () => make.map((one) => one())),
  )
  fc.assert(
    fc.property(lists, (make) => {
      try {
        expect(Reflect.apply(reassess, undefined, [make()]).ruleset.id).toBe('adult')
      } catch (error) {
        expect(error).toBeInstanceOf(IntakeError)
      }
    }),
    { numRuns: runs },
  )
})

test('every assessment says what was answered on its day, and nothing else', () => {
  forEvery((course) => {
    const rated = course.ruleset.dimensions.filter(({ derived }) => derived === undefined)
    const byDay = new Map(course.history.map((intake) => [intake.assessedOn, intake]))
    for (const { assessedOn, ratings } of of(course).assessments) {
      const intake: Readonly<Record<string, unknown>> = { ...byDay.get(assessedOn) }
      expect(rated.map(({ id }) => [id, ratings[id] ?? null])).toEqual(
        rated.map(({ id }) => [id, intake[id] ?? null]),
      )
      expect(Object.keys(ratings).filter((id) => !rated.some((each) => each.id === id))).toEqual([])
    }
  })
})
