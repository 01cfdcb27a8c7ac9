import { type adult, type Intake, stepDown, stepUp } from 'level-of-care'
import { adultIn } from 'level-of-care/render'
import type { QuestionId } from './interview.ts'
import { useTold } from './told.ts'

type Ways = ReturnType<typeof stepDown> | ReturnType<typeof stepUp>

/** What would lower the level, and what would raise it: for clinicians. */
export function Changes({
  intake,
  onAnswer,
}: {
  readonly intake: Intake
  readonly onAnswer: (question: QuestionId) => void
}) {
  const { words, form } = useTold()
  const down = stepDown(intake)
  if (down.status === 'incomplete') {
    // Also what can no longer change this answer: it is part of what would have to be so for another one.
    const open = [
      ...form.ratings,
      ...(form.treatmentHistory === undefined ? [] : [form.treatmentHistory]),
    ].filter(({ id }) => down.unanswered.includes(id))
    return (
      <section>
        <h2>{words.change}</h2>
        <p>{words.changeOpen}</p>
        <ul className="episodes">
          {open.map(({ id, title }) => (
            <li key={id}>
              {title}{' '}
              <button
                type="button"
                aria-label={`${words.answerNow}: ${title}`}
                onClick={() => onAnswer(id as QuestionId)}
              >
                {words.answerNow}
              </button>
            </li>
          ))}
        </ul>
      </section>
    )
  }
  return (
    <section>
      <h2>{words.change}</h2>
      <p className="note">{words.changeHelp}</p>
      <OneWay title={words.down} ways={down} />
      <OneWay title={words.up} ways={stepUp(intake)} />
    </section>
  )
}

function OneWay({ title, ways }: { readonly title: string; readonly ways: Ways }) {
  const { language, words } = useTold()
  const ruleset: typeof adult = adultIn(language)
  if (ways.status !== 'possible') {
    const said = {
      incomplete: words.changeOpen,
      held: words.held,
      lowest: words.lowest,
      highest: words.highest,
    }[ways.status]
    return (
      <>
        <h3>{title}</h3>
        <p>
          {said} {ways.status === 'held' && ways.until}
        </p>
      </>
    )
  }
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {ways.options.map(({ to, changes }) => {
          const named = changes.map((change) => {
            const dimension = ruleset.dimensions.find(({ id }) => id === change.dimension)
            const label = (code: string) =>
              dimension?.ratings.find((rating) => rating.code === code)?.label ?? code
            return `${dimension?.title ?? change.dimension} ${words.fromTo(label(change.from), label(change.to))}`
          })
          const level = ruleset.ladders[0].rungs.find(({ code }) => code === to)?.label ?? to
          return <li key={named.join()}>{`${named.join('; ')} → ${level}`}</li>
        })}
      </ul>
    </>
  )
}
