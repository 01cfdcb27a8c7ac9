import { expectedTexts, isEmergencyTexts } from '../explanation/EmergencyTexts.ts'
import { RenderError } from './RenderError.ts'
import type { RenderOptions } from './RenderOptions.ts'

type Key = keyof RenderOptions

const oneOf = (...values: readonly unknown[]) => ({
  holds: (value: unknown) => values.includes(value),
  expected: values.map((value) => `'${value}'`).join(' or '),
})

const yesOrNo = { holds: (value: unknown) => typeof value === 'boolean', expected: 'true or false' }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const checks: {
  readonly [K in Key]-?: { readonly holds: (value: unknown) => boolean; readonly expected: string }
} = {
  format: oneOf('text', 'markdown', 'html'),
  reader: oneOf('clinician', 'patient'),
  language: oneOf('en', 'es'),
  includeSensitive: yesOrNo,
  brief: yesOrNo,
  emergency: { holds: isEmergencyTexts, expected: expectedTexts.both },
  assessor: {
    holds: (value) => isObject(value) && 'ruleset' in value && isObject(value.ruleset),
    expected: 'an assessor',
  },
  translation: { holds: isObject, expected: 'a ruleset' },
  words: { holds: isObject, expected: 'tables of words' },
}

const required: readonly string[] = ['format', 'reader'] satisfies readonly Key[]

/**
 * Refuses options that nobody could have meant.
 *
 * @throws {@link RenderError} (`invalid-option`, `unknown-option`).
 */
export function checkOptions(options: unknown): void {
  const given = new Map<string, unknown>(isObject(options) ? Object.entries(options) : [])
  for (const [key, { holds, expected }] of Object.entries(checks)) {
    const value = given.get(key)
    given.delete(key)
    if (value === undefined ? required.includes(key) : !holds(value))
      throw new RenderError('invalid-option', `the option ${key} must be ${expected}`, key)
  }
  // A misspelled `includeSensitive` must not go unnoticed.
  if (given.size > 0)
    throw new RenderError(
      'unknown-option',
      `an option is unknown; there are ${Object.keys(checks).join(', ')}`,
    )
}
