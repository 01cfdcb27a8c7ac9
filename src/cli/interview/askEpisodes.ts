import type { AllowedAnswers, Episode } from 'level-of-care'
import type { Ruleset, RungCode } from 'level-of-care/rules'
import { choiceOf, type Dialog } from './createDialog.ts'

type Asked = Extract<AllowedAnswers<Ruleset>, { kind: 'episodes' }>

/** Asks for one episode of care after another, until there are no more; nothing when nobody knows of any. */
export async function askEpisodes(
  { levels, outcomes, responses }: Asked,
  dialog: Dialog,
  isSound: (episodes: readonly Episode<Ruleset>[]) => boolean,
): Promise<readonly Episode<Ruleset>[] | undefined> {
  const episodes: Episode<Ruleset>[] = []
  for (;;) {
    dialog.say(numbered(levels))
    const isFirst = episodes.length === 0
    const level = await dialog.ask<RungCode<Ruleset, 'level'> | 'no more' | 'not known'>(
      isFirst
        ? 'Level of an episode of care (0 for none, ? not known, < back, q leave):'
        : 'Level of another episode of care (0 for no more, < back, q leave):',
      (answer) => {
        if (answer === '0') return { value: 'no more' }
        if (answer === '?' && isFirst) return { value: 'not known' }
        return choiceOf(levels, String)(answer)
      },
    )
    if (level === 'not known') return undefined
    if (level === 'no more') return episodes
    dialog.say(numbered(outcomes))
    const outcome = await dialog.ask('How it went:', choiceOf(outcomes, String))
    const isOpen = outcome === 'ongoing' || outcome === 'left-early' || outcome === 'interrupted'
    const soFar = { level, outcome }
    const ended =
      outcome === 'ongoing'
        ? soFar
        : await dialog.ask('When it ended, YYYY-MM-DD (Enter if not known):', (answer) => {
            const episode = answer === '' ? soFar : { ...soFar, endedOn: answer }
            return isSound([...episodes, episode]) ? { value: episode } : undefined
          })
    if (!isOpen) {
      episodes.push(ended)
      continue
    }
    dialog.say(numbered(responses))
    const response = await dialog.ask('The response to it (Enter if not known):', (answer) =>
      answer === '' ? { value: undefined } : choiceOf(responses, String)(answer),
    )
    episodes.push(response === undefined ? ended : { ...ended, response })
  }
}

function numbered(codes: readonly string[]): string {
  return codes.map((code, position) => `  ${position + 1}  ${code}\n`).join('')
}
