import { lookUp } from '../ruleset/lookUp.ts'

/** What a ruleset says to the person it is about, keyed by its ids: second person, plain words, short sentences. */
export interface PatientWords {
  /** Needed where the ruleset has a notice: the same, in plain words. */
  readonly notice?: string
  /** Per level its name, as it stands within a sentence, what it is, and how often and how long it usually is. */
  readonly levels: {
    readonly [level: string]: {
      readonly name: string
      readonly description: string
      readonly often?: string
      readonly long?: string
    }
  }
  /** Per other ladder and rung a sentence; empty where there is nothing to say. */
  readonly ladders: { readonly [ladder: string]: { readonly [rung: string]: string } }
  readonly services: {
    readonly [service: string]: { readonly label: string; readonly description: string }
  }
  /** Per rule what was found; and what helps, which is said where the rule decides the level. */
  readonly rules: { readonly [rule: string]: { readonly found: string; readonly helps?: string } }
  readonly focus: { readonly [focus: string]: string }
  /** Per question what it is about, to go on a list. */
  readonly questions: { readonly [question: string]: string }
}

/** What a table says under an id. That it says something of every id of the ruleset has been checked. */
export function entryOf<T>(table: { readonly [id: string]: T }, id: string): T {
  return lookUp(new Map(Object.entries(table)), id)
}
