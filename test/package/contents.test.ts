import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, inject, test } from 'vitest'
import { linksOf } from '../docs/links.ts'
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

/** What is made for packing alone. */
const stubs = list.filter((path) => /^(?!dist|src|examples)[a-z-]+\/[a-z.-]+\.json$/.test(path))

/** Files of the repository under version control. */
const tracked = (pattern: RegExp) =>
  run('git', ['ls-files'], repository('.'))
    .split('\n')
    .filter((path) => pattern.test(path))

/** The command line, and what its threads run. */
const program = ['dist/cli.js', 'dist/cli-worker.js']

test('the package holds its entries in both formats, with types, its papers and its examples', () => {
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
  const kinds = ['js', 'cjs', 'd.ts', 'd.cts']
  const needed = [
    ...entries.flatMap((entry) => kinds.map((kind) => `${entry}.${kind}`)),
    ...['intake', 'recommendation', 'record', 'ruleset'].map((name) => `dist/schemas/${name}.schema.json`),
    ...program,
    'dist/licenses.txt',
    'dist/sbom.cdx.json',
    ...tracked(/^((src|test)\/.*README\.md|\.github\/.*\.md|examples\/.*)$/).filter(
      // What is a setting of npm is never packed.
      (path) => !isPhoto(path) && !path.endsWith('.npmrc'),
    ),
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
  ]
  expect(needed.filter((path) => !list.includes(path))).toEqual([])
  expect(list.filter((path) => path.endsWith('.jpg'))).toEqual([shownFirst])
})

/** The picture on the first screen of the README. */
const shownFirst = 'examples/gallery/page-result-what-would-change.jpg'

/** A picture of a form in other people's renderer: much larger than all other examples, and of use in the repository only. */
function isPhoto(path: string): boolean {
  return path.endsWith('.jpg') && path !== shownFirst
}

test('the package holds nothing else, apart from what its entries share', () => {
  const known = [
    ...entries.map((entry) => new RegExp(`^${entry}\\.(c?js|d\\.c?ts)$`)),
    ...stubs.map((path) => new RegExp(`^${path}$`)),
    /^dist\/chunk-[0-9a-z]{8}\.c?js$/,
    /^dist\/(sbom\.cdx\.json|licenses\.txt)$/,
    /^(src\/([a-z-]+\/)?README\.md|test\/([a-z/]+\/)?README\.md|\.github\/[A-Z]+\.md|examples\/.*)$/,
    /^dist\/schemas\/[a-z]+\.schema\.json$/,
    /^dist\/cli(-worker)?\.js$/,
    // What only some commands of the program load.
    /^dist\/cli-\w+-[A-Z0-9]{8}\.js$/,
    /^dist\/[A-Za-z]+\.d-[\w-]{8}\.d\.cts$/,
    /^(CHANGELOG\.md|LICENSE|README\.md|package\.json)$/,
  ]
  expect(list.filter((path) => !known.some((pattern) => pattern.test(path)))).toEqual([])
})

test('a clone runs the program as it was built', () => {
  expect(statSync(repository('dist/cli.js')).mode & 0o111).toBe(0o111)
})

test('the package asks for nothing to be installed with it', () => {
  const asks = /^(d|peerD|optionalD|bundleD|bundledD)ependencies$|^(pre|post)?install$/
  expect([manifest, manifest.scripts].flatMap(Object.keys).filter((key) => asks.test(key))).toEqual([])
})

test('every link of the README leads to something in the package', () => {
  const links = linksOf(read('README.md')).filter((link) => !/^https?:/.test(link))
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((link) => !list.some((path) => path === link || path.startsWith(`${link}/`)))).toEqual(
    [],
  )
})

test('it is at most 4 MB unpacked', () => {
  const { unpackedSize } = JSON.parse(run('npm', ['pack', '--dry-run', '--json', tarball], '.'))[0]
  expect(unpackedSize).toBeLessThanOrEqual(4_000_000)
})

test('every subpath has a stub that leads to the same files, for resolvers that do not read `exports`', () => {
  const subpaths = Object.entries<{ import?: { default: string }; require: { default: string } }>(
    manifest.exports,
  ).filter(([subpath, entry]) => subpath !== '.' && entry.import !== undefined)
  expect(subpaths.map(([subpath]) => `${subpath.slice(2)}/package.json`).sort()).toEqual(
    stubs.filter((path) => path.endsWith('/package.json')).sort(),
  )
  for (const [subpath, entry] of subpaths) {
    const { main, module, types } = JSON.parse(read(`${subpath.slice(2)}/package.json`))
    expect([main, module]).toEqual([`.${entry.require.default}`, `.${entry.import?.default}`])
    expect(list).toContain(types.replace('../', ''))
  }
  for (const path of stubs.filter((stub) => stub.startsWith('schemas/')))
    expect(read(path)).toBe(read(`dist/${path}`))
})

test('no stub is left in the repository', () => {
  expect(stubs.filter((path) => existsSync(repository(path)))).toEqual([])
})

describe('what is bundled', () => {
  const sbom = JSON.parse(read('dist/sbom.cdx.json'))

  test('is listed, with versions and licenses, in sound CycloneDX', async () => {
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(JSON.stringify(sbom))).toBe(
      null,
    )
    const { packages } = JSON.parse(readFileSync(repository('package-lock.json'), 'utf8'))
    expect(
      sbom.components.map(
        ({
          group,
          name,
          version,
        }: {
          readonly group?: string
          readonly name: string
          readonly version: string
        }) => `${group === undefined ? '' : `${group}/`}${name}@${version}`,
      ),
    ).toEqual(
      [
        '@clack/core',
        '@clack/prompts',
        '@standard-schema/spec',
        'commander',
        'fast-string-truncated-width',
        'fast-string-width',
        'fast-wrap-ansi',
        'hucre',
        'jsonc-parser',
        'sisteransi',
      ].map((name) => `${name}@${packages[`node_modules/${name}`].version}`),
    )
    for (const { licenses } of sbom.components) expect(licenses).toEqual([{ license: { id: 'MIT' } }])
  })

  test('goes with its license, word for word', () => {
    const told = read('dist/licenses.txt')
    for (const { group, name, version } of sbom.components) {
      const full = group === undefined ? name : `${group}/${name}`
      expect(told).toContain(`${full} ${version}\n`)
      const folder = repository(`node_modules/${full}`)
      const license = readdirSync(folder).find((file) => /^license/i.test(file))
      expect(told).toContain(readFileSync(`${folder}/${license}`, 'utf8').trim())
    }
    expect(told.split(`\n${'-'.repeat(80)}\n`)).toHaveLength(sbom.components.length)
  })
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
