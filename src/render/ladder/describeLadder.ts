import type { LadderPhrases } from '../../locales/LadderPhrases.ts'
import type { LadderPicture, PicturedLine } from './LadderPicture.ts'

/** The facts of the picture in words, in the order in which they are drawn. */
export function describeLadder(
  { alert, rungs, legend, notes, closing }: Omit<LadderPicture, 'description'>,
  words: LadderPhrases,
): string[] {
  const labels = (wanted: (rung: (typeof rungs)[number]) => boolean) =>
    rungs.filter(wanted).map(({ label }) => label)
  const possible = labels(({ state }) => state === 'possible')
  const list = (lines: readonly PicturedLine[]) =>
    lines.map(({ spoken, aside }) => (aside === '' ? spoken : `${spoken} ${aside}`)).join('; ')
  return [
    ...alert,
    ...labels(({ state }) => state === 'recommended').map(words.recommendedIs),
    ...rungs.flatMap(({ about }) => (about === '' ? [] : [about])),
    ...labels(({ floor }) => floor).map(words.atLeastIs),
    ...(possible.length === 0 ? [] : [words.possibleAre(possible.join('; '))]),
    words.levels(labels(() => true).join('; ')),
    ...rungs.flatMap(({ label, reasons, ways, waysTitle }) => [
      ...legend.flatMap(({ mark, text }) => {
        const marked = reasons.filter((reason) => reason.mark === mark)
        return marked.length === 0 ? [] : [`${label}, ${text}: ${list(marked)}.`]
      }),
      ...(ways.length === 0 ? [] : [`${label}. ${waysTitle} ${list(ways)}.`]),
    ]),
    ...notes,
    ...closing,
  ]
}
