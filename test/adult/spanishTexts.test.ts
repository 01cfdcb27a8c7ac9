import { describe, expect, test } from 'vitest'
import { englishTexts as en, spanishTexts as es } from '../support/adultTexts.ts'

/** Every text below a part of the tables, with the keys that lead to it. */
function textsIn(part: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  return Object.entries(Object(part)).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`))
}

// Sources are called by their proper names, most of which are no words of any language.
const { sources: citedInEnglish, ...englishNames } = en
const { sources: citedInSpanish, ...spanishNames } = es

const english = textsIn(englishNames)
const spanish = new Map(textsIn(spanishNames))
const pairs = english.map(([path, text]) => ({ path, en: text, es: spanish.get(path) ?? '' }))

const figures = (text: string): readonly string[] => [...text.matchAll(/\d+/g)].map(([found]) => found).sort()

describe('the Spanish texts are the English ones', () => {
  // A key too many does not fail to compile in every place, and a list that is shorter compiles.
  test('text by text, lists included', () => {
    expect([...spanish.keys()]).toEqual(english.map(([path]) => path))
    expect(pairs.length).toBeGreaterThan(300)
  })

  test('no text is empty, or begins or ends with a blank, or has two in a row', () => {
    expect(
      [...spanish].filter(([, text]) => text !== text.trim() || text === '' || / {2}/.test(text)),
    ).toEqual([])
  })

  test('with the same figures, none of them written otherwise', () => {
    const different = pairs.filter((pair) => String(figures(pair.en)) !== String(figures(pair.es)))
    // There is no exception: "round-the-clock" is "de día y de noche", and "24-hour" keeps its figure.
    expect(different).toEqual([])
  })

  test('with the same number words where figures are written out', () => {
    const words: readonly (readonly [RegExp, RegExp])[] = [
      [/\btwo weeks\b/, /\bdos semanas\b/],
      [/\bpast week\b/, /última semana\b/],
      [/\bonce or twice a week\b/, /\buna o dos veces por semana\b/],
      [/\bat least weekly\b/i, /\bal menos una vez por semana\b/],
      [/\bpast year\b/, /último año\b/],
      [/\bone level at a time\b/, /\bun nivel a la vez\b/],
      [/\bone step higher\b/, /\bun paso más alto\b/],
    ]
    for (const [there, here] of words) {
      expect(pairs.filter((pair) => there.test(pair.en)).length, String(there)).toBeGreaterThan(0)
      expect(pairs.filter((pair) => there.test(pair.en) && !here.test(pair.es))).toEqual([])
    }
  })

  test('with the same ends: a sentence is a sentence, a question a question', () => {
    const end = (text: string) => (/[.?]$/.test(text) ? text.slice(-1) : '')
    expect(pairs.filter((pair) => end(pair.en) !== end(pair.es))).toEqual([])
    const questions = (text: string, mark: string) => text.split(mark).length
    expect([...spanish].filter(([, text]) => questions(text, '¿') !== questions(text, '?'))).toEqual([])
    expect(pairs.filter((pair) => questions(pair.en, '?') !== questions(pair.es, '?'))).toEqual([])
  })

  test('with a capital letter exactly where English has one', () => {
    const capital = (text: string) => /^[¿\d]*\p{Lu}/u.test(text)
    expect(pairs.filter((pair) => capital(pair.en) !== capital(pair.es))).toEqual([])
  })
})

test('every source has a name in both, those that are words among them', () => {
  expect(Object.keys(citedInSpanish)).toEqual(Object.keys(citedInEnglish))
  expect(citedInSpanish.own).toBe('criterio propio')
  expect(citedInSpanish['tip-35']).toBe(citedInEnglish['tip-35'])
})

describe('no text is left in English', () => {
  /** Spelled alike in both languages. */
  const alike = ['Alcohol', 'Cannabis', 'No']

  test('only a few words are the same', () => {
    const same = pairs.filter((pair) => pair.en === pair.es).map((pair) => pair.es)
    expect([...new Set(same)].sort()).toEqual(alike)
  })

  test('no English word stands in a Spanish sentence', () => {
    const word = /\b(the|and|of|or|with|care|is|are|not|who|to|for|from|at|by|an?d|week|weeks|needs?)\b/i
    expect('Atención of la persona').toMatch(word)
    expect([...spanish].filter(([, text]) => word.test(text))).toEqual([])
  })

  test('no two labels of one scale, ladder or list are the same', () => {
    const scales = [...Object.values(es.dimensions).map(({ ratings }) => Object.values(ratings))]
    const rungs = Object.values(es.ladders).map((ladder) => Object.values(ladder.rungs))
    const labels = [...scales, ...rungs, Object.values(es.services)].map(
      (items: readonly { label: string }[]) => items.map(({ label }) => label),
    )
    expect(labels.filter((list) => new Set(list).size < list.length)).toEqual([])
  })
})

describe('what is never said', () => {
  const never: readonly { readonly what: string; readonly pattern: RegExp; readonly examples: string[] }[] = [
    { what: 'a burden', pattern: /\bcargas?\b/i, examples: ['una carga para la familia'] },
    {
      what: 'refusing',
      pattern: /rechaz|rehús|rehus|\bse nieg|\bnegars|\bnegativ/i,
      examples: ['rechaza el tratamiento', 'se niega a venir', 'rehúsa la atención'],
    },
    {
      what: 'failing',
      pattern: /fracas|\bfall(?!ec)/i,
      examples: ['un tratamiento fracasado', 'la terapia falló'],
    },
    {
      what: 'gravely disabled',
      pattern: /discapacit|minusv|inválid|gravemente incapacit/i,
      examples: ['gravemente discapacitado', 'gravemente incapacitada'],
    },
    {
      what: 'undermining',
      pattern: /socav|sabote|menoscab/i,
      examples: ['personas que socavan el tratamiento'],
    },
    {
      what: 'words that name people by an illness or a habit',
      pattern: /adict[oa]s?\b|drogadict|alcohólic|toxicóman|\babus[oa]/i,
      examples: ['un adicto', 'abuso de sustancias'],
    },
    { what: 'committing suicide, as if it were a crime', pattern: /comet/i, examples: ['cometer suicidio'] },
    {
      what: 'that somebody is low risk',
      pattern: /\b(bajo|poco) riesgo\b|\briesgo (es )?bajo\b/i,
      examples: ['Usted es de bajo riesgo.', 'su riesgo es bajo'],
    },
    {
      what: 'that somebody needs no hospital',
      pattern:
        /\bno (necesita|requiere|precisa|hace falta)( estar| ir)?( en| a)?( el| un| al| ningún)? ?(hospital|internación|hospitalización)|hospital no es necesari/i,
      examples: [
        'Usted no necesita un hospital.',
        'no requiere hospitalización',
        'no necesita ir al hospital',
      ],
    },
    {
      what: 'that insurance will pay',
      pattern:
        /asegurador|\bsu seguro\b|\bel seguro\b|seguros? (médico|de salud)|reembols|cobertura|\bcubr|\bpag(a|ar|ará|ado|arán)\b|gratis|gratuit/i,
      examples: ['El seguro lo cubre.', 'su seguro pagará', 'la cobertura'],
    },
    {
      what: 'to stop alcohol or sedatives on one’s own',
      pattern:
        /\b(deje|dejar|suspenda|pare|parar|abandone)\b de? ?(beber|tomar|consumir|usar|el alcohol|los sedantes)/i,
      examples: ['Deje de beber.', 'dejar de tomar sedantes'],
    },
    { what: 'what blames a person for leaving', pattern: /abandon|desert|incumpl/i, examples: ['abandonó'] },
  ]

  test.each(never)('$what', ({ pattern, examples }) => {
    for (const example of examples) expect(example).toMatch(pattern)
    expect([...spanish].filter(([, text]) => pattern.test(text))).toEqual([])
  })

  test('that inpatient care means commitment; and it is said which hospitals may be meant', () => {
    const texts = textsIn([es.ladders.level.rungs.inpatient, es.levels.inpatient])
    expect(
      texts.filter(([, text]) => /volunta|internamiento|reclu|reten|orden judicial|tribunal/i.test(text)),
    ).toEqual([])
    expect(es.ladders.level.rungs.inpatient.description).toMatch(/hospital médico o psiquiátrico/)
    expect(es.ladders.level.rungs.inpatient.description).toMatch(/situación legal de nadie/)
  })
})

describe('what is always said', () => {
  test.each(english.filter(([, text]) => /should not be stopped suddenly/.test(text)))(
    'alcohol and sedatives are not to be stopped suddenly: %s',
    (path) => {
      expect(spanish.get(path)).toMatch(/El alcohol y los sedantes no deben suspenderse de golpe\.$/)
    },
  )

  test.each(english.filter(([, text]) => /Suicide & Crisis Lifeline/.test(text)))(
    'whom to call in the United States: %s',
    (path) => {
      expect(spanish.get(path)).toMatch(
        /En Estados Unidos.*911.*988 para la Línea de Prevención del Suicidio y Crisis/,
      )
    },
  )

  test('no licensed clinician has reviewed the rules', () => {
    expect(es.notice).toMatch(/No las ha revisado ningún profesional clínico con licencia/)
  })
})
