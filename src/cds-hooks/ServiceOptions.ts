import type { AdultRuleset } from '../adult/adultCore.ts'
import { translationShape } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { listOf, taggedBy } from '../boundary/collections.ts'
import { aFunction, constant, text, wholeNumber } from '../boundary/leaves.ts'
import { optionsOf, recordOf, whole } from '../boundary/recordOf.ts'
import { orNull, type Shape } from '../boundary/Shape.ts'
import { type Detail, type TextOptions, textOptions } from '../documents/TextOptions.ts'
import { type ItemMap, mapOption } from '../fhir/mapOption.ts'
import { questionnairesOption } from '../fhir/questionnairesOption.ts'
import { conditionsOption } from '../fhir/ResourcesOptions.ts'
import { languageOption } from '../locales/languages.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { CardLink, CardSource, Coding, ShownCoding } from './Card.ts'
import type { PrefetchKey } from './Discovery.ts'

/** How a service is set up. Everything has a default. */
export interface ServiceOptions<R extends Ruleset = AdultRuleset>
  extends Pick<TextOptions, 'language' | 'emergency'> {
  /**
   * The last part of the service's URL, the same for all hooks: letters, digits, `-`, `_` and `.`. Clients that keep services
   * by their address then know only one of the hooks.
   *
   * @defaultValue One for each hook: `level-of-care-patient-view` and `level-of-care-encounter-start`.
   */
  readonly id?: string
  /** @defaultValue `'Level of care'`, in the language of the cards. */
  readonly title?: string
  /** @defaultValue What the service recommends, and that it does not replace clinical judgment. */
  readonly description?: string
  /** @defaultValue What has to be sent along. */
  readonly usageRequirements?: string
  /**
   * The canonical URL of the only questionnaire whose responses are asked for. Other forms, such as a C-SSRS or a PHQ-9, are
   * then not seen.
   *
   * @defaultValue None: the newest responses to any questionnaire are asked for, because each may speak of danger.
   */
  readonly questionnaire?: string
  /**
   * What the `linkId`s of a questionnaire of one's own stand for (see `fromQuestionnaireResponse`).
   *
   * @defaultValue Only the `linkId`s of our own forms, and those that are codes of LOINC, are understood.
   */
  readonly map?: ItemMap
  /**
   * The forms that are filled in, as Questionnaires, and code systems of their answers (see `fromQuestionnaireResponse`).
   *
   * @defaultValue There are none.
   */
  readonly questionnaires?: readonly unknown[]
  /**
   * Which condition a code of a diagnosis stands for, by `system|code` (see `fromResources`).
   *
   * @defaultValue Chapter F of ICD-10-CM and ICD-10, and the usual concepts of SNOMED CT.
   */
  readonly conditions?: { readonly [code: string]: R['conditions'][number]['id'] | null }
  /**
   * Queries to ask for instead of ours; `null` asks for nothing under that key.
   *
   * @defaultValue Simple searches by patient for what is read.
   */
  readonly prefetch?: { readonly [K in PrefetchKey]?: string | null }
  /**
   * The assessor that decides.
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
  /**
   * How much the detail of a card tells.
   *
   * @defaultValue `'short'`
   */
  readonly detail?: Detail
  /**
   * Are reasons and services told that rest on what could endanger the person if somebody else reads it? A chart is open
   * on many screens, and a client may show cards to patients.
   *
   * @defaultValue `false`
   */
  readonly includeSensitive?: boolean
  /** @defaultValue The ruleset, by id and version. */
  readonly source?: CardSource
  /**
   * Why a card may be dismissed; `[]` offers none.
   *
   * @defaultValue Eight of the codes that the ballot of CDS Hooks 3.0 suggests.
   */
  readonly overrideReasons?: readonly ShownCoding[]
  /** @defaultValue There are none. */
  readonly links?: readonly CardLink[]
  /**
   * Under which key of `extension` the rationale stands: a domain of one's own, reversed.
   *
   * @defaultValue `'alt.level-of-care.recommendation'`
   */
  readonly extensionKey?: string
  /**
   * Makes a new UUID: `() => crypto.randomUUID()`.
   *
   * @defaultValue Cards have none, and nobody can send feedback.
   */
  readonly uuid?: () => string
  /**
   * The date and time now, with the offset of where the service is used: `2026-11-20T15:04:05-05:00`.
   *
   * @defaultValue Without it, a questionnaire is assessed as of the day that it was filled in, other data without a
   *   questionnaire are not assessed, and a draft has the date of the questionnaire.
   */
  readonly now?: () => string
  /**
   * For how many days an intake is used, as far as `now` tells its age, and for how many days before an intake scores
   * are. The default is our judgment, to be set by clinicians for their setting.
   *
   * @defaultValue `30`
   */
  readonly maximumAgeDays?: number
}

const words = text()

/** Pages and pictures: a client opens them, so nothing that runs (`javascript:`) or holds data (`data:`). */
const webAddress = text({
  pattern: /^https?:\/\/[^\s/?#"<>\\^`{|}]+[^\s"<>\\^`{|}]*$/i,
  expected: 'an http or https address',
})

const link = taggedBy<CardLink>('type', {
  absolute: whole<CardLink>({ type: constant('absolute'), label: words, url: webAddress }),
  smart: recordOf<Extract<CardLink, { readonly type: 'smart' }>>(
    { type: constant('smart'), label: words, url: webAddress, appContext: words },
    ['type', 'label', 'url'],
  ),
})

const source = recordOf<CardSource>(
  {
    label: words,
    url: webAddress,
    icon: webAddress,
    topic: recordOf<Coding>({ code: words, system: words, display: words }, ['code', 'system']),
  },
  ['label'],
)

const query = orNull(text({ most: 2_000 }))

/** The options, for a ruleset. */
export function serviceOptions(ruleset: Ruleset): Shape<ServiceOptions<Ruleset>> {
  return optionsOf<ServiceOptions<Ruleset>>({
    id: text({ pattern: /^[\w.-]{1,64}$/, expected: 'letters, digits, -, _ and ., at most 64' }),
    title: text({ most: 200 }),
    description: text({ most: 2_000 }),
    usageRequirements: text({ most: 2_000 }),
    questionnaire: text({
      most: 2_000,
      pattern: /^[a-z][a-z\d+.-]*:[^\s|&#{}]+$/i,
      expected: 'an absolute URL or URN',
    }),
    map: mapOption(ruleset),
    questionnaires: questionnairesOption,
    conditions: conditionsOption(ruleset),
    prefetch: recordOf<NonNullable<ServiceOptions['prefetch']>>({
      patient: query,
      intake: query,
      observations: query,
      conditions: query,
    }),
    assessor: anAssessor(),
    language: languageOption,
    translation: translationShape,
    emergency: textOptions.emergency,
    detail: textOptions.detail,
    includeSensitive: textOptions.includeSensitive,
    source,
    overrideReasons: listOf(whole<ShownCoding>({ code: words, system: words, display: words }), 100),
    links: listOf(link, 100),
    extensionKey: text({
      most: 200,
      pattern: /^[A-Za-z][\w-]*(\.[\w-]+)+$/,
      expected: 'a reversed domain name and a word, such as org.example.rationale',
    }),
    uuid: aFunction,
    now: aFunction,
    maximumAgeDays: wholeNumber(0, 36_500),
  })
}
