import { copyPlainJson, type PlainJsonLimits } from '../boundary/copyPlainJson.ts'
import { refuse, type Shape } from '../boundary/Shape.ts'
import { canonicalJson } from './canonicalJson.ts'

/** No record needs more; a hostile one ends here, soon. */
const limits: PlainJsonLimits = { depth: 64, values: 1_000_000, stringLength: 100_000 }

const loneSurrogate = /\p{Surrogate}/u

/**
 * Whatever JSON and Unicode can say, copied with its keys in canonical order. What is wrong is told of the whole, because
 * the keys in it are not known to be ours.
 */
export const anyJson: Shape = {
  kind: 'anything',
  expected: ['plain JSON'],
  read(value, path, issues) {
    const {
      value: copy,
      issues: [issue],
    } = copyPlainJson(value, limits)
    if (issue !== undefined) return refuse([issue.code, issue.expected], path, issues)
    if (!isUnicode(copy)) return refuse(['not-json', 'text without half characters'], path, issues)
    return JSON.parse(canonicalJson(copy))
  },
}

/**
 * Is there no half character in it, and no gap in a list? Half a character has no UTF-8, so that two different texts would
 * have the same digest.
 */
function isUnicode(part: unknown): boolean {
  if (typeof part === 'string') return !loneSurrogate.test(part)
  if (Array.isArray(part)) return part.every(isUnicode)
  if (typeof part !== 'object' || part === null) return part !== undefined
  return Object.entries(part).every(
    ([key, value]) => value === undefined || (isUnicode(key) && isUnicode(value)),
  )
}
