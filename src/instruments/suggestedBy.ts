import { at } from '../ruleset/at.ts'
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
        const parts: readonly Pick<InstrumentScore, 'screen'>[] =
          subscale === undefined ? [score] : score.subscales.filter(({ id }) => id === subscale)
        const { screen = 'negative' } = at(parts, 0)
        return screen === 'negative' ? [] : [{ ...suggestion, screen, support: 'derived' as const }]
      }),
  )
}
