import type { Reason } from '../assessor/Reason.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Source } from '../ruleset/Source.ts'

/** The same recommendation with the labels of this ruleset, which is the one it was made with, or a translation. */
export function retold(recommendation: Recommendation, ruleset: Ruleset): Recommendation {
  const { dimensions, treatmentHistory, ladders, services, rules, sources, focus, warnings } = ruleset
  const titles = named([
    ...dimensions.map(({ id, title }) => [id, title] as const),
    ...(treatmentHistory === undefined ? [] : [['treatmentHistory', treatmentHistory.title] as const]),
  ])
  const ruleLabels = named(labels(rules))
  const sourceLabels = named(labels(sources))
  const serviceLabels = named(labels(services))
  const focusLabels = named(labels(focus))
  const asked = named(warnings.map(({ id, question }) => [id, question]))
  const source = (one: Source): Source => ({ ...one, label: sourceLabels(one.id, one.label) })
  const reason = (one: Reason): Reason => ({
    ...one,
    label: ruleLabels(one.rule, one.label),
    sources: one.sources.map(source),
    dissents: one.dissents.map(source),
    restates: one.restates.map(reason),
  })
  const service = <S extends { readonly id: string; readonly label: string }>(one: S): S => ({
    ...one,
    label: serviceLabels(one.id, one.label),
  })
  const levels = new Map(
    ladders.flatMap(({ id, rungs }) =>
      id === 'level' ? rungs.map((rung) => [rung.code, rung] as const) : [],
    ),
  )
  return {
    ...recommendation,
    ...(recommendation.status === 'final' ? { levelOfCare: lookUp(levels, recommendation.level) } : {}),
    reasons: recommendation.reasons.map(reason),
    services: {
      needed: recommendation.services.needed.map(service),
      possible: recommendation.services.possible.map(service),
    },
    programFocus: recommendation.programFocus.map((one) => ({
      ...one,
      label: focusLabels(one.id, one.label),
    })),
    openQuestions: recommendation.openQuestions.map((one) => ({
      ...one,
      title: titles(one.id, one.title),
    })),
    warnings: recommendation.warnings.map((one) => ({ ...one, question: asked(one.id, one.question) })),
  }
}

function labels(
  items: readonly { readonly id: string; readonly label: string }[],
): (readonly [id: string, label: string])[] {
  return items.map(({ id, label }) => [id, label])
}

/** What has no name here keeps the one it has. */
function named(
  names: readonly (readonly [id: string, name: string])[],
): (id: string, otherwise: string) => string {
  const found = new Map(names)
  return (id, otherwise) => found.get(id) ?? otherwise
}
