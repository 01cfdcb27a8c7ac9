import type { AdultDetails } from './AdultDetails.ts'
import type { AdultNames } from './AdultNames.ts'

type Ladders = AdultNames['ladders'] & AdultDetails['ladders']

type Rungs<L extends keyof Ladders> = keyof Ladders[L]['rungs']

/**
 * What is said to the person, in any language. Every level, rung, service, rule, focus and question has its words: the
 * compiler refuses a table that leaves one out. Only the lowest rung of a ladder may have nothing to say.
 */
export interface AdultPatientWords {
  readonly notice: string
  readonly levels: {
    readonly [L in Rungs<'level'>]: Readonly<Record<'name' | 'description' | 'often' | 'long', string>>
  }
  readonly ladders: {
    readonly [L in keyof AdultDetails['ladders']]: Readonly<Record<Rungs<L>, string>>
  }
  readonly services: {
    readonly [S in keyof AdultNames['services']]: Readonly<Record<'label' | 'description', string>>
  }
  /** What was found; and what helps, which is said where the rule decides the level. */
  readonly rules: {
    readonly [R in keyof AdultNames['rules']]: { readonly found: string; readonly helps?: string }
  }
  readonly focus: Readonly<Record<keyof AdultNames['focus'], string>>
  readonly questions: Readonly<Record<keyof AdultNames['dimensions'] | 'treatmentHistory', string>>
}
