import { adult, type Episode, type Intake, questions } from 'level-of-care'

/** What the interview is for: the level alone takes the fewest questions. */
export type Aim = 'level' | 'everything'

/** An interview as far as it has come. Nothing of it is stored: it is gone with the page. */
export interface Interview {
  readonly intake: Intake
  readonly aim: Aim
  /** Left open for now: they are not asked again, and stand with the result. */
  readonly skipped: readonly QuestionId[]
  /** What was asked, and what was known before: for the way back. */
  readonly before: readonly { readonly question: QuestionId; readonly interview: Interview }[]
}

export type QuestionId = NonNullable<Intake['notKnown']>[number]

export type Answer = string | readonly Episode[] | 'not-known' | undefined

const safety = adult.dimensions.flatMap((dimension): QuestionId[] =>
  dimension.safety && !('derived' in dimension) ? [dimension.id] : [],
)

/** What is still to be asked, the next one first: safety, then what narrows the answer most. */
export function openQuestions({ intake, aim, skipped }: Interview): readonly QuestionId[] {
  // To the library, a skipped question is one that cannot be answered: it stays open, and is not asked.
  const passed = [...(intake.notKnown ?? []), ...skipped]
  const open = questions({ ...intake, notKnown: passed }, aim === 'level' ? { until: 'level' } : undefined)
  const ids: readonly QuestionId[] = open.map(({ id }) => id)
  // These are asked even where they can change nothing any more.
  const always = safety.filter(
    (id) => !ids.includes(id) && !passed.includes(id) && intake[id as never] == null,
  )
  return aim === 'level' ? [...always, ...ids] : [...ids, ...always]
}

/** The same interview with an answer; without one, the question is skipped. */
export function answered(interview: Interview, question: QuestionId, answer: Answer): Interview {
  const intake: Record<string, unknown> = { ...interview.intake }
  delete intake[question]
  const notKnown = (interview.intake.notKnown ?? []).filter((id) => id !== question)
  if (answer === 'not-known') notKnown.push(question)
  else if (answer !== undefined) intake[question] = answer
  if (notKnown.length > 0) intake.notKnown = notKnown
  else delete intake.notKnown
  const skipped = interview.skipped.filter((id) => id !== question)
  return {
    ...interview,
    intake: intake as Intake,
    skipped: answer === undefined ? [...skipped, question] : skipped,
    before: [...interview.before, { question, interview }],
  }
}
