import * as fc from 'fast-check'
import { adult, assess, type Recommendation } from 'level-of-care'
import { adultIn, patientWords, render, type TextLanguage } from 'level-of-care/render'
import { describe, expect, test } from 'vitest'
import { isEmergency } from '../../src/documents/alertOf.ts'
import { patient } from '../../src/locales/texts.ts'

import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { runs } from '../support/runs.ts'
import { details, languages, recommendations } from './every.ts'

type Never = readonly { readonly what: string; readonly pattern: RegExp; readonly example: string }[]

/** What no text for patients says. The examples show that the patterns would notice. */
const never: { readonly [L in (typeof languages)[number]]: Never } = {
  en: [
    { what: 'a burden', pattern: /burden/i, example: 'You are a burden.' },
    { what: 'refusing', pattern: /refus/i, example: 'You are refusing care.' },
    { what: 'failing', pattern: /\bfail/i, example: 'You failed treatment.' },
    { what: 'gravely disabled', pattern: /gravely|disabled/i, example: 'You are gravely disabled.' },
    { what: 'undermining', pattern: /undermin/i, example: 'People undermine it.' },
    {
      what: 'low risk',
      pattern: /\b(low|no|little)[- ]risk\b|risk is low|\bno danger\b/i,
      example: 'You are low risk.',
    },
    {
      what: 'that no hospital is needed',
      pattern:
        /(not|n.t) need (to be in )?(a |the |any )?hospital|no need (for|of) a hospital|without a hospital/i,
      example: 'You don’t need a hospital.',
    },
    {
      what: 'that insurance will pay',
      pattern: /insur|reimburs|\bpay|\bpaid\b|\bcover(s|ed|age)?\b|\bfree of charge\b/i,
      example: 'Your plan covers it.',
    },
    {
      what: 'a way to another level',
      pattern: /\bstep(ping)?[- ](up|down)|(higher|lower) level|level of care/i,
      example: 'To step down, sleep well.',
    },
    {
      what: 'to stop alcohol or sedatives',
      pattern: /(?<!do not )\bstop\b|\bquit\b|cold turkey/i,
      example: 'Stop drinking first.',
    },
    {
      what: 'commitment',
      pattern: /commit|voluntar|detain|court|against your will/i,
      example: 'You will be committed.',
    },
    {
      what: 'that nobody is there',
      pattern: /\b(no one|nobody) to\b|\byou (are|have) (all )?(alone|no one|nobody)\b/i,
      example: 'There is no one to turn to.',
    },
    {
      what: 'a promise',
      pattern: /\bwill (heal|cure|get well|get better|be fine)|guarante/i,
      example: 'You will get better.',
    },
  ],
  es: [
    { what: 'a burden', pattern: /\bcarga\b/i, example: 'Es una carga.' },
    {
      what: 'refusing',
      pattern: /reh[uú]s|rechaz|se nieg|negar|negativa/i,
      example: 'Usted rechaza la atención.',
    },
    { what: 'failing', pattern: /frac|fall[oóaie]/i, example: 'El tratamiento fracasó.' },
    {
      what: 'gravely disabled',
      pattern: /gravemente|capacitad|inválid/i,
      example: 'Está gravemente incapacitado.',
    },
    { what: 'undermining', pattern: /socav/i, example: 'Lo socavan.' },
    {
      what: 'low risk',
      pattern: /bajo riesgo|riesgo (es )?bajo|(poco|sin|ningún) (riesgo|peligro)/i,
      example: 'Su riesgo es bajo.',
    },
    {
      what: 'that no hospital is needed',
      pattern: /no (necesita|hace falta|requiere) (ir a )?(un |el |ningún )?hospital|sin (un )?hospital/i,
      example: 'No necesita un hospital.',
    },
    {
      what: 'that insurance will pay',
      pattern:
        /(su|el|un) seguro\b|seguro (médico|de salud)|aseguran|\bpag[aou]|\bcubr|cobertura|gratis|reembols/i,
      example: 'Su seguro lo paga.',
    },
    {
      what: 'a way to another level',
      pattern: /(subir|bajar) (a|de|un)|nivel/i,
      example: 'Para bajar de nivel, duerma bien.',
    },
    {
      what: 'to stop alcohol or sedatives',
      pattern: /(?<!no (los )?)\b(deje|dejar|suspenda)\b/i,
      example: 'Deje de beber.',
    },
    {
      what: 'commitment',
      pattern: /voluntad|voluntari|internad|internamiento|juez|obligad/i,
      example: 'Es un internamiento involuntario.',
    },
    {
      what: 'that nobody is there',
      pattern: /no hay (a quién|en quién|nadie)|no tiene a nadie/i,
      example: 'No hay a quién acudir.',
    },
    { what: 'a promise', pattern: /(sanará|se curará|mejorará|garantiz)/i, example: 'Usted mejorará.' },
  ],
}

/** Every string below a part. */
function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return [part('X')]
  return Object.values(Object(part)).flatMap(stringsIn)
}

const forPatients = (language: (typeof languages)[number]) => [
  ...stringsIn(patientWords(language)),
  ...stringsIn(patient[language]),
]

const patientText = (recommendation: Recommendation, language: TextLanguage, includeSensitive = true) =>
  render(recommendation, { format: 'text', reader: 'patient', language, includeSensitive })

describe.each(languages)('to patients, in %s, is never said', (language) => {
  test.each(never[language])('$what', ({ pattern, example }) => {
    expect(example).toMatch(pattern)
    const texts = forPatients(language)
    expect(texts.length).toBeGreaterThan(250)
    expect(texts.filter((text) => pattern.test(text))).toEqual([])
  })

  test('any of it, whatever is put together', () => {
    fc.assert(
      fc.property(recommendations(), (recommendation) => {
        const text = patientText(recommendation, language)
        expect(never[language].filter(({ pattern }) => pattern.test(text))).toEqual([])
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  const { dimensions, ladders, services, rules, focus, warnings } = adult
  const ids = [
    ...dimensions.flatMap(({ id, ratings }) => [id, ...ratings.map(({ code }) => code)]),
    ...ladders.flatMap(({ id, rungs }) => [id, ...rungs.map(({ code }) => code)]),
    ...[services, rules, focus, warnings].flatMap((part) => part.map(({ id }) => id)),
  ].filter((id) => /[A-Z-]/.test(id) || id === 'refusing')

  test('an id, a citation, a warning, or what an answer would lead to', () => {
    fc.assert(
      fc.property(recommendations(), (recommendation) => {
        const text = patientText(recommendation, language)
        expect(ids.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text))).toEqual([])
        expect(text).not.toMatch(/[[\]]|undefined|SAFE-T|CFR|TIP \d|ASAM|https?:/)
        for (const { question } of adultIn(language).warnings) expect(text).not.toContain(question)
        const asked = text.split('\n\n').find((part) => part.startsWith(`${patient[language].open}\n`))
        const known = new Set(stringsIn(patientWords(language).questions).map((title) => `- ${title}`))
        const points = asked?.split('\n').filter((line) => line.startsWith('- ')) ?? []
        expect(points.filter((line) => !known.has(line))).toEqual([])
        // In an emergency there is nothing to think about.
        expect(points).toHaveLength(isEmergency(recommendation) ? 0 : recommendation.openQuestions.length)
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('nothing of what the shipped ruleset can find is without words', () => {
    fc.assert(
      fc.property(recommendations(), (recommendation) => {
        expect(() => patientText(recommendation, language, false)).not.toThrow()
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })
})

describe('alcohol and sedatives', () => {
  test('that they are not to be stopped suddenly is in every text for patients but the call for help', () => {
    fc.assert(
      fc.property(recommendations(), fc.constantFrom(...details), (recommendation, detail) => {
        fc.pre(!isEmergency(recommendation))
        expect(render(recommendation, { format: 'text', reader: 'patient', detail })).toMatch(
          /alcohol.*sedatives.*do not stop suddenly on your own/,
        )
        expect(render(recommendation, { format: 'text', reader: 'patient', detail, language: 'es' })).toMatch(
          /alcohol.*sedantes.*no los deje de golpe por su cuenta/,
        )
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })
})

test('in an emergency a page for the patient says what to do now, where, and who is there, and no more', () => {
  const imminent = assess(
    restOpen({ riskOfHarm: 'imminent', symptomSeverity: 'severe', substances: ['alcohol'] }),
  )
  for (const detail of details) {
    const text = render(imminent, { format: 'text', reader: 'patient', detail })
    expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
      expect.stringMatching(/^This is an emergency\. Get help now\./),
      'Suggested for you: care in a hospital',
      'If you need help fast',
      expect.stringMatching(/^A computer tool made this page/),
    ])
    expect(text).not.toMatch(/think about|still needs to ask/)
    expect(text).toContain('You are not alone in this.')
  }
})

describe('what is not settled', () => {
  const recommendation = assess(restOpen({ symptomSeverity: 'moderate', supportSystem: 'poor' }))

  test.each([
    ['en', 'not settled yet', 'still needs to ask', 'What you want from treatment'],
    ['es', 'Aún no se sabe', 'todavía tiene que preguntarle', 'Lo que espera del tratamiento'],
  ] as const)('is told as such in %s, with what is still to be asked', (language, ...expected) => {
    const text = patientText(recommendation, language)
    for (const words of expected) expect(text).toContain(words)
    expect(text).not.toContain(patient[language].suggested(''))
  })

  test('a time that is not settled may turn out sooner', () => {
    expect(recommendation.ladders.urgency.status).toBe('provisional')
    expect(patientText(recommendation, 'en')).toContain(patient.en.sooner)
    expect(patientText(assess(restLeast({})), 'en')).not.toContain(patient.en.sooner)
  })
})

describe('a hospital', () => {
  test.each([
    ['medical', restLeast({ medicalNeeds: 'hospital' })],
    ['medical', restLeast({ withdrawalRisk: 'life-threatening' })],
    ['medical', restLeast({ withdrawalRisk: 'severe', riskOfHarm: 'moderate' })],
    ['psychiatric', restLeast({ riskOfHarm: 'imminent' })],
    ['psychiatric', restLeast({ riskOfHarm: 'high', supportSystem: 'poor' })],
    ['psychiatric', restLeast({ symptomSeverity: 'severe', functionalImpairment: 'extreme' })],
    ['psychiatric', restLeast({ symptomSeverity: 'severe', supervision: 'around-the-clock-medical' })],
    ['either', restLeast({ medicalNeeds: 'hospital', riskOfHarm: 'imminent' })],
    [
      'either',
      restLeast({
        supervision: 'around-the-clock-medical',
        symptomSeverity: 'severe',
        medicalNeeds: 'nursing',
      }),
    ],
  ] as const)('is a %s one: %j', (kind, intake) => {
    for (const language of languages) {
      const text = patientText(assess(intake), language, false)
      for (const [other, words] of Object.entries(patient[language].hospital))
        expect(text.includes(words), other).toBe(other === kind)
      expect(text).toContain(patient[language].rights)
    }
  })

  test('is not spoken of where none is meant', () => {
    const text = patientText(assess(restLeast({ riskOfHarm: 'high' })), 'en')
    expect(text).not.toMatch(/psychiatric|medical hospital/)
  })
})
