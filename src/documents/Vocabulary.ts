import type { Ruleset } from '../ruleset/Ruleset.ts'
import { oneLine } from './oneLine.ts'
import type { EmergencyTexts } from './TextOptions.ts'

/** The names that a ruleset gives to its ids. What it has no name for is called by its id, never left out. */
export interface Vocabulary {
  readonly dimension: (id: string) => string
  readonly rating: (dimension: string, code: string) => string
  readonly ladder: (id: string) => string
  readonly rung: (ladder: string, code: string) => string
  /** Is it the rung where everybody starts? */
  readonly isLowest: (ladder: string, code: string) => boolean
  readonly rungDescription: (ladder: string, code: string) => string
  readonly service: (id: string) => string
  readonly serviceDescription: (id: string) => string
  /** What a source says against a rule. */
  readonly dissent: (rule: string, source: string) => string
}

/** Collects the names of a ruleset. */
export function vocabularyOf({ dimensions, ladders, services, rules }: Ruleset): Vocabulary {
  const titles = new Map(dimensions.map(({ id, title }) => [id, title]))
  const ratings = new Map(
    dimensions.flatMap(({ id, ratings }) => ratings.map(({ code, label }) => [`${id} ${code}`, label])),
  )
  const ladderTitles = new Map(ladders.map(({ id, title }) => [id, title]))
  const rungs = new Map(ladders.flatMap(({ id, rungs }) => rungs.map((rung) => [`${id} ${rung.code}`, rung])))
  const lowest = new Map(ladders.map(({ id, rungs: [first] }) => [id, first?.code]))
  const dissents = new Map(
    rules.flatMap(({ id, dissents: against = [] }) =>
      against.map(({ source, says }) => [`${id} ${source}`, says]),
    ),
  )
  const served = new Map(services.map((service) => [service.id, service]))
  return {
    dimension: (id) => titles.get(id) ?? id,
    rating: (dimension, code) => ratings.get(`${dimension} ${code}`) ?? code,
    ladder: (id) => ladderTitles.get(id) ?? id,
    rung: (ladder, code) => rungs.get(`${ladder} ${code}`)?.label ?? code,
    isLowest: (ladder, code) => lowest.get(ladder) === code,
    rungDescription: (ladder, code) => rungs.get(`${ladder} ${code}`)?.description ?? code,
    service: (id) => served.get(id)?.label ?? id,
    serviceDescription: (id) => served.get(id)?.description ?? id,
    dissent: (rule, source) => dissents.get(`${rule} ${source}`) ?? source,
  }
}

/** The names of a ruleset, with the texts of another country for what to do now and whom to reach, where they are given. */
export function withEmergency(vocabulary: Vocabulary, emergency: EmergencyTexts | undefined): Vocabulary {
  if (emergency === undefined) return vocabulary
  const { now, contacts } = emergency
  return {
    ...vocabulary,
    rungDescription: (ladder, code) =>
      ladder === 'urgency' && code === 'emergency' ? oneLine(now) : vocabulary.rungDescription(ladder, code),
    serviceDescription: (id) =>
      id === 'crisis-contacts' ? oneLine(contacts) : vocabulary.serviceDescription(id),
  }
}
