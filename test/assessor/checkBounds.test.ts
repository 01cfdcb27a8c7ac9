import { createAssessor, type Dimension, type Rule, type Ruleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { compileDiagrams } from '../../src/diagram/compileDiagrams.ts'
import { compileRuleset } from '../../src/ruleset/compileRuleset.ts'
import { least, rulesetOf, total } from '../diagram/scales.ts'
import { complaints, rulesetErrorOf } from '../support/rulesetErrorOf.ts'

const indices = (count: number) => Array.from({ length: count }, (_, index) => index)
const scales = (count: number, ratings: number) => indices(count).map(() => ratings)

const refusalOf = (ruleset: Ruleset) => complaints(rulesetErrorOf(() => createAssessor(ruleset)).issues)

const lowest = (count: number) => ({
  assessedOn: '2026-11-20',
  ...Object.fromEntries(indices(count).map((index) => [`d${index}`, 'r0'])),
})

test('a total of twelve dimensions has millions of ways, which are counted', () => {
  const sum = rulesetOf(scales(12, 5), [
    { id: 'sum', when: total(indices(12), 16), raises: { level: 'clinic' } },
  ])
  const up = createAssessor(sum).stepUp(lowest(12))
  expect(up).toMatchObject({ status: 'possible', count: '5386887' })
  expect(up.status === 'possible' && up.options).toHaveLength(5)
})

test('and one of sixty-four has more than a number holds', () => {
  const sum = rulesetOf(scales(64, 3), [
    { id: 'sum', when: total(indices(64), 40), raises: { level: 'clinic' } },
  ])
  const up = createAssessor(sum).stepUp(lowest(64))
  expect(up.status === 'possible' && BigInt(up.count)).toBe(waysTo(40, 64, 2))
})

/** In how many ways so many dimensions of so many steps each make up a sum. */
function waysTo(sum: number, dimensions: number, steps: number): bigint {
  let ways = [1n]
  for (let dimension = 0; dimension < dimensions; dimension++)
    ways = Array.from({ length: sum + 1 }, (_, goal) =>
      indices(steps + 1).reduce((all, by) => all + (ways[goal - by] ?? 0n), 0n),
    )
  return ways[sum] ?? 0n
}

test('the bound is on all diagrams together, however small each of them is', () => {
  const services = indices(200).map((index) => ({
    id: `service-${index}`,
    label: 'Service',
    description: 'A service.',
    sensitive: false,
  }))
  // Each service is asked for by three totals of its own, which take a few thousand nodes.
  const rules = services.map(
    ({ id }, index): Pick<Rule, 'id' | 'when' | 'adds'> => ({
      id: `rule-${index}`,
      when: {
        kind: 'all',
        of: [0, 1, 2].map((one) =>
          total(
            indices(26).filter((place) => place % 3 === one || place === (index + 7 * one) % 26),
            4 + (index % (one + 3)),
          ),
        ),
      },
      adds: [id],
    }),
  )
  const some = (count: number) => ({ ...rulesetOf(scales(26, 3), rules.slice(0, count)), services })
  expect(() => createAssessor(some(1))).not.toThrow()
  expect(refusalOf(some(200))).toEqual(['rules: too-large'])
})

const levels = indices(32).map((rung) => `rung-${rung}`)

/** A ruleset with so many dimensions of 32 ratings that are derived from the treatment history. */
function derivedOf(count: number): Ruleset {
  const dimensions = indices(count).map(
    (index): Dimension => ({
      id: `derived-${index}`,
      title: 'Title',
      question: 'Question?',
      ratings: ['none', ...levels.slice(1)].map((code) => ({ code, label: code, anchor: 'When it fits.' })),
      changeable: false,
      safety: false,
      sensitive: false,
      derived: { method: 'stepping-down-from', withinDays: 30 + index },
    }),
  )
  const plain = rulesetOf([2], [{ id: 'one', when: least(0, 1), raises: { level: 'rung-1' } }])
  return {
    ...plain,
    dimensions: [...plain.dimensions, ...dimensions],
    treatmentHistory: { title: 'Treatment', question: 'What was tried?' },
    ladders: [
      {
        id: 'level',
        title: 'Level',
        rungs: levels.map((code) => ({ code, label: code, description: 'A rung.' })),
      },
    ],
  }
}

test('a question may not have more answers than can be looked at', () => {
  expect(() => createAssessor(derivedOf(2))).not.toThrow()
  expect(refusalOf(derivedOf(4))).toEqual(['dimensions: too-large'])
})

test('a diagram that can be built may have more ways than can be counted soon', () => {
  const long = rulesetOf(scales(20, 32), [
    { id: 'sum', when: total(indices(20), 300), raises: { level: 'clinic' } },
  ])
  expect(() => compileDiagrams(compileRuleset(long))).not.toThrow()
  expect(refusalOf(long)).toEqual(['rules: too-large'])
})
