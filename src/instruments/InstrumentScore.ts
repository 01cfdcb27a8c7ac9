import type { Verification } from '../ruleset/Source.ts'
import type { BandAnswer, Screen } from './bandOf.ts'
import type { Flag, Note } from './Instrument.ts'
import type { InstrumentId } from './instruments.ts'
import type { Sum } from './Range.ts'

/** Where the bands of a result come from. */
export interface UsedConvention {
  readonly id: string
  readonly title: string
  readonly official: boolean
  /** Absent where the caller passed the bands. */
  readonly citation?: string
  readonly verified?: Verification
}

/** The sum of a part of the items. */
export interface SubscaleScore {
  readonly id: string
  readonly sum: Sum
  readonly band?: BandAnswer
  readonly screen?: Screen
  readonly citation: string
  readonly verified: Verification
}

/** Something to see in the answers. `possible`: the missing answers decide. */
export interface RaisedFlag {
  readonly id: string
  readonly kind: Flag['kind']
  readonly status: 'raised' | 'possible'
  readonly meaning: string
  readonly citation: string
  readonly verified: Verification
}

/** What answers to an instrument add up to. Plain JSON. */
export interface InstrumentScore<Id extends InstrumentId = InstrumentId> {
  readonly instrument: Id
  readonly title: string
  /** Where there are several, the one that the caller named. */
  readonly version?: string
  /** Whether the total was added up here, or handed in. */
  readonly basis: 'items' | 'total'
  /** Absent where adding up the items means nothing. */
  readonly total?: Sum
  readonly band?: BandAnswer
  readonly screen?: Screen
  /** What the band rests on. */
  readonly conventions: readonly UsedConvention[]
  readonly subscales: readonly SubscaleScore[]
  readonly flags: readonly RaisedFlag[]
  /** The items that were not answered and would tell something. */
  readonly missing: readonly string[]
  /** What to know about the instrument; `recalled` marks what nobody has looked up. */
  readonly notes: readonly Note[]
}
