import * as fc from 'fast-check'
import { IntakeError } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { questionsOf, settledIntakeOf } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { printed } from '../support/printed.ts'
import { runs } from '../support/runs.ts'
import type { Law } from './Law.ts'

/** Law 10: unique tokens in rejected values and keys appear nowhere in the error. */
export const anErrorRepeatsNothing: Law = (rulesets) => {
  const attempts = rulesets.chain((ruleset) =>
    fc
      .record({
        intake: settledIntakeOf(ruleset),
        token: token(),
        poisons: fc.array(fc.tuple(fc.constantFrom(...placesIn(ruleset)), fc.constantFrom(...values)), {
          minLength: 1,
          maxLength: 4,
        }),
      })
      .map((attempt) => printed({ ruleset, ...attempt })),
  )
  fc.assert(
    fc.property(attempts, ({ ruleset, intake, token, poisons }) => {
      const poisoned = poisons.reduce<Target>(
        (target, [put, make]) => put(target, make(token), token),
        structuredClone(intake),
      )
      const { assess, safeAssess, trace, intakeSchema } = assessorOf(ruleset)
      const result = safeAssess(poisoned)
      expect(result.success).toBe(false)
      const errors = [
        result.success ? undefined : result.error,
        thrownBy(() => assess(poisoned)),
        thrownBy(() => trace(poisoned)),
      ]
      for (const error of errors) {
        expect(error).toBeInstanceOf(IntakeError)
        expect(everythingIn(error).toLowerCase().includes(token)).toBe(false)
      }
      const offered = JSON.stringify(intakeSchema['~standard'].validate(poisoned))
      expect(offered.toLowerCase().includes(token)).toBe(false)
    }),
    { numRuns: runs },
  )
}

type Target = Record<string, unknown>

/** Puts a wrong value, or the token as a key, somewhere into an intake; gives back the intake, or another thing instead of it. */
type Place = (target: Target, value: unknown, token: string) => Target

const values = [(text: string): unknown => text, ...hostileValues.map(({ make }) => make)]

function placesIn(ruleset: Ruleset): readonly Place[] {
  const keys = [
    ...questionsOf(ruleset),
    'assessedOn',
    'age',
    'conditions',
    'substances',
    'obligations',
    'preferences',
  ]
  const into = (put: (value: unknown, token: string) => Target): Place => {
    return (target, value, token) =>
      Object.entries(put(value, token)).reduce(
        (left, [key, part]) => define(left, key, { value: part, writable: true }),
        target,
      )
  }
  const level = ruleset.ladders.find(({ id }) => id === 'level')?.rungs[0]?.code
  const episode = { level, outcome: 'left-early' }
  return [
    ...keys.map((key) => into((value) => ({ [key]: value }))),
    ...Object.keys({ ...episode, endedOn: '', response: '' }).map((key) =>
      into((value) => ({ treatmentHistory: [episode, { ...episode, [key]: value }] })),
    ),
    ...['conditions', 'substances', 'obligations', 'treatmentHistory'].map((key) =>
      into((value) => ({ [key]: [value, value] })),
    ),
    into((value) => ({ preferences: { format: value } })),
    into((value) => ({ preferences: { levelsDeclined: [value] } })),
    // The token as a key: short, longer than what is compared with known keys, and almost a known one.
    into((value, token) => ({ [token]: value })),
    into((value, token) => ({ [token.repeat(10)]: value })),
    into((value, token) => ({ [`assessedOn${token}`]: value })),
    into((value, token) => ({ treatmentHistory: [{ ...episode, [token]: value }] })),
    into((value, token) => ({ preferences: { [token]: value } })),
    into((value, token) => ({ preferences: { format: { [token]: value } } })),
    (target, value, token) =>
      define(target, token, {
        get() {
          throw new Error(token, { cause: value })
        },
      }),
    (_, value, token) => ({ [token]: value }),
    (target, value, token) =>
      new Proxy(target, {
        ownKeys() {
          throw new Error(token, { cause: value })
        },
      }),
  ]
}

function define(target: Target, key: string, property: PropertyDescriptor): Target {
  return Object.defineProperty(target, key, { ...property, enumerable: true, configurable: true })
}

/** Letters that make no word, so that no message can hold them by chance. */
function token(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...'bcdfghjkqvxz'), { minLength: 14, maxLength: 14 })
    .map((letters) => letters.join(''))
}

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}
