import { bundleEntries } from '../fhir/bundleEntries.ts'
import { type HarmSign, type NotUnderstood, notes } from '../fhir/NotUnderstood.ts'
import { type ReadRecord, readEntries } from '../fhir/readEntries.ts'
import type { AnyResource } from './resourcesIn.ts'
import type { Setup } from './Setup.ts'

/** What the record says, and what has to be said about that. */
export interface RecordReading extends ReadRecord {
  /** What speaks of harm, and is in no rating or answer. */
  readonly signs: readonly HarmSign[]
  /** How many things would have been used, had they been clear. */
  readonly notUnderstood: number
  /** Of several that say different things it cannot be told which is the newest. */
  readonly isUnordered: boolean
}

/** Reads forms, instruments, ratings and conditions of the patient. */
export function readRecord(
  resources: readonly AnyResource[],
  patientId: string,
  { assessor, options }: Setup,
): RecordReading {
  const subject = { reference: `Patient/${patientId}` }
  // Whose they are was checked; references to one person are written in several ways.
  const entry = resources.map((resource) => ({ resource: { ...resource, subject } }))
  const { conditions, map, questionnaires } = options
  const noted = notes()
  const entries = bundleEntries({ resourceType: 'Bundle', type: 'collection', entry }, undefined, noted)
  const record = readEntries(
    entries,
    assessor.ruleset,
    {
      days: 'as-written',
      ...(conditions === undefined ? {} : { conditions }),
      ...(map === undefined ? {} : { map }),
      ...(questionnaires === undefined ? {} : { questionnaires }),
    },
    noted,
  )
  const isOfForm = ({ path }: NotUnderstood) =>
    resources[Number(path[1])]?.resourceType === 'QuestionnaireResponse'
  return {
    ...record,
    signs: noted.signs,
    notUnderstood: noted.found.filter((one) => (isOfForm(one) ? mattersInForm(one) : matters(one))).length,
    isUnordered: noted.found.some(({ code }) => code === 'order-unknown'),
  }
}

/** What is said in other words: that a form is a draft is seen from what is open, and a day of assessment is found elsewhere. */
const toldElsewhere: ReadonlySet<string> = new Set<NotUnderstood['code']>([
  'not-completed',
  'superseded',
  'order-unknown',
  'withdrawn',
  'speaks-of-harm',
  'may-speak-of-harm',
])

function mattersInForm({ code, path }: NotUnderstood): boolean {
  return !toldElsewhere.has(code) && !(code === 'missing' && path.at(-1) === 'resource')
}

/** A record is full of what is none of our business; what would have been used, had it been clear, is said. */
function matters({ code, path }: NotUnderstood): boolean {
  return code === 'unknown-code' ? path.includes('valueCodeableConcept') : unclear.has(code)
}

const unclear: ReadonlySet<string> = new Set<NotUnderstood['code']>([
  'ambiguous-code',
  'contradiction',
  'missing',
  'invalid-type',
  'invalid-value',
  'invalid-date',
  'imprecise-date',
  'unknown-unit',
  'modifier-extension',
  // What stands in this record and was observed of somebody else.
  'other-patient',
])
