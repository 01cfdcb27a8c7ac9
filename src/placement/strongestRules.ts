import type { Evidence } from '../assessor/Evidence.ts'
import type { Reason } from '../assessor/Reason.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'

/** A rule that fired, and what it asks for, as positions of rungs by ladder. */
export interface Asking {
  readonly reason: Reason
  readonly floors: { readonly [ladder: string]: number }
}

/** The same with the dangers that it rests on: how much of each it takes for the rule to fire. */
interface Rated<T extends Asking> {
  readonly asking: T
  readonly dangers: ReadonlyMap<string, number>
}

/**
 * Of the rules about a danger only the strongest: what a weaker one says of somebody is less than what is so, and must not
 * stand in their chart. A danger is a dimension that a rule rests on; a sum of ratings is one of its own.
 *
 * A rule is left out where, for every danger that it rests on, another one takes at least as much of it and asks for at least
 * as much on each ladder. It is left out, too, where a rule about one of its dangers alone does so and takes more of it,
 * as long as its other dangers are told by others. No danger is left without a rule.
 */
export function strongestRules<T extends Asking>(rules: readonly T[], ruleset: Ruleset): readonly T[] {
  let kept = rules.map((asking): Rated<T> => ({ asking, dangers: dangersOf(asking.reason, ruleset) }))
  // The weakest come last.
  for (const rule of [...kept].reverse()) {
    const others = kept.filter((other) => other !== rule)
    const toldByOthers = [...rule.dangers.keys()].every((danger) =>
      others.some(({ dangers }) => dangers.has(danger)),
    )
    if (toldByOthers && others.some((other) => understates(rule, other))) kept = others
  }
  return kept
    .filter((rule, position) => {
      const outdone = [...rule.dangers.keys()].filter((danger) =>
        kept.some(
          (other, at) =>
            at !== position &&
            outdoes(other, rule, danger) &&
            (at < position || !outdoes(rule, other, danger)),
        ),
      )
      return outdone.length < Math.max(1, rule.dangers.size)
    })
    .map(({ asking }) => asking)
}

/** Does the rule say less of a danger than one that is about nothing else? */
function understates(rule: Rated<Asking>, other: Rated<Asking>): boolean {
  const [danger, ...more] = other.dangers.keys()
  return (
    danger !== undefined &&
    more.length === 0 &&
    outdoes(other, rule, danger) &&
    Number(other.dangers.get(danger)) > Number(rule.dangers.get(danger))
  )
}

/** Does one take at least as much of a danger as the other, and ask for at least as much on every ladder? */
function outdoes(one: Rated<Asking>, other: Rated<Asking>, danger: string): boolean {
  const [least, most] = [other.dangers.get(danger), one.dangers.get(danger)]
  return (
    least !== undefined &&
    most !== undefined &&
    most >= least &&
    Object.entries(other.asking.floors).every(([ladder, floor]) => (one.asking.floors[ladder] ?? -1) >= floor)
  )
}

function dangersOf({ evidence }: Reason, { dimensions }: Ruleset): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const item of evidence) {
    const key = dangerOf(item)
    const threshold =
      item.kind === 'total'
        ? item.threshold
        : dimensions
            .filter(({ id }) => id === item.dimension)
            .flatMap(({ ratings }) => ratings.map(({ code }) => code))
            .indexOf(item.threshold)
    found.set(key, Math.max(threshold, found.get(key) ?? 0))
  }
  return found
}

/** A sum to which one rating alone adds is about that rating. */
function dangerOf(item: Evidence): string {
  if (item.kind === 'rating') return item.dimension
  const dimensions = item.parts.map(({ dimension }) => dimension)
  return dimensions.length === 1 ? dimensions.join() : `sum of ${dimensions.join(', ')}`
}
