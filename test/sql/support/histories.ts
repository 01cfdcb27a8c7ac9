import * as fc from 'fast-check'
import { adult, assess, type Episode } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { days, historyOf, knownHistoryOf } from '../../support/arbitraries.ts'

type History = readonly Episode<Ruleset>[]

/** Somebody with what is known of earlier treatment, or who was not asked. */
export interface Person {
  readonly assessedOn: string
  readonly history: History | undefined
}

/** People with histories in which everything is known, some half known ones, and some that were not asked for. */
export function people(): fc.Arbitrary<readonly Person[]> {
  const person = days().chain((assessedOn) =>
    fc
      .oneof(
        { weight: 6, arbitrary: knownHistoryOf(adult, assessedOn) },
        { weight: 2, arbitrary: historyOf(adult, assessedOn) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      )
      .map((history): Person => ({ assessedOn, history: history ?? undefined })),
  )
  return fc.array(person, { minLength: 1, maxLength: 40 })
}

/** The two tables that the statement reads. */
export function tables(list: readonly Person[]): string[] {
  const text = (value: string | null | undefined) =>
    value === null || value === undefined ? 'NULL' : `'${value}'`
  const intakes = list.map(
    ({ assessedOn, history }, member) => `(${member}, DATE '${assessedOn}', ${history !== undefined})`,
  )
  const episodes = list.flatMap(({ history = [] }, member) =>
    history.map(
      ({ level, outcome, endedOn, response }) =>
        `(${member}, '${level}', '${outcome}', CAST(${text(endedOn)} AS DATE), ${text(response)})`,
    ),
  )
  return [
    'CREATE TABLE intakes (member INTEGER, assessed_on DATE, history_asked BOOLEAN)',
    'CREATE TABLE episodes (member INTEGER, level VARCHAR, outcome VARCHAR, ended_on DATE, response VARCHAR)',
    `INSERT INTO intakes VALUES ${intakes.join(', ')}`,
    ...(episodes.length === 0 ? [] : [`INSERT INTO episodes VALUES ${episodes.join(', ')}`]),
  ]
}

/** What the library derives: a rating, or nothing where it is not settled. */
function derived(
  { assessedOn, history }: Person,
  dimension: string,
): { least: string; settled: boolean } | undefined {
  const { answered } = assess({ assessedOn, treatmentHistory: history })
  const found = answered.find((answer) => answer.dimension === dimension)
  return found && { least: found.rating, settled: found.upTo === undefined }
}

/** What is derived from the treatment history. */
export const dimensions = ['unsuccessfulLevel', 'steppingDownFrom'] as const

/** Whether there was a history and everything that matters of it is known. */
export function isKnown({ history }: Person): boolean {
  return (
    history?.every(
      ({ outcome, endedOn, response }) =>
        (outcome === 'ongoing' || Boolean(endedOn)) &&
        (Boolean(response) || !['ongoing', 'left-early', 'interrupted'].includes(outcome)),
    ) === true
  )
}

/** NULL only where the library has no settled answer either, or where something is half known; else the same rating. */
export function compared(list: readonly Person[], rows: readonly Record<string, unknown>[]): void {
  expect(rows).toHaveLength(list.length)
  for (const [member, person] of list.entries())
    for (const dimension of dimensions) {
      const found = rows[member]?.[dimension]
      const expected = derived(person, dimension)
      if (isKnown(person)) expect(found).toBe(expected?.least)
      else if (found !== null) expect([found, true]).toEqual([expected?.least, expected?.settled])
    }
}
