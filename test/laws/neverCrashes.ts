import * as fc from 'fast-check'
import { IntakeError } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { intakeOf } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { anyValue, disguised } from '../support/hostile.ts'
import { printed } from '../support/printed.ts'
import { runs } from '../support/runs.ts'
import type { Law } from './Law.ts'

/** Law 11: anything at all gives a recommendation or an `IntakeError`, and nothing else. */
export const anythingGetsAnAnswerOrAnIntakeError: Law = (rulesets) => {
  const attempts = rulesets.chain((ruleset) => anyInput(ruleset).map((make) => printed({ ruleset, make })))
  fc.assert(
    fc.property(attempts, ({ ruleset, make }) => {
      const input = make()
      const { assess, safeAssess, trace, intakeSchema } = assessorOf(ruleset)
      const result = safeAssess(input)
      if (result.success) {
        expect(result.data.ruleset.id).toBe(ruleset.id)
        expect(assess(input)).toEqual(result.data)
        expect(trace(input).rules).toHaveLength(ruleset.rules.length)
      } else {
        expect(result.error).toBeInstanceOf(IntakeError)
        expect(result.error.issues.length).toBeGreaterThan(0)
        expect(() => assess(input)).toThrow(IntakeError)
        expect(() => trace(input)).toThrow(IntakeError)
      }
      expect('issues' in Object(intakeSchema['~standard'].validate(input))).toBe(!result.success)
    }),
    { numRuns: runs },
  )
}

/** Anything, or an intake of which something was replaced by anything, in any disguise. */
function anyInput(ruleset: Ruleset): fc.Arbitrary<() => unknown> {
  const spoiled = intakeOf(ruleset).chain((intake) => {
    const keys = [...Object.keys(intake), 'constructor', 'toString', 'valueOf', '0']
    return fc.array(fc.tuple(fc.constantFrom(...keys), anyValue()), { maxLength: 2 }).chain((replaced) =>
      disguised(() => ({
        ...intake,
        ...Object.fromEntries(replaced.map(([key, make]) => [key, make()])),
      })),
    )
  })
  return fc.oneof(anyValue(), spoiled)
}
