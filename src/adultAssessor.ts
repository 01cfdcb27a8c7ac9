import { type AdultRuleset, adult } from './adult/adult.ts'
import { type Assessor, assessorOf } from './assessorOf.ts'

let assessor: Assessor<AdultRuleset> | undefined

/**
 * The assessor of the shipped ruleset. It is compiled at its first use, so that importing the package costs little, and
 * not checked: a test has done that.
 */
export function adultAssessor(): Assessor<AdultRuleset> {
  assessor ??= assessorOf(adult)
  return assessor
}
