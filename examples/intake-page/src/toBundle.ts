// Of FHIR, this is all that is needed: the rest is left out by the bundler.
export { toBundle } from 'level-of-care/fhir'
