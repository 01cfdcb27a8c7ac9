import { language } from 'level-of-care/rules'
import { expect, test } from 'vitest'

const { all, any, atLeast, atLeastOf, total } = language([
  { id: 'pain', ratings: ['none', 'some', 'much'] },
  { id: 'sleep', ratings: [{ code: 'good' }, { code: 'poor' }] },
])

const pain = { kind: 'at-least', dimension: 'pain', rating: 'much' }
const sleep = { kind: 'at-least', dimension: 'sleep', rating: 'poor' }

test('a builder makes the plain JSON of its criterion', () => {
  expect(atLeast('pain', 'much')).toStrictEqual(pain)
  expect(all(atLeast('pain', 'much'))).toStrictEqual({ kind: 'all', of: [pain] })
  expect(any(atLeast('pain', 'much'), atLeast('sleep', 'poor'))).toStrictEqual({
    kind: 'any',
    of: [pain, sleep],
  })
  expect(atLeastOf(2, [atLeast('pain', 'much'), atLeast('sleep', 'poor')])).toStrictEqual({
    kind: 'at-least-of',
    count: 2,
    of: [pain, sleep],
  })
  expect(total(['pain', 'sleep'], 3)).toStrictEqual({
    kind: 'total',
    dimensions: ['pain', 'sleep'],
    atLeast: 3,
  })
})

test('conditions nest, and survive JSON', () => {
  const nested = all(
    any(atLeast('pain', 'some'), total(['pain'], 1)),
    atLeastOf(1, [atLeast('sleep', 'poor')]),
  )
  expect(JSON.parse(JSON.stringify(nested))).toStrictEqual(nested)
  expect(nested.of.map(({ kind }) => kind)).toEqual(['any', 'at-least-of'])
})
