/** A label in another system, for orientation only: it never claims that the two are equivalent. */
export interface CrosswalkLabel {
  readonly system: string
  readonly code: string
}

/** Catalog entry of a level of care: what it is, what it contains, what it asks. */
export interface LevelOfCare {
  readonly setting: string
  /** Does the person stay in the setting day and night? */
  readonly aroundTheClock: boolean
  /** Hours of service a week; no `most` where there is no upper end; absent where care is around the clock. */
  readonly hoursPerWeek?: { readonly least: number; readonly most?: number }
  readonly schedule: string
  readonly stay: string
  readonly contains: readonly string[]
  readonly asks: readonly string[]
  readonly stepUp: string
  readonly stepDown: string
  /** What payers ask of such care, for orientation. */
  readonly notes?: readonly string[]
  /** Labels only, marked as orientation, not equivalence. */
  readonly crosswalk: readonly CrosswalkLabel[]
}

/** One step of a ladder. */
export interface Rung {
  readonly code: string
  readonly label: string
  readonly description: string
  /** The catalog entry, on the rungs of a `level` ladder that has one. */
  readonly care?: LevelOfCare
}

/** An ordered list of answers, from least to most intensive. A ruleset must have a ladder `level`; others are free. */
export interface Ladder {
  readonly id: string
  readonly title: string
  /** At least two. Rules raise from the first one. */
  readonly rungs: readonly Rung[]
}

/** The rung codes of a ladder, lowest first; none of a ladder that the ruleset does not have. */
export function rungCodesOf(
  { ladders }: { readonly ladders: readonly Ladder[] },
  ladder: string,
): readonly string[] {
  return ladders.filter(({ id }) => id === ladder).flatMap(({ rungs }) => rungs.map(({ code }) => code))
}
