import * as fc from 'fast-check'
import { adult, assess, explain, type Intake } from 'level-of-care'
import { adultIn, type Detail, type Format, render } from 'level-of-care/render'
import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { locales } from '../../src/locales/locales.ts'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { runs } from '../support/runs.ts'
import { details, everyWay, formats, languages, readers, recommendations, ways } from './every.ts'
import { allowed, readHtml, readMarkdown, wordsIn } from './rendered.ts'

const read = (source: string, format: Format): string =>
  format === 'html'
    ? readHtml(source).text.trim()
    : format === 'markdown'
      ? readMarkdown(source).text.trim()
      : source

describe('every format', () => {
  test('says the same words in the same order', () => {
    fc.assert(
      fc.property(recommendations(), ways(), (recommendation, way) => {
        const [text, markdown, html] = formats.map((format) =>
          wordsIn(read(render(recommendation, { ...way, format }), format)),
        )
        expect(markdown).toEqual(text)
        expect(html).toEqual(text)
        expect(text?.length).toBeGreaterThan(40)
      }),
      { numRuns: Math.ceil(runs / 8) },
    )
  })

  test('is made of what is allowed, and of nothing else', () => {
    fc.assert(
      fc.property(recommendations(), ways(), (recommendation, way) => {
        const { elements, attributes } = readHtml(render(recommendation, { ...way, format: 'html' }))
        expect(elements.filter((name) => !allowed.elements.includes(name))).toEqual([])
        expect(attributes).toEqual([`article lang=${way.language}`])
        const { kinds } = readMarkdown(render(recommendation, { ...way, format: 'markdown' }))
        expect([...kinds].filter((kind) => !allowed.kinds.includes(kind))).toEqual([])
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('has no line break at its end, and no empty part', () => {
    fc.assert(
      fc.property(recommendations(), ways(), (recommendation, way) => {
        const source = render(recommendation, way)
        expect(source).toBe(source.trim())
        expect(source).not.toMatch(/\n{3}|undefined|\[object|NaN|<(\w+)><\/\1>/)
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('is the same for the same recommendation, and for one that has been through JSON', () => {
    fc.assert(
      fc.property(recommendations(), ways(), (recommendation, way) => {
        const copy = JSON.parse(JSON.stringify(recommendation))
        expect(render(copy, way)).toBe(render(recommendation, way))
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })
})

test('the explanation is the text for clinicians, in English', () => {
  fc.assert(
    fc.property(recommendations(), (recommendation) => {
      expect(render(recommendation, { format: 'text', reader: 'clinician' })).toBe(explain(recommendation))
    }),
    { numRuns: Math.ceil(runs / 10) },
  )
})

describe('the labels are those of the language', () => {
  /** Texts of the English ruleset that Spanish has another word for. */
  const english = [
    ...adult.dimensions.flatMap(({ title }) => title),
    ...adult.ladders.flatMap(({ title, rungs }) => [title, ...rungs.map(({ description }) => description)]),
    ...adult.services.flatMap(({ label, description }) => [label, description]),
    ...[...adult.rules, ...adult.focus].map(({ label }) => label),
    ...adult.warnings.map(({ question }) => question),
    'own judgment',
    'IOP descriptions',
  ]

  test('in Spanish nothing is left in English', () => {
    fc.assert(
      fc.property(recommendations(), (recommendation) => {
        const spanish = render(recommendation, { format: 'text', reader: 'clinician', language: 'es' })
        expect(english.filter((text) => spanish.toLowerCase().includes(text.toLowerCase()))).toEqual([])
        for (const phrase of Object.values(locales.en.clinician))
          if (typeof phrase === 'string' && phrase.length > 3) expect(spanish).not.toContain(phrase)
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('whatever language it was assessed in', () => {
    const assessor = createAssessor(adultIn('es'))
    for (const intake of [restOpen({ symptomSeverity: 'moderate' }), restLeast({ relapseRisk: 'extreme' })])
      for (const way of everyWay)
        expect(render(assessor.assess(intake), way)).toBe(render(assess(intake), way))
  })
})

describe('an emergency', () => {
  const first = (source: string, format: Format) => {
    if (format === 'html')
      return /^<article lang="..">\n<header>\n<p><strong>(.*)<\/strong><\/p>/.exec(source)?.[1] ?? ''
    if (format === 'markdown') return /^\*\*(.*)\*\*\n/.exec(source)?.[1] ?? ''
    return source.split('\n')[0] ?? ''
  }
  const isEmergency = ({ ladders }: ReturnType<typeof assess>) =>
    ladders.urgency.status === 'final' && ladders.urgency.rung === 'emergency'
  const isDanger = ({ answered }: ReturnType<typeof assess>) =>
    answered.some(
      ({ dimension, rating }) => dimension === 'riskOfHarm' && ['high', 'imminent'].includes(rating),
    )

  const recommended = fc.oneof(
    recommendations(),
    recommendations(),
    fc
      .constantFrom<Intake>(
        restOpen({ riskOfHarm: 'imminent' }),
        restLeast({ medicalNeeds: 'hospital' }),
        restLeast({ riskOfHarm: 'high' }),
        restLeast({ withdrawalRisk: 'life-threatening' }),
      )
      .map(assess),
  )

  test('comes first for every reader in every way; staff are told to stay where there is danger', () => {
    fc.assert(
      fc.property(recommended, ways(), (recommendation, way) => {
        const { emergency, stay } = locales[way.language ?? 'en'][way.reader]
        const said = [
          ...(isEmergency(recommendation) ? [emergency] : []),
          ...(isDanger(recommendation) ? [stay] : []),
        ].join(' ')
        const source = render(recommendation, way)
        if (said === '') expect(read(source, way.format)).not.toContain(emergency)
        else expect(first(source, way.format)).toBe(said)
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test.each(readers)('says whom to call at once: %s', (reader) => {
    for (const language of languages)
      for (const detail of details) {
        const text = render(assess(restLeast({ riskOfHarm: 'imminent' })), {
          format: 'text',
          reader,
          language,
          detail,
        })
        expect(text.split('\n')[1]).toMatch(/911.*988/)
      }
  })
})

describe('crisis contacts', () => {
  test('are in every text, short ones too', () => {
    fc.assert(
      fc.property(recommendations(), ways(), (recommendation, way) => {
        expect(read(render(recommendation, way), way.format)).toMatch(/911.*988/s)
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  const emergency = { now: 'Ring 112 at once.', contacts: 'Ring 112, or the helpline of your town.' }

  test('can be those of another country: nothing of the United States is left', () => {
    fc.assert(
      fc.property(recommendations(), ways({ emergency }), (recommendation, way) => {
        const said = read(render(recommendation, way), way.format)
        expect(said).toContain(emergency.contacts)
        expect(said).not.toMatch(/911|988|United States|Estados Unidos|Lifeline|Línea/)
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('so can what to do now', () => {
    for (const way of everyWay) {
      const said = read(
        render(assess(restLeast({ riskOfHarm: 'imminent' })), { ...way, emergency }),
        way.format,
      )
      expect(said.indexOf(emergency.now)).toBeGreaterThan(0)
      expect(said.indexOf(emergency.now)).toBeLessThan(250)
      expect(said.split(emergency.now)).toHaveLength(2)
    }
  })
})

describe('a short text', () => {
  test('is no longer, and says nothing that the whole one does not', () => {
    fc.assert(
      fc.property(recommendations(), ways(), (recommendation, way) => {
        const lines = (detail: Detail) =>
          render(recommendation, { ...way, format: 'text', detail }).split('\n')
        const whole = lines('full').join('\n')
        expect(lines('short').length).toBeLessThanOrEqual(lines('full').length)
        expect(lines('short').filter((line) => !whole.includes(line))).toEqual([])
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('keeps the level, the time and what decides; evidence and sources are left to the whole one', () => {
    const recommendation = assess(restLeast({ symptomSeverity: 'severe', functionalImpairment: 'severe' }))
    const text = render(recommendation, { format: 'text', reader: 'clinician', detail: 'short' })
    expect(text).toMatch(/Partial hospitalization/)
    expect(text).toMatch(/Urgent/)
    expect(text).toContain('[severe-symptoms-and-impairment]')
    expect(text).not.toMatch(/Source|Covers|Also found|Usual stay/)
  })
})
