import { type Intake, type Recommendation, stepDown } from 'level-of-care'
import { ladderSvg, render } from 'level-of-care/render'
import { useState } from 'react'
import { Changes } from './Changes.tsx'
import { download } from './download.ts'
import { ForRecord } from './ForRecord.tsx'
import type { Interview, QuestionId } from './interview.ts'
import { Markup } from './Markup.tsx'
import { useTold } from './told.ts'

interface Props {
  readonly interview: Interview
  readonly recommendation: Recommendation
  readonly more: boolean
  readonly onAskOn: () => void
  readonly onAnswer: (question: QuestionId) => void
}

/** The result, for whom it is read by: picture, page, and what can be done with them. */
export function Result({ interview, recommendation, more, onAskOn, onAnswer }: Props) {
  const { language, words, form } = useTold()
  const [reader, setReader] = useState<'clinician' | 'patient'>('clinician')
  const [copied, setCopied] = useState<'copied' | 'notCopied' | undefined>()
  const { intake, skipped } = interview
  const page = (format: 'html' | 'text') => render(recommendation, { format, reader, language })
  const picture =
    reader === 'clinician'
      ? ladderSvg(recommendation, { reader, language, theme: 'auto', ...waysDown(intake, recommendation) })
      : ladderSvg(recommendation, { reader, language, theme: 'auto' })
  const titleOf = (id: QuestionId) =>
    form.ratings.find((rating) => rating.id === id)?.title ?? form.treatmentHistory?.title ?? id

  return (
    <>
      <h1 tabIndex={-1} className="screen">
        {words.result}
      </h1>
      <fieldset className="screen">
        <legend>{words.reader}</legend>
        {(['clinician', 'patient'] as const).map((one) => (
          <label className="choice" key={one}>
            <input type="radio" name="reader" checked={reader === one} onChange={() => setReader(one)} />
            <span>{words[one]}</span>
          </label>
        ))}
      </fieldset>
      <Markup className="paper" html={page('html')} />
      <Markup className={`picture ${reader}`} html={picture} />
      <p className="actions screen">
        <button type="button" className="main" onClick={() => window.print()}>
          {words.print}
        </button>
        <button
          type="button"
          onClick={() =>
            navigator.clipboard.writeText(page('text')).then(
              () => setCopied('copied'),
              () => setCopied('notCopied'),
            )
          }
        >
          {words.copy}
        </button>
        <button
          type="button"
          onClick={() =>
            download(
              'level-of-care.html',
              'text/html',
              render(recommendation, { format: 'html', page: true, reader, language }),
            )
          }
        >
          {words.downloadPage}
        </button>
        <button
          type="button"
          onClick={() => download('recommendation.json', 'application/json', recommendation)}
        >
          {words.downloadJson}
        </button>
        <button type="button" onClick={() => download('intake.json', 'application/json', intake)}>
          {words.downloadIntake}
        </button>
      </p>
      <p role="status" className="screen">
        {copied !== undefined && words[copied]}
      </p>
      {reader === 'clinician' && (
        <div className="screen">
          {skipped.length > 0 && (
            <section>
              <h2>{words.openStill}</h2>
              <ul className="episodes">
                {skipped.map((id) => (
                  <li key={id}>
                    {titleOf(id)}{' '}
                    <button
                      type="button"
                      aria-label={`${words.answerNow}: ${titleOf(id)}`}
                      onClick={() => onAnswer(id)}
                    >
                      {words.answerNow}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {(intake.notKnown ?? []).length > 0 && (
            <section>
              <h2>{words.saidNotKnown}</h2>
              <ul>
                {intake.notKnown?.map((id) => (
                  <li key={id}>{titleOf(id)}</li>
                ))}
              </ul>
            </section>
          )}
          {more && (
            <p>
              <button type="button" onClick={onAskOn}>
                {words.askOn}
              </button>
            </p>
          )}
          <Changes intake={intake} onAnswer={onAnswer} />
          <ForRecord recommendation={recommendation} />
        </div>
      )}
    </>
  )
}

/** What would lead down is drawn where the level is settled by a whole intake. */
function waysDown(intake: Intake, { status }: Recommendation) {
  const down = stepDown(intake)
  return status === 'final' && down.status !== 'incomplete' ? { stepDown: down } : {}
}
