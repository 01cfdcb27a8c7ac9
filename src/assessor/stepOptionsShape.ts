import { taggedBy } from '../boundary/collections.ts'
import { constant, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { levelShape } from '../intake/intakeShape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { manyOf, resultParts } from './recommendationShape.ts'
import type { StepOption, StepOptions, StepUnknown } from './StepChange.ts'

/** The shape of the ways to another level, by a ruleset. */
export function stepOptionsShape(ruleset: Ruleset): Shape<StepOptions> {
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
  return whole<StepOptions>({
    status: constant('possible'),
    level,
    options: manyOf(
      whole<StepOption>({ to: level, changes: manyOf(change, 1), rungs: wholeNumber(1, 1_000_000) }),
      1,
    ),
    count: text({ pattern: /^[1-9]\d*$/, expected: 'a whole number as a decimal string' }),
  })
}

/** The shape of what is said where not everything is answered. */
export function stepUnknownShape(ruleset: Ruleset): Shape<StepUnknown> {
  return whole<StepUnknown>({
    status: constant('incomplete'),
    unanswered: manyOf(resultParts(ruleset).question, 1),
  })
}
