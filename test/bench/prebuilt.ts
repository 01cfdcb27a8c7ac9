import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { adult } from '../../src/adult/adult.ts'
import { buildDiagrams } from '../../src/diagram/buildDiagrams.ts'
import type { Diagram } from '../../src/diagram/Diagram.ts'
import { compileRuleset } from '../../src/ruleset/compileRuleset.ts'

/** A diagram as text: its arrays in base64, two bytes for each number but the depths. */
export interface Serialized {
  readonly rungs: number
  readonly root: number
  readonly depth: string
  readonly first: string
  readonly children: string
}

/** Of one way to come by the diagrams: milliseconds in fresh processes, and what it adds to an app, in bytes. */
export interface Way {
  readonly milliseconds: readonly number[]
  /** Minified and compressed. */
  readonly bytes: number
}

/** The diagrams of the adult ruleset, built at their first use as the package does, or shipped with it and decoded. */
export async function waysToDiagrams(
  processes: number,
): Promise<{ readonly built: Way; readonly decoded: Way }> {
  const folder = mkdtempSync(join(tmpdir(), 'level-of-care-'))
  try {
    const data = join(folder, 'diagrams.mjs')
    writeFileSync(data, serializedAdult())
    const building = join(folder, 'build.mjs')
    const decoding = join(folder, 'decode.mjs')
    writeFileSync(building, await bundle(source('cold/buildDiagrams.ts'), false))
    writeFileSync(decoding, await bundle(source('cold/decodeDiagrams.ts'), false))
    const times = { built: [] as number[], decoded: [] as number[] }
    // The first of each warms the file system and is not counted.
    for (let turn = -1; turn < processes; turn++) {
      const [built, decoded] = [run(building), run(decoding, pathToFileURL(data).href)]
      if (turn < 0) continue
      times.built.push(built)
      times.decoded.push(decoded)
    }
    const builder = await bundle(source('../../src/diagram/buildDiagrams.ts'), true)
    const decoder = await bundle(decoding, true)
    return {
      built: { milliseconds: times.built, bytes: compressed(builder) },
      decoded: {
        milliseconds: times.decoded,
        bytes: compressed(`${decoder}${await bundle(data, true)}`),
      },
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function serializedAdult(): string {
  const { ladders, services } = buildDiagrams(compileRuleset(adult))
  return `export const serialized = ${JSON.stringify([...ladders, ...services].map(serialize))}\n`
}

function serialize({ rungs, root, depth, first, children }: Diagram): Serialized {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const inPairs = (numbers: Uint32Array) => base64(new Uint8Array(Uint16Array.from(numbers).buffer))
  return { rungs, root, depth: base64(depth), first: inPairs(first), children: inPairs(children) }
}

async function bundle(entry: string, minify: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    minify,
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('\n')
}

function compressed(code: string): number {
  return gzipSync(code, { level: 9 }).byteLength
}

function source(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

function run(script: string, ...args: readonly string[]): number {
  const { PATH } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { PATH },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}
