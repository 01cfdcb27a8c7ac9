import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor, rulesetIn, translationShape } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import { type TextOptions, textOptions } from '../documents/TextOptions.ts'
import { defaultLanguage, languageOption } from '../locales/languages.ts'
import { clinician, course } from '../locales/texts.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Reassessment } from './Reassessment.ts'
import { reassessmentShape } from './reassessmentShape.ts'
import { sayCourse } from './sayCourse.ts'

/** How a reassessment is put into words. */
export interface ExplainCourseOptions<R extends Ruleset> extends Pick<TextOptions, 'language' | 'emergency'> {
  /**
   * The assessor that the reassessment was made with.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
  /**
   * The assessor's ruleset with its texts in that language. Those of the adult ruleset are known.
   *
   * @defaultValue None: a ruleset of one's own can be told in English only.
   */
  readonly translation?: Ruleset
}

/**
 * Puts a reassessment into plain text for a chart. An emergency comes first.
 *
 * **For clinicians only**: it names step-down goals and warning signs, which would teach a patient what to answer, and it
 * leaves nothing out that is sensitive.
 *
 * @param reassessment - What `reassess` returned, or a copy of it that has been through JSON.
 * @param options - See {@link ExplainCourseOptions}.
 * @returns Plain text of several paragraphs, without a line break at its end.
 * @throws {@link UsageError} (`invalid-usage`) for something else than a reassessment, for one that was made with another
 *   ruleset or version (`other-ruleset`), and for options that are not these; {@link RulesetError} for a `translation` that
 *   is no sound ruleset.
 *
 * @example
 * ```ts
 * import { explainCourse, reassess } from 'level-of-care/course'
 *
 * const first = reassess([{ assessedOn: '2026-11-20', riskOfHarm: 'imminent' }])
 * explainCourse(first).split('\n')[1] // 'Help is needed now. In the United States call 911, or 988 for the Suicide & Crisis Lifeline.'
 * ```
 */
export function explainCourse(
  reassessment: Reassessment<AdultRuleset>,
  options?: ExplainCourseOptions<AdultRuleset>,
): string
export function explainCourse<R extends Ruleset>(
  reassessment: Reassessment<R>,
  options: ExplainCourseOptions<R> & { readonly assessor: Assessor<R> },
): string
export function explainCourse<R extends Ruleset>(
  reassessment: Reassessment<R>,
  options?: ExplainCourseOptions<R>,
): string {
  const ruleset = rulesetFor(options)
  const read = readArguments<{ reassessment: Reassessment; options: ExplainCourseOptions<Ruleset> }>(
    { reassessment, options },
    {
      reassessment: resultOf(ruleset, reassessmentShape(ruleset)),
      options: optionsOf<ExplainCourseOptions<Ruleset>>({
        language: languageOption,
        emergency: textOptions.emergency,
        assessor: anAssessor(),
        translation: translationShape,
      }),
    },
  )
  const { language = defaultLanguage, emergency } = read.options
  return sayCourse(
    read.reassessment,
    rulesetIn(read.options),
    { clinician: clinician[language], course: course[language] },
    emergency,
  )
}
