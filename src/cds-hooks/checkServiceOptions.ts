import { isObject } from '../boundary/isObject.ts'
import { CdsHooksError } from './CdsHooksError.ts'
import { prefetchKeys } from './prefetchTemplates.ts'
import type { ServiceOptions } from './ServiceOptions.ts'

type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string' && value.trim() !== ''
const isFunction: Test = (value) => typeof value === 'function'
const isBoolean: Test = (value) => typeof value === 'boolean'
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value)
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test)
const matches =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value)

/** Pages and pictures: a client opens them, so nothing that runs (`javascript:`) or holds data (`data:`). */
const isWebAddress = matches(/^https?:\/\/[^\s/?#"<>\\^`{|}]+[^\s"<>\\^`{|}]*$/i)

/** An object with these fields and no others. */
const objectWith =
  (tests: { readonly [field: string]: Test }): Test =>
  (value) =>
    isObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(tests, key)) &&
    Object.entries(tests).every(([key, test]) => test(value[key]))

const coding = { code: isText, system: isText, display: optional(isText) }

const link = { label: isText, url: isWebAddress }

const checks: {
  readonly [K in keyof ServiceOptions]-?: { readonly test: Test; readonly expected: string }
} = {
  id: { test: matches(/^[\w.-]{1,64}$/), expected: 'letters, digits, -, _ and ., at most 64' },
  title: { test: isText, expected: 'a text' },
  description: { test: isText, expected: 'a text' },
  usageRequirements: { test: isText, expected: 'a text' },
  questionnaire: { test: matches(/^[a-z][a-z\d+.-]*:[^\s|&#{}]+$/i), expected: 'an absolute URL or URN' },
  map: { test: isObject, expected: 'linkIds of the intake or of instruments by linkIds' },
  conditions: { test: isObject, expected: 'conditions of the ruleset, or null, by system|code' },
  prefetch: {
    test: objectWith(
      Object.fromEntries(
        prefetchKeys.map((key) => [key, optional((value) => value === null || isText(value))]),
      ),
    ),
    expected: `queries under the keys ${prefetchKeys.join(', ')}`,
  },
  assessor: {
    test: (value) => isObject(value) && isObject(value.ruleset) && isFunction(value.safeAssess),
    expected: 'an assessor',
  },
  language: { test: (value) => value === 'en' || value === 'es', expected: `'en' or 'es'` },
  translation: { test: isObject, expected: 'a ruleset' },
  emergency: { test: objectWith({ now: isText, contacts: isText }), expected: 'two texts, now and contacts' },
  brief: { test: isBoolean, expected: 'true or false' },
  includeSensitive: { test: isBoolean, expected: 'true or false' },
  source: {
    test: objectWith({
      label: isText,
      url: optional(isWebAddress),
      icon: optional(isWebAddress),
      topic: optional(objectWith(coding)),
    }),
    expected: 'a label, and perhaps a url, an icon and a topic',
  },
  overrideReasons: {
    test: listOf(objectWith({ ...coding, display: isText })),
    expected: 'codings with a code, a system and a display',
  },
  links: {
    test: listOf(
      (value) =>
        objectWith({ ...link, type: (type) => type === 'absolute' })(value) ||
        objectWith({ ...link, type: (type) => type === 'smart', appContext: optional(isText) })(value),
    ),
    expected: 'links with a label, an http or https url and a type; appContext only with the type smart',
  },
  extensionKey: {
    test: matches(/^[A-Za-z][\w-]*(\.[\w-]+)+$/),
    expected: 'a reversed domain name and a word, such as org.example.rationale',
  },
  uuid: { test: isFunction, expected: 'a function' },
  now: { test: isFunction, expected: 'a function' },
  maximumAgeDays: {
    test: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
    expected: 'a whole number of days',
  },
}

/**
 * Refuses options that nobody could have meant.
 *
 * @throws {@link CdsHooksError} (`invalid-option`, `unknown-option`).
 */
export function checkServiceOptions(options: unknown): void {
  if (!isObject(options)) throw new CdsHooksError('invalid-option', 'the options must be an object')
  const known = Object.entries(checks)
  for (const [key, { test, expected }] of known)
    if (options[key] !== undefined && !test(options[key]))
      throw new CdsHooksError('invalid-option', `the option ${key} must be ${expected}`, key)
  // A misspelled `includeSensitive` must not go unnoticed.
  if (Object.keys(options).some((key) => !Object.hasOwn(checks, key)))
    throw new CdsHooksError(
      'unknown-option',
      `an option is unknown; there are ${Object.keys(checks).join(', ')}`,
    )
}
