import type { RulesetIssue } from '../boundary/RulesetError.ts'
import { checkCriterion } from './checkCriterion.ts'
import { checkExampleNames, checkExamplePlaces } from './checkExamples.ts'
import { checkOccasion } from './checkOccasion.ts'
import type { Derivation, Dimension } from './Dimension.ts'
import type { Ladder } from './Ladder.ts'
import { isIntakeField, isReservedName } from './names.ts'
import type { Rule } from './Rule.ts'
import { itemsOf, type Ruleset, rulesetParts } from './Ruleset.ts'
import { type RulesetById, rulesetById } from './rulesetById.ts'

type Path = readonly (string | number)[]

/** What is wrong between the parts of a ruleset whose structure is sound. */
export function checkRuleset(ruleset: Ruleset): RulesetIssue[] {
  const byId = rulesetById(ruleset)
  const issues = checkParts(ruleset, byId)
  return issues.length > 0 ? issues : checkExamplePlaces(ruleset, byId)
}

function checkParts(ruleset: Ruleset, byId: RulesetById): RulesetIssue[] {
  const sources = new Set(ruleset.sources.map(({ id }) => id))
  const services = new Set(ruleset.services.map(({ id }) => id))
  const cited = (ids: readonly string[], path: Path) => checkReferences(ids, sources, 'source', path)
  return [
    ...checkNames([ruleset.id], (_) => ['id']),
    ...rulesetParts.flatMap((part) =>
      checkNames(
        itemsOf(ruleset, part).map(({ id }) => id),
        (position) => [part, position, 'id'],
      ),
    ),
    ...ruleset.dimensions.flatMap((dimension, at) =>
      checkDimension(dimension, ruleset, byId, ['dimensions', at]),
    ),
    ...ruleset.ladders.flatMap(({ rungs }, at) => checkCodes(rungs, ['ladders', at, 'rungs'])),
    ...checkLevelLadder(ruleset.ladders),
    ...ruleset.services.flatMap(({ always }, at) =>
      always === undefined ? [] : cited(always.sources, ['services', at, 'always', 'sources']),
    ),
    ...ruleset.rules.flatMap((rule, at) => [
      ...checkCriterion(rule.when, byId, ['rules', at, 'when']),
      ...checkFloors(rule, byId, ['rules', at]),
      ...checkReferences(rule.adds, services, 'service', ['rules', at, 'adds']),
      ...cited(rule.sources, ['rules', at, 'sources']),
      ...(rule.dissents ?? []).flatMap(({ source }, position) =>
        sources.has(source) ? [] : unknownSource(source, ['rules', at, 'dissents', position, 'source']),
      ),
    ]),
    ...ruleset.warnings.flatMap(({ when }, at) =>
      checkOccasion(when, byId, ruleset, ['warnings', at, 'when']),
    ),
    ...ruleset.focus.flatMap((focus, at) => [
      ...checkOccasion(focus.when, byId, ruleset, ['focus', at, 'when']),
      ...cited(focus.sources, ['focus', at, 'sources']),
    ]),
    ...checkExampleNames(ruleset, byId),
  ]
}

/** Names must differ, and none may have a meaning of its own to JavaScript. */
function checkNames(names: readonly string[], pathOf: (position: number) => Path): RulesetIssue[] {
  const seen = new Set<string>()
  return names.flatMap((name, position): RulesetIssue[] => {
    const path = pathOf(position)
    if (isReservedName(name))
      return [{ path, code: 'reserved-id', message: `"${name}" is a name that JavaScript uses` }]
    if (seen.has(name)) return [{ path, code: 'duplicate-id', message: `"${name}" is there already` }]
    seen.add(name)
    return []
  })
}

function checkCodes(steps: readonly { readonly code: string }[], path: Path): RulesetIssue[] {
  return checkNames(
    steps.map(({ code }) => code),
    (position) => [...path, position, 'code'],
  )
}

function unknownSource(source: string, path: Path): RulesetIssue[] {
  return [{ path, code: 'unknown-reference', message: `there is no source "${source}"` }]
}

function checkReferences(
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
  path: Path,
): RulesetIssue[] {
  const seen = new Set<string>()
  return ids.flatMap((id, position): RulesetIssue[] => {
    const at = [...path, position]
    if (!known.has(id))
      return [{ path: at, code: 'unknown-reference', message: `there is no ${what} "${id}"` }]
    if (seen.has(id)) return [{ path: at, code: 'duplicate-id', message: `"${id}" is there already` }]
    seen.add(id)
    return []
  })
}

function checkLevelLadder(ladders: readonly Ladder[]): RulesetIssue[] {
  if (ladders.some(({ id }) => id === 'level')) return []
  return [{ path: ['ladders'], code: 'missing-ladder', message: 'there must be a ladder "level"' }]
}

function checkDimension(
  dimension: Dimension,
  { treatmentHistory }: Ruleset,
  byId: RulesetById,
  path: Path,
): RulesetIssue[] {
  const issues = checkCodes(dimension.ratings, [...path, 'ratings'])
  if (isIntakeField(dimension.id))
    issues.push({
      path: [...path, 'id'],
      code: 'reserved-id',
      message: `"${dimension.id}" is a key that every intake has`,
    })
  if (dimension.derived === undefined) return issues
  if (dimension.changeable)
    issues.push({
      path: [...path, 'changeable'],
      code: 'invalid-value',
      message: `expected false: "${dimension.id}" is derived from what was, which nothing can improve`,
      expected: ['false'],
    })
  if (treatmentHistory === undefined)
    issues.push({
      path: ['treatmentHistory'],
      code: 'missing',
      message: `"${dimension.id}" is derived from it`,
    })
  return [...issues, ...checkLevelScale(dimension, dimension.derived, byId, [...path, 'ratings'])]
}

/** A derived scale speaks of levels: after the lowest code, rungs of the level ladder in its own order. */
function checkLevelScale(
  { ratings }: Dimension,
  { method }: Derivation,
  byId: RulesetById,
  path: Path,
): RulesetIssue[] {
  const levels = byId.ladders.get('level')?.rungs
  if (levels === undefined) return []
  let below = -1
  const codes = ratings.slice(1).map(({ code }) => code)
  const wrong = codes.flatMap((code, position): RulesetIssue[] => {
    // What is no rung at all is no later one.
    const at = levels.get(code) ?? -1
    if (at > below) {
      below = at
      return []
    }
    return [
      {
        path: [...path, position + 1, 'code'],
        code: 'scale-mismatch',
        message: `"${code}" is not a later rung of the level ladder`,
      },
    ]
  })
  // A level by a wrong name is not missing, too.
  if (wrong.length > 0) return wrong
  return [...levels]
    .filter(([level, at]) => !codes.includes(level) && !mayBeLeftOut(at, levels.size, method))
    .map(([level]) => ({
      path,
      code: 'scale-mismatch',
      message: `the level "${level}" is passed over, so care at it would count as care at a lower level`,
    }))
}

/**
 * May a derived scale do without this level? The lowest is where everybody starts: nobody steps down from it, and that it
 * did not help says no more than that there is a need. Above the highest there is nothing to step up to, so that it did
 * not help may count as the level below. Any other level would be taken for a lower one without a word.
 */
function mayBeLeftOut(level: number, levels: number, method: Derivation['method']): boolean {
  return level === 0 || (method === 'unsuccessful-level' && level === levels - 1)
}

function checkFloors({ raises, adds }: Rule, byId: RulesetById, path: Path): RulesetIssue[] {
  const floors = Object.entries(raises)
  if (floors.length === 0 && adds.length === 0)
    return [{ path, code: 'no-effect', message: 'nothing is raised and nothing is added' }]
  return floors.flatMap(([ladder, rung]): RulesetIssue[] => {
    const at = [...path, 'raises', ladder]
    const rungs = byId.ladders.get(ladder)?.rungs
    if (rungs === undefined)
      return [{ path: at, code: 'unknown-reference', message: `there is no ladder "${ladder}"` }]
    const position = rungs.get(rung)
    if (position === undefined)
      return [{ path: at, code: 'unknown-reference', message: `"${ladder}" has no rung "${rung}"` }]
    if (position > 0) return []
    return [
      { path: at, code: 'lowest-rung', message: `"${rung}" is the lowest rung, where everybody starts` },
    ]
  })
}
