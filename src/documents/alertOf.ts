import type { LadderAnswer } from '../assessor/Recommendation.ts'
import type { ClinicianPhrases } from '../locales/ClinicianPhrases.ts'
import type { PatientPhrases } from '../locales/PatientPhrases.ts'

/** What is said at once, to either reader: that it is an emergency, and that staff stay with the person. */
type AlertPhrases = Pick<ClinicianPhrases & PatientPhrases, 'emergency' | 'stay'>

/** As much of a recommendation as tells whether somebody has to act now. */
interface Told {
  readonly ladders: { readonly urgency?: LadderAnswer }
  readonly answered: readonly { readonly dimension: string; readonly rating: string }[]
}

/** Is the time to the first appointment now, whatever the open questions answer? */
export function isEmergency({ ladders }: Pick<Told, 'ladders'>): boolean {
  return floorOf(ladders.urgency) === 'emergency'
}

/** Is the person in such danger that nobody may leave them alone? */
export function isDanger({ answered }: Pick<Told, 'answered'>): boolean {
  return answered.some(
    ({ dimension, rating }) => dimension === 'riskOfHarm' && (rating === 'high' || rating === 'imminent'),
  )
}

/** What comes before everything else: nothing, unless there is danger or an emergency. */
export function alertOf(recommendation: Told, phrases: AlertPhrases, now: string): string[] {
  return alertLines(isEmergency(recommendation), isDanger(recommendation), phrases, now)
}

/** The same, where it is known already whether there is an emergency, and danger. */
export function alertLines(
  emergency: boolean,
  danger: boolean,
  phrases: AlertPhrases,
  now: string,
): string[] {
  // One line, so that whoever reads no further has read both.
  const first = [...(emergency ? [phrases.emergency] : []), ...(danger ? [phrases.stay] : [])].join(' ')
  return [...(first === '' ? [] : [first]), ...(emergency ? [now] : [])]
}

/** The floor of a ladder: the rung itself once it is settled. A ruleset may lack the ladder. */
export function floorOf(answer: LadderAnswer): string
export function floorOf(answer: LadderAnswer | undefined): string | undefined
export function floorOf(answer: LadderAnswer | undefined): string | undefined {
  return answer?.status === 'final' ? answer.rung : answer?.atLeast
}
