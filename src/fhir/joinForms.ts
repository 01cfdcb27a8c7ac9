import { ownValue } from '../boundary/ownValue.ts'
import { at } from '../ruleset/lookUp.ts'
import { listFields } from '../ruleset/Occasion.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { positionOn } from './joinRatings.ts'
import type { Notes } from './NotUnderstood.ts'
import type { Said } from './Taking.ts'
import { isLater } from './whenOf.ts'

/** A response to the questionnaire of an intake. */
export interface FilledForm extends Said {
  readonly intake: Readonly<Record<string, unknown>>
}

/** The intake that counts, of one response or of several. */
export interface JoinedForm extends FilledForm {
  /** The responses that it is from. */
  readonly from: readonly Said[]
}

/** What several responses say together, because nobody knows which of them is the newest. */
const lists = ['treatmentHistory', ...listFields] as const

/**
 * The intake of the newest response. Where it cannot be told which that is, the higher need of each rating counts, and what
 * any of them lists. A draft takes the place of nothing that is completed: what is high in it counts. A rating of harm in an
 * earlier response that nothing later answers is told.
 */
export function joinForms(
  forms: readonly FilledForm[],
  ruleset: Ruleset,
  notes: Notes,
): JoinedForm | undefined {
  const { report, sign } = notes
  const completed = forms.filter(({ standing }) => standing === 'completed')
  const isOver = (form: FilledForm) => completed.some((other) => isLater(other.when, form.when))
  for (const form of forms.filter(isOver)) {
    report(form.path, 'superseded')
    const isAnswered = completed.some(
      (other) => isLater(other.when, form.when) && other.intake.riskOfHarm !== undefined,
    )
    if (!isAnswered && positionOn(ruleset, 'riskOfHarm', form.intake.riskOfHarm) > 0)
      sign('answer', form.path, form.when)
  }
  const current = forms.filter((form) => !isOver(form))
  if (current.length === 0) return undefined
  const whole = current.filter(({ standing }) => standing === 'completed')
  const base = [...(whole.length > 0 ? whole : current)].sort((one, other) => other.when.from - one.when.from)
  const newest = at(base, 0)
  if (base.some((form) => !isSame(form.intake, newest.intake)))
    for (const { path } of base) report(path, 'order-unknown')
  const drafts = current.filter((form) => !base.includes(form))
  return { ...newest, intake: joinIntakes(base, drafts, ruleset), from: current }
}

function joinIntakes(
  base: readonly FilledForm[],
  drafts: readonly FilledForm[],
  ruleset: Ruleset,
): Readonly<Record<string, unknown>> {
  const joined: Record<string, unknown> = {}
  for (const { intake } of base)
    for (const [key, value] of Object.entries(intake)) if (!Object.hasOwn(joined, key)) joined[key] = value
  for (const key of lists) {
    const all = base.flatMap(({ intake }) => listed(ownValue(intake, key)))
    if (Object.hasOwn(joined, key)) joined[key] = withoutRepeats(all)
  }
  for (const { id } of ruleset.dimensions) {
    const position = (rating: unknown) => positionOn(ruleset, id, rating)
    const raise = (intake: FilledForm['intake'], from: number) => {
      const rating = ownValue(intake, id)
      if (position(rating) > from) joined[id] = rating
    }
    for (const { intake } of base) raise(intake, position(ownValue(joined, id)))
    // What is low in a draft may be unfinished.
    for (const { intake } of drafts) raise(intake, Math.max(0, position(ownValue(joined, id))))
  }
  return joined
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function withoutRepeats(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
