import * as fc from 'fast-check'
import type { Intake, Recommendation } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { intakeOf } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { type Bounds, boundsOf } from '../support/boundsOf.ts'
import { printed } from '../support/printed.ts'
import { runs } from '../support/runs.ts'

/** Something that must be true of every ruleset: it is given rulesets, and fails where one breaks it. */
export type Law = (rulesets: fc.Arbitrary<Ruleset>) => void

/** A ruleset and an intake for it. */
export interface Situation {
  readonly ruleset: Ruleset
  readonly intake: Intake<Ruleset>
}

/** Tries a law on rulesets with an intake for each. */
export function forEveryIntake(
  rulesets: fc.Arbitrary<Ruleset>,
  holds: (situation: Situation) => void,
  intakes: (ruleset: Ruleset) => fc.Arbitrary<Intake<Ruleset>> = intakeOf,
): void {
  const situations = rulesets.chain((ruleset) =>
    intakes(ruleset).map((intake) => printed({ ruleset, intake })),
  )
  fc.assert(fc.property(situations, holds), { numRuns: runs })
}

/** Tries a law on rulesets with an intake for each, and with something that depends on both. */
export function forEveryPair<More>(
  rulesets: fc.Arbitrary<Ruleset>,
  more: (ruleset: Ruleset, intake: Intake<Ruleset>) => fc.Arbitrary<More>,
  holds: (situation: Situation & { readonly more: More }) => void,
): void {
  const situations = rulesets.chain((ruleset) =>
    intakeOf(ruleset).chain((intake) =>
      more(ruleset, intake).map((found) => printed({ ruleset, intake, more: found })),
    ),
  )
  fc.assert(fc.property(situations, holds), { numRuns: runs })
}

/** How many intakes share a ruleset where another one has to be made of each: making an assessor takes its time. */
const shared = 10

/** Tries a law on rulesets with several intakes for each, and with something that depends on the ruleset only. */
export function forEveryVariant<More>(
  rulesets: fc.Arbitrary<Ruleset>,
  more: (ruleset: Ruleset) => fc.Arbitrary<More>,
  holds: (situation: {
    readonly ruleset: Ruleset
    readonly intakes: readonly Intake<Ruleset>[]
    readonly more: More
  }) => void,
): void {
  const situations = rulesets.chain((ruleset) =>
    fc
      .record({
        intakes: fc.array(intakeOf(ruleset), { minLength: shared, maxLength: shared }),
        more: more(ruleset),
      })
      .map((found) => printed({ ruleset, ...found })),
  )
  fc.assert(fc.property(situations, holds), { numRuns: Math.ceil(runs / shared) })
}

/** The recommendation for an intake. */
export function assessed(ruleset: Ruleset, intake: Intake<Ruleset>): Recommendation<Ruleset> {
  return assessorOf(ruleset).assess(intake)
}

/** Per ladder the lowest and the highest rung that are possible. */
export function boundsIn(
  ruleset: Ruleset,
  recommendation: Recommendation<Ruleset>,
): readonly { readonly ladder: string; readonly bounds: Bounds }[] {
  return ruleset.ladders.map((ladder) => ({
    ladder: ladder.id,
    bounds: boundsOf(recommendation.ladders[ladder.id], ladder),
  }))
}

/** The services that are needed, and those that are needed or may be. */
export function servicesIn({ services }: Recommendation<Ruleset>): {
  readonly needed: ReadonlySet<string>
  readonly imaginable: ReadonlySet<string>
} {
  const needed = services.needed.map(({ id }) => id)
  return {
    needed: new Set(needed),
    imaginable: new Set([...needed, ...services.possible.map(({ id }) => id)]),
  }
}

/** Everything that an assessor says of an intake, as text: equal texts are equal to the byte. */
export function said(ruleset: Ruleset, intake: Intake<Ruleset>): string {
  const assessor = assessorOf(ruleset)
  const recommendation = assessor.assess(intake)
  return JSON.stringify({
    recommendation,
    trace: assessor.trace(intake),
    explanation: assessor.explain(recommendation),
  })
}
