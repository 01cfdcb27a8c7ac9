import { maybe } from '../intake/Truth.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { Reason } from './Reason.ts'
import type { NeededService, PossibleService, Recommendation } from './Recommendation.ts'
import type { Verdict } from './Verdict.ts'

/** Lists the services that are needed, and those that the open questions could still add. */
export type ServicesOf = (reasons: readonly Reason[], verdict: Verdict) => Recommendation['services']

/** Looks up once which rules ask for a service, so that a recommendation only has to see which of them fired. */
export function createServices({ ruleset, rules }: CompiledRuleset): ServicesOf {
  const askedBy = new Map<string, number[]>(ruleset.services.map(({ id }) => [id, []]))
  rules.forEach(({ rule: { adds } }, position) => {
    for (const service of adds) lookUp(askedBy, service).push(position)
  })
  const services = ruleset.services.map(({ id, label, sensitive, always }) => ({
    id,
    always: always !== undefined,
    /** The rules that ask for it. */
    askedBy: lookUp(askedBy, id),
    // Results share it, so nobody may change it.
    service: Object.freeze<PossibleService>({ id, label, sensitive }),
  }))
  return (reasons, verdict) => {
    const asking = new Map<string, Reason[]>()
    for (const reason of reasons) {
      noteAdds(reason, asking)
      for (const restated of reason.restates) noteAdds(restated, asking)
    }
    const needed: NeededService[] = []
    const possible: PossibleService[] = []
    for (const { id, always, askedBy, service } of services) {
      const fired = asking.get(id)
      if (fired !== undefined || always) needed.push(need(service, always, fired ?? []))
      else if (askedBy.some((rule) => verdict.rules[rule] === maybe)) possible.push(service)
    }
    return { needed, possible }
  }
}

function noteAdds(rule: Reason, asking: Map<string, Reason[]>): void {
  for (const service of rule.adds) {
    const others = asking.get(service)
    if (others === undefined) asking.set(service, [rule])
    else others.push(rule)
  }
}

/** A service that only sensitive findings ask for would give them away. */
function need(service: PossibleService, always: boolean, fired: readonly Reason[]): NeededService {
  return {
    id: service.id,
    label: service.label,
    rules: fired.map(({ rule }) => rule),
    sensitive: service.sensitive || (!always && fired.every(({ sensitive }) => sensitive)),
  }
}
