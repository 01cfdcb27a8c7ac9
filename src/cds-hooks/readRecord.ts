import { dayNumber } from '../boundary/calendar.ts'
import { fromResources } from '../fhir/fromResources.ts'
import type { NotUnderstood } from '../fhir/NotUnderstood.ts'
import type { AnyResource } from './resourcesIn.ts'
import type { Setup } from './Setup.ts'

type Table<T> = Readonly<Record<string, T>>

/** What the record says beside a questionnaire, with the day of each score and rating. */
export interface RecordReading {
  readonly totals: Table<unknown>
  readonly ratings: Table<string>
  readonly measuredOn: Table<string>
  readonly conditions: readonly string[]
  /** A diagnosis speaks of harm to oneself, which is no rating. */
  readonly speaksOfHarm: boolean
  readonly notUnderstood: number
}

/** Reads scores, ratings and conditions; scores and ratings only from as long before the assessment as is asked for. */
export function readRecord(
  resources: readonly AnyResource[],
  patientId: string,
  { assessedOn, today }: { readonly assessedOn: string; readonly today: string | undefined },
  { assessor, options, maximumAgeDays }: Setup,
): RecordReading {
  const subject = { reference: `Patient/${patientId}` }
  // Whose they are was checked; references to one person are written in several ways.
  const entry = resources.map((resource) => ({ resource: { ...resource, subject } }))
  const { conditions } = options
  const { intake, instruments, measuredOn, notUnderstood } = fromResources(
    { resourceType: 'Bundle', type: 'collection', entry },
    { assessor, days: 'as-written', ...(conditions === undefined ? {} : { conditions }) },
  )
  const { conditions: named, ...ratings } = intake
  const isRecent = ([id]: readonly [string, unknown]) => {
    const day = dayNumber(dayMeasured(measuredOn, id))
    // Somewhere on earth it is a day later than here; what is later than that is a slip of the pen.
    const isPast = today === undefined || day <= dayNumber(today) + 1
    return isPast && dayNumber(assessedOn) - day <= maximumAgeDays
  }
  return {
    totals: Object.fromEntries(Object.entries(instruments).filter(isRecent)),
    ratings: asTexts(Object.fromEntries(Object.entries(ratings).filter(isRecent))),
    measuredOn,
    conditions: listed(named),
    speaksOfHarm: notUnderstood.some(({ code }) => code === 'speaks-of-harm'),
    notUnderstood: notUnderstood.filter(matters).length,
  }
}

function listed(named: readonly string[] | null | undefined): readonly string[] {
  return named ?? []
}

/** All else of an intake is not read from a record. */
function asTexts(ratings: Table<unknown>): Table<string> {
  return ratings as Table<string>
}

/** The calendar date on which it was taken, as the record writes it. */
export function dayMeasured(measuredOn: Table<string>, id: string): string {
  return String(measuredOn[id]).slice(0, 10)
}

/** A record is full of what is none of our business; what would have been used, had it been clear, is said. */
function matters({ code, path }: NotUnderstood): boolean {
  return code === 'unknown-code' ? path.includes('valueCodeableConcept') : unclear.has(code)
}

const unclear: ReadonlySet<string> = new Set<NotUnderstood['code']>([
  'ambiguous-code',
  'missing',
  'invalid-type',
  'invalid-value',
  'invalid-date',
  'imprecise-date',
  'order-unknown',
  'unknown-unit',
  'modifier-extension',
])
