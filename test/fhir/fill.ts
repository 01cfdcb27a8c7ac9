import type { Questionnaire } from 'level-of-care/fhir'

type Item = Questionnaire['item'][number]

/** An answer as a form gives it: a choice with the coding of the form. */
function answerTo({ linkId, type, answerOption = [] }: Item, value: unknown): object {
  switch (type) {
    case 'date':
      return { valueDate: value }
    case 'integer':
      return { valueInteger: value }
    case 'boolean':
      return { valueBoolean: value }
    default: {
      const option = answerOption.find(
        ({ valueCoding: { code, display } }) => code === value || display === String(value),
      )
      if (option === undefined) throw new Error(`${linkId} cannot be answered so`)
      return { valueCoding: option.valueCoding }
    }
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** Fills one item from the answer that the intake has for it; without one it is left out. */
function filled(item: Item, answers: Readonly<Record<string, unknown>>): object[] {
  const { linkId, type, item: inner = [] } = item
  const key = linkId.replace(/^.*\.(?=[^.]+$)/, '')
  if (type === 'display') return []
  if (type === 'group' && linkId.endsWith('.rating')) {
    const within = inner.flatMap((one) => filled(one, answers))
    return within.length === 0 ? [] : [{ linkId, item: within }]
  }
  if (type === 'group') {
    const groups = listOf(answers[linkId] ?? []) as Record<string, unknown>[]
    return (
      groups
        .map((group) => ({ linkId, item: inner.flatMap((one) => filled(one, group)) }))
        // A list that is empty is no FHIR.
        .filter(({ item }) => item.length > 0)
    )
  }
  if (key === 'none') {
    const [, field] = /([^.]+)\.none$/.exec(linkId) ?? []
    const list = answers[String(field)]
    return Array.isArray(list) && list.length === 0 ? [{ linkId, answer: [{ valueBoolean: true }] }] : []
  }
  const values = listOf(answers[key] ?? []).map((value) => answerTo(item, value))
  return values.length === 0 ? [] : [{ linkId, answer: values }]
}

/** A QuestionnaireResponse. */
export interface FilledForm {
  resourceType: 'QuestionnaireResponse'
  status: 'completed'
  questionnaire: string
  item: object[]
}

/** A form, filled with what an intake says, or with answers to the items of an instrument. */
export function fill(form: Questionnaire, answers: object): FilledForm {
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    questionnaire: [form.url, ...(form.version === undefined ? [] : [form.version])].join('|'),
    item: form.item.flatMap((item) => filled(item, answers as Record<string, unknown>)),
  }
}
