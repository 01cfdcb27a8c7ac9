import type { Episode } from 'level-of-care'
import type { FormRating } from 'level-of-care/render'
import { History } from './History.tsx'
import type { Answer, QuestionId } from './interview.ts'
import { useTold } from './told.ts'

interface Props {
  readonly id: QuestionId
  /** What is answered already, where somebody came back. */
  readonly value: unknown
  readonly assessedOn: string
  readonly onAnswer: (answer: Answer) => void
}

/** One question. The first answer that is chosen is taken: there is nothing to send off. */
export function Ask({ id, value, assessedOn, onAnswer }: Props) {
  const { words, form } = useTold()
  const rating = form.ratings.find((one) => one.id === id)
  const { title, question } = rating ?? form.treatmentHistory ?? { title: id, question: id }
  return (
    <section aria-labelledby="question">
      <h1 id="question" tabIndex={-1}>
        {title}
      </h1>
      <p>{question}</p>
      {rating?.safety && <p className="note">{words.always}</p>}
      {rating === undefined ? (
        <History
          value={Array.isArray(value) ? (value as readonly Episode[]) : []}
          assessedOn={assessedOn}
          onAnswer={onAnswer}
        />
      ) : (
        <Choices rating={rating} value={value} onAnswer={onAnswer} />
      )}
    </section>
  )
}

function Choices({
  rating: { choices },
  value,
  onAnswer,
}: {
  readonly rating: FormRating
  readonly value: unknown
  readonly onAnswer: (answer: string) => void
}) {
  return (
    <ul className="answers">
      {choices.map(({ code, label, help }) => (
        <li key={code}>
          <button type="button" aria-pressed={value === code} onClick={() => onAnswer(code)}>
            <strong>{label}</strong>
            <span>{help}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
