import type { PrefetchKey } from './Discovery.ts'

/** Everything that may be asked for. */
export const prefetchKeys: readonly PrefetchKey[] = ['patient', 'intake', 'observations', 'conditions']

const patient = '{{context.patientId}}'

/**
 * What a client is asked to send: simple searches by patient, which most servers know. How care ended is nowhere in FHIR, so
 * no past care is asked for: the questionnaire does.
 *
 * @param questionnaire - The canonical URL of the only questionnaire that is asked for, where there is one.
 */
export function prefetchTemplates(questionnaire: string | undefined): {
  readonly [K in PrefetchKey]: string
} {
  const only = questionnaire === undefined ? '' : `&questionnaire=${questionnaire}`
  return {
    patient: `Patient/${patient}`,
    // More than the newest: a draft may be newer than what is completed, and another form may speak of danger.
    intake: `QuestionnaireResponse?patient=${patient}${only}&_sort=-authored&_count=50`,
    observations: `Observation?patient=${patient}&category=survey&_sort=-date`,
    conditions: `Condition?patient=${patient}&clinical-status=active`,
  }
}
