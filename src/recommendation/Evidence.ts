import type { Case } from '../intake/Case.ts'
import type { Episode } from '../intake/Intake.ts'
import { at } from '../rules/at.ts'
import type { CompiledRuleset } from '../rules/compileRuleset.ts'
import { holds, sum } from '../rules/holds.ts'
import type { DimensionId, RatingCode, Ruleset } from '../rules/Ruleset.ts'
import type { ResolvedCondition, ResolvedTotal } from '../rules/resolveCondition.ts'
import { type Answer, answerAt } from './Answer.ts'

/** A rating that met a threshold. */
export interface RatingEvidence<R extends Ruleset = Ruleset> extends Answer<R> {
  readonly kind: 'rating'
  readonly threshold: RatingCode<R>
  /** Of a derived dimension: the episodes of care that give this rating. */
  readonly episodes?: readonly Episode<R>[]
  readonly sensitive: boolean
}

/** A sum of rating positions that met a threshold; `parts` are the ratings above the lowest. */
export interface TotalEvidence<R extends Ruleset = Ruleset> {
  readonly kind: 'total'
  readonly sum: number
  readonly threshold: number
  readonly parts: readonly {
    readonly dimension: DimensionId<R>
    readonly rating: RatingCode<R>
    readonly points: number
  }[]
  readonly sensitive: boolean
}

/** One comparison that a fired rule rests on. */
export type Evidence<R extends Ruleset = Ruleset> = RatingEvidence<R> | TotalEvidence<R>

/** What the evidence is read from. */
export interface Facts {
  readonly compiled: CompiledRuleset
  readonly known: Case
  readonly history: readonly Episode[]
}

/**
 * The comparisons that make a condition hold whatever the open questions answer. Alternatives that hold are all listed,
 * those that do not are left out.
 */
export function evidenceOf(condition: ResolvedCondition, facts: Facts): Evidence[] {
  switch (condition.kind) {
    case 'at-least':
      return [ratingEvidence(condition.place, condition.threshold, facts)]
    case 'total':
      return [totalEvidence(condition, facts)]
    default:
      return condition.of
        .filter((part) => holds(part, facts.known.least))
        .flatMap((part) => evidenceOf(part, facts))
  }
}

function ratingEvidence(
  place: number,
  threshold: number,
  { compiled, known, history }: Facts,
): RatingEvidence {
  const { id, ratings, sensitive } = at(compiled.dimensions, place)
  const episodes = known.episodes
    .get(id)
    ?.filter(({ sure, rating }) => sure && rating >= threshold)
    .map(({ position }) => at(history, position))
  return {
    kind: 'rating',
    ...answerAt(place, known, compiled),
    threshold: at(ratings, threshold).code,
    ...(episodes === undefined ? {} : { episodes }),
    sensitive,
  }
}

function totalEvidence({ places, atLeast }: ResolvedTotal, { compiled, known }: Facts): TotalEvidence {
  const counted = places.filter((place) => at(known.least, place) > 0)
  return {
    kind: 'total',
    sum: sum(places, known.least),
    threshold: atLeast,
    parts: counted.map((place) => {
      const { id, ratings } = at(compiled.dimensions, place)
      const points = at(known.least, place)
      return { dimension: id, rating: at(ratings, points).code, points }
    }),
    sensitive: counted.some((place) => at(compiled.dimensions, place).sensitive),
  }
}
