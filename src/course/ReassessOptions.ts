import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { date, oneOf, wholeNumber } from '../boundary/leaves.ts'
import { answersOf, optionsOf, recordOf } from '../boundary/recordOf.ts'
import { aboutPerson, type Shape } from '../boundary/Shape.ts'
import { levelShape } from '../intake/intakeShape.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import type { RatedDimensionId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'

/** The level that a person is in now, as the caller knows it. */
export interface GivenLevel<R extends Ruleset> {
  readonly level: RungCode<R, 'level'>
  /** The day since when, `YYYY-MM-DD`; absent or `null` when it is not known. */
  readonly since?: string | null
}

/** How a history is to be read. */
export interface ReassessOptions<R extends Ruleset> {
  /**
   * The ruleset to assess by, compiled.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
  /**
   * The level that the person is in now, where the treatment history of the latest intake names no ongoing care; and the
   * day since when. Assessments before that day, or all earlier ones if it is left out, count towards a step down only if
   * their own intakes say that the person was at this level.
   *
   * @defaultValue Nobody says so: absent and `null` are the same.
   */
  readonly current?: GivenLevel<R> | null
  /**
   * How many assessments in a row must recommend a lower level: a whole number from 1 to 100.
   *
   * @defaultValue `2`
   */
  readonly minimumAssessments?: number
  /**
   * How many days there must be at least from the first of them to the last: a whole number from 0 to 365.
   *
   * @defaultValue `7`
   */
  readonly minimumDaysApart?: number
  /**
   * Which ratings mean danger: dimensions, each with the least of its ratings that does. After such a rating, or after no
   * answer, no step down and no discharge is offered for `daysAfterDanger`, unless an episode of the treatment history says
   * that a clinician confirmed on a later day that the danger is past (`confirmations`).
   *
   * @defaultValue `{ riskOfHarm: 'high' }`, if the ruleset has such a dimension and rating; otherwise none. Our own judgment.
   */
  readonly dangerousFrom?: { readonly [dimension in RatedDimensionId<R>]?: RatingCode<R> }
  /**
   * How many days danger is looked back on: a whole number from 0, which looks at nothing, to 365. The day itself counts.
   *
   * @defaultValue `90`, as the anchors of the adult ruleset look back three months on suicidal behavior. Our own judgment.
   */
  readonly daysAfterDanger?: number
}

/** What each option may be. */
export function reassessOptionsShape(ruleset: Ruleset): Shape<ReassessOptions<Ruleset>> {
  const current = answersOf<GivenLevel<Ruleset>>({ level: levelShape(ruleset), since: date }, ['level'])
  return optionsOf<ReassessOptions<Ruleset>>({
    assessor: anAssessor(),
    current: aboutPerson(current),
    minimumAssessments: wholeNumber(1, 100),
    minimumDaysApart: wholeNumber(0, 365),
    dangerousFrom: recordOf<Readonly<Record<string, string>>>(
      Object.fromEntries(ratedIn(ruleset).map(({ id, ratings }) => [id, oneOf(codesOf(ratings))])),
    ),
    daysAfterDanger: wholeNumber(0, 365),
  })
}

/** The options that a history is read with, checked and complete. */
export interface Reading {
  readonly current: GivenLevel<Ruleset> | undefined
  readonly minimumAssessments: number
  readonly minimumDaysApart: number
  /** Dimensions, each with the least of its ratings that means danger. */
  readonly dangerousFrom: ReadonlyMap<string, string | undefined>
  readonly daysAfterDanger: number
}

/** Where nobody says what danger is: a high risk of harm, if the ruleset knows it. */
export function usualDanger(ruleset: Ruleset): Readonly<Record<string, string>> {
  const knows = ratedIn(ruleset).some(
    ({ id, ratings }) => id === 'riskOfHarm' && codesOf(ratings).includes('high'),
  )
  return knows ? { riskOfHarm: 'high' } : {}
}

function ratedIn({ dimensions }: Ruleset): readonly Dimension[] {
  return dimensions.filter(({ derived }) => derived === undefined)
}

function codesOf(ratings: Dimension['ratings']): readonly string[] {
  return ratings.map(({ code }) => code)
}
