import { type InstrumentId, IntakeError, instruments, score } from 'level-of-care/instruments'
import { describe, expect, test } from 'vitest'

type Loose = (id: string, answers: unknown, options?: unknown) => ReturnType<typeof score>
/** Tables have ids that the compiler does not know apart. */
const loosely = score as unknown as Loose

const known = (value: number) => ({ status: 'known', value })
const all = <T>(count: number, answer: T): T[] => Array.from({ length: count }, () => answer)
const yes = (count: number, of: number): boolean[] => Array.from({ length: of }, (_, place) => place < count)

/** Where each band begins, as its source gives it, and the last total. */
const bands: readonly (readonly [
  id: InstrumentId,
  options: object | undefined,
  last: number,
  from: Readonly<Record<string, number>>,
])[] = [
  // Kroenke, Spitzer & Williams 2001: cut points 5, 10, 15, 20.
  ['phq9', undefined, 27, { minimal: 0, mild: 5, moderate: 10, 'moderately-severe': 15, severe: 20 }],
  // Spitzer et al. 2006: cut points 5, 10, 15.
  ['gad7', undefined, 21, { minimal: 0, mild: 5, moderate: 10, severe: 15 }],
  // The cut point of the PCL-5 is given as 31 to 33.
  ['pcl5', { convention: 'cut-31' }, 80, { 'below-cut': 0, 'above-cut': 31 }],
  ['pcl5', { convention: 'cut-33' }, 80, { 'below-cut': 0, 'above-cut': 33 }],
  ['pcl5', { convention: 'cut-34' }, 80, { 'below-cut': 0, 'above-cut': 34 }],
  // Babor et al. 2001: zones I 0-7, II 8-15, III 16-19, IV 20-40.
  ['audit', undefined, 40, { 'zone-1': 0, 'zone-2': 8, 'zone-3': 16, 'zone-4': 20 }],
  // LOINC 75626-2: 4 for men, 3 for women.
  ['auditC', { convention: 'men' }, 12, { negative: 0, positive: 4 }],
  ['auditC', { convention: 'women' }, 12, { negative: 0, positive: 3 }],
  // NIDA CDE 3254089: 0, 1-2, 3-5, 6-8, 9-10.
  ['dast10', undefined, 10, { none: 0, low: 1, moderate: 3, substantial: 6, severe: 9 }],
  ['ciwaAr', undefined, 67, { mild: 0, moderate: 10, severe: 19 }],
  ['ciwaAr', { convention: 'bakhla-2014' }, 67, { mild: 0, moderate: 9, severe: 16 }],
  ['ciwaAr', { convention: 'four-steps' }, 67, { minimal: 0, mild: 9, moderate: 16, severe: 21 }],
  // Wesson & Ling 2003: 5-12, 13-24, 25-36, more than 36.
  ['cows', undefined, 48, { none: 0, mild: 5, moderate: 13, 'moderately-severe': 25, severe: 37 }],
  // A fifth, two fifths, … of 48 points, which is never a whole number.
  ['whodas12', { version: 'from-0' }, 48, { none: 0, mild: 10, moderate: 20, severe: 29, extreme: 39 }],
  ['whodas12', { version: 'from-1' }, 60, { none: 12, mild: 22, moderate: 32, severe: 41, extreme: 51 }],
  // ABS 4817.0.55.001: 10-15, 16-21, 22-29, 30-50.
  ['k10', { version: 'from-1' }, 50, { low: 10, moderate: 16, high: 22, 'very-high': 30 }],
  ['k10', { version: 'from-0' }, 40, { low: 0, moderate: 6, high: 12, 'very-high': 20 }],
  [
    'k10',
    { version: 'from-1', convention: 'primary-care-from-1' },
    50,
    { 'likely-well': 10, mild: 20, moderate: 25, severe: 30 },
  ],
  [
    'k10',
    { version: 'from-0', convention: 'primary-care-from-0' },
    40,
    { 'likely-well': 0, mild: 10, moderate: 15, severe: 20 },
  ],
  // Bovin et al. 2021: 4; Prins et al. 2016: 3.
  ['pcPtsd5', { convention: 'cut-4' }, 5, { negative: 0, positive: 4 }],
  ['pcPtsd5', { convention: 'cut-3' }, 5, { negative: 0, positive: 3 }],
  // Mundt et al. 2002: below 10, 10-20, above 20.
  ['wsas', undefined, 40, { subclinical: 0, significant: 10, severe: 21 }],
  // VA My HealtheVet: 0-7, 8-14, 15-21, 22-28.
  ['isi', undefined, 28, { none: 0, subthreshold: 8, moderate: 15, severe: 22 }],
  // Morgan, Reid & Lacey 1999: 2.
  ['scoff', undefined, 5, { negative: 0, positive: 2 }],
  // eat-26.com: 20.
  ['eat26', undefined, 78, { 'below-cut': 0, refer: 20 }],
]

describe('every total has the band that its source gives it', () => {
  test('every instrument with bands is among them', () => {
    const listed = new Set<string>(bands.map(([id]) => id))
    const withBands = instruments.filter(
      ({ total, conventions }) => total === 'sum' && conventions.length > 0,
    )
    expect(withBands.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([])
  })

  test.each(bands)('%s %o', (id, options, last, from) => {
    const limits = Object.entries(from)
    const first = Number(limits[0]?.[1])
    for (let total = first; total <= last; total++) {
      const [expected] = limits.filter(([, limit]) => limit <= total).at(-1) ?? []
      expect(loosely(id, { total }, options).band, `a total of ${total}`).toMatchObject({
        status: 'known',
        id: expected,
      })
    }
    for (const total of [first - 1, last + 1])
      expect(() => loosely(id, { total }, options)).toThrow(IntakeError)
  })
})

describe('totals', () => {
  test.each<[string, unknown, object | undefined, number]>([
    // PHQ-9 and GAD-7: the points of the answers are added; the item about difficulty is not one of them.
    ['phq9', [3, 3, 2, 3, 2, 1, 2, 1, 0], undefined, 17],
    ['phq9', [3, 3, 2, 3, 2, 1, 2, 1, 0, 3], undefined, 17],
    ['gad7', [3, 2, 1, 0, 1, 2, 3], undefined, 12],
    ['pcl5', all(20, 2), undefined, 40],
    ['audit', [4, 3, 2, 1, 0, 0, 1, 0, 2, 4], undefined, 17],
    ['auditC', [2, 1, 1], undefined, 4],
    // DAST-10: a no to item 3 is a point, a yes is none.
    ['dast10', all(10, false), undefined, 1],
    ['dast10', all(10, true), undefined, 9],
    ['ciwaAr', [1, 4, 3, 2, 1, 0, 0, 0, 2, 0], undefined, 13],
    ['cows', [2, 3, 3, 2, 2, 1, 3, 2, 1, 2, 3], undefined, 24],
    ['whodas12', all(12, 2), { version: 'from-0' }, 24],
    ['whodas12', all(12, 3), { version: 'from-1' }, 36],
    ['k10', all(10, 1), { version: 'from-1' }, 10],
    ['k10', all(10, 1), { version: 'from-0' }, 10],
    ['pcPtsd5', [true, ...yes(4, 5)], undefined, 4],
    // After a no to the question about exposure nothing else is asked.
    ['pcPtsd5', { exposure: false }, undefined, 0],
    ['wsas', [8, 4, 2, 0, 6], undefined, 20],
    ['isi', [4, 3, 2, 1, 0, 1, 2], undefined, 13],
    ['scoff', yes(2, 5), undefined, 2],
    // EAT-26: always, usually and often give 3, 2 and 1; in item 26 never, rarely and sometimes do.
    ['eat26', all(26, 'always'), undefined, 75],
    ['eat26', all(26, 'never'), undefined, 3],
    [
      'eat26',
      ['often', 'usually', 'always', 'sometimes', 'rarely', ...all(20, 'never'), 'rarely'],
      undefined,
      8,
    ],
    ['mdq', yes(7, 13), undefined, 7],
  ])('%s %j', (id, answers, options, total) => {
    const result = loosely(id, answers, options)
    expect(result.total).toEqual(known(total))
    expect(result.basis).toBe('items')
    // The same, when only the total is handed in.
    const again = loosely(id, { total }, options)
    expect([again.total, again.band, again.screen === 'undetermined' ? result.screen : again.screen]).toEqual(
      [result.total, result.band, result.screen],
    )
    expect(again.basis).toBe('total')
  })

  test.each(['cssrs', 'taps'])('%s has none', (id) => {
    expect(loosely(id, {})).not.toHaveProperty('total')
    expect(loosely(id, {})).not.toHaveProperty('band')
  })
})

describe('missing answers', () => {
  test('make the total and the band a range', () => {
    const { total, band, screen, missing } = score('phq9', [1, 1, 1, 1, 1, 1, 1, null, 0])
    expect(total).toEqual({ status: 'range', least: 7, most: 10 })
    expect(band).toMatchObject({ status: 'range', least: { id: 'mild' }, most: { id: 'moderate' } })
    expect(screen).toBe('undetermined')
    expect(missing).toEqual(['item8'])
  })

  test('may leave the band as it is', () => {
    expect(score('phq9', { ...items([3, 3, 3, 3, 3, 3, 3]), item9: 0 }).band).toMatchObject({
      status: 'known',
      id: 'severe',
    })
  })

  test('count as they can be answered, in sparse and reversed items too', () => {
    expect(score('cows', { ...withoutGooseflesh(0) }).total).toEqual({ status: 'range', least: 0, most: 5 })
    expect(score('dast10', { item3: true }).total).toEqual({ status: 'range', least: 0, most: 9 })
    expect(score('eat26', { item26: 'never' }).total).toEqual({ status: 'range', least: 3, most: 78 })
    expect(score('k10', {}, { version: 'from-1' }).total).toEqual({ status: 'range', least: 10, most: 50 })
  })

  test('a total beside some items settles what it can', () => {
    const { total, flags, missing } = score('phq9', { total: 5, item9: 0 })
    expect(total).toEqual(known(5))
    expect(flags).toEqual([])
    expect(missing).toHaveLength(8)
    expect(score('auditC', { total: 12 }).flags).toEqual([])
  })

  test('what is not asked is not missing', () => {
    expect(score('cssrs', { item1: false, item2: false, item6: false }).missing).toEqual([])
    expect(
      score('taps', {
        screenTobacco: 'never',
        screenAlcohol: 'never',
        screenDrugs: 'never',
        screenPrescriptions: 'never',
      }).missing,
    ).toEqual([])
    expect(score('pcPtsd5', {}).missing).toEqual(['exposure', 'item1', 'item2', 'item3', 'item4', 'item5'])
    expect(score('mdq', yes(13, 13)).missing).toEqual(['sameTime', 'problemLevel'])
    expect(score('phq9', all(9, 0)).missing).toEqual([])
  })
})

describe('cut points that depend on who is asked', () => {
  test.each<[InstrumentId, number, string, string]>([
    ['auditC', 2, 'known', 'negative'],
    ['auditC', 3, 'range', 'undetermined'],
    ['auditC', 4, 'known', 'positive'],
    ['pcPtsd5', 3, 'range', 'undetermined'],
    ['pcl5', 30, 'known', 'negative'],
    ['pcl5', 31, 'range', 'undetermined'],
    ['pcl5', 32, 'range', 'undetermined'],
    ['pcl5', 33, 'known', 'positive'],
  ])('%s, a total of %i: %s, %s', (id, total, status, screen) => {
    expect(loosely(id, { total })).toMatchObject({ band: { status }, screen })
  })
})

describe('bands of one’s own', () => {
  const bands = [
    { id: 'low', label: 'Low', from: 0 },
    { id: 'high', label: 'High', from: 8, positive: true as const },
  ]

  test('replace those that are published', () => {
    const result = score('ciwaAr', { total: 8 }, { bands })
    expect(result.band).toEqual({ status: 'known', id: 'high', label: 'High' })
    expect(result.screen).toBe('positive')
    expect(result.conventions).toEqual([{ id: 'own', title: 'Bands of the caller', official: false }])
    expect(score('ciwaAr', { total: 7 }, { bands }).screen).toBe('negative')
  })

  test('a published convention says who published it', () => {
    expect(score('ciwaAr', { total: 8 }).conventions).toMatchObject([
      { id: 'asam-2020', official: false, verified: 'secondary' },
    ])
  })
})

describe('subscales', () => {
  test('of the PCL-5, by cluster', () => {
    const { subscales } = score('pcl5', [...all(5, 1), ...all(2, 2), ...all(7, 3), ...all(6, 4)])
    expect(subscales.map(({ id, sum }) => [id, sum])).toEqual([
      ['cluster-b', known(5)],
      ['cluster-c', known(4)],
      ['cluster-d', known(21)],
      ['cluster-e', known(24)],
    ])
  })

  test('are narrowed by a total', () => {
    expect(score('pcl5', { total: 79 }).subscales[0]?.sum).toEqual({ status: 'range', least: 19, most: 20 })
  })

  // McNeely et al. 2016: 1 is problem use, 2 a use disorder.
  test.each<[boolean[], string, string]>([
    [[false], 'none', 'negative'],
    [[true, false, false], 'problem-use', 'positive'],
    [[true, true, false], 'use-disorder', 'positive'],
    [[true, true, true], 'use-disorder', 'positive'],
  ])('of the TAPS: %j is %s', ([heroin1, heroin2, heroin3], id, screen) => {
    const answers = Object.entries({ heroin1, heroin2, heroin3 }).filter(([, answer]) => answer !== undefined)
    const { subscales } = score('taps', Object.fromEntries(answers))
    expect(subscales.find((each) => each.id === 'heroin')).toMatchObject({ band: { id }, screen })
  })

  test.each(['categorical', 'continuous'] as const)('of the BAM, %s', (version) => {
    const top = version === 'categorical' ? 4 : 30
    const { subscales, total } = score('bam', all(23, top), { version })
    expect(total).toBeUndefined()
    // Categorical: 0-12, 0-24, 0-24; continuous: 0-90, 0-180, 0-180.
    expect(subscales.map(({ sum }) => sum)).toEqual([known(3 * top), known(6 * top), known(6 * top)])
  })
})

describe('flags', () => {
  const raised = (id: string, answers: unknown, options?: object) =>
    loosely(id, answers, options).flags.map((flag) => `${flag.id} ${flag.status}`)

  test.each<[string, unknown, string[]]>([
    ['phq9', all(9, 0), []],
    ['phq9', [...all(8, 0), 1], ['self-harm-item raised']],
    ['phq9', [...all(8, 0), null], ['self-harm-item possible']],
    ['phq9', { total: 0 }, []],
    ['phq9', { total: 24 }, ['self-harm-item possible']],
    ['phq9', { total: 25 }, ['self-harm-item raised']],
    ['pcl5', [...all(15, 0), 1, 0, 0, 0, 0], []],
    ['pcl5', [...all(15, 0), 2, 0, 0, 0, 0], ['danger-item raised']],
    // One of B, one of C, two of D, two of E.
    ['pcl5', [2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0], ['cluster-rule raised']],
    ['pcl5', [2, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0], []],
    ['pcl5', [2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0], []],
    ['pcl5', [1, 1, 1, 1, 1, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0], []],
    ['audit', [4, 4, 4, 0, 0, 0, 4, 4, 2, 2], []],
    ['audit', [0, 0, 0, 2, 0, 0, 0, 0, 0, 0], ['next-higher-intervention raised', 'dependence-items raised']],
    ['audit', [0, 0, 0, 0, 1, 0, 0, 0, 0, 0], ['dependence-items raised']],
    [
      'audit',
      [0, 0, 0, 0, 0, 2, 0, 0, 0, 0],
      ['next-higher-intervention raised', 'dependence-items raised', 'morning-drinking raised'],
    ],
    ['audit', [0, 0, 0, 0, 0, 0, 0, 0, 4, 0], ['next-higher-intervention raised']],
    ['audit', [0, 0, 0, 0, 0, 0, 0, 0, 0, 4], ['next-higher-intervention raised']],
    ['auditC', [4, 0, 0], ['first-item-only raised']],
    ['auditC', [3, 1, 0], []],
    ['auditC', [4, 0, null], ['first-item-only possible']],
    [
      'dast10',
      { ...Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`item${at + 1}`, at === 8])) },
      ['withdrawal-item raised'],
    ],
    ['ciwaAr', [...all(9, 0), 1], ['orientation raised']],
    ['ciwaAr', [0, 0, 0, 0, 0, 0, 1, 0, 0, 0], ['perception raised']],
    ['cssrs', [false, false, false, false, false, false, false], []],
    ['cssrs', [false, true, false, true, false, false, false], ['intent raised', 'ideation raised']],
    ['cssrs', [false, true, false, false, true, false, false], ['intent raised', 'ideation raised']],
    ['cssrs', [false, true, true, false, false, false, false], ['method raised', 'ideation raised']],
    [
      'cssrs',
      [false, false, false, false, false, true, true],
      ['recent-behavior raised', 'behavior-ever raised'],
    ],
    ['cssrs', { item1: false, item2: false }, ['recent-behavior possible', 'behavior-ever possible']],
    ['scoff', [true, false, true, false, false], ['purging-item raised', 'weight-item raised']],
  ])('%s %j: %j', (id, answers, expected) => {
    expect(raised(id, answers)).toEqual(expected)
  })

  test('of the BAM belong to the categorical version', () => {
    const answers = { item4: 1, item5: 0, item6: 0 }
    expect(raised('bam', answers, { version: 'categorical' })).toContain('use raised')
    expect(raised('bam', answers, { version: 'continuous' })).toEqual([])
    expect(raised('bam', all(23, 2), { version: 'categorical' })).toEqual(
      expect.arrayContaining(['high-risk raised', 'low-protection raised']),
    )
  })

  // Hirschfeld et al. 2000: seven or more, at the same time, and a moderate or serious problem.
  test.each<[number, boolean | null, string | null, string]>([
    [7, true, 'moderate', 'positive'],
    [13, true, 'serious', 'positive'],
    [6, true, 'serious', 'negative'],
    [7, false, 'serious', 'negative'],
    [7, true, 'minor', 'negative'],
    [7, true, 'none', 'negative'],
    [7, true, null, 'undetermined'],
    [7, null, 'moderate', 'undetermined'],
  ])('MDQ: %i items, at the same time: %s, problem: %s is %s', (count, sameTime, problemLevel, screen) => {
    expect(loosely('mdq', [...yes(count, 13), sameTime, problemLevel]).screen).toBe(screen)
  })
})

test('what is recalled is marked in the result', () => {
  const recalled = score('pcPtsd5', {}).notes.filter(({ verified }) => verified === 'recalled')
  expect(recalled.map(({ id }) => id)).toEqual(['gate'])
})

function items(points: readonly number[]) {
  return Object.fromEntries(points.map((each, position) => [`item${position + 1}`, each]))
}

function withoutGooseflesh(points: 0) {
  const ids = ['restingPulse', 'sweating', 'restlessness', 'pupilSize', 'jointAches', 'runnyNose']
  const more = ['stomachUpset', 'tremor', 'yawning', 'anxiety']
  return Object.fromEntries([...ids, ...more].map((id) => [id, points]))
}
