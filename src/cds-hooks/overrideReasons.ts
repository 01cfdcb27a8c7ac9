import type { TextLanguage } from '../explanation/TextLanguage.ts'
import type { ShownCoding } from './Card.ts'

/**
 * Codes that the ballot of CDS Hooks 3.0 suggests, so that reasons of many services can be counted together. Of those,
 * the ones that a level of care is declined for; not the one that only says that the patient refused, which its own
 * authors do not prefer.
 */
const system = 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes'

const reasons: readonly { readonly code: string; readonly en: string; readonly es: string }[] = [
  {
    code: 'service-not-available',
    en: 'Treatment or service is not practically available',
    es: 'El tratamiento o servicio no está disponible en la práctica',
  },
  {
    code: 'prefers-alternative',
    en: 'Patient prefers an alternative approach or treatment',
    es: 'El paciente prefiere otro enfoque o tratamiento',
  },
  {
    code: 'too-costly-uncovered',
    en: 'Recommended action is too costly or not covered by insurance',
    es: 'Lo recomendado cuesta demasiado o el seguro no lo cubre',
  },
  {
    code: 'inadequate-support',
    en: 'Patient has inadequate caregiver/social support',
    es: 'El paciente no tiene apoyo suficiente de otras personas',
  },
  {
    code: 'risk-benefit-ratio',
    en: 'Recipient assessment of risk/benefit ratio',
    es: 'Valoración propia de riesgos y beneficios',
  },
  {
    code: 'need-more-info',
    en: 'Could not address recommended action due to need for more information/pending results/pending consult',
    es: 'Falta información, un resultado o una interconsulta',
  },
  {
    code: 'policy-contradicts',
    en: 'Institutional policy/guideline contradicts the recommended action',
    es: 'Una norma de la institución dice otra cosa',
  },
  {
    code: 'action-completed',
    en: 'Recommended action was already completed',
    es: 'Lo recomendado ya se hizo',
  },
]

/** Why a card may be dismissed, unless the host has reasons of its own. The Spanish words are ours. */
export function overrideReasonsIn(language: TextLanguage): readonly ShownCoding[] {
  return reasons.map(({ code, [language]: display }) => ({ code, system, display }))
}
