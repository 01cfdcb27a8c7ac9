import * as fc from 'fast-check'
import { adult, type Intake } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import {
  appealDraft,
  checkMedicare,
  continuedStayDraft,
  type DraftOptions,
  IntakeError,
  type MedicareReview,
  necessityStatement,
} from 'level-of-care/coverage'
import { score } from 'level-of-care/instruments'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { drafts, medicare } from '../../src/locales/texts.ts'

import { restLeast } from '../cases/intakeOf.ts'
import { intakeOf } from '../support/arbitraries.ts'
import { daysAfter } from '../support/dates.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { runs } from '../support/runs.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'
import { vandalize } from '../support/vandalize.ts'
import { type Stay, stays } from './stays.ts'

const [iop, php] = ['intensive-outpatient', 'partial-hospitalization'] as const
const languages = ['en', 'es'] as const
const draftOf = { 'continued-stay': continuedStayDraft, appeal: appealDraft }

function told({ intakes, setting, facts, scores, reassessed, draft }: Stay, options: DraftOptions) {
  return draftOf[draft](
    intakes.map((intake) => checkMedicare(intake, setting, facts)),
    {
      ...(scores === undefined ? {} : { scores }),
      ...(reassessed ? { reassessment: reassess(intakes) } : {}),
      ...options,
    },
  )
}

describe.each(stays)('$name', (stay) => {
  test.each(languages)('in %s', (language) => {
    const text = told(stay, { language })
    for (const said of stay.says[language]) expect(text).toContain(said)
    for (const unsaid of stay.never?.[language] ?? []) expect(text).not.toContain(unsaid)
  })
})

/** A stay of somebody made up, at days of its own, with the facts that a clinic has. */
const anyStay = fc
  .record({
    setting: fc.constantFrom(iop, php),
    intakes: fc.array(intakeOf(adult), { minLength: 1, maxLength: 4 }),
    gaps: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }),
    facts: fc.record(
      {
        plannedHoursPerWeek: fc.constantFrom(5, 12, 22),
        judgedDangerous: fc.boolean(),
        physicianCertifies: fc.boolean(),
        admittedOn: fc.constantFrom('2031-01-01'),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(({ setting, intakes, gaps, facts }) => {
    let day = '2031-01-01'
    return intakes.map((intake, position): MedicareReview => {
      day = daysAfter(day, gaps[position] ?? 1)
      // Dates of episodes are of the day that the intake was made for.
      return checkMedicare({ ...intake, treatmentHistory: null, assessedOn: day }, setting, facts)
    })
  })

const everyDraft = [continuedStayDraft, appealDraft] as const

describe('a draft', () => {
  test('invents nothing: every day in it was given, or is a due date that is worked out', () => {
    fc.assert(
      fc.property(anyStay, (reviews) => {
        const last = reviews.at(-1)
        const known = JSON.stringify([
          reviews.map(({ assessedOn, given }) => [assessedOn, given.admittedOn]),
          last?.schedule,
        ])
        for (const draft of everyDraft)
          for (const [day] of draft(reviews).matchAll(/\b\d{4}-\d\d-\d\d\b/g)) expect(known).toContain(day)
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('tells of each dimension what was answered, on its days, and nothing of what never was', () => {
    fc.assert(
      fc.property(anyStay, (reviews) => {
        const text = continuedStayDraft(reviews, { includeSensitive: true })
        const progress = text.split('\n\n').find((one) => one.startsWith('Progress since admission')) ?? ''
        for (const { id, title, ratings, derived } of (adult as Ruleset).dimensions) {
          const lines = progress
            .split('\n')
            .filter((line) => line.toLowerCase().includes(title.toLowerCase()))
          const answers = reviews.flatMap(({ assessedOn, recommendation }) =>
            recommendation.answered
              .filter(({ dimension }) => dimension === id)
              .map(({ rating }) => ({ rating, assessedOn })),
          )
          if (reviews.length === 1 || derived !== undefined || answers.length === 0) {
            expect(lines).toEqual([])
            continue
          }
          expect(lines).toHaveLength(1)
          const label = (code: string) =>
            ratings.find((rating) => rating.code === code)?.label.toLowerCase() ?? ''
          // The worst rating of a stay is never passed over, but where only the last answer is missing.
          const scale = ratings.map(({ code }): string => code)
          const worst = Math.max(...answers.map(({ rating }) => scale.indexOf(rating)))
          const open = answers.at(-1)?.assessedOn !== reviews.at(-1)?.assessedOn
          if (!open) expect(lines[0]).toContain(label(scale[worst] ?? ''))
          for (const [, rating, day] of (lines[0] ?? '').matchAll(
            /(?:: |\), )([^():]+) \((\d{4}-\d\d-\d\d)/g,
          ))
            expect(answers.map(({ rating: given, assessedOn }) => `${label(given)} ${assessedOn}`)).toContain(
              `${rating?.trim()} ${day}`,
            )
        }
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('begins with where it and the recommendation differ, after an emergency only, in either language', () => {
    fc.assert(
      fc.property(anyStay, (reviews) => {
        const last = reviews.at(-1)
        if (last === undefined) return
        const all = [...everyDraft.map((draft) => draft(reviews)), necessityStatement(last)]
        for (const text of all) {
          const paragraphs = text.split('\n\n')
          const isAlert = /^(EMERGENCY|Staff)/.test(paragraphs[0] ?? '')
          const first = paragraphs[isAlert ? 1 : 0] ?? ''
          if (last.differs === undefined) expect(first).toMatch(/^DRAFT/)
          else expect(first).toBe(last.differs.line)
        }
        const spanish = everyDraft.map((draft) => draft(reviews, { language: 'es' }))
        for (const text of spanish)
          expect(text.includes('Lea esto primero.')).toBe(last.differs !== undefined)
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('survives JSON, repeats itself to the byte, and says what was left out of a copy all the same', () => {
    fc.assert(
      fc.property(anyStay, (reviews) => {
        for (const draft of everyDraft) {
          const text = draft(reviews)
          const copy: MedicareReview[] = JSON.parse(JSON.stringify(reviews))
          expect(draft(copy)).toBe(text)
          expect(draft(copy.map(({ differs: _, ...rest }) => rest))).toBe(text)
          vandalize(copy)
          expect(draft(reviews)).toBe(text)
        }
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  test('says nothing of where and with whom the person lives, unless it is asked for', () => {
    const homes = ['supportive', 'stable', 'stressful', 'unstable', 'dangerous'] as const
    const words =
      /living environment|\bhome\b|violence|safe place|shelter|housing|where (they|the person) live/i
    const severe = { symptomSeverity: 'severe', functionalImpairment: 'severe' } as const
    for (const livingEnvironment of homes) {
      const intakes = ['2026-11-02', '2026-11-16'].map((assessedOn) => ({
        ...restLeast(severe),
        livingEnvironment,
        assessedOn,
      }))
      const reviews = intakes.map((intake) => checkMedicare(intake, php))
      const reassessment = reassess(intakes)
      for (const draft of everyDraft) {
        expect(draft(reviews, { reassessment })).not.toMatch(words)
        expect(draft(reviews, { reassessment, language: 'es' })).not.toMatch(
          /entorno|vivienda|hogar|refugio/i,
        )
        expect(draft(reviews, { reassessment, includeSensitive: true })).toContain(
          `living environment (${livingEnvironment})`,
        )
      }
    }
  })

  test.each([
    [
      'en',
      /\b(will|shall|must|should|does|do) (pay|reimburse|cover)|\bis covered\b|\bguarantee|\bentitled\b|\bqualifies\b|\beligible\b|\bapproved\b|medically necessary|\blow[- ]risk\b|\brefus|\bfail|burden|(?<!no )licensed clinician/i,
      'It does cover it.',
    ],
    [
      'es',
      /(?<!\p{L})(pagará|cubrirá|reembolsará|debe pagar|tiene derecho|reúne los requisitos|bajo riesgo|carga)(?!\p{L})|garantiz|aprobad|médicamente necesari|rehús|fracas|(?<!ningún )profesional clínico con licencia/iu,
      'Medicare pagará.',
    ],
  ] as const)('promises nothing, blames nobody, in %s', (language, pattern, example) => {
    expect(example).toMatch(pattern)
    fc.assert(
      fc.property(anyStay, (reviews) => {
        for (const draft of everyDraft)
          expect(draft(reviews, { language, includeSensitive: true })).not.toMatch(pattern)
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })
})

test('what was answered at the latest assessment alone is named in either language', () => {
  const reviews = [{}, { symptomSeverity: 'mild' } as const].map((answers, day) =>
    checkMedicare({ ...answers, assessedOn: `2026-11-0${day + 1}` }, iop),
  )
  expect(continuedStayDraft(reviews)).toMatch(
    /- Answered at the latest assessment only: symptom severity \(mild\)/,
  )
  expect(continuedStayDraft(reviews, { language: 'es' })).toContain(
    '- Con respuesta solo en la última evaluación: gravedad de los síntomas (leve).',
  )
})

describe('danger earlier in the stay', () => {
  const day = (days: number, riskOfHarm: Intake['riskOfHarm'], more: object = {}) =>
    checkMedicare(
      { ...restLeast({ riskOfHarm: riskOfHarm ?? null }), assessedOn: daysAfter('2026-01-01', days) },
      iop,
      more,
    )
  const line = (reviews: readonly MedicareReview[]) =>
    continuedStayDraft(reviews)
      .split('\n')
      .find((one) => one.startsWith('6. '))

  test.each([
    ['high', 90, 'UNKNOWN'],
    ['imminent', 90, 'UNKNOWN'],
    ['high', 91, 'met'],
    ['moderate', 10, 'met'],
  ] as const)('%s, %i days before: %s', (rating, days, status) => {
    expect(line([day(0, rating), day(days, 'low')])).toContain(`: ${status}.`)
  })

  test('nothing that is unmet becomes unknown by it, and a clinician’s judgment stands', () => {
    expect(line([day(0, 'high'), day(10, 'high')])).toContain(': NOT MET.')
    expect(line([day(0, 'high'), day(10, 'low', { judgedDangerous: false })])).toContain(': met.')
    expect(line([day(0, 'high'), day(10, 'low', { judgedDangerous: true })])).toContain(': NOT MET.')
  })
})

describe('scores', () => {
  const reviews = [checkMedicare({ assessedOn: '2026-11-20' }, iop)]
  const lines = (scores: NonNullable<DraftOptions['scores']>, language: 'en' | 'es' = 'en') =>
    continuedStayDraft(reviews, { scores, language })
      .split('\n\n')
      .find((one) => /^(Scores|Puntuaciones)/.test(one))
      ?.split('\n')
      .slice(1, -1)
  const gad7 = (on: string, ...items: readonly (number | null)[]) => ({ on, score: score('gad7', items) })

  test('are listed by day, instrument by instrument, and the first is compared with the last', () => {
    expect(
      lines([
        gad7('2026-11-20', 1, 1, 1, 1, 1, 1, 0),
        gad7('2026-11-01', 1, 1, 1, 1, 1, 0, 0),
        { on: '2026-11-10', score: score('phq9', { total: 12 }) },
      ]),
    ).toEqual([
      '- GAD-7: 5 (2026-11-01), 6 (2026-11-20); the last 1 point higher than on 2026-11-01',
      '- PHQ-9: 12 (2026-11-10; whether an answer bears on safety is not known)',
    ])
    expect(
      lines([gad7('2026-11-01', 1, 1, 1, 1, 1, 1, 1), gad7('2026-11-20', 1, 1, 1, 1, 1, 1, 1)], 'es'),
    ).toEqual([
      '- GAD-7: 7 (1 de noviembre de 2026), 7 (20 de noviembre de 2026); la última, igual que la del 1 de noviembre de 2026',
    ])
  })

  test.each([
    ['en', 0, 'the last 1 point lower than on 2026-11-01'],
    ['en', 1, 'the last as on 2026-11-01'],
    ['es', 0, 'la última, 1 punto por debajo de la del 1 de noviembre de 2026'],
    ['es', 2, 'la última, 1 punto por encima de la del 1 de noviembre de 2026'],
  ] as const)('that fell, or rose, say so, in %s with a last answer of %i', (language, answer, said) => {
    const scores = [gad7('2026-11-01', 1, 1, 1, 1, 1, 1, 1), gad7('2026-11-20', 1, 1, 1, 1, 1, 1, answer)]
    expect(lines(scores, language)?.[0]).toContain(said)
  })

  test('with missing answers are a range, and are not compared; without a total they say so', () => {
    expect(
      lines([gad7('2026-11-01', 2, 2, 1, 2, 1, 2, null), gad7('2026-11-20', 1, 1, 1, 1, 1, 1, 0)]),
    ).toEqual(['- GAD-7: 10 to 13, because answers are missing (2026-11-01), 6 (2026-11-20)'])
    expect(lines([gad7('2026-11-01', 2, 2, 1, 2, 1, 2, null)], 'es')?.[0]).toContain(
      'de 10 a 13, porque faltan respuestas',
    )
    expect(
      lines([{ on: '2026-11-20', score: score('cssrs', {}) }])?.every((said) => said.includes('no total')),
    ).toBe(true)
  })

  test('of one day stand in the order in which they were given', () => {
    const told = lines([
      { on: '2026-11-10', score: score('phq9', { total: 12 }) },
      gad7('2026-11-10', 1, 1, 1, 1, 1, 1, 1),
    ])
    expect(told?.map((line) => line.slice(0, 7))).toEqual(['- PHQ-9', '- GAD-7'])
  })

  test('of several versions of an instrument are not compared with each other', () => {
    const k10 = (on: string, version: 'from-0' | 'from-1') => ({
      on,
      score: score('k10', { total: 20 }, { version }),
    })
    expect(lines([k10('2026-11-01', 'from-0'), k10('2026-11-20', 'from-1')])).toHaveLength(2)
  })

  test('that have none yet ask for them', () => {
    for (const scores of [undefined, []])
      expect(continuedStayDraft(reviews, scores === undefined ? {} : { scores })).toContain(
        'None was given: [scores on admission and now, with dates].',
      )
  })
})

describe('a reassessment', () => {
  const intakes = ['2026-11-02', '2026-11-16'].map((assessedOn) => ({ ...restLeast({}), assessedOn }))
  const reviews = intakes.map((intake) => checkMedicare(intake, iop))
  const reassessment = reassess(intakes)
  const options = (changed: object) => ({ reassessment: { ...reassessment, ...changed } }) as DraftOptions

  const step = { from: 'intensive-outpatient', to: 'outpatient' }
  test.each([
    [
      { status: 'step-up', settled: true, from: 'outpatient', to: 'inpatient' },
      'By the reassessment a step up is due.',
      'Según la reevaluación, corresponde subir de nivel.',
    ],
    [
      { status: 'continue', ...step },
      'By the reassessment the level of care that the person is in continues for now.',
      'Según la reevaluación, continúa por ahora el nivel de atención en el que está la persona.',
    ],
    [
      { status: 'step-down', ...step },
      'By the reassessment a step down can be offered.',
      'Según la reevaluación, se puede ofrecer un nivel más bajo.',
    ],
    [
      { status: 'review-ending', ...step },
      'By the reassessment the end of treatment can be reviewed.',
      'Según la reevaluación, se puede revisar si terminar el tratamiento.',
    ],
    [
      { status: 'not-in-care', settled: true, to: 'outpatient' },
      'By the reassessment the person is in no care now.',
      'Según la reevaluación, la persona está ahora sin atención.',
    ],
    [
      { status: 'unknown' },
      'The reassessment cannot say whether to step up, continue or step down.',
      'La reevaluación no puede decir si subir, continuar o bajar de nivel.',
    ],
  ])('%j', (transition, english, spanish) => {
    expect(continuedStayDraft(reviews, options({ transition }))).toContain(english)
    expect(continuedStayDraft(reviews, { ...options({ transition }), language: 'es' })).toContain(spanish)
  })

  test('of another level than the program says so, and danger that is not past is a barrier', () => {
    const asked = options({
      current: { status: 'known', level: 'outpatient', source: 'caller' },
      reasons: [
        { code: 'danger-not-past', dimension: 'riskOfHarm', last: '2026-11-02', until: '2027-01-31' },
      ],
    })
    const text = continuedStayDraft(reviews, asked)
    const spanish = continuedStayDraft(reviews, { ...asked, language: 'es' })
    expect(text).toContain(
      'By the treatment history the person is now in another level of care: Outpatient care.',
    )
    expect(text).toMatch(/on 2026-11-02: no step down is offered before 2027-01-31/)
    expect(spanish).toContain('la persona está ahora en otro nivel de atención: Atención ambulatoria.')
    expect(spanish).toContain(
      'el 2 de noviembre de 2026: no se ofrece bajar de nivel antes del 31 de enero de 2027',
    )
  })

  test('that is none, or of which a part is another one, is refused', () => {
    for (const changed of [
      { more: 1 },
      { goals: { status: 'of a later version' } },
      { transition: { status: 'x' } },
    ])
      expect(mistakesIn(() => continuedStayDraft(reviews, options(changed)))).not.toEqual([])
  })

  test('counts the goals that it does not list', () => {
    const home = { dimension: 'livingEnvironment', from: 'dangerous', to: 'stable', status: 'unknown' }
    const risk = { dimension: 'riskOfHarm', from: 'high', to: 'low', status: 'unknown' }
    const nowHigh = { ...risk, status: 'unmet', now: { rating: 'high' } }
    const goalSets = [home, risk, nowHigh].map((change) => ({
      to: 'outpatient',
      status: change.status,
      changes: [change],
    }))
    const goals = {
      status: 'set',
      assessedOn: '2026-11-02',
      level: 'residential',
      options: goalSets,
      count: '7',
    }
    const text = continuedStayDraft(reviews, options({ goals }))
    const spanish = continuedStayDraft(reviews, { ...options({ goals }), language: 'es' })
    expect(text).toContain(
      'Unknown: risk of harm to self or others down to low or lower (not answered now). It was to lead to: Outpatient care.',
    )
    expect(text).toContain('down to low or lower (now high)')
    expect(text).toContain('2 of 7 are listed.')
    expect(spanish).toContain('No se sabe: ')
    expect(spanish).toContain('No alcanzada: ')
    expect(spanish).toContain('Se enumeran 2 de 7.')
  })
})

describe('what is handed in', () => {
  const on = (assessedOn: string, setting: typeof iop | typeof php = iop, facts = {}) =>
    checkMedicare({ assessedOn }, setting, facts)
  const ask = (reviews: unknown, options?: unknown) => () =>
    continuedStayDraft(reviews as readonly MedicareReview[], options as DraftOptions)

  test.each([
    ['no list', ask(on('2026-11-20')), ['reviews: invalid-type']],
    ['an empty list', ask([]), ['reviews: invalid-value']],
    ['a day twice', ask([on('2026-11-20'), on('2026-11-20')]), ['reviews.1.assessedOn: contradiction']],
    ['the newest first', ask([on('2026-11-21'), on('2026-11-20')]), ['reviews.1.assessedOn: contradiction']],
    ['two settings', ask([on('2026-11-20'), on('2026-11-21', php)]), ['reviews.1.setting: contradiction']],
    [
      'two stays',
      ask([
        on('2026-11-20', iop, { admittedOn: '2026-11-01' }),
        on('2026-11-21'),
        on('2026-11-22', iop, { admittedOn: '2026-11-02' }),
      ]),
      ['reviews.2.given.admittedOn: contradiction'],
    ],
    [
      'a reassessment of another day',
      ask([on('2026-11-20')], { reassessment: reassess([{ assessedOn: '2026-11-21' }]) }),
      ['options.reassessment.assessedOn: contradiction'],
    ],
    [
      'a reassessment by another ruleset',
      ask([on('2026-11-20')], {
        reassessment: {
          ...reassess([{ assessedOn: '2026-11-20' }]),
          ruleset: { id: 'mine', version: '1.0.0' },
        },
      }),
      ['options.reassessment.ruleset: other-ruleset'],
    ],
    [
      'scores without a day',
      ask([on('2026-11-20')], { scores: [{ score: score('gad7', { total: 3 }) }] }),
      ['options.scores.0.on: missing'],
    ],
    ['an unknown option', ask([on('2026-11-20')], { detail: 'full' }), ['options: unknown-key']],
  ] as const)('%s is refused', (_, run, mistakes) => {
    expect(mistakesIn(run)).toEqual(mistakes)
  })

  test('is not repeated in an error', () => {
    const token = 'qxzvkjqxzvkj'
    for (const options of [
      { reassessment: { ...reassess([{ assessedOn: '2026-11-20' }]), transition: { status: [token] } } },
      { scores: [{ on: token, score: { instrument: token, title: token, flags: [] } }] },
      { scores: [{ on: '2026-11-20', score: { ...score('gad7', { total: 3 }), total: { status: token } } }] },
    ])
      expect(everythingIn(usageErrorOf(ask([on('2026-11-20')], options)))).not.toContain(token)
  })

  test('a recertification before the admission is the person’s data, and wrong', () => {
    expect(() => on('2026-11-20', iop, { admittedOn: '2026-11-02', recertifiedOn: ['2026-11-01'] })).toThrow(
      IntakeError,
    )
  })
})

test('English and Spanish say the same of what was read: every source, every code, every bracket', () => {
  const brackets = (language: 'en' | 'es') => {
    const { placeholders, continuedStay, ...rest } = drafts[language]
    return [
      ...Object.values(placeholders),
      ...Object.values(continuedStay),
      rest.denialBrackets,
      rest.appealBrackets,
      rest.goalsBrackets,
      rest.barriersBrackets,
      rest.progressBrackets,
      rest.nextReviewBrackets,
    ]
  }
  expect(brackets('es').map(({ length }) => length)).toEqual(brackets('en').map(({ length }) => length))
  for (const bracket of [...brackets('en'), ...brackets('es')].flat()) expect(bracket).toMatch(/^\[.+\]$/)
  for (const [id, { note }] of Object.entries(medicare.en.sources)) {
    const years = (text: string) => text.match(/\b(20\d\d|119-73)\b/g) ?? []
    const spanish = medicare.es.sources[id as keyof typeof medicare.es.sources]
    expect(years(spanish.note)).toEqual(years(note))
    const own = adult.sources.find((source) => source.id === id)
    if (own !== undefined) expect(own.note).toBe(note)
  }
})
