import { type AdultRuleset, adult } from './adult/adult.ts'
import { type Assessor, createAssessor } from './createAssessor.ts'

let assessor: Assessor<AdultRuleset> | undefined

/** The assessor of the shipped ruleset. It is compiled at its first use, so that importing the package costs little. */
export function adultAssessor(): Assessor<AdultRuleset> {
  assessor ??= createAssessor(adult)
  return assessor
}
