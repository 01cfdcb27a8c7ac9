import type { Dimension, Ladder, Rule, Ruleset } from 'level-of-care/rules'
import { atLeast, clinic, dimension, ladder, rule } from '../assessor/clinic.ts'

/** Five levels, of which the two highest are care around the clock. */
export const codes = ['home', 'visits', 'days', 'house', 'ward'] as const

/** How much need there is, rung by rung. */
const need = dimension('need', codes)

/** What is ongoing, or ended within thirty days. */
const leaving = dimension('leaving', ['none', 'visits', 'days', 'house', 'ward'], {
  changeable: false,
  derived: { method: 'stepping-down-from', withinDays: 30 },
})

const calls: readonly Rule[] = codes
  .slice(1)
  .map((code) => rule(`needs-${code}`, atLeast('need', code), { level: code }))

const care = (aroundTheClock: boolean) => ({
  setting: 'Anywhere',
  aroundTheClock,
  schedule: 'Any',
  stay: 'Any',
  contains: [],
  asks: [],
  stepUp: 'Up',
  stepDown: 'Down',
  crosswalk: [],
})

/** The levels, with catalog entries that say which of them are around the clock. */
const level: Ladder = {
  ...ladder('level', codes),
  rungs: ladder('level', codes).rungs.map((rung, position) => ({ ...rung, care: care(position >= 3) })),
}

/** A ruleset in which the level is what the need calls for, and more rules if any. */
export function staircase(
  rules: readonly Rule[] = [],
  parts: { readonly ladder?: Ladder; readonly dimensions?: readonly Dimension[] } = {},
): Ruleset {
  return clinic({
    dimensions: [need, leaving, ...(parts.dimensions ?? [])],
    ladders: [parts.ladder ?? level],
    rules: [...calls, ...rules],
  })
}

/** After care around the clock, at least this level. */
export const bridgeTo = (code: (typeof codes)[number]): Rule =>
  rule('bridge', atLeast('leaving', 'house'), { level: code })

/** The same levels, without a word on which of them are around the clock. */
export const plainLadder: Ladder = ladder('level', codes)

/** A check-in of somebody in ongoing care at this level; `null` says nothing of the treatment. */
export function visit(
  assessedOn: string,
  at: (typeof codes)[number] | null,
  need: (typeof codes)[number] | null,
): object {
  const treatmentHistory = at === null ? null : [{ level: at, outcome: 'ongoing', response: 'good' }]
  return { assessedOn, need, treatmentHistory }
}
