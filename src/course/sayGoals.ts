import type { Goal, Reassessment } from './Reassessment.ts'
import type { Words } from './Words.ts'

/** What would lead to a lower level from now on, and which goals of last time are met. */
export function sayGoals(
  { goals, ahead, reasons, transition }: Reassessment,
  words: Words,
): readonly string[] {
  const { phrases } = words
  const met = goals.status === 'set' ? goals.options.filter(({ status }) => status === 'met') : []
  // Whoever is recommended less than they are in has reached it: goals for even less would be the next step but one.
  const reached = reasons.some(({ code }) => code === 'recommended-lower')
  // Beside a step up that is still open, nothing leads down.
  if (reached && transition.status === 'step-up') return []
  return [
    ...(goals.status === 'set' && met.length > 0
      ? [phrases.goalsMet(goals.assessedOn), ...met.map((goal) => `- ${sayMet(goal, words)}`)]
      : []),
    phrases.goals,
    ...(reached ? [phrases.goalsReached] : sayAhead(ahead.goals, words)).map((line) => `- ${line}`),
  ]
}

function sayMet({ changes, to }: Goal, { phrases, dimension, rating, isLowest, now, level }: Words): string {
  const said = changes.map((change) =>
    (isLowest(change.dimension, change.to) ? phrases.exactlyNow : phrases.orLower)(
      dimension(change.dimension),
      rating(change.dimension, change.to),
      // What is met is answered.
      now(change.dimension, change.now ?? { rating: change.to }),
    ),
  )
  return phrases.goalMet(said.join('; '), level(to))
}

function sayAhead(goals: Reassessment['ahead']['goals'], words: Words): readonly string[] {
  const { phrases, level, questions, rule, dimension, rating, isLowest, now } = words
  switch (goals.status) {
    case 'possible': {
      const said = goals.options.map(({ changes, to }) => {
        const each = changes.map(({ dimension: id, from, to: goal }) =>
          (isLowest(id, goal) ? phrases.exactlyNow : phrases.orLower)(
            dimension(id),
            rating(id, goal),
            now(id, { rating: from }),
          ),
        )
        return phrases.goal(each.join('; '), level(to))
      })
      const isAll = String(goals.options.length) === goals.count
      return [...said, ...(isAll ? [] : [phrases.listed(goals.options.length, goals.count)])]
    }
    case 'held':
      return [
        phrases.goalsHeld(goals.by.map(({ rule: id }) => rule(id)).join('; ')),
        ...(goals.until === undefined ? [] : [phrases.goalsHeldUntil(goals.until)]),
      ]
    case 'lowest':
      return [phrases.goalsLowest(level(goals.level))]
    case 'incomplete':
      return [phrases.incomplete(questions(goals.unanswered))]
  }
}
