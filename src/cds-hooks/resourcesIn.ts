import { issueOf } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import { type Addresses, addressesIn, isSamePerson, whoIn } from '../fhir/patientsIn.ts'
import { objectsOf, own } from '../fhir/readPlain.ts'
import type { PrefetchKey } from './Discovery.ts'
import type { Refusal } from './OperationOutcome.ts'

/** A resource of any type, as yet unchecked. */
export interface AnyResource {
  readonly resourceType: string
  readonly [key: string]: unknown
}

/** What was sent under one key. */
export interface SentResources {
  readonly resources: readonly AnyResource[]
  /** A search can fail in part, and says so among what it found. */
  readonly isWhole: boolean
  /** There are further pages that were not sent. */
  readonly isPaged: boolean
  /** What may be referred to by the address of its entry. */
  readonly addresses: Addresses
}

/** What was sent under one key: none when there are none, or nothing when the client could not get them. */
export function resourcesIn(sent: AnyResource | null | undefined): SentResources | undefined {
  const none = { isWhole: true, isPaged: false, addresses: addressesIn([]) }
  if (sent === null) return { resources: [], ...none }
  if (sent === undefined || sent.resourceType === 'OperationOutcome') return undefined
  if (sent.resourceType !== 'Bundle') return { resources: [sent], ...none }
  const entries = objectsOf(sent, 'entry')
  const resources = entries.map((entry) => own(entry, 'resource')).filter(isResource)
  return {
    resources: resources.filter(({ resourceType }) => resourceType !== 'OperationOutcome'),
    isWhole: !resources.some(isFailure),
    isPaged: objectsOf(sent, 'link').some((link) => own(link, 'relation') === 'next'),
    addresses: addressesIn(entries),
  }
}

function isResource(value: unknown): value is AnyResource {
  return isObject(value) && typeof own(value, 'resourceType') === 'string'
}

function isFailure(resource: AnyResource): boolean {
  const severities = objectsOf(resource, 'issue').map((issue) => own(issue, 'severity'))
  return (
    resource.resourceType === 'OperationOutcome' &&
    severities.some((severity) => severity === 'error' || severity === 'fatal')
  )
}

/**
 * Resources of somebody else than the patient whose chart is open, be it a relative, a group or somebody who cannot be found: an
 * answer made of them would be about nobody. What names nobody was found in a search for the patient.
 */
export function othersIn(
  key: PrefetchKey,
  { resources, addresses }: SentResources,
  patientId: string,
): readonly Refusal[] {
  return resources.some((resource) => isOfAnother(resource, patientId, addresses))
    ? [issueOf(['prefetch', key], 'other-patient', 'resources of the patient in the context')]
    : []
}

function isOfAnother(resource: AnyResource, patientId: string, addresses: Addresses): boolean {
  if (resource.resourceType === 'Patient') return own(resource, 'id') !== patientId
  return [...objectsOf(resource, 'subject'), ...objectsOf(resource, 'patient')].some((reference) => {
    const who = whoIn(reference, resource, addresses)
    if (who === undefined) return false
    return who === 'else' || who === 'unknown' || !isSamePerson(who, { id: patientId })
  })
}
