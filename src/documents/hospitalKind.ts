import type { Reason } from '../assessor/Reason.ts'
import type { PatientPhrases } from '../locales/PatientPhrases.ts'

/** Which hospital is meant: for the body, for mental health, or either. */
export type HospitalKind = keyof PatientPhrases['hospital']

/** What a hospital for the body treats, and what one for mental health does. */
const medical = new Set(['withdrawalRisk', 'medicalNeeds'])
const psychiatric = new Set(['symptomSeverity', 'riskOfHarm', 'functionalImpairment'])

/** Which hospital the reasons that decide the level speak of. */
export function hospitalKind(reasons: readonly Reason[]): HospitalKind {
  const kinds = new Set(reasons.filter(({ decisiveFor }) => decisiveFor.includes('level')).flatMap(kindsOf))
  const [kind, other] = kinds
  return other === undefined && kind !== undefined ? kind : 'either'
}

function kindsOf({ raises, evidence }: Reason): HospitalKind[] {
  // Whatever else makes it dangerous, withdrawal that calls for a hospital is treated in a medical one.
  if (Object.hasOwn(raises, 'withdrawalManagement')) return ['medical']
  const named = evidence.flatMap((item) => (item.kind === 'rating' ? [item.dimension] : []))
  return [
    ...(named.some((id) => medical.has(id)) ? (['medical'] as const) : []),
    ...(named.some((id) => psychiatric.has(id)) ? (['psychiatric'] as const) : []),
  ]
}
