import { type Questionnaire, toInstrumentQuestionnaire } from 'level-of-care/fhir'
import { type Instrument, instruments } from 'level-of-care/instruments'

/** The form of an instrument that is known at run time only. */
const formOf = toInstrumentQuestionnaire as (
  id: string,
  options: { version?: string | undefined },
) => Questionnaire

/** A form for every instrument, and for every version of those that have several. */
export const instrumentForms: readonly {
  readonly name: string
  readonly instrument: Instrument
  readonly version: string | undefined
  readonly form: Questionnaire
}[] = (instruments as readonly Instrument[]).flatMap((instrument) =>
  (instrument.versions ?? [undefined]).map((version) => ({
    name: [instrument.id, version?.id].join(' ').trim(),
    instrument,
    version: version?.id,
    form: formOf(instrument.id, { version: version?.id }),
  })),
)
