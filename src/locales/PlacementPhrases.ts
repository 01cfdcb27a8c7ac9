import type { placement } from './en/placement.ts'

/** The words about placements and overrides in any language: a translation that leaves one out does not compile. */
export type PlacementPhrases = typeof placement
