import type { Reassessment } from '../course/Reassessment.ts'
import type { Drafting, Paragraph } from './draftSections.ts'
import { isSensitive } from './draftSections.ts'
import type { MedicareCriterionEvidence } from './MedicareCriterion.ts'
import type { MedicareReview } from './MedicareReview.ts'

type Reassessed = Reassessment | undefined

/** The goals for less care that a reassessment names, and the brackets for those of the treatment plan. */
export function sayGoals(reassessment: Reassessed, { words, sensitive }: Drafting): Paragraph {
  const { say } = words
  const brackets = say.goalsBrackets.map((bracket) => `- ${bracket}`)
  if (reassessment === undefined) return [say.goals, say.noReassessment, ...brackets]
  const { goals } = reassessment
  if (goals.status !== 'set') return [say.goals, say.noGoalsNamed, ...brackets]
  const { assessedOn, level, options, count } = goals
  const told = options.filter(
    ({ changes }) => sensitive || !changes.some(({ dimension }) => isSensitive(dimension)),
  )
  const lines = told.map((goal) => {
    const changes = goal.changes.map(({ dimension, to, now }) => {
      const known = now === undefined ? undefined : words.rating(dimension, now.rating)
      return say.goalChange(
        words.dimension(dimension),
        words.rating(dimension, to),
        known === undefined ? say.nowUnknown : say.now(known),
      )
    })
    return `- ${say.goal[goal.status](changes.join('; '), words.level(goal.to))}`
  })
  return [
    say.goals,
    say.goalsNamed(say.date(assessedOn), words.level(level)),
    ...lines,
    ...(count === String(lines.length) ? [] : [say.goalsListed(lines.length, count)]),
    ...brackets,
  ]
}

/** What calls for the program now, what the reassessment says, what is not known, and the brackets for what a team sees. */
export function sayBarriers(reassessment: Reassessed, drafting: Drafting): Paragraph {
  const { review, words } = drafting
  const { say } = words
  const open = review.recommendation.unanswered.map(words.question).join(', ')
  return [
    say.barriers,
    ...sayCallFor(drafting),
    ...(reassessment === undefined ? [] : sayCourse(reassessment, drafting)),
    ...(open === '' ? [] : [say.stillOpen(open)]),
    ...say.barriersBrackets.map((bracket) => `- ${bracket}`),
  ]
}

/** The rules that call for the program or for more, by the latest answers. */
export function sayCallFor({ review, words, sensitive }: Drafting): string[] {
  const { say } = words
  const rules = rulesFor(review).filter((rule) => sensitive || !rule.sensitive)
  return rules.length === 0
    ? [say.noneCallFor]
    : [say.callFor, ...rules.map(({ rule }) => `- ${words.rule(rule)}`)]
}

function rulesFor({ criteria }: MedicareReview): (MedicareCriterionEvidence & { readonly kind: 'rule' })[] {
  return criteria
    .filter(({ id }) => id === 'hours')
    .flatMap(({ evidence }) => evidence.flatMap((item) => (item.kind === 'rule' ? [item] : [])))
}

function sayCourse({ current, transition, reasons }: Reassessment, { review, words }: Drafting): string[] {
  const { say } = words
  const level = current.status === 'known' ? current.level : review.setting
  return [
    ...(level === review.setting ? [] : [say.current(words.level(level))]),
    say.transition[transition.status],
    ...reasons.flatMap((reason) =>
      reason.code === 'danger-not-past' ? [say.danger(say.date(reason.last), say.date(reason.until))] : [],
    ),
  ]
}
