import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutEmpty } from '../../src/cds-hooks/withoutEmpty.ts'
import { runs } from '../support/runs.ts'
import { emptiesIn } from './invariants.ts'

describe('an object without what is empty', () => {
  test('keeps all else', () => {
    expect(
      withoutEmpty({
        a: 0,
        b: false,
        c: ' ',
        d: [1, '', null, []],
        e: { f: {} },
        g: undefined,
        h: null,
        i: '',
      }),
    ).toEqual({ a: 0, b: false, c: ' ', d: [1] })
  })

  test('has nothing empty in it, and is the same without it once more', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (given) => {
        const filled = withoutEmpty({ cards: [], given, last: 1 })
        expect(emptiesIn(filled)).toEqual([])
        expect(withoutEmpty(filled)).toEqual(filled)
      }),
      { numRuns: runs },
    )
  })
})
