import type { StandardSchemaV1 } from '@standard-schema/spec'
import { deepFreeze } from '../ruleset/deepFreeze.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { IntakeResult } from './createIntakeReader.ts'
import type { Intake } from './Intake.ts'

/** The intake schema as a Standard Schema: libraries that accept one can check intakes with it. */
export type IntakeSchema<R extends Ruleset = Ruleset> = StandardSchemaV1<unknown, Intake<R>>

/** Offers an intake reader as a Standard Schema (version 1). Frozen: one is shared by everybody who imports it. */
export function standardSchema<R extends Ruleset>(
  read: (input: unknown) => IntakeResult<R>,
): IntakeSchema<R> {
  return deepFreeze({
    '~standard': {
      version: 1 as const,
      vendor: 'level-of-care',
      validate(value: unknown) {
        const result = read(value)
        return result.success
          ? { value: result.data }
          : { issues: result.error.issues.map(({ path, message }) => ({ path, message })) }
      },
    },
  })
}
