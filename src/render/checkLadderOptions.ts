import { expectedTexts, isEmergencyNow } from '../explanation/EmergencyTexts.ts'
import type { StepDown } from '../recommendation/StepChange.ts'
import type { LadderSvgOptions } from './LadderSvgOptions.ts'
import { RenderError } from './RenderError.ts'

type Key = keyof LadderSvgOptions | 'words'

const oneOf = (...values: readonly unknown[]) => ({
  holds: (value: unknown) => values.includes(value),
  expected: values.map((value) => `'${value}'`).join(' or '),
})

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const statuses: readonly string[] = [
  'possible',
  'held',
  'lowest',
  'incomplete',
] satisfies StepDown['status'][]

const checks: {
  readonly [K in Key]-?: { readonly holds: (value: unknown) => boolean; readonly expected: string }
} = {
  reader: oneOf('clinician', 'patient'),
  language: oneOf('en', 'es'),
  theme: oneOf('light', 'dark', 'auto'),
  includeSensitive: {
    holds: (value) => typeof value === 'boolean',
    expected: 'true or false',
  },
  stepDown: {
    holds: (value) => isObject(value) && 'status' in value && statuses.includes(String(value.status)),
    expected: 'what stepDown returned',
  },
  emergency: { holds: isEmergencyNow, expected: expectedTexts.now },
  idPrefix: {
    holds: (value) => typeof value === 'string' && /^[A-Za-z][\w-]*$/.test(value),
    expected: 'a letter, then letters, digits, - and _',
  },
  assessor: {
    holds: (value) => isObject(value) && 'ruleset' in value && isObject(value.ruleset),
    expected: 'an assessor',
  },
  translation: { holds: isObject, expected: 'a ruleset' },
  words: { holds: isObject, expected: 'tables of words' },
}

/**
 * Refuses options that nobody could have meant, and the ways to another level where a patient reads.
 *
 * @throws {@link RenderError} (`invalid-option`, `unknown-option`).
 */
export function checkLadderOptions(options: unknown): void {
  const given = new Map<string, unknown>(isObject(options) ? Object.entries(options) : [])
  for (const [key, { holds, expected }] of Object.entries(checks)) {
    const value = given.get(key)
    if (value === undefined ? key === 'reader' : !holds(value))
      throw new RenderError('invalid-option', `the option ${key} must be ${expected}`, key)
  }
  if ([...given.keys()].some((key) => !Object.hasOwn(checks, key)))
    throw new RenderError(
      'unknown-option',
      `an option is unknown; there are ${Object.keys(checks).join(', ')}`,
    )
  // Silence would leave the caller to believe that they are in the picture.
  if (given.get('reader') === 'patient' && given.get('stepDown') !== undefined)
    throw new RenderError('invalid-option', 'the option stepDown is not for a patient to read', 'stepDown')
}
