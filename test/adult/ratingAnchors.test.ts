import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dimensionOutlines } from '../../src/adult/dimensions.ts'
import { adultNames as en } from '../../src/locales/en/adultNames.ts'
import { updating } from '../support/updating.ts'

const path = new URL('../../src/adult/RatingAnchors.ts', import.meta.url)

const head = `/**
 * What each rating of the adult ruleset means, where an editor shows it: at the key of an intake. What may stand there,
 * the ruleset says. It is no interface, because with one an intake would fit into no record of strings.
 *
 * Made of \`locales/en/adultNames.ts\` by \`npm run update\`, and a test holds the two equal.
 */
export type RatingAnchors = {
`

const width = 110

/** A text in lines of a comment; the further ones are set in. */
function lines(text: string, further: string): string[] {
  const wrapped: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (`   * ${line} ${word}`.length > width) {
      wrapped.push(line)
      line = `${further}${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...wrapped, line]
}

function written(): string {
  const keys = dimensionOutlines.flatMap((outline) => {
    if ('derived' in outline) return []
    const { title, ratings } = en.dimensions[outline.id]
    const anchors: Readonly<Record<string, { readonly anchor: string }>> = ratings
    const comment = [
      `${title}:`,
      '',
      ...outline.ratings.flatMap((code) => lines(`- \`${code}\`: ${anchors[code]?.anchor}`, '  ')),
    ]
    const marked = comment.map((line) => `   * ${line}`.trimEnd()).join('\n')
    return [`  /**\n${marked}\n   */\n  readonly ${outline.id}?: unknown\n`]
  })
  return `${head}${keys.join('\n')}}\n`
}

test('the anchors in the types are those of the texts', () => {
  if (updating) writeFileSync(path, written())
  expect(readFileSync(path, 'utf8')).toBe(written())
})
