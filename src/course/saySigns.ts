import type { Reassessment, Sign, Signs } from './Reassessment.ts'
import type { Words } from './Words.ts'

/** The warning signs that have appeared since last time, or what hides them; nothing at a first assessment. */
export function saySigns(signs: Signs, words: Words): readonly string[] {
  if (signs.status === 'first-assessment') return []
  const { phrases, level, questions } = words
  const title = phrases.signs(signs.assessedOn)
  switch (signs.status) {
    case 'checked': {
      const { appeared, notKnown, above } = signs
      const said = [
        ...appeared.map((sign) => saySign(sign, words)),
        ...(notKnown.length > 0 ? [phrases.signsNotKnown(questions(notKnown))] : []),
      ]
      return [title, ...(said.length > 0 ? said : [phrases.noSign(level(above))]).map((line) => `- ${line}`)]
    }
    case 'highest':
      return [title, `- ${phrases.signsHighest(level(signs.level))}`]
    case 'incomplete':
      return [title, `- ${phrases.signsIncomplete(questions(signs.unanswered))}`]
  }
}

function saySign(
  { changes, to }: Sign,
  { phrases, dimension, rating, isHighest, now, level }: Words,
): string {
  const said = changes.map(({ dimension: id, to: sign, now: rated }) =>
    (isHighest(id, sign) ? phrases.exactlyNow : phrases.orHigherNow)(
      dimension(id),
      rating(id, sign),
      now(id, { rating: rated }),
    ),
  )
  return phrases.sign(said.join('; '), level(to))
}

/**
 * What would call for more from now on: nothing that leads only to where the person is already, unless treatment may end, for then
 * these are the signs to come back.
 */
export function saySignsAhead(
  { ahead: { signs }, current, transition }: Reassessment,
  { phrases, level, dimension, rating, isHigher, isHighest }: Words,
): readonly string[] {
  if (signs.status !== 'possible') return []
  const here =
    current.status === 'known' && transition.status !== 'review-ending' ? current.level : signs.level
  const told = signs.options.filter(({ to }) => isHigher(to, here))
  if (told.length === 0) return []
  const said = told.map(({ changes, to }) => {
    const each = changes.map(({ dimension: id, to: sign }) =>
      (isHighest(id, sign) ? phrases.exactly : phrases.orHigher)(dimension(id), rating(id, sign)),
    )
    return phrases.signAhead(each.join('; '), level(to))
  })
  const isAll = String(told.length) === signs.count
  return [phrases.signsAhead, ...[...said, ...(isAll ? [] : [phrases.signsMore])].map((line) => `- ${line}`)]
}
