import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import { ownValue } from '../boundary/ownValue.ts'
import { readOptions } from '../boundary/readArguments.ts'
import type { InstrumentAnswers } from '../instruments/Answered.ts'
import type { Episode, Intake } from '../intake/Intake.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { bundleEntries } from './bundleEntries.ts'
import { joinFormAndRatings } from './joinFormAndRatings.ts'
import { type NotUnderstood, notes } from './NotUnderstood.ts'
import { type ResourcesOptions, resourcesOptions } from './ResourcesOptions.ts'
import { readEntries } from './readEntries.ts'

/** What a record said, and what of it was not understood. */
export interface ResourcesReading<R extends Ruleset = AdultRuleset> {
  /** The conditions found, ratings, what forms say, and the treatment history where the caller says that it is complete. */
  readonly intake: Partial<Intake<R>>
  /** What was answered last to each instrument, for `intakeFrom` of `level-of-care/instruments`. */
  readonly instruments: InstrumentAnswers
  /** For its option `scoring`: which version was answered, where an instrument has several. */
  readonly scoring: { readonly [instrument: string]: { readonly version: string } }
  /** When it was answered or rated, as the record says it, by the id of the instrument or dimension. */
  readonly measuredOn: { readonly [id: string]: string }
  /**
   * The lowest and the highest total, by instrument, where it cannot be told which of several is the newest: `instruments`
   * holds the highest.
   */
  readonly ranges: { readonly [instrument: string]: { readonly least: number; readonly most: number } }
  /** The episodes of care that could be read. There may have been others. */
  readonly episodes: readonly Episode<R>[]
  /** Everything that was not taken over, and why. */
  readonly notUnderstood: readonly NotUnderstood[]
}

/**
 * Reads what a health record already says: answers to instruments and ratings (`Observation`, one for each item, panels and
 * totals; `QuestionnaireResponse`), the intake where its form was filled in, conditions (`Condition`, by chapter F of
 * ICD-10-CM and ICD-10 and the usual concepts of SNOMED CT), and care (`Encounter`, `EpisodeOfCare`). Nothing is guessed, and
 * nothing is dropped without saying so.
 *
 * Of several answers to the same, the later counts where it is certainly later, and otherwise the higher need. Whatever
 * speaks of harm and is not in a rating or an answer that was taken over is in `notUnderstood`, as `speaks-of-harm` or
 * `may-speak-of-harm`.
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
  const read = readOptions(options, resourcesOptions(ruleset))
  const { patient, historyIsComplete = false } = read
  const noted = notes()
  const entries = bundleEntries(bundle, patient, noted)
  const { form, taken, ratings, conditions, episodes, isWhole } = readEntries(entries, ruleset, read, noted)
  const isHistory = historyIsComplete && isWhole
  if (historyIsComplete && !isWhole) noted.report(['entry'], 'incomplete-history', 'all care, understood')
  const { intake, measuredOn } = joinFormAndRatings(form, ratings, ruleset)
  const named = [...new Set([...listed(ownValue(intake, 'conditions')), ...conditions])]
  // Every id is one of the ruleset's, and every answer one of its item's.
  return {
    intake: {
      ...intake,
      ...(isHistory ? { treatmentHistory: episodes } : {}),
      ...(named.length > 0 ? { conditions: named } : {}),
    } as Partial<Intake<R>>,
    instruments: fromEach(taken, ({ answers }) => answers) as InstrumentAnswers,
    scoring: fromEach(taken, ({ version }) => (version === undefined ? undefined : { version })),
    measuredOn: { ...fromEach(taken, ({ on }) => on), ...measuredOn },
    ranges: fromEach(taken, ({ totals }) => totals),
    episodes: episodes as readonly unknown[] as readonly Episode<R>[],
    notUnderstood: noted.found,
  }
}

function fromEach<T, V>(
  all: ReadonlyMap<string, T>,
  value: (each: T) => V | undefined,
): { readonly [id: string]: V } {
  return Object.fromEntries(
    [...all].flatMap(([id, each]) => {
      const found = value(each)
      return found === undefined ? [] : [[id, found] as const]
    }),
  )
}

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : []
}
