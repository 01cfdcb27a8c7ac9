import { isDateTime } from '../boundary/dateTime.ts'
import { isObject } from '../boundary/isObject.ts'
import { FhirError, type FhirErrorCode } from './FhirError.ts'
import type { ProposalContext } from './ProposalContext.ts'

/** What a key of the context must be. */
export interface KeyCheck {
  readonly holds: (value: unknown) => boolean
  readonly code: FhirErrorCode
  readonly expected: string
  readonly required?: true
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const uuidPattern = new RegExp(`^${uuid}$`)

/** Is this a UUID as FHIR writes it, in lower case? */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuidPattern.test(value)
}

/** Nothing longer is an address, and a bound keeps hostile ones cheap. */
const addressLength = 1000

function referenceTo(type: 'Patient' | 'Encounter'): KeyCheck {
  const pattern = new RegExp(`^((https?://[^\\s"<>]+/)?${type}/[A-Za-z0-9.-]{1,64}|urn:uuid:${uuid})$`)
  return {
    holds: (value) => typeof value === 'string' && value.length <= addressLength && pattern.test(value),
    code: 'invalid-reference',
    expected: `${type}/ and an id, an http(s) address that ends so, or urn:uuid: and a UUID in lower case`,
  }
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''

const hcpcsPattern = /^[A-V]\d{4}$/

/** What the context of a proposal may hold. */
export const proposalChecks: Readonly<Record<keyof ProposalContext, KeyCheck>> = {
  subject: { ...referenceTo('Patient'), required: true },
  encounter: referenceTo('Encounter'),
  authoredOn: {
    holds: isDateTime,
    code: 'invalid-date-time',
    expected: 'a date and time with an offset, YYYY-MM-DDThh:mm:ssZ',
    required: true,
  },
  hcpcs: {
    holds: (value) =>
      value === 'mental-health' ||
      value === 'substance-use' ||
      (isObject(value) &&
        Object.values(value).every((code) => typeof code === 'string' && hcpcsPattern.test(code))),
    code: 'invalid-value',
    expected: "'mental-health', 'substance-use', or an HCPCS Level II code by level",
  },
  includeSensitive: {
    holds: (value) => typeof value === 'boolean',
    code: 'invalid-type',
    expected: 'true or false',
  },
  language: {
    holds: (value) => value === 'en' || value === 'es',
    code: 'invalid-value',
    expected: "'en' or 'es'",
  },
  emergency: {
    holds: (value) => isObject(value) && isText(value.now) && isText(value.contacts),
    code: 'invalid-type',
    expected: 'two texts, now and contacts',
  },
  translation: { holds: isObject, code: 'invalid-type', expected: 'a ruleset' },
  assessor: {
    holds: (value) => isObject(value) && isObject(value.ruleset),
    code: 'invalid-type',
    expected: 'an assessor',
  },
}

/**
 * Refuses what nobody could have meant.
 *
 * @throws {@link FhirError}: the code of the check that failed, `missing`, `unknown-key`.
 */
export function checkKeys(given: unknown, checks: Readonly<Record<string, KeyCheck>>): void {
  const left = new Map<string, unknown>(isObject(given) ? Object.entries(given) : [])
  for (const [key, { holds, code, expected, required }] of Object.entries(checks)) {
    const value = left.get(key)
    left.delete(key)
    if (value === undefined) {
      if (required) throw new FhirError('missing', [key], expected)
    } else if (!holds(value)) throw new FhirError(code, [key], expected)
  }
  // A misspelled `includeSensitive` must not go unnoticed.
  if (left.size > 0)
    throw new FhirError('unknown-key', [], `${Object.keys(checks).join(', ')} and no other key`)
}
