import type { AdultRuleset } from '../adult/adultCore.ts'
import { dimensionOutlines } from '../adult/dimensions.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { Intake } from '../intake/Intake.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { RatedDimensionId, RatingCode } from '../ruleset/Ruleset.ts'
import type { Bearing, Finding, MedicareCriterionEvidence, Unsettled } from './MedicareCriterion.ts'
import type { FactName, GivenFacts, MedicareSetting } from './MedicareOptions.ts'

/** What one answer says: evidence, or that it is missing. */
export type Sign =
  | { readonly kind: 'evidence'; readonly evidence: MedicareCriterionEvidence }
  | { readonly kind: 'missing'; readonly what: Unsettled }

type Rated = RatedDimensionId<AdultRuleset>

interface Outline {
  readonly ratings: readonly string[]
  readonly sensitive: boolean
}

const outlines: ReadonlyMap<string, Outline> = /* @__PURE__ */ new Map(
  dimensionOutlines.map((outline): [string, Outline] => [outline.id, outline]),
)

/** Which ratings of a dimension speak for a criterion, and which against it; the others decide nothing. */
export interface Thresholds<D extends Rated> {
  readonly dimension: D
  /** This rating and lesser ones. */
  readonly forUpTo?: RatingCode<AdultRuleset, D>
  /** This rating and greater ones. */
  readonly againstFrom?: RatingCode<AdultRuleset, D>
}

/** What a rating of the intake says. */
export function ratingSign<D extends Rated>(
  { intake }: Situation,
  { dimension, forUpTo, againstFrom }: Thresholds<D>,
): Sign {
  const rating = intake[dimension]
  if (rating === undefined || rating === null)
    return { kind: 'missing', what: { in: 'intake', key: dimension } }
  const { ratings: scale, sensitive } = lookUp(outlines, dimension)
  const position = scale.indexOf(rating)
  const limit = (code: string | undefined) => (code === undefined ? undefined : scale.indexOf(code))
  const bearing: Bearing =
    position >= (limit(againstFrom) ?? scale.length)
      ? 'against'
      : position <= (limit(forUpTo) ?? -1)
        ? 'for'
        : 'open'
  return {
    kind: 'evidence',
    evidence: { kind: 'rating', dimension, rating, bearing, sensitive },
  }
}

/** A clinician's judgment, and which answer speaks for the criterion. */
export interface Judgment {
  readonly fact: FactName
  readonly value: boolean | undefined
  readonly speaksFor: boolean
  /** No rating can stand in for it. */
  readonly always?: true
}

/**
 * What ratings and a clinician's judgment come to.
 *
 * Whatever speaks against the criterion makes it unmet. Else it takes every answer to be there, and each of them to
 * speak for it; where answers decide nothing, the judgment does.
 */
export function judged(
  signs: readonly Sign[],
  { fact, value, speaksFor, always }: Judgment,
  beside: readonly Sign[] = [],
): Finding {
  const judgment: readonly MedicareCriterionEvidence[] =
    value === undefined
      ? []
      : [{ kind: 'fact', fact, value, bearing: value === speaksFor ? 'for' : 'against', sensitive: false }]
  const found = [...evidenceIn(signs), ...judgment]
  const evidence = [...evidenceIn(signs), ...evidenceIn(beside), ...judgment]
  if (found.some(({ bearing }) => bearing === 'against')) return { status: 'unmet', evidence, settledBy: [] }
  const missing = signs.flatMap((sign) => (sign.kind === 'missing' ? [sign.what] : []))
  const clear = !always && evidenceIn(signs).every(({ bearing }) => bearing === 'for')
  const needed: readonly Unsettled[] =
    clear || value !== undefined ? missing : [...missing, { in: 'options', key: fact }]
  return { status: needed.length === 0 ? 'met' : 'unknown', evidence, settledBy: needed }
}

/** The evidence among signs. */
export function evidenceIn(signs: readonly Sign[]): MedicareCriterionEvidence[] {
  return signs.flatMap((sign) => (sign.kind === 'evidence' ? [sign.evidence] : []))
}

/** All that a criterion is checked against. */
export interface Situation {
  readonly setting: MedicareSetting
  /** Medicare's least hours a week in this setting. */
  readonly hours: number
  readonly intake: Intake<AdultRuleset>
  readonly recommendation: Recommendation<AdultRuleset>
  readonly given: GivenFacts
}
