import { at } from '../ruleset/lookUp.ts'
import type { Band, Convention } from './Instrument.ts'
import type { Range } from './Range.ts'

/** A band that is named in a result. */
export interface NamedBand {
  readonly id: string
  readonly label: string
}

/** The band that is known, or the lowest and the highest that the missing answers and the conventions leave. */
export type BandAnswer =
  | ({ readonly status: 'known' } & NamedBand)
  | { readonly status: 'range'; readonly least: NamedBand; readonly most: NamedBand }

/** Whether a screen is positive; it is never a diagnosis. */
export type Screen = 'positive' | 'negative' | 'undetermined'

interface Place {
  readonly position: number
  readonly band: Band
}

/** The band of a total, over all conventions that apply: they have the same bands, with other limits. */
export function bandOf(
  conventions: readonly Pick<Convention, 'bands'>[],
  total: Range,
): BandAnswer | undefined {
  const [lowest, ...lower] = placesOf(conventions, total.least)
  const [highest, ...higher] = placesOf(conventions, total.most)
  if (lowest === undefined || highest === undefined) return undefined
  const least = lower.reduce((found, place) => (place.position < found.position ? place : found), lowest)
  const most = higher.reduce((found, place) => (place.position > found.position ? place : found), highest)
  if (least.position === most.position) return { status: 'known', ...named(least.band) }
  return { status: 'range', least: named(least.band), most: named(most.band) }
}

/** Whether the screen is positive by these conventions; nothing where they do not tell positive from negative. */
export function screenOf(
  conventions: readonly Pick<Convention, 'bands'>[],
  total: Range,
): Screen | undefined {
  if (!conventions.some(({ bands }) => bands.some(({ positive }) => positive === true))) return undefined
  const positive = ({ band }: Place) => band.positive === true
  if (placesOf(conventions, total.least).every(positive)) return 'positive'
  return placesOf(conventions, total.most).some(positive) ? 'undetermined' : 'negative'
}

function placesOf(conventions: readonly Pick<Convention, 'bands'>[], total: number): Place[] {
  return conventions.map(({ bands }) => {
    const position = bands.filter(({ from }) => from <= total).length - 1
    return { position, band: at(bands, position) }
  })
}

function named({ id, label }: Band): NamedBand {
  return { id, label }
}
