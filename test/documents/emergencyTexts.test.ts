import { assess } from 'level-of-care'
import { explainCourse, reassess } from 'level-of-care/course'
import { appealDraft, checkMedicare, continuedStayDraft, necessityStatement } from 'level-of-care/coverage'
import { explainOverride, explainPlacement, override, place } from 'level-of-care/placement'
import { courseSvg, type EmergencyTexts, ladderSvg, render, type TextLanguage } from 'level-of-care/render'
import { describe, expect, test } from 'vitest'
import { restLeast } from '../cases/intakeOf.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'

/** Of no country that there is. */
const emergency = {
  now: 'Help is needed now. In Examplia, call 000.',
  contacts: 'At any hour: the Examplia line, 001.',
}

const intake = restLeast({ riskOfHarm: 'imminent' })
const recommendation = assess(intake)

/** Every function that puts something into words, of somebody in imminent danger. */
const texts: Readonly<
  Record<string, (options: { language: TextLanguage; emergency?: EmergencyTexts }) => readonly string[]>
> = {
  render: (options) =>
    (['clinician', 'patient'] as const).flatMap((reader) =>
      (['short', 'full'] as const).map((detail) =>
        render(recommendation, { format: 'text', reader, detail, ...options }),
      ),
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
  necessityStatement: (options) => [
    necessityStatement(checkMedicare(intake, 'partial-hospitalization'), options),
  ],
  draftsOfAStay: (options) =>
    [continuedStayDraft, appealDraft].map((draft) =>
      draft([checkMedicare(intake, 'partial-hospitalization')], options),
    ),
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

describe.each([...Object.keys(texts), 'ladderSvg', 'courseSvg'])(
  '%s refuses what is no text, and does not repeat it',
  (name) => {
    const call = (emergency: unknown) => () => {
      const options = { language: 'en', emergency: emergency as EmergencyTexts } as const
      if (name === 'courseSvg') return courseSvg(reassess([intake]), options)
      return texts[name]?.(options) ?? ladderSvg(recommendation, { reader: 'patient', ...options })
    }

    test.each([
      [null, ['']],
      ['Call 000.', ['']],
      [{}, ['.now', '.contacts']],
      [{ now: ' ' }, ['.now', '.contacts']],
      [{ now: 7, contacts: 'Secret 1.' }, ['.now']],
      [{ now: 'Call 000.' }, ['.contacts']],
      [{ contacts: 'Secret 1.' }, ['.now']],
      [{ now: 'Call 000.', contacts: 'Secret 1.', Secret: 'Secret' }, ['']],
    ])('%j', (value, places) => {
      const paths = mistakesIn(call(value)).map((mistake) => mistake.slice(0, mistake.indexOf(':')))
      expect(paths).toEqual(places.map((place) => `options.emergency${place}`))
      expect(everythingIn(usageErrorOf(call(value)))).not.toMatch(/Call 000|Secret/)
    })
  },
)
