import { IntakeError } from '../boundary/IntakeError.ts'
import { issueOf, type Path } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import { UsageError } from '../boundary/UsageError.ts'
import { speaksOfHarmIn } from './codesOf.ts'
import { isAboutHarm } from './harmItems.ts'
import type { Notes } from './NotUnderstood.ts'
import {
  type Addresses,
  addressesIn,
  isSamePerson,
  type Person,
  personNamed,
  type Who,
  whoIn,
} from './patientsIn.ts'
import { type Given, objectsOf, own, readResource, textOf } from './readPlain.ts'
import { whenOf } from './whenOf.ts'

/** A resource of a bundle that something can be read from. */
export interface Entry {
  readonly type: ReadType
  readonly resource: Given
  readonly path: Path
  /** What refers to it: `Encounter/123`, and the address of its entry. */
  readonly references: readonly string[]
}

const readTypes = ['Observation', 'Condition', 'Encounter', 'EpisodeOfCare', 'QuestionnaireResponse'] as const

/** The types of resources that something is read from. */
export type ReadType = (typeof readTypes)[number]

/** Resources that are not about the patient, or not about what is: of them nobody is asked. */
const aboutOthers: ReadonlySet<unknown> = new Set([
  'FamilyMemberHistory',
  'Questionnaire',
  'CodeSystem',
  'ValueSet',
  'ConceptMap',
  'PlanDefinition',
  'ActivityDefinition',
  'Library',
  'Measure',
  'Goal',
])

/**
 * The resources of a bundle that are about one patient; whatever else is in it is reported: what is about a relative, a group or
 * somebody who cannot be found, and what was observed of somebody else than whose record it is in.
 *
 * @throws {@link IntakeError}: those of `readResource`; `several-patients`. {@link UsageError} where `patient` names none.
 */
export function bundleEntries(bundle: unknown, patient: string | undefined, notes: Notes): readonly Entry[] {
  const given = readResource(bundle, 'Bundle')
  const { report } = notes
  if (objectsOf(given, 'link').some((link) => own(link, 'relation') === 'next'))
    report(['link'], 'not-completed')
  const list = own(given, 'entry') ?? []
  if (!Array.isArray(list)) throw new IntakeError([issueOf(['entry'], 'invalid-type', 'a list')])
  const addresses = addressesIn(list.filter(isObject))
  const asked = patient === undefined ? undefined : askedFor(patient, addresses)
  const found = list.flatMap((entry: unknown, position) =>
    entryOf(entry, ['entry', position], { addresses, asked, notes }),
  )
  const about = found.map((entry) => ({ entry, who: subjectOf(entry.resource, addresses, asked) }))
  const people = about.flatMap(({ who }) => (isPerson(who) ? [who] : []))
  if (asked === undefined && people.some((one) => people.some((other) => !isSamePerson(one, other))))
    throw new IntakeError([
      issueOf([], 'several-patients', 'resources about one patient, or the option patient'),
    ])
  return about.flatMap(({ entry, who }) => {
    if (who === undefined || who === 'unknown') tellOfNobody(entry, patientKey(entry.type), notes)
    else if (!isPerson(who) || (asked !== undefined && !isSamePerson(who, asked)))
      report(entry.path, 'other-patient')
    else if (isFocused(entry, asked ?? who, addresses, notes)) return [entry]
    return []
  })
}

function askedFor(patient: string, addresses: Addresses): Person {
  const asked = personNamed(patient, addresses)
  if (asked !== 'else') return asked
  throw new UsageError([issueOf(['options', 'patient'], 'invalid-value', 'the reference of a patient')])
}

function isPerson(who: Who | undefined): who is Person {
  return typeof who === 'object'
}

/**
 * Is what was observed the patient? A parent's score or a baby's weight is kept in this record, and is not about the person whose
 * it is.
 */
function isFocused(entry: Entry, patient: Person, addresses: Addresses, notes: Notes): boolean {
  const { resource, path } = entry
  const foci = objectsOf(resource, 'focus').map((focus) => whoIn(focus, resource, addresses) ?? 'unknown')
  const isPatient = (who: Who) =>
    isPerson(who) && who.id !== undefined && patient.id !== undefined && isSamePerson(who, patient)
  const others = foci.filter((who) => !isPatient(who))
  if (others.length === 0) return true
  const isUnknown = others.some((who) => who === 'unknown' || (isPerson(who) && who.id === undefined))
  if (isUnknown) tellOfNobody(entry, 'focus', notes)
  else notes.report([...path, 'focus'], 'other-patient')
  return false
}

/** Whom it is about is not known, so it is not used; what is about harm in it is told all the same. */
function tellOfNobody({ resource, path }: Entry, key: string, { report, sign }: Notes): void {
  report([...path, key], 'missing', 'the patient')
  if (isWithdrawn(resource)) return
  if (speaksOfHarmIn(resource)) sign('code', path, whenOf(resource))
  else if (isAboutHarm(resource)) sign('unread', path, whenOf(resource))
}

interface Reading {
  readonly addresses: Addresses
  readonly asked: Person | undefined
  readonly notes: Notes
}

function entryOf(entry: unknown, path: Path, { addresses, asked, notes }: Reading): Entry[] {
  const { report, sign } = notes
  const where = [...path, 'resource']
  const resource = isObject(entry) ? own(entry, 'resource') : undefined
  if (!isObject(entry) || !isObject(resource)) {
    report(where, 'missing', 'a resource')
    return []
  }
  const given = own(resource, 'resourceType')
  const type = readTypes.find((one) => one === given)
  if (type === undefined || own(resource, 'modifierExtension') !== undefined) {
    if (type === undefined) report(where, 'other-resource', ...readTypes)
    else report(where, 'modifier-extension')
    const who = subjectOf(resource, addresses, asked)
    const isOther = who === 'else' || (isPerson(who) && asked !== undefined && !isSamePerson(who, asked))
    if (isOther || aboutOthers.has(given) || isWithdrawn(resource)) return []
    if (speaksOfHarmIn(resource)) sign('code', where, whenOf(resource))
    else if (type !== undefined && isAboutHarm(resource)) sign('unread', where, whenOf(resource))
    return []
  }
  const id = textOf(resource, 'id')
  const references = [id === undefined ? undefined : `${type}/${id}`, textOf(entry, 'fullUrl')]
  return [
    { type, resource, path: where, references: references.filter((reference) => reference !== undefined) },
  ]
}

/** Entered in error, cancelled, refuted: it says nothing of anybody. */
export function isWithdrawn(resource: Given): boolean {
  const status = textOf(resource, 'status')
  return status === 'entered-in-error' || status === 'cancelled'
}

function patientKey(type: ReadType): string {
  return type === 'EpisodeOfCare' ? 'patient' : 'subject'
}

/** Whom it is about. An address that is not in the bundle is of somebody only where the caller gave the same. */
function subjectOf(resource: Given, addresses: Addresses, asked: Person | undefined): Who | undefined {
  const [subject] = [...objectsOf(resource, 'subject'), ...objectsOf(resource, 'patient')]
  const who = subject && whoIn(subject, resource, addresses)
  return isPerson(who) && who.address !== undefined && who.address !== asked?.address ? 'unknown' : who
}
