import type { Response } from '../intake/Intake.ts'

/** What deserves a second look. It decides nothing. */
export type CourseFlag =
  /** No rating has improved since admission, for as long as care at this level takes to show whether it helps, or longer. */
  | {
      readonly code: 'plateau'
      readonly since: string
      readonly days: number
      readonly assessments: number
    }
  /** The response that the treatment history states and the ratings since admission contradict each other. */
  | {
      readonly code: 'response-contradicted'
      readonly response: Response
      readonly since: string
      /** How many rated dimensions are better than at the first assessment since admission, and how many are worse. */
      readonly improved: number
      readonly worsened: number
    }
