import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { build, type Plugin } from 'esbuild'
import { type Collected, createCollector } from './collect.ts'
import { folders } from './folders.ts'

/** What Stryker's instrumented code and a test runner tell each other. */
interface Namespace {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: NonNullable<Extract<DryRunResult, { status: DryRunStatus.Complete }>['mutantCoverage']>
}

interface TestFile {
  readonly path: string
  readonly script: Script
}

/**
 * Runs the tests for thousands of mutants without starting anything: each test file is bundled once, and evaluated anew
 * for every mutant, so that nothing that one mutant left behind is there for the next. (Starting Vitest for each takes
 * some twenty times as long.)
 */
class BundledTests implements TestRunner {
  readonly #namespace: Namespace = {}
  readonly #require: NodeJS.Require = createRequire(resolve('package.json'))
  #files: readonly TestFile[] = []
  #skipped: readonly string[] = []
  /** How long each test took when it last passed. Most mutants fail most tests, so the quick ones come first. */
  readonly #durations = new Map<string, number>()

  constructor() {
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.#namespace })
  }

  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    // The same tries every time, so that a score is that of the tests and not of chance; and no search for smaller ones.
    this.#require('fast-check').configureGlobal({ seed: 20261122, endOnFailure: true })
    const folder = folders.find(({ name }) => name === process.env.FOLDER)
    if (folder === undefined) throw new Error('FOLDER must name a folder that is measured.')
    this.#skipped = folder.skipped
    this.#files = await Promise.all(folder.tests.flatMap(testFilesIn).map(bundled))
  }

  async dryRun(_: DryRunOptions): Promise<DryRunResult> {
    this.#namespace.activeMutant = undefined
    const tests: TestResult[] = []
    for (const file of this.#files)
      for (const test of this.#collect(file)) tests.push(await this.#run(file, test))
    const { mutantCoverage } = this.#namespace
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage ? { mutantCoverage } : {}) }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, testFilter, sandboxFileName, hitLimit } = options
    const wanted = testFilter && new Set(testFilter)
    const mutant = activeMutant.id
    Object.assign(this.#namespace, { hitCount: 0, hitLimit })
    const tests: TestResult[] = []
    for (const file of this.#nearestFirst(sandboxFileName)) {
      if (testFilter && !testFilter.some((id) => id.startsWith(`${file.path}#`))) continue
      this.#namespace.activeMutant = mutantActivation === 'static' ? mutant : undefined
      const found = this.#collectOrFail(file)
      this.#namespace.activeMutant = mutant
      for (const test of this.#quickestFirst(file, found)) {
        if (wanted && !wanted.has(idOf(file, test))) continue
        const result = await this.#run(file, test)
        tests.push(result)
        if (result.status === TestStatus.Failed) break
      }
      if (tests.at(-1)?.status === TestStatus.Failed) break
    }
    const timedOut = determineHitLimitReached(this.#namespace.hitCount, hitLimit)
    return toMutantRunResult(timedOut ?? { status: DryRunStatus.Complete, tests })
  }

  /** Evaluates a test file: its modules are new, and the tests that it declares are noted. */
  #collect({ script }: TestFile): readonly Collected[] {
    const { tests, vitest } = createCollector()
    const require = (name: string): unknown => (name === 'vitest' ? vitest : this.#require(name))
    script.runInThisContext()(require, { exports: {} })
    return tests.filter(({ name }) => !this.#skipped.some((part) => name.includes(part)))
  }

  /** First the tests of the mutated file, then those of its folder: they are the likeliest to fail. */
  #nearestFirst(mutated: string): readonly TestFile[] {
    const distance = ({ path }: TestFile) => {
      if (basename(path, '.test.ts') === basename(mutated, '.ts')) return 0
      return basename(dirname(path)) === basename(dirname(mutated)) ? 1 : 2
    }
    const duration = ({ path }: TestFile) =>
      [...this.#durations].reduce((sum, [id, time]) => (id.startsWith(`${path}#`) ? sum + time : sum), 0)
    return [...this.#files].sort((a, b) => distance(a) - distance(b) || duration(a) - duration(b))
  }

  #quickestFirst(file: TestFile, tests: readonly Collected[]): readonly Collected[] {
    const duration = (test: Collected) => this.#durations.get(idOf(file, test)) ?? 0
    return [...tests].sort((a, b) => duration(a) - duration(b))
  }

  /** With a static mutant a file may not even load, which is a failure too. */
  #collectOrFail(file: TestFile): readonly Collected[] {
    try {
      return this.#collect(file)
    } catch (error) {
      const run = () => {
        throw error
      }
      return [{ name: 'loads', run }]
    }
  }

  async #run(file: TestFile, test: Collected): Promise<TestResult> {
    const id = idOf(file, test)
    const started = performance.now()
    const about = () => ({ id, name: id, timeSpentMs: performance.now() - started })
    this.#namespace.currentTestId = id
    try {
      await test.run()
      this.#durations.set(id, about().timeSpentMs)
      return { ...about(), status: TestStatus.Success }
    } catch (error) {
      return { ...about(), status: TestStatus.Failed, failureMessage: String(error) }
    } finally {
      this.#namespace.currentTestId = undefined
    }
  }
}

function testFilesIn(place: string): readonly string[] {
  const path = resolve('test', place)
  if (place.endsWith('.ts')) return [path]
  return readdirSync(path)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => resolve(path, file))
}

/** The library is its source, which is mutated; other packages stay outside of the bundle. */
const resolution: Plugin = {
  name: 'resolution',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined
      const [name, subpath] = path.split('/')
      if (name !== 'level-of-care') return { path, external: true }
      const file = subpath === undefined ? 'index' : `${subpath}/index`
      return { path: resolve('src', `${file}.ts`) }
    })
  },
}

/** A bundle has no address of its own: what a test reads is found from where its source is. */
const address: Plugin = {
  name: 'address',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }))
  },
}

async function bundled(path: string): Promise<TestFile> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    plugins: [resolution, address],
  })
  const code = outputFiles.map(({ text }) => text).join('\n')
  return { path, script: new Script(`(function (require, module) {${code}\n})`, { filename: path }) }
}

function idOf({ path }: TestFile, { name }: Collected): string {
  return `${path}#${name}`
}

export const strykerPlugins: readonly object[] = [
  declareClassPlugin(PluginKind.TestRunner, 'bundled-tests', BundledTests),
]
