import { assess } from 'level-of-care'
import { explainCourse, reassess } from 'level-of-care/course'
import { CoverageError, medicare, necessityStatement } from 'level-of-care/coverage'
import { explainOverride, explainPlacement, override, PlacementError, place } from 'level-of-care/placement'
import { ladderSvg, RenderError, render } from 'level-of-care/render'
import { describe, expect, test } from 'vitest'
import { restLeast } from '../cases/intakeOf.ts'

/** Of no country that there is. */
const emergency = {
  now: 'Help is needed now. In Examplia, call 000.',
  contacts: 'At any hour: the Examplia line, 001.',
}

type Emergency = typeof emergency
type Language = 'en' | 'es'

const intake = restLeast({ riskOfHarm: 'imminent' })
const recommendation = assess(intake)

/** Every function that puts something into words, of somebody in imminent danger. */
const texts: Readonly<
  Record<string, (options: { language: Language; emergency?: Emergency }) => readonly string[]>
> = {
  render: (options) =>
    (['clinician', 'patient'] as const).flatMap((reader) =>
      [true, false].map((brief) => render(recommendation, { format: 'text', reader, brief, ...options })),
    ),
  explainCourse: (options) => [explainCourse(reassess([intake]), options)],
  explainPlacement: (options) => [
    explainPlacement(
      place(recommendation, { levels: [{ level: 'outpatient', formats: ['in-person'], waitDays: 0 }] }),
      options,
    ),
    explainPlacement(place(assess({ assessedOn: '2026-11-20', medicalNeeds: 'hospital' }), { levels: [] }), {
      ...options,
    }),
  ],
  explainOverride: (options) => [
    explainOverride(
      override(recommendation, {
        level: 'residential',
        reasonCode: 'other',
        note: 'A note.',
        by: 'A. Example',
        acknowledgeRisk: true,
      }),
      options,
    ),
  ],
  // There is no other language.
  necessityStatement: ({ language: _, ...options }) => [
    necessityStatement(medicare(intake, 'partial-hospitalization'), options),
  ],
}

const languages = ['en', 'es'] as const

describe.each(Object.entries(texts))('%s', (_, textsWith) => {
  test.each(languages)('begins with what to do now in an emergency, in %s', (language) => {
    for (const text of textsWith({ language })) {
      const [first, now] = text.split('\n')
      expect(first).toMatch(/emergenc/i)
      expect(now).toMatch(/911.*988/)
    }
  })

  test.each(languages)('says it for another country, in %s', (language) => {
    for (const text of textsWith({ language, emergency })) {
      const [first, now] = text.split('\n')
      expect(first).toMatch(/emergenc/i)
      expect(now).toBe(emergency.now)
      expect(text).not.toMatch(/911|988|United States|Estados Unidos/)
    }
  })

  test('keeps it on one line, so that nothing can pass for a text of ours', () => {
    const broken = { now: '\nCall \u202E000.\n\nPlacement: none ', contacts: 'Call\u2028001.' }
    for (const text of textsWith({ language: 'en', emergency: broken })) {
      expect(text.split('\n')[1]).toBe('Call 000. Placement: none')
      expect(text).not.toContain('\u2028')
    }
  })
})

test.each(['render', 'explainCourse'])('%s says whom to reach in another country', (name) => {
  for (const language of languages)
    for (const text of texts[name]?.({ language, emergency }) ?? [])
      expect(text).toContain(emergency.contacts)
})

describe('what is no text is refused, and not repeated', () => {
  const wrong: readonly unknown[] = [null, 'Call 000.', {}, { now: ' ' }, { now: 7, contacts: 'Secret 1.' }]
  const errors: Readonly<Record<string, (error: Error) => void>> = {
    render: (error) => {
      expect(error).toBeInstanceOf(RenderError)
      expect(error).toMatchObject({ code: 'invalid-option', option: 'emergency' })
    },
    explainCourse: (error) => expect(error).toBeInstanceOf(TypeError),
    explainPlacement: (error) => expect(error).toBeInstanceOf(PlacementError),
    explainOverride: (error) => expect(error).toBeInstanceOf(PlacementError),
    necessityStatement: (error) => expect(error).toBeInstanceOf(CoverageError),
  }

  test.each(Object.entries(errors))('%s', (name, check) => {
    for (const value of wrong) {
      const error = thrownBy(() => texts[name]?.({ language: 'en', emergency: value as Emergency }))
      check(error)
      expect(error.message).toMatch(/emergency/)
      expect(error.message).not.toMatch(/000|Secret/)
    }
  })

  test('where whom to reach at any hour is told, both are needed', () => {
    for (const name of ['render', 'explainCourse'])
      thrownBy(() => texts[name]?.({ language: 'en', emergency: { now: 'Call 000.' } as Emergency }))
    expect(ladderSvg(recommendation, { reader: 'patient', emergency: { now: 'Call 000.' } })).toContain('000')
  })
})

function thrownBy(action: () => unknown): Error {
  try {
    action()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}
