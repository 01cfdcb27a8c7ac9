import type { FormPhrases } from '../locales/FormPhrases.ts'
import { itemsOf, type Ruleset } from '../ruleset/Ruleset.ts'
import { commonSystem, systemOf } from './systems.ts'

/** One answer to choose. */
export interface Choice {
  readonly code: string
  readonly label: string
  readonly meaning?: string
}

/** What a choice is made from: a code system, whole. */
export interface Scale {
  readonly system: string
  /** Of the ruleset; what is the same in all rulesets has none. */
  readonly version?: string
  readonly title: string
  readonly choices: readonly Choice[]
  /** From least to most. */
  readonly ordered?: true
}

/** The choices of a ruleset, by the part of it that they are. */
export interface Scales {
  readonly level: Scale
  readonly dimension: (id: string) => Scale
  readonly conditions: Scale
  readonly substances: Scale
  readonly obligations: Scale
  readonly circumstances: Scale
  /** The keys of an intake that answer a question. */
  readonly questions: Scale
  readonly outcome: Scale
  readonly response: Scale
  readonly format: Scale
}

/** Collects what an intake of the ruleset can be answered with. */
export function scalesOf(ruleset: Ruleset, texts: FormPhrases): Scales {
  const { version } = ruleset
  const terms = (part: string, title: string, of: Ruleset['conditions']): Scale => ({
    system: systemOf(ruleset, part),
    version,
    title,
    choices: of.map(({ id, label }) => ({ code: id, label })),
  })
  const common = (
    part: 'outcome' | 'response' | 'format',
    title: string,
    labels: Readonly<Record<string, string>>,
  ): Scale => ({
    system: commonSystem(part),
    title,
    choices: Object.entries(labels).map(([code, label]) => ({ code, label })),
  })
  return {
    level: ladderScale(ruleset, 'level'),
    dimension: (id) => dimensionScale(ruleset, id),
    conditions: terms('condition', texts.lists.conditions, ruleset.conditions),
    substances: terms('substance', texts.lists.substances, ruleset.substances),
    obligations: terms('obligation', texts.lists.obligations, ruleset.obligations),
    circumstances: terms('circumstance', texts.lists.circumstances, itemsOf(ruleset, 'circumstances')),
    questions: {
      system: systemOf(ruleset, 'question'),
      version,
      title: texts.notKnown,
      choices: questionsIn(ruleset),
    },
    outcome: common('outcome', texts.outcome, texts.outcomes),
    response: common('response', texts.response, texts.responses),
    format: common('format', texts.format, texts.formats),
  }
}

/** What is asked: the rated dimensions, and the treatment history where anything is derived from it. */
function questionsIn({ dimensions, treatmentHistory }: Ruleset): readonly Choice[] {
  return [
    ...dimensions.flatMap(({ id, title, derived }) =>
      derived === undefined ? [{ code: id, label: title }] : [],
    ),
    ...(treatmentHistory === undefined ? [] : [{ code: 'treatmentHistory', label: treatmentHistory.title }]),
  ]
}

/** The rungs of a ladder. */
export function ladderScale(ruleset: Ruleset, ladder: string): Scale {
  const named = ruleset.ladders.filter(({ id }) => id === ladder)
  return {
    system: systemOf(ruleset, `ladder:${ladder}`),
    version: ruleset.version,
    title: named.map(({ title }) => title).join(),
    choices: named.flatMap(({ rungs }) =>
      rungs.map(({ code, label, description }) => ({ code, label, meaning: description })),
    ),
    ordered: true,
  }
}

/** The ratings of a dimension. */
export function dimensionScale(ruleset: Ruleset, dimension: string): Scale {
  const named = ruleset.dimensions.filter(({ id }) => id === dimension)
  return {
    system: systemOf(ruleset, `dimension:${dimension}`),
    version: ruleset.version,
    title: named.map(({ title }) => title).join(),
    choices: named.flatMap(({ ratings }) =>
      ratings.map(({ code, label, anchor }) => ({ code, label, meaning: anchor })),
    ),
    ordered: true,
  }
}
