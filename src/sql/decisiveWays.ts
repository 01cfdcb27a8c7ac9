import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import { type Conjunction, type Counted, createConjunctions } from './Conjunctions.ts'

/** A way in which rules fire, of which a bit will say whether it is met. */
export interface Way {
  readonly asks: Conjunction
  /** The ids of the rules that fire in this way. */
  readonly rules: ReadonlySet<string>
}

/** Every way that decides on which rung a row is. */
export interface DecisiveWays {
  readonly ways: readonly Way[]
  /** Per ladder and rung, the ways that raise to it: none to the lowest. */
  readonly raising: readonly (readonly ReadonlySet<Way>[])[]
  /** What they count beside dimensions, by the name under which they ask for it. */
  readonly counted: readonly (readonly [name: string, sum: Counted])[]
}

interface Raise {
  readonly asks: Conjunction
  readonly rung: number
  readonly rule: string
}

/**
 * Finds the ways that are left when those are dropped that raise no higher than another one which asks for less: whoever
 * meets them meets the other one too.
 */
export function decisiveWays({ rules, ladders, byId }: CompiledRuleset): DecisiveWays {
  const conjunctions = createConjunctions(byId)
  const made = new Map<string, { readonly asks: Conjunction; readonly rules: Set<string> }>()
  const raising = ladders.map(({ rungs }, ladder) => {
    const raises = rules.flatMap(({ rule, floors }): Raise[] => {
      const rung = at(floors, ladder)
      return rung === 0 ? [] : conjunctions.of(rule.when).map((asks) => ({ asks, rung, rule: rule.id }))
    })
    const perRung = rungs.map(() => new Set<Way>())
    for (const { asks, rung, rule } of undominated(raises)) {
      const name = JSON.stringify([...asks].sort(([one], [other]) => (one < other ? -1 : 1)))
      const way = made.get(name) ?? { asks, rules: new Set() }
      made.set(name, way)
      way.rules.add(rule)
      at(perRung, rung).add(way)
    }
    return perRung
  })
  const ways = [...made.values()]
  const counted = [...conjunctions.counted].filter(([name]) => ways.some(({ asks }) => asks.has(name)))
  return { ways, raising, counted }
}

function undominated(raises: readonly Raise[]): readonly Raise[] {
  // Whatever could cover another one comes before it.
  const sorted = [...raises].sort(
    (a, b) => b.rung - a.rung || a.asks.size - b.asks.size || leastOf(a.asks) - leastOf(b.asks),
  )
  /** Each under the first thing that it asks for, for which whatever it covers has to ask too. */
  const kept = new Map<string, Conjunction[]>()
  return sorted.filter(({ asks }) => {
    const names = [...asks.keys()]
    if (names.some((name) => kept.get(name)?.some((other) => implies(asks, other)))) return false
    for (const name of names.slice(0, 1)) kept.set(name, [...(kept.get(name) ?? []), asks])
    return true
  })
}

function leastOf(asks: Conjunction): number {
  return [...asks.values()].reduce((sum, least) => sum + least, 0)
}

function implies(one: Conjunction, other: Conjunction): boolean {
  return [...other].every(([asked, least]) => Number(one.get(asked) ?? -1) >= least)
}
