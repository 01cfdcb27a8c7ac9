import type { CourseAction } from './CourseAction.ts'
import type { Reassessment } from './Reassessment.ts'
import { cannotWait } from './sayTransition.ts'
import type { Words } from './Words.ts'

/** What has to be done now, in a line each. Where it cannot wait, the sentence before them has introduced it. */
export function sayActions(reassessment: Reassessment, words: Words): readonly string[] {
  const { actions, transition } = reassessment
  if (actions.length === 0) return []
  const isIntroduced = transition.status === 'continue' && cannotWait(reassessment)
  return [
    ...(isIntroduced ? [] : [`${words.phrases.toDo}:`]),
    ...actions.map((action) => `- ${sayAction(action, words)}`),
  ]
}

function sayAction(action: CourseAction, { phrases, dimension, rating, ladder, rung, need }: Words): string {
  switch (action.code) {
    case 'ladder':
      return phrases.raised(ladder(action.ladder), ...rung(action.ladder, action.rung))
    case 'service':
      return phrases.newService(need(action.service))
    case 'ask': {
      const { dimension: id, before } = action
      return phrases.askToday(dimension(id), rating(id, before.rating), before.assessedOn)
    }
    case 'look-back': {
      const { dimension: id, now, worst } = action
      return phrases.lookBack(
        dimension(id),
        rating(id, now.rating),
        rating(id, worst.rating),
        worst.assessedOn,
      )
    }
    case 'outreach':
      return phrases.outreach
    case 'relapse-plan':
      return phrases.relapsePlan
  }
}
