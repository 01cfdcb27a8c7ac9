import type { Case } from '../intake/Case.ts'
import type { Intake } from '../intake/Intake.ts'
import { at } from '../rules/at.ts'
import type { Circumstance } from '../rules/Circumstance.ts'
import type { CompiledRuleset } from '../rules/compileRuleset.ts'
import { unchecked } from '../rules/resolveCondition.ts'
import type { Verdict } from './Verdict.ts'

/** What a circumstance is read from. */
export interface Situation {
  readonly compiled: CompiledRuleset
  readonly intake: Intake
  readonly known: Case
  readonly verdict: Verdict
}

/** Is it known that the circumstance applies? */
export function applies(circumstance: Circumstance, situation: Situation): boolean {
  const { compiled, intake, known, verdict } = situation
  switch (circumstance.kind) {
    case 'all':
      return circumstance.of.every((part) => applies(part, situation))
    case 'any':
      return circumstance.of.some((part) => applies(part, situation))
    case 'at-least': {
      const { place, position } = locate(circumstance, compiled)
      return at(known.least, place) >= position
    }
    case 'at-most': {
      const { place, position } = locate(circumstance, compiled)
      return at(known.most, place) <= position
    }
    case 'others-lowest':
      return compiled.dimensions.every(
        ({ id }, place) => id === circumstance.dimension || known.most[place] === 0,
      )
    case 'unanswered': {
      const answers: Readonly<Record<string, unknown>> = intake
      return (answers[circumstance.field] ?? null) === null
    }
    case 'names-any':
      return circumstance.terms.some((term) => intake[circumstance.field]?.includes(term))
    case 'names-none': {
      const named = intake[circumstance.field]
      return Array.isArray(named) && !circumstance.terms.some((term) => named.includes(term))
    }
    case 'episode':
      return (intake.treatmentHistory ?? []).some(({ outcome }) => outcome === circumstance.outcome)
    case 'undated-episode':
      return (intake.treatmentHistory ?? []).some(({ outcome, endedOn }) => outcome !== 'ongoing' && !endedOn)
    case 'answer-within': {
      const { position, rungs } = compiled.index.ladders.get(circumstance.ladder) ?? unchecked()
      const from = rungs.get(circumstance.from) ?? unchecked()
      const to = rungs.get(circumstance.to) ?? unchecked()
      return at(verdict.ladders, position).every((rung) => from <= rung && rung <= to)
    }
  }
}

function locate(
  { dimension, rating }: { readonly dimension: string; readonly rating: string },
  { index }: CompiledRuleset,
): { readonly place: number; readonly position: number } {
  const found = index.dimensions.get(dimension) ?? unchecked()
  return { place: found.position, position: found.ratings.get(rating) ?? unchecked() }
}
