/** What a UUID in lower case looks like, to be put into other patterns. */
export const uuid = '[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}'

const lowerCase = new RegExp(`^${uuid}$`)
const anyCase = new RegExp(`^${uuid}$`, 'i')

/** Is this a UUID, of any version? */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && anyCase.test(value)
}

/** Is this a UUID as FHIR writes it, in lower case? */
export function isLowerCaseUuid(value: unknown): value is string {
  return typeof value === 'string' && lowerCase.test(value)
}
