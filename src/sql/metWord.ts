import type { Dimension } from '../ruleset/Dimension.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Way } from './decisiveWays.ts'
import type { FastWords } from './FastDialect.ts'
import type { ColumnOf } from './predicate.ts'
import { bitsWhere } from './wordsOf.ts'

/**
 * So many that two dimensions of five ratings are looked up together. Lists of 125 took as long on DuckDB, which copies a list for
 * every 2,048 rows, and made the statement half as long again.
 */
const mostItems = 25

/**
 * Writes a word of ways that a row meets: the bits that all its ratings, and all that is counted, have in common. A way
 * that does not ask a dimension has its bit set for each of its ratings.
 *
 * @param ways - As many as a word has bits at most.
 * @param counted - The columns of what is counted, by the name under which ways ask for it.
 */
export function metWord(
  ways: readonly Way[],
  dimensions: readonly Dimension[],
  column: ColumnOf,
  counted: ReadonlyMap<string, string>,
  { item, common }: FastWords,
): string {
  const all = bitsWhere(ways, () => true)
  const looked = groupsOf(dimensions).flatMap((group) => {
    const combinations = combinationsOf(group)
    const list = combinations.map((positions) =>
      bitsWhere(ways, ({ asks }) =>
        group.every(({ id }, place) => Number(asks.get(id) ?? 0) <= at(positions, place)),
      ),
    )
    if (list.every((bits) => bits === all)) return []
    const index = group.map(({ id }, place) => {
      const stride = group.slice(place + 1).reduce((product, { ratings }) => product * ratings.length, 1)
      return stride === 1 ? column(id) : `${column(id)} * ${stride}`
    })
    return [item(list, ['1', ...index].join(' + '))]
  })
  const compared = [...counted].flatMap(([name, sum]) => {
    const leasts = [...new Set(ways.flatMap(({ asks }) => asks.get(name) ?? []))].sort((a, b) => b - a)
    if (leasts.length === 0) return []
    const bitsAt = (reached: number) => bitsWhere(ways, ({ asks }) => Number(asks.get(name) ?? 0) <= reached)
    const whens = leasts.map((least) => `WHEN ${sum} >= ${least} THEN ${bitsAt(least)}`)
    return [`CASE ${whens.join(' ')} ELSE ${bitsWhere(ways, ({ asks }) => !asks.has(name))} END`]
  })
  // There is one at least: no way holds whatever the ratings are.
  return common([...looked, ...compared])
}

/** Dimensions that are looked up together, as many as a list has items for. */
function groupsOf(dimensions: readonly Dimension[]): readonly (readonly Dimension[])[] {
  const groups: Dimension[][] = []
  let items = Number.POSITIVE_INFINITY
  for (const dimension of dimensions) {
    items *= dimension.ratings.length
    if (items > mostItems) {
      groups.push([])
      items = dimension.ratings.length
    }
    groups.at(-1)?.push(dimension)
  }
  return groups
}

/** Every combination of positions, those of the last dimension changing fastest. */
function combinationsOf(group: readonly Dimension[]): readonly (readonly number[])[] {
  return group.reduce<readonly (readonly number[])[]>(
    (before, { ratings }) =>
      before.flatMap((positions) => ratings.map((_, position) => [...positions, position])),
    [[]],
  )
}
