import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { dimensionOutlines } from '../../src/adult/dimensions.ts'
import { adultNames as en } from '../../src/locales/en/adultNames.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const configuration = `${folder}../tsconfig.json`

/** The sources are parsed once for all of these. */
const registry = ts.createDocumentRegistry()

/** What an editor knows of a file that lies in this folder. */
function open(code: string): {
  /** What it shows at a word: the type, and the documentation. */
  readonly hover: (word: string) => string
  /** What the compiler says. */
  readonly messages: () => readonly string[]
  /** What can be written in place of a word. */
  readonly completions: (word: string) => readonly string[]
} {
  const name = `${folder}edited.ts`
  const { config } = ts.readConfigFile(configuration, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${folder}..`)
  const read = (file: string) => (file === name ? code : ts.sys.readFile(file))
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, noEmit: true, noErrorTruncation: true }),
    getScriptFileNames: () => [name],
    // Of the edited file every text is a version of its own.
    getScriptVersion: (file) => (file === name ? code : '1'),
    getScriptSnapshot: (file) => {
      const text = read(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === name || ts.sys.fileExists(file),
    readFile: read,
  }
  const service = ts.createLanguageService(host, registry)
  return {
    hover(word) {
      const info = service.getQuickInfoAtPosition(name, code.indexOf(word))
      return [info?.displayParts, info?.documentation].map(ts.displayPartsToString).join('\n')
    },
    messages: () =>
      service
        .getSemanticDiagnostics(name)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    completions(word) {
      const found = service.getCompletionsAtPosition(name, code.indexOf(word), {})
      return (found?.entries ?? []).map((entry) => entry.name)
    },
  }
}

/** The words in quotes. In which order a compiler lists them is its own affair. */
const quoted = (text: string) => new Set(text.match(/"[\w-]+"/g))
const ratings = new Set(['"none"', '"low"', '"moderate"', '"high"', '"imminent"'])

test('at the key of an intake an editor shows the ratings, and what each of them means', () => {
  const { hover } = open(`
    import type { Intake } from 'level-of-care'
    export const intake: Intake = { assessedOn: '2026-11-20', riskOfHarm: 'low' }
  `)
  const [type = '', ...documentation] = hover('riskOfHarm').split('\n')
  expect(type).toMatch(/^\(property\) riskOfHarm\?: ("[a-z]+" \| ){5}null$/)
  expect(quoted(type)).toEqual(ratings)
  for (const { anchor } of Object.values(en.dimensions.riskOfHarm.ratings))
    expect(documentation.join(' ').replace(/\s+/g, ' ')).toContain(anchor)
})

test('so it does at each rated dimension, also of the ratings that are evaluated', () => {
  const rated = dimensionOutlines.flatMap((outline) => ('derived' in outline ? [] : [outline]))
  const keys = rated.map(({ id, ratings }) => `${id}: '${ratings[1]}'`)
  const { hover } = open(`
    import { evaluate, type Ratings } from 'level-of-care'
    export const rungs = (others: Ratings) => evaluate({ ...others, ${keys.join(', ')} })
  `)
  for (const { id, ratings } of rated) {
    const shown = hover(`${id}:`).replace(/\s+/g, ' ')
    for (const code of ratings) expect(shown).toContain(`"${code}"`)
    for (const { anchor } of Object.values(en.dimensions[id].ratings)) expect(shown).toContain(anchor)
  }
})

test('of a rating that is not there, the compiler says which there are', () => {
  const { messages } = open(`
    import type { Intake } from 'level-of-care'
    export const intake: Intake = { assessedOn: '2026-11-20', riskOfHarm: 'medium' }
  `)
  const [message = '', ...others] = messages()
  expect(others).toEqual([])
  expect(message).toMatch(/^Type '"medium"' is not assignable to type '("[a-z]+" \| ){5}null'\.$/)
  expect(quoted(message)).toEqual(new Set(['"medium"', ...ratings]))
})

test('of an extension, it says which ids and rungs there are', () => {
  const rule = (says: string) => `
    import { adult } from 'level-of-care'
    import { extendRuleset, language } from 'level-of-care/rules'
    const { atLeast } = language(adult.dimensions)
    extendRuleset(adult, {
      id: 'clinic',
      version: '1.0.0',
      add: {
        services: [{ id: 'gym', label: 'Gym', description: 'Exercise.', sensitive: false }],
        rules: [{ id: 'a', label: 'a', when: atLeast('riskOfHarm', 'low'), support: 'judgment', ${says} }],
      },
    })
  `
  const [rung = '', service = ''] = open(
    rule(`raises: { urgency: 'soon' }, adds: ['gim'], sources: []`),
  ).messages()
  expect(rung).toMatch(/^Type '"soon"' is not assignable to type '("[a-z]+"( \| )?){5}'\.$/)
  expect(quoted(rung)).toContain('"urgent"')
  expect(service).toContain('"gym"')
  expect(service).toContain('"safety-plan"')
  const { completions } = open(rule(`raises: { urgency: 'urgent' }, adds: ['gym'], sources: ['own']`))
  expect(completions(`urgent'`)).toEqual(expect.arrayContaining(['routine', 'emergency']))
  expect(completions(`own'`)).toEqual(expect.arrayContaining(['own', 'safe-t']))
})

test('no word of the ruleset is shown by the name of a type', () => {
  const { hover } = open(`
    import { assess, nextQuestion } from 'level-of-care'
    const recommendation = assess({})
    export const level = recommendation.status === 'final' ? recommendation.level : undefined
    export const key = nextQuestion({})?.id
  `)
  expect(hover('level =')).toContain('"intensive-outpatient"')
  expect(hover('key =')).toContain('"treatmentHistory"')
  expect(hover('key =')).toContain('"riskOfHarm"')
})
