import type { Ruleset } from '../rules/Ruleset.ts'

/** The places of a ruleset that its translation does not have. */
export function missingParts(ruleset: Ruleset, translation: Ruleset): string[] {
  const translated = new Set(partsOf(translation))
  return [...partsOf(ruleset)].filter((part) => !translated.has(part))
}

function* partsOf(ruleset: Ruleset): Iterable<string> {
  if (ruleset.treatmentHistory !== undefined) yield 'treatmentHistory'
  for (const { id, ratings } of ruleset.dimensions)
    for (const { code } of ratings) yield `dimensions.${id}.${code}`
  for (const { id, rungs } of ruleset.ladders) for (const { code } of rungs) yield `ladders.${id}.${code}`
  for (const part of ['services', 'sources', 'rules', 'warnings', 'focus'] as const)
    for (const { id } of ruleset[part]) yield `${part}.${id}`
}
