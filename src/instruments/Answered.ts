import type { Band } from './Instrument.ts'
import type { InstrumentId, InstrumentOf } from './instruments.ts'

type Value<A> = A extends { readonly kind: 'yes-no' }
  ? boolean
  : A extends { readonly choices: readonly { readonly code: infer Code }[] }
    ? Code
    : A extends { readonly kind: 'listed-points'; readonly points: readonly (infer Points)[] }
      ? Points
      : number

type AnswersTo<I, T> = T extends { readonly answers: infer A }
  ? Value<A>
  : I extends { readonly answers: infer A }
    ? Value<A>
    : number

type ItemsOf<I extends { readonly items: readonly unknown[] }> = Extract<
  I['items'][number],
  { readonly id: string }
>

/** The id of an item of this instrument. */
export type ItemId<Id extends InstrumentId> = ItemsOf<InstrumentOf<Id>>['id']

type ByItem<I extends { readonly items: readonly unknown[] }> = {
  readonly [T in ItemsOf<I> as T['id']]?: AnswersTo<I, T> | null
}

/**
 * Answers by item: points, `true` or `false`, or words, as the instrument's data says. What is absent or `null` is not
 * answered. Where only the total is known, `{ total }`; items can be given beside it.
 */
export type ItemAnswers<Id extends InstrumentId> = ByItem<InstrumentOf<Id>> &
  (InstrumentOf<Id> extends { readonly total: 'sum' } ? { readonly total?: number | null } : unknown)

/** Answers by item, or a list of all of them in the order of the items, `null` where there is none. */
export type Answered<Id extends InstrumentId> =
  | ItemAnswers<Id>
  | readonly (AnswersTo<InstrumentOf<Id>, ItemsOf<InstrumentOf<Id>>> | null)[]

/** The answers to standard instruments, by the id of the instrument. */
export type InstrumentAnswers = { readonly [Id in InstrumentId]?: Answered<Id> | null }

/** Which versions of this instrument there are. */
export type VersionId<Id extends InstrumentId> =
  InstrumentOf<Id> extends { readonly versions: readonly { readonly id: infer V }[] } ? V : never

/** Which conventions its bands can be taken from. */
export type ConventionId<Id extends InstrumentId> = InstrumentOf<Id>['conventions'][number]['id']

/** How to score. Where an instrument has versions that must not be mixed up, the version has to be named. */
export type ScoreOptions<Id extends InstrumentId> = {
  /**
   * The published bands to go by.
   *
   * @defaultValue Those that the instrument's data names as default; of several a band is a range over all of them.
   */
  readonly convention?: ConventionId<Id>
  /**
   * Bands of one's own, from the lowest total up.
   *
   * @defaultValue None: the published ones are gone by.
   */
  readonly bands?: readonly Band[]
  /**
   * No author of these instruments was found to allow it, so asking for it is refused.
   *
   * @defaultValue `false`
   */
  readonly prorate?: false
} & ([VersionId<Id>] extends [never] ? unknown : { readonly version: VersionId<Id> })
