import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { analyze, type Criterion, type Need, type Rule, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { alternativesOf } from '../../src/diagram/alternativesOf.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { ratingPosition } from '../support/reference.ts'
import { remembered } from '../support/remembered.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'
import { compile, everyCase, minimalOf, type Positions, rungByRules, smallRulesets } from './everyCase.ts'
import { all, any, least, rulesetOf, total } from './scales.ts'

/** A index inside a criterion. */
type Path = readonly (string | number)[]

/** Does the criterion hold, if one of its parts never does? By names, as a reader would do it. */
function isTrueWithout(
  criterion: Criterion,
  missing: Path | undefined,
  ruleset: Ruleset,
  ratings: Need,
): boolean {
  if (missing?.length === 0) return false
  if (criterion.kind === 'at-least')
    return (
      ratingPosition(ruleset, criterion.dimension, ratings) >=
      ratingPosition(ruleset, criterion.dimension, { [criterion.dimension]: criterion.rating })
    )
  if (criterion.kind === 'total')
    return (
      criterion.dimensions.reduce((sum, id) => sum + ratingPosition(ruleset, id, ratings), 0) >=
      criterion.atLeast
    )
  const held = criterion.of.filter((part, position) =>
    isTrueWithout(part, missing?.[1] === position ? missing.slice(2) : undefined, ruleset, ratings),
  ).length
  return (
    held >=
    { all: criterion.of.length, any: 1, 'at-least-of': 'count' in criterion ? criterion.count : 0 }[
      criterion.kind
    ]
  )
}

/** The paths of all parts that are one way among others. */
function alternativePaths(criterion: Criterion): readonly Path[] {
  if (criterion.kind === 'at-least' || criterion.kind === 'total') return []
  return criterion.of.flatMap((part, position) => [
    ...(criterion.kind === 'all' ? [] : [['of', position]]),
    ...alternativePaths(part).map((path) => ['of', position, ...path]),
  ])
}

/** Every case of a ruleset by name, and what it says of each when a rule is missing, or a part of one. */
function judge(ruleset: Ruleset) {
  const cases = everyCase(ruleset.dimensions.map(({ ratings }) => ratings.length)).map((positions) =>
    Object.fromEntries(
      positions.map((position, index) => {
        const { id, ratings } = at(ruleset.dimensions, index)
        return [id, at(ratings, position).code]
      }),
    ),
  )
  const always = ruleset.services.flatMap((service) => (service.always === undefined ? [] : [service.id]))
  const fires = (rule: Rule, part?: Path) =>
    cases.map((ratings) => isTrueWithout(rule.when, part, ruleset, ratings))
  const normal = new Map(ruleset.rules.map((rule) => [rule, fires(rule)]))
  const answers = (without?: Rule, part?: Path) => {
    const fired = ruleset.rules.map((rule) => ({
      rule,
      when:
        rule !== without
          ? (normal.get(rule) ?? [])
          : part === undefined
            ? cases.map(() => false)
            : fires(rule, part),
    }))
    return cases.map((_, number) => {
      const rules = fired.filter(({ when }) => when[number]).map(({ rule }) => rule)
      return {
        rungs: ruleset.ladders.map(({ id, rungs }) =>
          Math.max(0, ...rules.map(({ raises }) => rungs.findIndex(({ code }) => code === raises[id]))),
        ),
        services: new Set([...always, ...rules.flatMap(({ adds }) => adds)]),
      }
    })
  }
  return answers
}

/** The report on the rules, by trying all cases. */
function rulesByBruteForce(ruleset: Ruleset): readonly object[] {
  const answers = judge(ruleset)
  const before = answers()
  const effect = (changed: readonly boolean[]) => {
    const cases = changed.filter(Boolean).length
    return { decidesAlone: String(cases), redundant: cases === 0 }
  }
  return ruleset.rules.map((rule) => {
    const after = answers(rule)
    const ladders = ruleset.ladders.flatMap(({ id }, ladder) =>
      Object.hasOwn(rule.raises, id)
        ? [
            {
              ladder: id,
              ...effect(after.map(({ rungs }, number) => rungs[ladder] !== before[number]?.rungs[ladder])),
            },
          ]
        : [],
    )
    const services = rule.adds
      .filter((service) => ruleset.services.find(({ id }) => id === service)?.always === undefined)
      .map((service) => ({
        service,
        ...effect(
          after.map(
            (answer, number) => answer.services.has(service) !== before[number]?.services.has(service),
          ),
        ),
      }))
    const text = JSON.stringify(before.map(({ rungs, services: needed }) => [rungs, [...needed].sort()]))
    return {
      rule: rule.id,
      dissents: [],
      dead: [...ladders, ...services].every(({ redundant }) => redundant),
      ladders,
      services,
      deadAlternatives: alternativePaths(rule.when)
        .filter((path) => {
          const without = answers(rule, path)
          return (
            JSON.stringify(without.map(({ rungs, services: needed }) => [rungs, [...needed].sort()])) === text
          )
        })
        .map((path) => ['when', ...path].join('.'))
        .sort(),
    }
  })
}

/** The report on the ladders, by trying all cases; the smallest ones in any order. */
function laddersByBruteForce(ruleset: Ruleset): readonly object[] {
  const { compiled, sizes } = compile(ruleset)
  const cases = everyCase(sizes)
  return ruleset.ladders.map(({ id, rungs }, ladder) => ({
    ladder: id,
    rungs: rungs.map(({ code }, rung) => {
      const here = cases.filter((positions) => rungByRules(compiled, ladder, positions) === rung)
      const smallest = minimalOf(here)
      return {
        rung: code,
        reachable: here.length > 0,
        cases: String(here.length),
        count: String(smallest.length),
        smallest: smallest.map((positions) => JSON.stringify(needAt(ruleset, positions))).sort(),
      }
    }),
  }))
}

function needAt(ruleset: Ruleset, positions: Positions): Need {
  return Object.fromEntries(
    positions.flatMap((position, index) => {
      const { id, ratings } = at(ruleset.dimensions, index)
      return position === 0 ? [] : [[id, at(ratings, position).code]]
    }),
  )
}

test('the report on the rules is that of brute force', () => {
  fc.assert(
    fc.property(smallRulesets(200), (ruleset) => {
      const found = analyze(ruleset).rules.map((rule) => ({
        ...rule,
        deadAlternatives: rule.deadAlternatives.map((path) => path.join('.')).sort(),
      }))
      expect(found).toEqual(rulesByBruteForce(ruleset))
    }),
    { numRuns: Math.ceil(runs / 5) },
  )
})

test('the report on the ladders is that of brute force', () => {
  fc.assert(
    fc.property(smallRulesets(), (ruleset) => {
      const { cases, ladders } = analyze(ruleset, { first: 1_000_000 })
      const found = ladders.map(({ ladder, rungs }) => ({
        ladder,
        rungs: rungs.map(({ smallest, ...rung }) => ({
          ...rung,
          count: smallest.count,
          smallest: smallest.first.map((need) => JSON.stringify(need)).sort(),
        })),
      }))
      expect(found).toEqual(laddersByBruteForce(ruleset))
      const sizes = ruleset.dimensions.map(({ ratings }) => ratings.length)
      expect(cases).toBe(String(sizes.reduce((product, size) => product * size, 1)))
    }),
    { numRuns: Math.ceil(runs / 2) },
  )
})

describe('what is planted is found', () => {
  const ruleset = rulesetOf(
    [3, 3, 2],
    [
      { id: 'main', when: least(0, 1), raises: { level: 'clinic' }, adds: ['massage', 'hotline'] },
      { id: 'dead', when: least(0, 2), raises: { level: 'clinic' }, adds: ['hotline'] },
      { id: 'half', when: all(least(0, 1), least(1, 1)), raises: { level: 'clinic', pace: 'fast' } },
      {
        id: 'wordy',
        when: any(least(1, 2), all(least(1, 2), least(2, 1)), total([1, 2], 3)),
        raises: { level: 'hospital' },
      },
    ],
  )
  const { rules, ladders } = analyze(ruleset)
  const ruleNamed = (id: string) => rules.find(({ rule }) => rule === id)

  test('a rule that changes nothing; a service that everybody gets is no effect', () => {
    expect(ruleNamed('dead')).toEqual({
      rule: 'dead',
      dissents: [],
      dead: true,
      ladders: [{ ladder: 'level', decidesAlone: '0', redundant: true }],
      services: [],
      deadAlternatives: [],
    })
  })

  test('a rule that is redundant on one ladder and decides another', () => {
    expect(ruleNamed('half')).toMatchObject({
      dead: false,
      ladders: [
        { ladder: 'level', decidesAlone: '0', redundant: true },
        { ladder: 'pace', decidesAlone: '8', redundant: false },
      ],
    })
  })

  test('alternatives that change nothing', () => {
    // Each of the last two holds only where the first one does.
    expect(ruleNamed('wordy')?.deadAlternatives).toEqual([
      ['when', 'of', 1],
      ['when', 'of', 2],
    ])
  })

  test('a service that the rule alone asks for', () => {
    expect(ruleNamed('main')?.services).toEqual([
      { service: 'massage', decidesAlone: '12', redundant: false },
    ])
  })

  test('a service that another rule asks for in some of the cases, too', () => {
    const shared = rulesetOf(
      [3, 2],
      [
        { id: 'one', when: least(0, 1), adds: ['massage'] },
        { id: 'other', when: least(1, 1), adds: ['massage'] },
      ],
    )
    expect(analyze(shared).rules.map(({ services }) => services)).toEqual([
      [{ service: 'massage', decidesAlone: '2', redundant: false }],
      [{ service: 'massage', decidesAlone: '1', redundant: false }],
    ])
  })

  test('an alternative that decides one of two ladders is not dead', () => {
    const either = { id: 'either', when: any(least(0, 1), least(1, 1)) }
    const covered = { id: 'covered', when: least(0, 1), raises: { pace: 'fast' } }
    const deadIn = (raises: Rule['raises']) =>
      analyze(rulesetOf([2, 2], [{ ...either, raises }, covered])).rules[0]?.deadAlternatives
    expect(deadIn({ pace: 'fast' })).toEqual([['when', 'of', 0]])
    expect(deadIn({ level: 'clinic', pace: 'fast' })).toEqual([])
  })

  test('the size of each diagram, and what ruleset it is', () => {
    const one = rulesetOf([2], [{ id: 'one', when: least(0, 1), raises: { level: 'hospital' } }])
    const { ruleset: named, ladders: found } = analyze({ ...one, id: 'tiny', version: '4.5.6' })
    expect(named).toEqual({ id: 'tiny', version: '4.5.6' })
    // The level ladder has three leaves and one node, the pace only its two leaves.
    expect(found.map(({ ladder, nodes }) => [ladder, nodes])).toEqual([
      ['level', 4],
      ['pace', 2],
    ])
  })

  test('a rung that nothing raises to', () => {
    const { rungs } = at(
      analyze(rulesetOf([2], [{ id: 'one', when: least(0, 1), raises: { level: 'hospital' } }])).ladders,
      0,
    )
    expect(rungs[1]).toEqual({
      rung: 'clinic',
      reachable: false,
      cases: '0',
      smallest: { count: '0', first: [] },
    })
  })

  test('the smallest cases come cheapest first, as many as are wanted', () => {
    expect(ladders[1]?.rungs[1]?.smallest).toEqual({ count: '1', first: [{ d0: 'r1', d1: 'r1' }] })
    const sums = rulesetOf(
      [3, 3, 3, 3],
      [{ id: 'sum', when: total([0, 1, 2, 3], 2), raises: { level: 'clinic' } }],
    )
    const smallest = (options?: { readonly first: number }) =>
      analyze(sums, options).ladders[0]?.rungs[1]?.smallest
    expect(smallest()).toEqual({ count: '10', first: [{ d0: 'r2' }, { d1: 'r2' }, { d2: 'r2' }] })
    expect(smallest({ first: 0 })).toEqual({ count: '10', first: [] })
    expect(smallest({ first: 5 })?.first.slice(3)).toEqual([{ d3: 'r2' }, { d0: 'r1', d1: 'r1' }])
  })
})

describe('the adult ruleset', () => {
  const report = remembered((ruleset: Ruleset) => analyze(ruleset))

  test('is named, with all of its cases', () => {
    const { ruleset, cases, ladders, rules } = report(adult)
    expect(ruleset).toEqual({ id: 'adult', version: adult.version })
    expect(cases).toBe('3515625000')
    expect(ladders.map(({ ladder }) => ladder)).toEqual(adult.ladders.map(({ id }) => id))
    expect(rules.map(({ rule }) => rule)).toEqual(adult.rules.map(({ id }) => id))
  })

  test('has no dead rule and no dead alternative', () => {
    const { rules } = report(adult)
    expect(rules.filter(({ dead }) => dead)).toEqual([])
    expect(
      rules.flatMap(({ rule, deadAlternatives }) => deadAlternatives.map((path) => [rule, ...path])),
    ).toEqual([])
  })

  test('reaches every rung', () => {
    expect(report(adult).ladders.flatMap(({ rungs }) => rungs.filter(({ reachable }) => !reachable))).toEqual(
      [],
    )
  })

  test('high-risk-unprotected is decisive on level and redundant on urgency', () => {
    const rule = report(adult).rules.find((found) => found.rule === 'high-risk-unprotected')
    expect(rule?.ladders.map(({ ladder, redundant }) => [ladder, redundant])).toEqual([
      ['level', false],
      ['urgency', true],
    ])
  })

  test('says what speaks against a rule', () => {
    const dissents = report(adult).rules.flatMap((rule) =>
      rule.dissents.map(({ source }) => [rule.rule, source]),
    )
    expect(dissents.slice(0, 2)).toEqual([
      ['high-risk', 'va-dod-2013'],
      ['high-risk', 'safe-t'],
    ])
    expect(new Set(dissents.map(([rule]) => rule)).size).toBe(17)
  })
})

test('the alternatives of a criterion are the parts of each any and each at-least-of', () => {
  const leaf = (threshold: number) => ({ kind: 'at-least', index: 0, threshold }) as const
  expect(alternativesOf(leaf(1))).toEqual([])
  expect(alternativesOf({ kind: 'total', indices: [0], atLeast: 1 })).toEqual([])
  expect(alternativesOf({ kind: 'all', of: [leaf(1), leaf(2)] })).toEqual([])
  expect(alternativesOf({ kind: 'any', of: [leaf(1)] })).toEqual([{ path: ['of', 0], remaining: undefined }])
  expect(alternativesOf({ kind: 'any', of: [leaf(1), leaf(2)] })).toEqual([
    { path: ['of', 0], remaining: leaf(2) },
    { path: ['of', 1], remaining: leaf(1) },
  ])
  const twoOf = { kind: 'at-least-of', count: 2, of: [leaf(1), leaf(2)] } as const
  expect(alternativesOf(twoOf).map(({ remaining }) => remaining)).toEqual([undefined, undefined])
  const nested = { kind: 'all', of: [leaf(3), { kind: 'any', of: [leaf(1), leaf(2), leaf(4)] }] } as const
  expect(alternativesOf(nested)[1]).toEqual({
    path: ['of', 1, 'of', 1],
    remaining: { kind: 'all', of: [leaf(3), { kind: 'any', of: [leaf(1), leaf(4)] }] },
  })
  // Where its only alternative is gone, a need can no longer be met.
  const single = { kind: 'all', of: [leaf(3), { kind: 'any', of: [leaf(1)] }] } as const
  expect(alternativesOf(single)).toEqual([{ path: ['of', 1, 'of', 0], remaining: undefined }])
})

test('a report is plain JSON, the same every time', () => {
  expect(JSON.parse(JSON.stringify(analyze(small)))).toEqual(analyze(small))
})
