import { type Episode, type IntakeIssue, safeAssess } from 'level-of-care'
import { describeIssues } from 'level-of-care/render'
import { useState } from 'react'
import { labelOf, useTold } from './told.ts'

interface Props {
  readonly value: readonly Episode[]
  readonly assessedOn: string
  readonly onAnswer: (episodes: readonly Episode[]) => void
}

const empty = { level: '', outcome: '', startedOn: '', endedOn: '', response: '' }

/** The treatment history: one treatment after another, or that there was none. */
export function History({ value, assessedOn, onAnswer }: Props) {
  const { language, words, form } = useTold()
  const [episodes, setEpisodes] = useState(value)
  const [draft, setDraft] = useState(empty)
  const [issues, setIssues] = useState<readonly IntakeIssue[]>([])
  const { treatmentHistory: history } = form
  if (history === undefined) return null
  const { level, outcome, response, responseWith } = history
  const isStarted = Object.values(draft).some((part) => part !== '')

  /** The treatments with the one that is being filled in; nothing where something is wrong with it. */
  function withDraft(): readonly Episode[] | undefined {
    if (!isStarted) return episodes
    const filled = Object.fromEntries(Object.entries(draft).filter(([, part]) => part !== ''))
    const all = [...episodes, filled]
    const checked = safeAssess({ assessedOn, treatmentHistory: all })
    setIssues(checked.success ? [] : checked.error.issues)
    if (!checked.success) return undefined
    setEpisodes(all as unknown as readonly Episode[])
    setDraft(empty)
    return all as unknown as readonly Episode[]
  }

  const select = (
    key: 'level' | 'outcome' | 'response',
    { label, choices }: typeof level | typeof outcome | typeof response,
  ) => (
    <label className="field">
      <span>{label}</span>
      <select value={draft[key]} onChange={({ target }) => setDraft({ ...draft, [key]: target.value })}>
        <option value="" />
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.label}
          </option>
        ))}
      </select>
      {key !== 'level' && <small>{choices.find(({ code }) => code === draft[key])?.help}</small>}
    </label>
  )
  const day = (key: 'startedOn' | 'endedOn') => (
    <label className="field">
      <span>{history[key]}</span>
      <input
        type="date"
        value={draft[key]}
        max={assessedOn}
        onChange={({ target }) => setDraft({ ...draft, [key]: target.value })}
      />
    </label>
  )

  return (
    <>
      {episodes.length === 0 && !isStarted && (
        <ul className="answers">
          <li>
            <button type="button" onClick={() => onAnswer([])}>
              <strong>{history.none}</strong>
            </button>
          </li>
        </ul>
      )}
      <ul className="episodes">
        {episodes.map((episode, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two treatments may be alike.
          <li key={position}>
            {labelOf(level.choices, episode.level)}, {labelOf(outcome.choices, episode.outcome)}
            {episode.endedOn ? `, ${episode.endedOn}` : ''}{' '}
            <button type="button" onClick={() => setEpisodes(episodes.filter((_, at) => at !== position))}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>{history.title}</legend>
        {select('level', level)}
        {select('outcome', outcome)}
        {responseWith.some((code) => code === draft.outcome) && select('response', response)}
        {day('startedOn')}
        {draft.outcome !== 'ongoing' && day('endedOn')}
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
          <button type="button" disabled={!isStarted} onClick={withDraft}>
            {words.addEpisode}
          </button>
          <button
            type="button"
            className="main"
            disabled={!isStarted && episodes.length === 0}
            onClick={() => {
              const all = withDraft()
              if (all !== undefined) onAnswer(all)
            }}
          >
            {words.next}
          </button>
        </p>
      </fieldset>
    </>
  )
}
