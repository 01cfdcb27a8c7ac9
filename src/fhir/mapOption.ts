import { tableOf } from '../boundary/collections.ts'
import { isObject } from '../boundary/isObject.ts'
import { leaf, type Problem, type Shape } from '../boundary/Shape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Value } from './answerIn.ts'
import { riskLevels } from './riskLevels.ts'
import { history, type Target, targetsOf } from './targets.ts'

/** What an item of another form answers, and what its answers stand for. */
export interface MappedItem {
  /** A `linkId` of a form of `toQuestionnaire` or `toInstrumentQuestionnaire`, or `phq9.total`. */
  readonly item: string
  /**
   * What each answer stands for: by `system|code`, by code, or by the value itself, written out. The values are those of the
   * item: points, `true` and `false`, or a code.
   *
   * @defaultValue Answers are read as those of our own forms and of LOINC are.
   */
  readonly answers?: { readonly [answer: string]: string | number | boolean }
}

/** What the `linkId`s of another form stand for. */
export type ItemMap = { readonly [linkId: string]: string | MappedItem }

/** As many as any form has. */
const mostItems = 10_000

const aLinkId = 'a linkId of an intake or of an instrument'

/** The option `map`, for what items may answer. */
export function mapOption(ruleset: Ruleset): Shape<ItemMap> {
  const targets = targetsOf(ruleset)
  const isKnown = (item: string) => item === history || targets.has(item)
  const mapped = leaf<string | MappedItem>({ kind: 'anything' }, [aLinkId], (value): Problem | undefined => {
    if (typeof value === 'string') return isKnown(value) ? undefined : ['invalid-value', aLinkId]
    if (!isObject(value) || typeof value.item !== 'string') return ['invalid-type', aLinkId]
    const { item, answers = {}, ...others } = value
    if (!isKnown(item)) return ['invalid-value', aLinkId]
    if (Object.keys(others).length > 0) return ['invalid-value', 'item and answers']
    if (!isObject(answers)) return ['invalid-type', 'an object: what each answer stands for']
    const allowed = valuesOf(targets.get(item))
    return Object.values(answers).every((answer) => allowed.some((one) => one === answer))
      ? undefined
      : ['invalid-value', `answers that stand for one of: ${allowed.join(', ')}`]
  })
  return tableOf(mapped, mostItems)
}

/** What may be answered, where it is one of several. */
export function valuesOf(target: Target | undefined): readonly Value[] {
  switch (target?.kind) {
    case 'choice':
    case 'choices':
      return target.scale.choices.map(({ code }) => code)
    case 'yes-no':
      return [true, false]
    case 'instrument':
      return target.options?.map(({ value }) => value) ?? []
    case 'risk-level':
      return riskLevels
    default:
      return []
  }
}
