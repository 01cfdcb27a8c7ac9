import type { Dimension } from '../ruleset/Dimension.ts'
import { at, lookUp } from '../ruleset/lookUp.ts'
import type { DecisiveWays } from './decisiveWays.ts'
import { wordsOf } from './wordsOf.ts'

/** Says of every bit what is asked for and of which rules, a line each. */
export function wayComments(dimensions: readonly Dimension[], { ways, counted }: DecisiveWays): string[] {
  const asked = new Map<string, (least: number) => string>([
    ...dimensions.map(
      ({ id, ratings }) => [id, (least: number) => `${id} >= ${at(ratings, least).code}`] as const,
    ),
    ...counted.map(([name]) => [name, (least: number) => `${name} >= ${least}`] as const),
  ])
  return [
    "This is the form that is quickly worked out. The option form 'readable' writes one that says the same, rule by rule.",
    'Bits of what is met, by word and place, with the rules that decide by it:',
    ...wordsOf(ways).flatMap((word, place) =>
      word.map(({ asks, rules }, bit) => {
        const parts = [...asks].map(([name, least]) => lookUp(asked, name)(least))
        return `  ${place + 1}, ${bit}: ${parts.join(' and ')} (${[...rules].join(', ')})`
      }),
    ),
  ].map((line) => `-- ${line}`)
}
