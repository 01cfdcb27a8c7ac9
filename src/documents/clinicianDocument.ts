import type { OpenQuestion } from '../assessor/OpenQuestion.ts'
import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'
import type { ClinicianPhrases } from '../locales/ClinicianPhrases.ts'
import type { Rung } from '../ruleset/Ladder.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { alertOf, isEmergency } from './alertOf.ts'
import type { Block, Document, Item, Said } from './Document.ts'
import { sayReason, sayWhy } from './sayReason.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** Whose words it is told in. */
export interface Telling {
  readonly vocabulary: Vocabulary
  readonly phrases: ClinicianPhrases
  readonly notice: Ruleset['notice']
}

/** A recommendation as it is told to a clinician: complete and cited. An emergency comes first. */
export function clinicianDocument(recommendation: Recommendation, telling: Telling): Document {
  const { vocabulary, phrases, notice } = telling
  const { reasons, programFocus, openQuestions, warnings, ruleset } = recommendation
  const deciding = reasons.filter(({ decisiveFor }) => decisiveFor.length > 0)
  // A rule that only adds services says why under them.
  const others = reasons.filter(
    ({ decisiveFor, raises }) => decisiveFor.length === 0 && Object.keys(raises).length > 0,
  )
  const say = (list: typeof reasons) => listed(list.map((reason) => sayReason(reason, vocabulary, phrases)))
  const points = (texts: readonly string[]) => listed(texts.map((text) => ({ text })))
  const sections = [
    { blocks: otherLadders(recommendation, telling) },
    {
      title: phrases.deciding,
      blocks: deciding.length > 0 ? say(deciding) : [phrases.nothingFound],
    },
    { title: phrases.found, blocks: say(others) },
    { title: phrases.services, blocks: services(recommendation, telling) },
    {
      title: phrases.focus,
      blocks: points(programFocus.map(({ label }) => label)),
    },
    {
      title: phrases.open,
      blocks: listed(openQuestions.map((question) => openQuestion(question, telling))),
    },
    {
      title: phrases.warnings,
      blocks: points(warnings.map(({ question }) => question)),
    },
  ]
  return {
    language: phrases.language,
    alert: alertOf(recommendation, phrases, vocabulary.rungDescription('urgency', 'emergency')),
    ...level(recommendation, telling),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    closing: [phrases.closing, phrases.ruleset(ruleset.id, ruleset.version), ...(notice ? [notice] : [])],
  }
}

function listed(items: readonly Item[]): Block[] {
  return items.length === 0 ? [] : [{ items }]
}

function level(
  recommendation: Recommendation,
  { vocabulary, phrases }: Telling,
): Pick<Document, 'title' | 'lead'> {
  if (recommendation.status === 'final') {
    const { label, description, care } = recommendation.levelOfCare
    return {
      title: phrases.recommended(label),
      lead: [description, ...(care === undefined ? [] : [{ facts: careFacts(care, phrases) }])],
    }
  }
  const { atLeast, possible } = recommendation
  const named = (code: string) => vocabulary.rung('level', code)
  const text = phrases.bounds(named(atLeast), possible.map(named).join('; '))
  return { title: phrases.notSettled, lead: [text] }
}

function careFacts(
  { aroundTheClock, hoursPerWeek, schedule, stay }: NonNullable<Rung['care']>,
  phrases: ClinicianPhrases,
): Said[] {
  const hours = aroundTheClock
    ? phrases.aroundTheClock
    : hoursPerWeek && phrases.hours(hoursPerWeek.least, hoursPerWeek.most)
  return [
    ...(hours === undefined ? [] : [{ term: phrases.week, text: `${hours}.` }]),
    { term: phrases.schedule, text: `${schedule}.` },
    { term: phrases.stayLength, text: `${stay}.` },
  ]
}

function otherLadders(recommendation: Recommendation, { vocabulary, phrases }: Telling): Block[] {
  const answer = (id: string, answer: LadderAnswer): string => {
    const named = (code: string) => vocabulary.rung(id, code)
    if (answer.status === 'provisional')
      return phrases.range(answer.possible.map((code) => named(code).toLowerCase()).join('; '))
    // What to do in an emergency stands before everything else.
    if (id === 'urgency' && isEmergency(recommendation)) return `${named(answer.rung)}.`
    return `${named(answer.rung)}. ${vocabulary.rungDescription(id, answer.rung)}`
  }
  const facts = Object.entries<LadderAnswer>(recommendation.ladders)
    .filter(([id]) => id !== 'level')
    .map(([id, found]) => ({ term: vocabulary.ladder(id), text: answer(id, found) }))
  return facts.length === 0 ? [] : [{ facts }]
}

function services({ services, reasons }: Recommendation, { vocabulary, phrases }: Telling): Block[] {
  const adding = new Map(
    reasons.filter(({ raises }) => Object.keys(raises).length === 0).map((reason) => [reason.rule, reason]),
  )

  const possible = services.possible.map(({ label }) => label.toLowerCase()).join(', ')
  return [
    ...listed(
      services.needed.map(({ id, label, rules }) => ({
        term: label,
        text: vocabulary.serviceDescription(id),
        details: rules.flatMap((rule) => {
          const reason = adding.get(rule)
          return reason === undefined ? [] : sayWhy(reason, vocabulary, phrases)
        }),
      })),
    ),
    ...(possible === '' ? [] : [phrases.possibleServices(possible)]),
  ]
}

function openQuestion(
  { title, notKnown, couldRaise, couldAdd }: OpenQuestion,
  { vocabulary, phrases }: Telling,
): Item {
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
  const known = notKnown ? `${phrases.asked} ` : ''
  return { term: title, text: `${known}${could.join('; ')}.` }
}
