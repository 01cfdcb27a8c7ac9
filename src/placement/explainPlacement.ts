import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { resultOf } from '../boundary/resultOf.ts'
import type { CareFormat } from '../intake/Intake.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Addition } from './Addition.ts'
import type { Gap } from './Gap.ts'
import type { Meanwhile, NotPlaced, OpenRisk, Placement, SettledPlacement } from './Placement.ts'
import { placementShape } from './placementShape.ts'
import { possibleOf } from './Situation.ts'
import {
  capitalized,
  joined,
  listed,
  sayAct,
  sayClosing,
  type TextOptions,
  textOptionsShape,
  type Words,
  wordsOf,
} from './words.ts'

/**
 * Puts a placement into plain text for a chart. It is for clinicians: it names rules, some of which rest on where and with
 * whom the person lives. What has to be done now comes first.
 *
 * @param placement - What `place` returned, or a copy of it that has been through JSON.
 * @param options - See {@link TextOptions}.
 * @returns Plain text of several paragraphs, without a line break at its end.
 * @throws {@link UsageError} (`invalid-usage`) for something else than a placement, for one that was made with another
 *   ruleset or version (`other-ruleset`), and for options that are not these; {@link RulesetError} for a `translation` that
 *   is no sound ruleset.
 */
export function explainPlacement<R extends Ruleset = AdultRuleset>(
  placement: Placement<R>,
  options?: TextOptions<NoInfer<R>>,
): string {
  const ruleset = rulesetFor(options)
  const read = readArguments<{ placement: Placement; options: TextOptions }>(
    { placement, options },
    { placement: resultOf(ruleset, placementShape(ruleset)), options: textOptionsShape() },
  )
  return sayPlacement(read.placement, wordsOf(read.options))
}

function sayPlacement(placement: Placement, words: Words): string {
  const settled = placement.status === 'unsettled' ? placement.againstFloor : placement
  return joined([
    sayAct(settled.actNow, words),
    sayUnsettled(placement, words),
    sayPlace(settled, placement.status === 'unsettled', words),
    sayWish(settled, words),
    listed(
      words.texts.placement.gaps,
      settled.gaps.map((gap) => sayGap(gap, settled, words)),
    ),
    listed(
      words.texts.placement.additions,
      settled.additions.map((addition) => sayAddition(addition, words)),
    ),
    'openRisks' in settled
      ? listed(
          words.texts.placement.openRisks,
          settled.openRisks.map((risk) => sayRisk(risk, words)),
        )
      : [],
    sayClosing(words, ...(settled.additions.length > 0 ? [words.texts.judgment] : [])),
  ])
}

function sayUnsettled(placement: Placement, { texts, vocabulary, question }: Words): readonly string[] {
  if (placement.status !== 'unsettled') return []
  const least = vocabulary.rung('level', placement.atLeast)
  const possible = placement.possible.map((code) => vocabulary.rung('level', code)).join('; ')
  return [
    texts.placement.notSettled(least, possible),
    texts.placement.stillOpen(placement.openQuestions.map(question).join('; ')),
    texts.placement.againstFloor(least),
  ]
}

/** What has a level, and so a start. */
type WithLevel = Exclude<SettledPlacement, NotPlaced>

function sayPlace(placement: SettledPlacement, isFloor: boolean, words: Words): readonly string[] {
  const { texts, vocabulary } = words
  const recommended = isFloor
    ? []
    : [texts.placement.recommended(levels(possibleOf(placement.recommended.level), words))]
  const { status } = texts.placement
  if (placement.status === 'none')
    return [
      texts.placement.noneTitle,
      ...recommended,
      isAnythingOffered(placement) ? status.notAcceptable : status.notOffered,
    ]
  const { level, formats } = placement
  const isInterim = placement.status === 'interim'
  const plan = [level, ...(isInterim ? (placement.steps ?? []).map((step) => step.level) : [])]
  return [
    texts.placement[titleOf(placement, isFloor)](
      plan.map((code) => vocabulary.rung('level', code)).reduce(texts.placement.then),
    ),
    ...recommended,
    ...sayEnough(placement, words),
    texts.placement.format(sayFormats(formats, words)),
    ...sayStart(placement, words),
  ]
}

function titleOf(placement: WithLevel, isFloor: boolean) {
  if (placement.status === 'interim') return isEmergency(placement) ? 'afterEmergencyTitle' : 'interimTitle'
  if (isFloor) return 'floorTitle'
  if (placement.late) return 'lateTitle'
  return notConfirmed(placement) === undefined ? 'title' : 'notConfirmedTitle'
}

/** Is it enough, and in time? What is late, or may be, is never said to be available and no more. */
function sayEnough(placement: WithLevel, { texts: { placement: said } }: Words): readonly string[] {
  const late = placement.gaps.flatMap((gap) =>
    gap.code === 'wait-too-long' && gap.level === placement.level
      ? [said.late(gap.waitDays, gap.mostDays)]
      : [],
  )
  if (placement.status === 'interim')
    return [
      isEmergency(placement) ? said.status.afterEmergency : said.status.interim,
      // That it is late is said with the days.
      ...placement.shortfalls.flatMap((code) => (code === 'wait' ? [] : [said.shortfalls[code]])),
      ...late,
    ]
  const isSure = late.length === 0 && notConfirmed(placement) === undefined
  return [...(placement.status === 'placed' && !isSure ? [] : [said.status[placement.status]]), ...late]
}

/** When it starts, what there is until then, and what comes after it. */
function sayStart(placement: WithLevel, words: Words): readonly string[] {
  const { placement: said } = words.texts
  const { late, meanwhile, steps = [], sooner = [] } = placement
  const tell = ({ level, formats, waitDays: days }: Meanwhile) =>
    [words.vocabulary.rung('level', level), sayFormats(formats, words), said.when(days)] as const
  const until = isEmergency(placement) ? said.meanwhileAfterEmergency : said.meanwhile
  return [
    sayWait(placement, words),
    ...(meanwhile === undefined ? [] : [until(...tell(meanwhile))]),
    ...(late && meanwhile === undefined ? [said.nothingSooner] : []),
    ...steps.map((step) => said.step(...tell(step))),
    ...sooner.map((one) => (late ? said.sooner : said.surer)(...tell(one))),
  ]
}

/** Nothing reads as a start that is none. */
function sayWait(placement: WithLevel, { texts: { placement: said } }: Words): string {
  const { waitDays, additions } = placement
  const most = notConfirmed(placement)
  if (most !== undefined) return said.waitNotConfirmed(most)
  if (waitDays === undefined) return said.waitUnknown
  if (isEmergency(placement)) return said.waitAfterEmergency(waitDays)
  return additions.some(({ code }) => code === 'withdrawal-management-elsewhere')
    ? said.waitForWithdrawal(waitDays)
    : said.wait(waitDays)
}

/** Is somebody told to go to an emergency department first? */
function isEmergency({ actNow }: SettledPlacement): boolean {
  return actNow.includes('emergency-department')
}

/** Within how many days it is needed, where nobody knows when it starts. */
function notConfirmed({ gaps, level }: WithLevel): number | undefined {
  for (const gap of gaps) if (gap.code === 'wait-not-known' && gap.level === level) return gap.mostDays
  return undefined
}

/** Then it was declined, or it would have been picked. */
function isAnythingOffered({ gaps }: NotPlaced): boolean {
  const notOffered = new Set(gaps.flatMap((gap) => (gap.code === 'not-offered' ? [gap.level] : [])))
  return gaps.some((gap) => gap.code === 'declined' && !notOffered.has(gap.level))
}

/** What the person wants, and what nobody may take for granted. */
function sayWish(placement: SettledPlacement, words: Words): readonly string[] {
  const { texts, ruleset } = words
  const named = placement.status === 'none' ? [] : [placement, ...(placement.steps ?? [])]
  const residential = ruleset.ladders
    .filter(({ id }) => id === 'level')
    .flatMap(({ rungs }) => rungs.flatMap(({ code, care }) => (care?.aroundTheClock ? [code] : [])))
  const isMore =
    placement.status === 'more-intensive' || (placement.status !== 'none' && placement.sooner !== undefined)
  return [
    ...('declinedButEnough' in placement && placement.declinedButEnough.length > 0
      ? [texts.placement.declinedButEnough(levels(placement.declinedButEnough, words))]
      : []),
    ...(isMore || named.some(({ level }) => residential.includes(level)) ? [texts.placement.consent] : []),
  ]
}

function sayGap(gap: Gap, placement: SettledPlacement, words: Words): string {
  const { texts, vocabulary } = words
  const name =
    gap.code === 'service-not-offered' ? vocabulary.service(gap.service) : vocabulary.rung('level', gap.level)
  return texts.placement.ofLevel(name, whatOf(gap, placement, words))
}

function whatOf(gap: Gap, placement: SettledPlacement, words: Words): string {
  const { texts, vocabulary } = words
  const said = texts.placement.gap
  switch (gap.code) {
    case 'format-not-offered':
      return said[gap.code](sayFormats(gap.offered, words))
    case 'withdrawal-setting-not-offered':
      return said[gap.code](vocabulary.rung('withdrawalManagement', gap.needed).toLowerCase())
    case 'wait-too-long':
      return said[gap.code](gap.waitDays, gap.mostDays)
    case 'in-person-needed':
      return said[isGivenInPerson(gap.level, placement) ? 'in-person-preferred-otherwise' : gap.code]
    case 'wait-not-known':
      return said[gap.code](gap.mostDays)
    case 'not-settled':
      return said[gap.code](
        vocabulary.ladder(gap.ladder).toLowerCase(),
        gap.possible.map((code) => vocabulary.rung(gap.ladder, code).toLowerCase()).join('; '),
      )
    default:
      return said[gap.code]
  }
}

/** Then nothing is lacking but the preferred format. */
function isGivenInPerson(level: string, placement: SettledPlacement): boolean {
  return placement.status !== 'none' && placement.level === level && placement.formats.includes('in-person')
}

function sayAddition({ code, services }: Addition, { texts, vocabulary }: Words): string {
  const said = texts.placement.addition
  return code === 'service-elsewhere'
    ? said[code](services.map((id) => vocabulary.service(id).toLowerCase()).join('; '))
    : said[code]
}

function sayRisk({ rule, unmet }: OpenRisk, words: Words): string {
  const { texts, vocabulary } = words
  const floors = Object.entries(unmet).map(([ladder, rung]) => {
    const floor = vocabulary.rung(ladder, String(rung)).toLowerCase()
    return ladder === 'level' ? floor : `${vocabulary.ladder(ladder).toLowerCase()}: ${floor}`
  })
  return texts.placement.openRisk(capitalized(words.rule(rule)), rule, floors.join('; '))
}

function sayFormats(formats: readonly CareFormat[], { texts }: Words): string {
  return formats.map((format) => texts.placement.formats[format]).join('; ')
}

function levels(codes: readonly string[], { vocabulary }: Words): string {
  return codes.map((code) => vocabulary.rung('level', code)).join('; ')
}
