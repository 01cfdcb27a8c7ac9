import type { Dimension, Rule, Ruleset } from 'level-of-care/rules'
import type { Order } from '../../src/diagram/Diagram.ts'
import { type RulesetById, rulesetById } from '../../src/ruleset/rulesetById.ts'
import { small } from '../support/small.ts'

/** Dimensions `d0`, `d1` … with so many ratings each: `r0`, `r1` … */
export function dimensionsOf(sizes: readonly number[]): readonly Dimension[] {
  return sizes.map((size, index) => ({
    id: `d${index}`,
    title: 'Title',
    question: 'Question?',
    ratings: Array.from({ length: size }, (_, position) => ({
      code: `r${position}`,
      label: 'Label',
      anchor: 'Anchor',
    })),
    changeable: true,
    safety: false,
    sensitive: false,
  }))
}

export function indexOf(dimensions: readonly Dimension[]): RulesetById {
  return rulesetById({ dimensions, ladders: [] })
}

/** The order in which dimensions of these sizes are asked: as they come, or as the indices say. */
export function orderOf(sizes: readonly number[], indices: readonly number[] = [...sizes.keys()]): Order {
  return {
    indices,
    depths: sizes.map((_, index) => indices.indexOf(index)),
    sizes: indices.map((index) => Number(sizes[index])),
  }
}

/** A ruleset with such dimensions; its rules raise to the rungs `home`, `clinic`, `hospital` and `slow`, `fast`. */
export function rulesetOf(
  sizes: readonly number[],
  rules: readonly (Pick<Rule, 'id' | 'when'> & Partial<Pick<Rule, 'raises' | 'adds'>>)[],
): Ruleset {
  return {
    ...small,
    dimensions: dimensionsOf(sizes),
    rules: rules.map((rule) => ({
      label: rule.id,
      raises: {},
      adds: [],
      sources: ['book'],
      support: 'stated',
      ...rule,
    })),
    warnings: [],
  }
}

/** The rating of a dimension is at least this one. */
export function least(index: number, position: number): Rule['when'] {
  return { kind: 'at-least', dimension: `d${index}`, rating: `r${position}` }
}

export function all(...of: readonly Rule['when'][]): Rule['when'] {
  return { kind: 'all', of }
}

export function any(...of: readonly Rule['when'][]): Rule['when'] {
  return { kind: 'any', of }
}

export function total(indices: readonly number[], atLeast: number): Rule['when'] {
  return { kind: 'total', dimensions: indices.map((index) => `d${index}`), atLeast }
}
