import { taggedBy } from '../boundary/collections.ts'
import { constant, oneOf, text } from '../boundary/leaves.ts'
import { recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { levelShape } from '../intake/intakeShape.ts'
import { oncePer } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { manyOf } from './recommendationShape.ts'
import type { StepDown } from './StepChange.ts'
import { stepOptionsShape, stepUnknownShape } from './stepOptionsShape.ts'

type Held = Extract<StepDown, { readonly status: 'held' }>

/** The shape of what would have to improve for a lower level of care, by a ruleset. */
export const stepDownShape: (ruleset: Ruleset) => Shape<StepDown> = /* @__PURE__ */ oncePer((ruleset) => {
  const level = levelShape(ruleset)
  return taggedBy<StepDown>('status', {
    possible: stepOptionsShape(ruleset),
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
    incomplete: stepUnknownShape(ruleset),
  })
})
