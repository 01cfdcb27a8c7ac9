import type { InstrumentScore } from './InstrumentScore.ts'
import type { SuggestedCondition } from './IntakeReport.ts'
import { suggestions } from './suggestions.ts'

/** What the screens among these scores point to. */
export function suggestedBy(scores: readonly InstrumentScore[]): SuggestedCondition[] {
  return scores.flatMap((score) =>
    suggestions
      .filter(({ instrument }) => instrument === score.instrument)
      .flatMap((suggestion) => {
        const { subscale } = suggestion
        const part = subscale === undefined ? score : score.subscales.find(({ id }) => id === subscale)
        const screen = part?.screen ?? 'negative'
        return screen === 'negative' ? [] : [{ ...suggestion, screen, support: 'derived' as const }]
      }),
  )
}
