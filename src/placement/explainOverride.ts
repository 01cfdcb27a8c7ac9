import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import type { LadderAnswer } from '../assessor/Recommendation.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { resultOf } from '../boundary/resultOf.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { OverrideRecord, OverruledRule } from './OverrideRecord.ts'
import { overrideRecordShape } from './overrideRecordShape.ts'
import { rungsLower } from './rulesOverruled.ts'
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
 * Puts an override into plain text for a chart. It is for clinicians: it names rules, some of which rest on where and with
 * whom the person lives. What has to be done now comes first.
 *
 * @param record - What `override` returned, or a copy of it that has been through JSON.
 * @param options - See {@link TextOptions}.
 * @returns Plain text of several paragraphs, without a line break at its end; the note and who decided are put on one
 *   line each.
 * @throws {@link UsageError} (`invalid-usage`) for something else than such a record, for one that was made with another
 *   ruleset or version (`other-ruleset`), and for options that are not these; {@link RulesetError} for a `translation` that
 *   is no sound ruleset.
 */
export function explainOverride<R extends Ruleset = AdultRuleset>(
  record: OverrideRecord<R>,
  options?: TextOptions<NoInfer<R>>,
): string {
  const ruleset = rulesetFor(options)
  const read = readArguments<{ record: OverrideRecord; options: TextOptions }>(
    { record, options },
    { record: resultOf(ruleset, overrideRecordShape(ruleset)), options: textOptionsShape() },
  )
  return sayOverride(read.record, wordsOf(read.options))
}

function sayOverride(record: OverrideRecord, words: Words): string {
  const { actNow, chosen, recommended, direction, reasonCode, note, by, at, bridge, overruled } = record
  const { texts, vocabulary, question, ruleset } = words
  const lower = rungsLower(recommended.level, chosen, rungCodesOf(ruleset, 'level'))
  return joined([
    sayAct(actNow, words),
    [
      texts.override.title(vocabulary.rung('level', chosen)),
      sayRecommended(recommended.level, words),
      texts.override.direction[direction],
      ...(lower === 0 ? [] : [texts.override.rungsLower(lower)]),
    ],
    [
      texts.override.reason(texts.override.reasons[reasonCode]),
      texts.override.note(note),
      texts.override.by(by),
      ...(at === undefined ? [] : [texts.override.at(at)]),
      ...sayAcknowledged(record, words),
      ...(bridge === undefined ? [] : [texts.override.bridge(bridge)]),
    ],
    direction === 'lower' && reasonCode === 'insurance'
      ? listed(texts.override.appeal, Object.values(texts.override.appealSteps))
      : [],
    listed(
      texts.override.rules,
      overruled.rules.map((rule) => sayRule(rule, words)),
    ),
    listed(
      texts.override.open,
      overruled.openQuestions.map(({ id, safety }) => marked(question(id), safety, words)),
    ),
    sayClosing(words),
  ])
}

function sayRecommended(answer: LadderAnswer | undefined, { texts, vocabulary }: Words): string {
  const label = (code: string) => vocabulary.rung('level', code)
  const possible = possibleOf(answer).map(label).join('; ')
  return answer?.status === 'provisional'
    ? texts.override.notSettled(label(answer.atLeast), possible)
    : texts.override.recommended(possible)
}

/** What was acknowledged: that something is held for safety, that it is far below, or both. */
function sayAcknowledged(
  { riskAcknowledgement, overruled }: OverrideRecord,
  { texts }: Words,
): readonly string[] {
  if (riskAcknowledgement === 'not-needed') return []
  const { rules, openQuestions, needsBridge } = overruled
  const isSafety = [...rules, ...openQuestions].some(({ safety }) => safety)
  return [
    ...(isSafety ? [texts.override.acknowledged] : []),
    ...(needsBridge ? [texts.override.farAcknowledged] : []),
  ]
}

function sayRule({ rule, level, safety }: OverruledRule, words: Words): string {
  const { texts, vocabulary } = words
  const floor = vocabulary.rung('level', level).toLowerCase()
  return marked(texts.override.rule(capitalized(words.rule(rule)), rule, floor), safety, words)
}

function marked(text: string, safety: boolean, { texts }: Words): string {
  return safety ? `${text} (${texts.override.forSafety})` : text
}
