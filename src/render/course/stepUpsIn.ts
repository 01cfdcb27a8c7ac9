import type { Reassessment } from '../../course/Reassessment.ts'
import type { LevelPoint, StepUpOutcome } from './CoursePicture.ts'

/** A step up that was recommended, by the places of the assessments and of the levels. */
export interface StepUp {
  /** The assessment that first recommended it, and the one that shows what became of it. */
  readonly first: number
  readonly last: number
  /** Where the person was at first, and which level was recommended then. */
  readonly from: number
  readonly firstTo: number
  /** The highest level that was recommended and not withdrawn at last. */
  readonly to: number
  readonly outcome: StepUpOutcome
}

/** How many assessments, each settled, must recommend less before a level is no longer recommended. */
const withdrawals = 2

/**
 * The step-ups that were recommended, and what became of each. One is open until the person is at that level or a more
 * intensive one, or until two settled assessments recommend less: then it was not carried out. What was recommended while nobody
 * said where the person was is a step up once it turns out that they are below it.
 */
export function stepUpsIn(points: readonly LevelPoint[]): readonly StepUp[] {
  const found: StepUp[] = []
  /** The levels that are recommended and not reached, each with how many assessments have recommended less since. */
  const open = new Map<number, number>()
  let step: Omit<StepUp, 'last' | 'outcome'> | undefined
  let unplaced: Pick<StepUp, 'first' | 'firstTo'> | undefined
  const end = (last: number, current: number | undefined) => {
    if (step === undefined || open.size > 0) return
    const isReached = current !== undefined && current >= step.to
    found.push({ ...step, last, outcome: isReached ? 'carried-out' : 'not-carried-out' })
    step = undefined
  }
  for (const [position, { current, least, most }] of points.entries()) {
    for (const [level, less] of open) {
      const isLess = least === most && least < level
      const isWithdrawn = isLess && less + 1 >= withdrawals
      if (isWithdrawn || (current !== undefined && current >= level)) open.delete(level)
      else if (isLess) open.set(level, less + 1)
    }
    end(position, current)
    if (open.size === 0) unplaced = undefined
    for (let level = (current ?? 0) + 1; level <= least; level++) open.set(level, 0)
    if (step === undefined && open.size > 0) {
      unplaced ??= { first: position, firstTo: least }
      if (current !== undefined) step = { ...unplaced, from: current, to: least }
    }
    if (step !== undefined) step = { ...step, to: Math.max(...open.keys()) }
  }
  return step === undefined ? found : [...found, { ...step, last: points.length - 1, outcome: 'open' }]
}

/**
 * The same, as far as the course knows more than its assessments show: what is open at last stands only where the course says
 * so. It may be declined on record, have been carried out in between, or rest on care alone that has not had the time to help.
 */
export function stepUpsOf(
  points: readonly LevelPoint[],
  { transition, reasons }: Pick<Reassessment, 'transition' | 'reasons'>,
): readonly StepUp[] {
  const codes = new Set(reasons.map(({ code }) => code))
  const isOpen = transition.status === 'step-up' || codes.has('step-up-open')
  const became = codes.has('step-up-declined') ? 'declined' : isOpen ? 'open' : 'closed'
  return stepUpsIn(points).map((step) => (step.outcome === 'open' ? { ...step, outcome: became } : step))
}
