import type { Recommendation } from '../assessor/Recommendation.ts'
import { alertOf, floorOf, isEmergency } from '../documents/alertOf.ts'
import { oneLine } from '../documents/oneLine.ts'
import { restsOnSensitive } from '../documents/restsOnSensitive.ts'
import type { Vocabulary } from '../documents/Vocabulary.ts'
import { withoutSensitive } from '../documents/withoutSensitive.ts'
import { toServiceRequest } from '../fhir/toServiceRequest.ts'
import type { CardPhrases } from '../locales/CardPhrases.ts'
import { clinician, resources } from '../locales/texts.ts'

import { escaped } from '../render/markdown.ts'
import { render } from '../render/render.ts'
import type { Card, Indicator, Suggestion } from './Card.ts'
import type { FoundIntake, OldIntake } from './Found.ts'
import type { SafetyQuestion } from './questionsAbout.ts'
import { rationaleOf } from './rationaleOf.ts'
import type { HookRequest } from './readRequest.ts'
import type { Setup } from './Setup.ts'
import { withoutEmpty } from './withoutEmpty.ts'

/** CDS Hooks wants less than 140 characters. */
const most = 139

/** The recommendation in one line. An emergency comes first, and names no appointment. */
function summaryOf(
  recommendation: Recommendation,
  assessedOn: string | undefined,
  vocabulary: Vocabulary,
  phrases: CardPhrases,
): string {
  const { ladders, openQuestions } = recommendation
  const urgency = floorOf(ladders.urgency)
  const emergency = urgency === 'emergency'
  const level =
    recommendation.status === 'final'
      ? phrases.recommended(vocabulary.rung('level', recommendation.level))
      : phrases.atLeast(vocabulary.rung('level', recommendation.atLeast))
  const settledUrgency = ladders.urgency?.status === 'final' && !emergency ? urgency : undefined
  return limited(
    [
      ...(emergency ? [phrases.emergency] : []),
      level,
      ...(settledUrgency === undefined
        ? []
        : [phrases.appointment(vocabulary.rung('urgency', settledUrgency).toLowerCase())]),
      ...(recommendation.status === 'final' || openQuestions.length === 0
        ? []
        : [phrases.open(openQuestions.length)]),
      assessedOn === undefined ? phrases.undated : phrases.assessed(assessedOn),
    ].join('; '),
  )
}

/** Plain text on one line that is short enough for a card; what is too long ends in an ellipsis. */
function limited(text: string): string {
  const line = oneLine(text)
  if (line.length <= most) return line
  // Not through the middle of a character that is made of two.
  return `${line
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}

/** The card of a recommendation. */
export function cardOf(
  recommendation: Recommendation,
  found: FoundIntake,
  request: HookRequest,
  setup: Setup,
): Card {
  const { options, assessor, telling, phrases, words, extensionKey } = setup
  const { detail = 'short' } = options
  const told = telling.includeSensitive ? recommendation : withoutSensitive(recommendation, assessor.ruleset)
  const resting = telling.includeSensitive ? [] : restsOnSensitive(recommendation, assessor.ruleset)
  if (resting.length > 0) return inPersonCard(told, !resting.includes('urgency'), found, setup)
  const text = render(recommendation, { ...telling, format: 'markdown', reader: 'clinician', detail })
  const suggestions = suggestionsOf(recommendation, request, found.authoredOn, setup)
  return {
    ...setup.uuid(),
    summary: summaryOf(told, found.shownOn, words, phrases),
    detail: [...withAsked(text, askedOf(found.safetyQuestions, setup)), dataOf(found, setup)].join('\n\n'),
    indicator: indicatorOf(recommendation, found.isAlarming),
    source: setup.source,
    ...(suggestions.length === 0 ? {} : { suggestions, selectionBehavior: 'at-most-one' }),
    ...(setup.overrideReasons.length === 0 ? {} : { overrideReasons: setup.overrideReasons }),
    ...linksOf(setup),
    extension: { [extensionKey]: rationaleOf(told, found.shownOn) },
  }
}

/** The floors of `urgency` that call for attention today or within days. */
const soon = new Set(['urgent', 'emergent'])

/**
 * How much a card matters, by the urgency that is proven. `critical` is kept for emergencies, or nobody would look up any
 * more. While a safety question is open that could still make it one, or something speaks of harm that no rating settles, the
 * card is a warning.
 */
function indicatorOf({ ladders, openQuestions }: Recommendation, isAlarming: boolean): Indicator {
  const floor = floorOf(ladders.urgency)
  if (floor === 'emergency') return 'critical'
  const mayBe = openQuestions.some(({ safety, couldRaise }) => safety && couldRaise.urgency === 'emergency')
  return isAlarming || mayBe || (floor !== undefined && soon.has(floor)) ? 'warning' : 'info'
}

/**
 * The card where the level or the urgency rests on what must not be told, and would tell it. What to do at once, and what to ask,
 * is told all the same.
 */
function inPersonCard(
  { ladders, answered }: Recommendation,
  urgencyStands: boolean,
  found: FoundIntake,
  setup: Setup,
): Card {
  const { phrases, telling } = setup
  const told = { ladders: urgencyStands ? ladders : {}, answered }
  const now = telling.emergency?.now ?? setup.words.rungDescription('urgency', 'emergency')
  const alert = alertOf(told, clinician[telling.language], now).map((line) => `**${escaped(line)}**`)
  const emergency = isEmergency(told)
  return {
    ...setup.uuid(),
    summary: limited([...(emergency ? [phrases.emergency] : []), phrases.inPerson].join('; ')),
    detail: [
      ...alert,
      ...askedOf(found.safetyQuestions, setup),
      escaped(resources[telling.language].inPerson),
      dataOf(found, setup),
    ].join('\n\n'),
    indicator: emergency ? 'critical' : found.isAlarming || alert.length > 0 ? 'warning' : 'info',
    source: setup.source,
    ...(setup.overrideReasons.length === 0 ? {} : { overrideReasons: setup.overrideReasons }),
    ...linksOf(setup),
  }
}

/** Said where something speaks of harm, and no level of care can be recommended. */
export function alarmCard(questions: readonly SafetyQuestion[], setup: Setup): Card {
  return {
    ...setup.uuid(),
    summary: limited(setup.phrases.alarm),
    detail: [...askedOf(questions, setup), setup.phrases.alarmDetail].join('\n\n'),
    indicator: 'warning',
    source: setup.source,
    ...linksOf(setup),
  }
}

/** What to do at once comes first, then what to ask: danger is not looked for at the end of a text. */
function withAsked(text: string, asked: readonly string[]): readonly string[] {
  const heading = text.indexOf('## ')
  const alert = text.slice(0, heading).trim()
  return [...(alert === '' ? [] : [alert]), ...asked, text.slice(heading)]
}

/** What to ask about safety, as a list, where there is something. */
function askedOf(questions: readonly SafetyQuestion[], setup: Setup): readonly string[] {
  // A flag of an instrument is told as the instrument tells it, in English.
  const asked = new Map(Object.entries(setup.safetyQuestions))
  const lines = questions.map(
    ({ id, question }) => `- **${setup.phrases.ask}:** ${escaped(asked.get(id) ?? question)}`,
  )
  return lines.length === 0 ? [] : [lines.join('\n')]
}

/** Said instead of a recommendation when the only intake is too old for one. */
export function oldIntakeCard({ date, days }: OldIntake, setup: Setup): Card {
  return {
    ...setup.uuid(),
    summary: limited(setup.phrases.tooOld(date, days)),
    detail: setup.phrases.tooOldDetail,
    indicator: 'info',
    source: setup.source,
    ...linksOf(setup),
  }
}

function linksOf({ links }: Setup): Pick<Card, 'links'> {
  return links.length === 0 ? {} : { links }
}

/** What was read, what could not be, and what that means: our own words, with numbers and dates. */
function dataOf(found: FoundIntake, setup: Setup): string {
  const { assessor, telling, phrases, words } = setup
  const { shownOn, notUnderstood, unavailable, tooOld, isUnordered, isToCome, isPaged } = found
  const named = (ids: readonly string[]) =>
    ids
      .filter(
        (id) =>
          telling.includeSensitive ||
          !assessor.ruleset.dimensions.some((one) => one.id === id && one.sensitive),
      )
      .map((id) => escaped(oneLine(words.dimension(id))))
      .join('; ')
  const raised = named(found.raised)
  const raisedBeside = named(found.raisedBeside)
  const lines: readonly (string | false)[] = [
    shownOn === undefined ? phrases.undatedIntake : phrases.asOf(shownOn),
    isToCome && phrases.toCome(found.assessedOn),
    tooOld !== undefined && phrases.tooOld(tooOld.date, tooOld.days),
    raised !== '' && phrases.raised(raised),
    raisedBeside !== '' && phrases.raisedBeside(raisedBeside),
    isUnordered && phrases.unordered,
    notUnderstood > 0 && phrases.notUnderstood(notUnderstood),
    unavailable.length > 0 && phrases.unavailable(unavailable.join(', ')),
    isPaged && phrases.paged,
  ]
  return [`### ${phrases.data}\n`, ...lines.flatMap((line) => (line === false ? [] : [`- ${line}`]))].join(
    '\n',
  )
}

/**
 * Buttons that draft a request: for the recommended level, and for the next more intensive one. None for less than is
 * recommended, which would not meet every need that was found; none while the level is not settled.
 *
 * @param authoredOn - When the draft is made. Without it there is none, for a date is not made up.
 */
function suggestionsOf(
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
