import type { en } from './en.ts'

/** The words about placements and overrides in any language: a translation that leaves one out does not compile. */
export type PlacementTexts = typeof en
