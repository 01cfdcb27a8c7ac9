/** What a terminal obeys, what turns or hides what follows, halves of characters and what is none. */
const steering =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/**
 * A text as one line of a terminal. Titles, labels and ids come from rulesets that others wrote, and names of files from
 * anywhere: none of them may move the cursor, or pass for a line of ours.
 */
export function shown(text: string): string {
  return text.replace(steering, ' ')
}

/** Lines, each of which is one. */
export function shownLines(lines: readonly string[]): string {
  return lines.map(shown).join('\n')
}

/** A value as JSON that reads the same, and in which a terminal finds nothing to obey: the rest is escaped. */
export function shownJson(value: unknown): string {
  // What stands between the lines of it is ours.
  return JSON.stringify(value, undefined, 2)
    .split('\n')
    .map((line) => line.replace(steering, escaped))
    .join('\n')
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
    .join('')
}
