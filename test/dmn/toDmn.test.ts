import * as fc from 'fast-check'
import { adult, evaluate } from 'level-of-care'
import { toDmn } from 'level-of-care/dmn'
import type { Criterion, Ruleset } from 'level-of-care/rules'
import { beforeAll, describe, expect, test } from 'vitest'
import { corpus, distributions } from '../bench/corpus.ts'
import { ratingsOf, rulesets } from '../support/arbitraries.ts'
import { firedRules, floorsOf } from '../support/reference.ts'
import { complaints, rulesetErrorOf } from '../support/rulesetErrorOf.ts'
import { runs, someOf } from '../support/runs.ts'
import { small } from '../support/small.ts'
import { decide } from './support/decide.ts'
import { parse } from './support/parse.ts'

const named = (ratings: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(ratings).map(([id, code]) => [id.replaceAll('-', '_'), code]))

describe('the adult ruleset', () => {
  let model: Awaited<ReturnType<typeof parse>>
  beforeAll(async () => {
    model = await parse(toDmn(adult))
  })

  test('is a model that an independent parser has nothing to say against', () => {
    expect(model.warnings).toEqual([])
    expect(model.definitions).toMatchObject({ $type: 'dmn:Definitions', name: `adult ${adult.version}` })
    expect(model.inputs.map(({ name }) => name)).toEqual(adult.dimensions.map(({ id }) => id))
    expect(model.decisions.map(({ name }) => name)).toEqual(adult.ladders.map(({ id }) => id))
    for (const { decisionLogic } of model.decisions)
      expect(decisionLogic).toMatchObject({ hitPolicy: 'COLLECT', aggregation: 'MAX' })
  })

  test('no id is given twice', () => {
    const written = [...toDmn(adult).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(written).size).toBe(written.length)
    expect(model.ids).toEqual(expect.arrayContaining(written))
  })

  test('each row names its rule', () => {
    for (const { name, decisionLogic } of model.decisions) {
      const rules = adult.rules.filter(({ raises }) => name in raises).map(({ id }) => id)
      const annotated = decisionLogic.rule.map(({ annotationEntry }) => annotationEntry[0]?.text)
      const rows = annotated.slice(1 + adult.dimensions.length)
      expect([...new Set(rows)]).toEqual(rules)
    }
  })

  test.each(distributions)(`FEEL decides ${someOf(1000)} %s cases as \`evaluate\` does`, (distribution) => {
    for (const positions of corpus(adult, distribution, someOf(1000), 7)) {
      const ratings = Object.fromEntries(
        adult.dimensions.map(({ id, ratings }, place) => [
          id,
          String(ratings[Number(positions[place])]?.code),
        ]),
      )
      const rungs: Readonly<Record<string, string>> = evaluate(ratings as Parameters<typeof evaluate>[0])
      for (const { name, decisionLogic } of model.decisions) {
        const ladder = adult.ladders.find(({ id }) => id === name)
        const { value } = decide(decisionLogic, ratings)
        expect(ladder?.rungs[value]?.code).toBe(rungs[name])
      }
    }
  })

  test.each([
    ['nothing', null],
    ['no rating', 'hihg'],
    ['another case', 'High'],
  ])('a dimension that is rated with %s gives a number that no rung has, and is named', (_, rating) => {
    const lowest = Object.fromEntries(
      adult.dimensions.map(({ id, ratings }) => [id, String(ratings.at(0)?.code)]),
    )
    for (const [place, { id }] of adult.dimensions.entries())
      for (const { name, decisionLogic } of model.decisions) {
        const { value, annotations } = decide(decisionLogic, { ...lowest, [id]: rating })
        expect(value).toBe(adult.ladders.find(({ id }) => id === name)?.rungs.length)
        expect(annotations[1], `${place}`).toContain(id)
      }
  })
})

test('generated rulesets are decided as their rules say, and each matching row names a rule that fired', async () => {
  const situations = rulesets().chain((ruleset) =>
    fc.record({
      ruleset: fc.constant(ruleset),
      cases: fc.array(ratingsOf(ruleset), { minLength: 1, maxLength: 5 }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(situations, async ({ ruleset, cases }) => {
      const { decisions, warnings } = await parse(toDmn(ruleset))
      expect(warnings).toEqual([])
      for (const ratings of cases) {
        const floors = floorsOf(ruleset, ratings)
        const fired = firedRules(ruleset, ratings).map(({ id }) => id)
        for (const [place, { decisionLogic }] of decisions.entries()) {
          const id = String(ruleset.ladders[place]?.id)
          const { value, annotations } = decide(decisionLogic, named(ratings))
          expect(value).toBe(floors[id])
          const raising = ruleset.rules.filter(({ raises }) => id in raises).map(({ id }) => id)
          // Rules that raise to the lowest rung raise nothing, and have no row.
          expect(fired.filter((rule) => raising.includes(rule))).toEqual(
            expect.arrayContaining([...new Set(annotations.slice(1))]),
          )
        }
      }
    }),
    { numRuns: Math.ceil(runs / 10) },
  )
})

test('a ladder and a dimension of one id have names of their own, whatever else is called so', async () => {
  const [first] = small.dimensions
  const rungs = ['low', 'high'].map((code) => ({ code, label: code, description: code }))
  const ids = ['detox', 'detox-ladder', 'detox-ladder-ladder']
  const ladders = ['detox', 'detox-ladder', 'other'].map((id) => ({ id, title: id, rungs }))
  const ruleset: Ruleset = {
    ...small,
    dimensions: [...small.dimensions, ...[...ids, 'level'].map((id) => ({ ...first, id }))],
    ladders: [...small.ladders, ...ladders],
  }
  const { inputs, decisions, warnings, ids: written } = await parse(toDmn(ruleset))
  expect(warnings).toEqual([])
  const names = [...inputs, ...decisions].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(decisions.map(({ name }) => name)).toEqual([
    ...small.ladders.map(({ id }) => (id === 'level' ? 'level_ladder' : id)),
    ...['detox_ladder_ladder_ladder', 'detox_ladder_ladder_ladder_ladder', 'other'],
  ])
  expect(new Set(written).size).toBe(written.length)
})

describe('what cannot be written as tables', () => {
  const [first] = small.dimensions
  const [rule] = small.rules
  const rating = String(first.ratings.at(-1)?.code)

  const many = Array.from({ length: 12 }, (_, place) => ({ ...first, id: `many${place}` }))
  const each = many.map(({ id }): Criterion => ({ kind: 'at-least', dimension: id, rating }))
  const single: Criterion = { kind: 'at-least', dimension: 'many0', rating }
  /** Met in 924 ways. */
  const half: Criterion = { kind: 'at-least-of', count: 6, of: each }
  /** Met in 64 ways. */
  const pairs: Criterion = {
    kind: 'all',
    of: [0, 2, 4, 6, 8, 10].map((place) => ({ kind: 'any', of: each.slice(place, place + 2) })),
  }
  const added = small.rules.length
  const withRules = (...whens: readonly Criterion[]): Ruleset => ({
    ...small,
    dimensions: [...small.dimensions, ...many],
    rules: [...small.rules, ...whens.map((when, number) => ({ ...rule, id: `many-ways-${number}`, when }))],
  })
  const refused = (...whens: readonly Criterion[]) =>
    complaints(rulesetErrorOf(() => toDmn(withRules(...whens))).issues)

  test('are rules that can be met in more ways than anybody reads, each by its place', () => {
    expect(refused(half)).toEqual([`rules.${added}.when: too-large`])
    expect(refused(half, pairs, half)).toEqual([
      `rules.${added}.when: too-large`,
      `rules.${added + 2}.when: too-large`,
    ])
    expect(toDmn(withRules(pairs)).match(/many-ways-0/g)).toHaveLength(64 * Object.keys(rule.raises).length)
  })

  test('is one of which a part alone has too many ways', () => {
    for (const kind of ['all', 'any'] as const)
      expect(refused({ kind, of: [half, single] })).toEqual([`rules.${added}.when: too-large`])
    expect(refused({ kind: 'at-least-of', count: 2, of: [half, single, pairs] })).toEqual([
      `rules.${added}.when: too-large`,
    ])
  })

  test('is one whose parts have too many ways together', () => {
    const others: Criterion = { kind: 'at-least-of', count: 2, of: each.slice(0, 6) }
    expect(refused({ kind: 'all', of: [pairs, { kind: 'at-least-of', count: 2, of: each }] })).toEqual([
      `rules.${added}.when: too-large`,
    ])
    expect(refused({ kind: 'at-least-of', count: 2, of: [pairs, others, half] })).toHaveLength(1)
  })

  test('however deep a rule is, it is soon known in how many ways it can be met', () => {
    let deep: Criterion = { kind: 'at-least-of', count: 2, of: each.slice(0, 3) }
    for (let depth = 0; depth < 24; depth++)
      deep = { kind: 'at-least-of', count: 2, of: [deep, ...each.slice(depth % 8, (depth % 8) + 4)] }
    const before = performance.now()
    expect(toDmn(withRules(deep))).toContain('many-ways-0')
    expect(refused({ kind: 'all', of: [deep, half] })).toEqual([`rules.${added}.when: too-large`])
    expect(performance.now() - before).toBeLessThan(5_000)
  })

  test('a rule that raises no ladder is in no table, so it may be met in any number of ways', () => {
    const ruleset = withRules(half)
    const rules = ruleset.rules.map((one) => (one.id === 'many-ways-0' ? { ...one, raises: {} } : one))
    expect(toDmn({ ...ruleset, rules })).not.toContain('many-ways-0')
  })
})

test('a ruleset that says nothing of itself is a model without a description', async () => {
  const { notice: _, ...silent } = small
  expect((await parse(toDmn(silent))).definitions.description).toBeUndefined()
  expect((await parse(toDmn(small))).definitions.description).toBe(small.notice)
})

test('whatever the texts of a ruleset hold, the model stays well formed and says them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
      async (title) => {
        const ruleset: Ruleset = {
          ...small,
          notice: title,
          ladders: small.ladders.map((one) => ({ ...one, title })),
        }
        const { warnings, definitions } = await parse(toDmn(ruleset))
        expect(warnings).toEqual([])
        const writable = [...title].filter((one) =>
          /(?!\p{NChar})[\u{20}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]/u.test(one),
        )
        const read = [...String(definitions.description)]
        for (const one of writable) expect(read).toContain(one)
      },
    ),
    { numRuns: Math.ceil(runs / 10) },
  )
})
