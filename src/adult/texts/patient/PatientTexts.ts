import type { Texts } from '../Texts.ts'

type Derived = 'unsuccessfulLevel' | 'steppingDownFrom'

type Rungs<L extends keyof Texts['ladders']> = keyof Texts['ladders'][L]['rungs']

/**
 * What is said to the person, in any language. Every level, rung, service, rule, focus and question has its words: the
 * compiler refuses a table that leaves one out. Only the lowest rung of a ladder may have nothing to say.
 */
export interface PatientTexts {
  readonly notice: string
  readonly levels: {
    readonly [L in Rungs<'level'>]: Readonly<Record<'name' | 'description' | 'often' | 'long', string>>
  }
  readonly ladders: {
    readonly [L in Exclude<keyof Texts['ladders'], 'level'>]: Readonly<Record<Rungs<L>, string>>
  }
  readonly services: {
    readonly [S in keyof Texts['services']]: Readonly<Record<'label' | 'description', string>>
  }
  /** What was found; and what helps, which is said where the rule decides the level. */
  readonly rules: {
    readonly [R in keyof Texts['rules']]: { readonly found: string; readonly helps?: string }
  }
  readonly focus: Readonly<Record<keyof Texts['focus'], string>>
  readonly questions: Readonly<
    Record<Exclude<keyof Texts['dimensions'], Derived> | 'treatmentHistory', string>
  >
}
