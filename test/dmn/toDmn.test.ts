import * as fc from 'fast-check'
import { adult, evaluate } from 'level-of-care'
import { DmnError, toDmn } from 'level-of-care/dmn'
import type { Condition, Ruleset } from 'level-of-care/rules'
import { beforeAll, describe, expect, test } from 'vitest'
import { corpus, distributions } from '../bench/corpus.ts'
import { ratingsOf, rulesets } from '../support/arbitraries.ts'
import { firedRules, floorsOf } from '../support/reference.ts'
import { runs } from '../support/runs.ts'
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
    expect(model.definitions).toMatchObject({ $type: 'dmn:Definitions', name: 'adult 1.0.0' })
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

  test.each(distributions)('FEEL decides 1,000 %s cases as `evaluate` does', (distribution) => {
    for (const positions of corpus(adult, distribution, 1000, 7)) {
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

describe('what cannot be written as tables', () => {
  const [first] = small.dimensions
  const [rule] = small.rules
  const rating = String(first.ratings.at(-1)?.code)

  test('a rule that can be met in more ways than anybody reads', () => {
    const dimensions = Array.from({ length: 12 }, (_, place) => ({ ...first, id: `many${place}` }))
    const when: Condition = {
      kind: 'at-least-of',
      count: 6,
      of: dimensions.map(({ id }) => ({ kind: 'at-least', dimension: id, rating })),
    }
    const ruleset: Ruleset = {
      ...small,
      dimensions: [...small.dimensions, ...dimensions],
      rules: [...small.rules, { ...rule, id: 'many-ways', when }],
    }
    expect(() => toDmn(ruleset)).toThrow(DmnError)
    expect(() => toDmn(ruleset)).toThrow(expect.objectContaining({ code: 'too-many-rows' }))
  })
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
          /[\u{20}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]/u.test(one),
        )
        const read = [...String(definitions.description)]
        for (const one of writable) expect(read).toContain(one)
      },
    ),
    { numRuns: Math.ceil(runs / 10) },
  )
})
