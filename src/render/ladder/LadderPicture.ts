/** What a picture of the ladder shows, without lines and colors: the drawing is made of it. */
export interface LadderPicture {
  readonly language: string
  /** What to do at once: it comes before everything else. */
  readonly alert: readonly string[]
  /** The heading in one line, for those who do not see the picture. */
  readonly title: string
  /** The small line above the heading; it may be empty. */
  readonly overline: string
  readonly heading: string
  /** The most intensive one first, as they are drawn. */
  readonly rungs: readonly PicturedRung[]
  /** What the upper end of the ladder has more of, and the lower one less. */
  readonly more: string
  readonly less: string
  /** Is there room for reasons and ways beside the rungs? */
  readonly beside: boolean
  readonly legend: readonly PicturedMark[]
  readonly notes: readonly string[]
  readonly closing: readonly string[]
  /** The same facts in words, for those who do not see the picture. */
  readonly description: readonly string[]
}

/** How a line beside a rung is marked: it decides the level, or was found as well, or is a way down. */
export type Mark = 'decides' | 'found' | 'down'

/** A mark, and what it means. */
export interface PicturedMark {
  readonly mark: Mark
  readonly text: string
}

/** One level. */
export interface PicturedRung {
  readonly code: string
  readonly label: string
  readonly state: 'recommended' | 'possible' | 'other'
  /** The floor that is proven so far, of a level that is not settled. */
  readonly floor: boolean
  /** What the rung is marked with in words; it may be empty. */
  readonly tag: string
  /** What is said below its name; it may be empty. */
  readonly about: string
  /** The reasons that raise to it. */
  readonly reasons: readonly PicturedLine[]
  /** The ways that lead down to it, and what stands above them. */
  readonly ways: readonly PicturedLine[]
  readonly waysTitle: string
}

/** A line beside a rung. */
export interface PicturedLine extends PicturedMark {
  /** What is said in its place to those who do not see it. */
  readonly spoken: string
  /** What is set apart from it: the id of a rule, and whether it is sensitive. */
  readonly aside: string
}
