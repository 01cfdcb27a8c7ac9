import * as fc from 'fast-check'
import type { AdultRuleset } from 'level-of-care'
import { adult, assess, type Recommendation } from 'level-of-care'
import type { Format, Reader, RenderOptions } from 'level-of-care/render'
import { intakeOf } from '../support/arbitraries.ts'

export const formats: readonly Format[] = ['text', 'markdown', 'html']
export const readers: readonly Reader[] = ['clinician', 'patient']
export const languages = ['en', 'es'] as const

type Options = RenderOptions<AdultRuleset>

/** Every way to render, but for the texts that a caller brings. */
export const everyWay: readonly Options[] = formats.flatMap((format) =>
  readers.flatMap((reader) =>
    languages.flatMap((language) =>
      [true, false].flatMap((brief) =>
        [true, false].map((includeSensitive) => ({ format, reader, language, brief, includeSensitive })),
      ),
    ),
  ),
)

/** A recommendation for any intake of an adult. */
export function recommendations(): fc.Arbitrary<Recommendation> {
  return intakeOf(adult).map(assess)
}

/** Any way to render. */
export function ways(given: Partial<Options> = {}): fc.Arbitrary<Options> {
  return fc.constantFrom(...everyWay).map((way) => ({ ...way, ...given }))
}
