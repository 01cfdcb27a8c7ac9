import * as fc from 'fast-check'
import { adult, assess, explain, type Intake } from 'level-of-care'
import { adultIn, type Detail, type Format, render } from 'level-of-care/render'
import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { clinician, patient } from '../../src/locales/texts.ts'

import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { runs } from '../support/runs.ts'
import { mistakesIn } from '../support/usageErrorOf.ts'
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
        expect(attributes.filter((one) => !allowed.attributes.includes(one))).toEqual([])
        expect(attributes.filter((one) => one.startsWith('article lang='))).toEqual([
          `article lang=${way.language}`,
        ])
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
        for (const phrase of Object.values(clinician.en))
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

describe('HTML', () => {
  const made = assess(restLeast({ riskOfHarm: 'high' }))

  test('as a whole page says what it is encoded in, its language and its title, and holds the fragment', () => {
    for (const language of ['en', 'es'] as const) {
      const options = { format: 'html', reader: 'clinician', language } as const
      const page = render(made, { ...options, page: true })
      const title = /<h1 [^>]+>(.+)<\/h1>/.exec(page)?.[1]
      expect(page.slice(0, 200)).toContain(
        `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
      )
      expect(page).toContain(`<title>${title}</title>`)
      expect(page).toContain(render(made, { ...options, headingLevel: 1 }))
      expect(page.slice(0, 1000).match(/<h1/g)).toHaveLength(1)
    }
  })

  test('has its headings where they are asked for', () => {
    for (const level of [1, 2, 3, 4, 5]) {
      const html = render(made, { format: 'html', reader: 'clinician', headingLevel: level })
      const levels = [...html.matchAll(/<h(\d)/g)].map(([, found]) => Number(found))
      expect(levels[0]).toBe(level)
      expect(new Set(levels.slice(1))).toEqual(new Set([level + 1]))
    }
  })

  test('alone has a page and headings', () => {
    for (const format of ['text', 'markdown'] as const)
      expect(
        mistakesIn(() => render(made, { format, reader: 'patient', page: true, headingLevel: 3 })),
      ).toEqual(['options.page: not-applicable', 'options.headingLevel: not-applicable'])
    for (const headingLevel of [0, 6, -1])
      expect(mistakesIn(() => render(made, { format: 'html', reader: 'patient', headingLevel }))).toEqual([
        'options.headingLevel: out-of-range',
      ])
  })
})

describe('an emergency', () => {
  const first = (source: string, format: Format) => {
    if (format === 'html')
      return (
        /^<article class="level-of-care" lang="..">\n<header class="level-of-care-alert">\n<p><strong>(.*)<\/strong><\/p>/.exec(
          source,
        )?.[1] ?? ''
      )
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
        const { emergency, stay } = { clinician, patient }[way.reader][way.language ?? 'en']
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
  const wordsOf = (text: string) => text.split(/\s+/).length

  test('is no longer than the whole one', () => {
    fc.assert(
      fc.property(recommendations(), ways(), (recommendation, way) => {
        const words = (detail: Detail) => wordsOf(render(recommendation, { ...way, format: 'text', detail }))
        expect(words('short')).toBeLessThanOrEqual(words('full'))
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('is one page for clinicians, whatever was found', () => {
    fc.assert(
      fc.property(recommendations(), fc.constantFrom(...languages), (recommendation, language) => {
        const text = render(recommendation, { format: 'text', reader: 'clinician', language })
        // What to do at once is not counted.
        const [first = '', ...rest] = text.split('\n\n')
        const page = /^(EMERGENC|Staff|Personal)/.test(first) ? rest.join('\n\n') : text
        expect(wordsOf(page)).toBeLessThanOrEqual(language === 'en' ? 250 : 300)
      }),
      { numRuns: runs },
    )
  })

  test('counts what it leaves out', () => {
    const text = render(assess(restOpen({ riskOfHarm: 'imminent', substances: ['alcohol'] })), {
      format: 'text',
      reader: 'clinician',
    })
    expect(text).toMatch(/Still open\n.*\. \d+ more in the full text\./)
  })

  test('keeps the level, the time and what decides; sources and what else was found are left to the whole one', () => {
    const recommendation = assess(restLeast({ symptomSeverity: 'severe', functionalImpairment: 'severe' }))
    const text = render(recommendation, { format: 'text', reader: 'clinician', detail: 'short' })
    expect(text).toMatch(/^Recommended level of care: Partial hospitalization/)
    expect(text).toContain('A first appointment within 48 hours.')
    expect(text).toContain(
      '- Illness severely interferes with several areas of life (symptom severity: severe; functional impairment: severe).',
    )
    expect(text).not.toMatch(/Source|Covers|Also found|Usual stay|\[/)
    expect(render(recommendation, { format: 'text', reader: 'clinician' })).toBe(text)
  })

  test('tells what was asked and cannot be answered apart from what is to be asked', () => {
    const text = render(assess(restOpen({ symptomSeverity: 'moderate', notKnown: ['riskOfHarm'] })), {
      format: 'text',
      reader: 'clinician',
    })
    expect(text).toMatch(/Asked, and cannot be answered\nRisk of harm to self or others\./)
    expect(text).not.toMatch(/Still open\n[^\n]*Risk of harm/)
  })
})

describe('the whole text', () => {
  const full = { format: 'text', reader: 'clinician', detail: 'full' } as const

  test('says each thing once: why a service is needed stands under it, and nowhere else', () => {
    const text = render(assess(restLeast({ riskOfHarm: 'moderate', commitment: 'ambivalent' })), full)
    expect(text.split('[needs-safety-plan]')).toHaveLength(2)
    expect(text).toMatch(
      /- Safety plan: [^\n]+\n {2}Why: [^\n]+\[needs-safety-plan\]\. Risk of harm[^\n]*\n {2}Source: SAFE-T/,
    )
    expect(text).not.toMatch(/Also found[\s\S]*\[needs-[\s\S]*To arrange/)
  })

  test('says what speaks against a rule', () => {
    const text = render(assess(restLeast({ symptomSeverity: 'severe' })), full)
    expect(text).toContain('  Against it: IAR-DST: It places severe symptoms, with all else mild at most,')
    expect(render(assess(restLeast({ symptomSeverity: 'severe' })), { ...full, language: 'es' })).toContain(
      '  En contra: IAR-DST: Sitúa los síntomas graves',
    )
  })

  test('marks what was asked and cannot be answered', () => {
    const text = render(assess(restOpen({ notKnown: ['riskOfHarm'] })), full)
    expect(text).toContain('- Risk of harm to self or others: Asked, and cannot be answered; could still')
    expect(text).toMatch(/- Withdrawal risk: could still/)
  })
})
