import { type Intake, type IntakeIssue, safeAssess } from 'level-of-care'
import { describeIssues } from 'level-of-care/render'
import { useState } from 'react'
import { History } from './History.tsx'
import { answered, type Interview, type QuestionId } from './interview.ts'
import { useTold } from './told.ts'

interface Props {
  readonly interview: Interview
  readonly onChange: (interview: Interview) => void
  readonly onDone: () => void
}

const lists = ['conditions', 'substances', 'obligations', 'circumstances'] as const

/** Every question on one page, in the order of the ruleset, and the lists that change no level. */
export function All({ interview, onChange, onDone }: Props) {
  const { language, words, form } = useTold()
  const { intake } = interview
  const [issues, setIssues] = useState<readonly IntakeIssue[]>([])
  const give = (id: QuestionId, answer: Parameters<typeof answered>[2]) =>
    onChange({ ...answered(interview, id, answer), skipped: [], before: [] })
  const isNotKnown = (id: QuestionId) => (intake.notKnown ?? []).includes(id)

  function check(next: Intake): void {
    const checked = safeAssess(next)
    setIssues(checked.success ? [] : checked.error.issues)
    if (checked.success) onChange({ ...interview, intake: next })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onDone()
      }}
    >
      <h1 tabIndex={-1}>{form.title}</h1>
      {form.ratings.map(({ id, title, question, choices, safety }) => {
        const key = id as QuestionId
        const value = Reflect.get(intake, id)
        return (
          <fieldset key={id}>
            <legend>{title}</legend>
            <p>
              {question} {safety && <span className="note">{words.always}</span>}
            </p>
            {choices.map(({ code, label, help }) => (
              <label className="choice" key={code}>
                <input type="radio" name={id} checked={value === code} onChange={() => give(key, code)} />
                <span>
                  <strong>{label}</strong> {help}
                </span>
              </label>
            ))}
            <label className="choice">
              <input
                type="radio"
                name={id}
                checked={isNotKnown(key)}
                onChange={() => give(key, 'not-known')}
              />
              <span>{words.notKnown}</span>
            </label>
          </fieldset>
        )
      })}
      {form.treatmentHistory !== undefined && (
        <section>
          <h2>{form.treatmentHistory.title}</h2>
          <p>{form.treatmentHistory.question}</p>
          {Array.isArray(intake.treatmentHistory) && <p role="status">✓ {intake.treatmentHistory.length}</p>}
          <History
            value={intake.treatmentHistory ?? []}
            assessedOn={intake.assessedOn}
            onAnswer={(episodes) => give('treatmentHistory', episodes)}
          />
        </section>
      )}
      {lists.map((field) => {
        const { label, none, choices } = form.lists[field]
        const chosen: readonly string[] | undefined | null = intake[field]
        return (
          <fieldset key={field}>
            <legend>{label}</legend>
            {choices.map(({ code, label: name }) => (
              <label className="choice" key={code}>
                <input
                  type="checkbox"
                  checked={chosen?.includes(code) === true}
                  onChange={({ target }) => {
                    const others = (chosen ?? []).filter((one) => one !== code)
                    const rest = target.checked ? [...others, code] : others
                    const { [field]: _, ...without } = intake
                    // An empty list says that there is none: that is said, and not left over.
                    check((rest.length === 0 ? without : { ...intake, [field]: rest }) as Intake)
                  }}
                />
                <span>{name}</span>
              </label>
            ))}
            <label className="choice">
              <input
                type="checkbox"
                checked={chosen?.length === 0}
                onChange={({ target }) => {
                  const { [field]: _, ...without } = intake
                  check((target.checked ? { ...intake, [field]: [] } : without) as Intake)
                }}
              />
              <span>{none}</span>
            </label>
          </fieldset>
        )
      })}
      <div role="alert">
        {issues.length > 0 && (
          <ul className="wrong">
            {describeIssues(issues, { language }).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
      <p className="actions">
        <button type="submit" className="main">
          {words.showResult}
        </button>
      </p>
    </form>
  )
}
