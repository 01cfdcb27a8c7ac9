import { lookUp } from '../ruleset/lookUp.ts'
import type { FlagCriterion } from './Instrument.ts'
import { added, type Range } from './Range.ts'

/** What is known of the points of an instrument. */
export interface Points {
  /** Of each item, scored or not. */
  readonly items: ReadonlyMap<string, Range>
  /** Of the scored items together. */
  readonly total: Range
  readonly scored: readonly string[]
}

/** The sum of some items; a total that was given narrows what is not known of them. */
export function sumWithin({ items, total, scored }: Points, ids: readonly string[]): Range {
  const range = (id: string): Range => lookUp(items, id)
  const inside = added(ids.map(range))
  if (!ids.every((id) => scored.includes(id))) return inside
  const others = added(scored.filter((id) => !ids.includes(id)).map(range))
  return {
    least: Math.max(inside.least, total.least - others.most),
    most: Math.min(inside.most, total.most - others.least),
  }
}

/** Whether a criterion is met whatever the missing answers are (`surely`), or could be (`possibly`). */
export function isMet(criterion: FlagCriterion, points: Points, how: 'surely' | 'possibly'): boolean {
  switch (criterion.kind) {
    case 'sum': {
      const { least, most } = sumWithin(points, criterion.items)
      return 'atLeast' in criterion
        ? (how === 'surely' ? least : most) >= criterion.atLeast
        : (how === 'surely' ? most : least) <= criterion.atMost
    }
    case 'count': {
      const enough = criterion.items.filter((id) => {
        const { least, most } = sumWithin(points, [id])
        return (how === 'surely' ? least : most) >= criterion.points
      })
      return enough.length >= criterion.atLeast
    }
    case 'all':
      return criterion.of.every((part) => isMet(part, points, how))
    default:
      return criterion.of.some((part) => isMet(part, points, how))
  }
}
