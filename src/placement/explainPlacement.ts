import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { resultOf } from '../boundary/resultOf.ts'
import type { CareFormat } from '../intake/Intake.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Addition } from './Addition.ts'
import type { Gap } from './Gap.ts'
import type { OpenRisk, Placement, SettledPlacement } from './Placement.ts'
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
      settled.gaps.map((gap) => sayGap(gap, words)),
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

function sayPlace(placement: SettledPlacement, isFloor: boolean, words: Words): readonly string[] {
  const { texts, vocabulary } = words
  const recommended = isFloor
    ? []
    : [texts.placement.recommended(levels(possibleOf(placement.recommended.level), words))]
  const status = texts.placement.status[placement.status]
  if (placement.status === 'none') return [texts.placement.noneTitle, ...recommended, status]
  const { level, formats, waitDays } = placement
  const label = vocabulary.rung('level', level)
  const isInterim = placement.status === 'interim'
  const title = isInterim ? 'interimTitle' : isFloor ? 'floorTitle' : 'title'
  return [
    texts.placement[title](label),
    ...recommended,
    status,
    ...(isInterim ? placement.shortfalls.map((code) => texts.placement.shortfalls[code]) : []),
    texts.placement.format(sayFormats(formats, words)),
    waitDays === undefined ? texts.placement.waitUnknown : texts.placement.wait(waitDays),
    ...sayMeanwhile(placement, words),
  ]
}

function sayMeanwhile(placement: SettledPlacement, words: Words): readonly string[] {
  if (!('meanwhile' in placement)) return []
  const { level, formats, waitDays } = placement.meanwhile
  const label = words.vocabulary.rung('level', level)
  return [words.texts.placement.meanwhile(label, sayFormats(formats, words), waitDays)]
}

/** What the person wants, and what nobody may take for granted. */
function sayWish(placement: SettledPlacement, words: Words): readonly string[] {
  const { texts, ruleset } = words
  const level = placement.status === 'none' ? undefined : placement.level
  const staysThere = ruleset.ladders.some(
    ({ id, rungs }) =>
      id === 'level' && rungs.some(({ code, care }) => code === level && care?.aroundTheClock),
  )
  return [
    ...('declinedButEnough' in placement && placement.declinedButEnough.length > 0
      ? [texts.placement.declinedButEnough(levels(placement.declinedButEnough, words))]
      : []),
    ...(staysThere || placement.status === 'more-intensive' ? [texts.placement.consent] : []),
  ]
}

function sayGap(gap: Gap, words: Words): string {
  const { texts, vocabulary } = words
  const name =
    gap.code === 'service-not-offered' ? vocabulary.service(gap.service) : vocabulary.rung('level', gap.level)
  return texts.placement.ofLevel(name, whatOf(gap, words))
}

function whatOf(gap: Gap, words: Words): string {
  const { texts, vocabulary } = words
  const said = texts.placement.gap
  switch (gap.code) {
    case 'format-not-offered':
      return said[gap.code](sayFormats(gap.offered, words))
    case 'withdrawal-setting-not-offered':
      return said[gap.code](vocabulary.rung('withdrawalManagement', gap.needed).toLowerCase())
    case 'wait-too-long':
      return said[gap.code](gap.waitDays, gap.mostDays)
    case 'not-settled':
      return said[gap.code](
        vocabulary.ladder(gap.ladder).toLowerCase(),
        gap.possible.map((code) => vocabulary.rung(gap.ladder, code).toLowerCase()).join('; '),
      )
    default:
      return said[gap.code]
  }
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
