import type { AdultRuleset } from '../adult/adult.ts'
import { rulesetOf } from '../adult/rulesetIn.ts'
import { en as wordsEn } from '../explanation/ladder/en.ts'
import { es as wordsEs } from '../explanation/ladder/es.ts'
import { en } from '../explanation/phrases/en.ts'
import { es } from '../explanation/phrases/es.ts'
import { patientEn } from '../explanation/phrases/patientEn.ts'
import { patientEs } from '../explanation/phrases/patientEs.ts'
import { retold } from '../explanation/retold.ts'
import { vocabularyOf } from '../explanation/Vocabulary.ts'
import { withoutSensitive } from '../explanation/withoutSensitive.ts'
import type { Recommendation as AnyRecommendation, Recommendation } from '../recommendation/Recommendation.ts'
import type { StepDown } from '../recommendation/StepChange.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { checkLadderOptions } from './checkLadderOptions.ts'
import type { LadderSvgOptions } from './LadderSvgOptions.ts'
import { clinicianPicture } from './ladder/clinicianPicture.ts'
import { drawPicture } from './ladder/drawPicture.ts'
import { createPen } from './ladder/Pen.ts'
import { patientPicture } from './ladder/patientPicture.ts'
import { RenderError } from './RenderError.ts'
import { wordsOf } from './wordsOf.ts'

const phrases = { en, es }
const patientPhrases = { en: patientEn, es: patientEs }
const ladderPhrases = { en: wordsEn, es: wordsEs }

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
 * @returns An `<svg>` element, to put into a page or a file: 820 pixels wide for clinicians, 440 for patients, and as high
 *   as it needs to be. It ends in a line break. The same bytes for the same recommendation and options.
 * @throws {@link RenderError} with a `code`: `invalid-option`, also for a patient's picture with `stepDown` and for the
 *   `stepDown` of another level; `unknown-option`; `other-ruleset` when the recommendation was made with another ruleset or
 *   version; and of a ruleset of one's own, `missing-translation` or `missing-words`, as from `render`.
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
  checkLadderOptions(options)
  const { language = 'en', theme = 'light', idPrefix = 'level-of-care', includeSensitive = true } = options
  const ruleset = rulesetOf(options)
  // Everything was made of one ruleset, so its ids are those of any.
  const any = recommendation as unknown as AnyRecommendation
  const stepDown = options.stepDown as StepDown | undefined
  if (any?.ruleset?.id !== ruleset.id || any.ruleset.version !== ruleset.version || !onLadder(any, ruleset))
    throw new RenderError('other-ruleset', 'it was made with another ruleset, or with another version of it')
  checkLevel(any, stepDown)
  const words = ladderPhrases[language]
  const now = options.emergency?.now
  const picture =
    options.reader === 'clinician'
      ? clinicianPicture(retold(includeSensitive ? any : withoutSensitive(any, ruleset), ruleset), {
          phrases: phrases[language],
          words,
          ruleset,
          vocabulary: vocabularyOf(ruleset),
          includeSensitive,
          stepDown,
          now,
        })
      : patientPicture(any, {
          phrases: patientPhrases[language],
          words,
          said: wordsOf(ruleset, options),
          ruleset,
          now,
        })
  return drawPicture(picture, createPen(theme, idPrefix), idPrefix)
}

/** A level that the ladder does not have would be marked nowhere. */
function onLadder(recommendation: AnyRecommendation, { ladders }: Ruleset): boolean {
  const rungs = ladders.filter(({ id }) => id === 'level').flatMap((ladder) => ladder.rungs)
  const named =
    recommendation.status === 'final'
      ? [recommendation.level]
      : [recommendation.atLeast, ...recommendation.possible]
  return named.every((code) => rungs.some((rung) => rung.code === code))
}

/** Ways down from another level would be drawn where they do not belong. */
function checkLevel(recommendation: AnyRecommendation, stepDown: StepDown | undefined): void {
  if (stepDown === undefined || stepDown.status === 'incomplete') return
  if (recommendation.status !== 'final' || recommendation.level !== stepDown.level)
    throw new RenderError('invalid-option', 'the option stepDown is about another level', 'stepDown')
}
