import { rulesetOf } from '../adult/rulesetIn.ts'
import { adultAssessor } from '../adultAssessor.ts'
import type { Assessor } from '../assessorOf.ts'
import { isDateTime } from '../boundary/dateTime.ts'
import { isUuid } from '../boundary/uuid.ts'
import type { TextLanguage } from '../explanation/TextLanguage.ts'
import { type Vocabulary, vocabularyOf } from '../explanation/Vocabulary.ts'
import { fromQuestionnaireResponse } from '../fhir/fromQuestionnaireResponse.ts'
import { fromResources } from '../fhir/fromResources.ts'
import { deepFreeze } from '../rules/deepFreeze.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import type { CardLink, CardSource, ShownCoding } from './Card.ts'
import { CdsHooksError } from './CdsHooksError.ts'
import { checkServiceOptions } from './checkServiceOptions.ts'
import { overrideReasonsIn } from './overrideReasons.ts'
import { type CardPhrases, phrases } from './phrases.ts'
import type { ServiceOptions } from './ServiceOptions.ts'

/** The options, with every default in its place. */
export interface Setup {
  readonly options: ServiceOptions<Ruleset>
  readonly assessor: Assessor
  readonly language: TextLanguage
  /** The names of the ruleset in the language of the cards. */
  readonly words: Vocabulary
  readonly phrases: CardPhrases
  readonly includeSensitive: boolean
  readonly source: CardSource
  readonly overrideReasons: readonly ShownCoding[]
  readonly links: readonly CardLink[]
  readonly extensionKey: string
  readonly maximumAgeDays: number
  /** A new UUID as a part of a card, or nothing when the host gives none. */
  readonly uuid: () => { readonly uuid?: string }
  /** The date and time now, when the host tells it. */
  readonly now: () => string | undefined
}

/**
 * Checks the options and fills in the defaults.
 *
 * The key of the rationale is a reversed domain name, as CDS Hooks advises, but claims nobody's domain: `.alt` is set
 * aside by RFC 9476 for names that are outside the DNS, so nobody can ever own it.
 *
 * @throws {@link CdsHooksError}
 */
export function setUp(options: ServiceOptions<Ruleset>): Setup {
  checkServiceOptions(options)
  const { language = 'en', includeSensitive = false } = options
  const assessor = options.assessor ?? anyAssessor(adultAssessor())
  tryOut(options, assessor)
  const { id, version } = assessor.ruleset
  return {
    options,
    assessor,
    language,
    words: vocabularyOf(translated(options)),
    phrases: phrases[language],
    includeSensitive,
    source: kept(options.source ?? { label: phrases[language].source(id, version) }),
    overrideReasons: kept(options.overrideReasons ?? overrideReasonsIn(language)),
    links: kept(options.links ?? []),
    extensionKey: options.extensionKey ?? 'alt.level-of-care.recommendation',
    maximumAgeDays: options.maximumAgeDays ?? 30,
    uuid: () => newUuid(options.uuid),
    now: () => timeNow(options.now),
  }
}

/** A copy that every card can share: nobody changes it, not even who gave it. */
function kept<T>(given: T): T {
  return deepFreeze(JSON.parse(JSON.stringify(given)) as T)
}

/** Names that mean nothing are found out at once, and not at the first call. */
function tryOut({ map = {}, conditions = {} }: ServiceOptions<Ruleset>, assessor: Assessor): void {
  attempt('map', 'linkIds of the intake or of instruments by linkIds', () =>
    fromQuestionnaireResponse({ resourceType: 'QuestionnaireResponse' }, { assessor, map }),
  )
  attempt('conditions', 'conditions of the ruleset, or null, by system|code', () =>
    fromResources({ resourceType: 'Bundle' }, { assessor, conditions }),
  )
}

function attempt(option: string, expected: string, read: () => unknown): void {
  try {
    read()
  } catch {
    // Nothing else was given to it, so it was this.
    throw new CdsHooksError('invalid-option', `the option ${option} must be ${expected}`, option)
  }
}

/** The names in the language of the cards: that there are none is found out at once as well. */
function translated(options: ServiceOptions<Ruleset>): Ruleset {
  try {
    return rulesetOf(options)
  } catch {
    throw new CdsHooksError('missing-translation', 'the ruleset has no texts in this language', 'translation')
  }
}

function newUuid(uuid: ServiceOptions['uuid']): { readonly uuid?: string } {
  if (uuid === undefined) return {}
  const made = uuid()
  if (!isUuid(made)) throw new CdsHooksError('invalid-uuid', 'the option uuid must return a UUID', 'uuid')
  return { uuid: made }
}

function timeNow(now: ServiceOptions['now']): string | undefined {
  const told = now?.()
  if (told !== undefined && !isDateTime(told))
    throw new CdsHooksError(
      'invalid-now',
      'the option now must return a date and time with an offset, YYYY-MM-DDThh:mm:ssZ',
      'now',
    )
  return told
}

/** Its ids are looked up in its own ruleset, so it serves as any. */
function anyAssessor(assessor: object): Assessor {
  return assessor as Assessor
}
