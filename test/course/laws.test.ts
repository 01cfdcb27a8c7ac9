import * as fc from 'fast-check'
import { adult, type Intake } from 'level-of-care'
import { explainCourse, IntakeError, type Reassessment, reassess } from 'level-of-care/course'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { questionsOf, rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { daysAfter, daysBefore } from '../support/dates.ts'
import { anyValue, disguised } from '../support/hostile.ts'
import { printed } from '../support/printed.ts'
import { runs as everyRun, isFull } from '../support/runs.ts'
import { vandalize } from '../support/vandalize.ts'
import { type Counting, countings, histories, levelsOf, usualCounting } from './histories.ts'
import { bridgeTo, codes, staircase } from './ladders.ts'

/** Each run takes several assessments. */
const runs = Math.ceil(everyRun / 2)

interface Course {
  readonly ruleset: Ruleset
  readonly history: readonly Intake<Ruleset>[]
  readonly counting: Counting
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
  status === 'step-down' || status === 'review-ending'

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

const day = 86_400_000

/** What is looked at of an assessment. */
interface Row {
  readonly day: number
  readonly least: number
  readonly most: number
  readonly settled: boolean
  /** The level then; -1 where it is not known, or none. */
  readonly here: number
  /** Positions of the ratings that are answered. */
  readonly rated: ReadonlyMap<string, number>
}

function rowsOf({ ruleset, history }: Course, { assessments }: Reassessment<Ruleset>): readonly Row[] {
  const levels = levelsOf(ruleset)
  return assessments.map(({ assessedOn, recommended, levelThen }, place) => {
    const intake: Readonly<Record<string, unknown>> = history[place] ?? {}
    const rated = ruleset.dimensions.flatMap(({ id, ratings, derived }) => {
      const position = ratings.findIndex(({ code }) => code === intake[id])
      return derived !== undefined || position < 0 ? [] : [[id, position] as const]
    })
    return {
      day: Date.parse(assessedOn) / day,
      least: levels.indexOf(recommended.status === 'final' ? recommended.rung : recommended.atLeast),
      most: levels.indexOf(
        recommended.status === 'final' ? recommended.rung : String(recommended.possible.at(-1)),
      ),
      settled: recommended.status === 'final',
      here: levelThen === undefined ? -1 : levels.indexOf(levelThen),
      rated: new Map(rated),
    }
  })
}

/** Was a level above this one recommended, and has nothing come of it? */
function isStepUpOpen(level: number, rows: readonly Row[], { history, ruleset }: Course): boolean {
  const declined = history.flatMap(({ treatmentHistory }) =>
    (treatmentHistory ?? []).flatMap(({ confirmations }) =>
      (confirmations ?? []).flatMap(({ what, on }) =>
        what === 'step-up-declined' ? [Date.parse(on) / day] : [],
      ),
    ),
  )
  const last = rows.map(({ least }) => least >= level).lastIndexOf(true)
  const since = rows.slice(last)
  const from = history[last]?.assessedOn ?? ''
  const levels = levelsOf(ruleset)
  const isOver = history
    .slice(last)
    .flatMap(({ treatmentHistory }) => treatmentHistory ?? [])
    .some((episode) => levels.indexOf(episode.level) >= level && (episode.endedOn ?? '') > from)
  return (
    last >= 0 &&
    !isOver &&
    since.every(({ here }) => here < level) &&
    since.filter(({ settled, least }) => settled && least < level).length < 2 &&
    declined.every((on) => on < (rows[last]?.day ?? 0))
  )
}

/**
 * Is a rating of danger worse than lately, or are two others; or has something risen a short time ago? Or might it be so, for all
 * that was answered: by trying the best and the worst of what was not.
 */
function isUnsteady({ ruleset, counting }: Course, rows: readonly Row[]): boolean {
  const latest = rows.at(-1)
  if (latest === undefined) return false
  const earlier = rows.slice(0, -1)
  const compared = earlier.filter(
    (row, place) => place === earlier.length - 1 || latest.day - row.day <= counting.daysOfStability,
  )
  const changeable = ruleset.dimensions.filter((one) => one.derived === undefined && one.changeable)
  const worse = changeable.filter(({ id, ratings }) =>
    compared.some(({ rated }) => (rated.get(id) ?? 0) < (latest.rated.get(id) ?? ratings.length - 1)),
  )
  const stay = rows.slice(rows.map(({ here }) => here >= 0 && here !== latest.here).lastIndexOf(true) + 1)
  const steps = stay
    .slice(1)
    .map((row, place) => ({ row, before: stay[place] ?? row }))
    .filter(({ row }) => latest.day - row.day <= 2 * counting.minimumDaysApart)
  const rises = changeable.some(({ id, ratings }) =>
    steps.some(({ row, before }) => {
      const now = row.rated.get(id) ?? ratings.length - 1
      return now > (before.rated.get(id) ?? 0) && now > (ratings.length - 1) / 2
    }),
  )
  const isDanger = ruleset.id === 'adult' && worse.some(({ id }) => id === 'riskOfHarm')
  return isDanger || worse.length >= 2 || rises || steps.some(({ row, before }) => row.most > before.least)
}

/** Must the person be seen within hours? */
function isUrgent({ recommendation: { ladders } }: Reassessment<Ruleset>): boolean {
  const urgency = new Map(Object.entries(ladders)).get('urgency')
  const floor = urgency?.status === 'final' ? urgency.rung : urgency?.atLeast
  return floor === 'emergent' || floor === 'emergency'
}

/** What must come of it, by trying every number of latest assessments. */
function expected(course: Course, result: Reassessment<Ruleset>): string {
  const { ruleset, counting, history } = course
  const levels = levelsOf(ruleset)
  const rows = rowsOf(course, result)
  const latest = rows.at(-1)
  if (latest === undefined) throw new Error('There is one.')
  if (latest.here < 0) return history.at(-1)?.treatmentHistory == null ? 'unknown' : 'not-in-care'
  if (latest.least > latest.here) return 'step-up'
  if (levels.some((_, level) => level > latest.here && isStepUpOpen(level, rows, course))) return 'step-up'
  const days =
    latest.here === 1
      ? Math.max(counting.minimumDaysApart, counting.minimumDaysBeforeEnding)
      : counting.minimumDaysApart
  const reached = rows.flatMap((first, position) => {
    const some = rows.slice(position)
    const enough = some.length >= counting.minimumAssessments && latest.day - first.day >= days
    const agree = some.every(
      ({ here, least, settled, day }, place) =>
        settled &&
        here === latest.here &&
        least < latest.here &&
        (some[place + 1]?.day ?? day) - day <= counting.maximumDaysApart,
    )
    return enough && agree ? [Math.max(...some.map(({ least }) => least))] : []
  })
  const isHeld = !isDangerPast(ruleset, history) || isUnsteady(course, rows) || isUrgent(result)
  if (reached.length === 0 || isHeld) return 'continue'
  const to = Math.max(Math.min(...reached), floorOfStep(ruleset, latest.here))
  return `${to === 0 ? 'review-ending' : 'step-down'} to ${levels[to]}`
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
    expect([...seen].sort()).toEqual([
      ...['continue', 'not-in-care', 'review-ending', 'step-down', 'step-up', 'unknown'],
    ])
})

test('stepping up is immediate: what was before the latest assessment never takes it away, and only adds what is open', () => {
  forEvery(({ history, ...course }) => {
    const result = of({ ...course, history })
    const alone = of({ ...course, history: history.slice(-1) })
    const isOpen = result.reasons.some(({ code }) => code === 'step-up-open')
    expect(result.recommendation).toEqual(alone.recommendation)
    if (alone.transition.status === 'step-up') {
      expect(result.transition.status).toBe('step-up')
      if (!isOpen) expect(result.transition).toEqual(alone.transition)
    } else if (result.transition.status === 'step-up') expect(isOpen).toBe(true)
  })
})

test('a step up that waits for care to help is one that nothing else calls for', () => {
  const cases = fc
    .record({
      history: histories(adult),
      response: fc.constantFrom('none', 'worse', 'good', null),
      ago: fc.option(fc.integer({ min: 0, max: 70 })),
    })
    .map(({ history, response, ago }) => {
      const last = history.at(-1)
      if (last === undefined) throw new Error('There is one.')
      const startedOn = ago === null ? null : daysBefore(last.assessedOn, ago)
      const treatmentHistory = (last.treatmentHistory ?? []).map((episode) =>
        episode.outcome === 'ongoing' ? { ...episode, response, startedOn } : episode,
      )
      return { intake: { ...last, treatmentHistory }, response, ago }
    })
  fc.assert(
    fc.property(
      cases.map((found) => printed({ ruleset: adult, ...found })),
      ({ intake, response, ago }) => {
        const { transition, reasons, assessments } = reassess([intake])
        const waits = reasons.find(({ code }) => code === 'trial-too-short')
        const levels = levelsOf(adult)
        const [only] = assessments
        const isHigher =
          only?.levelThen !== undefined &&
          levels.indexOf(
            only.recommended.status === 'final' ? only.recommended.rung : only.recommended.atLeast,
          ) > levels.indexOf(only.levelThen)
        if (waits === undefined) {
          if (isHigher) expect(transition.status).toBe('step-up')
          return
        }
        expect(isHigher && response === 'none' && ago !== null && ago < 56).toBe(true)
        const others = intake.treatmentHistory.filter(({ outcome }) => outcome !== 'ongoing')
        const without = reassess([{ ...intake, treatmentHistory: others }], {
          current: { level: only?.levelThen ?? 'outpatient' },
        })
        expect(without.transition.status).not.toBe('step-up')
        expect(transition.status).toBe('continue')
      },
    ),
    { numRuns: runs },
  )
})

test('a warning sign has appeared exactly if what got worse calls for more than the current level', () => {
  forEvery(({ history, ...course }) => {
    const { signs, assessments } = of({ ...course, history })
    if (signs.status !== 'checked') return
    const [before, latest] = [history.at(-2), history.at(-1)]
    if (before === undefined || latest === undefined) throw new Error('They were compared.')
    const levels = levelsOf(course.ruleset)
    const assessor = assessorOf(course.ruleset)
    const levelOf = (intake: Intake<Ruleset>) => {
      const answer = assessor.assess(intake)
      return levels.indexOf(answer.status === 'final' ? answer.level : answer.atLeast)
    }
    const above = levels.indexOf(signs.above)
    expect(above).toBeGreaterThanOrEqual(levels.indexOf(assessments.at(-1)?.levelThen ?? String(levels[0])))
    const positionOf = (id: string, rating: unknown) =>
      course.ruleset.dimensions
        .find((one) => one.id === id)
        ?.ratings.findIndex(({ code }) => code === rating) ?? -1
    const worse = course.ruleset.dimensions.flatMap(({ id, derived }) => {
      const [then, now] = [before, latest].map((intake: Readonly<Record<string, unknown>>) => intake[id])
      return derived === undefined && positionOf(id, now) > positionOf(id, then) ? [[id, now] as const] : []
    })
    const all = { ...before, ...Object.fromEntries(worse) }
    expect(signs.appeared.length > 0).toBe(levelOf(all) > above)
    for (const { to, changes } of signs.appeared) {
      const signed = { ...before, ...Object.fromEntries(changes.map(({ dimension, to }) => [dimension, to])) }
      expect(levelOf(signed)).toBe(levels.indexOf(to))
      expect(levels.indexOf(to)).toBe(levelOf(all))
      // And no less of it does.
      for (const { dimension, from, to: sign } of changes) {
        const ratings = course.ruleset.dimensions.find(({ id }) => id === dimension)?.ratings ?? []
        const less = ratings[positionOf(dimension, sign) - 1]?.code ?? from
        expect(levelOf({ ...signed, [dimension]: less })).toBeLessThan(levels.indexOf(to))
      }
    }
  })
})

test('a step down is one step, and never below what is recommended', () => {
  forEvery((course) => {
    const { transition, recommendation } = of(course)
    if (transition.status !== 'step-down' && transition.status !== 'review-ending') return
    const levels = levelsOf(course.ruleset)
    const [from, to] = [levels.indexOf(transition.from), levels.indexOf(transition.to)]
    if (recommendation.status === 'provisional') throw new Error('It rests on an answer that is not settled.')
    expect(to).toBeLessThan(from)
    expect(to).toBeGreaterThanOrEqual(floorOfStep(course.ruleset, from))
    expect(to).toBeGreaterThanOrEqual(levels.indexOf(recommendation.level))
    expect(transition.status === 'review-ending').toBe(to === 0)
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
          counting: usualCounting,
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
        counting: usualCounting,
      })
      expect(['continue', 'step-up', 'not-in-care', 'unknown']).toContain(transition.status)
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
