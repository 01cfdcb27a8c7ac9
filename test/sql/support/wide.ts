import type { Criterion, Rule, Ruleset } from 'level-of-care/rules'
import { mulberry32 } from '../../bench/corpus.ts'
import { small } from '../../support/small.ts'

const codes = ['a', 'b', 'c', 'd', 'e'] as const
const ids = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const
const plain = { changeable: true, safety: false, sensitive: false }

const dimensions = ids.map((id) => ({
  id,
  title: id,
  question: `${id}?`,
  ratings: codes.map((code) => ({ code, label: code, anchor: code })),
  ...plain,
}))

const atLeast = (dimension: string, rating: string): Criterion => ({ kind: 'at-least', dimension, rating })
const all = (...of: readonly Criterion[]): Criterion => ({ kind: 'all', of })
const any = (...of: readonly Criterion[]): Criterion => ({ kind: 'any', of })
const atLeastOf = (count: number, of: readonly Criterion[]): Criterion => ({ kind: 'at-least-of', count, of })
const total = (dimensions: readonly string[], least: number): Criterion => ({
  kind: 'total',
  dimensions,
  atLeast: least,
})

/** Criteria that are no few conjunctions: too many ways, and what is counted. */
const tangled: readonly Criterion[] = [
  any(...ids.map((id) => atLeast(id, 'e')), ...ids.map((id) => all(atLeast(id, 'd'), atLeast('one', 'c')))),
  all(...ids.slice(0, 4).map((id) => any(atLeast(id, 'd'), atLeast('eight', 'd'), atLeast('six', 'e')))),
  all(
    atLeastOf(2, [
      atLeast('one', 'c'),
      all(atLeast('two', 'b'), atLeast('three', 'b')),
      atLeast('four', 'd'),
    ]),
    any(total(['five', 'six'], 4), atLeast('seven', 'e')),
  ),
  atLeastOf(3, [atLeast('one', 'c'), all(atLeast('two', 'b'), atLeast('three', 'b')), atLeast('four', 'd')]),
  total(['five', 'six'], 6),
  total([...ids], 18),
]

/** A ruleset whose ways to fire need more than one word of bits: mostly three dimensions together, drawn evenly. */
export function wide(size: number, seed: number): Ruleset {
  const random = mulberry32(seed)
  const upTo = (most: number) => Math.floor(random() * most)
  const drawn = Array.from({ length: size }, () => {
    const first = upTo(ids.length)
    return all(
      ...[0, 1 + upTo(3), 4 + upTo(3)].map((step) => {
        const id = ids[(first + step) % ids.length] ?? 'one'
        return atLeast(id, codes[2 + upTo(3)] ?? 'e')
      }),
    )
  })
  const [level, pace] = small.ladders
  const rules = [...tangled, ...drawn].map(
    (when, place): Rule => ({
      id: `rule-${place}`,
      label: `rule ${place}`,
      when,
      raises:
        [{ level: 'clinic' }, { level: 'hospital', pace: 'fast' }, { level: 'hospital' }, { pace: 'fast' }][
          place % 4
        ] ?? {},
      adds: [],
      sources: ['own'],
      support: 'judgment',
    }),
  )
  const { treatmentHistory: _, ...rest } = small
  return {
    ...rest,
    id: 'wide',
    dimensions,
    ladders: [level, pace],
    rules,
    warnings: [],
    focus: [],
  }
}
