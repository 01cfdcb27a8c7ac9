import { isObject } from '../boundary/isObject.ts'
import { isUuid } from '../boundary/uuid.ts'
import type { Hook, PrefetchKey } from './Discovery.ts'
import type { Refusal, RefusalCode } from './OperationOutcome.ts'
import { prefetchKeys } from './prefetchTemplates.ts'
import { readCopy } from './readCopy.ts'

/** A call as far as it is used here. The access token that may come with it is never read. */
export interface HookRequest {
  readonly hook: Hook
  readonly userId: string
  readonly patientId: string
  readonly encounterId: string | undefined
  /** What was sent under our keys; `null` says that there is nothing. */
  readonly prefetch: ReadonlyMap<PrefetchKey, unknown>
}

export const hooks: readonly Hook[] = ['patient-view', 'encounter-start']

const isHook = (value: unknown): value is Hook => hooks.some((hook) => hook === value)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z\d.-]{1,64}$/.test(value)
const isUser = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Za-z]{1,63}\/[\w.-]{1,256}$/.test(value)

const known: ReadonlySet<string> = new Set([
  ...['hook', 'hookInstance', 'fhirServer', 'fhirAuthorization', 'context', 'prefetch'],
  ...['userId', 'patientId', 'encounterId'],
  ...prefetchKeys,
])

/** Reads a call, or says everything that is wrong with it. Keys that are not known are none of our business. */
export function readRequest(
  body: unknown,
): { readonly request: HookRequest } | { readonly refusals: readonly Refusal[] } {
  const copy = readCopy(body, known)
  if ('refusals' in copy) return copy
  const refusals: Refusal[] = []
  const refuse = (path: Refusal['path'], code: RefusalCode, expected: string) =>
    refusals.push({ path, code, expected })

  /** What is there, when it passes; else why it does not. */
  function field<T>(
    from: { readonly [key: string]: unknown },
    key: string,
    test: (value: unknown) => value is T,
    expected: string,
    required = true,
    within: readonly string[] = [],
  ): T | undefined {
    const value = from[key]
    const path = [...within, key]
    if (value === undefined || value === null) {
      if (required) refuse(path, 'missing', expected)
    } else if (test(value)) return value
    else refuse(path, 'invalid-value', expected)
    return undefined
  }

  const { value } = copy
  if (!isObject(value)) return { refusals: [{ path: [], code: 'invalid-type', expected: 'an object' }] }
  const hook = field(value, 'hook', isText, hooks.join(' or '))
  if (hook !== undefined && !isHook(hook)) refuse(['hook'], 'unsupported-hook', hooks.join(' or '))
  field(value, 'hookInstance', isUuid, 'a UUID')
  const authorized = field(value, 'fhirAuthorization', isObject, 'an object', false) !== undefined
  field(value, 'fhirServer', isText, 'the URL of the FHIR server, with fhirAuthorization', authorized)
  const context = field(value, 'context', isObject, 'an object') ?? {}
  // What is missing in something that is missing itself is not said once more.
  const isContext = isObject(value.context)
  const within = ['context']
  const userId = field(context, 'userId', isUser, 'a resource type, / and an id', isContext, within)
  const patientId = field(context, 'patientId', isId, 'a FHIR id', isContext, within)
  const isStart = isContext && hook === 'encounter-start'
  const encounterId = field(context, 'encounterId', isId, 'a FHIR id', isStart, within)
  const sent = field(value, 'prefetch', isObject, 'an object', false) ?? {}
  const prefetch = new Map<PrefetchKey, unknown>()
  for (const key of prefetchKeys) {
    const resource = sent[key]
    if (resource === undefined) continue
    if (resource === null || (isObject(resource) && isText(resource.resourceType)))
      prefetch.set(key, resource)
    else refuse(['prefetch', key], 'invalid-type', 'a FHIR resource or null')
  }
  if (refusals.length > 0 || !isHook(hook) || userId === undefined || patientId === undefined)
    return { refusals }
  return { request: { hook, userId, patientId, encounterId, prefetch } }
}
