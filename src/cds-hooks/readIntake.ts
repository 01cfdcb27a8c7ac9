import { dayNumber, isCalendarDate } from '../boundary/calendar.ts'
import { isDateTime, stretchOf } from '../boundary/dateTime.ts'
import { issueOf } from '../boundary/Issue.ts'
import { fromQuestionnaireResponse, type ResponseReading } from '../fhir/fromQuestionnaireResponse.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { PrefetchKey } from './Discovery.ts'
import { type JoinedIntake, joinIntake } from './joinIntake.ts'
import type { Refusal } from './OperationOutcome.ts'
import { prefetchKeys } from './prefetchTemplates.ts'
import { readRecord } from './readRecord.ts'
import type { HookRequest } from './readRequest.ts'
import { type AnyResource, othersIn, resourcesIn } from './resourcesIn.ts'
import type { Setup } from './Setup.ts'

/** An intake, and what has to be said about where it comes from. */
export interface FoundIntake extends JoinedIntake {
  readonly kind: 'intake'
  readonly assessedOn: string
  /** When a draft is made: now, or else when the questionnaire was filled in, where either is known to the second. */
  readonly authoredOn: string | undefined
  readonly fromQuestionnaire: boolean
  /** A questionnaire that was too old to be used. */
  readonly tooOld: OldIntake | undefined
  /** What was asked for and could not be had. */
  readonly unavailable: readonly PrefetchKey[]
}

/** An intake from too long ago. */
export interface OldIntake {
  readonly date: string
  readonly days: number
}

/** What was found of the patient. */
export type Found =
  | FoundIntake
  | { readonly kind: 'refused' | 'unavailable'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'nothing' }

/** What an assessment can rest on. */
const clinical: readonly PrefetchKey[] = ['intake', 'observations']

/** Finds the newest intake of the patient in what was sent along, and what scores and records add to it. */
export function readIntake({ prefetch, patientId }: HookRequest, setup: Setup): Found {
  const sent = new Map<PrefetchKey, readonly AnyResource[]>()
  for (const key of prefetchKeys) {
    const resources = resourcesIn(prefetch[key])
    if (resources !== undefined) sent.set(key, resources)
  }
  const others = [...sent].flatMap(([key, resources]) => othersIn(key, resources, patientId))
  if (others.length > 0) return { kind: 'refused', refusals: others }
  if (!clinical.some((key) => sent.has(key)))
    return {
      kind: 'unavailable',
      refusals: clinical.map((key) =>
        issueOf(['prefetch', key], 'data-missing', 'the resources that the prefetch template asks for'),
      ),
    }
  if (isDead(sent.get('patient'))) return { kind: 'nothing' }
  const now = setup.now()
  const today = dayOf(now)
  const response = newest(sent.get('intake') ?? [])
  const form = response && readForm(response, setup)
  const filledOn = form && (form.intake.assessedOn ?? dayOf(response?.authored) ?? today)
  if (form !== undefined && filledOn === undefined) return undated
  const days = filledOn && today ? dayNumber(today) - dayNumber(filledOn) : 0
  const tooOld = filledOn && days > setup.maximumAgeDays ? { date: filledOn, days } : undefined
  const used = tooOld === undefined ? form : undefined
  const assessedOn = used === undefined ? today : filledOn
  if (assessedOn === undefined) return { kind: 'nothing' }
  const resources = [...(sent.get('observations') ?? []), ...(sent.get('conditions') ?? [])]
  const record = readRecord(resources, patientId, { assessedOn, today }, setup)
  const authored = isDateTime(response?.authored) ? response.authored : undefined
  return {
    kind: 'intake',
    ...joinIntake(used, record, { assessedOn, born: bornOf(sent.get('patient')) }, setup),
    assessedOn,
    authoredOn: now ?? authored,
    fromQuestionnaire: used !== undefined,
    tooOld,
    unavailable: clinical.filter((key) => !sent.has(key) && setup.options.prefetch?.[key] !== null),
  }
}

function readForm(response: AnyResource, { assessor, options: { map } }: Setup): ResponseReading<Ruleset> {
  return fromQuestionnaireResponse(response, { assessor, ...(map === undefined ? {} : { map }) })
}

function isDead(patients: readonly AnyResource[] = []): boolean {
  return patients.some(
    ({ resourceType, deceasedBoolean, deceasedDateTime }) =>
      resourceType === 'Patient' && (deceasedBoolean === true || typeof deceasedDateTime === 'string'),
  )
}

function bornOf(patients: readonly AnyResource[] = []): unknown {
  return patients.find(({ resourceType }) => resourceType === 'Patient')?.birthDate
}

const undated: Found = {
  kind: 'refused',
  refusals: [
    issueOf(['prefetch', 'intake'], 'missing', 'the day of the assessment, or when it was authored'),
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
  return stretchOf(authored).from
}
