import { issueOf } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import { text } from '../boundary/leaves.ts'
import { looseRecordOf } from '../boundary/recordOf.ts'
import { leaf, refuseMissing, type Shape } from '../boundary/Shape.ts'
import type { Hook, PrefetchKey } from './Discovery.ts'
import { aUuid, type RefusedBody, readBody } from './readBody.ts'
import type { AnyResource } from './resourcesIn.ts'

/** A call as far as it is used here. The access token that may come with it is never read. */
export interface HookRequest {
  readonly hook: Hook
  readonly userId: string
  readonly patientId: string
  readonly encounterId: string | undefined
  readonly prefetch: Prefetched
}

/** What was sent under our keys; `null` says that there is nothing. */
export type Prefetched = { readonly [K in PrefetchKey]?: AnyResource | null }

/** The body of a call. */
interface SentRequest {
  readonly hook: Hook
  readonly hookInstance: string
  readonly fhirAuthorization?: object | null
  readonly fhirServer?: string | null
  readonly context: SentContext
  readonly prefetch?: Prefetched | null
}

interface SentContext {
  readonly userId: string
  readonly patientId: string
  readonly encounterId?: string | null
}

export const hooks: readonly Hook[] = ['patient-view', 'encounter-start']

const word = text()

const hook: Shape<Hook> = {
  ...word,
  read(value, path, issues) {
    const sent = word.read(value, path, issues)
    const known = hooks.find((one) => one === sent)
    if (sent !== undefined && known === undefined)
      issues.push(issueOf([...path], 'unsupported-hook', ...hooks))
    return known
  },
}

const id = text({ pattern: /^[A-Za-z\d.-]{1,64}$/, expected: 'a FHIR id' })

/** Some clients send a reference where an id is meant. */
const patientId: Shape<string> = {
  ...id,
  read(value, path, issues) {
    const given = typeof value === 'string' ? value.replace(/^Patient\//, '') : value
    return id.read(given, path, issues)
  },
}

const context = looseRecordOf<SentContext>(
  {
    userId: text({
      pattern: /^[A-Z][A-Za-z]{1,63}\/[\w.-]{1,256}$/,
      expected: 'a resource type, / and an id',
    }),
    patientId,
    encounterId: id,
  },
  ['userId', 'patientId'],
)

/** Of any type: what is in it is looked at by those who read it. */
const resource = leaf<AnyResource>({ kind: 'anything' }, ['a FHIR resource, or null'], (value) =>
  isObject(value) && typeof value.resourceType === 'string' && value.resourceType !== ''
    ? undefined
    : ['invalid-type', 'a FHIR resource, or null'],
)

const fhirServer = text({ expected: 'the URL of the FHIR server, with fhirAuthorization' })

const parts = looseRecordOf<SentRequest>(
  {
    hook,
    hookInstance: aUuid,
    // That there is one is all that is read of it.
    fhirAuthorization: looseRecordOf<object>({}),
    fhirServer,
    context,
    prefetch: looseRecordOf<Prefetched>({
      patient: resource,
      intake: resource,
      observations: resource,
      conditions: resource,
    }),
  },
  ['hook', 'hookInstance', 'context'],
)

const sentRequest: Shape<SentRequest> = {
  ...parts,
  read(value, path, issues) {
    const sent = parts.read(value, path, issues)
    if (sent === undefined) return undefined
    if (isObject(sent.fhirAuthorization) && isAbsent(sent, 'fhirServer'))
      refuseMissing(fhirServer, [...path, 'fhirServer'], issues)
    // What is missing in something that is missing itself is not said once more.
    if (sent.hook === 'encounter-start' && isObject(sent.context) && isAbsent(sent.context, 'encounterId'))
      refuseMissing(id, [...path, 'context', 'encounterId'], issues)
    return sent
  },
}

/** What is wrong is there, too: it was refused, and is `undefined` in the copy. */
function isAbsent<T extends object>(sent: T, key: keyof T): boolean {
  return !Object.hasOwn(sent, key) || sent[key] === null
}

/** Reads a call, or says everything that is wrong with it. */
export function readRequest(body: unknown): { readonly request: HookRequest } | RefusedBody {
  const read = readBody(body, sentRequest)
  if ('refusals' in read) return read
  const { hook, context, prefetch } = read.value
  const { userId, patientId, encounterId } = context
  return {
    request: { hook, userId, patientId, encounterId: encounterId ?? undefined, prefetch: prefetch ?? {} },
  }
}
