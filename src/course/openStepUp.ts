import { at } from '../ruleset/lookUp.ts'
import type { Demand } from './demandOf.ts'
import type { Levels } from './Levels.ts'
import { lastConfirmation } from './lastConfirmation.ts'
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
  const declined = lastConfirmation(assessments, 'step-up-declined')
  for (let level = levels.codes.length - 1; level > here; level--) {
    const open = openAt(level, assessments, demands)
    if (open !== undefined && (declined === undefined || declined.on < open.last))
      return { code: 'step-up-open', level: at(levels.codes, level), ...open }
  }
  return undefined
}

function openAt(
  level: number,
  assessments: readonly Assessment[],
  demands: readonly Demand[],
): { readonly since: string; readonly last: string; readonly assessments: number } | undefined {
  let open: { readonly since: string; readonly last: string; readonly assessments: number } | undefined
  let below = 0
  for (const [position, { assessedOn, levelThen, recommendation }] of assessments.entries()) {
    const { floor, tooSoon } = at(demands, position)
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
  return open
}
