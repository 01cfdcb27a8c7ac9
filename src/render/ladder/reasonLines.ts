import type { Recommendation } from '../../assessor/Recommendation.ts'
import type { LadderPhrases } from '../../locales/LadderPhrases.ts'
import type { PicturedLine } from './LadderPicture.ts'

/**
 * The reasons that raise the level to this rung. One that is told within another raises no higher than that one does,
 * and is left out.
 */
export function reasonLines(
  { reasons }: Recommendation,
  code: string,
  { sensitive }: LadderPhrases,
): PicturedLine[] {
  return reasons
    .filter(({ raises }) => raises.level === code)
    .map((reason) => {
      const text = reason.label.slice(0, 1).toUpperCase() + reason.label.slice(1)
      return {
        mark: reason.decisiveFor.includes('level') ? 'decides' : 'found',
        text,
        spoken: text,
        aside: [`[${reason.rule}]`, ...(reason.sensitive ? [sensitive] : [])].join(' '),
      }
    })
}
