import type { Example } from '../ruleset/Example.ts'
import { itemsOf, type Ruleset } from '../ruleset/Ruleset.ts'

/** An example that only one of two rulesets has, or that asks for something else in the other. */
export interface ExampleChange {
  readonly example: string
  readonly change: 'added' | 'dropped' | 'replaced'
  /** Why, where the other ruleset says so. */
  readonly reason?: string
}

/**
 * Which must-hold cases a ruleset does not have any more, or not like this. One that is carried on as the least that a case
 * must get is no change.
 */
export function compareExamples(before: Ruleset, after: Ruleset): ExampleChange[] {
  const earlier = itemsOf(before, 'examples')
  const later = itemsOf(after, 'examples')
  const changed = (example: string, change: ExampleChange['change']): ExampleChange => {
    const reason = after.exampleChanges?.[example]
    return reason === undefined ? { example, change } : { example, change, reason }
  }
  return [
    ...earlier.flatMap((one) => {
      const other = later.find(({ id }) => id === one.id)
      if (other === undefined) return [changed(one.id, 'dropped')]
      return asks(one) === asks(other) ? [] : [changed(one.id, 'replaced')]
    }),
    ...later.filter(({ id }) => !earlier.some((one) => one.id === id)).map(({ id }) => changed(id, 'added')),
  ]
}

/** The case, and the rungs that it asks for; in whatever order they are written. */
function asks({ ratings, atLeast, exactly }: Example): string {
  const sorted = (table: object) => Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([sorted(ratings), sorted({ ...atLeast, ...exactly })])
}
