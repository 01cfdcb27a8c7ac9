import type { OpenQuestion } from '../../assessor/OpenQuestion.ts'
import type { Recommendation } from '../../assessor/Recommendation.ts'
import type { StepDown } from '../../assessor/StepChange.ts'
import { ownValue } from '../../boundary/ownValue.ts'
import { alertOf } from '../../documents/alertOf.ts'
import type { ClinicianPhrases } from '../../locales/ClinicianPhrases.ts'
import type { LadderPhrases } from '../../locales/LadderPhrases.ts'
import { describeLadder } from './describeLadder.ts'
import type { LadderPicture, PicturedLine } from './LadderPicture.ts'
import { rungsOf } from './rungsOf.ts'
import { type TellingWays, waysOf } from './waysOf.ts'

/** What a clinician's picture is made with. */
export interface ClinicianPicturing extends TellingWays {
  readonly phrases: ClinicianPhrases
  readonly stepDown: StepDown | undefined
  /** What to do now, where that is not what the ruleset says. */
  readonly now: string | undefined
}

/** What a clinician is shown of a recommendation that has the labels of this ruleset, and nothing that is to be left out. */
export function clinicianPicture(
  recommendation: Recommendation,
  picturing: ClinicianPicturing,
): LadderPicture {
  const { phrases, words, ruleset, vocabulary, includeSensitive, stepDown, now } = picturing
  const nameOf = (code: string) => vocabulary.rung('level', code)
  const ways = stepDown === undefined ? { of: () => [], notes: [] } : waysOf(stepDown, picturing)
  const rungs = rungsOf(recommendation, ruleset, nameOf, words, words.clinician).map((rung) => {
    const down = ways.of(rung.code)
    return {
      ...rung,
      about: '',
      reasons: reasonLines(recommendation, rung.code, words),
      ways: down,
      waysTitle: down.length === 1 ? words.way : words.ways,
    }
  })
  const reasons = rungs.flatMap((rung) => rung.reasons)
  const final = recommendation.status === 'final'
  const overline = final ? words.recommended : words.notSettled
  const heading = final ? nameOf(recommendation.level) : `${words.atLeast}: ${nameOf(recommendation.atLeast)}`
  const picture = {
    language: phrases.language,
    alert: alertOf(recommendation, phrases, now ?? vocabulary.rungDescription('urgency', 'emergency')),
    title: `${overline}${final ? ':' : '.'} ${heading}`,
    overline,
    heading,
    rungs,
    more: words.clinician.more,
    less: words.clinician.less,
    beside: true,
    legend: [
      { mark: 'decides', text: final ? words.decides : words.decidesFloor } as const,
      { mark: 'found', text: words.found } as const,
    ].filter(({ mark }) => reasons.some((reason) => reason.mark === mark)),
    notes: [
      // Without a reason that may be told, it cannot be said that there is none.
      ...(reasons.length === 0 && includeSensitive ? [final ? phrases.nothingFound : words.nothingYet] : []),
      ...openNotes(recommendation.openQuestions, words),
      ...ways.notes,
      ...(includeSensitive ? [] : [words.leftOut]),
    ],
    closing: [
      phrases.closing,
      phrases.ruleset(ruleset.id, ruleset.version),
      ...(ruleset.notice === undefined ? [] : [ruleset.notice]),
    ],
  }
  return { ...picture, description: describeLadder(picture, words) }
}

function openNotes(questions: readonly OpenQuestion[], { open }: LadderPhrases): string[] {
  const titles = questions
    .filter(({ couldRaise }) => ownValue(couldRaise, 'level') !== undefined)
    .map(({ title }) => title)
  return titles.length === 0 ? [] : [open(titles.join('; '))]
}

/**
 * The reasons that raise the level to this rung. One that is told within another raises no higher than that one does,
 * and is left out.
 */
function reasonLines(
  { reasons }: Recommendation,
  code: string,
  { sensitive }: LadderPhrases,
): PicturedLine[] {
  return reasons
    .filter(({ raises }) => ownValue(raises, 'level') === code)
    .map((reason) => {
      const text = reason.label.slice(0, 1).toUpperCase() + reason.label.slice(1)
      return {
        mark: reason.decisiveFor.includes('level') ? 'decides' : 'found',
        text,
        spoken: text,
        aside: [`[${reason.rule}]`, ...(reason.sensitive ? [sensitive] : [])].join(' '),
      }
    })
}
