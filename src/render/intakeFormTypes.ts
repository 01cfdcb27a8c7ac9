import type { Response } from '../intake/Intake.ts'
import type { ListField, Outcome } from '../ruleset/Occasion.ts'
import type { ItemOf, LadderId, RatedDimensionId, Ruleset, RungCode } from '../ruleset/Ruleset.ts'

/** One answer to choose, as a form shows it. */
export interface FormChoice<C extends string = string> {
  /** What goes into the intake. */
  readonly code: C
  readonly label: string
  /** When it applies, in a sentence, where there is something to say. */
  readonly help?: string
}

/** A question of which one answer, or several, are chosen. */
export interface FormField<C extends string = string> {
  readonly label: string
  readonly choices: readonly FormChoice<C>[]
}

/** A rated dimension: one of its choices is the answer. */
export interface FormRating<R extends Ruleset = Ruleset> {
  /** The key of the intake that it answers: the `id` of an open question. */
  readonly id: RatedDimensionId<R>
  readonly title: string
  readonly question: string
  /** It is always asked. */
  readonly safety: boolean
  /** From least to most need. */
  readonly choices: readonly FormChoice[]
}

/** The treatment history: any number of episodes, or the statement that there was none (`[]`). */
export interface FormHistory<R extends Ruleset = Ruleset> {
  readonly id: 'treatmentHistory'
  readonly title: string
  readonly question: string
  /** What `[]` says. */
  readonly none: string
  readonly level: FormField<RungCode<R, 'level'>>
  readonly outcome: FormField<Outcome>
  /** Only with one of the outcomes in `responseWith`. */
  readonly response: FormField<Response>
  readonly responseWith: readonly Outcome[]
  /** The label of `startedOn`. */
  readonly startedOn: string
  /** The label of `endedOn`; not with `ongoing`. */
  readonly endedOn: string
}

/** A list that names things without rating them: any of its choices, or the statement that none applies (`[]`). */
export interface FormList<C extends string = string> extends FormField<C> {
  /** What `[]` says. */
  readonly none: string
}

/** Everything that a form shows of an intake, in one language. Plain JSON; no markup. */
export interface IntakeForm<R extends Ruleset = Ruleset> {
  readonly language: string
  readonly title: string
  readonly description: string
  /** The label of `assessedOn`. */
  readonly assessedOn: string
  /** The label of `age`, and the age from which the ruleset is for somebody, where it says so. */
  readonly age: { readonly label: string; readonly least?: number }
  /** In the ruleset's order. Which of them is asked next is said by `nextQuestion`. */
  readonly ratings: readonly FormRating<R>[]
  /** Absent where nothing is derived from a treatment history. */
  readonly treatmentHistory?: FormHistory<R>
  readonly lists: { readonly [F in ListField]: FormList<ItemOf<R, F>['id']> }
  readonly preferences: {
    readonly label: string
    readonly levelsDeclined: FormList<RungCode<R, 'level'>>
    readonly format: FormField
  }
  /** The rungs of every ladder, lowest first: what the result speaks of. */
  readonly ladders: { readonly [L in LadderId<R>]: FormField<RungCode<R, L>> }
}
