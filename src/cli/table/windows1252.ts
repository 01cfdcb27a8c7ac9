/** What Windows-1252 has where ISO 8859-1 has control characters; five of them are none in either. */
const own = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Reads bytes as Windows-1252, one character a byte. The decoder of the platform took this encoding for ISO 8859-1 in some versions
 * of Node, and others are built without it.
 */
export function fromWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => own.charAt(character.charCodeAt(0) - 0x80))
}
