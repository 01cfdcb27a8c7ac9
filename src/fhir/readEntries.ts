import type { Episode } from '../intake/Intake.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Entry, isWithdrawn, type ReadType } from './bundleEntries.ts'
import { speaksOfHarmIn } from './codesOf.ts'
import { conditionsIn } from './conditionsIn.ts'
import { episodesIn } from './episodesIn.ts'
import { type JoinedForm, joinForms } from './joinForms.ts'
import { type JoinedRating, joinRatings } from './joinRatings.ts'
import { type JoinedTaking, joinTakings } from './joinTakings.ts'
import type { Notes } from './NotUnderstood.ts'
import { observationsIn } from './observationsIn.ts'
import type { ResourcesOptions } from './ResourcesOptions.ts'
import { responsesIn } from './responsesIn.ts'
import { whenOf } from './whenOf.ts'

/** What a record says, by where it says it. */
export interface ReadRecord {
  /** The intake, where its form was filled in. */
  readonly form: JoinedForm | undefined
  /** By the id of the instrument. */
  readonly taken: ReadonlyMap<string, JoinedTaking>
  /** By the id of the dimension. */
  readonly ratings: ReadonlyMap<string, JoinedRating>
  readonly conditions: readonly string[]
  readonly episodes: readonly Episode[]
  /** Was all care understood that there is in the record? */
  readonly isWhole: boolean
}

/** Reads the resources of one patient. */
export function readEntries(
  entries: readonly Entry[],
  ruleset: Ruleset,
  options: ResourcesOptions<Ruleset>,
  notes: Notes,
): ReadRecord {
  const { levels = {}, outcomes, conditions = {}, days, map = {}, questionnaires = [] } = options
  const of = (...types: readonly ReadType[]): readonly Entry[] =>
    entries.filter(({ type }) => types.includes(type))
  const observed = observationsIn(of('Observation'), ruleset, notes)
  const responses = responsesIn(of('QuestionnaireResponse'), { ruleset, map, questionnaires }, notes)
  const named = conditionsIn(of('Condition'), new Map(Object.entries(conditions)), ruleset, notes)
  const care = of('Encounter', 'EpisodeOfCare')
  for (const { resource, path } of care)
    if (!isWithdrawn(resource) && speaksOfHarmIn(resource)) notes.sign('code', path, whenOf(resource))
  const { episodes, isWhole } = episodesIn(
    care,
    {
      levels: new Map(Object.entries(levels)),
      outcomes: new Map(Object.entries(outcomes ?? {})),
      asWritten: days === 'as-written',
    },
    ruleset,
    notes.report,
  )
  return {
    form: joinForms(responses.forms, ruleset, notes),
    taken: joinTakings(
      [...observed.takings, ...responses.takings],
      [...observed.risks, ...responses.risks],
      notes,
    ),
    ratings: joinRatings(observed.ratings, ruleset, notes),
    conditions: named,
    episodes,
    isWhole,
  }
}
