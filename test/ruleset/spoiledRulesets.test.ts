import * as fc from 'fast-check'
import { createAssessor, parseRuleset, type Ruleset, RulesetError } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { rulesets } from '../support/arbitraries.ts'
import { anyValue } from '../support/hostile.ts'
import { printed } from '../support/printed.ts'
import { runs } from '../support/runs.ts'
import { put } from '../support/small.ts'

type Path = readonly (string | number)[]

/** Where the parts of a plain value are, at any depth. */
function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  const inside = keys.flatMap((key) => pathsIn(Reflect.get(value, key)).map((path) => [key, ...path]))
  return [[], ...inside]
}

/** A ruleset in which up to three parts are gone, or are something else. */
function spoiled(): fc.Arbitrary<{ ruleset: Ruleset; make: () => unknown }> {
  return rulesets().chain((ruleset) => {
    const paths = pathsIn(ruleset).filter((path) => path.length > 0)
    const other = fc.oneof(
      anyValue(),
      fc.constant(() => undefined),
    )
    return (
      fc
        .array(fc.tuple(fc.constantFrom(...paths), other), { minLength: 1, maxLength: 3 })
        // The deepest first, for what is put in must not be walked through.
        .map((changes) => [...changes].sort(([one], [other]) => other.length - one.length))
        .map((changes) =>
          printed({
            ruleset,
            changes,
            make: () =>
              changes.reduce<unknown>(
                (left, [path, make]) => put(left, path, make()),
                JSON.parse(JSON.stringify(ruleset)),
              ),
          }),
        )
    )
  })
}

test('a spoiled ruleset is read, or refused with a RulesetError, and nothing else', () => {
  fc.assert(
    fc.property(spoiled(), ({ make }) => {
      const made = make()
      try {
        const parsed = parseRuleset(made)
        expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed)
        createAssessor(parsed).assess({ assessedOn: '2026-11-20' })
      } catch (error) {
        expect(error).toBeInstanceOf(RulesetError)
        const { issues } = error as RulesetError
        expect(issues.length).toBeGreaterThan(0)
        expect(issues.every(({ message }) => message.length > 0)).toBe(true)
      }
    }),
    { numRuns: runs },
  )
})
