import type { AdultRuleset } from '../adult/adult.ts'
import type { Assessor } from '../assessorOf.ts'
import type { TextLanguage } from '../explanation/TextLanguage.ts'
import type { EmergencyTexts } from '../render/RenderOptions.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import type { CardLink, CardSource, ShownCoding } from './Card.ts'
import type { PrefetchKey } from './Discovery.ts'

/** How a service is set up. Everything has a default. */
export interface ServiceOptions<R extends Ruleset = AdultRuleset> {
  /** The last part of the service's URL: letters, digits, `-`, `_` and `.`. `level-of-care`, unless another one is named. */
  readonly id?: string
  readonly title?: string
  readonly description?: string
  readonly usageRequirements?: string
  /** The canonical URL of the questionnaire that is asked for, where it is stored under one of the clinic's own. */
  readonly questionnaire?: string
  /** What the `linkId`s of a questionnaire of one's own stand for (see `fromQuestionnaireResponse`). */
  readonly map?: { readonly [linkId: string]: string }
  /** Which condition a code of a diagnosis stands for, by `system|code` (see `fromResources`). */
  readonly conditions?: { readonly [code: string]: R['conditions'][number]['id'] | null }
  /** Queries to ask for instead of ours; `null` asks for nothing under that key. */
  readonly prefetch?: { readonly [K in PrefetchKey]?: string | null }
  /** The ruleset that decides; the adult one, unless another one is named. */
  readonly assessor?: Assessor<R>
  /** `en`, unless another one is named. */
  readonly language?: TextLanguage
  /** A ruleset of one's own with its texts in Spanish. Needed for `language: 'es'`. */
  readonly translation?: Ruleset
  readonly emergency?: EmergencyTexts
  /** Is the detail of a card short? It is, unless this is false. */
  readonly brief?: boolean
  /**
   * Are reasons and services told that rest on what could endanger the person if somebody else reads it? They are not,
   * unless this is true: a chart is open on many screens, and a client may show cards to patients.
   */
  readonly includeSensitive?: boolean
  readonly source?: CardSource
  /** Why a card may be dismissed; `[]` offers none. */
  readonly overrideReasons?: readonly ShownCoding[]
  readonly links?: readonly CardLink[]
  /** Under which key of `extension` the rationale stands: a domain of one's own, reversed. */
  readonly extensionKey?: string
  /** Makes a new UUID: `() => crypto.randomUUID()`. Without it cards have none, and nobody can send feedback. */
  readonly uuid?: () => string
  /**
   * The date and time now, with the offset of where the service is used: `2026-11-20T15:04:05-05:00`. Without it, a
   * questionnaire is assessed as of the day that it was filled in, other data without a questionnaire are not assessed,
   * and a draft has the date of the questionnaire.
   */
  readonly now?: () => string
  /**
   * For how many days an intake is used, as far as `now` tells its age, and for how many days before an intake scores
   * are. 30, unless another number is given: that is our judgment, to be set by clinicians for their setting.
   */
  readonly maximumAgeDays?: number
}
