import type { Recommendation } from '../../assessor/Recommendation.ts'
import type { LadderPhrases, ReaderPhrases } from '../../locales/LadderPhrases.ts'
import type { Ruleset } from '../../ruleset/Ruleset.ts'
import type { PicturedRung } from './LadderPicture.ts'

/** A level as every reader is shown it: its name, and whether it is recommended, possible, or the floor. */
export type BareRung = Pick<PicturedRung, 'code' | 'label' | 'state' | 'floor' | 'tag'>

/** The levels, the most intensive one first. */
export function rungsOf(
  recommendation: Recommendation,
  { ladders }: Ruleset,
  nameOf: (code: string) => string,
  phrases: LadderPhrases,
  { mark }: ReaderPhrases,
): BareRung[] {
  const final = recommendation.status === 'final'
  const possible: readonly string[] = final ? [] : recommendation.possible
  return ladders
    .filter(({ id }) => id === 'level')
    .flatMap(({ rungs }) =>
      rungs.map(({ code }) => {
        const recommended = final && recommendation.level === code
        const floor = !final && recommendation.atLeast === code
        const tags = [
          ...(recommended ? [mark] : []),
          ...(floor ? [phrases.atLeast] : []),
          ...(possible.includes(code) ? [phrases.possible] : []),
        ]
        const state = recommended ? 'recommended' : possible.includes(code) ? 'possible' : 'other'
        return { code, label: nameOf(code), state, floor, tag: tags.join(' · ') } as const
      }),
    )
    .reverse()
}
