import { taggedBy } from '../boundary/collections.ts'
import { constant } from '../boundary/leaves.ts'
import { whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { levelShape } from '../intake/intakeShape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { StepUp } from './StepChange.ts'
import { stepOptionsShape, stepUnknownShape } from './stepOptionsShape.ts'

/** The shape of what would raise the level of care, by a ruleset. */
export function stepUpShape(ruleset: Ruleset): Shape<StepUp> {
  return taggedBy<StepUp>('status', {
    possible: stepOptionsShape(ruleset),
    highest: whole({ status: constant('highest'), level: levelShape(ruleset) }),
    incomplete: stepUnknownShape(ruleset),
  })
}
