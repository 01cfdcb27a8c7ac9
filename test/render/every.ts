import * as fc from 'fast-check'
import { adult, assess, type Recommendation } from 'level-of-care'
import {
  type Detail,
  type Format,
  type Reader,
  type RenderOptions,
  type TextLanguage,
  textLanguages,
} from 'level-of-care/render'
import { intakeOf } from '../support/arbitraries.ts'

export const formats: readonly Format[] = ['text', 'markdown', 'html']
export const readers: readonly Reader[] = ['clinician', 'patient']
export const languages: readonly TextLanguage[] = textLanguages
export const details: readonly Detail[] = ['short', 'full']

/** Every way to render, but for the texts that a caller brings. */
export const everyWay: readonly RenderOptions[] = formats.flatMap((format) =>
  readers.flatMap((reader) =>
    languages.flatMap((language) =>
      details.flatMap((detail) =>
        [true, false].map((includeSensitive) => ({ format, reader, language, detail, includeSensitive })),
      ),
    ),
  ),
)

/** A recommendation for any intake of an adult. */
export function recommendations(): fc.Arbitrary<Recommendation> {
  return intakeOf(adult).map(assess)
}

/** Any way to render. */
export function ways(given: Partial<RenderOptions> = {}): fc.Arbitrary<RenderOptions> {
  return fc.constantFrom(...everyWay).map((way) => ({ ...way, ...given }))
}
