import type { Case } from '../intake/Case.ts'
import type { Intake } from '../intake/Intake.ts'
import { at } from '../ruleset/at.ts'
import type { Circumstance } from '../ruleset/Circumstance.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { Verdict } from './Verdict.ts'

/** What a circumstance is read from. */
export interface Situation {
  readonly intake: Intake
  readonly known: Case
  readonly verdict: Verdict
}

/** Is it known that the circumstance applies? */
export type Applies = (situation: Situation) => boolean

/** Looks up the names of a circumstance that has been checked. */
export function resolveCircumstance(circumstance: Circumstance, compiled: CompiledRuleset): Applies {
  switch (circumstance.kind) {
    case 'all': {
      const parts = circumstance.of.map((part) => resolveCircumstance(part, compiled))
      return (situation) => {
        for (const applies of parts) if (!applies(situation)) return false
        return true
      }
    }
    case 'any': {
      const parts = circumstance.of.map((part) => resolveCircumstance(part, compiled))
      return (situation) => {
        for (const applies of parts) if (applies(situation)) return true
        return false
      }
    }
    case 'at-least': {
      const { place, position } = locate(circumstance, compiled)
      return ({ known }) => at(known.least, place) >= position
    }
    case 'at-most': {
      const { place, position } = locate(circumstance, compiled)
      return ({ known }) => at(known.most, place) <= position
    }
    case 'others-lowest': {
      const own = compiled.dimensions.findIndex(({ id }) => id === circumstance.dimension)
      return ({ known }) => known.most.every((position, place) => place === own || position === 0)
    }
    case 'unanswered': {
      const { field } = circumstance
      return ({ intake }) => {
        const answers: Readonly<Record<string, unknown>> = intake
        return (answers[field] ?? null) === null
      }
    }
    case 'names-any': {
      const { field } = circumstance
      const terms = new Set(circumstance.terms)
      return ({ intake }) => {
        for (const named of intake[field] ?? []) if (terms.has(named)) return true
        return false
      }
    }
    case 'names-none': {
      const { field, terms } = circumstance
      return ({ intake }) => {
        const named = intake[field]
        return Array.isArray(named) && !terms.some((term) => named.includes(term))
      }
    }
    case 'episode': {
      const { outcome } = circumstance
      return ({ intake }) => intake.treatmentHistory?.some((episode) => episode.outcome === outcome) ?? false
    }
    case 'undated-episode':
      return ({ intake }) =>
        intake.treatmentHistory?.some(({ outcome, endedOn }) => outcome !== 'ongoing' && !endedOn) ?? false
    case 'answer-within': {
      const { position, rungs } = lookUp(compiled.index.ladders, circumstance.ladder)
      const from = lookUp(rungs, circumstance.from)
      const to = lookUp(rungs, circumstance.to)
      return ({ verdict }) => at(verdict.ladders, position).every((rung) => from <= rung && rung <= to)
    }
  }
}

function locate(
  { dimension, rating }: { readonly dimension: string; readonly rating: string },
  { index }: CompiledRuleset,
): { readonly place: number; readonly position: number } {
  const { position, ratings } = lookUp(index.dimensions, dimension)
  return { place: position, position: lookUp(ratings, rating) }
}
