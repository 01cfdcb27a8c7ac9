import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { textLanguages } from 'level-of-care/render'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'

/**
 * A language that nobody speaks is added as a real one would be, by a folder, its code in `languages.ts` and its column in
 * `texts.ts`; but none of it is ever written to `src`.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}src/locales/zz/`

/** The files of `src/locales` that name the languages, with one more. */
const withAnother: { readonly [file: string]: string } = {
  'languages.ts': readFileSync(`${root}src/locales/languages.ts`, 'utf8').replaceAll(
    "'en', 'es'",
    "'en', 'es', 'zz'",
  ),
  'texts.ts': `import * as zz from './zz/index.ts'\n${readFileSync(
    `${root}src/locales/texts.ts`,
    'utf8',
  ).replace(/es: es\.(\w+)/g, 'es: es.$1, zz: zz.$1')}`,
}

/** English, but for what says otherwise. */
const whole = `
  import { cards as englishCards } from '../en/cards.ts'
  import { clinician as englishClinician } from '../en/clinician.ts'
  import { course as englishCourse } from '../en/course.ts'
  import { coursePicture as englishCoursePicture } from '../en/coursePicture.ts'
  import { forms as englishForms } from '../en/forms.ts'
  import { ladder as englishLadder } from '../en/ladder.ts'
  import { patient as englishPatient } from '../en/patient.ts'
  import { placement as englishPlacement } from '../en/placement.ts'
  import { resources as englishResources } from '../en/resources.ts'
  import { scores as englishScores } from '../en/scores.ts'
  import { adultNames as englishNames } from '../en/adultNames.ts'
  import { adultPatientWords as englishWords } from '../en/adultPatientWords.ts'
  import { adultDetails as englishDetails } from '../en/adultDetails.ts'
  export { adultDissents } from '../en/adultDissents.ts'
  export const adultDetails = { ...englishDetails, conditions: { ...englishDetails.conditions, ptsd: 'zz ptsd' } }
  export { instruments } from '../en/instruments.ts'
  export { drafts } from '../en/drafts.ts'
  export { medicare } from '../en/medicare.ts'
  export const adultNames = { ...englishNames, services: { ...englishNames.services, 'peer-support': { label: 'zz peers' } } }
  export const adultPatientWords = { ...englishWords, notice: 'zz notice' }
  export const cards = { ...englishCards, title: 'zz cards' }
  export const clinician = { ...englishClinician, closing: 'zz clinician' }
  export const course = { ...englishCourse, why: 'zz course' }
  export const coursePicture = { ...englishCoursePicture, overline: 'zz picture' }
  export const forms = { ...englishForms, title: 'zz forms' }
  export const ladder = { ...englishLadder, recommended: 'zz ladder', notSettled: 'zz ladder' }
  export const patient = { ...englishPatient, together: 'zz patient' }
  export const placement = { ...englishPlacement, judgment: 'zz placement' }
  export const resources = { ...englishResources, proposal: () => 'zz resources' }
  export const scores = { ...englishScores, cliniciansOnly: 'zz scores' }
`

const built = mkdtempSync(join(tmpdir(), 'level-of-care-locales-'))
afterAll(() => rmSync(built, { recursive: true }))

/** What the compiler says of the package with that language in it. */
function messages(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const tables = Object.entries(withAnother).map(
    ([file, code]) => [`${root}src/locales/${file}`, code] as const,
  )
  const added = new Map([...files, ...tables])
  const host = ts.createCompilerHost(options)
  const { directoryExists, fileExists, readFile, getSourceFile } = host
  host.directoryExists = (name) => folder.startsWith(`${name}/`) || directoryExists?.(name) === true
  host.fileExists = (name) => added.has(name) || fileExists(name)
  host.readFile = (name) => added.get(name) ?? readFile(name)
  host.getSourceFile = (name, target, ...rest) => {
    const code = added.get(name)
    return code === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, code, target)
  }
  const program = ts.createProgram([`${root}src/locales/texts.ts`], { ...options, noEmit: true }, host)
  return program
    .getSemanticDiagnostics()
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
}

describe('the compiler', () => {
  test('asks for nothing more than a folder, a code and a column', () => {
    // All of the package, in a copy: what compiles a copy is much faster than what compiles beside it.
    cpSync(`${root}src`, join(built, 'src'), { recursive: true })
    for (const file of ['tsconfig.json', 'package.json']) cpSync(root + file, join(built, file))
    symlinkSync(`${root}node_modules`, join(built, 'node_modules'))
    mkdirSync(join(built, 'src/locales/zz'))
    writeFileSync(join(built, 'src/locales/zz/index.ts'), withoutInference(whole))
    for (const [file, code] of Object.entries(withAnother))
      writeFileSync(join(built, 'src/locales', file), code)
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript-7/bin/tsc'), '-p', built, '--isolatedDeclarations', 'false'],
      { encoding: 'utf8' },
    )
    expect(stdout).toBe('')
  })

  test('names a topic that is missing', () => {
    const index = whole.replace(/export const course = .*\n/, '')
    const said = messages(new Map([[`${folder}index.ts`, withoutInference(index)]]))
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^src\/locales\/texts\.ts: .*'course' does not exist/)
  })

  test('names a sentence that is missing', () => {
    const cards = "import type { CardPhrases } from '../CardPhrases.ts'\nexport const cards: CardPhrases = {}"
    const index = whole.replace(/export const cards = .*\n/, "export { cards } from './cards.ts'\n")
    const said = messages(
      new Map([
        [`${folder}index.ts`, withoutInference(index)],
        [`${folder}cards.ts`, cards],
      ]),
    )
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^src\/locales\/zz\/cards\.ts: .*recommended, atLeast, emergency/)
  })

  test('names a name of the ruleset that is missing', () => {
    const index = whole.replace("{ ...englishDetails.conditions, ptsd: 'zz ptsd' }", "{ ptsd: 'zz ptsd' }")
    const said = messages(new Map([[`${folder}index.ts`, withoutInference(index)]]))
    expect(said.join()).toMatch(/^src\/locales\/texts\.ts: .*depression, anxiety, bipolar/)
  })
})

/** Declarations of sources say their types; here they need not. */
function withoutInference(code: string): string {
  return `// @ts-nocheck\n${code}`
}

test('every entry that speaks takes the language, and says what it says', async () => {
  const outfile = join(built, 'package.mjs')
  await build({
    stdin: {
      contents: `
        export { createService } from './src/cds-hooks/index.ts'
        export { explainCourse, reassess } from './src/course/index.ts'
        export { codeSystems, toQuestionnaire, toServiceRequest } from './src/fhir/index.ts'
        export { assess } from './src/index.ts'
        export { scoresOverTime } from './src/instruments/index.ts'
        export { explainPlacement, place } from './src/placement/index.ts'
        export { adultIn, courseSvg, ladderSvg, patientWords, render, textLanguages } from './src/render/index.ts'
      `,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    outfile,
    plugins: [
      {
        name: 'another language',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^\.\/zz\/index\.ts$/ }, () => ({ path: `${folder}index.ts`, namespace: 'zz' }))
          onLoad({ filter: /.*/, namespace: 'zz' }, () => ({
            contents: whole,
            loader: 'ts',
            resolveDir: `${root}src/locales/en`,
          }))
          for (const [file, contents] of Object.entries(withAnother))
            onLoad({ filter: new RegExp(`src/locales/${file}$`) }, () => ({ contents, loader: 'ts' }))
        },
      },
    ],
  })
  const made = await import(/* @vite-ignore */ pathToFileURL(outfile).href)
  const intake = { assessedOn: '2026-11-20', riskOfHarm: 'imminent' }
  const recommendation = made.assess(intake)
  const language = 'zz'
  expect(made.textLanguages).toEqual([...textLanguages, 'zz'])
  expect(made.patientWords(language).notice).toBe('zz notice')
  expect(made.adultIn(language).conditions).toContainEqual({ id: 'ptsd', label: 'zz ptsd' })
  expect(made.render(recommendation, { format: 'text', reader: 'clinician', language })).toContain(
    'zz clinician',
  )
  expect(made.render(recommendation, { format: 'text', reader: 'patient', language })).toContain('zz patient')
  expect(made.ladderSvg(recommendation, { reader: 'clinician', language })).toContain('zz ladder')
  expect(made.courseSvg(made.reassess([intake]), { language })).toContain('zz picture')
  expect(made.explainCourse(made.reassess([intake]), { language })).toContain('zz course')
  const scores = [{ on: '2026-11-20', answers: { total: 5 } }]
  expect(made.scoresOverTime('phq9', scores, { language }).text).toContain('zz scores')
  const authoredOn = '2026-11-20T15:04:05Z'
  const request = made.toServiceRequest(recommendation, { subject: 'Patient/example', authoredOn, language })
  expect(JSON.stringify(request)).toContain('zz resources')
  const placement = made.place(recommendation, { levels: [{ level: 'outpatient', formats: ['in-person'] }] })
  expect(made.explainPlacement(placement, { language })).toContain('zz placement')
  expect(made.toQuestionnaire({ language }).title).toBe('zz forms')
  expect(JSON.stringify(made.codeSystems())).toContain('{"language":"zz","value":"zz ptsd"}')
  expect(made.createService({ language }).discovery().services[0].title).toBe('zz cards')
  expect(() => made.toQuestionnaire({ language: 'nobody' })).toThrow('language')
})
