import type { Instrument } from '../instruments/Instrument.ts'
import { instruments } from '../instruments/instruments.ts'
import type { Sum } from '../instruments/Range.ts'
import { at } from '../ruleset/lookUp.ts'
import type { DatedScore } from './BundleOptions.ts'
import type { Coding, Observation, Quantity, Reference } from './r4.ts'
import { commonSystem, loinc, ucum } from './systems.ts'

interface About {
  readonly subject: Reference
  readonly encounter?: Reference
}

/** The score of an instrument: its total, the least and the most that it can be, or, where it has none, its flags only. */
export function scoreObservation({ score, on }: DatedScore, about: About): Observation {
  const all: readonly Instrument[] = instruments
  const instrument = at(
    all.filter(({ id }) => id === score.instrument),
    0,
  )
  const { total } = score
  const version = instrument.versions?.find(({ id }) => id === score.version)
  const raised = score.flags
    .filter(({ status }) => status === 'raised')
    .map(({ meaning }) => ({ text: meaning }))
  return {
    resourceType: 'Observation',
    status: total?.status === 'range' ? 'preliminary' : 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'survey',
            display: 'Survey',
          },
        ],
      },
    ],
    code: { coding: codesOf(instrument), text: instrument.title },
    subject: about.subject,
    ...(about.encounter === undefined ? {} : { encounter: about.encounter }),
    effectiveDateTime: on,
    ...(version === undefined ? {} : { method: { text: version.title } }),
    ...resultIn(total),
    ...(score.band?.status === 'known' ? { interpretation: [{ text: score.band.label }] } : {}),
    ...(raised.length > 0 ? { note: raised } : {}),
  }
}

function codesOf({ id, title, total, loinc: codes }: Instrument): Coding[] {
  const code = total === 'sum' ? codes.total : codes.panel
  return [
    ...(code === undefined ? [] : [{ system: loinc, code }]),
    { system: commonSystem('instrument'), code: id, display: title },
  ]
}

function resultIn(total: Sum | undefined): Partial<Observation> {
  switch (total?.status) {
    case 'known':
      return { valueQuantity: points(total.value) }
    case 'range':
      return { valueRange: { low: points(total.least), high: points(total.most) } }
    default:
      return {
        dataAbsentReason: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
              code: 'not-applicable',
              display: 'Not Applicable',
            },
          ],
        },
      }
  }
}

function points(value: number): Quantity {
  return { value, unit: '{score}', system: ucum, code: '{score}' }
}
