import { assess, type Recommendation } from 'level-of-care'
import { pictureColors, render, type TextLanguage, textLanguages } from 'level-of-care/render'
import { useEffect, useRef, useState } from 'react'
import { All } from './All.tsx'
import { Ask } from './Ask.tsx'
import { type Answer, answered, type Interview, openQuestions, type QuestionId } from './interview.ts'
import { loadFhir, loadInstruments } from './later.ts'
import { Markup } from './Markup.tsx'
import { Result } from './Result.tsx'
import { SoFar } from './SoFar.tsx'
import { Start } from './Start.tsx'
import { Telling, told } from './told.ts'

type Theme = 'light' | 'dark'

/** Where the person is. */
type Place =
  | { readonly at: 'start' }
  | { readonly at: 'asking'; readonly interview: Interview; readonly again?: QuestionId }
  | { readonly at: 'all' | 'result'; readonly interview: Interview }
  /** What to do now, before anything else is asked. */
  | { readonly at: 'alert'; readonly interview: Interview; readonly next: 'asking' | 'all' }

export function App() {
  const [language, setLanguage] = useState<TextLanguage>(navigator.language.startsWith('es') ? 'es' : 'en')
  const [theme, setTheme] = useState<Theme>(
    window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  )
  const [place, setPlace] = useState<Place>({ at: 'start' })
  const main = useRef<HTMLElement>(null)
  const { words, form } = told[language]

  useEffect(() => {
    const { documentElement: root } = document
    root.lang = language
    root.dataset.theme = theme
    document.title = form.title
    for (const [name, color] of Object.entries(pictureColors[theme])) root.style.setProperty(name, color)
  }, [language, theme, form])

  // What is needed later is there before the connection may be gone, and does not hold up the first question.
  useEffect(() => {
    for (const load of [loadFhir, loadInstruments]) load().catch(() => undefined)
  }, [])

  const step = place.at === 'asking' ? `asking ${place.again ?? openQuestions(place.interview)[0]}` : place.at
  // Whoever reads by ear or by keyboard is taken along to what is asked next.
  useEffect(() => {
    if (step !== 'start') main.current?.querySelector('h1')?.focus()
    window.scrollTo(0, 0)
  }, [step])

  return (
    <Telling value={told[language]}>
      <header className="bar screen">
        <p>{words.notice}</p>
        <label>
          {words.language}{' '}
          <select value={language} onChange={({ target }) => setLanguage(target.value as TextLanguage)}>
            {textLanguages.map((one) => (
              <option key={one} value={one} lang={one}>
                {{ en: 'English', es: 'Español' }[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.theme}{' '}
          <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
            <option value="light">{words.light}</option>
            <option value="dark">{words.dark}</option>
          </select>
        </label>
      </header>
      <main ref={main}>
        <Step place={place} go={setPlace} language={language} />
      </main>
    </Telling>
  )
}

interface StepProps {
  readonly place: Place
  readonly go: (place: Place) => void
  readonly language: TextLanguage
}

function Step({ place, go, language }: StepProps) {
  const { words } = told[language]
  if (place.at === 'start')
    return (
      <Start
        onStart={({ intake, aim, way }) => {
          const interview: Interview = { intake, aim, skipped: [], before: [] }
          const next = way === 'all' ? 'all' : 'asking'
          go(
            alertIn(assess(intake), language) === ''
              ? { at: next, interview }
              : { at: 'alert', interview, next },
          )
        }}
      />
    )

  const { interview } = place
  const recommendation = assess(interview.intake)
  const alert = alertIn(recommendation, language)

  /** An emergency that was not there before is told before anything else. */
  function goOn(next: Interview, at: 'asking' | 'all'): void {
    const isNew = alertIn(assess(next.intake), language) !== alert
    const isAlert = alertIn(assess(next.intake), language) !== ''
    go(isNew && isAlert ? { at: 'alert', interview: next, next: at } : { at, interview: next })
  }

  if (place.at === 'alert')
    return (
      <>
        <div className="alert" role="alert">
          <h1 tabIndex={-1}>{words.now}</h1>
          <Markup html={alert} />
          <p className="actions">
            <button type="button" onClick={() => go({ at: place.next, interview })}>
              {words.goOn}
            </button>
            <button type="button" onClick={() => go({ at: 'result', interview })}>
              {words.showResult}
            </button>
          </p>
        </div>
        <SoFar recommendation={recommendation} />
      </>
    )

  const restart = (
    <p className="actions screen">
      <button type="button" onClick={() => go({ at: 'start' })}>
        {words.again}
      </button>
    </p>
  )
  const shown = alert !== '' && <Markup className="alert screen" html={alert} />

  if (place.at === 'all')
    return (
      <>
        {shown}
        <All
          interview={interview}
          onChange={(next) => goOn(next, 'all')}
          onDone={() => go({ at: 'result', interview })}
        />
        <SoFar recommendation={recommendation} />
        {restart}
      </>
    )

  const open = openQuestions(interview)
  const question = place.at === 'asking' ? (place.again ?? open[0]) : undefined
  if (question === undefined)
    return (
      <>
        <Result
          interview={interview}
          recommendation={recommendation}
          more={openQuestions({ ...interview, aim: 'everything' }).length > 0}
          onAskOn={() => go({ at: 'asking', interview: { ...interview, aim: 'everything' } })}
          onAnswer={(id) => go({ at: 'asking', interview, again: id })}
        />
        {restart}
      </>
    )

  const last = interview.before.at(-1)
  const answer = (given: Answer) => goOn(answered(interview, question, given), 'asking')
  const known =
    place.at === 'asking' && place.again === question ? Reflect.get(interview.intake, question) : undefined
  return (
    <>
      {shown}
      <p className="note" role="status">
        {words.left(Math.max(open.length, 1))}
      </p>
      <Ask
        key={question}
        id={question}
        value={known}
        assessedOn={interview.intake.assessedOn}
        onAnswer={answer}
      />
      <p className="actions">
        <button
          type="button"
          disabled={last === undefined}
          onClick={() => last && go({ at: 'asking', interview: last.interview, again: last.question })}
        >
          {words.back}
        </button>
        <button type="button" onClick={() => answer(undefined)}>
          {words.skip}
        </button>
        <button type="button" onClick={() => answer('not-known')}>
          {words.notKnown}
        </button>
      </p>
      <SoFar recommendation={recommendation} />
      {restart}
    </>
  )
}

/** What the library says to do at once, as HTML; nothing where there is nothing to do at once. */
function alertIn(recommendation: Recommendation, language: TextLanguage): string {
  const page = render(recommendation, { format: 'html', reader: 'clinician', language })
  return /<header class="level-of-care-alert">([\s\S]*?)<\/header>/.exec(page)?.[1] ?? ''
}
