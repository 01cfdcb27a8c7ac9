import { Fhir } from 'fhir'

const fhir = new Fhir()

/** What the validator of `fhir` finds wrong: cardinality, types, required codes, elements that do not exist. */
export function faults(resource: object): string[] {
  // A required choice that is zero passes for a missing one there, so zeros are ones to it.
  const copy = JSON.parse(JSON.stringify(resource), (key, value) =>
    key === 'valueInteger' && value === 0 ? 1 : value,
  )
  const { messages } = fhir.validate(copy, { errorOnUnexpected: true })
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`)
}
