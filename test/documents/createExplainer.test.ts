import { assess as assessAdult, explain as explainAdult } from 'level-of-care'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import {
  abc,
  all,
  assessedOn,
  atLeast,
  clinic,
  dimension,
  ladder,
  leaving,
  level,
  pace,
  rule,
  service,
  total,
  tried,
} from '../assessor/clinic.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'

const explained = (ruleset: Ruleset, answers: object): string => {
  const { assess, explain } = createAssessor(ruleset)
  return explain(assess({ assessedOn, ...answers }), { detail: 'full' })
}

/** The paragraphs of a text, each a list of lines. */
const paragraphs = (text: string): string[][] => text.split('\n\n').map((one) => one.split('\n'))

/** The lines of the paragraph that has this one. */
const around = (text: string, line: string | RegExp): string[] =>
  paragraphs(text).find((lines) => lines.some((one) => one.match(line))) ?? []

const closing = /supports clinical judgment and does not replace it/
const [a, b, c] = [atLeast('a', 'some'), atLeast('b', 'some'), atLeast('c', 'some')]
const calm = { a: 'none', b: 'none', c: 'none' }

describe('the level', () => {
  const care = {
    setting: 'A house',
    aroundTheClock: false,
    hoursPerWeek: { least: 9, most: 19 },
    schedule: 'Three evenings',
    stay: 'Two months',
    contains: [],
    asks: [],
    stepUp: 'Up',
    stepDown: 'Down',
    crosswalk: [],
  }
  const { hoursPerWeek: _, ...unscheduled } = care
  const codes = ['bare', 'some', 'open', 'clock', 'unknown']
  const cares = [
    undefined,
    care,
    { ...care, hoursPerWeek: { least: 20 } },
    { ...care, aroundTheClock: true, hoursPerWeek: { least: 168 } },
    unscheduled,
  ]
  const ruleset = clinic({
    dimensions: [dimension('need', codes)],
    ladders: [
      {
        ...ladder('level', codes),
        rungs: ladder('level', codes).rungs.map((rung, position) => {
          const entry = cares[position]
          return entry === undefined ? rung : { ...rung, care: entry }
        }),
      },
    ],
    rules: codes.slice(1).map((code) => rule(code, atLeast('need', code), { level: code })),
  })
  const first = (need: string) => paragraphs(explained(ruleset, { need }))[0]

  test('is named and described; without a catalog entry nothing else is said of it', () => {
    expect(first('bare')).toEqual([expect.stringContaining('Label of bare'), 'What bare is.'])
  })

  test('with its hours, schedule and stay from the catalog', () => {
    expect(first('some')).toEqual([
      expect.stringContaining('Label of some'),
      'What some is.',
      expect.stringMatching(/hours.*\b9\b.*\b19\b/i),
      expect.stringContaining('Three evenings'),
      expect.stringContaining('Two months'),
    ])
  })

  test('hours without an upper end', () => {
    expect(first('open')?.[2]).toMatch(/hours.*\b20\b.*or more/i)
  })

  test('around the clock, no hours are told', () => {
    expect(first('clock')?.[2]).toMatch(/around the clock/)
    expect(first('clock')?.join()).not.toContain('168')
  })

  test('hours that are not known are not told', () => {
    expect(first('unknown')).toHaveLength(4)
    expect(first('unknown')?.join()).not.toMatch(/hours|undefined/i)
  })

  test('that is not settled: what is proven and what is possible, and no recommendation', () => {
    const text = explained(ruleset, {})
    const [lines] = paragraphs(text)
    expect(lines?.[0]).toMatch(/not settled/)
    expect(lines?.[1]).toMatch(/At least: Label of bare\b/)
    expect(lines?.[1]).toMatch(
      /Possible.*: Label of bare[,;] Label of some[,;] Label of open[,;] Label of clock[,;] Label of unknown\./,
    )
    expect(text).not.toMatch(/Recommended level of care: Label/)
  })
})

describe('other ladders', () => {
  const ruleset = clinic({
    ladders: [pace, level, ladder('room', ['shared', 'own'])],
    rules: [
      rule('a', a, { pace: 'fast', room: 'own' }),
      rule('b', b, { pace: 'now' }),
      rule('c', c, { level: 'hospital' }),
    ],
  })

  test('are told one a line, each with what its rung is', () => {
    expect(around(explained(ruleset, { a: 'some', b: 'none', c: 'none' }), /^Title of pace/)).toEqual([
      'Title of pace: Label of fast. What fast is.',
      'Title of room: Label of own. What own is.',
    ])
  })

  test('are told with what is possible where they are not settled', () => {
    const [line] = around(explained(ruleset, { a: 'some', c: 'none' }), /^Title of pace/)
    expect(line).toMatch(/not settled; one of: label of fast; label of now\.$/)
  })

  test('are not told where there is none but the level', () => {
    const text = explained(clinic({ rules: [rule('a', a, { level: 'clinic' })] }), { a: 'none' })
    expect(text).not.toContain('Title of level')
    expect(paragraphs(text).map(([line]) => line)).toEqual([
      expect.stringContaining('Label of home'),
      'Why',
      expect.stringMatching(closing),
    ])
  })
})

describe('reasons', () => {
  const book = { id: 'book', label: 'Book', title: 'A book', verified: 'primary', note: 'Read.' } as const
  const retold = { ...book, id: 'retold', label: 'Retold', verified: 'secondary' } as const
  const recalled = { ...book, id: 'recalled', label: 'Recalled', verified: 'recalled' } as const
  const own = { id: 'own', label: 'Own', title: 'Our judgment', note: 'Nothing.' }
  const ruleset = clinic({
    ladders: [level, pace],
    services: [service('bath'), service('walk')],
    sources: [book, retold, recalled, own],
    rules: [
      {
        ...rule('top', all(a, total(['b', 'c'], 2)), { level: 'hospital', pace: 'now' }, ['bath', 'walk']),
        sources: ['book', 'retold', 'recalled'],
        support: 'stated',
      },
      { ...rule('half', a, { level: 'clinic' }), support: 'derived' },
      rule('quarter', a, { pace: 'fast' }),
      { ...rule('other', b, { level: 'clinic' }), label: 'élan is gone' },
    ],
  })
  const text = () => explained(ruleset, { a: 'much', b: 'some', c: 'some' })

  test('that decide come before what else was found', () => {
    expect(text().indexOf('[top]')).toBeLessThan(text().indexOf('[other]'))
    expect(around(text(), /\[top\]/)[0]).toBe('Why')
    expect(around(text(), /\[other\]/)[0]).toBe('Also found')
  })

  test('say what they decide and ask for, in words, and the rules that they cover', () => {
    const lines = around(text(), /\[top\]/)
    expect(lines[1]).toBe('- Label of top [top]')
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}Decides: title of level, title of pace\.$/))
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}Asks for: label of bath, label of walk\.$/))
    expect(lines.join('\n')).toMatch(/Covers: label of half \[half\]; label of quarter \[quarter\]\./i)
    // A heading, the label, the evidence, the source.
    expect(around(text(), /\[other\]/)).toHaveLength(4)
  })

  test('begin with a capital letter, whatever the letter', () => {
    expect(text()).toContain('- Élan is gone [other]')
  })

  test('show both sides of each comparison, the threshold only where it differs', () => {
    const evidence = around(text(), /\[top\]/)[2]
    expect(evidence).toContain('Title of a: label of much (asks for label of some or more)')
    expect(around(text(), /\[other\]/)[2]).toBe('  Title of b: label of some.')
    expect(around(text(), /\[top\]/)[2]).toMatch(/or more\); \S/)
  })

  test('show of a total the sum, the threshold and the parts', () => {
    expect(around(text(), /\[top\]/)[2]).toMatch(/of 2 \(asks for 2 or more\): Title of b 1, Title of c 1/)
  })

  test('cite each source, how it was read, and how it bears on the rule', () => {
    expect(around(text(), /\[top\]/).at(-1)).toMatch(
      /Book \(.*first hand\), Retold \(.*second hand\), Recalled \(from memory\); stated/,
    )
    // Where there is nothing to read, nothing is said of the reading.
    expect(around(text(), /\[other\]/).at(-1)).toBe('  Source: judgment of this ruleset.')
    expect(explained(ruleset, { a: 'some', b: 'none', c: 'none' })).toMatch(/Source: criterion.*mapping/)
  })

  test('where there are none, that is said', () => {
    const bare = explained(ruleset, calm)
    expect(around(bare, 'Why')).toHaveLength(2)
    expect(bare).toMatch(/No rule found/)
    expect(bare).not.toContain('Also found')
    expect(text()).not.toMatch(/No rule found/)
  })
})

describe('the treatment history as evidence', () => {
  const ruleset = clinic({
    dimensions: [...abc, tried, leaving],
    rules: [
      rule('tried', atLeast('tried', 'clinic'), { level: 'clinic' }),
      rule('leaving', atLeast('leaving', 'clinic'), { level: 'hospital' }),
    ],
  })
  const evidence = (rule: string, history: readonly object[]) => {
    const lines = around(explained(ruleset, { ...calm, treatmentHistory: history }), `\\[${rule}\\]`)
    return lines[lines.findIndex((line) => line.includes(`[${rule}]`)) + 1]
  }

  test('an episode is told with its end, and its level where the rating does not name it', () => {
    expect(evidence('tried', [{ level: 'clinic', outcome: 'worsened', endedOn: '2026-10-01' }])).toMatch(
      /Title of tried: label of clinic \(worsened, ended 2026-10-01\)/,
    )
  })

  test('one that was left early is told with the response, in words', () => {
    const early = { level: 'clinic', outcome: 'left-early', response: 'none', endedOn: '2026-10-01' }
    expect(evidence('tried', [early])).toMatch(/left early, response: none, ended 2026-10-01/)
  })

  test('one that goes on is told with the response, and has no end', () => {
    const found = evidence('tried', [{ level: 'clinic', outcome: 'ongoing', response: 'worse' }])
    expect(found).toMatch(/\(ongoing, response: worse\)/)
    expect(found).not.toMatch(/end unknown/)
    expect(evidence('leaving', [{ level: 'clinic', outcome: 'ongoing' }])).toMatch(/\(ongoing\)/)
  })

  test('several are told apart, the threshold before them', () => {
    const found = evidence('tried', [
      { level: 'hospital', outcome: 'worsened', endedOn: '2026-09-01' },
      { level: 'clinic', outcome: 'unchanged', endedOn: '2026-10-01' },
    ])
    expect(found).toMatch(
      /label of hospital \(asks for label of clinic or more; worsened, ended 2026-09-01; Label of clinic, unchanged.*10-01\)/,
    )
  })

  test('a half-known rating is told with both of its ends', () => {
    const found = evidence('tried', [
      { level: 'clinic', outcome: 'worsened', endedOn: '2026-10-01' },
      { level: 'hospital', outcome: 'worsened' },
    ])
    expect(found).toMatch(
      /Title of tried: label of clinic or more, up to label of hospital \(worsened, ended 2026-10-01\)/,
    )
  })

  test('an episode without an end that counts all the same is told as such', () => {
    const { assess, explain } = createAssessor(ruleset)
    const found = assess({
      assessedOn,
      ...calm,
      treatmentHistory: [{ level: 'clinic', outcome: 'worsened', endedOn: '2026-10-01' }],
    })
    // No method of this version counts one; a text made of it must not pass it over.
    const undated = JSON.parse(JSON.stringify(found).replace('"endedOn":"2026-10-01"', '"endedOn":null'))
    expect(explain(undated, { detail: 'full' })).toMatch(/\(worsened, end unknown\)/)
  })
})

describe('services, focus, questions, warnings', () => {
  const when = { kind: 'unanswered', field: 'c' } as const
  const ruleset = clinic({
    notice: 'Nobody has reviewed this.',
    dimensions: [...abc, tried],
    ladders: [level, pace],
    services: [service('bath'), service('walk'), service('rest')],
    rules: [
      rule('a', a, { level: 'clinic' }, ['bath']),
      rule('b', b, { level: 'hospital', pace: 'now' }, ['walk', 'rest']),
      rule('c', c, { pace: 'fast' }),
      rule('tried', atLeast('tried', 'clinic'), {}, ['rest']),
    ],
    warnings: [{ id: 'again', question: 'Is c forgotten?', when }],
    focus: [{ id: 'mind', label: 'Mind the garden', when, sources: ['own'], support: 'judgment' }],
  })
  const text = () => explained(ruleset, { a: 'some' })

  test('what to arrange is told with what it is; what may be needed, apart', () => {
    const lines = around(text(), /^To arrange/)
    expect(lines).toHaveLength(3)
    expect(lines[1]).toBe('- Label of bath: What bath is.')
    expect(lines[2]).toMatch(/open.*label of walk, label of rest/)
  })

  test('what may be needed is told where nothing is needed yet', () => {
    expect(around(explained(ruleset, { a: 'none' }), /^To arrange/)).toHaveLength(2)
  })

  test('an open question is told with what it could raise and add', () => {
    const lines = around(text(), /^Still open/)
    expect(lines).toHaveLength(4)
    expect(lines[1]).toMatch(
      /Title of b: .*title of level up to label of hospital, title of pace up to label of now; .*add label of walk, label of rest/,
    )
    expect(lines[2]).toMatch(/Title of c: .*title of pace up to label of fast\.$/)
    expect(lines[3]).toMatch(/Treatment: could still add label of rest\.$/)
    expect(lines[2]).not.toMatch(/add/)
    expect(lines[3]).not.toMatch(/raise/)
  })

  test('focus and warnings are told as they are written', () => {
    expect(around(text(), /Mind the garden/)).toHaveLength(2)
    expect(around(text(), /Is c forgotten\?/)).toHaveLength(2)
    expect(around(text(), /Mind the garden/)).not.toEqual(around(text(), /Is c forgotten\?/))
  })

  test('what is settled has none of these', () => {
    const settled = explained(ruleset, { ...calm, treatmentHistory: [] })
    expect(settled).not.toMatch(/To arrange|Still open|open|garden|forgotten/)
  })

  test('the closing line comes last, with the ruleset and what it has to say of itself', () => {
    for (const answers of [{}, { a: 'some' }, { ...calm, treatmentHistory: [] }]) {
      const last = paragraphs(explained(ruleset, answers)).at(-1)
      expect(last?.[0]).toMatch(closing)
      expect(last?.[1]).toMatch(/\bclinic 1\.0\.0\b/)
      expect(last?.[2]).toBe('Nobody has reviewed this.')
    }
    expect(paragraphs(explained(clinic({}), {})).at(-1)).toHaveLength(2)
  })

  test('no paragraph is empty, and the text has no blank at its ends', () => {
    for (const answers of [{}, { a: 'some' }, { ...calm, treatmentHistory: [] }]) {
      const found = explained(ruleset, answers)
      expect(found).toBe(found.trim())
      expect(found).not.toMatch(/\n{3}|undefined|\[object/)
    }
  })
})

describe('urgency and danger in a ruleset of one’s own', () => {
  const urgency = ladder('urgency', ['routine', 'soon', 'emergency'])
  const ruleset = clinic({
    dimensions: [
      dimension('riskOfHarm', ['none', 'low', 'high', 'imminent']),
      dimension('a', ['none', 'some', 'high']),
      ...abc.slice(1),
    ],
    ladders: [urgency, level],
    rules: [
      rule('risk', atLeast('riskOfHarm', 'imminent'), { level: 'hospital' }),
      rule('a', a, { urgency: 'soon' }),
      rule('b', b, { urgency: 'emergency' }),
    ],
  })
  const first = (answers: object) =>
    paragraphs(explained(ruleset, { riskOfHarm: 'none', ...calm, ...answers }))[0]

  test('an emergency comes first, with what its rung says to do', () => {
    expect(first({ b: 'some' })?.[0]).toMatch(/EMERGENCY/)
    expect(first({ b: 'some' })).toContain('What emergency is.')
    expect(first({ b: 'some' })?.join()).not.toMatch(/stay with/i)
  })

  test('what its rung says to do is not said again; what the rungs of other ladders say is', () => {
    const paced = clinic({ ...ruleset, ladders: [urgency, level, pace] })
    expect(around(explained(paced, { riskOfHarm: 'none', ...calm, b: 'some' }), /^Title of pace/)).toEqual([
      'Title of urgency: Label of emergency.',
      'Title of pace: Label of slow. What slow is.',
    ])
  })

  test('so it does when nothing else is known', () => {
    expect(paragraphs(explained(ruleset, { b: 'some' }))[0]?.[0]).toMatch(/EMERGENCY/)
  })

  test('who is in danger is not left alone, though it is no emergency by the rules', () => {
    expect(first({ riskOfHarm: 'high' })?.[0]).toMatch(/stay with the person/i)
    expect(first({ riskOfHarm: 'imminent' })?.[0]).toMatch(/stay with the person/i)
    expect(first({ riskOfHarm: 'high' })?.join()).not.toMatch(/EMERGENCY/)
  })

  test('neither is said of anybody else', () => {
    // `a` has a rating of the same name, which is no danger.
    for (const answers of [{}, { a: 'some' }, { a: 'high' }, { riskOfHarm: 'low' }, { riskOfHarm: null }])
      expect(first(answers)?.[0]).toMatch(/^Recommended level of care/)
    // An emergency that is only possible is no emergency.
    expect(first({ b: null })?.[0]).toMatch(/^Recommended level of care/)
  })

  test('a ruleset without a ladder of urgency knows no emergency', () => {
    const slow = clinic({ ladders: [level, pace], rules: [rule('a', a, { level: 'hospital', pace: 'now' })] })
    expect(explained(slow, { a: 'some' })).not.toMatch(/EMERGENCY/)
  })
})

describe('what is no recommendation of this ruleset', () => {
  const { explain, assess } = createAssessor(clinic({}))
  /** Explaining what the types refuse as well. */
  const explaining = (given: unknown) => () => explain(given as Parameters<typeof explain>[0])

  test.each([
    { what: 'another name', parts: { id: 'another' } },
    { what: 'another version', parts: { version: '1.0.1' } },
  ])('is refused where it was made with another ruleset: $what', ({ parts }) => {
    const other = createAssessor(clinic(parts)).assess({ assessedOn })
    expect(mistakesIn(explaining(other))).toEqual(['recommendation.ruleset: other-ruleset'])
    expect(explaining(other)).toThrow(/\bclinic 1\.0\.0\b/)
    expect(explaining(assess({ assessedOn }))).not.toThrow()
  })

  test('is refused where the ruleset has the same name and version, and other contents', () => {
    const parts = {
      ladders: [level, pace],
      services: [service('bath')],
      rules: [rule('a', a, { level: 'clinic', pace: 'fast' }, ['bath'])],
    }
    const found = createAssessor(clinic(parts)).assess({ assessedOn, a: 'some' })
    expect(mistakesIn(explaining(found))).toEqual(
      expect.arrayContaining([
        'recommendation.ladders: unknown-key',
        'recommendation.reasons.0.rule: invalid-value',
        'recommendation.services.needed.0.id: invalid-value',
      ]),
    )
  })

  test.each(hostileValues)('is refused, and nothing of it is repeated: $name', ({ make }) => {
    const token = 'token-7f3a'
    const found = assess({ assessedOn })
    const keys = Object.keys(found)
    expect(keys.length).toBeGreaterThan(9)
    for (const given of [make(token), ...keys.map((key) => ({ ...found, [key]: make(token) }))])
      expect(everythingIn(usageErrorOf(explaining(given)))).not.toContain(token)
  })

  test('of the shipped ruleset likewise', () => {
    const found = assessAdult({ assessedOn })
    expect(explainAdult(JSON.parse(JSON.stringify(found)))).toBe(explainAdult(found))
    for (const [given, mistake] of [
      [undefined, ': missing'],
      [null, ': invalid-type'],
      [{}, '.status: missing'],
      [assess({ assessedOn }), '.ruleset: other-ruleset'],
      [{ ...found, level: 'outpatient' }, ': unknown-key'],
      [{ ...found, unanswered: undefined }, '.unanswered: missing'],
    ] as const)
      expect(mistakesIn(() => explainAdult(given as typeof found))).toEqual([`recommendation${mistake}`])
  })
})
