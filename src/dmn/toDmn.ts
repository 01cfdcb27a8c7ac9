import { issueOf } from '../boundary/Issue.ts'
import { RulesetError, type RulesetIssue } from '../boundary/RulesetError.ts'
import { type CompiledRuleset, compileRuleset } from '../ruleset/compileRuleset.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import { defineRuleset } from '../ruleset/defineRuleset.ts'
import type { Ladder } from '../ruleset/Ladder.ts'
import { at, lookUp } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Alternative, alternatives, mostRows } from './alternatives.ts'
import { element, textElement } from './xml.ts'

/**
 * Writes a ruleset as a DMN 1.3 model, so that it can travel to engines such as Camunda and Drools.
 *
 * There is one decision table per ladder, with the hit policy `COLLECT` and the aggregation `MAX` over rung numbers, 0 for
 * the lowest rung; the annotation of each row is the id of its rule. The inputs are the dimensions, as rating codes; a
 * hyphen in a dimension's id becomes an underscore, because FEEL would subtract; a ladder that shares its id with a dimension is
 * called `<id>_ladder`. A rule that can be met in several ways
 * has a row for each of them.
 *
 * Every dimension has to be rated, the derived ones included: the tables know no intervals. A rating that is missing or
 * not on its scale gives the number behind the highest rung, which no ladder has, and never a low one.
 *
 * @param ruleset - The shipped `adult` one, or one of your own.
 * @returns The model as XML.
 * @throws {@link RulesetError} (`invalid-ruleset`); its issues are `too-large` where a rule can be met in more than 500
 *   ways.
 *
 * @example
 * ```ts
 * import { adult } from 'level-of-care'
 * import { toDmn } from 'level-of-care/dmn'
 *
 * const model = toDmn(adult)
 * model.match(/<decisionTable/g)?.length // 3
 * ```
 */
export function toDmn(ruleset: Ruleset): string {
  const compiled = compileRuleset(defineRuleset<Ruleset>(ruleset))
  const { dimensions, ladders } = compiled
  const { id, version, notice } = compiled.ruleset
  const raising = raisingRules(compiled)
  const model = element(
    'definitions',
    {
      xmlns: 'https://www.omg.org/spec/DMN/20191111/MODEL/',
      id: `ruleset_${id}`,
      name: `${id} ${version}`,
      namespace: `urn:level-of-care:ruleset:${id}:${version}`,
    },
    ...(notice === undefined ? [] : [textElement('description', notice)]),
    ...dimensions.map(inputData),
    ...ladders.map((ladder) => decision(ladder, compiled, raising)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${model}\n`
}

/** Ids have no underscores, so two of them never become one name. */
function nameOf(id: string): string {
  return id.replaceAll('-', '_')
}

/** By the id of the ladder. A decision must not be called as an input is, where a ladder and a dimension share an id. */
function decisionNames({ dimensions, ladders }: CompiledRuleset): ReadonlyMap<string, string> {
  const taken = new Set([...dimensions, ...ladders].map(({ id }) => nameOf(id)))
  const shared = new Set(dimensions.map(({ id }) => id))
  return new Map(
    ladders.map(({ id }) => {
      let name = nameOf(id)
      while (shared.has(id) && taken.has(name)) name += '_ladder'
      taken.add(name)
      return [id, name]
    }),
  )
}

function inputData({ id, title }: Dimension): string {
  return element(
    'inputData',
    { id: `dimension_${id}`, name: nameOf(id), label: title },
    element('variable', { id: `variable_${id}`, name: nameOf(id), typeRef: 'string' }),
  )
}

/** A column of a table: a dimension's rating, or a total of positions. */
interface Column {
  readonly id: string
  readonly label: string
  readonly expression: string
  readonly type: 'string' | 'number'
  /** What a row's cell says; `-` where the row does not care. */
  readonly cell: (alternative: Alternative) => string
}

interface Row {
  readonly cells: readonly string[]
  readonly rung: number
  readonly annotation: string
}

/** A rule that raises a ladder, with the ways in which it can be met. */
interface RaisingRule {
  readonly id: string
  readonly floors: readonly number[]
  readonly ways: readonly Alternative[]
}

/** @throws {@link RulesetError} (`too-large`) for every rule that can be met in more ways than anybody reads. */
function raisingRules({ rules }: CompiledRuleset): RaisingRule[] {
  const issues: RulesetIssue[] = []
  const raising = rules.flatMap(({ rule: { id }, when, floors }, position) => {
    if (!floors.some((floor) => floor > 0)) return []
    const ways = alternatives(when)
    if (ways !== undefined) return [{ id, floors, ways }]
    const expected = `a criterion that can be met in at most ${mostRows} ways`
    issues.push(issueOf(['rules', position, 'when'], 'too-large', expected))
    return []
  })
  if (issues.length > 0) throw new RulesetError(issues)
  return raising
}

function decision(ladder: Ladder, compiled: CompiledRuleset, rules: readonly RaisingRule[]): string {
  const { dimensions, ladders } = compiled
  const name = lookUp(decisionNames(compiled), ladder.id)
  const index = ladders.indexOf(ladder)
  const raising = rules
    .map(({ id, ways, floors }) => ({ id, ways, rung: at(floors, index) }))
    .filter(({ rung }) => rung > 0)
    .flatMap(({ id, ways, rung }) => ways.map((alternative) => ({ alternative, id, rung })))
  const totals = [...new Set(raising.flatMap(({ alternative }) => [...alternative.totals.keys()]))]
  const rated = dimensions.map(ratingColumn)
  const columns = [...rated, ...totals.map((indices, number) => totalColumn(indices, number, dimensions))]
  const guards = dimensions.map(
    (dimension, at): Row => ({
      cells: columns.map((_, column) => (column === at ? `not(${codes(dimension, 0)})` : '-')),
      rung: ladder.rungs.length,
      annotation: `${dimension.id}: unanswered, or not on its scale`,
    }),
  )
  const rows: readonly Row[] = [
    { cells: columns.map(() => '-'), rung: 0, annotation: 'the lowest rung' },
    ...guards,
    ...raising.map(({ alternative, id, rung }) => ({
      cells: columns.map(({ cell }) => cell(alternative)),
      rung,
      annotation: id,
    })),
  ]
  return element(
    'decision',
    { id: `ladder_${ladder.id}`, name, label: ladder.title },
    textElement('description', ladder.rungs.map(({ code }, number) => `${number} = ${code}`).join(', ')),
    element('variable', { id: `rung_${ladder.id}`, name, typeRef: 'number' }),
    ...dimensions.map(({ id }) =>
      element(
        'informationRequirement',
        { id: `requirement_${ladder.id}_${id}` },
        element('requiredInput', { href: `#dimension_${id}` }),
      ),
    ),
    table(ladder.id, name, columns, rows),
  )
}

function ratingColumn(dimension: Dimension, index: number): Column {
  return {
    id: dimension.id,
    label: dimension.title,
    expression: nameOf(dimension.id),
    type: 'string',
    cell: ({ thresholds }) => {
      const threshold = thresholds.get(index)
      return threshold === undefined ? '-' : codes(dimension, threshold)
    },
  }
}

function totalColumn(indices: string, number: number, dimensions: readonly Dimension[]): Column {
  const added = indices.split(',').map((index) => at(dimensions, Number(index)))
  return {
    id: `total_${number}`,
    label: `Total of ${added.map(({ title }) => title).join(', ')}`,
    expression: added
      .map((dimension) => `index of([${codes(dimension, 0)}], ${nameOf(dimension.id)})[1] - 1`)
      .join(' + '),
    type: 'number',
    cell: ({ totals }) => {
      const needed = totals.get(indices)
      return needed === undefined ? '-' : `>= ${needed}`
    },
  }
}

/** The ratings from this position up, as FEEL lists them. Codes consist of letters, digits and hyphens. */
function codes({ ratings }: Dimension, from: number): string {
  return ratings
    .slice(from)
    .map(({ code }) => `"${code}"`)
    .join(', ')
}

function table(ladder: string, name: string, columns: readonly Column[], rows: readonly Row[]): string {
  return element(
    'decisionTable',
    { id: `table_${ladder}`, hitPolicy: 'COLLECT', aggregation: 'MAX' },
    ...columns.map(({ id, label, expression, type }) =>
      element(
        'input',
        { id: `input_${ladder}_${id}`, label },
        element(
          'inputExpression',
          { id: `expression_${ladder}_${id}`, typeRef: type },
          textElement('text', expression),
        ),
      ),
    ),
    element('output', { id: `output_${ladder}`, name, typeRef: 'number' }),
    element('annotation', { name: 'Rule' }),
    ...rows.map(({ cells, rung, annotation }, row) =>
      element(
        'rule',
        { id: `row_${ladder}_${row}` },
        ...cells.map((cell, column) =>
          element('inputEntry', { id: `cell_${ladder}_${row}_${column}` }, textElement('text', cell)),
        ),
        element('outputEntry', { id: `result_${ladder}_${row}` }, textElement('text', String(rung))),
        element('annotationEntry', {}, textElement('text', annotation)),
      ),
    ),
  )
}
