import type { AdultDetails } from '../locales/AdultDetails.ts'
import type { AdultDissents } from '../locales/AdultDissents.ts'
import type { AdultNames } from '../locales/AdultNames.ts'
import { adultNames } from '../locales/en/adultNames.ts'
import type { Dimension, Rating } from '../ruleset/Dimension.ts'
import { deepFreeze } from '../ruleset/deepFreeze.ts'
import type { Example } from '../ruleset/Example.ts'
import type { Ladder, Rung } from '../ruleset/Ladder.ts'
import type { Rule } from '../ruleset/Rule.ts'
import type { Ruleset, Term } from '../ruleset/Ruleset.ts'
import type { Service } from '../ruleset/Service.ts'
import type { Source } from '../ruleset/Source.ts'
import { dimensionOutlines } from './dimensions.ts'
import type { AdultExampleId } from './examples.ts'
import { focusOutlines } from './focus.ts'
import { ladderOutlines } from './ladders.ts'
import { levelFacts } from './levels.ts'
import { ruleOutlines } from './rules.ts'
import { serviceOutlines } from './services.ts'
import { sources } from './sources.ts'
import { circumstances, conditions, obligations, substances } from './vocabulary.ts'
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
  readonly services: readonly Named<keyof AdultNames['services'], Service>[]
  readonly sources: readonly Named<(typeof sources)[number]['id'], Source>[]
  readonly rules: readonly Named<keyof AdultNames['rules'], Rule>[]
  readonly conditions: readonly Named<(typeof conditions)[number], Term>[]
  readonly substances: readonly Named<(typeof substances)[number], Term>[]
  readonly obligations: readonly Named<(typeof obligations)[number], Term>[]
  readonly circumstances: readonly Named<(typeof circumstances)[number], Term>[]
  readonly examples: readonly Named<AdultExampleId, Example>[]
}

type Table<T> = { readonly [id: string]: T }

/**
 * What is not needed to assess: descriptions and the like, what speaks against rules, and the cases that the rules must
 * place.
 */
export interface Beside {
  readonly details: AdultDetails
  readonly dissents: AdultDissents
  readonly examples: readonly Example[]
}

/** Joins what decides with the names of one language. Every name is there: the compiler has checked the tables. */
export function withNames(names: AdultNames, beside?: Beside): AdultRuleset {
  const dimensions: Table<{ title: string; question: string; ratings: Table<object> }> = {
    ...names.dimensions,
    ...beside?.details.dimensions,
  }
  const ladders: Table<{ title: string; rungs: Table<object> }> = {
    ...names.ladders,
    ...beside?.details.ladders,
  }
  const facts: Table<object> = levelFacts
  const levels: Table<object> = names.levels
  const services: Table<object> = names.services
  const descriptions: Table<string> = beside?.details.services ?? {}
  const sourceLabels: Table<string> = names.sources
  const dissentTexts: Table<Table<string>> = beside?.dissents ?? {}
  const label = (table: Table<string>) => (item: { readonly id: string }) => ({
    ...item,
    label: table[item.id],
  })
  const term =
    (table: Table<string> = {}) =>
    (id: string) => ({ id, label: table[id] })
  const ruleset = {
    id: 'adult',
    version: '1.1.0',
    ...(beside === undefined ? {} : { notice: beside.details.notice }),
    minimumAge: 18,
    dimensions: dimensionOutlines.map(({ ratings, ...outline }) => ({
      ...outline,
      title: dimensions[outline.id]?.title,
      question: dimensions[outline.id]?.question,
      ratings: ratings.map((code) => ({ code, ...dimensions[outline.id]?.ratings[code] })),
    })),
    treatmentHistory: names.treatmentHistory,
    ladders: ladderOutlines.map(({ id, rungs }) => ({
      id,
      title: ladders[id]?.title,
      rungs: rungs.map((code) => ({
        code,
        ...ladders[id]?.rungs[code],
        ...(id === 'level' ? { care: { ...facts[code], ...levels[code] } } : {}),
      })),
    })),
    services: serviceOutlines.map((outline) => ({
      ...outline,
      ...services[outline.id],
      description: descriptions[outline.id],
    })),
    sources: sources.map(({ id, ...source }) => ({ id, label: sourceLabels[id], ...source })),
    rules: ruleOutlines.map(({ raises = {}, adds = [], dissents, ...outline }) => ({
      ...outline,
      label: names.rules[outline.id],
      raises,
      adds,
      ...(dissents === undefined
        ? {}
        : { dissents: dissents.map((source) => ({ source, says: dissentTexts[outline.id]?.[source] })) }),
    })),
    warnings: warningOutlines.map((outline) => ({ ...outline, question: names.warnings[outline.id] })),
    focus: focusOutlines.map(label(names.focus)),
    conditions: conditions.map(term(beside?.details.conditions)),
    substances: substances.map(term(beside?.details.substances)),
    obligations: obligations.map(term(beside?.details.obligations)),
    circumstances: circumstances.map(term(beside?.details.circumstances)),
    ...(beside === undefined ? {} : { examples: beside.examples }),
  }
  // Joining tables by id is beyond the type checker; so the tests have `parseRuleset` check the result like any other ruleset.
  return deepFreeze(ruleset) as unknown as AdultRuleset
}

/**
 * The adult ruleset as it is needed to assess: all that decides and all that a recommendation says, and nothing beside it. What
 * is shown and exported is `adult`.
 */
export const adultCore: AdultRuleset = /* @__PURE__ */ withNames(adultNames)
