import type { Flag, FlagCriterion } from './Instrument.ts'

/** The items whose answers a flag looks at, at any depth of its criterion. */
export function itemsOfFlag({ when }: Flag): readonly string[] {
  return itemsIn(when)
}

function itemsIn(criterion: FlagCriterion): readonly string[] {
  return 'of' in criterion ? criterion.of.flatMap(itemsIn) : criterion.items
}
