import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import { issueOf } from '../boundary/Issue.ts'
import { UsageError } from '../boundary/UsageError.ts'
import { isLowerCaseUuid } from '../boundary/uuid.ts'
import { cleanTexts } from '../documents/cleanTexts.ts'
import { tellsSensitive } from '../documents/TextOptions.ts'
import { defaultLanguage } from '../locales/languages.ts'
import { render } from '../render/render.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type BundleOptions, bundleOptions } from './BundleOptions.ts'
import { guidanceResponse } from './guidanceResponse.ts'
import { type Proposal, type ProposalOptions, readProposal } from './ProposalOptions.ts'
import type { Bundle, BundledResource, Device, Narrative, Reference } from './r4.ts'
import { riskAssessment } from './riskAssessment.ts'
import { scoreObservation } from './scoreObservation.ts'
import { type Telling, tellingOf } from './Telling.ts'
import { proposalOf } from './toServiceRequest.ts'

/**
 * Puts a recommendation into resources of FHIR R4 that refer to each other, for a health record.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param options - See {@link BundleOptions}; `subject`, `authoredOn` and `ids` are required.
 * @returns A `collection` {@link Bundle}: a `Device` (the rules), a `GuidanceResponse` with the explanation as its
 *   narrative, the outcome as parameters and what is still asked for as data requirements; a `RiskAssessment` where the
 *   risk of harm was rated; an `Observation` for each score; and, once the level of care is final, the draft of a
 *   `ServiceRequest` (see `toServiceRequest`). Where a ladder rests on what is sensitive, the level alone would tell it: unless
 *   `includeSensitive` asks, there is no outcome and no draft then, and the narrative says that it is told in person.
 * @throws {@link UsageError} (`invalid-usage`) for options and recommendations that cannot be used, when `ids` gave no UUID
 *   or one twice, and for a ruleset of one's own without a translation; {@link RulesetError} (`invalid-ruleset`) for a
 *   translation that is no sound ruleset.
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
  options: BundleOptions<R>,
): Bundle {
  return cleanTexts(bundleOf(readProposal({ recommendation, options }, bundleOptions)))
}

function bundleOf({ recommendation, options }: Proposal<BundleOptions<Ruleset>>): Bundle {
  const { subject, encounter, authoredOn, ids, scores = [] } = options
  const telling = tellingOf(recommendation, options)
  const about = {
    subject: { reference: subject },
    ...(encounter === undefined ? {} : { encounter: { reference: encounter } }),
    occurrenceDateTime: authoredOn,
  }
  const entry: Bundle['entry'] = []
  const add = addingTo(entry, ids)

  const performer = add('device', device(telling.ruleset))
  const text = telling.isWithheld ? withheldNarrative(telling) : narrativeOf(recommendation, options)
  const guidance = add('guidance-response', guidanceResponse(telling, { ...about, performer, text }))
  const risks = riskAssessment(telling, about).map((risk) => add('risk-assessment', risk))
  const observations = scores.map((score, position) =>
    add(`observation-${position}`, scoreObservation(score, about)),
  )
  const request = proposalOf(telling, options)
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
    if (!isLowerCaseUuid(id) || given.has(id))
      throw new UsageError([
        issueOf(['options', 'ids'], 'invalid-value', 'a UUID in lower case, another one for each part'),
      ])
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

/** In place of the explanation, which would tell what must not be told. */
function withheldNarrative({ phrases, language }: Telling): Narrative {
  const div = `<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}"><p>${phrases.inPerson}</p></div>`
  return { status: 'generated', div }
}

/** The explanation for clinicians, in the elements that a narrative may have: those of HTML 4, without any that load or run. */
function narrativeOf(
  recommendation: Recommendation,
  {
    language = defaultLanguage,
    includeSensitive,
    emergency,
    assessor,
    translation,
  }: ProposalOptions<Ruleset>,
): Narrative {
  const article = render<Ruleset>(recommendation, {
    format: 'html',
    reader: 'clinician',
    detail: 'full',
    language,
    includeSensitive: tellsSensitive('others', includeSensitive),
    ...(emergency === undefined ? {} : { emergency }),
    ...(assessor === undefined ? {} : { assessor }),
    ...(translation === undefined ? {} : { translation }),
  })
  // Everything that was given is escaped, so whatever looks like a tag here is one.
  const div = article
    .replace(/<(\/?)(article|header|section|footer)\b/g, '<$1div')
    .replace(/^<div/, `<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}"`)
  return { status: 'generated', div }
}
