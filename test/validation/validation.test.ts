import { safeAssess } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { cases } from './cases.ts'
import { levels, positionOfLevel } from './levels.ts'
import { strengths } from './ValidationCase.ts'

describe('the cases', () => {
  test('are those that the guide tells of', () => {
    expect(cases).toHaveLength(60)
    expect(cases.filter(({ label }) => label.level !== null)).toHaveLength(44)
    expect(cases.filter(({ ratings }) => ratings.length === 2)).toHaveLength(17)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(60)
  })

  test('that name no level come from a denial that was upheld', () => {
    const bounded = cases.filter(({ label }) => label.level === null)
    expect(bounded.filter(({ label }) => !label.said.startsWith('Upheld denial'))).toEqual([])
  })

  describe.each(cases)('$id', ({ facts, label, source, url, ratings }) => {
    test('has facts, a source and a label that can be counted', () => {
      for (const text of [facts, source, label.said]) expect(text).toMatch(/\S/)
      if (url !== undefined) expect(new URL(url).protocol).toBe('https:')
      expect(strengths).toContain(label.strength)
      if (label.level !== null) expect(label.acceptable).toContain(label.level)
      const positions = label.acceptable.map(positionOfLevel).sort()
      // Known levels, each once, and none left out between two of them.
      expect(positions.length).toBeGreaterThan(0)
      expect(positions).toEqual(positions.map((_, place) => Number(positions[0]) + place))
      expect(levels[Number(positions[0])]).toBeDefined()
    })

    test('has one or two ratings, each a sound intake', () => {
      expect([1, 2]).toContain(ratings.length)
      for (const rating of ratings) {
        const result = safeAssess(rating)
        expect(result.success ? [] : result.error.issues).toEqual([])
      }
    })
  })
})
