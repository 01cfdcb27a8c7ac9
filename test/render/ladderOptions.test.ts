import { Resvg } from '@resvg/resvg-js'
import * as fc from 'fast-check'
import { adult, assess, type StepDown, stepDown } from 'level-of-care'
import { adultIn, type LadderSvgOptions, ladderSvg, type PatientWords } from 'level-of-care/render'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { abc, assessedOn, atLeast, clinic, rule } from '../assessor/clinic.ts'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'
import { elementsOf, rungsIn, saidIn } from './picture.ts'

const intake = restLeast({ symptomSeverity: 'severe' })
const recommendation = assess(intake)

/** A picture with options that the types refuse as well. */
const drawing =
  (options: unknown, of: unknown = recommendation) =>
  () =>
    ladderSvg(of as typeof recommendation, options as LadderSvgOptions)

describe('options that nobody could have meant', () => {
  const both = { now: 'Call.', contacts: 'Call.' }

  test.each([
    ['reader: missing', {}],
    ['reader: missing', undefined],
    ['reader: invalid-value', { reader: 'secret' }],
    ['language: invalid-value', { reader: 'patient', language: 'secret' }],
    ['theme: invalid-value', { reader: 'patient', theme: 'secret' }],
    ['includeSensitive: invalid-type', { reader: 'clinician', includeSensitive: 'secret' }],
    ['idPrefix: invalid-value', { reader: 'patient', idPrefix: '"><script>secret' }],
    ['idPrefix: invalid-value', { reader: 'patient', idPrefix: '' }],
    ['idPrefix: invalid-value', { reader: 'patient', idPrefix: '1' }],
    ['idPrefix: invalid-type', { reader: 'patient', idPrefix: 7 }],
    ['idPrefix: invalid-type', { reader: 'patient', idPrefix: null }],
    ['emergency.now: invalid-value', { reader: 'patient', emergency: { ...both, now: ' ' } }],
    ['emergency.contacts: missing', { reader: 'patient', emergency: { now: 'secret' } }],
    ['emergency: invalid-type', { reader: 'patient', emergency: 'secret' }],
    ['emergency: unknown-key', { reader: 'patient', emergency: { ...both, secret: 'secret' } }],
    ['stepDown.status: invalid-value', { reader: 'clinician', stepDown: { status: 'secret' } }],
    ['stepDown: invalid-type', { reader: 'clinician', stepDown: 'secret' }],
    ['stepDown: invalid-type', { reader: 'clinician', stepDown: null }],
    ['stepDown: not-applicable', { reader: 'patient', stepDown: stepDown(intake) }],
    ['assessor: invalid-type', { reader: 'patient', assessor: { secret: 'secret' } }],
    ['assessor: invalid-type', { reader: 'patient', assessor: { ruleset: 'secret' } }],
    ['assessor: invalid-type', { reader: 'patient', assessor: { ruleset: adult } }],
    ['words: invalid-type', { reader: 'patient', words: 'secret' }],
  ])('%s: %j', (mistake, options) => {
    expect(mistakesIn(drawing(options))).toEqual([`options.${mistake}`])
    expect(everythingIn(usageErrorOf(drawing(options)))).not.toContain('secret')
  })

  test('something else in place of options', () => {
    for (const options of [null, 'secret', ['secret']]) {
      expect(mistakesIn(drawing(options))).toEqual(['options: invalid-type'])
      expect(everythingIn(usageErrorOf(drawing(options)))).not.toContain('secret')
    }
  })

  test('an option that there is not, and no word of its name', () => {
    const error = usageErrorOf(drawing({ reader: 'clinician', includeSensitiv: false }))
    expect(error.issues).toMatchObject([{ path: ['options'], code: 'unknown-key' }])
    expect(everythingIn(error)).not.toMatch(/includeSensitiv\b/)
  })

  test('the ways down from another level, or from one that is not settled', () => {
    const refused = ['options.stepDown: other-recommendation']
    const other = stepDown(restLeast({ symptomSeverity: 'extreme' }))
    expect(mistakesIn(drawing({ reader: 'clinician', stepDown: other }))).toEqual(refused)
    const open = assess(restOpen({}))
    expect(mistakesIn(drawing({ reader: 'clinician', stepDown: stepDown(intake) }, open))).toEqual(refused)
  })

  test.each([
    ['nothing', null, ': invalid-type'],
    [
      'another version',
      { ...recommendation, ruleset: { id: 'adult', version: '9.9.9' } },
      '.ruleset: other-ruleset',
    ],
    [
      'another ruleset',
      { ...recommendation, ruleset: { id: 'other', version: adult.version } },
      '.ruleset: other-ruleset',
    ],
    [
      'a level that the ladder does not have',
      { ...recommendation, level: 'secret' },
      '.level: invalid-value',
    ],
    [
      'possible ones',
      { ...assess(restOpen({})), possible: ['self-guided', 'secret'] },
      '.possible.1: invalid-value',
    ],
  ])('what was made with another ruleset: %s', (_, of, mistake) => {
    expect(mistakesIn(drawing({ reader: 'clinician' }, of))).toEqual([`recommendation${mistake}`])
    expect(everythingIn(usageErrorOf(drawing({ reader: 'clinician' }, of)))).not.toContain('secret')
  })

  test.each(hostileValues)('$name, wherever it stands: nothing of it is run into or repeated', ({ make }) => {
    const token = 'token-7f3a'
    const sound = { reader: 'clinician', stepDown: stepDown(intake) }
    const calls = [
      drawing(make(token)),
      drawing(sound, make(token)),
      ...Object.keys(recommendation).map((key) => drawing(sound, { ...recommendation, [key]: make(token) })),
      ...Object.keys(sound).map((key) => drawing({ ...sound, [key]: make(token) })),
      ...Object.keys(sound.stepDown).map((key) =>
        drawing({ ...sound, stepDown: { ...sound.stepDown, [key]: make(token) } }),
      ),
    ]
    for (const call of calls) expect(everythingIn(usageErrorOf(call))).not.toContain(token)
  })

  test('what is wrong with the recommendation and with the ways down is told at once', () => {
    const options = { reader: 'clinician', stepDown: { ...stepDown(intake), level: 'secret' } }
    expect(mistakesIn(drawing(options, { ...recommendation, level: 'secret' }))).toEqual([
      'recommendation.level: invalid-value',
      'options.stepDown.level: invalid-value',
    ])
  })
})

const stepDownRules = (held: { readonly by: readonly { readonly rule: string }[] }) => held.by

/** Words for whatever ruleset: every level by its label. */
function wordsFor({ ladders, services, rules, focus, dimensions, notice }: Ruleset): PatientWords {
  const rungs = ladders.flatMap((ladder) => ladder.rungs)
  const table = <T>(ids: readonly string[], of: (id: string) => T) =>
    Object.fromEntries(ids.map((id) => [id, of(id)]))
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  return {
    ...(notice === undefined ? {} : { notice: 'Notice.' }),
    levels: Object.fromEntries(
      rungs.map(({ code, label }) => [code, { name: `A ${label}`, description: `Is ${label}` }]),
    ),
    ladders: table(ids(ladders), () =>
      table(
        rungs.map(({ code }) => code),
        () => 'Soon.',
      ),
    ),
    services: table(ids(services), () => ({ label: 'Help', description: 'Somebody helps.' })),
    rules: table(ids(rules), () => ({ found: 'It was found.' })) as never,
    focus: table(ids(focus), () => 'This.'),
    questions: table([...ids(dimensions), 'treatmentHistory'], () => 'That.'),
  }
}

/** Texts that would do something, or be lost, if they were not escaped. */
const hostile = fc.oneof(
  fc.constantFrom(
    '</text></svg><script>alert(1)</script>',
    '" onload="alert(1)',
    "' x='1",
    ']]><![CDATA[ & &amp; &#0; <!-- --> ',
    '\u0000\u0001\u0008\u000b\u001f\u007f\ufffe\uffff',
    '\ud800 and \udfff',
    '\u202eright to left\u202c \u2066\u2069',
    'one\r\ntwo\tthree\u2028four',
    'W'.repeat(400),
    '漢字'.repeat(80),
    ' \u0000 ',
  ),
  fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
)

/** The ruleset with these texts in place of its own. */
function renamed(ruleset: Ruleset, texts: readonly string[]): Ruleset {
  let next = 0
  const text = () => String(texts[next++ % texts.length])
  return {
    ...ruleset,
    ...(ruleset.notice === undefined ? {} : { notice: text() }),
    dimensions: ruleset.dimensions.map((dimension) => ({
      ...dimension,
      title: text(),
      ratings: dimension.ratings.map((rating) => ({ ...rating, label: text() })),
    })),
    ladders: ruleset.ladders.map((ladder) => ({
      ...ladder,
      rungs: ladder.rungs.map((rung) => ({ ...rung, label: text(), description: text() })),
    })),
    rules: ruleset.rules.map((one) => ({ ...one, label: text() })),
  }
}

describe('a ruleset of one’s own', () => {
  const cases = fc
    .record({ ruleset: rulesets(), texts: fc.array(hostile, { minLength: 1, maxLength: 6 }) })
    .map(({ ruleset, texts }) => renamed(ruleset, texts))
    .chain((ruleset) => fc.record({ ruleset: fc.constant(ruleset), intake: intakeOf(ruleset) }))

  test('may have any texts at all: they are escaped, and the picture stays one', () => {
    const names = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan']
    const known =
      /^(xmlns|id|lang|role|aria-labelledby|viewBox|width|height|x|y|rx|cx|cy|r|d|fill|stroke|stroke-\w+|font-\w+|space|data-\w+)$/
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom('clinician' as const, 'patient' as const),
        ({ ruleset, intake }, reader) => {
          const assessor = assessorOf(ruleset)
          const recommendation = assessor.assess(intake)
          const svg =
            reader === 'clinician'
              ? ladderSvg(recommendation, { reader, assessor, stepDown: assessor.stepDown(intake) })
              : ladderSvg(recommendation, { reader, assessor, words: wordsFor(ruleset) })
          new Resvg(svg, { font: { loadSystemFonts: false } })
          const elements = elementsOf(svg)
          expect(elements.filter(({ name }) => !names.includes(name))).toEqual([])
          const attributes = new Set(elements.flatMap((element) => [...element.attributes.keys()]))
          expect([...attributes].filter((name) => !known.test(name))).toEqual([])
          const levels = ruleset.ladders.find(({ id }) => id === 'level')?.rungs.map(({ code }) => code)
          expect(rungsIn(elements).map(({ level }) => level)).toEqual(levels)
        },
      ),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('a rule that holds the level is told by the label of the ruleset, unless it is sensitive', () => {
    const held = {
      status: 'held',
      level: 'intensive-outpatient',
      by: [
        { rule: 'dangerous-environment', label: 'Home' },
        { rule: 'combined-needs-residential', label: 'Many' },
        { rule: 'needs-safety-from-violence', label: 'Violence' },
        { rule: 'severe-symptoms', label: 'Severe' },
      ],
    } as never
    const all = ladderSvg(recommendation, { reader: 'clinician', stepDown: held })
    for (const { rule } of stepDownRules(held))
      expect(saidIn(elementsOf(all)).description).toContain(`[${rule}]`)
    const less = saidIn(
      elementsOf(ladderSvg(recommendation, { reader: 'clinician', stepDown: held, includeSensitive: false })),
    ).description
    expect(less).toContain(
      'The level is held by: severe symptoms call for more support than weekly sessions [severe-symptoms].',
    )
    const none = ladderSvg(recommendation, {
      reader: 'clinician',
      stepDown: { ...(held as object), by: stepDownRules(held).slice(0, 3) } as never,
      includeSensitive: false,
    })
    expect(none).toContain('For now, no improvement leads to a lower level.')
    expect(none).not.toContain('held by')
  })

  test('a question or a rule that the ruleset does not have is refused', () => {
    const assessor = createAssessor(small)
    const found = assessor.assess({ assessedOn, a: 'some' })
    const drawn = (stepDown: StepDown<Ruleset>) => () =>
      ladderSvg(found, { reader: 'clinician', assessor, stepDown })
    expect(drawn({ status: 'incomplete', unanswered: ['b'] })()).toContain(
      'once this is answered: Title of b.',
    )
    expect(mistakesIn(drawn({ status: 'incomplete', unanswered: ['b', 'ofOld'] }))).toEqual([
      'options.stepDown.unanswered.1: invalid-value',
    ])
    const by = [{ rule: 'of-old', label: 'Of old' }]
    expect(mistakesIn(drawn({ status: 'held', level: 'clinic', by }))).toEqual([
      'options.stepDown.by.0.rule: invalid-value',
    ])
  })

  const small = clinic({
    dimensions: abc,
    rules: [rule('found', atLeast('a', 'some'), { level: 'clinic' })],
  })

  test('is drawn in its own words, and has no emergency without that ladder', () => {
    const assessor = createAssessor(small)
    const answers = { assessedOn, a: 'some', b: 'none', c: 'none' }
    const { drawn } = saidIn(
      elementsOf(ladderSvg(assessor.assess(answers), { reader: 'clinician', assessor })),
    )
    expect(drawn).toMatch(/^Recommended level of care Label of clinic .*\[found\]/)
    const shown = ladderSvg(assessor.assess(answers), { reader: 'patient', assessor, words: wordsFor(small) })
    // Without a notice, the last words are those of every picture.
    expect(saidIn(elementsOf(shown)).drawn).toMatch(/A Label of clinic.*You can ask questions at any time\.$/)
  })

  test('is refused to patients without words for them, and in Spanish without a translation', () => {
    const assessor = createAssessor(small)
    const recommendation = assessor.assess({ assessedOn, a: 'some' })
    expect(mistakesIn(() => ladderSvg(recommendation, { reader: 'patient', assessor }))).toEqual([
      'options.words: missing-words',
    ])
    const words = { ...wordsFor(small), levels: {} }
    expect(mistakesIn(() => ladderSvg(recommendation, { reader: 'patient', assessor, words }))).toEqual(
      ['home', 'clinic', 'hospital'].flatMap((code) =>
        ['name', 'description'].map((part) => `options.words.levels.${code}.${part}: missing-words`),
      ),
    )
    expect(
      mistakesIn(() => ladderSvg(recommendation, { reader: 'clinician', assessor, language: 'es' })),
    ).toEqual(['options.translation: missing-translation'])
    const translation = renamed(small, ['Hola'])
    const options = { reader: 'clinician', assessor, language: 'es' } as const
    const { drawn } = saidIn(elementsOf(ladderSvg(recommendation, { ...options, translation })))
    expect(drawn).toContain('Hola [found]')
    const newer = { ...translation, version: '7.0.0' }
    expect(mistakesIn(() => ladderSvg(recommendation, { ...options, translation: newer }))).toEqual([
      'options.translation.version: missing-translation',
    ])
  })

  test('the shipped one is known in both languages, whichever it is handed over in', () => {
    const options = { reader: 'clinician', language: 'es' } as const
    const svg = ladderSvg(recommendation, options)
    for (const language of ['en', 'es'] as const)
      expect(ladderSvg(recommendation, { ...options, assessor: createAssessor(adultIn(language)) })).toBe(svg)
  })
})
