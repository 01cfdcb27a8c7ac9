import type { Assessor } from '../assessor/Assessor.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { ratingIn } from './DatedRating.ts'
import { floorIn, type Levels } from './Levels.ts'
import { positionIn, ratedDimensions } from './RatedDimension.ts'
import type { CurrentLevel, Sign, Signs } from './Reassessment.ts'
import type { Assessment } from './readAssessments.ts'

/** As many as `stepUp` lists. */
const mostSigns = 5

/** So many combinations are looked at, the smallest first; a sign is there or not whether or not it is among them. */
const mostCombinations = 1000

/** A dimension that is worse now than at the assessment before. */
interface Worsening {
  readonly dimension: string
  readonly codes: readonly string[]
  readonly from: number
  readonly now: number
}

/**
 * The warning signs since the assessment before the latest one.
 *
 * Rules only ever raise: so a sign that could be named has appeared exactly if the person of the assessment before, with all that
 * is worse now, is recommended more. That is asked once; which ones they are is asked only then.
 */
export function signsOf(
  assessments: readonly Assessment[],
  current: CurrentLevel,
  assessor: Assessor,
  levels: Levels,
): Signs {
  const before = assessments[assessments.length - 2]
  if (before === undefined) return { status: 'first-assessment' }
  const { assessedOn, intake, recommendation } = before
  const then = recommendation.unanswered
  if (then.length > 0) return { status: 'incomplete', assessedOn, unanswered: [...then] }
  const here = current.status === 'known' ? levels.positionOf(current.level) : 0
  const above = Math.max(here, levels.positionOf(floorIn(recommendation)))
  const level = at(levels.codes, above)
  if (above === levels.codes.length - 1) return { status: 'highest', assessedOn, level }
  const latest = at(assessments, assessments.length - 1)
  const { worse, open } = worseningsBetween(before, latest, assessor.ruleset)
  const levelWith = (ratings: Readonly<Record<string, unknown>>) =>
    levels.positionOf(floorIn(assessor.assess({ ...intake, ...ratings })))
  const ratingsOf = (some: readonly Worsening[]) =>
    Object.fromEntries(some.map(({ dimension, codes, now }) => [dimension, codes[now]]))
  const reached = levelWith(ratingsOf(worse))
  // What reaches less than all of it together says less than the recommendation does.
  const isSign = (some: readonly Worsening[]) => levelWith(ratingsOf(some)) >= reached
  const appeared =
    reached > above ? leastOf(worse, isSign).map((some) => signOf(some, isSign, levelWith, levels)) : []
  const withOpen = (some: readonly Omit<Worsening, 'from' | 'now'>[]) =>
    levelWith({
      ...ratingsOf(worse),
      ...Object.fromEntries(some.map(({ dimension, codes }) => [dimension, codes.at(-1)])),
    })
  // A sign could hide in what raises the level by itself, or is needed for what all of them together raise it to.
  const hidden = Math.max(above, reached)
  const all = withOpen(open)
  const notKnown = open.filter(
    (one) =>
      withOpen([one]) > hidden || (all > hidden && withOpen(open.filter((other) => other !== one)) < all),
  )
  return {
    status: 'checked',
    assessedOn,
    above: level,
    appeared,
    notKnown: notKnown.map(({ dimension }) => dimension),
  }
}

/** The rated dimensions that are worse than at the assessment before, and those that are not answered any more. */
function worseningsBetween(
  before: Assessment,
  latest: Assessment,
  ruleset: Ruleset,
): { readonly worse: readonly Worsening[]; readonly open: readonly Omit<Worsening, 'from' | 'now'>[] } {
  const rated = ratedDimensions(ruleset).map((dimension) => {
    const positionOf = (assessment: Assessment) => {
      const found = ratingIn(assessment, dimension.id)
      return found === undefined ? -1 : positionIn(dimension, found.rating)
    }
    const codes = dimension.ratings.map(({ code }) => code)
    return { dimension: dimension.id, codes, from: positionOf(before), now: positionOf(latest) }
  })
  return {
    worse: rated.filter(({ from, now }) => now > from),
    open: rated.filter(({ now }) => now < 0),
  }
}

/** The smallest combinations that are signs, none of which contains another; at most five. */
function leastOf(
  worse: readonly Worsening[],
  isSign: (some: readonly Worsening[]) => boolean,
): readonly (readonly Worsening[])[] {
  const found: (readonly Worsening[])[] = []
  let tried = 0
  for (let size = 1; size <= worse.length; size++) {
    for (const some of combinations(worse, size)) {
      if (found.length === mostSigns) return found
      tried += 1
      if (tried > mostCombinations) return found.length > 0 ? found : [leastWithin(worse, isSign)]
      if (!found.some((sign) => sign.every((one) => some.includes(one))) && isSign(some)) found.push(some)
    }
  }
  return found
}

/** One sign within many worsenings: what can be left out is. */
function leastWithin(
  worse: readonly Worsening[],
  isSign: (some: readonly Worsening[]) => boolean,
): readonly Worsening[] {
  return worse.reduce((kept, one) => {
    const others = kept.filter((other) => other !== one)
    return isSign(others) ? others : kept
  }, worse)
}

function* combinations<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield []
  else
    for (let position = from; position <= items.length - size; position++)
      for (const others of combinations(items, size - 1, position + 1)) yield [at(items, position), ...others]
}

/** The sign with the least ratings that call for it. */
function signOf(
  some: readonly Worsening[],
  isSign: (some: readonly Worsening[]) => boolean,
  levelWith: (ratings: Readonly<Record<string, unknown>>) => number,
  levels: Levels,
): Sign {
  const least = [...some]
  for (const [place, one] of some.entries())
    for (let now = one.from + 1; now < one.now; now++) {
      least[place] = { ...one, now }
      if (isSign(least)) break
      least[place] = one
    }
  const changes = some.map(({ dimension, codes, from, now }, place) => ({
    dimension,
    from: at(codes, from),
    to: at(codes, at(least, place).now),
    now: at(codes, now),
  }))
  const to = levelWith(Object.fromEntries(changes.map(({ dimension, to }) => [dimension, to])))
  return { to: at(levels.codes, to), changes }
}
