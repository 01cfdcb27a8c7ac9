import type { Criterion, Ruleset } from 'level-of-care/rules'
import { positionOf, rulesByRung } from './rulesByRung.ts'

/**
 * Writes the function that a good programmer's generator would write for one ladder: every rating is read once, and each
 * rung is one `if` over its rules, from the most intensive rung down, the shortest conditions first. Of the variants
 * tried (reading in place, an `if` per rule, sums computed once or on demand, rules in declared order) none was faster.
 */
export function ifElse(ruleset: Ruleset, ladder: string): (positions: Uint8Array) => number {
  const reads = ruleset.dimensions.map((_, place) => `const p${place} = positions[${place}]`)
  return new Function('positions', [...reads, ...statements(ruleset, ladder)].join('\n')) as (
    positions: Uint8Array,
  ) => number
}

/** The same statements in a loop over columns of positions. */
export function ifElseBatch(
  ruleset: Ruleset,
  ladder: string,
): (columns: readonly Uint8Array[]) => Uint8Array {
  const places = [...ruleset.dimensions.keys()]
  return new Function(
    'columns',
    `const decide = (${places.map((place) => `p${place}`)}) => {
      ${statements(ruleset, ladder).join('\n')}
    }
    const [${places.map((place) => `c${place}`)}] = columns
    const rungs = new Uint8Array(c0.length)
    for (let row = 0; row < rungs.length; row++) {
      rungs[row] = decide(${places.map((place) => `c${place}[row]`)})
    }
    return rungs`,
  ) as (columns: readonly Uint8Array[]) => Uint8Array
}

function statements(ruleset: Ruleset, ladder: string): string[] {
  const tests = rulesByRung(ruleset, ladder).map(({ rung, conditions }) => {
    const tested = conditions.map((condition) => test(condition, ruleset))
    return `if (${tested.sort((a, b) => a.length - b.length).join(' || ')}) return ${rung}`
  })
  return [...tests, 'return 0']
}

function test(condition: Criterion, ruleset: Ruleset): string {
  const rating = (dimension: string) => `p${ruleset.dimensions.findIndex(({ id }) => id === dimension)}`
  switch (condition.kind) {
    case 'at-least':
      return `${rating(condition.dimension)} >= ${positionOf(ruleset, condition.dimension, condition.rating)}`
    case 'all':
      return `(${condition.of.map((part) => test(part, ruleset)).join(' && ')})`
    case 'any':
      return `(${condition.of.map((part) => test(part, ruleset)).join(' || ')})`
    case 'at-least-of':
      return `${condition.of.map((part) => `(${test(part, ruleset)} ? 1 : 0)`).join(' + ')} >= ${condition.count}`
    case 'total':
      return `${condition.dimensions.map(rating).join(' + ')} >= ${condition.atLeast}`
  }
}
