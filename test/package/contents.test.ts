import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, test } from 'vitest'
import { repository } from './support/paths.ts'
import { run } from './support/run.ts'

const tarball = inject('tarball')

const list = run('tar', ['-tzf', tarball], '.')
  .trim()
  .split('\n')
  .map((path) => path.replace(/^package\//, ''))

const read = (path: string) => run('tar', ['-xzOf', tarball, `package/${path}`], '.')

const manifest = JSON.parse(read('package.json'))

const entries: string[] = Object.values<{ import?: { default: string } }>(manifest.exports).flatMap(
  (entry) => (entry.import === undefined ? [] : [entry.import.default.replace(/^\.\/(.*)\.js$/, '$1')]),
)

/** The command line, and what its threads run. */
const program = ['dist/cli.js', 'dist/cli-worker.js']

test('the package holds its entries in both formats, with types and source maps, and its papers', () => {
  expect(entries).toEqual(
    [
      'index',
      'rules',
      'cds-hooks',
      'course',
      'coverage',
      'dmn',
      'fhir',
      'instruments',
      'json-schema',
      'placement',
      'record',
      'render',
      'sql',
    ].map((name) => `dist/${name}`),
  )
  const kinds = ['js', 'js.map', 'cjs', 'cjs.map', 'd.ts', 'd.cts']
  const needed = [
    ...entries.flatMap((entry) => kinds.map((kind) => `${entry}.${kind}`)),
    ...['intake', 'recommendation', 'record', 'ruleset'].map((name) => `dist/schemas/${name}.schema.json`),
    ...program,
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
  ]
  expect(needed.filter((path) => !list.includes(path))).toEqual([])
})

test('the package holds nothing else, apart from what its entries share', () => {
  const known = [
    ...entries.map((entry) => new RegExp(`^${entry}\\.(c?js(\\.map)?|d\\.c?ts)$`)),
    /^dist\/chunk-[A-Z0-9]{8}\.c?js(\.map)?$/,
    /^dist\/schemas\/[a-z]+\.schema\.json$/,
    /^dist\/cli(-worker)?\.js$/,
    /^dist\/[A-Za-z]+-[\w-]{8}\.d\.c?ts$/,
    /^(CHANGELOG\.md|LICENSE|README\.md|package\.json)$/,
  ]
  expect(list.filter((path) => !known.some((pattern) => pattern.test(path)))).toEqual([])
})

test('the package asks for nothing to be installed with it', () => {
  const asks = /^(d|peerD|optionalD|bundleD|bundledD)ependencies$|^(pre|post)?install$/
  expect([manifest, manifest.scripts].flatMap(Object.keys).filter((key) => asks.test(key))).toEqual([])
})

test('source maps bring their sources, and name none by where they lay on the machine that built them', () => {
  for (const map of list.filter((path) => path.endsWith('.map'))) {
    // An entry that only hands on what others make has no source of its own.
    const { sources, sourcesContent = [] } = JSON.parse(read(map))
    expect(sources.filter((path: string) => !/^\.\.\/src\//.test(path))).toEqual([])
    expect(sourcesContent.filter((content: unknown) => typeof content !== 'string')).toEqual([])
    expect(sourcesContent).toHaveLength(sources.length)
  }
})

test('publint finds nothing', async () => {
  const { messages } = await publint({
    pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
    strict: true,
  })
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
})

test('Are The Types Wrong finds nothing', () => {
  const findings = run(repository('node_modules/.bin/attw'), ['--format', 'ascii', tarball], '.')
  expect(findings).toContain('No problems found')
  expect(findings).toContain('"level-of-care/rules"')
})
