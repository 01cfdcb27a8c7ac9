import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isFull } from '../support/runs.ts'
import { wrappersOf } from './declarations/wrappersOf.ts'
import { type Consumer, consumer } from './support/consumer.ts'
import { repository } from './support/paths.ts'

// Libraries write declarations of what they export, and the compiler has to name every type in them. It can name what an
// entry exports that the library imports, and nothing else of this package.

const execute = promisify(execFile)

const manifest = JSON.parse(readFileSync(repository('package.json'), 'utf8'))

const specifiers = Object.entries<{ import?: object }>(manifest.exports).flatMap(([path, entry]) =>
  entry.import === undefined ? [] : [path.replace('.', manifest.name)],
)

/** Stable names: what a caller's declarations may import from. */
const nameable = new Set([...specifiers, './own.js', 'hiding'])

const optionsOf = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  node10: { module: 'commonjs', moduleResolution: 'node10' },
}

/** TypeScript 5.4 is the oldest that is supported. */
const compilers = [
  { compiler: 'typescript-5.4', resolutions: ['bundler', 'nodenext', 'node10'] },
  { compiler: 'typescript', resolutions: ['bundler', 'nodenext', 'node10'] },
  { compiler: 'typescript-6', resolutions: ['bundler', 'nodenext', 'node10'], ignoreDeprecations: '6.0' },
  // It has no `node10` any more.
  { compiler: 'typescript-7', resolutions: ['bundler', 'nodenext'] },
] as const

/** Each is compiled by itself: what one imports must not help to name what another one needs. */
const programs: string[][] = []
const removals: (() => void)[] = []
let library: Consumer

beforeAll(() => {
  library = consumer('module', ['own.ts'], (remove) => removals.push(remove))
  const write = (file: string, wrapping: Omit<Parameters<typeof wrappersOf>[0], 'from'>): string[] => {
    const wrappers = wrappersOf({ ...wrapping, from: library.folder })
    if (wrappers === '') return []
    library.write(file, wrappers)
    return [file]
  }
  const withOwn = ['own.ts']
  for (const specifier of specifiers) {
    const name = specifier.replace('/', '-')
    const adult = { name: 'AdultRuleset', imported: `import type { AdultRuleset } from '${specifier}'` }
    programs.push(write(`${name}.ts`, { specifier, ruleset: adult, only: 'everything', depth: 3 }))
    const own = { name: 'Own', imported: "import type { Own } from './own.js'" }
    withOwn.push(...write(`${name}-own.ts`, { specifier, ruleset: own, only: 'generic', depth: 1 }))
  }
  withOwn.push(
    ...write('own-wrapped.ts', {
      specifier: './own.js',
      ruleset: { name: 'Own', imported: '' },
      only: 'everything',
      depth: 2,
    }),
  )
  programs.push(withOwn)
  addControl()
}, 300_000)

afterAll(() => {
  for (const remove of removals) remove()
})

/** A package that hides a type, to see that this is found out. */
function addControl(): void {
  const folder = 'node_modules/hiding'
  mkdirSync(join(library.folder, folder))
  const types = { import: './index.d.ts', require: './index.d.ts' }
  library.write(
    `${folder}/package.json`,
    JSON.stringify({ name: 'hiding', exports: types, types: 'index.d.ts' }),
  )
  library.write(
    `${folder}/index.d.ts`,
    "import type { Hidden } from './hidden'\nexport function make(): Hidden\n",
  )
  library.write(`${folder}/hidden.d.ts`, 'export interface Hidden { readonly hidden: true }\n')
  library.write('control.ts', "import { make } from 'hiding'\nexport const wrapped = () => make()\n")
  programs.push(['control.ts'])
}

interface Emission {
  /** What the compiler complains of. */
  readonly said: readonly string[]
  /** The modules that the declarations import from. */
  readonly named: readonly string[]
}

/** Emits the declarations of programs. */
async function emit(compiler: string, options: object, of: readonly string[][]): Promise<Emission> {
  if (compiler === 'typescript-7') return emitByCommand(compiler, options, of)
  const script = repository('test/package/declarations/compile.cjs')
  const given = [repository(`node_modules/${compiler}`), JSON.stringify(options), library.folder]
  const { stdout } = await execute('node', [script, ...given, ...of.map(String)], { maxBuffer: 1e8 })
  return JSON.parse(stdout)
}

/** The compiler that is no JavaScript can only be run. */
async function emitByCommand(compiler: string, options: object, of: readonly string[][]): Promise<Emission> {
  const said: string[] = []
  const named = new Set<string>()
  for (const [position, files] of of.entries()) {
    const project = `${Object.values(options)[0]}-${position}`
    mkdirSync(join(library.folder, project))
    const compilerOptions = { ...options, outDir: project }
    library.write(`${project}.json`, JSON.stringify({ compilerOptions, files }))
    const tsc = repository(`node_modules/${compiler}/bin/tsc`)
    try {
      await execute('node', [tsc, '-p', `${project}.json`], { cwd: library.folder })
    } catch (error) {
      const { stdout } = error as { stdout?: string }
      said.push(...String(stdout).trim().split('\n'))
    }
    for (const file of readdirSync(join(library.folder, project), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.d.ts'))
        for (const module of modulesIn(join(library.folder, project, file))) named.add(module)
  }
  return { said, named: [...named] }
}

function modulesIn(declarations: string): readonly string[] {
  const text = readFileSync(declarations, 'utf8')
  return [...text.matchAll(/(?:import\(|from )["']([^"']+)["']/g)].map(([, module]) => String(module))
}

const common = { strict: true, target: 'es2022', lib: ['es2022'], types: [], declaration: true }

/**
 * Each compiler with every way to resolve modules, and every program. Where fewer cases are tried, with one way and a share of
 * the programs, so that each way and each program is some compiler's.
 */
const tried = compilers.map(({ resolutions, ...compiler }, position) => ({
  ...compiler,
  resolutions: resolutions.filter(
    (_, way) => isFull || way === (resolutions.length - 1 + position) % resolutions.length,
  ),
  isTried: (program: number) => isFull || program % compilers.length === position,
}))

test.each(tried)(
  '$compiler names every type in a declaration',
  async ({ compiler, resolutions, isTried, ...more }) => {
    const some = programs.filter((files, program) => isTried(program) || files.includes('control.ts'))
    const isControl = (line: string) => line.startsWith('control.ts')
    await Promise.all(
      resolutions.map(async (resolution) => {
        const how = {
          ...optionsOf[resolution],
          ...more,
          ...common,
          emitDeclarationOnly: true,
          skipLibCheck: true,
        }
        const { said, named } = await emit(compiler, how, some)
        expect(
          said.filter((line) => !isControl(line)),
          resolution,
        ).toEqual([])
        expect(named.filter((module) => !nameable.has(module))).toEqual(
          // This one does not know that a package may hide files, so it names the very file.
          resolution === 'node10' ? ['hiding/hidden'] : [],
        )
        expect(said.filter(isControl), 'a type that is hidden is found out').toHaveLength(
          resolution === 'node10' ? 0 : 1,
        )
      }),
    )
  },
  // Three compilations of everything, on machines that are busy as well.
  600_000,
)

test('the oldest compiler is the one that the package and its page name', () => {
  const [{ compiler }] = compilers
  const { version } = JSON.parse(readFileSync(repository(`node_modules/${compiler}/package.json`), 'utf8'))
  expect(Object.keys(manifest.typesVersions)).toEqual([`>=${version.split('.', 2).join('.')}`])
  const page = readFileSync(repository('README.md'), 'utf8')
  expect(page).toContain(`types for TypeScript ${version.split('.', 2).join('.')} or later`)
})

test('the oldest compiler finds nothing wrong in the types of the package', async () => {
  const [{ compiler }] = compilers
  const all = [programs.flat().filter((file) => file !== 'control.ts')]
  const { said } = await emit(compiler, { ...optionsOf.bundler, ...common, noEmit: true }, all)
  expect(said).toEqual([])
})
