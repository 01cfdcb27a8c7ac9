import type { Mark } from './drawSign.ts'

/** What a picture of a course shows, without lines and colors: the drawing is made of it. */
export interface CoursePicture {
  readonly language: string
  /** What to do at once: it comes before everything else. */
  readonly alert: readonly string[]
  /** The heading in one line, for those who do not see the picture. */
  readonly title: string
  /** The small line above the heading. */
  readonly overline: string
  readonly heading: string
  /** The days of the assessments, oldest first. */
  readonly days: readonly PicturedDay[]
  /** The stretches without an assessment. */
  readonly gaps: readonly PicturedGap[]
  /** The levels first. */
  readonly levels: LevelPanel
  readonly ratings: readonly RatingPanel[]
  readonly scores: readonly ScorePanel[]
  /** What stands beside the numbers of the weeks. */
  readonly weeks: string
  readonly legend: readonly { readonly mark: Mark; readonly text: string }[]
  readonly notes: readonly string[]
  readonly closing: readonly string[]
  /** The same facts in words, for those who do not see the picture. */
  readonly description: readonly string[]
}

/** A day, as a number (with a fraction where the time is known) and as it is written on the axis. */
export interface PicturedDay {
  readonly day: number
  readonly label: string
}

/** A stretch without an assessment or a score, from one to the next. */
export interface PicturedGap {
  readonly from: number
  readonly to: number
  readonly days: number
  /** What is written into it where there is room: the longest that fits. */
  readonly labels: readonly string[]
}

/** The levels, and where the person was and should have been on them. Places are those on the ladder: 0 is the lowest. */
export interface LevelPanel {
  readonly title: string
  /** Lowest first. */
  readonly rows: readonly string[]
  readonly points: readonly LevelPoint[]
  readonly stepUps: readonly PicturedStepUp[]
  /** What stands beside the step-ups. */
  readonly stepUpsTitle: string
}

/** One assessment. */
export interface LevelPoint {
  readonly day: number
  readonly on: string
  /** The time of that day, if it is known. */
  readonly at?: string
  /** Absent where it is not known. */
  readonly current: number | undefined
  /** The lowest and the highest level that are possible; the same where it is settled. */
  readonly least: number
  readonly most: number
}

/** What became of a recommended step up. `closed`: it is not open any more, for a reason that no assessment shows. */
export type StepUpOutcome = 'carried-out' | 'not-carried-out' | 'open' | 'declined' | 'closed'

/** A recommended step up, from the day on which it was first recommended to the one that shows what became of it. */
export interface PicturedStepUp {
  readonly from: number
  readonly to: number
  readonly outcome: StepUpOutcome
}

/** How one dimension was rated. */
export interface RatingPanel {
  readonly dimension: string
  readonly title: string
  /** Lowest first. */
  readonly rows: readonly string[]
  /** `place` is absent where it was not answered. */
  readonly points: readonly { readonly day: number; readonly on: string; readonly place?: number }[]
  /** What stands beside those that were not answered. */
  readonly unanswered: string
}

/** The scores of one instrument. */
export interface ScorePanel {
  readonly title: string
  readonly least: number
  readonly most: number
  /** The stretches without a score. */
  readonly gaps: readonly PicturedGap[]
  /** Without ends where nothing was answered. */
  readonly points: readonly {
    readonly day: number
    readonly on: string
    readonly total?: { readonly least: number; readonly most: number }
  }[]
  readonly unanswered: string
}
