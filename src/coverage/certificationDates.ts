import { dateOf, dayNumber } from '../boundary/calendar.ts'
import { date, oneOf, wholeNumber } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { aboutPerson } from '../boundary/Shape.ts'
import { medicare } from '../locales/en/medicare.ts'
import { type CertificationRule, certificationRules } from './certificationRules.ts'
import { type CertifiedSetting, certifiedSettings } from './MedicareOptions.ts'

/** By when a physician certifies, and certifies again. */
export interface CertificationSchedule {
  readonly setting: CertifiedSetting
  /** `YYYY-MM-DD` */
  readonly admittedOn: string
  /** The rule, its source, and how each part of it was read. */
  readonly rule: CertificationRule
  /** How days are counted, which is a choice of this library. */
  readonly counting: string
  /** The first certification. */
  readonly certification: { readonly dueOn: string }
  /** The last days on which the recertifications are due, `YYYY-MM-DD`, if none before was made early. */
  readonly recertifications: readonly { readonly number: number; readonly dueOn: string }[]
}

/** How many dates there are. */
export interface CertificationOptions {
  /**
   * How many recertifications, 1 to 100.
   *
   * @defaultValue `3`
   */
  readonly count?: number
}

const usualCount = 3

const certificationOptions = /* @__PURE__ */ optionsOf<CertificationOptions>({
  count: /* @__PURE__ */ wholeNumber(1, 100),
})

/**
 * The dates by which Medicare wants a physician to certify, and to certify again.
 *
 * Partial hospitalization: day 18, then at most every 30 days (42 CFR 424.24(e), 2015 edition). Inpatient psychiatric
 * care: day 12, then at most every 30 days (42 CFR 424.14, 2015 edition). Intensive outpatient: at most every 60 days
 * (read at second hand). The day of admission counts as day 1. Each later date is counted from the due date before it:
 * after an early recertification, or with a shorter interval that a plan sets, the next one is due earlier.
 *
 * @param setting - `intensive-outpatient`, `partial-hospitalization` or `inpatient` (psychiatric).
 * @param admittedOn - The day of admission, `YYYY-MM-DD`, from 1900 to 2999.
 * @param options - See {@link CertificationOptions}.
 * @returns A {@link CertificationSchedule}: the dates with the rule, its source, and how it was read.
 * @throws {@link UsageError} (`invalid-usage`) for the setting and the options; {@link IntakeError} (`invalid-intake`) where
 *   nothing but the day of admission is wrong. Neither repeats a value.
 *
 * @example
 * ```ts
 * import { certificationDates } from 'level-of-care/coverage'
 *
 * const { recertifications, rule } = certificationDates('partial-hospitalization', '2026-11-20')
 * recertifications.map(({ dueOn }) => dueOn) // ['2026-12-07', '2027-01-06', '2027-02-05']
 * rule.verified // 'primary'
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
  return scheduleOf(asked.setting, asked.admittedOn, asked.options.count)
}

/** The same, of what has been checked. */
export function scheduleOf(
  setting: CertifiedSetting,
  admittedOn: string,
  count: number = usualCount,
): CertificationSchedule {
  const rule = certificationRules[setting]
  const first = dayNumber(admittedOn) + rule.firstDay - 1
  return {
    setting,
    admittedOn,
    rule,
    counting: medicare.counting,
    certification: { dueOn: admittedOn },
    recertifications: Array.from({ length: count }, (_, earlier) => ({
      number: earlier + 1,
      dueOn: dateOf(first + earlier * rule.everyDays),
    })),
  }
}
