import type { AtLeast, Criterion, Rule, Ruleset, Total } from 'level-of-care/rules'
import { everybodysService } from './ruleStatements.ts'

/** One slip in one rule, of the kind that people make when they write rules down. */
export interface Mutant {
  readonly rule: string
  readonly slip: string
  /** The rule with the slip in it; absent where the slip is that the rule was left out. */
  readonly mutated?: Rule
}

/** Every slip in what a rule asks for. */
export function conditionMutants(ruleset: Ruleset): (Mutant & { readonly mutated: Rule })[] {
  return ruleset.rules.flatMap((rule) =>
    slipsInCriterion(rule.when, ruleset).map(([slip, when]) => ({
      rule: rule.id,
      slip,
      mutated: { ...rule, when },
    })),
  )
}

/** Every slip in what follows from a rule. */
export function effectMutants(ruleset: Ruleset): Mutant[] {
  return ruleset.rules.flatMap((rule): Mutant[] => [
    ...slipsInFloors(rule, ruleset).map(([slip, raises]) => ({
      rule: rule.id,
      slip,
      mutated: { ...rule, raises },
    })),
    ...without(rule.adds).map(([service, adds]) => ({
      rule: rule.id,
      slip: `no ${service}`,
      mutated: { ...rule, adds },
    })),
    { rule: rule.id, slip: 'rule left out' },
  ])
}

/** The ruleset with the slip in it. */
export function withSlip(ruleset: Ruleset, { rule, mutated }: Mutant): Ruleset {
  return { ...ruleset, rules: ruleset.rules.flatMap((one) => (one.id === rule ? (mutated ?? []) : [one])) }
}

/** The ruleset with the mutated rules beside its own, as rules that change no answer: `slip-0`, `slip-1` and so on. */
export function withSlipsBeside(ruleset: Ruleset, mutants: readonly { readonly mutated: Rule }[]): Ruleset {
  const beside = mutants.map(({ mutated }, position) => ({
    ...mutated,
    id: `slip-${position}`,
    raises: {},
    // Everybody gets them anyway.
    adds: [everybodysService],
  }))
  return { ...ruleset, rules: [...ruleset.rules, ...beside] }
}

type Slip<T> = readonly [slip: string, result: T]

function slipsInCriterion(criterion: Criterion, ruleset: Ruleset): Slip<Criterion>[] {
  switch (criterion.kind) {
    case 'at-least':
      return slipsInComparison(criterion, ruleset)
    case 'total':
      return slipsInTotal(criterion, ruleset)
    case 'all':
      return [['any instead of all', { ...criterion, kind: 'any' }], ...slipsInParts(criterion, ruleset)]
    case 'any':
      return [['all instead of any', { ...criterion, kind: 'all' }], ...slipsInParts(criterion, ruleset)]
    case 'at-least-of':
      return [
        ['count one up', { ...criterion, count: criterion.count + 1 }],
        ['count one down', { ...criterion, count: criterion.count - 1 }],
        ...slipsInParts(criterion, ruleset),
      ]
  }
}

function slipsInComparison(criterion: AtLeast, { dimensions }: Ruleset): Slip<Criterion>[] {
  const { dimension, rating } = criterion
  const codes = dimensions.find(({ id }) => id === dimension)?.ratings.map(({ code }) => code) ?? []
  const namesakes = dimensions.filter(
    ({ id, ratings }) => id !== dimension && ratings.some(({ code }) => code === rating),
  )
  return [
    ...neighbors(codes, rating).map(
      ([direction, other]): Slip<Criterion> => [
        `${say(criterion)} one ${direction}`,
        { ...criterion, rating: other },
      ],
    ),
    ...namesakes.map(
      ({ id }): Slip<Criterion> => [`${id} instead of ${dimension}`, { ...criterion, dimension: id }],
    ),
  ]
}

function slipsInTotal(criterion: Total, ruleset: Ruleset): Slip<Criterion>[] {
  const { dimensions, atLeast } = criterion
  return [
    ['total one up', { ...criterion, atLeast: atLeast + 1 }],
    ['total one down', { ...criterion, atLeast: atLeast - 1 }],
    ...without(dimensions).map(
      ([id, others]): Slip<Criterion> => [`${id} not in the total`, { ...criterion, dimensions: others }],
    ),
    ...ruleset.dimensions
      .filter(({ id }) => !dimensions.includes(id))
      .map(
        ({ id }): Slip<Criterion> => [
          `${id} in the total`,
          { ...criterion, dimensions: [...dimensions, id] },
        ],
      ),
  ]
}

function slipsInParts(
  criterion: Extract<Criterion, { readonly of: readonly Criterion[] }>,
  ruleset: Ruleset,
): Slip<Criterion>[] {
  return [
    ...without(criterion.of).map(
      ([part, of]): Slip<Criterion> => [`no ${say(part)} in ${criterion.kind}`, { ...criterion, of }],
    ),
    ...criterion.of.flatMap((part, position) =>
      slipsInCriterion(part, ruleset).map(
        ([slip, other]): Slip<Criterion> => [
          slip,
          { ...criterion, of: criterion.of.map((one, at) => (at === position ? other : one)) },
        ],
      ),
    ),
  ]
}

function slipsInFloors({ raises }: Rule, { ladders }: Ruleset): Slip<Rule['raises']>[] {
  return ladders.flatMap(({ id, rungs }) => {
    const { [id]: rung, ...others } = raises
    const codes = rungs.map(({ code }) => code)
    return [
      ...neighbors(codes, rung ?? String(codes[0])).map(
        ([direction, other]): Slip<Rule['raises']> => [`${id} one ${direction}`, { ...raises, [id]: other }],
      ),
      ...(rung === undefined ? [] : [[`no ${id}`, others] satisfies Slip<Rule['raises']>]),
    ]
  })
}

function neighbors(codes: readonly string[], code: string): ['up' | 'down', string][] {
  const position = codes.indexOf(code)
  const up = codes[position + 1]
  const down = codes[position - 1]
  return [
    ...(up ? [['up', up] as ['up', string]] : []),
    ...(down ? [['down', down] as ['down', string]] : []),
  ]
}

/** Each item, with the list of the others. */
function without<T>(items: readonly T[]): [T, T[]][] {
  return items.map((item, position) => [item, items.filter((_, other) => other !== position)])
}

function say(criterion: Criterion): string {
  return criterion.kind === 'at-least' ? `${criterion.dimension} ≥ ${criterion.rating}` : criterion.kind
}
