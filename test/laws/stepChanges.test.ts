import * as fc from 'fast-check'
import { adult, type Episode, type Intake } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { createCaseReader } from '../../src/intake/Case.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import {
  type Compiled,
  casesBetween,
  compile,
  minimalOf,
  type Positions,
  roomBetween,
  rungByRules,
  smallRulesets,
} from '../diagram/everyCase.ts'
import { days, knownHistoryOf, settledIntakeOf } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { daysAfter } from '../support/dates.ts'
import { printed } from '../support/printed.ts'
import { asTold, firedRules, positionOf } from '../support/reference.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'

/** Law 8, by brute force: every case that could be reached is tried by the rules alone, and the smallest ones are kept. */

interface Situation {
  readonly ruleset: Ruleset
  readonly intake: Intake<Ruleset>
}

/** The positions that an intake settles. */
function positionsIn(found: Compiled, intake: Intake<Ruleset>): Positions {
  const { least, most } = createCaseReader(found.compiled.byId)(intake)
  expect(most).toEqual(least)
  return least
}

/** How far each place may move: down where it is changeable, up where it is rated. */
function movesFrom(found: Compiled, positions: Positions, direction: 1 | -1): Positions {
  return found.compiled.dimensions.map(({ changeable, derived }, place) => {
    if (direction < 0) return changeable ? at(positions, place) : 0
    return derived === undefined ? at(found.sizes, place) - 1 - at(positions, place) : 0
  })
}

function moved(positions: Positions, moves: Positions, direction: 1 | -1): Positions {
  return positions.map((position, place) => position + direction * at(moves, place))
}

/** The moves that reach a better (or a worse) rung, and of which none can be made smaller; the cheapest first. */
function bestMoves(found: Compiled, positions: Positions, direction: 1 | -1): readonly Positions[] {
  const levelOf = (case_: Positions) => rungByRules(found.compiled, found.compiled.level, case_)
  const from = levelOf(positions)
  const room = movesFrom(found, positions, direction)
  const ways = casesBetween(
    room.map(() => 0),
    room,
  ).filter((moves) => direction * (levelOf(moved(positions, moves, direction)) - from) > 0)
  return [...minimalOf(ways)].sort(
    (a, b) => sum(a) - sum(b) || touched(a) - touched(b) || declaredFirst(a, b),
  )
}

const sum = (moves: Positions) => moves.reduce((total, by) => total + by, 0)
const touched = (moves: Positions) => moves.filter((by) => by > 0).length

/** What moves an earlier dimension, or moves it further, comes first. */
function declaredFirst(a: Positions, b: Positions): number {
  const place = a.findIndex((by, position) => by !== b[position])
  return place < 0 ? 0 : at(b, place) - at(a, place)
}

/** What `stepDown` and `stepUp` must say where there is a way. */
function described(found: Compiled, positions: Positions, direction: 1 | -1): object | undefined {
  const { ruleset, compiled } = found
  const ways = bestMoves(found, positions, direction)
  if (ways.length === 0) return undefined
  const { rungs } = at(compiled.ladders, compiled.level)
  const codeAt = (case_: Positions) => rungs[rungByRules(compiled, compiled.level, case_)]?.code
  return {
    status: 'possible',
    level: codeAt(positions),
    count: String(ways.length),
    options: ways.slice(0, 5).map((moves) => ({
      to: codeAt(moved(positions, moves, direction)),
      rungs: sum(moves),
      changes: moves.flatMap((by, place) => {
        const { id, ratings } = at(ruleset.dimensions, place)
        const from = at(positions, place)
        return by === 0
          ? []
          : [{ dimension: id, from: ratings[from]?.code, to: ratings[from + direction * by]?.code }]
      }),
    })),
  }
}

/** Both functions against brute force. */
function stepsAreRight({ ruleset, intake }: Situation): void {
  const found = compiledOf(ruleset)
  const positions = positionsIn(found, intake)
  const { stepDown, stepUp } = assessorOf(ruleset)
  const { rungs } = at(found.compiled.ladders, found.compiled.level)
  const rung = rungByRules(found.compiled, found.compiled.level, positions)
  const level = rungs[rung]?.code
  expect(stepUp(intake)).toEqual(described(found, positions, 1) ?? { status: 'highest', level })
  const down = stepDown(intake)
  if (rung === 0) expect(down).toEqual({ status: 'lowest', level })
  else if (down.status === 'held') {
    expect(described(found, positions, -1)).toBeUndefined()
    expect(down).toMatchObject({ level, by: holdersOf(found, positions) })
  } else expect(down).toEqual(described(found, positions, -1))
}

/** The rules that fire, high enough, when everything that can improve has: the strongest first, then by id. */
function holdersOf(found: Compiled, positions: Positions): readonly object[] {
  const { ruleset, compiled } = found
  const best = moved(positions, movesFrom(found, positions, -1), -1)
  const ladder = at(compiled.ladders, compiled.level)
  const from = rungByRules(compiled, compiled.level, positions)
  const named = Object.fromEntries(
    ruleset.dimensions.map(({ id, ratings }, place) => [id, String(ratings[at(best, place)]?.code)]),
  )
  return asTold(ruleset, firedRules(ruleset, named))
    .filter(({ raises }) => 'level' in raises && positionOf(ladder.rungs, raises.level) >= from)
    .map(({ id, label }) => ({ rule: id, label }))
}

/** The lowest level that improvement can reach on a day, if nothing else happens until then. */
function bestLevelOn(found: Compiled, intake: Intake<Ruleset>, assessedOn: string): number {
  const positions = positionsIn(found, { ...intake, assessedOn })
  return rungByRules(
    found.compiled,
    found.compiled.level,
    moved(positions, movesFrom(found, positions, -1), -1),
  )
}

const compiledRulesets = new WeakMap<Ruleset, Compiled>()

function compiledOf(ruleset: Ruleset): Compiled {
  const found = compiledRulesets.get(ruleset) ?? compile(ruleset)
  compiledRulesets.set(ruleset, found)
  return found
}

const smallSituations = smallRulesets().chain((ruleset) =>
  settledIntakeOf(ruleset).map((intake) => printed({ ruleset, intake })),
)

test('law 8: the suggestions are those of brute force, on generated rulesets', () => {
  fc.assert(fc.property(smallSituations, stepsAreRight), { numRuns: runs })
})

/** What is held is as high as ever on the last day that is named, and lower on the next; without a day it stays. */
function isHeldUntilThatDay({ ruleset, intake }: Situation): void {
  const down = assessorOf(ruleset).stepDown(intake)
  if (down.status !== 'held') return
  const found = compiledOf(ruleset)
  const now = bestLevelOn(found, intake, intake.assessedOn)
  if (down.until === undefined) {
    // Long after every window has closed.
    expect(bestLevelOn(found, intake, daysAfter(intake.assessedOn, 800))).toBe(now)
  } else {
    expect(bestLevelOn(found, intake, down.until)).toBe(now)
    expect(bestLevelOn(found, intake, daysAfter(down.until, 1))).toBeLessThan(now)
  }
}

test('law 8: what is held is held until the day that is named, on generated rulesets', () => {
  fc.assert(fc.property(smallSituations, isHeldUntilThatDay), { numRuns: runs })
})

describe('law 8: where only what was tried can hold the level, it does', () => {
  const codesOf = ({ ladders }: Ruleset) =>
    ladders.filter(({ id }) => id === 'level').flatMap(({ rungs }) => rungs.map(({ code }) => code))

  /** Generated rulesets in which whatever was tried asks for the highest level, and all that is asked can improve. */
  const heldByHistory: fc.Arbitrary<Ruleset> = smallRulesets()
    .filter(({ dimensions }) => dimensions.some(({ derived }) => derived !== undefined))
    .map((ruleset) => ({
      ...ruleset,
      dimensions: ruleset.dimensions.map((dimension) => ({
        ...dimension,
        changeable: dimension.derived === undefined,
      })),
      rules: [
        ...ruleset.rules,
        ...ruleset.dimensions
          .filter(({ derived }) => derived !== undefined)
          .map(({ id, ratings }) => ({
            id: `tried-${id}`,
            label: `tried ${id}`,
            when: { kind: 'at-least' as const, dimension: id, rating: String(ratings[1]?.code) },
            raises: { level: String(codesOf(ruleset).at(-1)) },
            adds: [],
            sources: ['own'],
            support: 'judgment' as const,
          })),
      ],
    }))

  /** Intakes of such rulesets whose last episode counts in every window: without success, at the highest level. */
  const withLast = (last: Pick<Episode, 'outcome' | 'response'>): fc.Arbitrary<Situation> =>
    heldByHistory.chain((ruleset) =>
      settledIntakeOf(ruleset).map((intake) => {
        const earlier = (intake.treatmentHistory ?? []).filter(({ outcome }) => outcome !== 'ongoing')
        const ended = last.outcome === 'ongoing' ? {} : { endedOn: intake.assessedOn }
        const level = String(codesOf(ruleset).at(-1))
        return printed({
          ruleset,
          intake: { ...intake, treatmentHistory: [...earlier, { level, ...last, ...ended }] },
        })
      }),
    )

  test('until a day, where it ended', () => {
    const check = (situation: Situation) => {
      const { ruleset, intake } = situation
      const level = codesOf(ruleset).at(-1)
      const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
      expect(assessorOf(ruleset).stepDown(intake)).toMatchObject({ status: 'held', level, until: day })
      isHeldUntilThatDay(situation)
    }
    fc.assert(fc.property(withLast({ outcome: 'unchanged' }), check), { numRuns: Math.ceil(runs / 4) })
  })

  test('without a day, where it is ongoing', () => {
    const check = (situation: Situation) => {
      const { ruleset, intake } = situation
      const down = assessorOf(ruleset).stepDown(intake)
      expect(down).toMatchObject({ status: 'held', level: codesOf(ruleset).at(-1) })
      expect(down).not.toHaveProperty('until')
      isHeldUntilThatDay(situation)
    }
    const situations = withLast({ outcome: 'ongoing', response: 'none' })
    fc.assert(fc.property(situations, check), { numRuns: Math.ceil(runs / 4) })
  })
})

/** Whoever takes a way down is told a way back up, and the same steps back lead to the level from which they came. */
function aStepUpLeadsBack({ ruleset, intake }: Situation): void {
  const { assess, stepDown, stepUp } = assessorOf(ruleset)
  const down = stepDown(intake)
  if (down.status !== 'possible') return
  const found = compiledOf(ruleset)
  const levelOf = (other: Intake<Ruleset>) =>
    rungByRules(found.compiled, found.compiled.level, positionsIn(found, other))
  for (const { changes, to, rungs } of down.options) {
    const stepped = {
      ...intake,
      ...Object.fromEntries(changes.map((change) => [change.dimension, change.to])),
    }
    expect(assess(stepped)).toMatchObject({ status: 'final', level: to })
    const up = stepUp(stepped)
    expect(up).toMatchObject({ status: 'possible', level: to })
    if (up.status !== 'possible') continue
    // Undoing all of it leads up, so the shortest way up is no longer than that.
    expect(up.options[0]?.rungs).toBeLessThanOrEqual(rungs)
    const back = {
      ...stepped,
      ...Object.fromEntries(changes.map((change) => [change.dimension, change.from])),
    }
    expect(levelOf(back)).toBe(levelOf(intake))
    expect(levelOf(back)).toBeGreaterThan(levelOf(stepped))
  }
}

test('law 8: after a step down a step up leads back, on generated rulesets', () => {
  fc.assert(fc.property(smallSituations, aStepUpLeadsBack), { numRuns: runs })
})

test('law 8: after a step down a step up leads back, on the adult one', () => {
  const situations = settledIntakeOf(adult).map((intake) => printed({ ruleset: adult as Ruleset, intake }))
  fc.assert(fc.property(situations, aStepUpLeadsBack), { numRuns: Math.ceil(runs / 4) })
})

test('law 8: where something is open, no change is suggested', () => {
  const opened = smallRulesets().chain((ruleset) => {
    const rated = ruleset.dimensions.filter(({ derived }) => derived === undefined).map(({ id }) => id)
    return fc.tuple(settledIntakeOf(ruleset), fc.subarray(rated, { minLength: 1 })).map(([intake, open]) =>
      printed({
        ruleset,
        intake: { ...intake, ...Object.fromEntries(open.map((id) => [id, null])) },
        open,
      }),
    )
  })
  fc.assert(
    fc.property(opened, ({ ruleset, intake, open }) => {
      const expected = { status: 'incomplete', unanswered: open }
      expect(assessorOf(ruleset).stepDown(intake)).toEqual(expected)
      expect(assessorOf(ruleset).stepUp(intake)).toEqual(expected)
    }),
    { numRuns: runs },
  )
})

test('law 8: a treatment history that leaves a rating open is unanswered', () => {
  const intake = {
    assessedOn: '2026-11-20',
    pain: 'much',
    sleep: 'good',
    treatmentHistory: [{ level: 'clinic', outcome: 'unchanged' }],
  }
  const unknown = { status: 'incomplete', unanswered: ['treatmentHistory'] }
  expect(assessorOf(small).stepDown(intake)).toEqual(unknown)
  expect(assessorOf(small).stepUp(intake)).toEqual(unknown)
})

describe('the adult ruleset', () => {
  const found = compiledOf(adult)
  const assessor = assessorOf(adult)

  /** An adult intake from whose ratings not too many cases can be reached in a direction. */
  const near = (direction: 1 | -1): fc.Arbitrary<Situation> => {
    const intakes = fc.record({
      few: fc.subarray([...found.sizes.keys()], { maxLength: 5 }),
      ratings: fc.tuple(...found.sizes.map((size) => fc.nat(size - 1))),
      assessedOn: days(),
    })
    return intakes
      .chain(({ few, ratings, assessedOn }) =>
        knownHistoryOf(adult, assessedOn).map((treatmentHistory) => ({
          assessedOn,
          treatmentHistory,
          ...Object.fromEntries(
            found.ruleset.dimensions.flatMap(({ id, ratings: scale, derived }, place) => {
              if (derived !== undefined) return []
              const end = direction < 0 ? 0 : scale.length - 1
              return [[id, scale[few.includes(place) ? at(ratings, place) : end]?.code]]
            }),
          ),
        })),
      )
      .filter((intake) => {
        const positions = positionsIn(found, intake)
        const room = movesFrom(found, positions, direction)
        return (
          roomBetween(
            positions.map(() => 0),
            room,
          ) <= 3200
        )
      })
      .map((intake) => printed({ ruleset: adult, intake }))
  }

  test('law 8: stepDown is right where a few dimensions can improve, by brute force', () => {
    const check = ({ intake }: Situation) => {
      const positions = positionsIn(found, intake)
      const expected = described(found, positions, -1)
      const down = assessor.stepDown(intake)
      if (expected === undefined) expect(['held', 'lowest']).toContain(down.status)
      else expect(down).toEqual(expected)
      if (down.status === 'held') expect(down.by).toEqual(holdersOf(found, positions))
    }
    fc.assert(fc.property(near(-1), check), { numRuns: Math.ceil(runs / 5) })
  })

  test('law 8: stepUp is right where a few dimensions can worsen, by brute force', () => {
    const check = ({ intake }: Situation) => {
      const positions = positionsIn(found, intake)
      const { rungs } = at(found.compiled.ladders, found.compiled.level)
      const level = rungs[rungByRules(found.compiled, found.compiled.level, positions)]?.code
      expect(assessor.stepUp(intake)).toEqual(described(found, positions, 1) ?? { status: 'highest', level })
    }
    fc.assert(fc.property(near(1), check), { numRuns: Math.ceil(runs / 5) })
  })

  test('law 8: on any intake each suggestion works, none of its rungs can be spared, the first is cheapest', () => {
    const situations = settledIntakeOf(adult).map((intake) => printed({ ruleset: adult, intake }))
    const check = ({ intake }: Situation) => {
      const positions = positionsIn(found, intake)
      const levelOf = (case_: Positions) => rungByRules(found.compiled, found.compiled.level, case_)
      const from = levelOf(positions)
      for (const [direction, steps] of [
        [-1, assessor.stepDown(intake)],
        [1, assessor.stepUp(intake)],
      ] as const) {
        if (steps.status !== 'possible') continue
        expect(steps.options).toHaveLength(Math.min(5, Number(steps.count)))
        const costs = steps.options.map(({ rungs }) => rungs)
        expect(costs).toEqual([...costs].sort((a, b) => a - b))
        for (const { changes, rungs, to } of steps.options) {
          const moves = found.ruleset.dimensions.map(({ id, ratings }, place) => {
            const change = changes.find(({ dimension }) => dimension === id)
            if (change === undefined) return 0
            return direction * (positionOf(ratings, change.to) - at(positions, place))
          })
          expect(sum(moves)).toBe(rungs)
          const reached = levelOf(moved(positions, moves, direction))
          expect(at(found.compiled.ladders, found.compiled.level).rungs[reached]?.code).toBe(to)
          expect(direction * (reached - from)).toBeGreaterThan(0)
          moves.forEach((by, place) => {
            if (by === 0) return
            const spared = moves.map((other, position) => (position === place ? other - 1 : other))
            expect(levelOf(moved(positions, spared, direction))).toBe(from)
          })
        }
      }
    }
    fc.assert(fc.property(situations, check), { numRuns: Math.ceil(runs / 5) })
  })

  const lowest: Readonly<Record<string, string>> = Object.fromEntries(
    found.ruleset.dimensions.flatMap(({ id, ratings, derived }) =>
      derived === undefined ? [[id, String(ratings[0]?.code)]] : [],
    ),
  )
  const withHistory = (treatmentHistory: readonly Episode[]) => ({
    ...lowest,
    treatmentHistory,
    assessedOn: '2026-11-20',
  })

  test('least need is the lowest level, and nothing is above the highest', () => {
    expect(assessor.stepDown(withHistory([]))).toEqual({ status: 'lowest', level: 'self-guided' })
    expect(assessor.stepUp({ ...withHistory([]), riskOfHarm: 'imminent' })).toEqual({
      status: 'highest',
      level: 'inpatient',
    })
  })

  describe('a stay in residential care', () => {
    const held = {
      status: 'held',
      level: 'intensive-outpatient',
      by: [
        {
          rule: 'step-down-from-day-or-24-hour-care',
          label: labelOf('step-down-from-day-or-24-hour-care'),
        },
      ],
    }

    test('holds the level for thirty days after its end', () => {
      const intake = withHistory([{ level: 'residential', outcome: 'improved', endedOn: '2026-11-15' }])
      expect(assessor.stepDown(intake)).toEqual({ ...held, until: '2026-12-15' })
      expect(assessor.stepDown({ ...intake, assessedOn: '2026-12-15' })).toEqual({
        ...held,
        until: '2026-12-15',
      })
      expect(assessor.stepDown({ ...intake, assessedOn: '2026-12-16' }).status).toBe('lowest')
    })

    test('holds it without a date while it goes on', () => {
      expect(
        assessor.stepDown(withHistory([{ level: 'residential', outcome: 'ongoing', response: 'good' }])),
      ).toEqual(held)
    })
  })
})

function labelOf(rule: string): string | undefined {
  return adult.rules.find(({ id }) => id === rule)?.label
}
