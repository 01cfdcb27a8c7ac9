import { rulesetFor, rulesetIn } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { assessorOrAdult } from '../assessor/adultAssessor.ts'
import { isDateTime } from '../boundary/dateTime.ts'
import { issueOf } from '../boundary/Issue.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { UsageError } from '../boundary/UsageError.ts'
import { isUuid } from '../boundary/uuid.ts'
import { tellsSensitive } from '../documents/TextOptions.ts'
import { type Vocabulary, vocabularyOf } from '../documents/Vocabulary.ts'
import type { CardPhrases } from '../locales/CardPhrases.ts'
import type { InstrumentPhrases } from '../locales/InstrumentPhrases.ts'
import { defaultLanguage } from '../locales/languages.ts'
import { cards, instruments } from '../locales/texts.ts'
import { deepFreeze } from '../ruleset/deepFreeze.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { CardLink, CardSource, ShownCoding } from './Card.ts'
import { type ServiceOptions, serviceOptions } from './ServiceOptions.ts'

/**
 * Codes that the ballot of CDS Hooks 3.0 suggests, so that reasons of many services can be counted together. Of those,
 * the ones that a level of care is declined for; not the one that only says that the patient refused, which its own
 * authors do not prefer.
 */
const system = 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes'

/** Why a card may be dismissed, unless the host has reasons of its own. */
function overrideReasonsIn({ overrideReasons }: CardPhrases): readonly ShownCoding[] {
  return Object.entries(overrideReasons).map(([code, display]) => ({ code, system, display }))
}

/** The options, with every default in its place. */
export interface Setup {
  readonly options: ServiceOptions<Ruleset>
  readonly assessor: Assessor
  /** How a recommendation is told, as all functions that tell one take it. */
  readonly telling: Telling
  /** The names of the ruleset in the language of the cards. */
  readonly words: Vocabulary
  readonly phrases: CardPhrases
  /** What scores ask, by the id of the question. */
  readonly safetyQuestions: InstrumentPhrases['questions']
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

type Telling = Pick<ServiceOptions<Ruleset>, 'emergency' | 'translation'> &
  Required<Pick<ServiceOptions<Ruleset>, 'assessor' | 'language' | 'includeSensitive'>>

/**
 * Reads the options and fills in the defaults.
 *
 * The key of the rationale is a reversed domain name, as CDS Hooks advises, but claims nobody's domain: `.alt` is set
 * aside by RFC 9476 for names that are outside the DNS, so nobody can ever own it.
 *
 * @throws {@link UsageError}; {@link RulesetError} for a translation that is no sound ruleset.
 */
export function setUp(given: unknown): Setup {
  const options = readOptions(given, serviceOptions(rulesetFor(given)))
  const { language = defaultLanguage, translation, emergency } = options
  const assessor = assessorOrAdult(options.assessor)
  const { id, version } = assessor.ruleset
  const phrases = cards[language]
  return {
    options,
    assessor,
    telling: {
      assessor,
      language,
      includeSensitive: tellsSensitive('others', options.includeSensitive),
      ...(translation === undefined ? {} : { translation }),
      ...(emergency === undefined ? {} : { emergency }),
    },
    words: vocabularyOf(rulesetIn(options)),
    phrases,
    safetyQuestions: instruments[language].questions,
    // Every card shares them, so nobody may change them.
    source: deepFreeze(options.source ?? { label: phrases.source(id, version) }),
    overrideReasons: deepFreeze(options.overrideReasons ?? overrideReasonsIn(phrases)),
    links: deepFreeze(options.links ?? []),
    extensionKey: options.extensionKey ?? 'alt.level-of-care.recommendation',
    maximumAgeDays: options.maximumAgeDays ?? 30,
    uuid: () => newUuid(options.uuid),
    now: () => timeNow(options.now),
  }
}

function newUuid(uuid: ServiceOptions['uuid']): { readonly uuid?: string } {
  if (uuid === undefined) return {}
  const made: unknown = uuid()
  if (!isUuid(made)) throw new UsageError([issueOf(['options', 'uuid'], 'invalid-value', 'a UUID')])
  return { uuid: made }
}

function timeNow(now: ServiceOptions['now']): string | undefined {
  const told: unknown = now?.()
  if (told === undefined || isDateTime(told)) return told
  const expected = 'a date and time with an offset, YYYY-MM-DDThh:mm:ssZ'
  throw new UsageError([issueOf(['options', 'now'], 'invalid-value', expected)])
}
