import { boolean, oneOf, text } from '../boundary/leaves.ts'
import { whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import type { TextLanguage } from '../locales/languages.ts'

const readers = ['clinician', 'patient'] as const

/** Whom a text is for. */
export type Reader = (typeof readers)[number]

const details = ['short', 'full'] as const

/**
 * How much a text tells: one page, or all of it. What to do in an emergency and whom to reach in a crisis is in it all the
 * same.
 */
export type Detail = (typeof details)[number]

/** One page, where nothing else is asked for. */
export const defaultDetail: Detail = 'short'

/** The options that mean the same in every function that writes a text. Each function says which of them it takes. */
export interface TextOptions {
  /** @defaultValue `'en'` */
  readonly language?: TextLanguage
  readonly reader?: Reader
  /** @defaultValue `'short'` */
  readonly detail?: Detail
  /**
   * What to do in an emergency and whom to reach, for places other than the United States.
   *
   * @defaultValue 911, and 988 for the Suicide & Crisis Lifeline.
   */
  readonly emergency?: EmergencyTexts
  /**
   * Is told what could endanger the person if somebody else reads it?
   *
   * @defaultValue `true` where a clinician reads; `false` in everything that leaves the house: what patients, payers, health
   *   records and other people's screens are shown.
   */
  readonly includeSensitive?: boolean
}

/** What each of them may be, but for the language: `languageOption` stands with the languages. */
export const textOptions: {
  readonly [K in Exclude<keyof TextOptions, 'language'>]-?: Shape<NonNullable<TextOptions[K]>>
} = {
  reader: /* @__PURE__ */ oneOf(readers),
  detail: /* @__PURE__ */ oneOf(details),
  emergency: /* @__PURE__ */ whole<EmergencyTexts>({
    now: /* @__PURE__ */ text(),
    contacts: /* @__PURE__ */ text(),
  }),
  includeSensitive: boolean,
}

/**
 * Is told what could endanger the person if somebody else reads it? The one place that decides: a clinician's own text has
 * it, and nothing else has, unless that was asked for.
 *
 * @param reader - Whom it is for; `others` for everything that leaves the house.
 */
export function tellsSensitive(reader: Reader | 'others', asked: boolean | undefined): boolean {
  return asked ?? reader === 'clinician'
}

/** What to do in an emergency and whom to reach, for places other than the United States. */
export interface EmergencyTexts {
  /** What to do now. It stands at the top of every text about an emergency. */
  readonly now: string
  /** Whom to reach at any hour: it is in every text that names somebody to call. */
  readonly contacts: string
}
