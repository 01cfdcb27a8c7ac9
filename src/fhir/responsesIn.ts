import { stretchOf } from '../boundary/dateTime.ts'
import type { Instrument } from '../instruments/Instrument.ts'
import { instruments } from '../instruments/instruments.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Entry } from './bundleEntries.ts'
import type { FilledForm } from './joinForms.ts'
import type { ItemMap } from './mapOption.ts'
import { type Notes, notesAt } from './NotUnderstood.ts'
import { own, textOf } from './readPlain.ts'
import { readResponse } from './readResponse.ts'
import type { Said, Standing, StatedRisk, Taking } from './Taking.ts'
import { dayOrTime, whenOf } from './whenOf.ts'

/** What responses to questionnaires say. */
export interface ReadResponses {
  readonly forms: readonly FilledForm[]
  readonly takings: readonly Taking[]
  readonly risks: readonly StatedRisk[]
}

/** How to read them. */
export interface ResponsesOptions {
  readonly ruleset: Ruleset
  readonly map: ItemMap
  readonly questionnaires: readonly unknown[]
}

/** Reads each response for itself: each instrument and the intake in it have their own place among what others say. */
export function responsesIn(
  entries: readonly Entry[],
  options: ResponsesOptions,
  notes: Notes,
): ReadResponses {
  const forms: FilledForm[] = []
  const takings: Taking[] = []
  const risks: StatedRisk[] = []
  for (const { resource, path } of entries) {
    const standing = standingOf(textOf(resource, 'status'))
    if (standing === undefined) {
      notes.report([...path, 'status'], 'withdrawn')
      continue
    }
    if (standing === 'draft') notes.report([...path, 'status'], 'not-completed')
    const authored = whenOf(resource)
    const within = notesAt(path, notes)
    const read = readResponse(resource, { ...options, when: authored }, within)
    // The day of the assessment tells when it was, where nobody noted when it was written down.
    const assessedOn = read.intake.assessedOn
    const isDated = dayOrTime(own(resource, 'authored')) !== undefined
    const said: Said = {
      path,
      standing,
      when: isDated || assessedOn === undefined ? authored : stretchOf(assessedOn),
      on: dayOrTime(own(resource, 'authored')) ?? dayOrTime(assessedOn),
      isForm: true,
    }
    if (Object.keys(read.intake).length > 0) forms.push({ ...said, intake: read.intake })
    for (const [id, answers] of Object.entries(read.instruments))
      takings.push({
        ...said,
        instrument: instrumentNamed(id),
        version: read.scoring[id]?.version,
        answers: new Map(Object.entries(answers as object)),
      })
    for (const { path: where, level } of read.risks) risks.push({ ...said, path: [...path, ...where], level })
  }
  return { forms, takings, risks }
}

function standingOf(status: string | undefined): Standing | undefined {
  if (status === 'entered-in-error') return undefined
  return status === 'completed' || status === 'amended' ? 'completed' : 'draft'
}

/** The instrument with that id, which there is. */
function instrumentNamed(id: string): Instrument {
  const all: readonly Instrument[] = instruments
  return at(
    all.filter((one) => one.id === id),
    0,
  )
}
