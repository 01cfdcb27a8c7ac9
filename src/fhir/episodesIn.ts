import { isDateTime } from '../boundary/dateTime.ts'
import type { Episode } from '../intake/Intake.ts'
import type { Outcome } from '../ruleset/Occasion.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { dateIn } from './answerIn.ts'
import type { Entry } from './bundleEntries.ts'
import type { Report } from './NotUnderstood.ts'
import { codingsOf, type Given, objectsOf, own, textOf } from './readPlain.ts'
import { hcpcs, systemOf } from './systems.ts'

/** What the record does not say itself. */
export interface EpisodeOptions {
  readonly levels: ReadonlyMap<string, string | null>
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly asWritten: boolean
}

/** The episodes that were read, and whether some were not that may be ones. */
export interface ReadEpisodes {
  readonly episodes: readonly Episode[]
  readonly isWhole: boolean
}

/** Reads encounters and episodes of care; what FHIR does not say is reported, and not guessed. */
export function episodesIn(
  entries: readonly Entry[],
  options: EpisodeOptions,
  ruleset: Ruleset,
  report: Report,
): ReadEpisodes {
  const known = knownLevels(ruleset)
  const episodes: Episode[] = []
  let isWhole = true
  for (const entry of entries) {
    const status = statusOf(entry, report)
    if (status === 'none') continue
    const level = levelOf(entry, new Map([...known, ...options.levels]), report)
    if (level === null) continue
    const episode =
      level && status !== 'unknown' ? episodeOf(entry, level, status, options, report) : undefined
    if (episode === undefined) isWhole = false
    else episodes.push(episode)
  }
  return { episodes, isWhole }
}

/** The codes that stand for one level: those of the ruleset, and of HCPCS those that its catalog names for one. */
function knownLevels(ruleset: Ruleset): ReadonlyMap<string, string> {
  const rungs = ruleset.ladders.filter(({ id }) => id === 'level').flatMap((ladder) => ladder.rungs)
  return new Map(
    rungs.flatMap(({ code, care }) => [
      [`${systemOf(ruleset, 'ladder:level')}|${code}`, code] as const,
      ...(care?.crosswalk ?? [])
        .filter(({ system }) => system === 'HCPCS')
        .map((label) => [`${hcpcs}|${label.code}`, code] as const),
    ]),
  )
}

/** Ended, still going on, nothing that took place, or not to be told. */
function statusOf({ resource, path }: Entry, report: Report): 'ended' | 'ongoing' | 'none' | 'unknown' {
  switch (textOf(resource, 'status')) {
    case 'finished':
      return 'ended'
    case 'in-progress':
    case 'onleave':
    case 'active':
      return 'ongoing'
    case 'cancelled':
    case 'entered-in-error':
      report([...path, 'status'], 'withdrawn')
      return 'none'
    case 'planned':
    case 'waitlist':
    case 'arrived':
    case 'triaged':
      report([...path, 'status'], 'not-active')
      return 'none'
    default:
      report([...path, 'status'], 'status-unknown')
      return 'unknown'
  }
}

/** `null`: the caller says that it is no behavioral-health care. */
function levelOf(
  { resource, path }: Entry,
  levels: ReadonlyMap<string, string | null>,
  report: Report,
): string | null | undefined {
  const codings: readonly Given[] = [
    ...objectsOf(resource, 'class'),
    ...codingsOf(resource, 'type'),
    ...codingsOf(resource, 'serviceType'),
  ]
  const found = new Set(
    codings.flatMap((coding) => {
      const level = levels.get(`${textOf(coding, 'system')}|${textOf(coding, 'code')}`)
      return level === undefined ? [] : [level]
    }),
  )
  const named = [...found].filter((level) => level !== null)
  const [level, ...others] = named
  if (others.length > 0) return report(path, 'ambiguous-code')
  if (level !== undefined) return level
  return found.has(null)
    ? null
    : report(path, 'level-unknown', 'a code that the option levels maps to a level')
}

function episodeOf(
  { resource, path, references }: Entry,
  level: string,
  status: 'ended' | 'ongoing',
  { outcomes, asWritten }: EpisodeOptions,
  report: Report,
): Episode | undefined {
  const [period = {}] = objectsOf(resource, 'period')
  const end = own(period, 'end')
  const where = [...path, 'period', 'end']
  if (status === 'ongoing')
    return end === undefined ? { level, outcome: 'ongoing' } : report(where, 'contradiction', 'no end')
  const outcome = references.map((reference) => outcomes.get(reference)).find((one) => one !== undefined)
  if (outcome === undefined || outcome === 'ongoing')
    return report(path, 'outcome-unknown', 'an outcome of what has ended, in the option outcomes')
  if (end === undefined) report(where, 'missing', 'when it ended')
  const isDay = asWritten && isDateTime(end)
  const endedOn =
    end === undefined ? undefined : dateIn(isDay ? String(end).slice(0, 10) : end, where, report)
  return { level, outcome, ...(endedOn === undefined ? {} : { endedOn }) }
}
