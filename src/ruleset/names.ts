/** What an id looks like. */
export const idPattern: RegExp = /^[a-z][A-Za-z0-9-]*$/

/** Longer names help nobody, and a bound keeps hostile ones cheap. */
export const idLength = 64

/** Names with a meaning of their own to JavaScript: an id among them could reach an inherited property. */
const languageNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'then',
  'toJSON',
])

/** Keys of an intake that are no dimensions. */
export const intakeFields = [
  'assessedOn',
  'assessedAt',
  'treatmentHistory',
  'age',
  'conditions',
  'substances',
  'obligations',
  'circumstances',
  'preferences',
  'notKnown',
] as const

const intakeNames: ReadonlySet<string> = /* @__PURE__ */ new Set(intakeFields)

/** May nothing be called this? */
export function isReservedName(name: string): boolean {
  return languageNames.has(name)
}

/** May no dimension be called this? */
export function isIntakeField(name: string): boolean {
  return intakeNames.has(name)
}
