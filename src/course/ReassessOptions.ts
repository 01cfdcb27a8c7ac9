import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { date, oneOf, wholeNumber } from '../boundary/leaves.ts'
import { answersOf, optionsOf, recordOf } from '../boundary/recordOf.ts'
import { aboutPerson, type Shape } from '../boundary/Shape.ts'
import { levelShape } from '../intake/intakeShape.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import type { RatedDimensionId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import type { Levels } from './Levels.ts'
import { ratedDimensions } from './RatedDimension.ts'

/** The level that a person is in now, as the caller knows it. */
export interface GivenLevel<R extends Ruleset> {
  readonly level: RungCode<R, 'level'>
  /** The day since when, `YYYY-MM-DD`; absent or `null` when it is not known. */
  readonly since?: string | null
}

/** A number of days for each of some levels. */
export type LevelDays<R extends Ruleset> = { readonly [level in RungCode<R, 'level'>]?: number }

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
   * How many days there must be at least from the first of them to the last, whatever the level: a whole number from 0 to 365.
   *
   * @defaultValue By the setting, our own judgment: 1 in a hospital (`inpatient`) and 3 in other care around the clock
   *   (`residential`), if the ruleset has these levels and says so of them; otherwise 7.
   */
  readonly minimumDaysApart?: number
  /**
   * The same for single levels that a person is in: whole numbers from 0 to 365.
   *
   * @defaultValue None: `minimumDaysApart` holds for each.
   */
  readonly minimumDaysApartAt?: LevelDays<R>
  /**
   * How many days there may be at most from one of them to the next: a whole number from 1 to 365. What lies further back says
   * nothing about the time between.
   *
   * @defaultValue `30`, our own judgment.
   */
  readonly maximumDaysApart?: number
  /**
   * For how many days no rule may have called for more than the lowest level before the end of treatment is looked at: a whole
   * number from 0 to 365. It counts where it is more than `minimumDaysApart`.
   *
   * @defaultValue `56`, our own judgment.
   */
  readonly minimumDaysBeforeEnding?: number
  /**
   * In how many days before the latest assessment a better rating shows that the person is worse now: a whole number from 0 to
   * 365. The assessment before the latest one is always looked at.
   *
   * @defaultValue `28`, our own judgment.
   */
  readonly daysOfStability?: number
  /**
   * How many days care at a level takes to show whether it helps: whole numbers from 0 to 365. Until then a `response` of `none`
   * is no reason for a step up by itself; that needs `startedOn` of the ongoing episode. From then on ratings that have not improved are a plateau, counted from the first assessment since admission.
   *
   * @defaultValue Of the levels that the ruleset has: `outpatient` 56 (APA, depression, 2010: four to eight weeks), and as our
   *   own judgment `intensive-outpatient` 28, `partial-hospitalization` 14, `residential` 28, `inpatient` 7.
   */
  readonly minimumTrialDays?: LevelDays<R>
  /**
   * Which ratings mean danger: dimensions, each with the least of its ratings that does. After such a rating, or after no
   * answer, no step down and no end of treatment is offered for `daysAfterDanger`, unless an episode of the treatment history says
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
  const ofDays = wholeNumber(0, 365)
  const byLevel = recordOf<LevelDays<Ruleset>>(
    Object.fromEntries(rungCodesOf(ruleset, 'level').map((code) => [code, ofDays])),
  )
  return optionsOf<ReassessOptions<Ruleset>>({
    assessor: anAssessor(),
    current: aboutPerson(current),
    minimumAssessments: wholeNumber(1, 100),
    minimumDaysApart: ofDays,
    minimumDaysApartAt: byLevel,
    maximumDaysApart: wholeNumber(1, 365),
    minimumDaysBeforeEnding: ofDays,
    daysOfStability: ofDays,
    minimumTrialDays: byLevel,
    dangerousFrom: recordOf<Readonly<Record<string, string>>>(
      Object.fromEntries(ratedDimensions(ruleset).map(({ id, ratings }) => [id, oneOf(codesOf(ratings))])),
    ),
    daysAfterDanger: ofDays,
  })
}

/** The options that a history is read with, checked and complete. */
export interface Reading {
  readonly current: GivenLevel<Ruleset> | undefined
  readonly minimumAssessments: number
  /** From the first to the last assessment that agree on less than this level. */
  readonly minimumDaysApart: (level: string) => number
  readonly maximumDaysApart: number
  readonly minimumDaysBeforeEnding: number
  readonly daysOfStability: number
  /** How many days of care at this level are a trial; nothing where nobody says so. */
  readonly minimumTrialDays: (level: string) => number | undefined
  /** Dimensions, each with the least of its ratings that means danger. */
  readonly dangerousFrom: ReadonlyMap<string, string | undefined>
  readonly daysAfterDanger: number
}

/** Our own judgment: a hospital stay is reviewed from day to day. */
const daysApartAroundTheClock: Days = { inpatient: 1, residential: 3 }

/** Outpatient care counts as tried after about eight weeks, as the guideline on depression of the APA (2010) has it; the others are our own judgment. */
const usualTrial: Days = {
  outpatient: 56,
  'intensive-outpatient': 28,
  'partial-hospitalization': 14,
  residential: 28,
  inpatient: 7,
}

type Days = Readonly<Record<string, number | undefined>>

/** Completes the options with the usual ones. */
export function readingOf(options: ReassessOptions<Ruleset>, ruleset: Ruleset, levels: Levels): Reading {
  const {
    current,
    minimumAssessments = 2,
    minimumDaysApart,
    minimumDaysApartAt = {},
    maximumDaysApart = 30,
    minimumDaysBeforeEnding = 56,
    daysOfStability = 28,
    minimumTrialDays = {},
    dangerousFrom = usualDanger(ruleset),
    daysAfterDanger = 90,
  } = options
  const usual = (level: string) =>
    levels.isAroundTheClock(levels.positionOf(level)) ? own(daysApartAroundTheClock, level) : undefined
  return {
    current: current ?? undefined,
    minimumAssessments,
    minimumDaysApart: (level) => own(minimumDaysApartAt, level) ?? minimumDaysApart ?? usual(level) ?? 7,
    maximumDaysApart,
    minimumDaysBeforeEnding,
    daysOfStability,
    minimumTrialDays: (level) => own(minimumTrialDays, level) ?? own(usualTrial, level),
    dangerousFrom: new Map(Object.entries(dangerousFrom)),
    daysAfterDanger,
  }
}

/** A level may be called like something that every object has. */
function own(days: Days, level: string): number | undefined {
  return Object.hasOwn(days, level) ? days[level] : undefined
}

/** Where nobody says what danger is: a high risk of harm, if the ruleset knows it. */
function usualDanger(ruleset: Ruleset): Readonly<Record<string, string>> {
  const knows = ratedDimensions(ruleset).some(
    ({ id, ratings }) => id === 'riskOfHarm' && codesOf(ratings).includes('high'),
  )
  return knows ? { riskOfHarm: 'high' } : {}
}

function codesOf(ratings: Dimension['ratings']): readonly string[] {
  return ratings.map(({ code }) => code)
}
