import type { IntakeError } from '../boundary/IntakeError.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Context, checked } from './Context.ts'
import type { Recommendation } from './Recommendation.ts'
import { createRecommend } from './recommend.ts'

/** A recommendation, or everything that is wrong with the intake. */
export type AssessResult<R extends Ruleset = Ruleset> =
  | { readonly success: true; readonly data: Recommendation<R> }
  | { readonly success: false; readonly error: IntakeError }

/** The two ways to hand in an intake: one throws what is wrong with it, the other returns it. */
export interface Assess {
  readonly assess: (intake: unknown) => Recommendation
  readonly safeAssess: (intake: unknown) => AssessResult
}

/** Both check the intake by the same shape and recommend alike; `safeAssess` throws nothing. */
export function createAssess(context: Context): Assess {
  const recommend = createRecommend(context)
  return {
    assess: (intake) => recommend(checked(intake, context)),
    safeAssess(intake) {
      const result = context.read(intake)
      return result.success ? { success: true, data: recommend(result.data) } : result
    },
  }
}
