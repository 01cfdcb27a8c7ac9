import type { Episode } from 'level-of-care'
import type { FormChoice, FormHistory } from 'level-of-care/render'
import type { Ruleset } from 'level-of-care/rules'
import type { Choice, Dialog, Question } from './Dialog.ts'
import { meantBy } from './meantBy.ts'
import type { Answers, Telling } from './Telling.ts'

type Episodes = readonly Episode<Ruleset>[]

/** Asks for one episode of care after another, until there are no more; nothing when nobody knows of any. */
export async function askEpisodes(
  { id, title, question, level, outcome, response, responseWith }: FormHistory<Ruleset>,
  answers: Answers,
  progress: string,
  dialog: Dialog,
  telling: Telling,
): Promise<Episodes | undefined> {
  const { words } = telling
  const episodes: Episode<Ruleset>[] = []
  for (;;) {
    const isFirst = episodes.length === 0
    const head: Question = isFirst ? { progress, title, text: question, unknown: 'by-mark' } : {}
    const picked = await dialog.choose<Episode<Ruleset>['level'] | 'no more'>({
      ...head,
      prompt: isFirst ? words.firstEpisode : words.nextEpisode,
      choices: choicesOf(level.choices),
      none: { value: 'no more', label: isFirst ? words.noneOfThem : words.noMore },
    })
    if (picked === undefined) return undefined
    if (picked === 'no more') return episodes
    const ended = await dialog.choose<Episode<Ruleset>['outcome']>({
      prompt: words.outcome,
      choices: choicesOf(outcome.choices),
    })
    if (ended === undefined) return undefined
    const soFar: Episode<Ruleset> = { level: picked, outcome: ended }
    const dated =
      ended === 'ongoing'
        ? soFar
        : await dialog.write<Episode<Ruleset>>({
            prompt: `${words.endedOn}, ${words.dateForm}`,
            otherwise: words.notKnown,
            unknown: 'by-empty-line',
            read: (answer) => {
              const episode = answer === '' || answer === '?' ? soFar : { ...soFar, endedOn: answer }
              return meantBy(episode, { ...answers, [id]: [...episodes, episode] }, telling)
            },
          })
    const responded = responseWith.includes(ended)
      ? await dialog.choose<NonNullable<Episode['response']>>({
          prompt: words.response,
          choices: choicesOf(response.choices),
          unknown: 'by-empty-line',
        })
      : undefined
    episodes.push(responded === undefined ? dated : { ...dated, response: responded })
  }
}

function choicesOf<C extends string>(choices: readonly FormChoice<C>[]): readonly Choice<C>[] {
  return choices.map(({ code, label, help }) => ({ value: code, code, label, help }))
}
