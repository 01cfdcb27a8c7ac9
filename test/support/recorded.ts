import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { adult } from 'level-of-care'
import { fingerprint } from 'level-of-care/record'
import type { Ruleset } from 'level-of-care/rules'
import { test } from 'vitest'
import { wordless } from '../record/variants.ts'
import { updating } from './updating.ts'

/** Where the records of a version of a ruleset are kept, and beside them the ruleset itself. */
export const recordsOf = ({ id, version }: Pick<Ruleset, 'id' | 'version'>): URL =>
  new URL(`../record/fixtures/${id}-${version}/`, import.meta.url)

/** Whether a version of a ruleset has other rules now than those that its records were made by. */
export async function hasChanged(ruleset: Ruleset): Promise<boolean> {
  const kept = new URL('ruleset.json', recordsOf(ruleset))
  if (!existsSync(kept)) return false
  return (await fingerprint(JSON.parse(readFileSync(kept, 'utf8')))) !== (await fingerprint(ruleset))
}

/** What to do when rules have changed. */
export function needsVersion({ id, version }: Pick<Ruleset, 'id' | 'version'>): string {
  return `the rules of ${id} are not those that version ${version} has on record: give them another version, and run "npm run update"`
}

/**
 * Keeps a ruleset beside its records, without its words.
 *
 * @throws Error if this version is kept with other rules: its records were made by those, and are replayed for ever.
 */
export async function keep(ruleset: Ruleset): Promise<void> {
  if (await hasChanged(ruleset)) throw new Error(needsVersion(ruleset))
  const folder = recordsOf(ruleset)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('ruleset.json', folder), `${JSON.stringify(wordless(ruleset), undefined, 2)}\n`)
}

/** Whether the shipped rules are on record: they are not while somebody works on them. */
export const isRecorded: boolean = existsSync(recordsOf(adult)) && !(await hasChanged(adult))

/**
 * A test of something that is shown, or kept, of the shipped rules. While they are not on record it is left out, because one
 * test says so already, and what to do about it (`test/record/fixtures.test.ts`).
 */
export const testShown: typeof test = isRecorded || updating ? test : (test.skip as typeof test)
