/** Parts of the library that the first question does not need. */
export const loadFhir = () => import('level-of-care/fhir')
export const loadInstruments = () => import('level-of-care/instruments')
