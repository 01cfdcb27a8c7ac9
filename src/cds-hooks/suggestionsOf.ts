import type { Recommendation } from '../assessor/Recommendation.ts'
import { toServiceRequest } from '../fhir/toServiceRequest.ts'
import type { Suggestion } from './Card.ts'
import type { HookRequest } from './readRequest.ts'
import type { Setup } from './Setup.ts'
import { withoutEmpty } from './withoutEmpty.ts'

/**
 * Buttons that draft a request: for the recommended level, and for the next more intensive one. None for less than is
 * recommended, which would not meet every need that was found; none while the level is not settled.
 *
 * @param authoredOn - When the draft is made. Without it there is none, for a date is not made up.
 */
export function suggestionsOf(
  recommendation: Recommendation,
  { patientId, encounterId }: HookRequest,
  authoredOn: string | undefined,
  { assessor, telling, phrases, words, uuid }: Setup,
): readonly Suggestion[] {
  if (recommendation.status === 'provisional' || authoredOn === undefined) return []
  const levels = assessor.ruleset.ladders.filter(({ id }) => id === 'level').flatMap(({ rungs }) => rungs)
  const at = levels.findIndex(({ code }) => code === recommendation.level)
  return levels.slice(at, at + 2).map(({ code }, position): Suggestion => {
    const level = words.rung('level', code)
    const draft = toServiceRequest(recommendation, {
      ...telling,
      subject: `Patient/${patientId}`,
      ...(encounterId === undefined ? {} : { encounter: `Encounter/${encounterId}` }),
      authoredOn,
      ...(position === 0 ? {} : { level: code }),
    })
    return {
      label: position === 0 ? phrases.draft(level) : phrases.draftMore(level),
      ...uuid(),
      ...(position === 0 ? { isRecommended: true } : {}),
      actions: [
        { type: 'create', description: phrases.creates(level), resource: withoutEmpty({ ...draft }) },
      ],
    }
  })
}
