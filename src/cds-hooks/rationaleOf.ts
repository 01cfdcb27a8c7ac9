import type { Evidence } from '../assessor/Evidence.ts'
import type { Reason } from '../assessor/Reason.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { JsonObject } from './Card.ts'
import { withoutEmpty } from './withoutEmpty.ts'

/**
 * A recommendation as codes and ids, for software that reads cards. What may not be told has been left out before.
 *
 * @param assessedOn - Absent where it is not known.
 */
export function rationaleOf(recommendation: Recommendation, assessedOn: string | undefined): JsonObject {
  const { ladders, services, reasons, openQuestions, ruleset } = recommendation
  return withoutEmpty({
    ruleset: { id: ruleset.id, version: ruleset.version },
    assessedOn,
    ...(recommendation.status === 'final'
      ? { status: 'final', level: recommendation.level }
      : { status: 'provisional', atLeast: recommendation.atLeast, possible: recommendation.possible }),
    ladders,
    services: {
      needed: services.needed.map(({ id }) => id),
      possible: services.possible.map(({ id }) => id),
    },
    reasons: reasons.map(reasonAsData),
    openQuestions: openQuestions.map(({ id, safety, couldRaise, couldAdd }) => ({
      id,
      safety,
      couldRaise,
      couldAdd,
    })),
  })
}

function reasonAsData({
  rule,
  decisiveFor,
  raises,
  adds,
  evidence,
  sources,
  support,
  dissents,
  restates,
}: Reason): object {
  return {
    rule,
    decisiveFor,
    raises,
    adds,
    evidence: evidence.map(evidenceAsData),
    sources: sources.map(({ id }) => id),
    support,
    dissents: dissents.map(({ id }) => id),
    restates: restates.map((reason) => reason.rule),
  }
}

function evidenceAsData(evidence: Evidence): object {
  const { sensitive: _, ...rest } = evidence
  return rest
}
