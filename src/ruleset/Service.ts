import type { SupportGrade } from './Source.ts'

/** Something to arrange beside the level of care. */
export interface Service {
  readonly id: string
  readonly label: string
  readonly description: string
  /** Can a text that mentions it endanger the person if somebody else reads it? */
  readonly sensitive: boolean
  /** Present when it belongs to every recommendation, without a rule. */
  readonly always?: { readonly sources: readonly string[]; readonly support: SupportGrade }
}
