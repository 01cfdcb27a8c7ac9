import { taggedBy } from '../boundary/collections.ts'
import { constant, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { levelShape } from '../intake/intakeShape.ts'
import { oncePer } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { manyOf, resultParts } from './recommendationShape.ts'
import type { StepDown, StepOption, StepOptions, StepUnknown } from './StepChange.ts'

type Held = Extract<StepDown, { readonly status: 'held' }>

/** The shape of what would have to improve for a lower level of care, by a ruleset. */
export const stepDownShape: (ruleset: Ruleset) => Shape<StepDown> = /* @__PURE__ */ oncePer((ruleset) => {
  const level = levelShape(ruleset)
  const change = taggedBy<StepOption['changes'][number]>(
    'dimension',
    Object.fromEntries(
      ruleset.dimensions.map(({ id, ratings }) => {
        const rating = oneOf(ratings.map(({ code }) => code))
        return [id, whole({ dimension: constant(id), from: rating, to: rating })]
      }),
    ),
  )
  return taggedBy<StepDown>('status', {
    possible: whole<StepOptions>({
      status: constant('possible'),
      level,
      options: manyOf(
        whole<StepOption>({ to: level, changes: manyOf(change, 1), rungs: wholeNumber(1, 1_000_000) }),
        1,
      ),
      count: text({ pattern: /^[1-9]\d*$/, expected: 'a whole number as a decimal string' }),
    }),
    held: recordOf<Held>(
      {
        status: constant('held'),
        level,
        by: manyOf(whole({ rule: oneOf(ruleset.rules.map(({ id }) => id)), label: text() })),
        // A window can end after the last year that an intake may have.
        until: text({ pattern: /^\d{4}-\d\d-\d\d$/, expected: 'a calendar date, YYYY-MM-DD' }),
      },
      ['status', 'level', 'by'],
    ),
    lowest: whole({ status: constant('lowest'), level }),
    incomplete: whole<StepUnknown>({
      status: constant('incomplete'),
      unanswered: manyOf(resultParts(ruleset).question, 1),
    }),
  })
})
