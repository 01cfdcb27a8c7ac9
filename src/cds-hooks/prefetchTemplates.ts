import type { PrefetchKey } from './Discovery.ts'

/** Everything that may be asked for. */
export const prefetchKeys: readonly PrefetchKey[] = ['patient', 'intake', 'observations', 'conditions']

const patient = '{{context.patientId}}'

/**
 * What a client is asked to send: simple searches by patient, which most servers know, for what is
 * read and nothing else. How care ended is nowhere in FHIR, so no past care is asked for: the questionnaire does.
 *
 * @param questionnaire - The canonical URL of the intake.
 */
export function prefetchTemplates(questionnaire: string): { readonly [K in PrefetchKey]: string } {
  return {
    patient: `Patient/${patient}`,
    // The newest one decides; older ones are history.
    intake: `QuestionnaireResponse?patient=${patient}&questionnaire=${questionnaire}&_sort=-authored&_count=1`,
    observations: `Observation?patient=${patient}&category=survey&_sort=-date`,
    conditions: `Condition?patient=${patient}&clinical-status=active`,
  }
}
