import { type Criterion, isMet, type Need, readCriterion } from './criterion.ts'
import { everybodysService, ladders, levelRules, serviceRules, sourceIds } from './ruleStatements.ts'

export type LadderId = keyof typeof ladders

/** One rule, as the clinic states it. */
export interface Statement {
  readonly id: string
  readonly when: Criterion
  readonly raises: { readonly [L in LadderId]?: string }
  readonly adds: readonly string[]
  readonly sources: readonly string[]
  readonly support: string
  /** The sources that speak against it. */
  readonly against: readonly string[]
}

const ladderNames: Readonly<Record<string, LadderId>> = {
  level: 'level',
  withdrawal: 'withdrawalManagement',
  urgency: 'urgency',
}

/** Reads the rules of a table: an id, and indented below it "when … then … (support: sources; against: sources)". */
function readStatements(table: string): Statement[] {
  return table
    .trim()
    .split(/\n+(?=\S)/)
    .map((block) => {
      const [, id, when, then, support, sources, against] =
        /^(\S+) when (.+) then (.+) \((stated|derived|judgment): ([^;]+)(?:; against: (.+))?\)$/.exec(
          block.replaceAll(/\s+/g, ' '),
        ) ?? []
      if (!id || !when || !then || !support || !sources) throw new Error(`Not a rule: ${block}`)
      const effects = then.split(', ').map((effect) => effect.split(' '))
      return {
        id,
        when: readCriterion(when),
        raises: Object.fromEntries(
          effects.filter(([what]) => what !== 'service').map(([name, rung]) => readFloor(name, rung, block)),
        ),
        adds: effects.filter(([what]) => what === 'service').map(([, service]) => String(service)),
        sources: sources.split(', ').flatMap(readSource),
        support,
        against: against?.split(', ').flatMap((name) => readSource(name).slice(0, 1)) ?? [],
      }
    })
}

function readSource(name: string): readonly string[] {
  const ids = sourceIds[name]
  if (ids === undefined) throw new Error(`Not a source: ${name}`)
  return ids
}

function readFloor(name = '', rung = '', block: string): [LadderId, string] {
  const ladder = ladderNames[name]
  if (ladder === undefined || rungPosition(ladder, rung) < 1) throw new Error(`Not a floor: ${block}`)
  return [ladder, rung]
}

export function rungPosition(ladder: LadderId, rung: string): number {
  const codes: readonly string[] = ladders[ladder]
  return codes.indexOf(rung)
}

export const levelStatements: readonly Statement[] = readStatements(levelRules)
export const serviceStatements: readonly Statement[] = readStatements(serviceRules)
export const statements: readonly Statement[] = [...levelStatements, ...serviceStatements]

export type Status = 'met' | 'unmet' | 'unknown'

/** What the statements alone say of a person. */
export interface Prediction {
  readonly statuses: ReadonlyMap<string, Status>
  /** Per ladder the lowest and the highest rung that is possible. */
  readonly ladders: Readonly<Record<LadderId, { readonly least: string; readonly most: string }>>
  readonly services: { readonly needed: readonly string[]; readonly possible: readonly string[] }
  /** Of every rule that is met: the ladders on which it raises as far as any other. */
  readonly decides: ReadonlyMap<string, readonly LadderId[]>
}

/** The answer is the highest floor; more need can only add to what is met. */
export function predict(least: Need, most: Need = least): Prediction {
  const statuses = new Map(
    statements.map(({ id, when }): [string, Status] => [
      id,
      isMet(when, least) ? 'met' : isMet(when, most) ? 'unknown' : 'unmet',
    ]),
  )
  const met = statements.filter(({ id }) => statuses.get(id) === 'met')
  const unknown = statements.filter(({ id }) => statuses.get(id) === 'unknown')
  const bounds = (ladder: LadderId) => {
    const least = highestRung(ladder, met)
    return { least, most: highestRung(ladder, [...met, ...unknown]) }
  }
  const answers = {
    level: bounds('level'),
    withdrawalManagement: bounds('withdrawalManagement'),
    urgency: bounds('urgency'),
  }
  const needed = new Set([everybodysService, ...met.flatMap(({ adds }) => adds)])
  const possible = new Set(unknown.flatMap(({ adds }) => adds).filter((service) => !needed.has(service)))
  const ladderIds = Object.values(ladderNames)
  return {
    statuses,
    ladders: answers,
    services: { needed: [...needed].sort(), possible: [...possible].sort() },
    decides: new Map(
      met.map(({ id, raises }) => [
        id,
        ladderIds.filter((ladder) => raises[ladder] === answers[ladder].least),
      ]),
    ),
  }
}

function highestRung(ladder: LadderId, raising: readonly Statement[]): string {
  const positions = raising.map(({ raises }) => rungPosition(ladder, raises[ladder] ?? ladders[ladder][0]))
  return String(ladders[ladder][Math.max(0, ...positions)])
}
