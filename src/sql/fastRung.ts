import type { Ladder } from '../ruleset/Ladder.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Way } from './decisiveWays.ts'
import type { FastWords } from './FastDialect.ts'
import { bitsWhere } from './wordsOf.ts'
import { type Writing, written } from './written.ts'

/**
 * The highest rung that a bit met raises to; none, where a rating is on no scale.
 *
 * @param raising - Per rung, the ways that raise to it.
 * @param words - Each word with the column of those of its bits that are met.
 */
export function fastRung(
  { rungs }: Ladder,
  raising: readonly ReadonlySet<Way>[],
  words: readonly { readonly ways: readonly Way[]; readonly met: string }[],
  invalid: string,
  as: Writing,
  { hasAny }: FastWords,
): string {
  const whens = rungs.flatMap(({ code }, position) => {
    const ways = at(raising, position)
    const conditions = words.flatMap((word) => {
      const bits = bitsWhere(word.ways, (way) => ways.has(way))
      return bits === 0n ? [] : [hasAny(word.met, bits)]
    })
    if (conditions.length === 0) return []
    return [`    WHEN ${conditions.join(' OR ')} THEN ${written(as, code, position)}`]
  })
  return [
    'CASE',
    `    WHEN ${invalid} IS NOT NULL THEN NULL`,
    ...whens.reverse(),
    `    ELSE ${written(as, at(rungs, 0).code, 0)}\n  END`,
  ].join('\n')
}
