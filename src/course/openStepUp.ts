import { at } from '../ruleset/lookUp.ts'
import { confirmationsOf } from './confirmationsOf.ts'
import type { Demand } from './demandOf.ts'
import type { Levels } from './Levels.ts'
import type { Assessment } from './readAssessments.ts'
import type { TransitionReason } from './Transition.ts'

type OpenStepUp = Extract<TransitionReason, { readonly code: 'step-up-open' }>

/** How many assessments, each settled, must recommend less before a step up is no longer recommended. */
const withdrawals = 2

/**
 * The highest level above the current one that was recommended while the person was below it, and of which nothing has become:
 * it was not carried out, not declined on record, and not two later assessments recommend less.
 */
export function openStepUp(
  assessments: readonly Assessment[],
  demands: readonly Demand[],
  here: number,
  levels: Levels,
): OpenStepUp | undefined {
  const declined = confirmationsOf(assessments, 'step-up-declined').map(({ on }) => on)
  for (let level = levels.codes.length - 1; level > here; level--) {
    const open = openAt(level, assessments, demands, declined, levels)
    if (open !== undefined) return { code: 'step-up-open', level: at(levels.codes, level), ...open }
  }
  return undefined
}

type Open = Omit<OpenStepUp, 'code' | 'level'>

function openAt(
  level: number,
  assessments: readonly Assessment[],
  demands: readonly Demand[],
  declined: readonly string[],
  levels: Levels,
): Open | undefined {
  const isDeclined = ({ last }: Open, until: string) => declined.some((on) => last <= on && on <= until)
  let open: Open | undefined
  let below = 0
  for (const [position, assessment] of assessments.entries()) {
    const { assessedOn, levelThen, recommendation } = assessment
    const { floor, tooSoon } = at(demands, position)
    if (
      open !== undefined &&
      (isDeclined(open, assessedOn) || wasCarriedOut(open, level, assessment, levels))
    )
      open = undefined
    if (levelThen !== undefined && levelThen >= level) {
      open = undefined
    } else if (floor >= level && tooSoon === undefined) {
      open = {
        since: open?.since ?? assessedOn,
        last: assessedOn,
        assessments: (open?.assessments ?? 0) + 1,
      }
      below = 0
    } else if (recommendation.status === 'final') {
      below += 1
      if (below >= withdrawals) open = undefined
    }
  }
  const latest = at(assessments, assessments.length - 1).assessedOn
  return open !== undefined && isDeclined(open, latest) ? undefined : open
}

/** Was there such care after it was recommended, that is over by now? */
function wasCarriedOut({ since }: Open, level: number, { episodes }: Assessment, levels: Levels): boolean {
  return episodes.some(
    (episode) =>
      levels.positionOf(episode.level) >= level &&
      ((episode.startedOn ?? '') >= since || (episode.endedOn ?? '') > since),
  )
}
