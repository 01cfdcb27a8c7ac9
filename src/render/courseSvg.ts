import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor, rulesetIn } from '../adult/rulesetIn.ts'
import { listOf, taggedBy } from '../boundary/collections.ts'
import { constant, date, number, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { looseRecordOf, optionsOf, whole } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import type { ReadPath, Shape } from '../boundary/Shape.ts'
import { UsageError, type UsageIssue } from '../boundary/UsageError.ts'
import type { Reassessment as AnyReassessment, Reassessment } from '../course/Reassessment.ts'
import { reassessmentShape } from '../course/reassessmentShape.ts'
import { vocabularyOf } from '../documents/Vocabulary.ts'
import { defaultLanguage } from '../locales/languages.ts'
import { clinician, coursePicture } from '../locales/texts.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { CourseSvgOptions, PicturedScores, PicturedTotal } from './CourseSvgOptions.ts'
import { drawCourse } from './course/drawCourse.ts'
import { pictureOf } from './course/pictureOf.ts'
import { createPen } from './ladder/Pen.ts'
import { pictureOptions } from './pictureOptions.ts'

/**
 * Draws a reassessment over time: an SVG picture of where the person was and of what was recommended, of the risk of harm,
 * and of the ratings and scores that are chosen, on one true axis of time.
 *
 * **For clinicians only**: it shows which ratings came with which level, and leaves nothing out that is sensitive.
 *
 * A level that is not settled is drawn from its floor to the highest one that is possible. Below the levels stand the
 * step-ups that were recommended: carried out, not carried out, or still open. Nothing is drawn across a gap, nor across an
 * assessment that did not answer. In an emergency the picture begins with what to do now. It has a title, and a description
 * with every assessment in words, no script, and nothing to load; every text has a contrast of 4.5:1 or more, and nothing is
 * told by color alone.
 *
 * @param reassessment - What `reassess` of `level-of-care/course` returned, or a copy of it that has been through JSON.
 * @param options - See {@link CourseSvgOptions}.
 * @returns An `<svg>` element, to put into a page or a file: 820 pixels wide, and as high as it needs to be. It ends in a line
 *   break. The same bytes for the same reassessment and options.
 * @throws {@link UsageError} (`invalid-usage`) for options or a reassessment that are none; `other-ruleset` when it was made
 *   with another ruleset or version; `missing-translation` for a ruleset of one's own in another language than English.
 *   {@link RulesetError} (`invalid-ruleset`) for a `translation` that is no sound ruleset.
 *
 * @example
 * ```ts
 * import { reassess } from 'level-of-care/course'
 * import { courseSvg } from 'level-of-care/render'
 *
 * const reassessment = reassess([
 *   { assessedOn: '2026-11-13', riskOfHarm: 'low', symptomSeverity: 'severe' },
 *   { assessedOn: '2026-11-20', riskOfHarm: 'none', symptomSeverity: 'moderate' },
 * ])
 * const svg = courseSvg(reassessment, { theme: 'auto' })
 * svg.startsWith('<svg') && svg.includes('2026-11-13') // true
 * ```
 */
export function courseSvg(
  reassessment: Reassessment<AdultRuleset>,
  options?: CourseSvgOptions<AdultRuleset>,
): string
export function courseSvg<R extends Ruleset>(
  reassessment: Reassessment<R>,
  options: CourseSvgOptions<R> & Required<Pick<CourseSvgOptions<R>, 'assessor'>>,
): string
export function courseSvg<R extends Ruleset>(
  reassessment: Reassessment<R>,
  options?: CourseSvgOptions<R>,
): string {
  const used = rulesetFor(options)
  const { reassessment: made, options: given } = readArguments<Arguments>(
    { reassessment, options },
    { reassessment: resultOf(used, reassessmentShape(used)), options: optionsShape(used) },
  )
  const problems = totalsOutside(given.scores ?? [])
  if (problems.length > 0) throw new UsageError(problems)
  const {
    language = defaultLanguage,
    theme = 'light',
    idPrefix = 'level-of-care',
    dimensions = ['symptomSeverity'],
    scores = [],
    gapDays = 31,
    emergency,
  } = given
  const ruleset = rulesetIn(given)
  const [phrases, words] = [clinician[language], coursePicture[language]]
  const picture = pictureOf(made, {
    phrases,
    words,
    ruleset,
    vocabulary: vocabularyOf(ruleset),
    dimensions,
    scores,
    gapDays,
    now: emergency?.now,
  })
  return drawCourse(picture, createPen(theme), idPrefix)
}

interface Arguments {
  readonly reassessment: AnyReassessment
  readonly options: CourseSvgOptions<Ruleset>
}

function optionsShape({ dimensions }: Ruleset): Shape<CourseSvgOptions<Ruleset>> {
  const rated = dimensions.filter(({ derived }) => derived === undefined).map(({ id }) => id)
  return optionsOf<CourseSvgOptions<Ruleset>>({
    ...pictureOptions,
    dimensions: listOf(oneOf(rated), 20),
    scores: listOf(scoresShape, 10),
    gapDays: wholeNumber(1, 365),
  })
}

/** Far beyond any instrument. */
const point = /* @__PURE__ */ number(-100_000, 100_000)

const oneTotal: Shape<PicturedTotal> = /* @__PURE__ */ taggedBy<PicturedTotal>('status', {
  known: whole({ status: text(), value: point }),
  range: whole({ status: text(), least: point, most: point }),
})

/** A number, or as much of it as is known. */
const totalShape: Shape<PicturedTotal> = {
  ...oneTotal,
  expected: ['a number, or what scoresOverTime says of it'],
  read: (value, path, issues) =>
    typeof value === 'number' ? point.read(value, path, issues) : oneTotal.read(value, path, issues),
}

type Score = PicturedScores['scores'][number]

const answered: Shape<Score> = /* @__PURE__ */ whole<{ on: string; total: PicturedTotal }>({
  on: date,
  total: totalShape,
})
const missed: Shape<Score> = /* @__PURE__ */ whole<{ on: string; missed: true }>({
  on: date,
  missed: constant(true),
})

/** A total, or that there is none. */
const scoreShape: Shape<Score> = {
  ...answered,
  read(value, path, issues) {
    const isMissed = typeof value === 'object' && value !== null && 'missed' in value
    return (isMissed ? missed : answered).read(value, path, issues)
  },
}

/** What `scoresOverTime` returned has more in it, which is no part of the picture. */
const scoresShape: Shape<PicturedScores> = /* @__PURE__ */ looseRecordOf<PicturedScores>(
  {
    title: text({ most: 200 }),
    range: whole<PicturedScores['range']>({ least: point, most: point }),
    scores: listOf(scoreShape, 1000, { least: 1 }),
  },
  ['title', 'range', 'scores'],
)

/** Totals beyond the range would be drawn outside of the picture. */
function totalsOutside(scores: readonly PicturedScores[]): readonly UsageIssue[] {
  return scores.flatMap(({ range: { least, most }, scores: all }, position) => {
    const problem = (path: ReadPath, expected: string): UsageIssue => ({
      path: ['options', 'scores', position, ...path],
      code: 'out-of-range',
      message: `expected ${expected}`,
      expected: [expected],
    })
    if (least >= most) return [problem(['range', 'most'], 'more than the least')]
    return all.flatMap((score, place) => {
      if (!('total' in score)) return []
      const { total } = score
      const [low, high] =
        typeof total === 'number'
          ? [total, total]
          : total.status === 'known'
            ? [total.value, total.value]
            : [total.least, total.most]
      return least <= low && low <= high && high <= most
        ? []
        : [problem(['scores', place, 'total'], 'a total within the range')]
    })
  })
}
