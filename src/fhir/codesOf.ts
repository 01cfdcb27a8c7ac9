import { isObject } from '../boundary/isObject.ts'
import { speaksOfHarm } from './harmCodes.ts'
import { type Given, textOf } from './readPlain.ts'
import { systemNamed } from './systems.ts'

/** A code, and the system that it is of: under the address that is used here, and as it was given. */
export interface Code {
  readonly system: string
  readonly code: string
  readonly given: string
}

/** The codes of codings that name their system. */
export function codesOf(codings: readonly Given[]): readonly Code[] {
  return codings.flatMap((coding) => {
    const given = textOf(coding, 'system')
    const code = textOf(coding, 'code')
    return given === undefined || code === undefined
      ? []
      : [{ system: systemNamed(given), code: code.trim(), given }]
  })
}

/** Is there a code anywhere in this resource that speaks of harm? */
export function speaksOfHarmIn(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(speaksOfHarmIn)
  if (!isObject(part)) return false
  return (
    codesOf([part]).some(({ system, code }) => speaksOfHarm(system, code)) ||
    Object.values(part).some(speaksOfHarmIn)
  )
}
