import type { Reason } from '../assessor/Reason.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'

/**
 * A recommendation without what could endanger the person if somebody else reads it: reasons and services that rest on
 * sensitive findings, the questions about them, and what was answered.
 *
 * A reason that is left out was told in place of weaker ones: those are told instead, if nothing sensitive is in them.
 */
export function withoutSensitive(recommendation: Recommendation, ruleset: Ruleset): Recommendation {
  const { reasons, services, openQuestions, answered, unanswered } = recommendation
  const dimensions = namesOf(ruleset.dimensions)
  const kept = reasons.flatMap((reason): Reason[] => {
    const restates = reason.restates.filter(harmless)
    return reason.sensitive ? restates : [{ ...reason, restates }]
  })
  const told = new Set(kept.flatMap(({ rule, restates }) => [rule, ...restates.map((one) => one.rule)]))
  const sensitiveServices = namesOf(ruleset.services)
  return {
    ...recommendation,
    // A reason that adds what is sensitive is sensitive itself.
    reasons: kept,
    services: {
      needed: services.needed
        .filter(harmless)
        .map((service) => ({ ...service, rules: service.rules.filter((rule) => told.has(rule)) })),
      possible: services.possible.filter(harmless),
    },
    openQuestions: openQuestions
      .filter((question) => !question.dimensions.some((id) => dimensions.has(id)))
      .map((question) => ({
        ...question,
        couldAdd: question.couldAdd.filter((id) => !sensitiveServices.has(id)),
      }))
      .filter(({ couldRaise, couldAdd }) => couldAdd.length > 0 || Object.keys(couldRaise).length > 0),
    answered: answered.filter(({ dimension }) => !dimensions.has(dimension)),
    unanswered: unanswered.filter((id) => !dimensions.has(id)),
  }
}

function harmless({ sensitive }: { readonly sensitive: boolean }): boolean {
  return !sensitive
}

/** The ids of what is sensitive. */
function namesOf(items: readonly { readonly id: string; readonly sensitive: boolean }[]): Set<string> {
  return new Set(items.filter(({ sensitive }) => sensitive).map(({ id }) => id))
}
