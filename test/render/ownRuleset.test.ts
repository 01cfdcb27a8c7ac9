import * as fc from 'fast-check'
import { adult, type Recommendation } from 'level-of-care'
import { adultIn, type PatientWords, patientWords, type RenderOptions, render } from 'level-of-care/render'
import { createAssessor, extendRuleset, type Ruleset, RulesetError } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import {
  abc,
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
} from '../assessor/clinic.ts'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'
import { details, formats } from './every.ts'
import { allowed, readHtml, readMarkdown, wordsIn } from './rendered.ts'

const [a, b] = [atLeast('a', 'some'), atLeast('b', 'some')]

describe('words for patients', () => {
  const ruleset = clinic({
    notice: 'Nobody has reviewed this.',
    dimensions: [...abc, leaving],
    ladders: [level, pace],
    services: [
      service('bath'),
      service('crisis-contacts', { always: { sources: ['own'], support: 'judgment' } }),
    ],
    rules: [
      rule('a', a, { level: 'clinic', pace: 'fast' }, ['bath']),
      rule('b', b, { pace: 'now' }),
      rule('leaving', atLeast('leaving', 'clinic'), { level: 'clinic' }),
    ],
    focus: [
      {
        id: 'garden',
        label: 'Garden',
        when: { kind: 'unanswered', field: 'c' },
        sources: ['own'],
        support: 'judgment',
      },
    ],
  })
  const words: PatientWords = {
    notice: 'No one has checked this.',
    levels: {
      home: { name: 'rest', description: 'You rest.' },
      clinic: { name: 'visits', description: 'You come in.', often: 'each day', long: 'a week' },
      hospital: { name: 'a bed', description: 'You lie down.', long: 'a year' },
    },
    ladders: { pace: { fast: 'Come soon.', now: 'Come now.' } },
    services: {
      bath: { label: 'A bath', description: 'Warm water.' },
      'crisis-contacts': { label: 'Help', description: 'Ring the bell.' },
    },
    rules: {
      a: { found: 'You have an A.', helps: 'Baths help.' },
      b: { found: 'You have a B.' },
      leaving: { found: 'You are back.' },
    },
    focus: { garden: 'The garden' },
    questions: { a: 'Your A', b: 'Your B', c: 'Your C', treatmentHistory: 'Your past' },
  }
  const assessor = createAssessor(ruleset)
  const rendered = (answers: object, given: Partial<RenderOptions<Ruleset>> = {}) =>
    render(assessor.assess({ assessedOn, ...answers }), {
      format: 'text',
      reader: 'patient',
      detail: 'full',
      assessor,
      words,
      ...given,
    })

  test('are all that is said of the ruleset', () => {
    const text = rendered({ a: 'some', b: 'none', treatmentHistory: [] })
    for (const said of [
      'visits',
      'You come in.',
      'each day',
      'a week',
      'Come soon.',
      'You have an A. Baths help.',
      'Warm water.',
      'The garden',
      'Ring the bell.',
      'No one has checked this.',
    ])
      expect(text).toContain(said)
    expect(text).not.toMatch(/Label of|Title of|What .* is\.|Nobody has reviewed|Garden/)
  })

  test('nothing is said where there is nothing to say', () => {
    const text = rendered({ a: 'none', b: 'none', c: 'none', treatmentHistory: [] })
    expect(text).toContain('You rest.')
    expect(text).not.toMatch(/How often|How long|When|Come |garden|Your A/)
  })

  test('what helps is said only where the rule decides the level', () => {
    const text = rendered({
      a: 'none',
      b: 'some',
      treatmentHistory: [{ level: 'clinic', outcome: 'improved', endedOn: assessedOn }],
    })
    expect(text).toMatch(/Why\n- You are back\.\n- You have a B\./)
    expect(rendered({ a: 'some', b: 'some' })).toMatch(/- You have an A\. Baths help\./)
  })

  test('a short text names services only', () => {
    const text = rendered({ a: 'some' }, { detail: 'short' })
    expect(text).toMatch(/^- A bath$/m)
    expect(text).not.toMatch(/Warm water|How often|The garden/)
    expect(text).toContain('Ring the bell.')
  })

  test('a short text begins and ends like any other, with nothing between that is left to the whole one', () => {
    const paragraphs = rendered({ a: 'some' }, { detail: 'short' }).split('\n\n')
    expect(paragraphs.slice(0, 5)).toEqual([
      'Suggested for you: visits\nYou come in.',
      'When\nCome soon.',
      expect.stringMatching(/^Why\n- You have an A/),
      'What can help you\n- A bath',
      expect.stringMatching(/^What your team still needs to ask\n/),
    ])
    expect(paragraphs.map((one) => one.split('\n')[0]).slice(5)).toEqual([
      'Important for your safety',
      'If you need help fast',
      'This is a suggestion to talk about with your care team. You and they decide together.',
    ])
  })

  test('of a level that says no more than what it is, there is no empty list', () => {
    const calm = { a: 'none', b: 'none', c: 'none', treatmentHistory: [] }
    expect(rendered(calm).split('\n\n')).toEqual([
      'Suggested for you: rest\nYou rest.',
      'Why\nYour care team will explain the reasons to you in person.',
      expect.stringMatching(/^Important for your safety\n/),
      'If you need help fast\nRing the bell.',
      expect.stringMatching(/^This is a suggestion .*\nYou can ask .*\nNo one has checked this\.$/),
    ])
    expect(rendered(calm, { format: 'html' })).not.toMatch(/<(\w+)>\s*<\/\1>/)
  })

  test('contacts are told where the ruleset has none, if the caller has', () => {
    const bare = clinic({ rules: [rule('a', a, { level: 'clinic' })] })
    const { levels, rules, questions } = words
    const assessor = createAssessor(bare)
    const { assess } = assessor
    const options = {
      format: 'text',
      reader: 'patient',
      assessor,
      words: { levels, rules, questions, ladders: {}, services: {}, focus: {} },
    } as const
    const text = render(assess({ assessedOn }), options)
    expect(text).not.toContain('If you need help fast')
    // Without a notice either, the last words are those of every text.
    expect(text.split('\n').at(-1)).toBe('You can ask questions at any time.')
    const emergency = { now: 'Ring.', contacts: 'Ring the neighbors.' }
    expect(render(assess({ assessedOn }), { ...options, emergency })).toContain(
      'If you need help fast\nRing the neighbors.',
    )
  })

  test('are asked for', () => {
    const options = { format: 'text', reader: 'patient', assessor } as const
    const error = usageErrorOf(() => render(assessor.assess({ assessedOn }), options))
    expect(error.issues).toEqual([
      {
        path: ['options', 'words'],
        code: 'missing-words',
        message: 'expected what the ruleset says to patients',
        expected: ['what the ruleset says to patients'],
      },
    ])
  })

  test('are looked for as a whole, so that what is missing says nothing of the person', () => {
    const { notice: _, ...unnoticed } = words
    const partial = {
      ...unnoticed,
      levels: { ...words.levels, hospital: { name: ' ', description: 'You lie down.' } },
      rules: { a: { found: 'You have an A.' } },
      questions: Object.assign(Object.create(null), { c: '' }),
      services: {},
      focus: { toString: 'Other words are passed over.' },
      ladders: undefined,
    }
    for (const answers of [{}, { a: 'some' }, { b: 'some' }]) {
      const error = usageErrorOf(() => rendered(answers, { words: partial as unknown as PatientWords }))
      expect(error.issues.every(({ code }) => code === 'missing-words')).toBe(true)
      const missing = error.issues.map(({ path }) => path.join('.'))
      expect(missing).toEqual(
        [
          'notice',
          'ladders.pace.fast',
          'ladders.pace.now',
          'focus.garden',
          'levels.hospital.name',
          'services.bath.label',
          'services.bath.description',
          'services.crisis-contacts.label',
          'services.crisis-contacts.description',
          'rules.b.found',
          'rules.leaving.found',
          'questions.a',
          'questions.b',
          'questions.c',
          'questions.treatmentHistory',
        ]
          .map((place) => `options.words.${place}`)
          .sort((x, y) => missing.indexOf(x) - missing.indexOf(y)),
      )
      expect(error.message).toContain('options.words.rules.b.found')
    }
  })

  test('of a recommendation with contents of another ruleset are not made up', () => {
    const other = {
      ...assessor.assess({ assessedOn, a: 'some' }),
      programFocus: [{ id: 'constructor', label: 'x', sources: [], support: 'judgment' as const }],
    }
    const refused = () => render(other, { format: 'text', reader: 'patient', assessor, words })
    expect(mistakesIn(refused)).toEqual(['recommendation.programFocus.0.id: invalid-value'])
  })

  test('of a recommendation with a ladder of another ruleset are not made up either', () => {
    const found = assessor.assess({ assessedOn, a: 'some' })
    const room = { status: 'final', rung: 'own' } as const
    const other = { ...found, ladders: { ...found.ladders, room } }
    const options = { format: 'text', reader: 'patient', assessor, words } as const
    expect(mistakesIn(() => render(other, options))).toEqual(['recommendation.ladders: unknown-key'])
  })
})

describe('an extension of the adult ruleset', () => {
  const extended = extendRuleset(adult, {
    id: 'willow-creek',
    version: adult.version,
    add: {
      rules: [
        {
          id: 'check-ins-while-relapsing',
          label: 'somebody should look in daily',
          when: { kind: 'at-least', dimension: 'supervision', rating: 'check-ins' },
          raises: { level: 'intensive-outpatient' },
          adds: [],
          sources: ['own'],
          support: 'judgment',
        },
      ],
    },
  })
  const assessor = createAssessor(extended)
  const recommendation = assessor.assess({ assessedOn, supervision: 'check-ins' })
  const found = 'It helps when someone looks in on you.'

  test('needs words for what it adds only', () => {
    const shipped = patientWords('en')
    const missing = mistakesIn(() =>
      render(recommendation, { format: 'text', reader: 'patient', assessor, words: shipped }),
    )
    expect(missing).toEqual(['options.words.rules.check-ins-while-relapsing.found: missing-words'])
    const words = { ...shipped, rules: { ...shipped.rules, 'check-ins-while-relapsing': { found } } }
    expect(render(recommendation, { format: 'text', reader: 'patient', assessor, words })).toContain(found)
  })

  test('needs a translation for Spanish', () => {
    const options = { format: 'text', reader: 'clinician', detail: 'full', assessor, language: 'es' } as const
    expect(mistakesIn(() => render(recommendation, options))).toEqual([
      'options.translation: missing-translation',
    ])
    const missing = mistakesIn(() => render(recommendation, { ...options, translation: adultIn('es') }))
    expect(missing).toEqual(
      ['id', 'rules.check-ins-while-relapsing'].map(
        (place) => `options.translation.${place}: missing-translation`,
      ),
    )
    const translation: Ruleset = {
      ...adultIn('es'),
      id: 'willow-creek',
      version: adult.version,
      rules: [
        ...adultIn('es').rules,
        {
          ...(extended.rules.at(-1) as Ruleset['rules'][number]),
          label: 'alguien debe estar pendiente cada día',
        },
      ],
    }
    const text = render(recommendation, { ...options, translation })
    expect(text).toContain('Alguien debe estar pendiente cada día [check-ins-while-relapsing]')
    expect(text).toContain('Nivel de atención recomendado')
    const newer = { ...translation, version: '2.0.0' }
    expect(mistakesIn(() => render(recommendation, { ...options, translation: newer }))).toEqual([
      'options.translation.version: missing-translation',
    ])
    const { treatmentHistory: _, ...untold } = translation
    expect(() => render(recommendation, { ...options, translation: untold })).toThrow(RulesetError)
  })

  test('is told from the adult one, and from another version', () => {
    const mistaken = { format: 'text', reader: 'clinician' } as const
    const other = recommendation as unknown as Recommendation
    const newer = { ...extended, version: '1.0.1' } as object as typeof extended
    const refused = ['recommendation.ruleset: other-ruleset']
    expect(mistakesIn(() => render(other, mistaken))).toEqual(refused)
    const later = createAssessor(newer)
    expect(mistakesIn(() => render(recommendation, { ...mistaken, assessor: later }))).toEqual(refused)
    expect(mistakesIn(() => render(JSON.parse('null'), mistaken))).toEqual(['recommendation: invalid-type'])
    expect(mistakesIn(() => render(JSON.parse('{}'), mistaken))).toEqual(['recommendation.status: missing'])
  })

  test('the adult assessor itself needs nothing', () => {
    const assessor = createAssessor(adult)
    const found = assessor.assess({ assessedOn })
    for (const language of ['en', 'es'] as const)
      expect(render(found, { format: 'html', reader: 'patient', language, assessor })).toBe(
        render(found, { format: 'html', reader: 'patient', language }),
      )
  })
})

describe('a ruleset of the same id and version with other contents', () => {
  const one = clinic({
    dimensions: [...abc, leaving],
    ladders: [level, pace],
    services: [service('bath')],
    rules: [
      rule('a', a, { level: 'clinic' }, ['bath']),
      rule('b', b, { level: 'hospital' }),
      rule('leaving', atLeast('leaving', 'clinic'), { pace: 'now' }),
    ],
    warnings: [{ id: 'again', question: 'Is c forgotten?', when: { kind: 'unanswered', field: 'c' } }],
    focus: [
      {
        id: 'garden',
        label: 'Garden',
        when: { kind: 'unanswered', field: 'c' },
        sources: ['own'],
        support: 'judgment',
      },
    ],
  })
  const { assess } = createAssessor(one)
  const options = { format: 'text', reader: 'clinician' } as const

  test('has no words for what it does not know: every such place is named, and nothing is left out quietly', () => {
    const other = createAssessor(
      clinic({
        dimensions: [dimension('x', ['none', 'some'])],
        ladders: [ladder('level', ['y', 'z'])],
        sources: [{ id: 'z', label: 'Z', title: 'Z', note: 'Z' }],
      }),
    )
    const found = assess({ assessedOn, a: 'some' })
    const mistakes = mistakesIn(() => render(found, { ...options, assessor: other }))
    expect(mistakes).toEqual(
      expect.arrayContaining([
        'recommendation.atLeast: invalid-value',
        'recommendation.ladders: unknown-key',
        'recommendation.reasons.0.rule: invalid-value',
        'recommendation.services.needed.0.id: invalid-value',
        'recommendation.programFocus.0.id: invalid-value',
        'recommendation.warnings.0.id: invalid-value',
        'recommendation.openQuestions.0.id: invalid-value',
        'recommendation.answered.0.dimension: invalid-value',
      ]),
    )
  })

  test('a source that it does not have keeps the name that it has', () => {
    const assessor = createAssessor(one)
    const written = JSON.stringify(assess({ assessedOn, a: 'some' }))
    const found = JSON.parse(
      written.replaceAll('"id":"own","label":"Own"', '"verified":"primary","id":"of-old","label":"Of old"'),
    )
    const text = render(found, { ...options, assessor, detail: 'full' })
    expect(text).toContain('Source: Of old')
    expect(text).not.toContain('Own')
  })
})

test('a ruleset without a ladder but the level has no empty list', () => {
  const assessor = createAssessor(clinic({ rules: [rule('a', a, { level: 'clinic' })] }))
  const options = { format: 'html', reader: 'clinician', assessor } as const
  expect(render(assessor.assess({ assessedOn, a: 'some' }), options)).not.toMatch(/<(\w+)>\s*<\/\1>/)
})

test('a rung of another ladder is not taken for the level of that name', () => {
  const room: Ruleset['ladders'][number] = {
    ...ladder('room', ['home', 'clinic']),
    rungs: ['home', 'clinic'].map((code) => ({ code, label: `Room at ${code}`, description: 'A room.' })),
  }
  const assessor = createAssessor(
    clinic({ ladders: [room, level], rules: [rule('a', a, { level: 'clinic' })] }),
  )
  const found = assessor.assess({ assessedOn, a: 'some' })
  expect(render(found, { format: 'text', reader: 'clinician', detail: 'full', assessor })).toMatch(
    /^Recommended level of care: Label of clinic\nWhat clinic is\.\n/,
  )
})

describe('texts of a ruleset that mean harm', () => {
  const evil = [
    '<script>alert(1)</script>',
    '</p><img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    "' & < > &amp; &lt;b&gt;",
    '[a](javascript:alert(1))',
    '![a](https://example.com/a.png)',
    '](https://example.com)',
    'https://example.com www.example.com someone@example.com',
    '`code` ``` ~~~ ~~gone~~ **bold** _it_ *i*',
    '# Heading',
    '1. one',
    '2) two',
    '- item',
    '+ item',
    '> quote',
    '=====',
    '---',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    'a\n\n## Heading\n\n- item',
    'a  \nb\\\nc\u2028d\u0085e\u0000f',
    '\\<b\\>\\',
    '<!-- comment -->',
    '[ref]: https://example.com',
    '[x] done',
    ':smile: $x$ #1 @somebody',
    '\u202Etxet\u202C',
    '    code',
  ]

  /** A ruleset every text of which is one of these. */
  const hostile = (text: (position: number) => string): Ruleset => {
    let position = 0
    const next = () => text(position++)
    const named = ({ rungs, ...rest }: Ruleset['ladders'][number]) => ({
      ...rest,
      title: next(),
      rungs: rungs.map((rung) => ({
        ...rung,
        label: next(),
        description: next(),
        ...(rest.id === 'level' ? { care: care() } : {}),
      })),
    })
    const care = () => ({
      setting: next(),
      aroundTheClock: false,
      schedule: next(),
      stay: next(),
      contains: [],
      asks: [],
      stepUp: next(),
      stepDown: next(),
      crosswalk: [],
    })
    return clinic({
      notice: next(),
      dimensions: [...abc, dimension('riskOfHarm', ['none', 'high'])].map((one) => ({
        ...one,
        title: next(),
        ratings: one.ratings.map((rating) => ({ ...rating, label: next() })),
      })),
      ladders: [level, pace, ladder('urgency', ['later', 'emergency'])].map(named),
      services: [service('bath'), service('walk')].map((one) => ({
        ...one,
        label: next(),
        description: next(),
      })),
      sources: [{ id: 'own', label: next(), title: next(), note: next() }],
      rules: [
        rule('a', a, { level: 'clinic' }, ['bath']),
        rule('aa', atLeast('a', 'much'), { level: 'hospital' }),
        rule('b', b, { pace: 'now' }, ['walk']),
        rule('risk', atLeast('riskOfHarm', 'high'), { urgency: 'emergency' }),
      ].map((one) => ({ ...one, label: next() })),
      warnings: [{ id: 'again', question: next(), when: { kind: 'unanswered', field: 'c' } }],
      focus: [
        {
          id: 'mind',
          label: next(),
          when: { kind: 'unanswered', field: 'c' },
          sources: ['own'],
          support: 'judgment',
        },
      ],
    })
  }

  const answers = fc.record(
    {
      a: fc.constantFrom('none', 'some', 'much'),
      b: fc.constantFrom('none', 'some'),
      riskOfHarm: fc.constantFrom('none', 'high'),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  const texts = fc.array(
    fc.oneof(
      fc.constantFrom(...evil),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `x${text}`),
    ),
    { minLength: 1, maxLength: 5 },
  )

  test('are read as they are written, in every format', () => {
    fc.assert(
      fc.property(texts, answers, (list, given) => {
        const ruleset = hostile((position) => String(list[position % list.length]))
        const assessor = createAssessor(ruleset)
        const recommendation = assessor.assess({ assessedOn, ...given })
        const [text, markdown, html] = formats.map((format) =>
          render(recommendation, { format, reader: 'clinician', assessor }),
        )
        const { elements, attributes, text: read } = readHtml(String(html))
        expect(elements.filter((name) => !allowed.elements.includes(name))).toEqual([])
        expect(attributes.filter((one) => !allowed.attributes.includes(one))).toEqual([])
        expect(wordsIn(read)).toEqual(wordsIn(String(text)))
        const { kinds, text: said } = readMarkdown(String(markdown))
        expect([...kinds].filter((kind) => !allowed.kinds.includes(kind))).toEqual([])
        expect(wordsIn(said)).toEqual(wordsIn(String(text)))
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test.each(evil)('%j cannot add a line or a part', (text) => {
    const harmless = createAssessor(hostile(() => 'harmless'))
    const assessor = createAssessor(hostile(() => text))
    for (const format of formats) {
      const lines = (by: typeof assessor) =>
        render(by.assess({ assessedOn, a: 'much' }), { format, reader: 'clinician', assessor: by }).split(
          '\n',
        )
      expect(lines(assessor)).toHaveLength(lines(harmless).length)
    }
  })

  test('what a caller says of emergencies is escaped as well', () => {
    const assessor = createAssessor(hostile(() => 'x'))
    const emergency = { now: '<b>now</b>', contacts: '[x](y)' }
    const html = render(assessor.assess({ assessedOn, riskOfHarm: 'high' }), {
      format: 'html',
      reader: 'clinician',
      assessor,
      emergency,
    })
    expect(html).toContain('&lt;b&gt;now&lt;/b&gt;')
  })
})

test('any ruleset at all can be rendered for clinicians', () => {
  fc.assert(
    fc.property(
      rulesets().chain((ruleset) => intakeOf(ruleset).map((intake) => ({ ruleset, intake }))),
      fc.constantFrom(...formats),
      fc.constantFrom(...details),
      fc.boolean(),
      ({ ruleset, intake }, format, detail, includeSensitive) => {
        const assessor = createAssessor(ruleset)
        const recommendation = assessor.assess(intake)
        const options = { format, reader: 'clinician', assessor, detail } as const
        expect(render(recommendation, { ...options, includeSensitive })).not.toMatch(/undefined|\[object/)
        if (format === 'text')
          expect(render(recommendation, options)).toBe(assessor.explain(recommendation, { detail }))
      },
    ),
    { numRuns: Math.ceil(runs / 8) },
  )
})
