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

function sayMet({ changes, to }: Goal, words: Words): string {
  // What is met is answered.
  const said = changes.flatMap(({ dimension, to: goal, now }) =>
    [now].filter((known) => known !== undefined).map(({ rating }) => sayGoal(dimension, goal, rating, words)),
  )
  return words.phrases.goalMet(said.join('; '), words.level(to))
}

/** A rating that is to be reached, and the one now. */
function sayGoal(
  id: string,
  goal: string,
  rated: string,
  { phrases, dimension, rating, isLowest, now }: Words,
): string {
  const say = isLowest(id, goal) ? phrases.exactlyNow : phrases.orLower
  return say(dimension(id), rating(id, goal), now(id, { rating: rated }))
}

function sayAhead(goals: Reassessment['ahead']['goals'], words: Words): readonly string[] {
  const { phrases, level, questions, rule } = words
  switch (goals.status) {
    case 'possible': {
      const said = goals.options.map(({ changes, to }) => {
        const each = changes.map((change) => sayGoal(change.dimension, change.to, change.from, words))
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
