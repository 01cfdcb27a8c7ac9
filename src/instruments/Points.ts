import type { Condition } from './Condition.ts'
import { got } from './got.ts'
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
  const range = (id: string): Range => got(items, id)
  const inside = added(ids.map(range))
  if (!ids.every((id) => scored.includes(id))) return inside
  const others = added(scored.filter((id) => !ids.includes(id)).map(range))
  return {
    least: Math.max(inside.least, total.least - others.most),
    most: Math.min(inside.most, total.most - others.least),
  }
}

/** Whether a condition is met whatever the missing answers are (`surely`), or could be (`possibly`). */
export function isMet(condition: Condition, points: Points, how: 'surely' | 'possibly'): boolean {
  switch (condition.kind) {
    case 'sum': {
      const { least, most } = sumWithin(points, condition.items)
      return 'atLeast' in condition
        ? (how === 'surely' ? least : most) >= condition.atLeast
        : (how === 'surely' ? most : least) <= condition.atMost
    }
    case 'count': {
      const enough = condition.items.filter((id) => {
        const { least, most } = sumWithin(points, [id])
        return (how === 'surely' ? least : most) >= condition.points
      })
      return enough.length >= condition.atLeast
    }
    case 'all':
      return condition.of.every((part) => isMet(part, points, how))
    default:
      return condition.of.some((part) => isMet(part, points, how))
  }
}
