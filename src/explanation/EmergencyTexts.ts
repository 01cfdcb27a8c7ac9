/** What to do now in an emergency, for places other than the United States. */
export interface EmergencyNow {
  /** It stands at the top of every text about an emergency. */
  readonly now: string
  /** Not told where only what to do now is; so that the same texts fit everywhere. */
  readonly contacts?: string
}

/** What is said of whom to call, for places other than the United States. */
export interface EmergencyTexts extends EmergencyNow {
  /** Whom to reach at any hour: it is in every text. */
  readonly contacts: string
}

/** What is expected, in words. */
export const expectedTexts = {
  both: 'two texts, now and contacts',
  now: 'an object with a text, now',
} as const

/** Is there a text that says what to do now? */
export function isEmergencyNow(value: unknown): value is EmergencyNow {
  return typeof value === 'object' && value !== null && 'now' in value && isText(value.now)
}

/** Is there one that says whom to reach at any hour as well? */
export function isEmergencyTexts(value: unknown): value is EmergencyTexts {
  return isEmergencyNow(value) && isText(value.contacts)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
