import type { Recommendation } from 'level-of-care'
import { labelOf, useTold } from './told.ts'

/** What is settled, ladder by ladder, and what is still possible. */
export function SoFar({ recommendation }: { readonly recommendation: Recommendation }) {
  const { words, form } = useTold()
  return (
    <aside aria-label={words.soFar}>
      <h2>{words.soFar}</h2>
      <dl>
        {Object.entries(recommendation.ladders).map(([ladder, answer]) => {
          const { label, choices } = form.ladders[ladder] ?? { label: ladder, choices: [] }
          const name = (code: string) => labelOf(choices, code)
          return (
            <div key={ladder}>
              <dt>{label}</dt>
              <dd>
                {answer.status === 'final' ? (
                  <>
                    <strong>{name(answer.rung)}</strong> ({words.settled})
                  </>
                ) : (
                  `${words.atLeast}: ${name(answer.atLeast)}. ${words.possible}: ${answer.possible.map(name).join(', ')}.`
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </aside>
  )
}
