import type { RatingEvidence } from '../assessor/Evidence.ts'
import type { SupportGrade, Verification } from '../ruleset/Source.ts'
/** One episode of care, as evidence tells of it. */
export type Episode = NonNullable<RatingEvidence['episodes']>[number]

/** The words that texts for clinicians are made of. Everything else that they say comes from the ruleset's own texts. */
export interface ClinicianPhrases {
  /** Its code, for programs that read a text aloud. */
  readonly language: string
  readonly emergency: string
  readonly stay: string
  readonly recommended: (level: string) => string
  readonly notSettled: string
  readonly bounds: (least: string, possible: string) => string
  readonly range: (possible: string) => string
  /** What is possible, by its ends. */
  readonly between: (least: string, most: string) => string
  readonly hours: (least: number, most: number | undefined) => string
  readonly week: string
  readonly aroundTheClock: string
  readonly schedule: string
  readonly stayLength: string
  readonly deciding: string
  readonly found: string
  readonly nothingFound: string
  readonly services: string
  readonly possibleServices: (services: string) => string
  readonly focus: string
  readonly open: string
  readonly couldRaise: (ladder: string, rung: string) => string
  readonly could: (what: string) => string
  readonly couldAdd: (services: string) => string
  /** Titles what was asked and cannot be answered. */
  readonly notKnown: string
  /** Said of one such question. */
  readonly asked: string
  readonly warnings: string
  /** How many more there are than a page has room for. */
  readonly further: (count: number) => string
  readonly decides: string
  readonly asks: string
  readonly restates: string
  readonly upTo: (rating: string, most: string) => string
  readonly enough: (threshold: string) => string
  readonly total: (sum: number, threshold: number) => string
  readonly sum: (sum: number) => string
  readonly part: (dimension: string, points: number) => string
  readonly outcome: (outcome: Episode['outcome']) => string
  readonly ended: (date: string) => string
  readonly endUnknown: string
  readonly response: (response: NonNullable<Episode['response']>) => string
  readonly source: string
  /** Names a source that speaks against a rule. */
  readonly against: string
  /** How a source bears on a rule. */
  readonly support: { readonly [S in SupportGrade]: string }
  /** How a source was read. */
  readonly verification: { readonly [V in Verification]: string }
  /** Said wherever what is sensitive is left out, whether there was anything or not. */
  readonly leftOut: string
  readonly closing: string
  readonly ruleset: (id: string, version: string) => string
}
