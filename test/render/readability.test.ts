import * as fc from 'fast-check'
import { patientWords, type RenderOptions, render } from 'level-of-care/render'
import { describe, expect, test } from 'vitest'
import { patient as patientEn } from '../../src/locales/en/patient.ts'
import { patient as patientEs } from '../../src/locales/es/patient.ts'
import { easeOf, gradeOf } from '../support/readability.ts'
import { runs } from '../support/runs.ts'
import { details, recommendations } from './every.ts'

const phrases = { en: patientEn, es: patientEs }

const highestGrade = 8
/** The scale of Fernández Huerta says of 60 to 70 that eighth graders read it. */
const leastEase = 60
// A few names on a list are too little to measure in Spanish, whose names are long.

const measures = [
  { language: 'en' as const, hard: (pieces: readonly string[]) => gradeOf(pieces) > highestGrade },
  {
    language: 'es' as const,
    hard: (pieces: readonly string[]) => pieces.join(' ').split(' ').length > 8 && easeOf(pieces) < leastEase,
  },
]

describe('the measures', () => {
  test('know easy from hard English', () => {
    expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(1)
    expect(gradeOf(['You meet with a therapist once a week.'])).toBeLessThan(6)
    expect(
      gradeOf([
        'Functional impairment necessitates comprehensive multidisciplinary interventions addressing psychiatric comorbidity.',
      ]),
    ).toBeGreaterThan(20)
  })

  test('agree with a passage whose grade is known', () => {
    // The first sentences of the Gettysburg Address, 30 words and 48 syllables in one sentence.
    const passage =
      'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.'
    expect(gradeOf([passage])).toBeCloseTo(0.39 * 30 + 11.8 * (48 / 30) - 15.59, 0)
  })

  test('know easy from hard Spanish', () => {
    expect(easeOf(['El gato come pan.'])).toBeGreaterThan(80)
    expect(
      easeOf([
        'El deterioro funcional requiere intervenciones multidisciplinarias exhaustivas y coordinadas.',
      ]),
    ).toBeLessThan(20)
  })
})

/** Every text of a table, with the keys that lead to it, sentences that are told one after the other joined. */
function textsIn(part: unknown, path = ''): { readonly path: string; readonly pieces: string[] }[] {
  if (typeof part === 'string') return part === '' ? [] : [{ path, pieces: [part] }]
  const entries = Object.entries(Object(part))
  if (entries.every(([, inner]) => typeof inner === 'string'))
    return entries.length > 4
      ? entries.flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`))
      : [{ path, pieces: entries.map(([, inner]) => String(inner)) }]
  return entries.flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`))
}

describe.each(measures)('what is said to patients in $language reads easily', ({ language, hard }) => {
  const { focus, questions, ...sentences } = patientWords(language)

  test('every sentence of every rule, rung and service', () => {
    const texts = textsIn(sentences)
    expect(texts.length).toBeGreaterThan(110)
    expect(
      texts.filter(({ pieces }) => hard(pieces)).map(({ path, pieces }) => `${path}: ${pieces.join(' ')}`),
    ).toEqual([])
  })

  test('the lists of what care could include, and of what is asked', () => {
    // Single points hold the names of therapies; they are read in the list.
    expect(hard(Object.values(focus))).toBe(false)
    expect(hard(Object.values(questions))).toBe(false)
  })

  test('every section, and the whole page, of any recommendation', () => {
    fc.assert(
      fc.property(
        recommendations(),
        fc.boolean(),
        fc.constantFrom(...details),
        (recommendation, includeSensitive, detail) => {
          const options = { format: 'text', reader: 'patient', language, includeSensitive, detail } as const
          const { sections, page } = partsOf(render(recommendation, options satisfies RenderOptions))
          expect(hard(page)).toBe(false)
          // A short text names services without a sentence about them; names are not sentences.
          const told =
            detail === 'short' ? sections.filter(([title]) => title !== phrases[language].services) : sections
          expect(told.filter((section) => hard(section))).toEqual([])
        },
      ),
      { numRuns: Math.ceil(runs / 4) },
    )
  })
})

/** The lines of each section, and of all. */
function partsOf(text: string): { readonly sections: readonly string[][]; readonly page: string[] } {
  const sections = text
    .split('\n\n')
    .map((section) => section.split('\n').map((line) => line.replace(/^\s*- /, '')))
  return { sections, page: sections.flat() }
}
