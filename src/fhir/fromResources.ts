import type { AdultRuleset } from '../adult/adult.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import { readOptions } from '../boundary/readArguments.ts'
import type { InstrumentAnswers } from '../instruments/intakeFrom.ts'
import type { Episode, Intake } from '../intake/Intake.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { bundleEntries, type Entry, type ReadType } from './bundleEntries.ts'
import { conditionsIn } from './conditionsIn.ts'
import { episodesIn } from './episodesIn.ts'
import { type NotUnderstood, reporting } from './NotUnderstood.ts'
import { observationsIn } from './observationsIn.ts'
import { type ResourcesOptions, resourcesOptions } from './ResourcesOptions.ts'

/** What a record said, and what of it was not understood. */
export interface ResourcesReading<R extends Ruleset = AdultRuleset> {
  /** The conditions found, ratings, and the treatment history where the caller says that it is complete. */
  readonly intake: Partial<Intake<R>>
  /** The newest totals, for `intakeFrom` of `level-of-care/instruments`. */
  readonly instruments: InstrumentAnswers
  /** When the total or the rating was taken, as the record says it, by the id of the instrument or dimension. */
  readonly measuredOn: { readonly [id: string]: string }
  /** The episodes of care that could be read. There may have been others. */
  readonly episodes: readonly Episode<R>[]
  /** Everything that was not taken over, and why. */
  readonly notUnderstood: readonly NotUnderstood[]
}

/**
 * Reads what a health record already says: totals of instruments and ratings (`Observation`, the newest of each),
 * conditions (`Condition`, by ICD-10-CM chapter F and a few concepts of SNOMED CT), and care (`Encounter`,
 * `EpisodeOfCare`). Nothing is guessed, and nothing is dropped without saying so.
 *
 * A record is never known to be complete: an absence in it says nothing. Which encounters were behavioral-health care, of
 * which level and with which outcome, the caller says.
 *
 * @param bundle - An R4 Bundle as plain JSON, as yet unchecked.
 * @param options - See {@link ResourcesOptions}.
 * @returns A {@link ResourcesReading}. Totals are of the same day only by accident: look at `measuredOn`.
 * @throws {@link IntakeError} (`invalid-intake`) for a bundle that cannot be used: among its codes are
 *   `wrong-resource-type` and `several-patients`; and for the option `outcomes`. {@link UsageError} (`invalid-usage`) for
 *   the other options.
 *
 * @example
 * ```ts
 * import { fromResources } from 'level-of-care/fhir'
 *
 * const subject = { reference: 'Patient/example' }
 * const { instruments } = fromResources({
 *   resourceType: 'Bundle',
 *   type: 'searchset',
 *   entry: [
 *     {
 *       resource: {
 *         resourceType: 'Observation',
 *         status: 'final',
 *         code: { coding: [{ system: 'http://loinc.org', code: '44261-6' }] },
 *         subject,
 *         effectiveDateTime: '2026-11-18',
 *         valueInteger: 17,
 *       },
 *     },
 *   ],
 * })
 * instruments // { phq9: { total: 17 } }
 * ```
 */
export function fromResources<R extends Ruleset = AdultRuleset>(
  bundle: unknown,
  options: ResourcesOptions<R> = {},
): ResourcesReading<R> {
  const ruleset = rulesetFor(options)
  const {
    patient,
    levels = {},
    outcomes,
    conditions = {},
    historyIsComplete = false,
    days,
  } = readOptions(options, resourcesOptions(ruleset))
  const { found, report } = reporting()
  const entries = bundleEntries(bundle, patient, report)
  const of = (...types: readonly ReadType[]): readonly Entry[] =>
    entries.filter(({ type }) => types.includes(type))

  const { totals, ratings, measuredOn } = observationsIn(of('Observation'), ruleset, report)
  const named = conditionsIn(of('Condition'), new Map(Object.entries(conditions)), ruleset, report)
  const { episodes, isWhole } = episodesIn(
    of('Encounter', 'EpisodeOfCare'),
    {
      levels: new Map(Object.entries(levels)),
      outcomes: new Map(Object.entries(outcomes ?? {})),
      asWritten: days === 'as-written',
    },
    ruleset,
    report,
  )
  const isHistory = historyIsComplete && isWhole
  if (historyIsComplete && !isWhole) report(['entry'], 'incomplete-history', 'all care, understood')
  // Every id is one of the ruleset's.
  return {
    intake: {
      ...Object.fromEntries(ratings),
      ...(isHistory ? { treatmentHistory: episodes } : {}),
      ...(named.length > 0 ? { conditions: named } : {}),
    } as Partial<Intake<R>>,
    instruments: Object.fromEntries([...totals].map(([id, total]) => [id, { total }])) as InstrumentAnswers,
    measuredOn: Object.fromEntries(measuredOn),
    episodes: episodes as readonly unknown[] as readonly Episode<R>[],
    notUnderstood: found,
  }
}
