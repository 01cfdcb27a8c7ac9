import type { Reason } from '../assessor/Reason.ts'
import type { PossibleService, Recommendation } from '../assessor/Recommendation.ts'
import type { RecordedOutcome, RecordedReason, RecordedService } from './CareRecord.ts'

/** What a recommendation says, without words. */
export interface RecordedFacts {
  readonly outcome: RecordedOutcome
  readonly reasons: readonly RecordedReason[]
}

/**
 * Takes the facts out of a recommendation. What has no order of its own is sorted, so that the facts depend on nothing
 * but the intake and what `whatDecides` keeps of the ruleset.
 */
export function factsOf({
  ladders,
  services,
  programFocus,
  openQuestions,
  warnings,
  answered,
  reasons,
}: Recommendation): RecordedFacts {
  return {
    outcome: {
      ladders,
      services: {
        needed: services.needed.map(service).sort(byId),
        possible: services.possible.map(service).sort(byId),
      },
      programFocus: idsOf(programFocus),
      openQuestions: idsOf(openQuestions),
      warnings: idsOf(warnings),
      answered,
    },
    reasons: reasons.flatMap((told) => [told, ...told.restates]).map(reason),
  }
}

function reason({
  rule,
  decisiveFor,
  raises,
  adds,
  evidence,
  sources,
  support,
  sensitive,
  restates,
}: Reason): RecordedReason {
  return {
    rule,
    decisiveFor,
    raises,
    adds: [...adds].sort(),
    evidence,
    sources: idsOf(sources),
    support,
    sensitive,
    restates: restates.map((restated) => restated.rule),
  }
}

function service({ id, sensitive }: PossibleService): RecordedService {
  return { id, sensitive }
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id).sort()
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}
