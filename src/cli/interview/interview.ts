import type { Episode, RankedQuestion, Recommendation } from 'level-of-care'
import type { Assessor, Ruleset } from 'level-of-care/rules'
import { shown } from '../shown.ts'
import { askEpisodes } from './askEpisodes.ts'
import { Back, choiceOf, type Dialog } from './createDialog.ts'

/** What is answered so far: an intake. */
export type Answers = Readonly<Record<string, unknown>>

/** An interview, and where its answers are kept. */
export interface Interview {
  readonly assessor: Assessor<Ruleset>
  readonly dialog: Dialog
  /** What `assessedOn` is if nothing else is said. */
  readonly today: string
  readonly keep: (answers: Answers) => Promise<void>
}

/**
 * Asks the most informative question, again and again, until nothing is left to ask.
 *
 * @returns The intake.
 * @throws {@link Left} when the person leaves; what was answered until then is kept.
 */
export async function interview(
  start: Answers,
  { assessor, dialog, today, keep }: Interview,
): Promise<Answers> {
  const { questions, nextQuestion, safeAssess, assess, explain } = assessor
  let answers = start
  // What nobody knows is not asked again.
  const asked = new Set<string>()
  let isEmergency = false
  const before: { readonly answers: Answers; readonly question: string }[] = []

  while (answers.assessedOn === undefined) {
    const assessedOn = await dialog
      .ask(`Day of the assessment, YYYY-MM-DD (Enter for ${today}):`, (answer) => {
        const date = answer === '' ? today : answer
        return safeAssess({ assessedOn: date }).success ? { value: date } : undefined
      })
      .catch(unlessBack)
    if (assessedOn === undefined) continue
    answers = { ...answers, assessedOn }
    await keep(answers)
  }
  for (;;) {
    const question = next()
    if (question === undefined) return answers
    try {
      const answer = await ask(question)
      before.push({ answers, question: question.id })
      asked.add(question.id)
      if (answer !== undefined) answers = { ...answers, [question.id]: answer }
    } catch (error) {
      if (!(error instanceof Back)) throw error
      const last = before.pop()
      if (last === undefined) dialog.say('There is no earlier answer to take back.\n')
      else {
        answers = last.answers
        asked.delete(last.question)
      }
    }
    await keep(answers)
    const found = assess(answers)
    dialog.say(`${soFar(found)}\n`)
    // What to do now does not wait for the end.
    const { urgency } = found.ladders
    if (!isEmergency && urgency?.status === 'final' && urgency.rung === 'emergency') {
      isEmergency = true
      dialog.say(`\n${explain(found).split('\n\n')[0]}\n`)
    }
  }

  function next(): RankedQuestion<Ruleset> | undefined {
    const best = questions(answers).find(({ id }) => !asked.has(id))
    if (best !== undefined) return best
    const last = nextQuestion(answers)
    return last === undefined || asked.has(last.id) ? undefined : last
  }

  async function ask({ id, title, question, answers: allowed }: RankedQuestion<Ruleset>): Promise<unknown> {
    dialog.say(`\n${shown(title)}\n${shown(question)}\n`)
    if (allowed.kind === 'episodes')
      return await askEpisodes(
        allowed,
        dialog,
        (episodes: readonly Episode<Ruleset>[]) => safeAssess({ ...answers, [id]: episodes }).success,
      )
    const { ratings } = allowed
    for (const [position, { label, anchor }] of ratings.entries())
      dialog.say(`  ${position + 1}  ${shown(label)}: ${shown(anchor)}\n`)
    const choose = choiceOf(ratings, ({ code }) => code)
    const chosen = await dialog.ask(
      `1 to ${ratings.length} (? not known, < back, q leave):`,
      (answer): { readonly value: string | undefined } | undefined => {
        if (answer === '?') return { value: undefined }
        const found = choose(answer)
        return found === undefined ? undefined : { value: found.value.code }
      },
    )
    return chosen
  }
}

function unlessBack(error: unknown): undefined {
  if (!(error instanceof Back)) throw error
}

function soFar(recommendation: Recommendation<Ruleset>): string {
  return recommendation.status === 'final'
    ? `Level of care: ${recommendation.level}.`
    : `Level of care: at least ${recommendation.atLeast}; possible: ${recommendation.possible.join(', ')}.`
}
