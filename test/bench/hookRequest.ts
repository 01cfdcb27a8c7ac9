import { responseOf } from '../cds-hooks/requests.ts'

/** What a health record asks about a patient who is made up, and was assessed on this day. */
export function hookRequest(number: number, assessedOn = '2026-11-20'): object {
  const patientId = `fictional-${number}`
  const intake = responseOf(
    { assessedOn, riskOfHarm: 'moderate', symptomSeverity: 'severe', age: 40 },
    { subject: { reference: `Patient/${patientId}` }, authored: `${assessedOn}T10:00:00Z` },
  )
  return {
    hook: 'patient-view',
    hookInstance: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
    context: { userId: 'Practitioner/fictional', patientId },
    prefetch: { intake: { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: intake }] } },
  }
}
