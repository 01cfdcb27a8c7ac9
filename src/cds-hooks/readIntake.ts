import { isDateTime, stretchOf } from '../fhir/dateTime.ts'
import { fromQuestionnaireResponse } from '../fhir/fromQuestionnaireResponse.ts'
import { isCalendarDate } from '../intake/calendar.ts'
import type { PrefetchKey } from './Discovery.ts'
import type { Refusal } from './OperationOutcome.ts'
import { prefetchKeys } from './prefetchTemplates.ts'
import type { HookRequest } from './readRequest.ts'
import { type AnyResource, othersIn, resourcesIn } from './resourcesIn.ts'
import type { Setup } from './Setup.ts'

/** An intake, and what has to be said about where it comes from. */
export interface FoundIntake {
  readonly kind: 'intake'
  readonly intake: unknown
  readonly assessedOn: string
  /** When a draft is made: now, or else when the questionnaire was filled in, where either is known to the second. */
  readonly authoredOn: string | undefined
  readonly fromQuestionnaire: boolean
  /** How many things were not understood. */
  readonly notUnderstood: number
  /** What was asked for and could not be had. */
  readonly unavailable: readonly PrefetchKey[]
}

/** What was found of the patient. */
export type Found =
  | FoundIntake
  | { readonly kind: 'refused' | 'unavailable'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-old'; readonly date: string; readonly days: number }

/** What an assessment can rest on. */
const clinical: readonly PrefetchKey[] = ['intake', 'observations']

/** Finds the newest intake of the patient in what was sent along, and what scores and records add to it. */
export function readIntake({ prefetch, patientId }: HookRequest, setup: Setup): Found {
  const sent = new Map<PrefetchKey, readonly AnyResource[]>()
  for (const key of prefetchKeys) {
    const resources = resourcesIn(prefetch.get(key))
    if (resources !== undefined) sent.set(key, resources)
  }
  const others = [...sent].flatMap(([key, resources]) => othersIn(key, resources, patientId))
  if (others.length > 0) return { kind: 'refused', refusals: others }
  if (!clinical.some((key) => sent.has(key)))
    return {
      kind: 'unavailable',
      refusals: clinical.map((key) => ({
        path: ['prefetch', key],
        code: 'data-missing',
        expected: 'the resources that the prefetch template asks for',
      })),
    }
  const response = newest(sent.get('intake') ?? [])
  const now = setup.now()
  if (response === undefined) return { kind: 'nothing' }
  const read = fromQuestionnaireResponse(response, { assessor: setup.assessor })
  const authored = isDateTime(response.authored) ? response.authored : undefined
  const assessedOn = read.intake.assessedOn ?? dayOf(response.authored) ?? dayOf(now)
  if (assessedOn === undefined) return undated
  return {
    kind: 'intake',
    intake: { ...read.intake, assessedOn },
    assessedOn,
    authoredOn: now ?? authored,
    fromQuestionnaire: true,
    notUnderstood: read.notUnderstood.length,
    unavailable: clinical.filter((key) => !sent.has(key) && setup.options.prefetch?.[key] !== null),
  }
}

const undated: Found = {
  kind: 'refused',
  refusals: [
    {
      path: ['prefetch', 'intake'],
      code: 'missing',
      expected: 'the day of the assessment, or when it was authored',
    },
  ],
}

/** The calendar date that a date and time was written down on. */
function dayOf(value: unknown): string | undefined {
  const day = typeof value === 'string' ? value.slice(0, 10) : ''
  return isCalendarDate(day) ? day : undefined
}

/** The response that was filled in last. A draft of one counts as well: what is open in it stays open. */
function newest(resources: readonly AnyResource[]): AnyResource | undefined {
  const usable = resources.filter(
    ({ resourceType, status }) =>
      resourceType === 'QuestionnaireResponse' &&
      (status === 'completed' || status === 'amended' || status === 'in-progress'),
  )
  return usable.reduce<AnyResource | undefined>(
    (last, response) => (last === undefined || time(response) > time(last) ? response : last),
    undefined,
  )
}

function time({ authored }: AnyResource): number {
  return stretchOf(authored)?.from ?? Number.NEGATIVE_INFINITY
}
