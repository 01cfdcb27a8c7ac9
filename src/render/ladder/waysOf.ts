import type { StepDown, StepOption } from '../../assessor/StepChange.ts'
import type { Vocabulary } from '../../documents/Vocabulary.ts'
import type { LadderPhrases } from '../../locales/LadderPhrases.ts'
import type { Criterion } from '../../ruleset/Criterion.ts'
import { lookUp } from '../../ruleset/lookUp.ts'
import type { Rule } from '../../ruleset/Rule.ts'
import type { Ruleset } from '../../ruleset/Ruleset.ts'
import type { PicturedLine } from './LadderPicture.ts'

/** What they are told with. */
export interface TellingWays {
  readonly words: LadderPhrases
  readonly ruleset: Ruleset
  readonly vocabulary: Vocabulary
  readonly includeSensitive: boolean
}

/** The ways that lead down to each rung, and what is said of them all. */
export interface Ways {
  readonly of: (code: string) => readonly PicturedLine[]
  readonly notes: readonly string[]
}

/** What would lead to a lower level, for clinicians only. */
export function waysOf(stepDown: StepDown, telling: TellingWays): Ways {
  const { words } = telling
  const none = (notes: readonly string[]): Ways => ({ of: () => [], notes })
  switch (stepDown.status) {
    case 'lowest':
      return none([words.lowest])
    case 'incomplete':
      return none(incomplete(stepDown, telling))
    case 'held':
      return none(held(stepDown, telling))
    case 'possible':
      return possible(stepDown, telling)
  }
}

function incomplete(
  { unanswered }: Extract<StepDown, { readonly status: 'incomplete' }>,
  { words, ruleset, includeSensitive }: TellingWays,
): string[] {
  const { dimensions, treatmentHistory } = ruleset
  const asked = new Map([
    ...dimensions.map(({ id, title, sensitive }) => [id, { title, sensitive }] as const),
    ...(treatmentHistory === undefined
      ? []
      : [['treatmentHistory', { ...treatmentHistory, sensitive: false }] as const]),
  ])
  const told = unanswered
    .map((id) => lookUp(asked, id))
    .filter(({ sensitive }) => includeSensitive || !sensitive)
    .map(({ title }) => title)
  return told.length === 0 ? [] : [words.incomplete(told.join('; '))]
}

function held(
  { by, until }: Extract<StepDown, { readonly status: 'held' }>,
  { words, ruleset, includeSensitive }: TellingWays,
): string[] {
  const rules = new Map(ruleset.rules.map((rule) => [rule.id, rule]))
  const told = by
    .map(({ rule }) => lookUp(rules, rule))
    .filter((rule) => includeSensitive || !isSensitive(rule, ruleset))
    .map(({ id, label }) => `${label} [${id}]`)
  return [
    [words.held, ...(told.length === 0 ? [] : [words.heldBy(told.join('; '))])].join(' '),
    ...(until === undefined ? [] : [words.until(until)]),
  ]
}

function possible(
  { options, count }: Extract<StepDown, { readonly status: 'possible' }>,
  { words, ruleset, vocabulary, includeSensitive }: TellingWays,
): Ways {
  const sensitive = new Set(ruleset.dimensions.filter((dimension) => dimension.sensitive).map(({ id }) => id))
  const touches = ({ changes }: StepOption) => changes.some(({ dimension }) => sensitive.has(dimension))
  const shown = options.filter((option) => includeSensitive || !touches(option))
  const say = (option: StepOption, change: (dimension: string, from: string, to: string) => string) =>
    option.changes
      .map(({ dimension, from, to }) =>
        change(
          vocabulary.dimension(dimension),
          vocabulary.rating(dimension, from).toLowerCase(),
          vocabulary.rating(dimension, to).toLowerCase(),
        ),
      )
      .join('; ')
  return {
    of: (code) =>
      shown
        .filter(({ to }) => to === code)
        .map((option) => ({
          mark: 'down',
          text: say(option, (dimension, from, to) => `${dimension}: ${from} → ${to}`),
          spoken: say(option, words.change),
          aside: touches(option) ? words.sensitive : '',
        })),
    notes: String(shown.length) === count ? [] : [words.shownOf(shown.length, count)],
  }
}

/** Whether a rule speaks of something sensitive at all: rather more often than it need be. */
function isSensitive({ adds, when }: Rule, { dimensions, services }: Ruleset): boolean {
  const ids = new Set([...dimensions, ...services].filter(({ sensitive }) => sensitive).map(({ id }) => id))
  return [...adds, ...dimensionsIn(when)].some((id) => ids.has(id))
}

function dimensionsIn(criterion: Criterion): readonly string[] {
  switch (criterion.kind) {
    case 'at-least':
      return [criterion.dimension]
    case 'total':
      return criterion.dimensions
    default:
      return criterion.of.flatMap(dimensionsIn)
  }
}
