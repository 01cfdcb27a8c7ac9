import type { RecordedReason } from './CareRecord.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { RecordedFacts } from './factsOf.ts'
import type { Change, ChangeWithin, Moved } from './ReplayResult.ts'

/** Compares the facts of a record with those of today. */
export function whatMoved(from: RecordedFacts, to: RecordedFacts): Moved {
  const [before, after] = [from.outcome, to.outcome]
  return {
    ladders: differences(new Map(Object.entries(before.ladders)), new Map(Object.entries(after.ladders))).map(
      ({ key, ...answers }) => ({ ladder: key, ...answers }),
    ),
    services: {
      needed: changeWithin(before.services.needed, after.services.needed, ({ id }) => id),
      possible: changeWithin(before.services.possible, after.services.possible, ({ id }) => id),
    },
    rules: changeWithin(from.reasons.map(onItsOwn), to.reasons.map(onItsOwn), ({ rule }) => rule),
    answered: differences(
      new Map(before.answered.map(({ dimension, ...answer }) => [dimension, answer])),
      new Map(after.answered.map(({ dimension, ...answer }) => [dimension, answer])),
    ).map(({ key, ...answers }) => ({ dimension: key, ...answers })),
    programFocus: change(before.programFocus, after.programFocus),
    openQuestions: change(before.openQuestions, after.openQuestions),
    warnings: change(before.warnings, after.warnings),
  }
}

/** A rule that fired, without what it is to the others: it did not change because another rule raises further now. */
function onItsOwn({
  decisiveFor,
  restates,
  ...reason
}: RecordedReason): Omit<RecordedReason, 'decisiveFor' | 'restates'> {
  return reason
}

interface Difference<T> {
  readonly key: string
  readonly from: T | null
  readonly to: T | null
}

/** What is not the same under a key, by key. */
function differences<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): readonly Difference<T>[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((key) => ({ key, from: before.get(key) ?? null, to: after.get(key) ?? null }))
    .filter(({ from, to }) => canonicalJson(from) !== canonicalJson(to))
}

function changeWithin<T>(before: readonly T[], after: readonly T[], idOf: (item: T) => string): ChangeWithin {
  const byId = (items: readonly T[]) => new Map(items.map((item) => [idOf(item), item]))
  const different = differences(byId(before), byId(after))
  const keysOf = (test: (difference: Difference<T>) => boolean) =>
    different.filter(test).map(({ key }) => key)
  return {
    added: keysOf(({ from }) => from === null),
    removed: keysOf(({ to }) => to === null),
    changed: keysOf(({ from, to }) => from !== null && to !== null),
  }
}

function change(before: readonly string[], after: readonly string[]): Change {
  const { added, removed } = changeWithin(before, after, (id) => id)
  return { added, removed }
}
