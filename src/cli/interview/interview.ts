import type { QuestionOptions, Recommendation } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { askAboutPerson } from './askAboutPerson.ts'
import { askDate } from './askDate.ts'
import { askEpisodes } from './askEpisodes.ts'
import { Back, Ended } from './Departure.ts'
import type { Dialog } from './Dialog.ts'
import { openSteps } from './openSteps.ts'
import type { Answers, Telling } from './Telling.ts'

/** An interview, and where its answers are kept. */
export interface Interview {
  readonly telling: Telling
  readonly dialog: Dialog
  /** Which ladders are to be settled; without any, all of them. */
  readonly options: QuestionOptions<Ruleset>
  /** What `assessedOn` is if nothing else is said. */
  readonly today: string
  readonly keep: (answers: Answers) => Promise<void>
}

/** What is asked next, and the answers with what is said to it. */
interface Step {
  readonly about: 'day' | 'level' | 'person'
  readonly ask: () => Promise<Answers>
}

/**
 * Asks the most informative question, again and again, until nothing is left to ask; then what else is told with the answer.
 *
 * @returns The intake.
 * @throws `Left` when the person leaves; what was answered until then is kept.
 */
export async function interview(
  start: Answers,
  { telling, dialog, options, today, keep }: Interview,
): Promise<Answers> {
  const { assessor, form, words, explain } = telling
  let answers = start
  let isEmergency = false
  let told = ''
  const before: Answers[] = []

  for (;;) {
    const step = nextStep()
    if (step === undefined) return answers
    try {
      const answered = await step.ask()
      before.push(answers)
      answers = answered
    } catch (error) {
      // Who piped in the ratings, and no more, has said all that decides.
      if (error instanceof Ended && step.about === 'person') return answers
      if (!(error instanceof Back)) throw error
      const last = before.pop()
      if (last === undefined) dialog.say(words.nothingBefore)
      else answers = last
    }
    if (answers.assessedOn === undefined) continue
    await keep(answers)
    if (step.about === 'level') tellSoFar()
  }

  function nextStep(): Step | undefined {
    if (answers.assessedOn === undefined)
      return {
        about: 'day',
        ask: async () => ({ ...answers, assessedOn: await askDate(answers, today, dialog, telling) }),
      }
    const { questions, aboutPerson } = openSteps(answers, options, telling)
    const progress = words.left(questions.length, aboutPerson.length)
    const [question] = questions
    if (question !== undefined)
      return { about: 'level', ask: async () => withAnswer(question, await askQuestion(question, progress)) }
    const [key] = aboutPerson
    if (key === undefined) return undefined
    return {
      about: 'person',
      ask: async () => ({
        ...answers,
        [key]: await askAboutPerson(key, answers, progress, dialog, telling),
      }),
    }
  }

  async function askQuestion(id: string, progress: string): Promise<unknown> {
    const { treatmentHistory, ratings } = form
    if (treatmentHistory?.id === id)
      return await askEpisodes(treatmentHistory, answers, progress, dialog, telling)
    const rating = ratings.find((one) => one.id === id)
    return await dialog.choose<string>({
      progress,
      title: rating?.title ?? id,
      text: rating?.question ?? '',
      choices: (rating?.choices ?? []).map(({ code, label, help }) => ({ value: code, code, label, help })),
      unknown: 'by-mark',
    })
  }

  /** What nobody knows is noted, so that it is not asked again. */
  function withAnswer(id: string, answer: unknown): Answers {
    if (answer !== undefined) return { ...answers, [id]: answer }
    const notKnown = Array.isArray(answers.notKnown) ? answers.notKnown : []
    return { ...answers, notKnown: [...notKnown, id] }
  }

  function tellSoFar(): void {
    const found = assessor.assess(answers)
    const now = soFar(found)
    if (now !== told) dialog.say(now)
    told = now
    // What to do now does not wait for the end.
    const { urgency } = found.ladders
    if (!isEmergency && urgency?.status === 'final' && urgency.rung === 'emergency') {
      isEmergency = true
      dialog.tell(explain(found).split('\n\n')[0] ?? '', 'alarm')
    }
  }

  function soFar(recommendation: Recommendation<Ruleset>): string {
    const labelOf = (level: string) =>
      form.ladders.level?.choices.find(({ code }) => code === level)?.label ?? level
    return recommendation.status === 'final'
      ? words.levelIs(labelOf(recommendation.level))
      : words.levelIsAtLeast(labelOf(recommendation.atLeast), recommendation.possible.map(labelOf))
  }
}
