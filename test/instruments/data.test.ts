import { adult } from 'level-of-care'
import {
  answerOptions,
  type Instrument,
  instruments,
  thresholds,
  UsageError,
} from 'level-of-care/instruments'
import { describe, expect, test } from 'vitest'
import { suggestions } from '../../src/instruments/suggestions.ts'

const all: readonly Instrument[] = instruments

/** How many scored items there are, and which totals, as published; COWS 0 to 48, WHODAS from 0 or from 1, K10 likewise. */
const published: readonly (readonly [string, string | undefined, number, number, number])[] = [
  ['phq9', undefined, 9, 0, 27],
  ['gad7', undefined, 7, 0, 21],
  ['pcl5', undefined, 20, 0, 80],
  ['audit', undefined, 10, 0, 40],
  ['auditC', undefined, 3, 0, 12],
  ['dast10', undefined, 10, 0, 10],
  ['ciwaAr', undefined, 10, 0, 67],
  ['cows', undefined, 11, 0, 48],
  ['whodas12', 'from-0', 12, 0, 48],
  ['whodas12', 'from-1', 12, 12, 60],
  ['k10', 'from-0', 10, 0, 40],
  ['k10', 'from-1', 10, 10, 50],
  ['pcPtsd5', undefined, 5, 0, 5],
  ['wsas', undefined, 5, 0, 40],
  ['isi', undefined, 7, 0, 28],
  ['scoff', undefined, 5, 0, 5],
  ['eat26', undefined, 26, 0, 78],
  ['mdq', undefined, 13, 0, 13],
]

test.each(published)(
  '%s %s has %i scored items, and totals from %i to %i',
  (id, version, count, least, most) => {
    const instrument = named(id)
    const points = scoredItems(instrument).map((item) =>
      answerOptions(instrument, item, version).map((option) => option.points),
    )
    expect(points).toHaveLength(count)
    expect(points.reduce((sum, each) => sum + Math.min(...each), 0)).toBe(least)
    expect(points.reduce((sum, each) => sum + Math.max(...each), 0)).toBe(most)
  },
)

test('every instrument with a total is among them', () => {
  const withTotal = all.filter(({ total }) => total === 'sum').map(({ id }) => id)
  expect(withTotal.filter((id) => !published.some(([listed]) => listed === id))).toEqual([])
})

/** The points that the form of the COWS allows (Wesson & Ling, 2003). */
test.each<[string, number[]]>([
  ['restingPulse', [0, 1, 2, 4]],
  ['sweating', [0, 1, 2, 3, 4]],
  ['restlessness', [0, 1, 3, 5]],
  ['pupilSize', [0, 1, 2, 5]],
  ['jointAches', [0, 1, 2, 4]],
  ['runnyNose', [0, 1, 2, 4]],
  ['stomachUpset', [0, 1, 2, 3, 5]],
  ['tremor', [0, 1, 2, 4]],
  ['yawning', [0, 1, 2, 4]],
  ['anxiety', [0, 1, 2, 4]],
  ['gooseflesh', [0, 3, 5]],
])('COWS, %s', (id, points) => {
  const cows = named('cows')
  const item = cows.items.find((each) => each.id === id)
  expect(item && answerOptions(cows, item).map(({ value }) => value)).toEqual(points)
})

test('reversed items are those that are published as reversed', () => {
  const reversed = all.flatMap(({ id, items }) =>
    items.filter((item) => item.reversed).map((item) => `${id} ${item.id}`),
  )
  expect(reversed).toEqual(['dast10 item3', 'eat26 item26'])
})

test('an instrument with versions has no answers without one', () => {
  const k10 = named('k10')
  expect(() => answerOptions(k10, { id: 'item1' })).toThrow(UsageError)
})

describe.each(all.map((instrument) => [instrument.id, instrument] as const))('%s', (_, instrument) => {
  const ids = instrument.items.map(({ id }) => id)

  test('names nothing that is not there, and nothing twice', () => {
    const lists = [instrument.items, instrument.conventions, instrument.flags, instrument.notes]
    for (const list of lists) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    const mentioned = [
      ...instrument.subscales.flatMap(({ items }) => items),
      ...(JSON.stringify(instrument.flags).match(/"items":\[[^\]]*\]/g) ?? []).flatMap((list): string[] =>
        JSON.parse(list.slice('"items":'.length)),
      ),
    ]
    for (const item of mentioned) expect(ids).toContain(item)
    const conventions = instrument.conventions.map(({ id }) => id)
    for (const id of instrument.defaultConventions) expect(conventions).toContain(id)
    for (const { version } of [...instrument.conventions, ...instrument.flags])
      if (version !== undefined) expect(instrument.versions?.map(({ id }) => id)).toContain(version)
  })

  test('asks for an item before those that depend on it', () => {
    instrument.items.forEach(({ askedAfter }, position) => {
      if (askedAfter !== undefined) expect(ids.slice(0, position)).toContain(askedAfter)
    })
  })

  test('has bands for every total, and conventions that can be taken together only if they have the same bands', () => {
    for (const version of instrument.versions ?? [undefined]) {
      const least = scoredItems(instrument).reduce(
        (sum, item) =>
          sum + Math.min(...answerOptions(instrument, item, version?.id).map(({ points }) => points)),
        0,
      )
      const own = instrument.conventions.filter((each) => (each.version ?? version?.id) === version?.id)
      for (const { bands } of own) {
        expect(bands[0]?.from).toBe(least)
        const limits = bands.map(({ from }) => from)
        expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b))
      }
      const byDefault = own.filter(({ id }) => instrument.defaultConventions.includes(id))
      const names = byDefault.map(({ bands }) => bands.map(({ id }) => id).join())
      expect(new Set(names).size).toBeLessThanOrEqual(1)
    }
  })

  test('has an id and no wording for its items', () => {
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z0-9]{2,24}$/)
    for (const item of instrument.items)
      expect(Object.keys(item)).toEqual(
        Object.keys(item).filter((key) =>
          ['id', 'answers', 'reversed', 'scored', 'askedAfter', 'loinc'].includes(key),
        ),
      )
  })

  test('has LOINC codes whose check digits are right', () => {
    const codes = JSON.stringify(instrument).match(/"\d+-\d"/g) ?? []
    for (const code of codes) {
      const [digits = '', check] = code.replace(/[^\d-]/g, '').split('-')
      expect(`${code} ${mod10(digits)}`).toBe(`${code} ${check}`)
    }
  })

  test('cannot be changed', () => {
    expect(Object.isFrozen(instrument)).toBe(true)
    expect(Object.isFrozen(instrument.items[0])).toBe(true)
  })
})

describe('thresholds', () => {
  const symptoms = ['symptomSeverity', 'functionalImpairment']

  test('have ids of their own', () => {
    expect(new Set(thresholds.map(({ id }) => id)).size).toBe(thresholds.length)
  })

  test('a symptom score never stands for the highest rating, and no screener for an imminent risk', () => {
    for (const { dimension, least, most } of thresholds) {
      const scale = adult.dimensions.find(({ id }) => id === dimension)?.ratings.map(({ code }) => code)
      expect(scale?.indexOf(least)).toBeGreaterThanOrEqual(0)
      expect(scale?.indexOf(most)).toBeGreaterThanOrEqual(Number(scale?.indexOf(least)))
      expect(scale?.slice(0, -1)).toContain(most)
      if (symptoms.includes(dimension)) expect(most).not.toBe('extreme')
    }
  })

  test('none claims that a source states our rating, and only our own judgment goes without a reading', () => {
    for (const { support, verified } of thresholds) {
      expect(support).not.toBe('stated')
      if (verified === undefined) expect(support).toBe('judgment')
    }
  })

  test('a higher total never stands for less', () => {
    const places = (dimension: string) =>
      adult.dimensions.find(({ id }) => id === dimension)?.ratings.map(({ code }) => String(code)) ?? []
    const rows = thresholds.flatMap((each) => ('from' in each ? [each] : []))
    rows.forEach((row, position) => {
      const next = rows[position + 1]
      if (next?.instrument !== row.instrument || next.version !== row.version) return
      const scale = places(row.dimension)
      expect(next.from).toBeGreaterThan(row.from)
      expect(scale.indexOf(next.least)).toBeGreaterThanOrEqual(scale.indexOf(row.least))
      expect(scale.indexOf(next.most)).toBeGreaterThanOrEqual(scale.indexOf(row.most))
    })
  })
})

test('suggestions are about subscales that there are', () => {
  for (const { instrument, subscale } of suggestions)
    if (subscale !== undefined) expect(named(instrument).subscales.map(({ id }) => id)).toContain(subscale)
})

function named(id: string): Instrument {
  const found = all.find((each) => each.id === id)
  if (found === undefined) throw new Error(`There is no ${id}.`)
  return found
}

function scoredItems(instrument: Instrument) {
  return instrument.items.filter(({ scored }) => scored !== false)
}

/** The check digit of LOINC: Luhn's. */
function mod10(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return (10 - (sum % 10)) % 10
}
