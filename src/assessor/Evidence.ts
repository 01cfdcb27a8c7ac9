import type { Case } from '../intake/Case.ts'
import type { Episode } from '../intake/Intake.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import { holds, sum } from '../ruleset/holds.ts'
import { at } from '../ruleset/lookUp.ts'
import type { DimensionId, RatingCode, Ruleset } from '../ruleset/Ruleset.ts'
import type { ResolvedCriterion, ResolvedTotal } from '../ruleset/resolveCriterion.ts'
import type { Answer, AnswerOf } from './Answer.ts'

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

/** What a recommendation is about: what is known, and the episodes of care that the intake lists. */
export interface Facts {
  readonly known: Case
  readonly history: readonly Episode[]
}

/**
 * Collects the comparisons that make a criterion hold, whatever the open questions answer. Alternatives that hold are
 * all listed, those that do not are left out.
 */
export type CollectEvidence = (criterion: ResolvedCriterion, facts: Facts) => Evidence[]

/** Evidence of a rating that is settled is made once, and frozen because results share it. */
export function createEvidence(
  dimensions: readonly Dimension[],
  answers: readonly AnswerOf[],
): CollectEvidence {
  const ratings = dimensions.map((dimension, index) =>
    createRatingEvidence(dimension, index, at(answers, index)),
  )

  const total = ({ indices, atLeast }: ResolvedTotal, { known }: Facts): TotalEvidence => {
    const counted = indices.filter((index) => known.least[index] !== 0)
    return {
      kind: 'total',
      sum: sum(indices, known.least),
      threshold: atLeast,
      parts: counted.map((index) => {
        const { dimension, rating } = at(answers, index)(known)
        return { dimension, rating, points: Number(known.least[index]) }
      }),
      sensitive: counted.some((index) => at(dimensions, index).sensitive),
    }
  }

  const collect = (criterion: ResolvedCriterion, facts: Facts, into: Evidence[]): Evidence[] => {
    switch (criterion.kind) {
      case 'at-least':
        into.push(at(ratings, criterion.index)(criterion.threshold, facts))
        return into
      case 'total':
        into.push(total(criterion, facts))
        return into
      default:
        for (const part of criterion.of) if (holds(part, facts.known.least)) collect(part, facts, into)
        return into
    }
  }

  return (criterion, facts) => collect(criterion, facts, [])
}

function createRatingEvidence(
  { ratings, sensitive, derived }: Dimension,
  index: number,
  answer: AnswerOf,
): (threshold: number, facts: Facts) => RatingEvidence {
  const compared = (threshold: number, known: Case): RatingEvidence => ({
    kind: 'rating',
    ...answer(known),
    threshold: at(ratings, threshold).code,
    sensitive,
  })
  const settled: (RatingEvidence | undefined)[] = []
  return (threshold, { known, history }) => {
    if (derived === undefined) {
      // Unanswered, it would be at its lowest, and meet no threshold: so it is settled.
      const key = Number(known.least[index]) * ratings.length + threshold
      const found = settled[key] ?? Object.freeze(compared(threshold, known))
      settled[key] = found
      return found
    }
    const episodes = at(known.episodes, index)
      .filter(({ sure, rating }) => sure && rating >= threshold)
      .map(({ position }) => tell(at(history, position)))
    const { dimension, rating, upTo } = answer(known)
    // Spelled out, because this is made anew for most people and copying an object costs more than making one.
    if (upTo !== undefined) return { ...compared(threshold, known), episodes }
    return { kind: 'rating', dimension, rating, threshold: at(ratings, threshold).code, episodes, sensitive }
  }
}

/** In an order of its own and without what is absent, so that the same facts give the same bytes. */
function tell({ level, outcome, endedOn, response }: Episode): Episode {
  return {
    level,
    outcome,
    ...(endedOn ? { endedOn } : {}),
    ...(response ? { response } : {}),
  }
}
