import { visit } from 'jsonc-parser'

/** What can be wrong with a text that should be JSON. */
export type JsonProblemCode = 'not-json' | 'duplicate-key' | 'imprecise-number' | 'too-deep'

/** What is wrong with a text, and where: both count from 1. It holds nothing of the text. */
export interface JsonProblem {
  readonly code: JsonProblemCode
  readonly line: number
  readonly column: number
}

/** The value of a JSON text, or why it has none that could be trusted. */
export type JsonResult =
  | { readonly success: true; readonly value: unknown }
  | { readonly success: false; readonly problem: JsonProblem }

/** No intake and no ruleset comes near this many levels; whoever walks a value may count on it. */
export const deepest = 100

/** What each problem means, in words that say what to do. */
export const jsonProblemWords: { readonly [C in JsonProblemCode]: string } = {
  'not-json': 'this is not valid JSON',
  'duplicate-key': 'a key is there twice in one object, and only one of the two would count',
  'imprecise-number': 'a number has more digits than can be kept exactly; as a text, in quotes, it can',
  'too-deep': `this is nested more than ${deepest} levels deep`,
}

/**
 * Reads JSON as `JSON.parse` does, but refuses what it would lose without a word: a key that is there twice, and digits of a
 * number. `JSON.parse` is much faster than a parser that sees such things, so only a text that may have them is read by one.
 */
export function parseJson(text: string): JsonResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { success: false, problem: lookClosely(text) ?? { code: 'not-json', line: 1, column: 1 } }
  }
  const { members, depth, hasLongNumber } = glanceAt(text)
  if (depth > deepest || hasLongNumber || members !== membersIn(value)) {
    const problem = lookClosely(text)
    if (problem !== undefined) return { success: false, problem }
  }
  return { success: true, value }
}

const [quote, backslash, comma, colon] = [34, 92, 44, 58]
const [openList, closeList, openRecord, closeRecord] = [91, 93, 123, 125]

interface Glance {
  /** How many keys are written down. */
  readonly members: number
  readonly depth: number
  /** Is there a number with so many digits, or with an exponent, that some may be lost? */
  readonly hasLongNumber: boolean
}

/** Any number with so few digits is kept exactly. */
const safeDigits = 15

/** Looks over a text that is valid JSON. */
function glanceAt(text: string): Glance {
  let [members, level, depth, digits, hasLongNumber] = [0, 0, 0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 48 && code <= 57) || code === 46) {
      digits += 1
      if (digits > safeDigits) hasLongNumber = true
      continue
    }
    if (digits > 0 && (code | 32) === 101) hasLongNumber = true
    digits = 0
    if (code === quote) at = endOfString(text, at)
    else if (code === colon) members += 1
    else if (code === openList || code === openRecord) depth = Math.max(depth, ++level)
    else if (code === closeList || code === closeRecord) level -= 1
    else if (code === comma) continue
  }
  return { members, depth, hasLongNumber }
}

/** The place of the quote that closes the one that opens here. */
function endOfString(text: string, opening: number): number {
  for (let end = text.indexOf('"', opening + 1); ; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text.charCodeAt(end - 1 - escapes) === backslash) escapes += 1
    if (escapes % 2 === 0) return end
  }
}

/** How many keys a value has, at all depths. It is walked without recursion, however deep it is. */
function membersIn(value: unknown): number {
  const waiting: unknown[] = [value]
  let members = 0
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    const values = Object.values(next)
    if (!Array.isArray(next)) members += values.length
    for (const child of values) if (typeof child === 'object') waiting.push(child)
  }
  return members
}

/** Ends the visit of a text: everything that follows would be said of it in vain. */
class Found extends Error {
  readonly problem: JsonProblem
  constructor(problem: JsonProblem) {
    super()
    this.problem = problem
  }
}

/** The first problem of a text. */
function lookClosely(text: string): JsonProblem | undefined {
  const found = (code: JsonProblemCode, line: number, character: number) => {
    throw new Found({ code, line: line + 1, column: character + 1 })
  }
  const keys: Set<string>[] = []
  let depth = 0
  const enter = (line: number, character: number) => {
    depth += 1
    if (depth > deepest) found('too-deep', line, character)
  }
  try {
    visit(
      text,
      {
        onObjectBegin: (_offset, _length, line, character) => {
          enter(line, character)
          keys.push(new Set())
        },
        onObjectProperty: (name, _offset, _length, line, character) => {
          const own = keys.at(-1)
          if (own?.has(name)) found('duplicate-key', line, character)
          own?.add(name)
        },
        onObjectEnd: () => {
          depth -= 1
          keys.pop()
        },
        onArrayBegin: (_offset, _length, line, character) => enter(line, character),
        onArrayEnd: () => {
          depth -= 1
        },
        onLiteralValue: (value, offset, length, line, character) => {
          if (typeof value === 'number' && !isKept(text.slice(offset, offset + length)))
            found('imprecise-number', line, character)
        },
        onError: (_error, _offset, _length, line, character) => found('not-json', line, character),
      },
      { disallowComments: true },
    )
  } catch (error) {
    if (error instanceof Found) return error.problem
    throw error
  }
  return undefined
}

/** Is a number, as it is written, the one that it is read as? */
export function isKept(written: string): boolean {
  return plainDigits(written) === plainDigits(String(Number(written)))
}

/** The digits of a number that count, and the power of ten that they begin at. */
function plainDigits(written: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written) ?? []
  const digits = `${whole}${fraction}`
  const significant = digits.replace(/^0+/, '')
  const leading = digits.length - significant.length
  const counted = significant.replace(/0+$/, '')
  if (counted === '') return whole === '' ? written : '0'
  return `${sign}${counted}e${BigInt(exponent) + BigInt(whole.length - leading)}`
}
