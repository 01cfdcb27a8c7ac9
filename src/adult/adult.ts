import type { Dimension, Rating } from '../rules/Dimension.ts'
import { deepFreeze } from '../rules/deepFreeze.ts'
import type { Ladder, Rung } from '../rules/Ladder.ts'
import type { Rule } from '../rules/Rule.ts'
import type { Ruleset, Term } from '../rules/Ruleset.ts'
import type { Service } from '../rules/Service.ts'
import type { Source } from '../rules/Source.ts'
import { dimensionOutlines } from './dimensions.ts'
import { focusOutlines } from './focus.ts'
import { ladderOutlines } from './ladders.ts'
import { levelFacts } from './levels.ts'
import { ruleOutlines } from './rules.ts'
import { serviceOutlines } from './services.ts'
import { sources } from './sources.ts'
import { en } from './texts/en.ts'
import type { Texts } from './texts/Texts.ts'
import { conditions, obligations, substances } from './vocabulary.ts'
import { warningOutlines } from './warnings.ts'

type DimensionsOf<O extends readonly { readonly id: string; readonly ratings: readonly string[] }[]> = {
  readonly [K in keyof O]: Omit<Dimension, 'id' | 'ratings' | 'derived'> & {
    readonly id: O[K]['id']
    readonly ratings: RatingsOf<O[K]['ratings']>
  } & Pick<O[K], Extract<keyof O[K], 'derived'>>
}

/** In their order, so that the type tells which rating is the lowest. */
type RatingsOf<C extends readonly string[]> = { readonly [K in keyof C]: Rating & { readonly code: C[K] } }

type RungsOf<C extends readonly string[]> = { readonly [K in keyof C]: Rung & { readonly code: C[K] } }

type LaddersOf<O extends readonly { readonly id: string; readonly rungs: readonly string[] }[]> = {
  readonly [K in keyof O]: Omit<Ladder, 'id' | 'rungs'> & {
    readonly id: O[K]['id']
    readonly rungs: RungsOf<O[K]['rungs']>
  }
}

/** One type for each id, so that an extension can remove or replace a single one. */
type Named<Id extends string, T> = Id extends string ? T & { readonly id: Id } : never

/** The adult ruleset, with the literal types of everything that an intake or a recommendation can name. */
export interface AdultRuleset extends Ruleset {
  readonly id: 'adult'
  readonly dimensions: DimensionsOf<typeof dimensionOutlines>
  readonly ladders: LaddersOf<typeof ladderOutlines>
  readonly services: readonly Named<keyof Texts['services'], Service>[]
  readonly sources: readonly Named<(typeof sources)[number]['id'], Source>[]
  readonly rules: readonly Named<keyof Texts['rules'], Rule>[]
  readonly conditions: readonly Named<(typeof conditions)[number], Term>[]
  readonly substances: readonly Named<(typeof substances)[number], Term>[]
  readonly obligations: readonly Named<(typeof obligations)[number], Term>[]
}

type Table<T> = { readonly [id: string]: T }

/** Joins what decides with the texts of one language. Every text is there: the compiler has checked the tables. */
export function withTexts(texts: Texts): AdultRuleset {
  const dimensions: Table<{ title: string; question: string; ratings: Table<object> }> = texts.dimensions
  const ladders: Table<{ title: string; rungs: Table<object> }> = texts.ladders
  const facts: Table<object> = levelFacts
  const levels: Table<object> = texts.levels
  const services: Table<object> = texts.services
  const label = (table: Table<string>) => (item: { readonly id: string }) => ({
    ...item,
    label: table[item.id],
  })
  const term = (table: Table<string>) => (id: string) => ({ id, label: table[id] })
  const ruleset = {
    id: 'adult',
    version: '1.0.0',
    notice: texts.notice,
    minimumAge: 18,
    dimensions: dimensionOutlines.map(({ ratings, ...outline }) => ({
      ...outline,
      title: dimensions[outline.id]?.title,
      question: dimensions[outline.id]?.question,
      ratings: ratings.map((code) => ({ code, ...dimensions[outline.id]?.ratings[code] })),
    })),
    treatmentHistory: texts.treatmentHistory,
    ladders: ladderOutlines.map(({ id, rungs }) => ({
      id,
      title: ladders[id]?.title,
      rungs: rungs.map((code) => ({
        code,
        ...ladders[id]?.rungs[code],
        ...(id === 'level' ? { care: { ...facts[code], ...levels[code] } } : {}),
      })),
    })),
    services: serviceOutlines.map((outline) => ({ ...outline, ...services[outline.id] })),
    sources,
    rules: ruleOutlines.map(({ raises = {}, adds = [], ...outline }) => ({
      ...outline,
      label: texts.rules[outline.id],
      raises,
      adds,
    })),
    warnings: warningOutlines.map((outline) => ({ ...outline, question: texts.warnings[outline.id] })),
    focus: focusOutlines.map(label(texts.focus)),
    conditions: conditions.map(term(texts.conditions)),
    substances: substances.map(term(texts.substances)),
    obligations: obligations.map(term(texts.obligations)),
  }
  // Joining tables by id is beyond the type checker; so the tests have `parseRuleset` check the result like any other ruleset.
  return deepFreeze(ruleset) as unknown as AdultRuleset
}

/**
 * The ruleset that the package ships: behavioral-health care of adults.
 *
 * It was worked out with care and from cited sources, but no licensed clinician has reviewed it. Every rule says how
 * its source bears on it (`support`), and every source how it was read (`verified`).
 */
export const adult: AdultRuleset = /* @__PURE__ */ withTexts(en)
