import type { Texts } from '../Texts.ts'

type Table<Keys extends string | number | symbol> = { readonly [K in Keys]: string }

type Rungs<L extends keyof Texts['ladders']> = keyof Texts['ladders'][L]['rungs']

type Questions = Exclude<keyof Texts['dimensions'], 'unsuccessfulLevel' | 'steppingDownFrom'>

/**
 * What is said to the person, in any language. Every level, rung, service, rule, focus and question has its words: the
 * compiler refuses a table that leaves one out. Only the lowest rung of a ladder may have nothing to say.
 */
export interface PatientTexts {
  readonly notice: string
  readonly levels: { readonly [L in Rungs<'level'>]: Table<'name' | 'description' | 'often' | 'long'> }
  readonly ladders: {
    readonly [L in Exclude<keyof Texts['ladders'], 'level'>]: Table<Rungs<L>>
  }
  readonly services: { readonly [S in keyof Texts['services']]: Table<'label' | 'description'> }
  /** What was found; and what helps, which is said where the rule decides the level. */
  readonly rules: {
    readonly [R in keyof Texts['rules']]: { readonly found: string; readonly helps?: string }
  }
  readonly focus: Table<keyof Texts['focus']>
  readonly questions: Table<Questions | 'treatmentHistory'>
}
