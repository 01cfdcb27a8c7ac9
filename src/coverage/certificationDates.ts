import { dateOf, dayNumber, monthsBefore } from '../boundary/calendar.ts'
import { listOf } from '../boundary/collections.ts'
import { IntakeError } from '../boundary/IntakeError.ts'
import { issueOf } from '../boundary/Issue.ts'
import { boolean, date, oneOf, wholeNumber } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { aboutPerson } from '../boundary/Shape.ts'
import { medicare } from '../locales/en/medicare.ts'
import {
  type CertificationRule,
  certificationRules,
  type DeterminationRule,
  determinationRules,
} from './certificationRules.ts'
import { type DueDate, type DueDates, type DueStatus, dueDates } from './dueDates.ts'
import { type CertifiedSetting, certifiedSettings, mostRecertifications } from './MedicareOptions.ts'

/** By when a physician certifies, certifies again, and determines the need for the hours again. */
export interface CertificationSchedule {
  readonly setting: CertifiedSetting
  /** `YYYY-MM-DD` */
  readonly admittedOn: string
  /** The day that the dates are looked at from, `YYYY-MM-DD`; where none was given, nothing is past due and nothing is next. */
  readonly asOf?: string
  /** The rule of the certifications, its source, and how each part of it was read. */
  readonly rule: CertificationRule
  /** How days are counted, which is a choice of this library. */
  readonly counting: string
  /** The first certification. */
  readonly certification: { readonly dueOn: string; readonly status?: DueStatus }
  /** The recertifications that were made, those that are past due, the next one, and those after it: the last days, `YYYY-MM-DD`. */
  readonly recertifications: readonly DueDate[]
  /** How many more are past due, before those that are listed. */
  readonly earlier: number
  /** The same of the determination of need that the statute asks for; absent for psychiatric inpatient care, of which it was not read. */
  readonly determination?: {
    readonly rule: DeterminationRule
    readonly dates: readonly DueDate[]
    readonly earlier: number
  }
}

/** How many dates there are, and where they stand. */
export interface CertificationOptions {
  /**
   * How many of those that are still to come, 1 to 100.
   *
   * @defaultValue `3`
   */
  readonly count?: number
  /**
   * The day to look at them from, `YYYY-MM-DD`: what was due before it is past due, unless it was made.
   *
   * @defaultValue None: no date is marked.
   */
  readonly asOf?: string | null
  /** Was the first certification made? */
  readonly certified?: boolean | null
  /**
   * The days on which a physician certified again, and thereby determined the need again, `YYYY-MM-DD`, in any order, none
   * before the admission. Those after `asOf` were not made yet on that day.
   */
  readonly recertifiedOn?: readonly string[] | null
}

const usualCount = 3

/** The options as they were read: nothing is `null`. */
type Given = { readonly [K in keyof CertificationOptions]?: NonNullable<CertificationOptions[K]> }

const certificationOptions = /* @__PURE__ */ optionsOf<Given>({
  count: /* @__PURE__ */ wholeNumber(1, 100),
  asOf: /* @__PURE__ */ aboutPerson(date),
  certified: /* @__PURE__ */ aboutPerson(boolean),
  recertifiedOn: /* @__PURE__ */ aboutPerson(/* @__PURE__ */ listOf(date, mostRecertifications)),
})

/**
 * The dates by which Medicare wants a physician to certify, to certify again, and to determine the need for the hours again.
 *
 * Recertification of partial hospitalization: day 18, then at most every 30 days (42 CFR 424.24(e), 2015 edition); of inpatient
 * psychiatric care: day 12, then at most every 30 days (42 CFR 424.14, 2015 edition); of an intensive outpatient program: at most
 * every 60 days (read at second hand). Determination of need, by the statute (42 USC 1395x(ff)): at least once a month for
 * partial hospitalization, at least once every other month for an intensive outpatient program. Both are listed, and the
 * earlier one counts. The day of admission counts as day 1. Each date is counted from the last recertification that was told,
 * and until there is one from the admission; a shorter interval that a plan sets makes it earlier.
 *
 * @param setting - `intensive-outpatient`, `partial-hospitalization` or `inpatient` (psychiatric).
 * @param admittedOn - The day of admission, `YYYY-MM-DD`, from 1900 to 2999.
 * @param options - See {@link CertificationOptions}.
 * @returns A {@link CertificationSchedule}: the dates, each with where it stands, and the rules, their sources, and how they were read.
 * @throws {@link UsageError} (`invalid-usage`) for the setting and the options; {@link IntakeError} (`invalid-intake`) where
 *   nothing but what was said about the person is wrong: a recertification before the admission, for example
 *   (`out-of-range`). Neither repeats a value.
 *
 * @example
 * ```ts
 * import { certificationDates } from 'level-of-care/coverage'
 *
 * const { recertifications, rule, determination } = certificationDates('partial-hospitalization', '2026-11-20')
 * recertifications.map(({ dueOn }) => dueOn) // ['2026-12-07', '2027-01-06', '2027-02-05']
 * rule.verified // 'primary'
 * determination?.dates.map(({ dueOn }) => dueOn) // ['2026-12-19', '2027-01-19', '2027-02-19']
 *
 * const late = certificationDates('partial-hospitalization', '2026-11-20', { asOf: '2026-12-20', count: 1 })
 * late.recertifications.map(({ dueOn, status }) => `${dueOn} ${status}`) // ['2026-12-07 past-due', '2027-01-06 next']
 * ```
 */
export function certificationDates(
  setting: CertifiedSetting,
  admittedOn: string,
  options: CertificationOptions = {},
): CertificationSchedule {
  const asked = readArguments(
    { setting, admittedOn, options },
    { setting: oneOf(certifiedSettings), admittedOn: aboutPerson(date), options: certificationOptions },
  )
  return scheduleOf(asked.setting, asked.admittedOn, asked.options)
}

/** The same, of what has been read. */
export function scheduleOf(
  setting: CertifiedSetting,
  admittedOn: string,
  { count = usualCount, asOf, certified, recertifiedOn = [] }: Given,
): CertificationSchedule {
  refuseBefore(admittedOn, recertifiedOn)
  const rule = certificationRules[setting]
  // What came later was not made yet on that day.
  const made = [...new Set(recertifiedOn)].filter((day) => asOf === undefined || day <= asOf).sort()
  const standing = { made, asOf, count }
  const firstDay = dayNumber(admittedOn)
  const recertifications = dueDates(
    {
      fromAdmission: (times) => firstDay + rule.firstDay - 1 + (times - 1) * rule.everyDays,
      fromLast: (made, times) => made + times * rule.everyDays,
    },
    standing,
  )
  const status = statusOnAdmission(admittedOn, certified, asOf)
  return {
    setting,
    admittedOn,
    ...(asOf === undefined ? {} : { asOf }),
    rule,
    counting: medicare.counting,
    certification: { dueOn: admittedOn, ...(status === undefined ? {} : { status }) },
    recertifications: recertifications.dates,
    earlier: recertifications.earlier,
    ...(setting === 'inpatient'
      ? {}
      : {
          determination: {
            rule: determinationRules[setting],
            ...determinations(determinationRules[setting], admittedOn, standing),
          },
        }),
  }
}

/** A month is over on the day before the same day of the next one: the earlier of the ways to count. */
function determinations(
  { everyMonths }: DeterminationRule,
  admittedOn: string,
  standing: { readonly made: readonly string[]; readonly asOf: string | undefined; readonly count: number },
): DueDates {
  const monthsAfter = (date: string, times: number) => monthsBefore(date, -times * everyMonths) - 1
  return dueDates(
    {
      fromAdmission: (times) => monthsAfter(admittedOn, times),
      fromLast: (made, times) => monthsAfter(dateOf(made), times),
    },
    standing,
  )
}

function statusOnAdmission(
  admittedOn: string,
  certified: boolean | undefined,
  asOf: string | undefined,
): DueStatus | undefined {
  if (certified === true) return 'made'
  if (asOf === undefined) return undefined
  return admittedOn < asOf ? 'past-due' : 'next'
}

/** A recertification before the admission is a slip of the pen, and every date after it would be wrong. */
function refuseBefore(admittedOn: string, recertifiedOn: readonly string[]): void {
  const issues = recertifiedOn.flatMap((day, position) =>
    day < admittedOn
      ? [
          issueOf(
            ['options', 'recertifiedOn', position],
            'out-of-range',
            'the day of admission, or a later one',
          ),
        ]
      : [],
  )
  if (issues.length > 0) throw new IntakeError(issues)
}
