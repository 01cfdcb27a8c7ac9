import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyPlainJson } from '../../src/boundary/copyPlainJson.ts'
import { anyValue } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'

const limits = { depth: 4, values: 20, stringLength: 5 }
const wide = { depth: 1000, values: 1_000_000, stringLength: 1_000_000 }

function problems(value: unknown): string[] {
  return copyPlainJson(value, limits).issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
}

describe('plain JSON', () => {
  test('is copied as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        // Its own business, below.
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        const copy = copyPlainJson(value, wide)
        expect(copy.issues).toEqual([])
        expect(JSON.stringify(copy.value)).toBe(JSON.stringify(value))
      }),
      { numRuns: runs },
    )
  })

  test('shares nothing with its copy', () => {
    const source = { list: [{ deep: 1 }], same: {} }
    const { value } = copyPlainJson(source, limits)
    source.list[0] = { deep: 2 }
    source.list.push({ deep: 3 })
    expect(value).toEqual({ list: [{ deep: 1 }], same: {} })
  })

  test.each([
    ['without a prototype', Object.assign(Object.create(null), { a: 1 })],
    ['of another realm', runInNewContext('({ a: 1 })')],
    ['behind a transparent proxy', new Proxy({ a: 1 }, {})],
    ['frozen', Object.freeze({ a: 1 })],
  ])('may be an object %s', (_, value) => {
    expect(copyPlainJson(value, limits)).toEqual({ value: { a: 1 }, issues: [] })
  })

  test('may be a list of another realm', () => {
    expect(copyPlainJson(runInNewContext('[1, [2]]'), limits)).toEqual({ value: [1, [2]], issues: [] })
  })

  test('keeps keys that are undefined, which a schema may take for absent', () => {
    expect(copyPlainJson({ a: undefined }, limits)).toStrictEqual({ value: { a: undefined }, issues: [] })
  })

  test('is not read beyond its own keys that can be listed', () => {
    const value = Object.create(Object.create(null, { inherited: { value: 1, enumerable: true } }), {
      hidden: { value: 2, enumerable: false },
      own: { value: 3, enumerable: true },
    })
    expect(copyPlainJson(value, limits)).toStrictEqual({ value: { own: 3 }, issues: [] })
  })
})

describe('what JSON cannot say', () => {
  const cycle: Record<string, unknown> = {}
  cycle.again = cycle

  test.each<[string, unknown, string[]]>([
    ['NaN', Number.NaN, [': not-json']],
    ['infinity', { a: [Number.POSITIVE_INFINITY] }, ['a.0: not-json']],
    ['a big integer', 1n, [': not-json']],
    ['a symbol', Symbol('s'), [': not-json']],
    ['a function', { a: () => 1 }, ['a: not-json']],
    ['a date', new Date(0), [': not-json']],
    ['a map', new Map(), [': not-json']],
    ['a boxed number', Object(1), [': not-json']],
    ['an instance of a class', new (class A {})(), [': not-json']],
    ['a symbol key', { [Symbol('s')]: 1, a: Number.NaN }, [': not-json', 'a: not-json']],
    ['a key __proto__', JSON.parse('{"__proto__":{"a":1},"b":2}'), [': not-json']],
    ['a gap in a list', Object.assign([1], { 2: 3 }), ['1: not-json']],
    ['a cycle', cycle, ['again.again.again.again: too-large']],
    ['a proxy that was revoked', revoked(), [': not-json']],
  ])('%s', (_, value, expected) => {
    expect(problems(value)).toEqual(expected)
  })

  test('a getter, which is not run', () => {
    let ran = 0
    const value = Object.defineProperty({ b: 1 }, 'a', {
      enumerable: true,
      get() {
        ran += 1
        return 1
      },
    })
    expect(copyPlainJson(value, limits).issues.map(({ path }) => path)).toEqual([['a']])
    expect(ran).toBe(0)
  })

  test('a key __proto__ changes no prototype, and nothing of it is copied', () => {
    const { value } = copyPlainJson(JSON.parse('{"__proto__":{"polluted":true},"b":2}'), limits)
    expect(JSON.stringify(value)).toBe('{"b":2}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect('polluted' in Object(value)).toBe(false)
    // The other keys keep their positions, which errors speak of.
    expect(Object.keys(Object(value)).indexOf('b')).toBe(1)
  })

  test.each(['getPrototypeOf', 'ownKeys', 'getOwnPropertyDescriptor'])(
    'a proxy whose %s throws: what it throws is dropped',
    (trap) => {
      const sly = new Proxy(
        { a: 1 },
        {
          [trap]() {
            throw new Error('secret')
          },
        },
      )
      const copy = copyPlainJson({ outer: sly }, limits)
      expect(copy).toEqual({
        value: undefined,
        issues: [{ path: [], code: 'not-json', expected: 'plain JSON' }],
      })
    },
  )

  test('anything at all: it ends, and throws nothing', () => {
    fc.assert(
      fc.property(anyValue(), (make) => {
        const { value, issues } = copyPlainJson(make(), limits)
        if (issues.length > 0 || value === undefined) return
        // Equal texts, for JSON knows no zero below zero.
        const text = JSON.stringify(value)
        expect(JSON.stringify(copyPlainJson(JSON.parse(text), limits).value)).toBe(text)
      }),
      { numRuns: runs },
    )
  })
})

describe('the limits', () => {
  test('depth counts objects and lists inside each other', () => {
    expect(problems([[[[1]]]])).toEqual([])
    expect(problems([[[[[]]]]])).toEqual(['0.0.0.0: too-large'])
    expect(problems({ a: { a: { a: { a: 1 } } } })).toEqual([])
    expect(problems({ a: { a: { a: { a: {} } } } })).toEqual(['a.a.a.a: too-large'])
  })

  test('a string may be as long as the limit', () => {
    expect(problems(['12345', '123456'])).toEqual(['1: too-large'])
  })

  test('the values are counted in all', () => {
    expect(problems(Array.from({ length: 19 }, () => 1))).toEqual([])
    expect(problems(Array.from({ length: 20 }, () => 1))).toEqual([': too-large'])
    expect(problems([Array.from({ length: 9 }, () => 1), Array.from({ length: 9 }, () => 1)])).toEqual([
      '1: too-large',
    ])
    expect(problems(Object.fromEntries(Array.from({ length: 19 }, (_, key) => [key, 1])))).toEqual([])
    expect(problems(Object.fromEntries(Array.from({ length: 20 }, (_, key) => [key, 1])))).toEqual([
      ': too-large',
    ])
  })

  test('a list that only claims to be long is not walked', () => {
    const empty: unknown[] = []
    empty.length = 2 ** 32 - 1
    expect(problems(empty)).toEqual([': too-large'])
  })
})

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
