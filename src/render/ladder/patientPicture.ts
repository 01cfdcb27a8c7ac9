import type { Recommendation } from '../../assessor/Recommendation.ts'
import { alertOf } from '../../documents/alertOf.ts'
import { hospitalKind } from '../../documents/hospitalKind.ts'
import { entryOf, type PatientWords } from '../../documents/PatientWords.ts'
import type { LadderPhrases } from '../../locales/LadderPhrases.ts'
import type { PatientPhrases } from '../../locales/PatientPhrases.ts'
import type { Ruleset } from '../../ruleset/Ruleset.ts'
import { describeLadder } from './describeLadder.ts'
import type { LadderPicture } from './LadderPicture.ts'
import { rungsOf } from './rungsOf.ts'

/** What a patient's picture is made with. */
export interface PatientPicturing {
  readonly phrases: PatientPhrases
  readonly words: LadderPhrases
  /** What the ruleset says to the person. */
  readonly said: PatientWords
  readonly ruleset: Ruleset
  /** What to do now, where that is not what the phrases say. */
  readonly now: string | undefined
  /** The ladders that rest on what may not be told; none where it may. */
  readonly resting: readonly string[]
}

/**
 * What a patient is shown: the levels, which of them is suggested or possible, and nothing that is behind it. Where the level or
 * the urgency rests on what may not be told, no level is marked, and the team goes over it in person.
 */
export function patientPicture(
  recommendation: Recommendation,
  { phrases, words, said, ruleset, now, resting }: PatientPicturing,
): LadderPicture {
  const level = (code: string) => entryOf(said.levels, code)
  const isWithheld = resting.includes('level') || resting.includes('urgency')
  const final = recommendation.status === 'final' && !isWithheld
  const rungs = rungsOf(
    recommendation,
    ruleset,
    (code) => capitalized(level(code).name),
    words,
    words.patient,
  ).map((rung) => ({
    ...rung,
    ...(isWithheld ? unmarked : {}),
    about: final && rung.state === 'recommended' ? level(rung.code).description : '',
    reasons: [],
    ways: [],
    waysTitle: '',
  }))
  const hospital = !isWithheld && recommendation.status === 'final' && recommendation.level === 'inpatient'
  const heading = isWithheld
    ? phrases.inPerson
    : recommendation.status === 'final'
      ? phrases.suggested(level(recommendation.level).name)
      : phrases.notSettled
  const picture = {
    language: phrases.language,
    alert: alertOf(
      { ...recommendation, ladders: resting.includes('urgency') ? {} : recommendation.ladders },
      phrases,
      now ?? phrases.now,
    ),
    title: heading,
    overline: '',
    heading,
    rungs,
    more: words.patient.more,
    less: words.patient.less,
    beside: false,
    legend: [],
    notes: [
      ...(hospital ? [phrases.hospital[hospitalKind(recommendation.reasons)], phrases.rights] : []),
      ...(isWithheld ? [phrases.inPersonWhy] : []),
      ...(final || isWithheld ? [] : [phrases.unsettled]),
    ],
    // Where nothing is suggested, there is no suggestion to talk about.
    closing: [
      ...phrases.closing.slice(isWithheld ? -1 : 0),
      ...(said.notice === undefined ? [] : [said.notice]),
    ],
  }
  return { ...picture, description: describeLadder(picture, words) }
}

/** Nothing is said of the level. */
const unmarked = { state: 'other', floor: false, tag: '' } as const

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
