import type { Verification } from '../ruleset/Source.ts'
import type { MedicareReview, Unverified } from './MedicareReview.ts'

type Of = Unverified extends infer U ? (U extends Unverified ? Omit<U, 'verified'> : never) : never

/** Everything in a review that was not read at first hand. */
export function unverifiedIn({
  hoursPerWeek,
  criteria,
  certification,
  schedule,
  codes,
}: Pick<
  MedicareReview,
  'hoursPerWeek' | 'criteria' | 'certification' | 'schedule' | 'codes'
>): readonly Unverified[] {
  const all: readonly (readonly [of: Of, verified: Verification])[] = [
    [{ kind: 'hours' }, hoursPerWeek.verified],
    ...criteria.map(({ id, verified }) => [{ kind: 'criterion', id }, verified] as const),
    [{ kind: 'certification' }, certification.verified],
    ...(schedule === undefined
      ? []
      : ([
          [{ kind: 'first-certification' }, schedule.rule.onAdmission],
          [{ kind: 'recertification' }, schedule.rule.verified],
        ] as const)),
    ...codes.map(({ code, verified }) => [{ kind: 'code', code }, verified] as const),
  ]
  return all.flatMap(([of, verified]): Unverified[] => (verified === 'primary' ? [] : [{ ...of, verified }]))
}
