import type { AdultRuleset } from '../adult/adult.ts'
import type { Recommendation } from '../recommendation/Recommendation.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { type BundleContext, bundleChecks } from './BundleContext.ts'
import { checkKeys, isUuid } from './checkContext.ts'
import { FhirError } from './FhirError.ts'
import { guidanceResponse } from './guidanceResponse.ts'
import { narrativeOf } from './narrative.ts'
import type { Bundle, BundledResource, Device, Reference } from './r4.ts'
import { riskAssessment } from './riskAssessment.ts'
import { scoreObservation } from './scoreObservation.ts'
import { proposalOf } from './serviceRequest.ts'
import { tellingOf } from './Telling.ts'

/**
 * Puts a recommendation into resources of FHIR R4 that refer to each other, for a health record.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param context - See {@link BundleContext}; `subject`, `authoredOn` and `ids` are required.
 * @returns A `collection` {@link Bundle}: a `Device` (the rules), a `GuidanceResponse` with the explanation as its
 *   narrative, the outcome as parameters and what is still asked for as data requirements; a `RiskAssessment` where the
 *   risk of harm was rated; an `Observation` for each score; and, once the level of care is final, the draft of a
 *   `ServiceRequest` (see `serviceRequest`).
 * @throws {@link FhirError} with a `code`: those of `serviceRequest`; `invalid-id` when `ids` gave no UUID, or one twice.
 *   A `RenderError` (`missing-translation`) when a ruleset of one's own has no texts in the language asked for.
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 * import { toBundle } from 'level-of-care/fhir'
 *
 * const recommendation = assess({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })
 * const bundle = toBundle(recommendation, {
 *   subject: 'Patient/example',
 *   authoredOn: '2026-11-20T15:04:05Z',
 *   ids: () => crypto.randomUUID(),
 * })
 * const types = bundle.entry.map(({ resource }) => resource.resourceType)
 * types // ['Device', 'GuidanceResponse', 'RiskAssessment', 'ServiceRequest']
 * ```
 */
export function toBundle<R extends Ruleset = AdultRuleset>(
  recommendation: Recommendation<R>,
  context: BundleContext<R>,
): Bundle {
  checkKeys(context, bundleChecks)
  const { authoredOn, scores = [] } = context
  const telling = tellingOf(recommendation, context)
  const about = {
    subject: { reference: context.subject },
    ...(context.encounter === undefined ? {} : { encounter: { reference: context.encounter } }),
    occurrenceDateTime: authoredOn,
  }
  const entry: Bundle['entry'] = []
  const add = addingTo(entry, context.ids)

  const performer = add('device', device(telling.ruleset))
  const text = narrativeOf(recommendation, context)
  const guidance = add('guidance-response', guidanceResponse(telling, { ...about, performer, text }))
  const risks = riskAssessment(telling, about).map((risk) => add('risk-assessment', risk))
  const observations = scores.map((score, position) =>
    add(`observation-${position}`, scoreObservation(score, position, about)),
  )
  const request = proposalOf(telling, context)
  if (request !== undefined)
    add('service-request', { ...request, supportingInfo: [guidance, ...risks, ...observations] })

  return { resourceType: 'Bundle', type: 'collection', timestamp: authoredOn, entry }
}

/** Makes the function that adds a resource under an id of the caller, and gives the reference to it. */
function addingTo(
  entry: Bundle['entry'],
  ids: (part: string) => unknown,
): (part: string, resource: BundledResource) => Reference {
  const given = new Set<string>()
  return (part, resource) => {
    const id = ids(part)
    if (!isUuid(id) || given.has(id))
      throw new FhirError('invalid-id', ['ids'], 'a UUID in lower case, another one for each part')
    given.add(id)
    const fullUrl = `urn:uuid:${id}`
    entry.push({ fullUrl, resource })
    return { reference: fullUrl }
  }
}

/** What answered: the rules, by id and version. */
function device({ id, version }: Ruleset): Device {
  return {
    resourceType: 'Device',
    deviceName: [{ name: `level-of-care: ${id}`, type: 'model-name' }],
    type: { text: 'Rules for clinical decision support' },
    version: [{ type: { text: 'Ruleset' }, value: version }],
  }
}
