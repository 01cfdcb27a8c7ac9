import { type Intake, type IntakeIssue, safeAssess } from 'level-of-care'
import { describeIssues } from 'level-of-care/render'
import { type FormEvent, useState } from 'react'
import type { Aim } from './interview.ts'
import { loadInstruments } from './later.ts'
import { readPasted } from './readPasted.ts'
import { useTold } from './told.ts'

/** How it goes on. */
export interface Started {
  readonly intake: Intake
  readonly aim: Aim
  readonly way: 'one' | 'all'
}

/** The day, and what is known before the first question. */
export function Start({ onStart }: { readonly onStart: (started: Started) => void }) {
  const { language, words, form } = useTold()
  const [given, setGiven] = useState({ assessedOn: '', age: '', phq9: '', gad7: '' })
  const [aim, setAim] = useState<Aim>('level')
  const [way, setWay] = useState<Started['way']>('one')
  const [pasted, setPasted] = useState('')
  const [taken, setTaken] = useState<Readonly<Record<string, unknown>>>({})
  const [leftOut, setLeftOut] = useState<number | undefined>()
  const [issues, setIssues] = useState<readonly IntakeIssue[]>([])
  const [trouble, setTrouble] = useState<'notReadable' | 'scoresWrong' | undefined>()

  function take(text: string): void {
    const read = readPasted(text)
    setTrouble(read === undefined ? 'notReadable' : undefined)
    setIssues([])
    setTaken({})
    setLeftOut(undefined)
    if (read === undefined) return
    const { assessedOn = given.assessedOn, age, ...rest } = read.intake
    const checked = safeAssess({ ...read.intake, assessedOn })
    const wrong = checked.success ? [] : checked.error.issues
    // The day may be typed in afterwards.
    const isDayOpen = read.intake.assessedOn === undefined && given.assessedOn === ''
    const others = isDayOpen ? wrong.filter(({ path }) => path[0] !== 'assessedOn') : wrong
    setIssues(others)
    if (others.length > 0) return
    setTaken(rest)
    setLeftOut(read.leftOut)
    setGiven({ ...given, assessedOn: String(assessedOn), age: age == null ? given.age : String(age) })
  }

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault()
    const { assessedOn, age, phq9, gad7 } = given
    let rated: object = {}
    try {
      if (phq9.trim() !== '' || gad7.trim() !== '') {
        const { intakeFrom } = await loadInstruments()
        const total = (text: string) => (text.trim() === '' ? null : { total: Number(text) })
        rated = intakeFrom({ phq9: total(phq9), gad7: total(gad7) }).intake
      }
    } catch {
      setTrouble('scoresWrong')
      return
    }
    // What somebody has rated stands before what follows from a total.
    const intake = { ...rated, ...taken, assessedOn, ...(age.trim() === '' ? {} : { age: Number(age) }) }
    const checked = safeAssess(intake)
    setTrouble(undefined)
    setIssues(checked.success ? [] : checked.error.issues)
    if (checked.success) onStart({ intake: intake as Intake, aim, way })
  }

  const field = (key: keyof typeof given, label: string, type: 'date' | 'number', bounds: object) => (
    <label className="field">
      <span>{label}</span>
      <input
        type={type}
        value={given[key]}
        onChange={({ target }) => setGiven({ ...given, [key]: target.value })}
        {...bounds}
      />
    </label>
  )
  const choice = <T extends string>(
    name: string,
    labels: { readonly [C in T]: string },
    now: T,
    set: (one: T) => void,
  ) =>
    (Object.keys(labels) as T[]).map((code) => (
      <label className="choice" key={code}>
        <input type="radio" name={name} checked={now === code} onChange={() => set(code)} />
        <span>{labels[code]}</span>
      </label>
    ))

  return (
    <form onSubmit={start} noValidate>
      <h1 tabIndex={-1}>{form.title}</h1>
      <p>{form.description}</p>
      {field('assessedOn', form.assessedOn, 'date', { required: true })}
      {field('age', form.age.label, 'number', { inputMode: 'numeric' })}
      <fieldset>
        <legend>{words.aim}</legend>
        {choice('aim', words.aims, aim, setAim)}
      </fieldset>
      <fieldset>
        <legend>{words.way}</legend>
        {choice('way', words.ways, way, setWay)}
      </fieldset>
      <details>
        <summary>{words.scores}</summary>
        <p>{words.scoresHelp}</p>
        {field('phq9', words.phq9, 'number', { inputMode: 'numeric', min: 0, max: 27 })}
        {field('gad7', words.gad7, 'number', { inputMode: 'numeric', min: 0, max: 21 })}
      </details>
      <details>
        <summary>{words.paste}</summary>
        <p>{words.pasteHelp}</p>
        <label className="field">
          <span>{words.pasteField}</span>
          <textarea
            rows={4}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={async (event) => {
              event.preventDefault()
              const { files } = event.dataTransfer
              const text = (await files[0]?.text()) ?? event.dataTransfer.getData('text')
              setPasted(text)
              take(text)
            }}
          />
        </label>
        <button type="button" onClick={() => take(pasted)}>
          {words.take}
        </button>
      </details>
      <div role="alert">
        {trouble !== undefined && <p className="wrong">{words[trouble]}</p>}
        {issues.length > 0 && (
          <div className="wrong">
            <p>{words.wrong}</p>
            <ul>
              {describeIssues(issues, { language }).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p role="status">
        {leftOut !== undefined && words.taken}{' '}
        {leftOut !== undefined && leftOut > 0 && words.leftOut(leftOut)}
      </p>
      <p className="actions">
        <button type="submit" className="main">
          {words.begin}
        </button>
      </p>
    </form>
  )
}
