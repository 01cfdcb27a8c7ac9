import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { stretchOf } from '../boundary/dateTime.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { itemsIn } from './formsIn.ts'
import { type ItemMap, type MappedItem, mapOption } from './mapOption.ts'
import { notes } from './NotUnderstood.ts'
import { type Given, objectsOf, own, readResource, textOf } from './readPlain.ts'
import { readResponse } from './readResponse.ts'

/**
 * Something of a map that does not fit the form. `unknown-item`: the form has no item with this `linkId`. `unknown-answer`: the
 * item does not offer this answer. `unread-answer`: the item offers this answer, and it would not be understood.
 */
export interface MapMistake {
  readonly linkId: string
  readonly code: 'unknown-item' | 'unknown-answer' | 'unread-answer'
  /** Which answer: by its code, or written out. */
  readonly answer?: string
}

/** Whose intake it is. */
export interface CheckMapOptions<R extends Ruleset = AdultRuleset> {
  /**
   * The assessor whose intake it is.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
}

/**
 * Compares what the `linkId`s of a form are said to stand for with the form itself.
 *
 * @param questionnaire - An R4 Questionnaire as plain JSON, as yet unchecked.
 * @param map - The option `map` of `fromQuestionnaireResponse`.
 * @param options - See {@link CheckMapOptions}.
 * @returns What does not fit, in the order of the map and of the form; `[]` where every answer of every mapped item would be
 *   understood.
 * @throws {@link IntakeError} (`invalid-intake`) for something that is no Questionnaire; {@link UsageError}
 *   (`invalid-usage`) for a map that stands for nothing that is known, and for other options.
 *
 * @example
 * ```ts
 * import { checkMap } from 'level-of-care/fhir'
 *
 * const form = {
 *   resourceType: 'Questionnaire',
 *   status: 'active',
 *   item: [{ linkId: 'q9', type: 'choice', answerOption: [{ valueString: 'never' }, { valueString: 'often' }] }],
 * }
 * const map = { q9: { item: 'phq9.item9', answers: { never: 0 } } }
 * checkMap(form, map) // [{ linkId: 'q9', code: 'unread-answer', answer: 'often' }]
 * ```
 */
export function checkMap<R extends Ruleset = AdultRuleset>(
  questionnaire: unknown,
  map: ItemMap,
  options: CheckMapOptions<R> = {},
): readonly MapMistake[] {
  const ruleset = rulesetFor(options)
  readArguments(
    { map, options },
    { map: mapOption(ruleset), options: optionsOf<CheckMapOptions<Ruleset>>({ assessor: anAssessor() }) },
  )
  const form = readResource(questionnaire, 'Questionnaire')
  const items = new Map(itemsIn(form).map((item) => [textOf(item, 'linkId'), item]))
  return Object.entries(map).flatMap(([linkId, mapped]): readonly MapMistake[] => {
    const item = items.get(linkId)
    if (item === undefined) return [{ linkId, code: 'unknown-item' }]
    const offered = offeredBy(item)
    return [
      ...unknownAnswers(mapped, offered).map(
        (answer) => ({ linkId, code: 'unknown-answer', answer }) as const,
      ),
      ...offered
        .filter((answer) => !isRead({ linkId, answer: [answer] }, map, ruleset))
        .map((answer) => ({ linkId, code: 'unread-answer', answer: keysOf(answer).at(-1) ?? '' }) as const),
    ]
  })
}

/** The answers that an item offers, as a response would hold them. */
function offeredBy(item: Given): readonly Given[] {
  if (own(item, 'type') === 'boolean') return [{ valueBoolean: true }, { valueBoolean: false }]
  return objectsOf(item, 'answerOption').map((option) =>
    Object.fromEntries(Object.entries(option).filter(([key]) => key !== 'initialSelected')),
  )
}

/** How the answers of a map name an answer: with the system, and without it. */
function keysOf(answer: Given): readonly string[] {
  const [coding] = objectsOf(answer, 'valueCoding')
  if (coding !== undefined)
    return [`${own(coding, 'system')}|${own(coding, 'code')}`, String(own(coding, 'code'))]
  return Object.entries(answer).flatMap(([key, value]) => (key.startsWith('value') ? [String(value)] : []))
}

function unknownAnswers(mapped: string | MappedItem, offered: readonly Given[]): readonly string[] {
  if (typeof mapped === 'string' || offered.length === 0) return []
  const known = new Set(offered.flatMap(keysOf))
  return Object.keys(mapped.answers ?? {}).filter((answer) => !known.has(answer))
}

function isRead(item: Given, map: ItemMap, ruleset: Ruleset): boolean {
  const noted = notes()
  const response = { resourceType: 'QuestionnaireResponse', status: 'completed', item: [item] }
  readResponse(response, { ruleset, map, questionnaires: [], when: stretchOf(undefined) }, noted)
  return !noted.found.some(({ path }) => path.includes('answer'))
}
