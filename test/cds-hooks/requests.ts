import { adult, type Intake } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'

/** Calls as a health record makes them, about people who are made up. */

export const patientId = 'fictional-1'
export const hookInstance = 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea'
export const authored = '2026-11-20T15:04:05Z'

type Json = Readonly<Record<string, unknown>>

/** The systems of codes, as the questionnaire has them. */
const root = (ruleset: Ruleset) => `urn:level-of-care:${ruleset.id}`

/** The response to our questionnaire that says what an intake says. */
export function responseOf(
  intake: Intake<Ruleset> | Intake,
  { ruleset = adult, ...given }: { readonly ruleset?: Ruleset; readonly [key: string]: unknown } = {},
): Json {
  const told: Readonly<Record<string, unknown>> = { ...intake }
  const coded = (system: string, code: unknown) => ({ valueCoding: { system, code } })
  const item = (linkId: string, ...answer: readonly object[]) =>
    answer.length === 0 ? [] : [{ linkId, answer }]
  const list = (linkId: string, system: string, codes: unknown) =>
    Array.isArray(codes)
      ? codes.length === 0
        ? item(`${linkId}.none`, { valueBoolean: true })
        : item(linkId, ...codes.map((code) => coded(system, code)))
      : []
  const levels = `${root(ruleset)}:ladder:level`
  const preferences = record(told.preferences)
  const inPreferences = [
    ...list('preferences.levelsDeclined', levels, preferences.levelsDeclined),
    ...(preferences.format
      ? item('preferences.format', coded('urn:level-of-care:format', preferences.format))
      : []),
  ]
  const episodes = Array.isArray(told.treatmentHistory) ? told.treatmentHistory.map(record) : undefined
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    questionnaire: `${root(ruleset)}:questionnaire`,
    subject: { reference: `Patient/${patientId}` },
    authored,
    item: [
      ...item('assessedOn', { valueDate: told.assessedOn }),
      ...(typeof told.age === 'number' ? item('age', { valueInteger: told.age }) : []),
      ...ruleset.dimensions.flatMap(({ id, derived }) =>
        derived === undefined && typeof told[id] === 'string'
          ? item(id, coded(`${root(ruleset)}:dimension:${id}`, told[id]))
          : [],
      ),
      ...(episodes?.length === 0 ? item('treatmentHistory.none', { valueBoolean: true }) : []),
      ...(episodes ?? []).map(({ level, outcome, endedOn, response }) => ({
        linkId: 'treatmentHistory',
        item: [
          ...item('treatmentHistory.level', coded(levels, level)),
          ...item('treatmentHistory.outcome', coded('urn:level-of-care:outcome', outcome)),
          ...(endedOn ? item('treatmentHistory.endedOn', { valueDate: endedOn }) : []),
          ...(response
            ? item('treatmentHistory.response', coded('urn:level-of-care:response', response))
            : []),
        ],
      })),
      ...list('conditions', `${root(ruleset)}:condition`, told.conditions),
      ...list('substances', `${root(ruleset)}:substance`, told.substances),
      ...list('obligations', `${root(ruleset)}:obligation`, told.obligations),
      ...(inPreferences.length === 0 ? [] : [{ linkId: 'preferences', item: inPreferences }]),
    ],
    ...given,
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** What a search found. */
export function searchset(...resources: readonly object[]): Json {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: resources.length,
    ...(resources.length === 0 ? {} : { entry: resources.map((resource) => ({ resource })) }),
  }
}

/** A call, with what was sent along. */
export function requestOf(prefetch: Json | undefined, given: Json = {}): Json {
  return {
    hook: 'patient-view',
    hookInstance,
    context: { userId: 'Practitioner/fictional-2', patientId },
    ...(prefetch === undefined ? {} : { prefetch }),
    ...given,
  }
}

/** A call about somebody with this intake. */
export function requestFor(intake: Intake<Ruleset> | Intake, given: Json = {}): Json {
  return requestOf({ intake: searchset(responseOf(intake)) }, given)
}
