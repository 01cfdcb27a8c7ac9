import * as fc from 'fast-check'
import type { Intake } from 'level-of-care'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { assessorOf } from '../support/assessorOf.ts'
import { remembered } from '../support/remembered.ts'
import { vandalize } from '../support/vandalize.ts'
import { forEveryIntake, forEveryPair, forEveryVariant, type Law, said } from './Law.ts'

const twinOf = remembered((ruleset: Ruleset) => structuredClone(ruleset))
const reversed = remembered((ruleset: Ruleset) => keysReversed(ruleset))

/** Law 2: asked twice, or of another assessor, the same bytes. */
export const repetitionChangesNothing: Law = (rulesets) => {
  forEveryIntake(rulesets, ({ ruleset, intake }) => {
    const first = said(ruleset, intake)
    expect(said(ruleset, intake)).toBe(first)
    expect(said(twinOf(ruleset), structuredClone(intake))).toBe(first)
  })
}

/** Law 2: the order of the rules never matters. (Only a trace lists them in their own order.) */
export const ruleOrderNeverMatters: Law = (rulesets) => {
  forEveryVariant(
    rulesets,
    ({ rules }) =>
      fc.shuffledSubarray(
        rules.map(({ id }) => id),
        { minLength: rules.length },
      ),
    ({ ruleset, intakes, more }) => {
      const rules = more.flatMap((rule) => ruleset.rules.filter(({ id }) => id === rule))
      const shuffled = { ...ruleset, rules }
      for (const intake of intakes) expect(found(shuffled, intake)).toBe(found(ruleset, intake))
    },
  )
}

/** All that is said of an intake whatever the order of the rules: a trace lists them in their own. */
function found(ruleset: Ruleset, intake: Intake<Ruleset>): string {
  const { assess, explain, questions, stepDown, stepUp } = assessorOf(ruleset)
  const recommendation = assess(intake)
  return JSON.stringify([
    recommendation,
    explain(recommendation),
    questions(intake),
    stepDown(intake),
    stepUp(intake),
  ])
}

/** Law 2: the order of an intake's keys never matters. */
export const keyOrderNeverMatters: Law = (rulesets) => {
  forEveryPair(
    rulesets,
    (_, intake) => keysShuffled(intake),
    ({ ruleset, intake, more }) => {
      expect(said(ruleset, more)).toBe(said(ruleset, intake))
    },
  )
}

/** Law 2: the order of a ruleset's keys never matters; only the keys of what it hands on may be in another order. */
export const rulesetKeyOrderNeverMatters: Law = (rulesets) => {
  forEveryIntake(rulesets, ({ ruleset, intake }) => {
    expect(JSON.parse(said(reversed(ruleset), intake))).toEqual(JSON.parse(said(ruleset, intake)))
  })
}

/** Law 2: whatever a caller does to a result changes no later one, and not the intake either. */
export const resultsAreTheCallersOwn: Law = (rulesets) => {
  forEveryVariant(rulesets, fc.constant, ({ ruleset, intakes }) => {
    const assessor = assessorOf({ ...ruleset })
    for (const intake of intakes) {
      const first = saidBy(assessor, intake)
      const given = JSON.stringify(intake)
      vandalize(assessor.assess(intake))
      vandalize(assessor.trace(intake))
      vandalize(assessor.intakeSchema['~standard'].validate(intake))
      expect(JSON.stringify(intake)).toBe(given)
      expect(saidBy(assessor, intake)).toBe(first)
    }
  })
}

/** Law 2: an assessor keeps to the ruleset that it was made of, whatever becomes of the caller's object. */
export const theRulesetIsCopied: Law = (rulesets) => {
  forEveryVariant(rulesets, fc.constant, ({ ruleset, intakes }) => {
    const mine = structuredClone(ruleset)
    const assessor = createAssessor(mine)
    const first = intakes.map((intake) => saidBy(assessor, intake))
    vandalize(mine)
    expect(intakes.map((intake) => saidBy(assessor, intake))).toEqual(first)
  })
}

function saidBy({ assess, trace, explain }: ReturnType<typeof assessorOf>, intake: Intake<Ruleset>): string {
  const recommendation = assess(intake)
  return JSON.stringify([recommendation, trace(intake), explain(recommendation)])
}

function keysShuffled(intake: Intake<Ruleset>): fc.Arbitrary<Intake<Ruleset>> {
  const keys = Object.keys(intake)
  return fc.shuffledSubarray(keys, { minLength: keys.length }).map((order) => ({
    ...Object.fromEntries(order.map((key) => [key, keysReversed(intake[key])])),
    assessedOn: intake.assessedOn,
  }))
}

/** A copy with the keys of every object in it reversed. */
function keysReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(keysReversed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, keysReversed(part)]),
  ) as T
}
