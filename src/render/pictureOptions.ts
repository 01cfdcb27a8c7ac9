import { translationShape } from '../adult/rulesetIn.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { oneOf, text } from '../boundary/leaves.ts'
import type { FieldsOf } from '../boundary/recordOf.ts'
import { textOptions } from '../documents/TextOptions.ts'
import { languageOption } from '../locales/languages.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { PictureOptions } from './LadderSvgOptions.ts'

/** What the options of every picture may be. */
export const pictureOptions: FieldsOf<PictureOptions<Ruleset>> = {
  language: languageOption,
  theme: oneOf(['light', 'dark', 'auto']),
  emergency: textOptions.emergency,
  idPrefix: text({
    pattern: /^[A-Za-z][\w-]{0,63}$/,
    expected: 'a letter, then letters, digits, - and _, at most 64 in all',
  }),
  assessor: anAssessor(),
  translation: translationShape,
}
