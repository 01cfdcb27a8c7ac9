import { ownValue } from '../boundary/ownValue.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { JoinedForm } from './joinForms.ts'
import { type JoinedRating, positionOn } from './joinRatings.ts'
import { isLater } from './whenOf.ts'

/** An intake, and when its ratings were made. */
export interface RatedIntake {
  readonly intake: Readonly<Record<string, unknown>>
  readonly measuredOn: Readonly<Record<string, string>>
}

/** What a form says and what somebody rated beside it: of each rating the later one, or else the higher. */
export function joinFormAndRatings(
  form: JoinedForm | undefined,
  ratings: ReadonlyMap<string, JoinedRating>,
  ruleset: Ruleset,
): RatedIntake {
  const intake: Record<string, unknown> = { ...form?.intake }
  const measuredOn: Record<string, string> = {}
  for (const { id } of ruleset.dimensions) {
    const beside = ratings.get(id)
    const isAnswered = form !== undefined && typeof ownValue(intake, id) === 'string'
    if (isAnswered && form.on !== undefined) measuredOn[id] = form.on
    if (beside === undefined) continue
    if (
      isAnswered &&
      !takesThePlace(
        beside,
        form,
        positionOn(ruleset, id, intake[id]) < positionOn(ruleset, id, beside.rating),
      )
    )
      continue
    intake[id] = beside.rating
    measuredOn[id] = beside.on
  }
  return { intake, measuredOn }
}

function takesThePlace(rating: JoinedRating, form: JoinedForm, isHigher: boolean): boolean {
  if (isLater(form.when, rating.when)) return false
  return isHigher || isLater(rating.when, form.when)
}
