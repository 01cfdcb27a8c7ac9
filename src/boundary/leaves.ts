import { isCalendarDate } from './calendar.ts'
import { isDateTime } from './dateTime.ts'
import { isObject } from './isObject.ts'
import { leaf, type Named, type Problem, type Shape } from './Shape.ts'

/**
 * One of these words.
 *
 * @param named - What each of them means, where somebody may read that.
 */
export function oneOf<const V extends string>(values: readonly V[], named?: readonly Named[]): Shape<V> {
  const allowed: ReadonlySet<string> = new Set(values)
  const form = { kind: 'one-of', values: allowed } as const
  return leaf(named === undefined ? form : { ...form, named }, values, (value) =>
    typeof value === 'string' && allowed.has(value) ? undefined : ['invalid-value', ...values],
  )
}

const aDate = 'a calendar date from 1900 to 2999, YYYY-MM-DD'

/** A calendar date. */
export const date: Shape<string> = /* @__PURE__ */ leaf({ kind: 'date' }, [aDate], (value) => {
  if (typeof value !== 'string') return ['invalid-type', aDate]
  return isCalendarDate(value) ? undefined : ['invalid-date', aDate]
})

const aDateTime = 'a date and time with an offset, YYYY-MM-DDThh:mm:ssZ'

/** A date and time that leaves nothing open. */
export const dateTime: Shape<string> = /* @__PURE__ */ leaf({ kind: 'date-time' }, [aDateTime], (value) => {
  if (typeof value !== 'string') return ['invalid-type', aDateTime]
  return isDateTime(value) ? undefined : ['invalid-date-time', aDateTime]
})

/** A whole number between bounds, both included. */
export function wholeNumber(least: number, most: number): Shape<number> {
  const expected = `a whole number from ${least} to ${most}`
  return leaf({ kind: 'number', whole: true, least, most }, [expected], (value) => {
    if (!Number.isSafeInteger(value)) return ['invalid-type', expected]
    return Number(value) < least || Number(value) > most ? ['out-of-range', expected] : undefined
  })
}

/** A number between bounds, both included. */
export function number(least: number, most: number): Shape<number> {
  const expected = `a number from ${least} to ${most}`
  return leaf({ kind: 'number', whole: false, least, most }, [expected], (value) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return ['invalid-type', expected]
    return value < least || value > most ? ['out-of-range', expected] : undefined
  })
}

/** What a text may be. */
export interface TextRules {
  /** In characters. */
  readonly most?: number
  readonly pattern?: RegExp
  /** In a few words. */
  readonly expected?: string
  /** What a text is called that does not match the pattern. */
  readonly code?: Problem[0]
}

/** A text that is not blank. */
export function text({
  most = 10_000,
  pattern,
  expected = 'a text that is not empty',
  code = 'invalid-value',
}: TextRules = {}): Shape<string> {
  const form = { kind: 'text', least: 1, most } as const
  return leaf(pattern === undefined ? form : { ...form, pattern }, [expected], (value) => {
    if (typeof value !== 'string') return ['invalid-type', expected]
    if (value.length > most) return ['too-large', `at most ${most} characters`]
    return (pattern ?? /\S/).test(value) ? undefined : [code, expected]
  })
}

/** Yes or no. */
export const boolean: Shape<boolean> = /* @__PURE__ */ leaf(
  { kind: 'boolean' },
  ['true or false'],
  (value) => (typeof value === 'boolean' ? undefined : ['invalid-type', 'true or false']),
)

/** This very value. */
export function constant<const V extends string | number | boolean>(value: V): Shape<V> {
  return leaf({ kind: 'constant', value }, [String(value)], (given) =>
    given === value ? undefined : ['invalid-value', String(value)],
  )
}

/** Something to call. What it gives is checked when it has been called. */
export const aFunction: Shape<(...args: never[]) => unknown> = /* @__PURE__ */ leaf(
  { kind: 'function' },
  ['a function'],
  (value) => (typeof value === 'function' ? undefined : ['invalid-type', 'a function']),
)

/** An object that somebody else reads. It is not copied. */
export const anObject: Shape<object> = /* @__PURE__ */ leaf({ kind: 'anything' }, ['an object'], (value) =>
  isObject(value) ? undefined : ['invalid-type', 'an object'],
)

/** Whatever it is, somebody else reads it. It is not copied. */
export const anything: Shape = /* @__PURE__ */ leaf({ kind: 'anything' }, ['something'], () => undefined)
