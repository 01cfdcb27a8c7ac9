import { listFields } from '../ruleset/Occasion.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Value } from './answerIn.ts'
import type { Report } from './NotUnderstood.ts'
import { type Answers, oneValue, type ReadItems } from './readItems.ts'

const episodeFields = ['level', 'outcome', 'startedOn', 'endedOn', 'response'] as const

/** The intake that was answered; what was not understood stays unanswered. */
export function intakePartOf({ top, episodes }: ReadItems, ruleset: Ruleset, report: Report): object {
  const rated = ruleset.dimensions.filter(({ derived }) => derived === undefined).map(({ id }) => id)
  const intake: Record<string, unknown> = {}
  const put = (key: string, value: unknown) => {
    if (value !== undefined) intake[key] = value
  }
  for (const key of ['assessedOn', 'age', ...rated]) put(key, oneValue(top, key, report))
  put('treatmentHistory', historyOf(top, episodes, report))
  for (const field of listFields) put(field, listOf(top, field, report))
  const preferences: Record<string, unknown> = {}
  const levelsDeclined = listOf(top, 'preferences.levelsDeclined', report)
  if (levelsDeclined !== undefined) preferences.levelsDeclined = levelsDeclined
  const format = oneValue(top, 'preferences.format', report)
  if (format !== undefined) preferences.format = format
  if (Object.keys(preferences).length > 0) put('preferences', preferences)
  put('notKnown', listOf(top, 'notKnown', report))
  if (Object.keys(intake).length > 0 && intake.assessedOn === undefined && !top.has('assessedOn'))
    report([], 'missing', 'an answer to assessedOn')
  return intake
}

function saidOf(answers: Answers, name: string): NonNullable<ReturnType<Answers['get']>> {
  return answers.get(name) ?? []
}

/** A list that is empty because somebody said so, or what was named in it. */
function listOf(answers: Answers, field: string, report: Report): Value[] | undefined {
  const said = saidOf(answers, field)
  const values = new Set(said.flatMap(({ value }) => (value === undefined ? [] : [value])))
  const saidNone = oneValue(answers, `${field}.none`, report) === true
  if (saidNone && said.length > 0) {
    for (const { path } of [...said, ...saidOf(answers, `${field}.none`)])
      report(path, 'contradiction', 'something in the list, or that there is nothing')
    return undefined
  }
  if (saidNone) return []
  return values.size > 0 ? [...values] : undefined
}

/** A part of a history would say that there was no more: it is whole, or left unanswered. */
function historyOf(top: Answers, episodes: ReadItems['episodes'], report: Report): object[] | undefined {
  const stray = episodeFields.flatMap((field) => saidOf(top, `treatmentHistory.${field}`))
  for (const { path } of stray) report(path, 'incomplete-history', 'an answer in a group treatmentHistory')
  const saidNone = oneValue(top, 'treatmentHistory.none', report) === true
  if (saidNone && episodes.length > 0) {
    for (const { path } of [...episodes, ...saidOf(top, 'treatmentHistory.none')])
      report(path, 'contradiction', 'episodes of care, or that there were none')
    return undefined
  }
  const read = episodes.map(({ path, answers }) => {
    const episode: Record<string, unknown> = {}
    for (const field of episodeFields) {
      const value = oneValue(answers, `treatmentHistory.${field}`, report)
      if (value !== undefined) episode[field] = value
    }
    // Without a date or a response it can be told all the same; without the others it cannot.
    if (episode.level !== undefined && episode.outcome !== undefined) return episode
    return report(path, 'incomplete-history', 'a level and an outcome')
  })
  if (stray.length > 0) return undefined
  const whole = read.filter((episode) => episode !== undefined)
  if (whole.length < read.length) return undefined
  return saidNone || whole.length > 0 ? whole : undefined
}
