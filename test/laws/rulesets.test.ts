import * as fc from 'fast-check'
import { analyze, compare, extendRuleset, type Ruleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { fingerprintOf } from '../../src/record/fingerprint.ts'
import { isWord } from '../record/variants.ts'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { printed } from '../support/printed.ts'
import { runs } from '../support/runs.ts'

/** What is true of rulesets themselves, and of two of them. */

const some = { numRuns: Math.ceil(runs / 2) }

/** A ruleset, the same with its rules in another order, and one with only some of them and other floors. */
const variants = rulesets().chain((ruleset) =>
  fc
    .record({
      shuffled: fc.shuffledSubarray([...ruleset.rules], { minLength: ruleset.rules.length }),
      other: fc.shuffledSubarray([...ruleset.rules]),
      raised: fc.boolean(),
    })
    .map(({ shuffled, other, raised }) => {
      const highest = ruleset.ladders.find(({ id }) => id === 'level')?.rungs.at(-1)?.code ?? ''
      const changed = other.map((rule, position) =>
        raised && position === 0 ? { ...rule, raises: { ...rule.raises, level: highest } } : rule,
      )
      return printed({
        ruleset,
        shuffled: { ...ruleset, rules: shuffled },
        other: { ...ruleset, id: 'other', rules: changed },
      })
    }),
)

test('law 2: the order of rules changes no comparison and no analysis', () => {
  fc.assert(
    fc.property(variants, ({ ruleset, shuffled, other }) => {
      expect(compare(shuffled, other)).toEqual(compare(ruleset, other))
      expect(compare(other, shuffled)).toEqual(compare(other, ruleset))
      const sorted = ({ rules, ...rest }: ReturnType<typeof analyze>) => ({
        ...rest,
        rules: [...rules].sort((a, b) => (a.rule < b.rule ? -1 : 1)),
      })
      expect(sorted(analyze(shuffled))).toEqual(sorted(analyze(ruleset)))
    }),
    some,
  )
})

test('a comparison the other way round is its mirror image', () => {
  fc.assert(
    fc.property(variants, ({ ruleset, other }) => {
      const [there, back] = [compare(ruleset, other), compare(other, ruleset)]
      expect([back.before, back.after, back.cases]).toEqual([there.after, there.before, there.cases])
      for (const { ladder, unchanged, moves } of there.ladders) {
        const mirror = back.ladders.find((one) => one.ladder === ladder)
        expect(mirror?.unchanged).toBe(unchanged)
        const plain = (list: typeof moves, turned: boolean) =>
          list
            .map(({ from, to, cases, rules, example }) => ({
              from: turned ? to : from,
              to: turned ? from : to,
              cases,
              isRaisedBySomething: rules.length > 0,
              steps: stepsOf(ruleset, example),
            }))
            .sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1))
        expect(plain(mirror?.moves ?? [], true)).toEqual(plain(moves, false))
      }
      expect(
        back.services.map(({ service, added, removed }) => ({ service, added: removed, removed: added })),
      ).toEqual(there.services)
    }),
    some,
  )
})

test('a comparison agrees with the analyses: of each rung, what comes and what goes', () => {
  fc.assert(
    fc.property(variants, ({ ruleset, other }) => {
      const [before, after] = [analyze(ruleset), analyze(other)]
      const compared = compare(ruleset, other)
      expect([before.cases, after.cases]).toEqual([compared.cases, compared.cases])
      for (const { ladder, unchanged, moves } of compared.ladders) {
        const rungsIn = (analysis: typeof before) =>
          analysis.ladders.find((one) => one.ladder === ladder)?.rungs ?? []
        for (const { rung, cases } of rungsIn(before)) {
          const then = BigInt(rungsIn(after).find((one) => one.rung === rung)?.cases ?? 0)
          const gone = sumOf(moves.filter(({ from }) => from === rung))
          const come = sumOf(moves.filter(({ to }) => to === rung))
          expect(BigInt(cases) - gone + come).toBe(then)
        }
        expect(sumOf(moves) + BigInt(unchanged)).toBe(BigInt(compared.cases))
      }
    }),
    some,
  )
})

test('additions in any order make a ruleset that says the same', () => {
  const situations = rulesets()
    .filter(({ rules }) => rules.length > 1)
    .chain((ruleset) =>
      fc.record({
        ruleset: fc.constant(ruleset),
        order: fc.shuffledSubarray([...ruleset.rules], { minLength: ruleset.rules.length }),
        intakes: fc.array(intakeOf(ruleset), { minLength: 5, maxLength: 5 }),
      }),
    )
    .map((situation) => printed(situation))
  fc.assert(
    fc.property(situations, ({ ruleset, order, intakes }) => {
      const bare: Ruleset = { ...ruleset, rules: [] }
      const named = { id: ruleset.id, version: ruleset.version }
      const oneByOne = order.reduce<Ruleset>(
        (base, rule) => extendRuleset(base, { ...named, add: { rules: [rule] } }) as Ruleset,
        bare,
      )
      const atOnce = extendRuleset(bare, { ...named, add: { rules: order } }) as Ruleset
      const said = (one: Ruleset) =>
        intakes.map((intake) => {
          const { assess, explain, stepDown, stepUp, questions } = assessorOf(one)
          const found = assess(intake)
          return JSON.stringify([found, explain(found), stepDown(intake), stepUp(intake), questions(intake)])
        })
      expect(said(oneByOne)).toEqual(said(ruleset))
      expect(said(atOnce)).toEqual(said(ruleset))
    }),
    some,
  )
})

test('fingerprints are equal just where everything that decides is', async () => {
  const changes = rulesets().chain((ruleset) => {
    const { id: _, version: __, ...rest } = ruleset
    return fc.constantFrom(...leavesOf(rest)).map((path) => printed({ ruleset, path }))
  })
  await fc.assert(
    fc.asyncProperty(changes, async ({ ruleset, path }) => {
      const changed = JSON.parse(JSON.stringify(ruleset))
      const owner = path.slice(0, -1).reduce((part, key) => Reflect.get(part, key), changed)
      const key = path.at(-1) ?? ''
      const value = Reflect.get(owner, key)
      Reflect.set(
        owner,
        key,
        typeof value === 'string' ? `${value}x` : typeof value === 'number' ? value + 1 : !value,
      )
      const name = String(path.filter((step) => typeof step === 'string').at(-1))
      expect((await fingerprintOf(changed)) === (await fingerprintOf(ruleset))).toBe(isWord(name))
    }),
    { numRuns: runs },
  )
})

type Path = readonly (string | number)[]

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function sumOf(moves: readonly { readonly cases: string }[]): bigint {
  return moves.reduce((sum, { cases }) => sum + BigInt(cases), 0n)
}

/** How far a case is from the least need. */
function stepsOf({ dimensions }: Ruleset, example: Readonly<Record<string, string>>): number {
  return dimensions.reduce((sum, { id, ratings }) => {
    const position = ratings.findIndex(({ code }) => code === example[id])
    return sum + Math.max(0, position)
  }, 0)
}
