import type { OpenQuestion } from '../recommendation/OpenQuestion.ts'
import type { LadderAnswer, Recommendation } from '../recommendation/Recommendation.ts'
import type { Rung } from '../rules/Ladder.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { phrases } from './phrases.ts'
import { sayReason } from './sayReason.ts'
import { type Vocabulary, vocabularyOf } from './Vocabulary.ts'

/**
 * Makes the function that puts a recommendation of this ruleset into plain text for a chart. An emergency comes first.
 *
 * It throws a `TypeError` for a recommendation that was made with another ruleset, whose words it does not have.
 */
export function createExplainer(ruleset: Ruleset): (recommendation: Recommendation) => string {
  const vocabulary = vocabularyOf(ruleset)
  return (recommendation) => {
    const { id, version } = recommendation.ruleset
    if (id !== ruleset.id || version !== ruleset.version)
      throw new TypeError(
        `The recommendation was not made with the ruleset ${ruleset.id} ${ruleset.version}.`,
      )
    return [
      emergency(recommendation, vocabulary),
      level(recommendation, vocabulary),
      otherLadders(recommendation, vocabulary),
      ...reasons(recommendation, vocabulary),
      services(recommendation, vocabulary),
      section(
        phrases.focus,
        recommendation.programFocus.map(({ label }) => `- ${label}`),
      ),
      section(
        phrases.open,
        recommendation.openQuestions.map((question) => openQuestion(question, vocabulary)),
      ),
      section(
        phrases.warnings,
        recommendation.warnings.map(({ question }) => `- ${question}`),
      ),
      [phrases.closing, phrases.ruleset(id, version), ...(ruleset.notice ? [ruleset.notice] : [])].join('\n'),
    ]
      .filter((block) => block !== '')
      .join('\n\n')
  }
}

/** The floor of a ladder: the rung itself once it is settled. */
function floorOf(answer: LadderAnswer | undefined): string | undefined {
  return answer?.status === 'final' ? answer.rung : answer?.atLeast
}

function emergency({ ladders, answered }: Recommendation, vocabulary: Vocabulary): string {
  const danger = answered.some(
    ({ dimension, rating }) => dimension === 'riskOfHarm' && (rating === 'high' || rating === 'imminent'),
  )
  const now = floorOf(ladders.urgency) === 'emergency'
  const lines = [now ? phrases.emergency : '', danger ? phrases.stay : ''].filter((part) => part !== '')
  return [
    // One line, so that whoever reads no further has read both.
    ...(lines.length > 0 ? [lines.join(' ')] : []),
    ...(now ? [vocabulary.rungDescription('urgency', 'emergency')] : []),
  ].join('\n')
}

function level(recommendation: Recommendation, vocabulary: Vocabulary): string {
  if (recommendation.status === 'final') {
    const { levelOfCare } = recommendation
    return [
      phrases.recommended(levelOfCare.label),
      levelOfCare.description,
      ...(levelOfCare.care === undefined ? [] : care(levelOfCare.care)),
    ].join('\n')
  }
  const { atLeast, possible } = recommendation
  return [
    phrases.notSettled,
    phrases.bounds(
      vocabulary.rung('level', atLeast),
      possible.map((code) => vocabulary.rung('level', code)).join('; '),
    ),
  ].join('\n')
}

function care({ aroundTheClock, hoursPerWeek, schedule, stay }: NonNullable<Rung['care']>): string[] {
  const hours = aroundTheClock
    ? phrases.aroundTheClock
    : hoursPerWeek && phrases.hours(hoursPerWeek.least, hoursPerWeek.most)
  return [
    ...(hours === undefined ? [] : [`${phrases.week}: ${hours}.`]),
    `${phrases.schedule}: ${schedule}.`,
    `${phrases.stayLength}: ${stay}.`,
  ]
}

function otherLadders({ ladders }: Recommendation, vocabulary: Vocabulary): string {
  return Object.entries<LadderAnswer>(ladders)
    .filter(([id]) => id !== 'level')
    .map(([id, answer]) => `${vocabulary.ladder(id)}: ${ladderAnswer(id, answer, vocabulary)}`)
    .join('\n')
}

function ladderAnswer(id: string, answer: LadderAnswer, vocabulary: Vocabulary): string {
  if (answer.status === 'final')
    return `${vocabulary.rung(id, answer.rung)}. ${vocabulary.rungDescription(id, answer.rung)}`
  return phrases.range(
    vocabulary.rung(id, answer.atLeast).toLowerCase(),
    answer.possible.map((code) => vocabulary.rung(id, code).toLowerCase()).join('; '),
  )
}

function reasons({ reasons }: Recommendation, vocabulary: Vocabulary): string[] {
  const deciding = reasons.filter(({ decisiveFor }) => decisiveFor.length > 0)
  const others = reasons.filter(({ decisiveFor }) => decisiveFor.length === 0)
  const say = (list: typeof reasons) => list.flatMap((reason) => sayReason(reason, vocabulary))
  return [
    deciding.length > 0
      ? section(phrases.deciding, say(deciding))
      : `${phrases.deciding}\n${phrases.nothingFound}`,
    section(phrases.found, say(others)),
  ]
}

function services({ services }: Recommendation, vocabulary: Vocabulary): string {
  const possible = services.possible.map(({ label }) => label.toLowerCase()).join(', ')
  return section(phrases.services, [
    ...services.needed.map(({ id, label }) => `- ${label}: ${vocabulary.serviceDescription(id)}`),
    ...(possible === '' ? [] : [phrases.possibleServices(possible)]),
  ])
}

function openQuestion({ title, couldRaise, couldAdd }: OpenQuestion, vocabulary: Vocabulary): string {
  const raised = Object.entries<string | undefined>(couldRaise).map(([ladder, rung]) =>
    phrases.couldRaise(
      vocabulary.ladder(ladder).toLowerCase(),
      vocabulary.rung(ladder, String(rung)).toLowerCase(),
    ),
  )
  const added = couldAdd.map((id) => vocabulary.service(id).toLowerCase())
  const could = [
    ...(raised.length > 0 ? [phrases.could(raised.join(', '))] : []),
    ...(added.length > 0 ? [phrases.couldAdd(added.join(', '))] : []),
  ]
  return `- ${title}: ${could.join('; ')}.`
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines].join('\n')
}
