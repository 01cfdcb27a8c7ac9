import { IntakeError } from '../boundary/IntakeError.ts'
import { issueOf, type Path } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import type { Report } from './NotUnderstood.ts'
import { type Given, objectsOf, own, readResource, textOf } from './readPlain.ts'

/** A resource of a bundle that something can be read from. */
export interface Entry {
  readonly type: ReadType
  readonly resource: Given
  readonly path: Path
  /** What refers to it: `Encounter/123`, and the address of its entry. */
  readonly references: readonly string[]
}

const readTypes = ['Observation', 'Condition', 'Encounter', 'EpisodeOfCare'] as const

/** The types of resources that something is read from. */
export type ReadType = (typeof readTypes)[number]

/**
 * The resources of a bundle that are about one patient; whatever else is in it is reported.
 *
 * @throws {@link IntakeError}: those of `readResource`; `several-patients`.
 */
export function bundleEntries(
  bundle: unknown,
  patient: string | undefined,
  report: Report,
): readonly Entry[] {
  const given = readResource(bundle, 'Bundle')
  if (objectsOf(given, 'link').some((link) => own(link, 'relation') === 'next'))
    report(['link'], 'not-completed')
  const list = own(given, 'entry') ?? []
  if (!Array.isArray(list)) throw new IntakeError([issueOf(['entry'], 'invalid-type', 'a list')])
  const found = list.flatMap((entry: unknown, position) => entryOf(entry, ['entry', position], report))
  const about = found.map((entry) => ({ entry, subject: subjectOf(entry) }))
  const patients = new Set(about.flatMap(({ subject }) => subject ?? []))
  if (patient === undefined && patients.size > 1)
    throw new IntakeError([
      issueOf([], 'several-patients', 'resources about one patient, or the option patient'),
    ])
  return about.flatMap(({ entry, subject }) => {
    if (subject === undefined) report([...entry.path, patientKey(entry)], 'missing', 'the patient')
    else if (patient === undefined || subject === patient) return [entry]
    else report(entry.path, 'other-patient')
    return []
  })
}

function entryOf(entry: unknown, path: Path, report: Report): Entry[] {
  const where = [...path, 'resource']
  const resource = isObject(entry) ? own(entry, 'resource') : undefined
  if (!isObject(entry) || !isObject(resource)) {
    report(where, 'missing', 'a resource')
    return []
  }
  const type = readTypes.find((one) => one === own(resource, 'resourceType'))
  if (type === undefined) {
    report(where, 'other-resource', ...readTypes)
    return []
  }
  if (own(resource, 'modifierExtension') !== undefined) {
    report(where, 'modifier-extension')
    return []
  }
  const id = textOf(resource, 'id')
  const references = [id === undefined ? undefined : `${type}/${id}`, textOf(entry, 'fullUrl')]
  return [
    { type, resource, path: where, references: references.filter((reference) => reference !== undefined) },
  ]
}

function patientKey({ type }: Entry): string {
  return type === 'EpisodeOfCare' ? 'patient' : 'subject'
}

function subjectOf(entry: Entry): string | undefined {
  const [subject] = objectsOf(entry.resource, patientKey(entry))
  return subject === undefined ? undefined : textOf(subject, 'reference')
}
