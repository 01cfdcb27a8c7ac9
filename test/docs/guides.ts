import { readdirSync, readFileSync } from 'node:fs'
import { inRepository } from '../examples/runProgram.ts'

/** A page of the documentation. */
export interface Guide {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

const readmesIn = (folder: string) =>
  readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('/README.md') && !path.includes('/node_modules/'))

/** The README, the guide of each folder, and what contributors are told. */
export const guides: readonly Guide[] = [
  'README.md',
  ...readmesIn('src').sort(),
  ...readmesIn('test').sort(),
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
].map((path) => ({ path, text: readFileSync(inRepository(path), 'utf8') }))

/** The page at this path. */
export function guideAt(path: string): Guide {
  const guide = guides.find((other) => other.path === path)
  if (guide === undefined) throw new Error(`${path} is no guide`)
  return guide
}
