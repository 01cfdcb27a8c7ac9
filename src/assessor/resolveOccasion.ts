import type { Case } from '../intake/Case.ts'
import type { Intake } from '../intake/Intake.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at, lookUp } from '../ruleset/lookUp.ts'
import type { Occasion } from '../ruleset/Occasion.ts'
import type { Verdict } from './Verdict.ts'

/** What an occasion is read from. */
export interface Situation {
  readonly intake: Intake
  readonly known: Case
  readonly verdict: Verdict
}

/** Is it known that the occasion applies? */
export type Applies = (situation: Situation) => boolean

/** Looks up the names of an occasion that has been checked. */
export function resolveOccasion(occasion: Occasion, compiled: CompiledRuleset): Applies {
  switch (occasion.kind) {
    case 'all': {
      const parts = occasion.of.map((part) => resolveOccasion(part, compiled))
      return (situation) => {
        for (const applies of parts) if (!applies(situation)) return false
        return true
      }
    }
    case 'any': {
      const parts = occasion.of.map((part) => resolveOccasion(part, compiled))
      return (situation) => {
        for (const applies of parts) if (applies(situation)) return true
        return false
      }
    }
    case 'at-least': {
      const { index, position } = locate(occasion, compiled)
      return ({ known }) => at(known.least, index) >= position
    }
    case 'at-most': {
      const { index, position } = locate(occasion, compiled)
      return ({ known }) => at(known.most, index) <= position
    }
    case 'others-lowest': {
      const own = compiled.dimensions.findIndex(({ id }) => id === occasion.dimension)
      return ({ known }) => known.most.every((position, index) => index === own || position === 0)
    }
    case 'unanswered': {
      const { field } = occasion
      return ({ intake }) => {
        const answers: Readonly<Record<string, unknown>> = intake
        return (answers[field] ?? null) === null
      }
    }
    case 'names-any': {
      const { field } = occasion
      const terms = new Set(occasion.terms)
      return ({ intake }) => {
        for (const named of intake[field] ?? []) if (terms.has(named)) return true
        return false
      }
    }
    case 'names-none': {
      const { field, terms } = occasion
      return ({ intake }) => {
        const named = intake[field]
        return Array.isArray(named) && !terms.some((term) => named.includes(term))
      }
    }
    case 'episode': {
      const { outcome } = occasion
      return ({ intake }) => intake.treatmentHistory?.some((episode) => episode.outcome === outcome) ?? false
    }
    case 'undated-episode':
      return ({ intake }) =>
        intake.treatmentHistory?.some(({ outcome, endedOn }) => outcome !== 'ongoing' && !endedOn) ?? false
    case 'answer-within': {
      const { index, rungs } = lookUp(compiled.byId.ladders, occasion.ladder)
      const from = lookUp(rungs, occasion.from)
      const to = lookUp(rungs, occasion.to)
      return ({ verdict }) => at(verdict.ladders, index).every((rung) => from <= rung && rung <= to)
    }
  }
}

function locate(
  { dimension, rating }: { readonly dimension: string; readonly rating: string },
  { byId }: CompiledRuleset,
): { readonly index: number; readonly position: number } {
  const { index, ratings } = lookUp(byId.dimensions, dimension)
  return { index, position: lookUp(ratings, rating) }
}
