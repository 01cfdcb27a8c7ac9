import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/boundary/readArguments.ts'
import { UsageError } from '../../src/boundary/UsageError.ts'
import { anyJson } from '../../src/record/anyJson.ts'
import { canonicalJson } from '../../src/record/canonicalJson.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { anyValue, hostileValues } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'
import { mistakesIn } from '../support/usageErrorOf.ts'

/** The copy of any value that is JSON, and its text: as records are read. */
const copyOf = (value: unknown): unknown => readArguments({ value }, { value: anyJson }).value
const textOf = (value: unknown): string => canonicalJson(copyOf(value))

/** The number with these bits, written as 16 hexadecimal digits. */
function numberOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

describe('RFC 8785', () => {
  test('the example of section 3.2.2', () => {
    const given = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`
    expect(canonicalJson(JSON.parse(given))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('the keys of section 3.2.3, in the order of their UTF-16 code units', () => {
    const given = String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`
    const values = [...canonicalJson(JSON.parse(given)).matchAll(/:"([^"]*)"/g)].map(([, value]) => value)
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  // Appendix B: the bits of a number, and its text.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('%s is %s', (bits, text) => {
    expect(canonicalJson(numberOf(bits))).toBe(text)
  })

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('%s is refused', (bits) => {
    expect(() => copyOf(numberOf(bits))).toThrow(UsageError)
  })
})

test('nested keys are sorted too, lists keep their order, and empty ones stay', () => {
  expect(canonicalJson([{ b: [{ d: {}, c: [] }], a: 'ä' }, 2, 1])).toBe(
    '[{"a":"ä","b":[{"c":[],"d":{}}]},2,1]',
  )
})

test('a key whose value is undefined is absent, as in JSON', () => {
  expect(canonicalJson({ b: undefined, a: null })).toBe('{"a":null}')
})

describe('refused', () => {
  const lone = '\ud83d'
  test.each([
    ['undefined in a list', [undefined]],
    ['a hole in a list', new Array(1)],
    ['a big integer', 1n],
    ['a date', new Date(0)],
    ['half a character', `a${lone}`],
    ['the other half', '\ude00'],
    ['halves the wrong way round', '\ude00\ud83d'],
    ['half a character in a key', { [lone]: 1 }],
    ['half a character deep inside', { a: [{ b: lone }] }],
  ])('%s', (_, value) => {
    expect(mistakesIn(() => copyOf(value))).toEqual(['value: not-json'])
  })

  test.each([
    ['something nested too deeply', Array.from({ length: 70 }).reduce((inner) => [inner], 1)],
    ['a text that is too long', 'x'.repeat(100_001)],
    ['too many values', new Array(1_000_001).fill(0)],
  ])('%s', (_, value) => {
    expect(mistakesIn(() => copyOf(value))).toEqual(['value: too-large'])
  })

  test.each(hostileValues)('$name in it does no harm and is not repeated', ({ make }) => {
    const value = { a: [make('qzvkxjqzvkxj')] }
    try {
      expect(JSON.parse(textOf(value))).toEqual(value)
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError)
      expect(everythingIn(error)).not.toContain('qzvk')
    }
  })
})

/** Any JSON but for the one key that is refused. */
const wellFormed = fc
  .jsonValue({ stringUnit: 'grapheme' })
  .filter((value) => !JSON.stringify(value).includes('"__proto__"'))

test('it is JSON of the same value', () => {
  fc.assert(
    fc.property(wellFormed, (value) => {
      const text = canonicalJson(value)
      // Only the sign of a zero is lost, which JSON cannot promise to keep.
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(JSON.parse(text))).toBe(text)
      // An object has keys such as 0 first, whatever the order of the others.
      expect(JSON.parse(JSON.stringify(copyOf(value)))).toEqual(JSON.parse(text))
      expect(textOf(value)).toBe(text)
    }),
    { numRuns: runs },
  )
})

test('it has no spaces outside of texts, whatever JSON is given, and the same text for the same value', () => {
  fc.assert(
    fc.property(wellFormed, fc.constantFrom(0, 1, '\t'), (value, indent) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(JSON.stringify(value, null, indent)))).toBe(text)
      expect(canonicalJson(keysReversed(value))).toBe(text)
      expect(text.replace(/"(\\.|[^"\\])*"/g, '""')).not.toMatch(/\s/)
    }),
    { numRuns: runs },
  )
})

test('two values have one text only if they are equal', () => {
  fc.assert(
    fc.property(wellFormed, wellFormed, fc.boolean(), (a, other, related) => {
      const b = related ? keysReversed(a) : other
      const equal = JSON.stringify(keysSorted(a)) === JSON.stringify(keysSorted(b))
      expect(canonicalJson(a) === canonicalJson(b)).toBe(equal)
    }),
    { numRuns: runs },
  )
})

test('anything gives a text or a coded error', () => {
  fc.assert(
    fc.property(anyValue(), (make) => {
      try {
        expect(typeof textOf(make())).toBe('string')
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError)
      }
    }),
    { numRuns: runs },
  )
})

function keysReversed(value: unknown): unknown {
  return rekeyed(value, (keys) => keys.reverse())
}

function keysSorted(value: unknown): unknown {
  return rekeyed(value, (keys) => keys.sort())
}

function rekeyed(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((part) => rekeyed(part, order))
  if (typeof value !== 'object' || value === null) return value
  const entries: Readonly<Record<string, unknown>> = { ...value }
  return Object.fromEntries(order(Object.keys(entries)).map((key) => [key, rekeyed(entries[key], order)]))
}
