import { assess } from 'level-of-care'
import { type Detail, type Format, type RenderOptions, render } from 'level-of-care/render'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { abc, assessedOn, atLeast, clinic, leaving, level, rule, total, tried } from '../assessor/clinic.ts'
import { restLeast } from '../cases/intakeOf.ts'

/** Of a ruleset whose own texts stay as they are: what is in Spanish are the words around them. */
const told = (
  ruleset: Ruleset,
  answers: object,
  format: Format = 'text',
  detail: Detail = 'full',
): string => {
  const assessor = createAssessor(ruleset)
  return render(assessor.assess({ assessedOn, ...answers }), {
    format,
    reader: 'clinician',
    language: 'es',
    detail,
    assessor,
    translation: ruleset,
  })
}

/** The line of this text with these words in it. */
const line = (text: string, words: string): string =>
  text.split('\n').find((one) => one.includes(words)) ?? ''

describe('the treatment history as evidence', () => {
  const ruleset = clinic({
    dimensions: [...abc, tried, leaving],
    rules: [
      rule('tried', atLeast('tried', 'clinic'), { level: 'clinic' }),
      rule('leaving', atLeast('leaving', 'clinic'), { level: 'hospital' }),
    ],
  })
  const evidence = (of: 'tried' | 'leaving', ...treatmentHistory: readonly object[]) =>
    line(told(ruleset, { treatmentHistory }), `Title of ${of}:`).trim()
  const ended = { level: 'clinic', endedOn: '2026-11-10' }

  test.each([
    ['leaving', 'recovered', 'recuperación'],
    ['leaving', 'improved', 'mejoría'],
    ['tried', 'unchanged', 'sin cambios'],
    ['tried', 'worsened', 'empeoramiento'],
  ] as const)('of %s, an outcome: %s', (of, outcome, said) => {
    expect(evidence(of, { ...ended, outcome })).toBe(
      `Title of ${of}: label of clinic (${said}, hasta el 10 de noviembre de 2026).`,
    )
  })

  test.each([
    ['left-early', 'none', 'terminó antes de tiempo, respuesta: ninguna, hasta el 10 de noviembre de 2026'],
    ['left-early', 'worse', 'terminó antes de tiempo, respuesta: peor, hasta el 10 de noviembre de 2026'],
  ] as const)('%s with the response %s', (outcome, response, said) => {
    expect(evidence('tried', { ...ended, outcome, response })).toBe(
      `Title of tried: label of clinic (${said}).`,
    )
  })

  test('of care that goes on, and does good', () => {
    expect(evidence('leaving', { level: 'clinic', outcome: 'ongoing', response: 'good' })).toBe(
      'Title of leaving: label of clinic (continúa, respuesta: buena).',
    )
  })

  test('half known', () => {
    const half = evidence(
      'tried',
      { level: 'clinic', outcome: 'worsened', endedOn: '2026-11-10' },
      { level: 'hospital', outcome: 'worsened' },
    )
    expect(half).toBe(
      'Title of tried: label of clinic o más, hasta label of hospital (empeoramiento, hasta el 10 de noviembre de 2026).',
    )
  })

  test('without an end', () => {
    const assessor = createAssessor(ruleset)
    const found = assessor.assess({ assessedOn, treatmentHistory: [{ ...ended, outcome: 'worsened' }] })
    // No method of this version counts one; a text made of it must not pass it over.
    const undated = JSON.parse(JSON.stringify(found).replace('"endedOn":"2026-11-10"', '"endedOn":null'))
    const options = { format: 'text', reader: 'clinician', language: 'es', detail: 'full' } as const
    expect(render(undated, { ...options, assessor, translation: ruleset })).toContain(
      '(empeoramiento, fin desconocido)',
    )
  })
})

describe('of the adult ruleset', () => {
  const options = {
    format: 'text',
    reader: 'clinician',
    language: 'es',
    detail: 'full',
  } as const satisfies RenderOptions

  test('a threshold is told in the words of its label, whatever they begin with', () => {
    const text = render(
      assess(
        restLeast({ symptomSeverity: 'mild', commitment: 'reluctant', supervision: 'around-the-clock' }),
      ),
      options,
    )
    expect(text).not.toMatch(/\b(con|de) (con|de)\b/)
    expect(text).toContain(
      'Compromiso con el tratamiento: con reticencia (la regla pide «con ambivalencia» o más)',
    )
  })
})

describe('hours a week', () => {
  const care = {
    setting: 'A house',
    aroundTheClock: false,
    schedule: 'Three evenings',
    stay: 'Two months',
    contains: [],
    asks: [],
    stepUp: 'Up',
    stepDown: 'Down',
    crosswalk: [],
  }

  test.each([
    [{ least: 9, most: 19 }, 'de 9 a 19'],
    [{ least: 20 }, '20 o más'],
  ])('%j', (hoursPerWeek, said) => {
    const rungs = level.rungs.map((rung) => ({ ...rung, care: { ...care, hoursPerWeek } }))
    const ruleset = clinic({ ladders: [{ ...level, rungs }] })
    expect(line(told(ruleset, {}), 'Horas')).toBe(`Horas por semana: ${said}.`)
  })
})

test('a sum is told in short as well', () => {
  const ruleset = clinic({ rules: [rule('sum', total(['a', 'b'], 2), { level: 'clinic' })] })
  const answers = Object.fromEntries(abc.map(({ id, ratings }) => [id, ratings.at(-1)?.code]))
  expect(told(ruleset, answers, 'text', 'short')).toContain('puntuaciones combinadas de ')
})

test('where no rule found a need, that is said', () => {
  expect(told(clinic({}), {})).toMatch(
    /^Por qué\nNinguna regla encontró una necesidad que vaya más allá de este nivel\.$/m,
  )
})

test('a page says that it is in Spanish, so that it is read aloud as such', () => {
  expect(told(clinic({}), {}, 'html')).toMatch(/^<article class="level-of-care" lang="es">\n/)
})
