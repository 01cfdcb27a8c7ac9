import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import type { Ladder } from '../ruleset/Ladder.ts'
import { matchCodes, type SharedSteps } from './matchCodes.ts'
import type { Unmatched } from './Unmatched.ts'

/** A dimension or a ladder that both rulesets have: where each of them has it, and the steps that they share. */
export interface MatchedScale {
  readonly id: string
  readonly indices: { readonly before: number; readonly after: number }
  readonly shared: SharedSteps
}

/** What two rulesets share, and what only one of them has. */
export interface MatchedScales {
  /** In the order of the first ruleset. */
  readonly dimensions: readonly MatchedScale[]
  readonly ladders: readonly MatchedScale[]
  readonly unmatched: readonly Unmatched[]
}

/** Finds the dimensions and ladders that two rulesets share, by id: their places in the lists do not matter. */
export function matchScales(before: CompiledRuleset, after: CompiledRuleset): MatchedScales {
  const dimensions = matchPart(
    'dimensions',
    before.dimensions.map(scaleOfDimension),
    after.dimensions.map(scaleOfDimension),
  )
  const ladders = matchPart('ladders', before.ladders.map(scaleOfLadder), after.ladders.map(scaleOfLadder))
  return {
    dimensions: dimensions.matched,
    ladders: ladders.matched,
    unmatched: [...dimensions.unmatched, ...ladders.unmatched],
  }
}

interface Scale {
  readonly id: string
  readonly codes: readonly string[]
  /** How its ratings are derived, as text. */
  readonly derivation?: string
}

function scaleOfDimension({ id, ratings, derived }: Dimension): Scale {
  return { id, codes: ratings.map(({ code }) => code), derivation: derivationOf(derived) }
}

function scaleOfLadder({ id, rungs }: Ladder): Scale {
  return { id, codes: rungs.map(({ code }) => code) }
}

function derivationOf(derived: Dimension['derived']): string {
  switch (derived?.method) {
    case undefined:
      return 'asked'
    case 'unsuccessful-level':
      return `${derived.method} ${derived.withinMonths}`
    case 'stepping-down-from':
      return `${derived.method} ${derived.withinDays}`
  }
}

function matchPart(
  part: Unmatched['part'],
  before: readonly Scale[],
  after: readonly Scale[],
): { readonly matched: readonly MatchedScale[]; readonly unmatched: readonly Unmatched[] } {
  // A ruleset without a dimension asks for no need of that kind; a ladder that only one has moves nobody.
  const whole = part === 'dimensions' ? 'at-lowest' : 'left-out'
  // A case has a rating in both rulesets or in none; a rung that only one has is one to move from or to.
  const step = part === 'dimensions' ? 'left-out' : 'as-it-is'
  const matched: MatchedScale[] = []
  const unmatched: Unmatched[] = []
  const others = new Map(after.map((scale, index) => [scale.id, { scale, index }]))
  before.forEach((scale, index) => {
    const { id, codes } = scale
    const other = others.get(id)
    if (other === undefined) {
      unmatched.push({ part, id, reason: 'only-in-before', taken: whole })
      return
    }
    const shared = matchCodes(codes, other.scale.codes)
    if (typeof shared === 'string') {
      unmatched.push({ part, id, reason: shared, taken: whole })
      return
    }
    matched.push({ id, indices: { before: index, after: other.index }, shared })
    const only = (own: Scale, kept: readonly number[], reason: 'only-in-before' | 'only-in-after') =>
      own.codes.forEach((code, position) => {
        if (!kept.includes(position)) unmatched.push({ part, id, code, reason, taken: step })
      })
    only(scale, shared.before, 'only-in-before')
    only(other.scale, shared.after, 'only-in-after')
    if (scale.derivation !== other.scale.derivation)
      unmatched.push({ part, id, reason: 'derived-otherwise', taken: 'as-it-is' })
  })
  const known = new Set(before.map(({ id }) => id))
  for (const { id } of after)
    if (!known.has(id)) unmatched.push({ part, id, reason: 'only-in-after', taken: whole })
  return { matched, unmatched }
}
