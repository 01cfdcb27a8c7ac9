/** Resources of a record, about somebody who is made up. */

export const subject = { reference: 'Patient/example' }
export const loinc = 'http://loinc.org'

export const concept = (system: string, ...codes: string[]) => ({
  coding: codes.map((code) => ({ system, code })),
})

export const bundleOf = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
})

/** What was observed, by a code of LOINC. */
export const observation = (code: string, value: object, effectiveDateTime?: string, more: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  category: [{ coding: [{ code: 'survey' }] }],
  code: concept(loinc, code),
  subject,
  ...(effectiveDateTime === undefined ? {} : { effectiveDateTime }),
  ...value,
  ...more,
})

export const coded = (code: string, more: object = {}) => ({
  valueCodeableConcept: { coding: [{ system: loinc, code, ...more }] },
})

export const phq9Items = [
  '44250-9',
  '44255-8',
  '44259-0',
  '44254-1',
  '44251-7',
  '44258-2',
  '44252-5',
  '44253-3',
  '44260-8',
]
export const phq9Answers = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9']
export const cssrsItems = ['93246-7', '93247-5', '93248-3', '93249-1', '93250-9', '93267-3', '93269-9']
export const yes = 'LA33-6'
export const no = 'LA32-8'

/** One observation for each item of the C-SSRS, answered with yes or no. */
export const cssrsObserved = (answers: readonly boolean[], on?: string, more: object = {}) =>
  answers.map((answer, position) =>
    observation(String(cssrsItems[position]), coded(answer ? yes : no), on, more),
  )

/** One observation for each item of the PHQ-9. */
export const phq9Observed = (points: readonly number[], on?: string, more: object = {}) =>
  points.map((each, position) =>
    observation(String(phq9Items[position]), coded(String(phq9Answers[each])), on, more),
  )

/** A form that was filled in. */
export const response = (
  items: readonly (readonly [linkId: string, answer: object])[],
  authored?: string,
  more: object = {},
) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  subject,
  ...(authored === undefined ? {} : { authored }),
  item: items.map(([linkId, answer]) => ({ linkId, answer: [answer] })),
  ...more,
})

export const cssrsForm = (answers: readonly boolean[], authored?: string, more: object = {}) =>
  response(
    answers.map((answer, position) => [
      `/${cssrsItems[position]}`,
      { valueCoding: { system: loinc, code: answer ? yes : no } },
    ]),
    authored,
    more,
  )

export const phq9Form = (points: readonly number[], authored?: string, more: object = {}) =>
  response(
    points.map((each, position) => [
      `/${phq9Items[position]}`,
      { valueCoding: { system: loinc, code: phq9Answers[each] } },
    ]),
    authored,
    more,
  )

export const intakeForm = (riskOfHarm: string, authored?: string, more: object = {}) =>
  response([['riskOfHarm', { valueCoding: { code: riskOfHarm } }]], authored, more)

export const diagnosis = (system: string, code: string, more: object = {}) => ({
  resourceType: 'Condition',
  clinicalStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
  },
  code: concept(system, code),
  subject,
  ...more,
})

export const all = (answer: boolean) => cssrsItems.map(() => answer)
export const none = all(false)
export const zeros = phq9Items.map(() => 0)
