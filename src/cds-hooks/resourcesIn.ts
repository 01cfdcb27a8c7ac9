import { issueOf } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
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
}

/** What was sent under one key: none when there are none, or nothing when the client could not get them. */
export function resourcesIn(sent: AnyResource | null | undefined): SentResources | undefined {
  if (sent === null) return { resources: [], isWhole: true, isPaged: false }
  if (sent === undefined || sent.resourceType === 'OperationOutcome') return undefined
  if (sent.resourceType !== 'Bundle') return { resources: [sent], isWhole: true, isPaged: false }
  const entries = Array.isArray(sent.entry) ? sent.entry : []
  const resources = entries
    .map((entry: unknown) => (isObject(entry) ? entry.resource : undefined))
    .filter(isResource)
  const links = Array.isArray(sent.link) ? sent.link : []
  return {
    resources: resources.filter(({ resourceType }) => resourceType !== 'OperationOutcome'),
    isWhole: !resources.some(isFailure),
    isPaged: links.some((link: unknown) => isObject(link) && link.relation === 'next'),
  }
}

function isResource(value: unknown): value is AnyResource {
  return isObject(value) && typeof value.resourceType === 'string'
}

function isFailure({ resourceType, issue }: AnyResource): boolean {
  return (
    resourceType === 'OperationOutcome' &&
    Array.isArray(issue) &&
    issue.some((one: unknown) => isObject(one) && (one.severity === 'error' || one.severity === 'fatal'))
  )
}

/** Resources of somebody else than the patient whose chart is open: an answer made of them would be about nobody. */
export function othersIn(
  key: PrefetchKey,
  resources: readonly AnyResource[],
  patientId: string,
): readonly Refusal[] {
  return resources.some((resource) => isOfAnother(resource, patientId))
    ? [issueOf(['prefetch', key], 'other-patient', 'resources of the patient in the context')]
    : []
}

function isOfAnother(resource: AnyResource, patientId: string): boolean {
  if (resource.resourceType === 'Patient') return resource.id !== patientId
  return [resource.subject, resource.patient].some((person) => {
    const reference = isObject(person) ? person.reference : undefined
    const [, id] = typeof reference === 'string' ? (/(?:^|\/)Patient\/([^/]+)/.exec(reference) ?? []) : []
    return id !== undefined && id !== patientId
  })
}
