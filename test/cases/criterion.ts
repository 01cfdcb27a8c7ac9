import { combinedNeeds, scales } from './ruleStatements.ts'

export type DimensionId = keyof typeof scales

/** A position on every scale; 0 is the least need. */
export type Need = Readonly<Record<DimensionId, number>>

/** Of an "and" all the parts count, of an "or" one does. */
export type Criterion =
  | { readonly kind: 'rating'; readonly dimension: DimensionId; readonly position: number }
  | { readonly kind: 'combined needs'; readonly atLeast: number }
  | { readonly kind: 'count'; readonly atLeast: number; readonly of: readonly Criterion[] }

const dimensionIds = Object.keys(scales) as DimensionId[]

function everywhere(position: (dimension: DimensionId) => number): Need {
  return Object.fromEntries(dimensionIds.map((id) => [id, position(id)])) as Need
}

export const leastNeed: Need = everywhere(() => 0)
export const mostNeed: Need = everywhere((id) => scales[id].length - 1)

/** Joins two needs dimension by dimension. */
export function combine(one: Need, other: Need, pick: (a: number, b: number) => number): Need {
  return everywhere((id) => pick(one[id], other[id]))
}

export function isMet(criterion: Criterion, need: Need): boolean {
  switch (criterion.kind) {
    case 'rating':
      return need[criterion.dimension] >= criterion.position
    case 'combined needs':
      return combinedNeeds.reduce((sum, id) => sum + need[id], 0) >= criterion.atLeast
    case 'count':
      return criterion.of.filter((part) => isMet(part, need)).length >= criterion.atLeast
  }
}

/** Reads a criterion in the clinic's words. Where "and" and "or" meet, parentheses must say which comes first. */
export function readCriterion(text: string): Criterion {
  const words = text.match(/at least \d+ of:|combined needs|[();≥]|[\w-]+/g) ?? []
  if (words.join('').replaceAll(' ', '') !== text.replaceAll(' ', ''))
    throw new Error(`Unread words: ${text}`)
  let next = 0

  function take(expected?: string): string {
    const word = words[next++]
    if (word === undefined || (expected !== undefined && word !== expected))
      throw new Error(`"${word}" stands where "${expected ?? 'a word'}" should: ${text}`)
    return word
  }

  function list(separator: string): Criterion[] {
    const parts = [single()]
    while (words[next] === separator) {
      next += 1
      parts.push(single())
    }
    return parts
  }

  function joined(): Criterion {
    const first = single()
    const word = words[next]
    if (word !== 'and' && word !== 'or') return first
    next += 1
    const of = [first, ...list(word)]
    return { kind: 'count', atLeast: word === 'and' ? of.length : 1, of }
  }

  function single(): Criterion {
    const word = take()
    if (word === '(') {
      const inner = joined()
      take(')')
      return inner
    }
    const count = /^at least (\d+) of:$/.exec(word)?.[1]
    if (count !== undefined) return { kind: 'count', atLeast: Number(count), of: list(';') }
    take('≥')
    if (word === 'combined needs') return { kind: 'combined needs', atLeast: Number(take()) }
    const dimension = dimensionIds.find((id) => id === word)
    const rating = take()
    const codes: readonly string[] = dimension === undefined ? [] : scales[dimension]
    const position = codes.indexOf(rating)
    if (dimension === undefined || position < 1)
      throw new Error(`"${word} ≥ ${rating}" says nothing: ${text}`)
    return { kind: 'rating', dimension, position }
  }

  const criterion = joined()
  if (next < words.length) throw new Error(`"${words[next]}" is left over: ${text}`)
  return criterion
}
