import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Run, wrapText } from '../../src/render/ladder/drawText.ts'
import { decimal, escapeXml, svgElement } from '../../src/render/ladder/svgElement.ts'
import { type TextStyle, textWidth } from '../../src/render/ladder/textWidth.ts'

const style: TextStyle = { size: 10, weight: 'normal', family: 'sans' }
const mono: TextStyle = { ...style, family: 'mono' }
const plain = (text: string): Run => ({ text, style, ink: 'ink' })
const textsOf = (lines: readonly (readonly Run[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(''))
const widthOf = (line: readonly Run[]) => line.reduce((sum, run) => sum + textWidth(run.text, run.style), 0)

describe('wrapping', () => {
  const words = fc
    .array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 })
    .map((all) => all.join(' '))
  const runsOf = fc.array(
    fc.record({ text: words, style: fc.constantFrom(style, mono), ink: fc.constantFrom('ink', 'muted') }),
    { maxLength: 3 },
  )

  test('loses nothing, adds nothing, and keeps to the width', () => {
    fc.assert(
      fc.property(runsOf, fc.integer({ min: 12, max: 200 }), (runs, width) => {
        const lines = wrapText(runs, width)
        const letters = (text: string) => text.replace(/\s+/g, '')
        expect(letters(textsOf(lines).join(''))).toBe(letters(runs.map(({ text }) => text).join('')))
        expect(lines.filter((line) => widthOf(line) > width + 1e-6)).toEqual([])
        expect(textsOf(lines).filter((line) => line !== line.trim() || line === '')).toEqual([])
      }),
    )
  })

  test('breaks between words, and a word only where it must', () => {
    expect(textsOf(wrapText([plain('one two three')], 42))).toEqual(['one two', 'three'])
    expect(textsOf(wrapText([plain('to incomprehensibly go')], 42))).toEqual([
      'to',
      'incomp',
      'rehensi',
      'bly go',
    ])
    expect(wrapText([plain('  ')], 42)).toEqual([])
  })

  test('keeps a word whole as long as it fits into a line', () => {
    fc.assert(
      fc.property(words, (text) => {
        const lines = textsOf(wrapText([plain(text)], 500))
        const found = lines.flatMap((line) => line.split(' '))
        expect(found).toEqual(text.split(/\s+/).filter((word) => word !== ''))
      }),
    )
  })

  test('runs in one style and color are one; others keep theirs, and the blank between them', () => {
    const [line] = wrapText([plain('one'), plain('two'), { text: 'id', style: mono, ink: 'muted' }], 500)
    expect(line).toEqual([plain('one two'), { text: ' id', style: mono, ink: 'muted' }])
  })
})

describe('widths', () => {
  test('are more for more text, a larger size and a bolder weight; a letter nobody knows is an em', () => {
    expect(textWidth('level', { ...style, size: 20 })).toBeCloseTo(2 * textWidth('level', style))
    expect(textWidth('level', { ...style, weight: 'bold' })).toBeGreaterThan(textWidth('level', style))
    expect(textWidth('漢', style)).toBe(10)
    expect(textWidth('漢', mono)).toBe(10)
    expect(textWidth('ii', mono)).toBe(textWidth('mm', mono))
    expect(textWidth('ii', style)).toBeLessThan(textWidth('mm', style))
  })
})

describe('writing', () => {
  test('what XML cannot hold is replaced, and what is markup is escaped', () => {
    expect(escapeXml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;')
    expect(escapeXml('a\u0000b\u001fc\ud800d\udc00e\ufffef\uffff')).toBe(
      'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffd',
    )
    expect(escapeXml('\t\n\r é 漢 😀')).toBe('\t\n\r é 漢 😀')
  })

  test('numbers have two places at most; what is undefined is left out', () => {
    expect(decimal(1 / 3)).toBe('0.33')
    expect(svgElement('rect', { x: 1.005, y: undefined, 'data-a': '"' })).toBe(
      '<rect x="1" data-a="&quot;"/>\n',
    )
    expect(svgElement('tspan', {}, 'a')).toBe('<tspan>a</tspan>')
  })
})
