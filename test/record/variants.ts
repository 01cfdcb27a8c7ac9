import type { Ruleset } from 'level-of-care/rules'

/** The keys of a ruleset under which words stand, written down by hand. */
const wordKeys: ReadonlySet<string> = new Set([
  ...['notice', 'title', 'question', 'label', 'anchor', 'description', 'note'],
  ...['setting', 'schedule', 'stay', 'contains', 'asks', 'stepUp', 'stepDown', 'notes', 'says'],
])

/** Do words stand under this key of a ruleset? */
export const isWord = (key: string): boolean => wordKeys.has(key)

/** Every text in a value that stands under such a key. */
export function textsIn(value: unknown, counts: (key: string) => boolean = () => true, key = ''): string[] {
  if (typeof value === 'string') return counts(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, counts, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, part]) => textsIn(part, counts, inner))
}

/** The ruleset in other words. */
export const reworded = (ruleset: Ruleset): Ruleset => withWords(ruleset, (word) => `¡${word}!`)

/** The ruleset with hardly any words, because it cannot do without. */
export const wordless = (ruleset: Ruleset): Ruleset => withWords(ruleset, () => '-')

function withWords(ruleset: Ruleset, say: (word: string) => string): Ruleset {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return isWord(key) ? say(value) : value
    if (Array.isArray(value)) return value.map((part) => change(part, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([inner, part]) => [inner, change(part, inner)]))
  }
  return change(ruleset, '') as Ruleset
}

/** The same ruleset, with everything the other way round that has no order. */
export function reversedParts(ruleset: Ruleset): Ruleset {
  const { rules, services, sources, warnings, focus, conditions, substances, obligations, circumstances } =
    ruleset
  return {
    ...ruleset,
    rules: reversed(rules).map((rule) => ({
      ...rule,
      adds: reversed(rule.adds),
      sources: reversed(rule.sources),
      raises: Object.fromEntries(Object.entries(rule.raises).reverse()),
    })),
    services: reversed(services).map(({ always, ...service }) => ({
      ...service,
      ...(always === undefined ? {} : { always: { ...always, sources: reversed(always.sources) } }),
    })),
    sources: reversed(sources),
    warnings: reversed(warnings),
    focus: reversed(focus).map((need) => ({ ...need, sources: reversed(need.sources) })),
    conditions: reversed(conditions),
    substances: reversed(substances),
    obligations: reversed(obligations),
    ...(circumstances === undefined ? {} : { circumstances: reversed(circumstances) }),
  }
}

function reversed<T>(items: readonly T[]): T[] {
  return [...items].reverse()
}
