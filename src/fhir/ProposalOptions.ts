import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor, translationShape } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import { recommendationShape } from '../assessor/recommendationShape.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { isObject } from '../boundary/isObject.ts'
import { dateTime, oneOf, text } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { type FieldsOf, recordOf } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { uuid } from '../boundary/uuid.ts'
import { type TextOptions, textOptions } from '../documents/TextOptions.ts'
import { languageOption } from '../locales/languages.ts'
import type { Ruleset, RungCode } from '../ruleset/Ruleset.ts'

const usualCodes = ['mental-health', 'substance-use'] as const

/** What a program treats, where that decides how its levels are billed. */
export type UsualCodes = (typeof usualCodes)[number]

/** What a resource says that is not in a recommendation. Nothing of it is made up: there is no clock in here. */
export interface ProposalOptions<R extends Ruleset = AdultRuleset>
  extends Pick<TextOptions, 'language' | 'emergency'> {
  /** Whom it is about: `Patient/…`, an `http(s)` address that ends so, or a `urn:uuid:`. */
  readonly subject: string
  /** During which encounter: `Encounter/…`, an `http(s)` address that ends so, or a `urn:uuid:`. */
  readonly encounter?: string
  /** When it was made: a date and time with an offset, such as `2026-11-20T15:04:05Z`. */
  readonly authoredOn: string
  /**
   * The HCPCS code of a level, which depends on the program and on who pays. `mental-health`: S9480 for intensive
   * outpatient, H0035 for partial hospitalization. `substance-use`: H0015 for intensive outpatient. Or a code for each
   * level. None of them was read at first hand: check them before they are put on a claim.
   *
   * @defaultValue There is no such code in the resource.
   */
  readonly hcpcs?: UsualCodes | { readonly [L in RungCode<R, 'level'>]?: string }
  /**
   * Is told what could endanger the person if somebody else reads it? Resources travel far, and patients can read them.
   *
   * @defaultValue `false`
   */
  readonly includeSensitive?: boolean
  /**
   * The assessor that made the recommendation.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
  /**
   * A ruleset of one's own with its texts in the language asked for: the same id, version and parts. Needed for every
   * language but English.
   *
   * @defaultValue None; of the adult ruleset the texts are known.
   */
  readonly translation?: Ruleset
}

/** What is told of a recommendation, both of them read. */
export interface Proposal<O> {
  readonly recommendation: Recommendation
  readonly options: O
}

/**
 * Reads a recommendation, and the options of what is made of it.
 *
 * @param shapeFor - What the options look like, for the ruleset of the assessor among them.
 * @throws {@link UsageError} (`invalid-usage`).
 */
export function readProposal<O extends ProposalOptions<Ruleset>>(
  given: { readonly recommendation: unknown; readonly options: unknown },
  shapeFor: (ruleset: Ruleset) => Shape<O>,
): Proposal<O> {
  const ruleset = rulesetFor(given.options)
  return readArguments<Proposal<O>>(given, {
    recommendation: resultOf(ruleset, recommendationShape(ruleset)),
    options: shapeFor(ruleset),
  })
}

/** The options without which there is no proposal. */
export const requiredOfProposal = ['subject', 'authoredOn'] as const

/** What each of the options may be, for a ruleset. */
export function proposalFields(ruleset: Ruleset): FieldsOf<ProposalOptions> {
  return {
    subject: referenceTo('Patient'),
    encounter: referenceTo('Encounter'),
    authoredOn: dateTime,
    hcpcs: hcpcsShape(ruleset),
    includeSensitive: textOptions.includeSensitive,
    language: languageOption,
    emergency: textOptions.emergency,
    translation: translationShape,
    assessor: anAssessor(),
  }
}

function referenceTo(type: 'Patient' | 'Encounter'): Shape<string> {
  return text({
    // Nothing longer is an address.
    most: 1_000,
    pattern: new RegExp(`^((https?://[^\\s"<>]+/)?${type}/[A-Za-z0-9.-]{1,64}|urn:uuid:${uuid})$`),
    expected: `${type}/ and an id, an http(s) address that ends so, or urn:uuid: and a UUID in lower case`,
  })
}

const hcpcsCode = text({ pattern: /^[A-V]\d{4}$/, expected: 'an HCPCS Level II code' })

function hcpcsShape({ ladders }: Ruleset): Shape<ProposalOptions<Ruleset>['hcpcs']> {
  const usual = oneOf(usualCodes)
  const levels = ladders.flatMap(({ id, rungs }) => (id === 'level' ? rungs : []))
  const byLevel = recordOf<{ readonly [level: string]: string }>(
    Object.fromEntries(levels.map(({ code }) => [code, hcpcsCode])),
  )
  return {
    ...usual,
    read: (value, path, issues) => (isObject(value) ? byLevel : usual).read(value, path, issues),
  }
}
