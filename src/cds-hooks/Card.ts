/** How much a card matters, in the order of increasing urgency. */
export type Indicator = 'info' | 'warning' | 'critical'

/** A code of a code system, as CDS Hooks has it: a FHIR Coding with less in it. */
export interface Coding {
  readonly code: string
  /** The URI of the code system. */
  readonly system: string
  readonly display?: string
}

/** A code that is shown to people, and so has to have words. */
export interface ShownCoding extends Coding {
  readonly display: string
}

/** Whose guidance a card is. */
export interface CardSource {
  readonly label: string
  /** An absolute URL about the source, and not about the person. */
  readonly url?: string
  /** An absolute URL of a PNG of 100 by 100 pixels. */
  readonly icon?: string
  readonly topic?: Coding
}

/** A page or a SMART app to open from a card. */
export type CardLink =
  | { readonly label: string; readonly url: string; readonly type: 'absolute' }
  | {
      readonly label: string
      readonly url: string
      readonly type: 'smart'
      /** What the app is told when it is launched. */
      readonly appContext?: string
    }

/** What accepting a suggestion does: it creates a draft, and nothing else. */
export interface CreateAction {
  readonly type: 'create'
  readonly description: string
  /** A FHIR R4 ServiceRequest, `status: draft`, `intent: proposal`. */
  readonly resource: JsonObject
}

/** A button on a card. */
export interface Suggestion {
  readonly label: string
  readonly uuid?: string
  /** On the recommended level only. */
  readonly isRecommended?: true
  readonly actions: readonly CreateAction[]
}

/** A card of CDS Hooks 2.0: what a clinician is shown. */
export interface Card {
  /** Only with the option `uuid`; without it nobody can send feedback. */
  readonly uuid?: string
  /** Plain text of less than 140 characters. */
  readonly summary: string
  /** Markdown with everything escaped. */
  readonly detail: string
  readonly indicator: Indicator
  readonly source: CardSource
  readonly suggestions?: readonly Suggestion[]
  /** Where there are suggestions. */
  readonly selectionBehavior?: 'at-most-one'
  readonly overrideReasons?: readonly ShownCoding[]
  readonly links?: readonly CardLink[]
  /** The rationale as data, under the key that the option `extensionKey` names. */
  readonly extension?: JsonObject
}

/** Plain JSON in which nothing is empty: CDS Hooks has no `null`, `""`, `[]` or `{}`. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** A value of such an object. */
export type Json = string | number | boolean | JsonObject | readonly Json[]
