import type { Goal, Goals, Sign, Signs } from './Reassessment.ts'
import type { Words } from './Words.ts'

/** The goals of last time and what has become of them; nothing at a first assessment. */
export function sayGoals(goals: Goals, words: Words): readonly string[] {
  if (goals.status === 'first-assessment') return []
  const { phrases, level, questions, rule } = words
  const title = phrases.goals(goals.assessedOn)
  switch (goals.status) {
    case 'set':
      return [title, ...goals.options.map((goal) => `- ${sayGoal(goal, words)}`), ...more(goals, words)]
    case 'held':
      return [
        title,
        `- ${phrases.goalsHeld(goals.by.map(({ rule: id }) => rule(id)).join('; '))}`,
        ...(goals.until === undefined ? [] : [`- ${phrases.goalsHeldUntil(goals.until)}`]),
      ]
    case 'lowest':
      return [title, `- ${phrases.goalsLowest(level(goals.level))}`]
    case 'incomplete':
      return [title, `- ${phrases.incomplete(questions(goals.unanswered))}`]
  }
}

/** The warning signs of last time that appeared, or that nobody can say of; nothing at a first assessment. */
export function saySigns(signs: Signs, words: Words): readonly string[] {
  if (signs.status === 'first-assessment') return []
  const { phrases, level, questions } = words
  const title = phrases.signs(signs.assessedOn)
  switch (signs.status) {
    case 'named': {
      const told = signs.options.flatMap((sign) => saySign(sign, words))
      const lines = told.length === 0 ? [phrases.noSign] : told
      return [title, ...lines.map((line) => `- ${line}`), ...more(signs, words)]
    }
    case 'highest':
      return [title, `- ${phrases.signsHighest(level(signs.level))}`]
    case 'incomplete':
      return [title, `- ${phrases.incomplete(questions(signs.unanswered))}`]
  }
}

function sayGoal({ status, changes, to }: Goal, { phrases, dimension, rating, now, level }: Words): string {
  const said = changes.map((change) =>
    phrases.orLower(
      dimension(change.dimension),
      rating(change.dimension, change.to),
      now(change.dimension, change.now),
    ),
  )
  return phrases.goal[status](said.join('; '), level(to))
}

function saySign(
  { status, changes, to }: Sign,
  { phrases, dimension, rating, now, level }: Words,
): readonly string[] {
  if (status === 'absent') return []
  const said = changes.map((change) =>
    phrases.orHigher(
      dimension(change.dimension),
      rating(change.dimension, change.to),
      now(change.dimension, change.now),
    ),
  )
  return [phrases.sign[status](said.join('; '), level(to))]
}

/** There can be more ways than are listed: whoever reads must know. */
function more(
  { options, count }: { readonly options: readonly unknown[]; readonly count: string },
  { phrases }: Words,
): readonly string[] {
  return String(options.length) === count ? [] : [phrases.listed(options.length, count)]
}
