import { adult } from '../adult/adult.ts'
import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetIn } from '../adult/rulesetIn.ts'
import type { Recommendation as AnyRecommendation, Recommendation } from '../assessor/Recommendation.ts'
import { recommendationShape } from '../assessor/recommendationShape.ts'
import type { StepDown } from '../assessor/StepChange.ts'
import { stepDownShape } from '../assessor/stepDownShape.ts'
import { anObject } from '../boundary/leaves.ts'
import { readArguments, readOptions } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { UsageError, type UsageIssue } from '../boundary/UsageError.ts'
import { restsOnSensitive } from '../documents/restsOnSensitive.ts'
import { retold } from '../documents/retold.ts'
import { tellsSensitive, textOptions } from '../documents/TextOptions.ts'
import { vocabularyOf } from '../documents/Vocabulary.ts'
import { withoutSensitive } from '../documents/withoutSensitive.ts'
import { defaultLanguage } from '../locales/languages.ts'
import { clinician, ladder, patient } from '../locales/texts.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { LadderSvgOptions, PictureOptions } from './LadderSvgOptions.ts'
import { clinicianPicture } from './ladder/clinicianPicture.ts'
import { drawPicture } from './ladder/drawPicture.ts'
import { createPen } from './ladder/Pen.ts'
import { patientPicture } from './ladder/patientPicture.ts'
import { pictureOptions } from './pictureOptions.ts'
import type { RenderOptions } from './RenderOptions.ts'
import { wordsOf, wordsShape } from './wordsOf.ts'

/** Every option that there is, whoever reads. */
interface AnyOptions
  extends PictureOptions<Ruleset>,
    Pick<RenderOptions<Ruleset>, 'reader' | 'includeSensitive' | 'words'> {
  readonly stepDown?: StepDown
}

/** What they look like; the ways down are read once the ruleset is known. */
function optionsWith(stepDown: Shape): Shape<AnyOptions> {
  const { reader, includeSensitive } = textOptions
  return optionsOf<AnyOptions>({ ...pictureOptions, reader, includeSensitive, stepDown, words: wordsShape }, [
    'reader',
  ])
}

/**
 * Draws a recommendation as a ladder: an SVG picture of the levels of care with the recommended one marked, or, while it
 * is not settled, the floor that is proven and every level that is still possible.
 *
 * A clinician's picture has the reasons beside the rung that each of them raises to, and with `stepDown` the ways down.
 * A patient's has neither. In an emergency both begin with what to do now. The picture has a title and a description with
 * the same facts in words, no script, and nothing to load; every text has a contrast of 4.5:1 or more, and nothing is
 * told by color alone.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param options - See {@link LadderSvgOptions}; `reader` is required.
 * @returns An `<svg>` element, to put into a page or a file. It is as wide as its place; it is drawn for 820 pixels for
 *   clinicians and for 440 for patients. No style sheet or style attribute is in it, so no content security policy blocks
 *   it. It ends in a line break. The same bytes for the same recommendation and options.
 * @throws {@link UsageError} (`invalid-usage`) for options or a recommendation that are none; `not-applicable` for a
 *   patient's picture with `stepDown`; `other-recommendation` for the `stepDown` of another level; `other-ruleset` when the
 *   recommendation was made with another ruleset or version; and of a ruleset of one's own, `missing-translation` or
 *   `missing-words`, as from `render`. {@link RulesetError} (`invalid-ruleset`) for a `translation` that is no sound
 *   ruleset.
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 * import { ladderSvg } from 'level-of-care/render'
 *
 * const recommendation = assess({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })
 * const svg = ladderSvg(recommendation, { reader: 'patient', theme: 'auto' })
 * svg.startsWith('<svg') && svg.includes('call 911') // true
 * ```
 */
export function ladderSvg<R extends Ruleset = AdultRuleset>(
  recommendation: Recommendation<R>,
  options: LadderSvgOptions<R>,
): string {
  const { recommendation: made, options: given } = readAll(recommendation, options)
  const {
    reader,
    language = defaultLanguage,
    theme = 'light',
    idPrefix = 'level-of-care',
    stepDown,
    emergency,
  } = given
  const ruleset = rulesetIn(given)
  const includeSensitive = tellsSensitive(reader, given.includeSensitive)
  const words = ladder[language]
  const now = emergency?.now
  const picture =
    reader === 'clinician'
      ? clinicianPicture(retold(includeSensitive ? made : withoutSensitive(made, ruleset), ruleset), {
          phrases: clinician[language],
          words,
          ruleset,
          vocabulary: vocabularyOf(ruleset),
          includeSensitive,
          stepDown,
          now,
        })
      : patientPicture(made, {
          phrases: patient[language],
          words,
          said: wordsOf(ruleset, given),
          ruleset,
          now,
          resting: includeSensitive ? [] : restsOnSensitive(made, ruleset),
        })
  return drawPicture(picture, createPen(theme), idPrefix)
}

interface Arguments {
  readonly recommendation: AnyRecommendation
  readonly options: AnyOptions
}

/** The options come first: what a recommendation looks like depends on the assessor. */
function readAll(recommendation: unknown, options: unknown): Arguments {
  const given = readOptions(options, optionsWith(anObject))
  const ruleset = given.assessor?.ruleset ?? adult
  const read = readArguments<Arguments>(
    { recommendation, options: given },
    {
      recommendation: resultOf(ruleset, recommendationShape(ruleset)),
      options: optionsWith(stepDownShape(ruleset)),
    },
  )
  const problem = problemWithWays(read)
  if (problem !== undefined) throw new UsageError([{ path: ['options', 'stepDown'], ...problem }])
  return read
}

/** Ways down that nobody should see, or that would be drawn where they do not belong. */
function problemWithWays({
  recommendation,
  options: { reader, stepDown },
}: Arguments): Pick<UsageIssue, 'code' | 'message'> | undefined {
  if (stepDown === undefined) return undefined
  // Silence would leave the caller to believe that they are in the picture.
  if (reader === 'patient')
    return { code: 'not-applicable', message: 'ways down are not for a patient to read' }
  if (stepDown.status === 'incomplete') return undefined
  if (recommendation.status === 'final' && recommendation.level === stepDown.level) return undefined
  return { code: 'other-recommendation', message: 'it is about another level than the recommendation' }
}
