import { dateOf, dayNumber, isCalendarDate } from '../boundary/calendar.ts'
import { isDateTime } from '../boundary/dateTime.ts'
import { issueOf } from '../boundary/Issue.ts'
import { ownValue } from '../boundary/ownValue.ts'
import { positionOn } from '../fhir/joinRatings.ts'
import type { PrefetchKey } from './Discovery.ts'
import { type Found, undated } from './Found.ts'
import { joinIntake } from './joinIntake.ts'
import { onlyRecent } from './onlyRecent.ts'
import { prefetchKeys } from './prefetchTemplates.ts'
import { questionsAbout } from './questionsAbout.ts'
import { type RecordReading, readRecord } from './readRecord.ts'
import type { HookRequest } from './readRequest.ts'
import { type AnyResource, othersIn, resourcesIn, type SentResources } from './resourcesIn.ts'
import type { Setup } from './Setup.ts'

/** What an assessment can rest on. */
const clinical: readonly PrefetchKey[] = ['intake', 'observations']

/** What was sent beside what can be assessed. */
interface Sent {
  readonly unavailable: readonly PrefetchKey[]
  readonly isPaged: boolean
  readonly born: unknown
}

/** Finds the intake of the patient in what was sent along, and what scores and records add to it. */
export function readIntake({ prefetch, patientId }: HookRequest, setup: Setup): Found {
  const sent = new Map<PrefetchKey, SentResources>()
  for (const key of prefetchKeys) {
    const resources = resourcesIn(prefetch[key])
    if (resources !== undefined) sent.set(key, resources)
  }
  const of = (key: PrefetchKey): readonly AnyResource[] => sent.get(key)?.resources ?? []
  const others = [...sent].flatMap(([key, each]) => othersIn(key, each, patientId))
  if (others.length > 0) return { kind: 'refused', refusals: others }
  if (isDead(of('patient'))) return { kind: 'nothing' }
  const resources = [...of('intake'), ...of('observations'), ...of('conditions')]
  const record = readRecord(resources, patientId, setup)
  const isThere = (key: PrefetchKey) => sent.get(key)?.isWhole === true
  if (clinical.some((key) => isThere(key) || of(key).length > 0)) {
    const unavailable = clinical.filter((key) => !isThere(key) && setup.options.prefetch?.[key] !== null)
    const isPaged = [...sent.values()].some((each) => each.isPaged)
    return intakeIn(record, { unavailable, isPaged, born: bornOf(of('patient')) }, setup)
  }
  // A diagnosis that speaks of harm is said, whatever else could not be had.
  if (record.signs.length > 0) return { kind: 'alarm', questions: questionsAbout(record.signs, setup) }
  return {
    kind: 'unavailable',
    refusals: clinical.map((key) =>
      issueOf(['prefetch', key], 'data-missing', 'the resources that the prefetch template asks for'),
    ),
  }
}

function intakeIn(record: RecordReading, sent: Sent, setup: Setup): Found {
  const { form } = record
  const now = setup.now()
  const today = dayOf(now)
  const filledOn = form && (dayOf(ownValue(form.intake, 'assessedOn')) ?? dayOf(form.on))
  const days = filledOn && today ? dayNumber(today) - dayNumber(filledOn) : 0
  const tooOld = filledOn && days > setup.maximumAgeDays ? { date: filledOn, days } : undefined
  const used = tooOld === undefined ? form : undefined
  const assessedOn = used === undefined ? (today ?? lastAnswered(record)) : (filledOn ?? today)
  // Seen from the day of the assessment, or from today where that is yet to come.
  const seenFrom = earlier(assessedOn, today)
  const recent = onlyRecent(record, { seenFrom, today }, setup)
  const risk = form && ownValue(form.intake, 'riskOfHarm')
  const isHarm = positionOn(setup.assessor.ruleset, 'riskOfHarm', risk) > 0
  // What is not used is no rating any more, and is asked about.
  const isUntold = form !== undefined && isHarm && (used === undefined || assessedOn === undefined)
  const signs = isUntold
    ? [...recent.signs, { kind: 'answer', path: form.path, when: form.when } as const]
    : recent.signs
  if (assessedOn === undefined) {
    if (signs.length > 0) return { kind: 'alarm', questions: questionsAbout(signs, setup) }
    return form === undefined ? { kind: 'nothing' } : undated
  }
  const { born, unavailable, isPaged } = sent
  return {
    kind: 'intake',
    ...joinIntake(
      used,
      { ...recent, signs },
      { assessedOn, born, seenFrom: earlier(assessedOn, today) },
      setup,
    ),
    assessedOn,
    shownOn: used === undefined ? assessedOn : filledOn,
    isToCome: today !== undefined && assessedOn > dateOf(dayNumber(today) + 1),
    authoredOn: now ?? (isDateTime(form?.on) ? form.on : undefined),
    fromQuestionnaire: used !== undefined,
    tooOld,
    unavailable,
    isPaged,
  }
}

function earlier<T extends string | undefined>(day: T, other: string | undefined): T | string {
  return day !== undefined && other !== undefined && other < day ? other : day
}

/** Without a clock, the last day that somebody filled in a questionnaire of an instrument. */
function lastAnswered({ taken }: RecordReading): string | undefined {
  const days = [...taken.values()].flatMap(({ from, on }) =>
    from.some((said) => said.isForm === true) ? [on.slice(0, 10)] : [],
  )
  return days.sort().reverse()[0]
}

function isDead(patients: readonly AnyResource[]): boolean {
  return patients.some(
    (one) =>
      one.resourceType === 'Patient' &&
      (ownValue(one, 'deceasedBoolean') === true || typeof ownValue(one, 'deceasedDateTime') === 'string'),
  )
}

function bornOf(patients: readonly AnyResource[]): unknown {
  const [patient] = patients.filter(({ resourceType }) => resourceType === 'Patient')
  return patient && ownValue(patient, 'birthDate')
}

/** The calendar date that a date and time was written down on. */
function dayOf(value: unknown): string | undefined {
  const day = typeof value === 'string' ? value.slice(0, 10) : ''
  return isCalendarDate(day) ? day : undefined
}
