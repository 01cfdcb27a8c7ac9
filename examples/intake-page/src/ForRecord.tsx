import type { Recommendation } from 'level-of-care'
import { useState } from 'react'
import { download } from './download.ts'
import { loadFhir } from './later.ts'
import { useTold } from './told.ts'

/** The result for a health record. Who it is about, and when it was written, is not in an intake: it is asked here. */
export function ForRecord({ recommendation }: { readonly recommendation: Recommendation }) {
  const { language, words } = useTold()
  const [subject, setSubject] = useState('')
  const [authoredOn, setAuthoredOn] = useState('')
  const [isWrong, setWrong] = useState(false)
  return (
    <details>
      <summary>{words.fhir}</summary>
      <p>{words.fhirHelp}</p>
      <label className="field">
        <span>{words.subject}</span>
        <input value={subject} onChange={({ target }) => setSubject(target.value)} />
      </label>
      <label className="field">
        <span>{words.authoredOn}</span>
        <input value={authoredOn} onChange={({ target }) => setAuthoredOn(target.value)} />
      </label>
      <p role="alert">{isWrong && words.fhirWrong}</p>
      <button
        type="button"
        onClick={async () => {
          try {
            const { toBundle } = await loadFhir()
            const ids = () => crypto.randomUUID()
            const bundle = toBundle(recommendation, { subject, authoredOn, ids, language })
            setWrong(false)
            download('bundle.json', 'application/fhir+json', bundle)
          } catch {
            setWrong(true)
          }
        }}
      >
        {words.downloadFhir}
      </button>
    </details>
  )
}
