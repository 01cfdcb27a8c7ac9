import type { AllowedAnswers, Episode } from 'level-of-care'
import type { Ruleset, RungCode } from 'level-of-care/rules'
import { choiceOf, type Dialog } from './createDialog.ts'

type Asked = Extract<AllowedAnswers<Ruleset>, { kind: 'episodes' }>

/** Asks for one episode of care after another, until there are no more. */
export async function askEpisodes(
  { levels, outcomes, responses }: Asked,
  dialog: Dialog,
  isSound: (episodes: readonly Episode<Ruleset>[]) => boolean,
): Promise<readonly Episode<Ruleset>[]> {
  const episodes: Episode<Ruleset>[] = []
  for (;;) {
    dialog.say(numbered(levels))
    const level = await dialog.ask<RungCode<Ruleset, 'level'> | undefined>(
      `Level of ${episodes.length === 0 ? 'an' : 'another'} episode of care (0 for ${episodes.length === 0 ? 'none' : 'no more'}, < back, q leave):`,
      (answer) => (answer === '0' ? { value: undefined } : choiceOf(levels, String)(answer)),
    )
    if (level === undefined) return episodes
    dialog.say(numbered(outcomes))
    const outcome = await dialog.ask('How it went:', choiceOf(outcomes, String))
    const isOpen = outcome === 'ongoing' || outcome === 'left-early'
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
