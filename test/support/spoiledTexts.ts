import * as fc from 'fast-check'
import type { Ruleset } from 'level-of-care/rules'

/** What a text could do to what it is put into: begin a line, steer a terminal, turn or hide what follows, be no character. */
const hostileParts = [
  ...['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\n\n', '\n- ', '\n## ', '\n\n**'],
  ...['\u0000', '\u0007', '\b', '\u001b[2J\u001b[H', '\u009b2J', '\u001b]0;title\u0007', '\u007f'],
  ...['\u202e', '\u202a', '\u2066', '\u2067', '\u200f', '\u200e', '\u061c'],
  ...['\u200b', '\u2060', '\ufeff', '\u{e0041}', '\u180e', '\ufff9'],
  ...['\ud800', '\udc00', '\uffff', '\ufffe', '\ufdd0', '\u{1ffff}'],
  ...['//evil.example', '<!--', ']]>', '*/', '-- ', "'", '"', '=1+1', '\t', '\\'],
]

/** What a forged line begins with. */
export const forged = 'Forged'

/** A text that tries to be more than one. */
export function hostileText(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...hostileParts), { minLength: 1, maxLength: 6 })
    .map((parts) => `why${parts.join('')}${forged}: Self-guided`)
}

/** Keys of a ruleset under which a sentence or a name stands. */
const textKeys = new Set([
  ...['label', 'title', 'question', 'description', 'anchor', 'note', 'says', 'notice', 'schedule', 'stay'],
  ...['reason', 'example', 'url'],
])

/** The same ruleset with other texts: only what decides is the same. */
export function withTexts(ruleset: Ruleset, text: string): Ruleset {
  return JSON.parse(JSON.stringify(ruleset), (key, value) =>
    typeof value === 'string' && textKeys.has(key) && key !== 'url' ? `${value} ${text}` : value,
  )
}

/** What no text that is handed out may hold: a control character, what turns or hides text, and what is no character. */
export const neverIn =
  /(?![\n])\p{Cc}|[\u2028\u2029\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}\p{Noncharacter_Code_Point}]/u

/** Every text in plain data, with the key that it stands under. */
export function* textsIn(
  value: unknown,
  key = '',
): Iterable<{ readonly key: string; readonly text: string }> {
  if (typeof value === 'string') yield { key, text: value }
  else if (Array.isArray(value)) for (const part of value) yield* textsIn(part, key)
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) yield* textsIn(part, name)
}

/** The lines of a text that pass for one of ours, whatever marks stand before them. */
export function forgedLines(text: string): readonly string[] {
  return text.split(/\n/).filter((line) => new RegExp(`^[\\s\\W]*${forged}`).test(line))
}
