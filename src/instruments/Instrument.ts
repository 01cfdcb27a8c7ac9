import type { Verification } from '../ruleset/Source.ts'

/** What may be answered to an item, from least to most. */
export type Answers =
  | {
      /** The points themselves: whole numbers from `from` to `to`. */
      readonly kind: 'points'
      readonly from: number
      readonly to: number
      /** The LOINC answer codes of these points, in order. */
      readonly loinc?: readonly string[]
    }
  /** The points themselves, where not every whole number is one of them. */
  | { readonly kind: 'listed-points'; readonly points: readonly number[] }
  /** `false` or `true`: 0 or 1 point, or 1 or 0 where the item is reversed. */
  | { readonly kind: 'yes-no' }
  /** One of these words; a reversed item gives the points in reverse order. */
  | {
      readonly kind: 'choices'
      readonly choices: readonly { readonly code: string; readonly points: number }[]
    }

/** One item, without its wording. */
export interface Item {
  readonly id: string
  /** Where its answers are not those of the whole instrument. */
  readonly answers?: Answers
  /** More of what it asks for gives fewer points. */
  readonly reversed?: true
  /** `false`: it belongs to no total. */
  readonly scored?: false
  /** Asked only after another answer than the lowest to that item; after the lowest it counts as the lowest too. */
  readonly askedAfter?: string
  readonly loinc?: string
}

/** One way in which an instrument is scored, where there are several that must not be mixed up. */
export interface Version {
  readonly id: string
  readonly title: string
  readonly answers: Answers
}

/** A part of the items that has a sum of its own. */
export interface Subscale {
  readonly id: string
  readonly items: readonly string[]
  readonly bands?: readonly Band[]
  readonly citation: string
  readonly verified: Verification
}

/** A range of totals: from `from` to the next band. */
export interface Band {
  readonly id: string
  readonly label: string
  readonly from: number
  /** A screen with this total is positive. It is never a diagnosis. */
  readonly positive?: true
}

/** Bands that somebody published, lowest first. */
export interface Convention {
  readonly id: string
  readonly title: string
  /** Whether they come from the authors of the instrument, and not from somebody who uses it. */
  readonly official: boolean
  /** The version whose totals they are about; absent where there is one only. */
  readonly version?: string
  readonly citation: string
  readonly verified: Verification
  readonly bands: readonly Band[]
}

/**
 * Something to see in the answers beside the total. `safety`: it asks for action or for a fuller assessment whatever the
 * total is. `screen`: the screen is positive. `caveat`: it bears on how far the total can be trusted.
 */
export interface Flag {
  readonly id: string
  readonly kind: 'safety' | 'screen' | 'caveat'
  readonly version?: string
  readonly when: FlagCriterion
  readonly meaning: string
  readonly citation: string
  readonly verified: Verification
}

/** Who owns the wording, which is not part of this package. */
export interface License {
  readonly wording: 'free' | 'permission-needed' | 'not-known'
  readonly note: string
  readonly verified: Verification
}

/** Something to know about the instrument, and how it was read. */
export interface Note {
  readonly id: string
  readonly text: string
  readonly verified: Verification
}

/** A screening instrument or rating scale: how it is scored, and what its totals are taken to mean. No wording. */
export interface Instrument {
  readonly id: string
  readonly title: string
  readonly measures: string
  /** Of every item that has none of its own; absent where the versions have them. */
  readonly answers?: Answers
  readonly items: readonly Item[]
  /** Absent where there is one only. Otherwise whoever scores it has to say which. */
  readonly versions?: readonly Version[]
  /** `none`: adding up its items means nothing. */
  readonly total: 'sum' | 'none'
  readonly subscales: readonly Subscale[]
  readonly conventions: readonly Convention[]
  /** The conventions that apply unless another is named. Where there are several, a band is a range over all of them. */
  readonly defaultConventions: readonly string[]
  readonly flags: readonly Flag[]
  readonly license: License
  /** Only codes that were read at LOINC or in its questionnaires. */
  readonly loinc: { readonly panel?: string; readonly total?: string; readonly riskLevel?: string }
  readonly notes: readonly Note[]
}

/** What a flag looks for. All of it is about the points of items, not about how they are answered. */
export type FlagCriterion =
  /** The points of these items add up to at least, or at most, so many. */
  | { readonly kind: 'sum'; readonly items: readonly string[]; readonly atLeast: number }
  | { readonly kind: 'sum'; readonly items: readonly string[]; readonly atMost: number }
  /** At least so many of these items have at least `points` points. */
  | {
      readonly kind: 'count'
      readonly items: readonly string[]
      readonly points: number
      readonly atLeast: number
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly FlagCriterion[] }
