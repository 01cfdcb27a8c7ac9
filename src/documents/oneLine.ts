/**
 * A text on one line, so that no text of a ruleset can pass for more than one; without the characters that turn the
 * direction in which it is read.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
