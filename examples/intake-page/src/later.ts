/** Parts of the library that the first question does not need. */
export const loadFhir = () => import('./toBundle.ts')
export const loadInstruments = () => import('./intakeFrom.ts')
