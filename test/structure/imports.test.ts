import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { type Import, importsOf, nodesOf, sources } from './sources.ts'

/** What a folder may import of the others. */
interface Arrows {
  readonly values: readonly string[]
  readonly types?: readonly string[]
}

/** The core: each folder stands below those that it imports. */
const core: Readonly<Record<string, Arrows>> = {
  boundary: { values: [] },
  ruleset: { values: ['boundary'] },
  diagram: { values: ['boundary', 'ruleset'] },
  intake: { values: ['boundary', 'ruleset'] },
  fast: { values: ['boundary', 'ruleset', 'diagram', 'intake'] },
  locales: { values: ['boundary'], types: ['ruleset', 'intake', 'assessor'] },
  documents: { values: ['boundary', 'ruleset', 'locales'], types: ['assessor'] },
  adult: { values: ['boundary', 'ruleset', 'locales', 'documents'] },
  assessor: { values: ['boundary', 'ruleset', 'diagram', 'intake', 'fast', 'documents', 'adult'] },
}

/** What subpaths of the package may import: all of the core but the walks and the tables, which answer through an assessor. */
const shared = Object.keys(core).filter((folder) => folder !== 'diagram' && folder !== 'fast')

/** The subpaths, which nothing of the core imports; '' is the public face of the package. */
const subpaths: Readonly<Record<string, Arrows>> = {
  '': { values: Object.keys(core) },
  rules: { values: Object.keys(core) },
  course: { values: shared },
  coverage: { values: [...shared, 'course', 'instruments'] },
  placement: { values: shared },
  record: { values: [...shared, 'placement', 'course'] },
  render: { values: [...shared, 'course'] },
  instruments: { values: shared },
  fhir: { values: [...shared, 'render', 'instruments'] },
  'cds-hooks': { values: [...shared, 'render', 'instruments', 'fhir'] },
  'json-schema': { values: [...shared, 'record'] },
  sql: { values: shared },
  dmn: { values: shared },
  // The program imports the package by its name, as anybody does, and nothing imports the program.
  cli: { values: [] },
}

const arrows: Readonly<Record<string, Arrows>> = { ...core, ...subpaths }

/** The only files of the assessor that look beyond it: they join it with the shipped ruleset, and with the documents. */
const joining = ['assessor/adultContext.ts', 'assessor/createAssessor.ts']

/** What may be imported from outside. */
const outside: { readonly values: readonly string[]; readonly types: readonly string[] } = {
  values: [],
  types: ['@standard-schema/spec'],
}

/** What the program may import from outside, and from this package by its name. */
const outsideOfProgram =
  /^(node:[a-z_/]+|@clack\/(core|prompts)|commander|jsonc-parser|hucre\/xlsx|level-of-care(\/[a-z-]+)?)$/

const files = new Set(sources.map(({ fileName }) => fileName))
const imports = sources.flatMap(importsOf)
const between = imports.filter(({ to }) => files.has(to))

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')
const say = ({ from, to, typeOnly }: Import) => `${from} imports ${typeOnly ? 'types of ' : ''}${to}`

test('every folder has its place among the others', () => {
  expect([...files].filter((file) => arrows[folderOf(file)] === undefined)).toEqual([])
})

test('the listing of folders has a line for each, every one below those that it may import', () => {
  const listing = readFileSync(new URL('../../src/README.md', import.meta.url), 'utf8')
  const listed = [...listing.matchAll(/^\| \[`([a-z-]+)`\]\(\1\) +\| \S/gm)].map(([, folder]) => folder ?? '')
  expect([...listed, '', 'cli'].sort()).toEqual(Object.keys(arrows).sort())
  for (const [position, folder] of listed.entries())
    for (const value of arrows[folder]?.values ?? []) expect(listed.slice(0, position)).toContain(value)
})

test('arrows point down only', () => {
  const wrong = between.filter(({ from, to, typeOnly }) => {
    const here = folderOf(from)
    const { values, types = [] } = arrows[here] ?? { values: [] }
    return ![here, ...values, ...(typeOnly ? types : [])].includes(folderOf(to))
  })
  expect(wrong.map(say)).toEqual([])
})

/** Beside the diagrams themselves: the answers to a case that is checked, and tables that hold the same. */
const evaluating = ['assessor', 'diagram', 'fast']

/** Whoever follows a diagram works out an answer. */
const walks = ['diagram/possible.ts', 'diagram/walk.ts']

test('there is one way to an answer: other folders ask for it, and follow no diagram themselves', () => {
  const walking = between.filter(({ to, typeOnly }) => walks.includes(to) && !typeOnly)
  expect([...new Set(walking.map(({ from }) => folderOf(from)))].sort()).toEqual(evaluating)
})

/** What answers for positions or ratings, which somebody has to make of an intake first. */
const evaluators = ['evaluate', 'evaluatePositions', 'evaluateBatch']

/** The evaluators that a file names: as a variable, as a property, or by a text. */
function evaluatorsIn(file: ts.SourceFile): string[] {
  return [...nodesOf(file)]
    .filter((node) => ts.isIdentifier(node) || ts.isStringLiteralLike(node))
    .map((node) => node.text)
    .filter((name) => evaluators.includes(name))
}

test('the program hands intakes to the library, and evaluates nothing itself', () => {
  const program = sources.filter(({ fileName }) => folderOf(fileName) === 'cli')
  expect(program.length).toBeGreaterThan(10)
  expect(program.filter((file) => evaluatorsIn(file).length > 0).map(({ fileName }) => fileName)).toEqual([])
})

test.each([
  'const { evaluate } = createAssessor(adult)',
  'assessor.evaluatePositions(positions, 0)',
  "assessor['evaluateBatch'](columns, 0)",
  "import { evaluate as other } from 'level-of-care'",
])('%s would be noticed', (code) => {
  expect(evaluatorsIn(ts.createSourceFile('a.ts', code, ts.ScriptTarget.ES2022, true))).toHaveLength(1)
})

test('what joins the assessor with the shipped ruleset and the documents are a few files, named here', () => {
  const beyond = between.filter(
    ({ from, to, typeOnly }) =>
      !typeOnly && folderOf(from) === 'assessor' && ['adult', 'documents'].includes(folderOf(to)),
  )
  expect([...new Set(beyond.map(({ from }) => from))].sort()).toEqual(joining)
})

test('nothing comes from outside but the types of Standard Schema; more for the program', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    if (files.has(to)) return false
    if (folderOf(from) === 'cli') return !outsideOfProgram.test(to)
    return ![...outside.values, ...(typeOnly ? outside.types : [])].includes(to)
  })
  expect(wrong.map(say)).toEqual([])
})

test('no files import each other in a circle, not even for types', () => {
  const left = new Map([...files].map((file) => [file, new Set<string>()]))
  for (const { from, to } of between) left.get(from)?.add(to)
  // Files whose imports are all done are done too, until only circles, and what leads to them, are left.
  for (let done = next(); done !== undefined; done = next()) {
    left.delete(done)
    for (const needed of left.values()) needed.delete(done)
  }
  function next(): string | undefined {
    return [...left].find(([, needed]) => needed.size === 0)?.[0]
  }
  expect([...left].map(([file, needed]) => `${file} waits for ${[...needed].join(', ')}`)).toEqual([])
})
