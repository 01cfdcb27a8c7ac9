import type { AdultRuleset } from '../adult/adultCore.ts'
import { adultContext } from '../assessor/adultContext.ts'
import { checked } from '../assessor/Context.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import { createRecommend } from '../assessor/recommend.ts'
import { oneOf } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import type { Intake } from '../intake/Intake.ts'
import { adultNames } from '../locales/en/adultNames.ts'
import { medicare } from '../locales/en/medicare.ts'
import { once } from '../ruleset/once.ts'
import type { Verification } from '../ruleset/Source.ts'
import { scheduleOf } from './certificationDates.ts'
import { determinationRules } from './certificationRules.ts'
import { certification as certifies, criteria, hoursOf, requirements } from './criteria.ts'
import { differenceOf } from './Difference.ts'
import type { MedicareCriterionCheck } from './MedicareCriterion.ts'
import {
  type GivenFacts,
  type MedicareOptions,
  type MedicareSetting,
  medicareOptions,
  medicareSettings,
} from './MedicareOptions.ts'
import type { MedicareReview, Unverified } from './MedicareReview.ts'
import type { Situation } from './Sign.ts'
import { serviceCodes } from './serviceCodes.ts'

const recommend = /* @__PURE__ */ once(() => createRecommend(adultContext()))

/**
 * Checks Medicare's seven patient criteria for an intensive outpatient or partial hospitalization program, one by one.
 *
 * It is no coverage decision. What the intake and the options leave open stays `unknown`, and a criterion with evidence against
 * it is at best that. Where the recommendation is another level, or the planned hours are not those of the program, `differs`
 * says so. The hours, and how often the need for them is determined, come from the statute (42 USC 1395x(ff)). The criteria for partial
 * hospitalization come from 42 CFR 410.43(c) in its 2015 edition; the text of 42 CFR 410.44(c), for intensive outpatient
 * programs, was not read: each part of the result says how it was read, and `unverified` lists what was not read at
 * first hand. How ratings are mapped to the criteria is this library's own; `mapping` says so of each.
 *
 * @param intake - An intake of an adult, plain JSON, as yet unchecked.
 * @param setting - `intensive-outpatient` (9 hours a week) or `partial-hospitalization` (20 hours a week).
 * @param options - Facts that no intake holds, as yet unchecked. See {@link MedicareOptions}.
 * @returns A {@link MedicareReview}: every criterion `met`, `unmet` or `unknown`, with the evidence, the source, and what
 *   could settle it. Plain JSON.
 * @throws {@link UsageError} (`invalid-usage`) for the setting and for an unknown option; {@link IntakeError}
 *   (`invalid-intake`) for the facts and for the intake. Neither repeats a value.
 *
 * @example
 * ```ts
 * import { checkMedicare } from 'level-of-care/coverage'
 *
 * const intake = { assessedOn: '2026-11-20', riskOfHarm: 'high' }
 * const { criteria, differs } = checkMedicare(intake, 'intensive-outpatient', { plannedHoursPerWeek: 12 })
 * criteria.map(({ status }) => status) // ['unknown', 'unknown', 'unmet', 'unknown', 'unknown', 'unmet', 'unknown']
 * criteria[5]?.verified // 'recalled'
 * differs?.level // 'more'
 * ```
 */
export function checkMedicare(
  intake: unknown,
  setting: MedicareSetting,
  options: MedicareOptions = {},
): MedicareReview {
  const asked = readArguments(
    { setting, options },
    { setting: oneOf(medicareSettings), options: medicareOptions },
  )
  return review(situationOf(intake, asked.setting, asked.options))
}

function situationOf(intake: unknown, setting: MedicareSetting, given: GivenFacts): Situation {
  const sound = checked(intake, adultContext())
  return {
    setting,
    hours: hoursOf[setting],
    intake: asAdult<Intake<AdultRuleset>>(sound),
    recommendation: asAdult<Recommendation<AdultRuleset>>(recommend()(sound)),
    given,
  }
}

function review(situation: Situation): MedicareReview {
  const { setting, intake, recommendation, given } = situation
  const { regulation, certification } = requirements[setting]
  const { source, verified } = determinationRules[setting]
  const hours = hoursOf[setting]
  const { ladders, answered, unanswered, ruleset } = recommendation
  const { physicianCertifies, admittedOn, recertifiedOn, plannedHoursPerWeek } = given
  const found = {
    setting,
    assessedOn: intake.assessedOn,
    hoursPerWeek: { least: hours, source, verified },
    regulation,
    criteria: criteria.map((criterion, position): MedicareCriterionCheck => {
      const { id, mapping, check } = criterion
      const { label, mapping: note } = medicare.criteria[id]
      return {
        number: position + 1,
        id,
        label: label(setting, hours),
        ...check(situation),
        source: criterion.source ?? regulation,
        verified: criterion.verified[setting],
        mapping: { support: mapping, note: note(setting) },
      }
    }),
    certification: {
      ...certifies(situation),
      label: medicare.certification[setting](hours),
      ...certification,
    },
    determination: { ...determinationRules[setting], label: medicare.determination[setting](hours) },
    ...(admittedOn === undefined
      ? {}
      : {
          schedule: scheduleOf(setting, admittedOn, {
            asOf: intake.assessedOn,
            ...(physicianCertifies === undefined ? {} : { certified: physicianCertifies }),
            ...(recertifiedOn === undefined ? {} : { recertifiedOn }),
          }),
        }),
    codes: serviceCodes.filter(({ levels }) => levels.includes(setting)),
  } as const
  const differs = differenceOf(
    { setting, recommended: ladders.level, planned: plannedHoursPerWeek },
    { phrases: medicare, level: (code) => adultNames.ladders.level.rungs[code].label },
  )
  return {
    ...(differs === undefined ? {} : { differs }),
    ...found,
    unverified: unverifiedIn(found),
    notice: medicare.notice,
    recommendation: { ladders, answered, unanswered, ruleset },
    given,
  }
}

/** The intake and the recommendation are those of the adult ruleset, so their ids are those of its types. */
function asAdult<T>(value: object): T {
  return value as T
}

type Of = Unverified extends infer U ? (U extends Unverified ? Omit<U, 'verified'> : never) : never

/** Everything in a review that was not read at first hand. */
function unverifiedIn({
  hoursPerWeek,
  criteria,
  certification,
  schedule,
  codes,
}: Pick<
  MedicareReview,
  'hoursPerWeek' | 'criteria' | 'certification' | 'schedule' | 'codes'
>): readonly Unverified[] {
  const all: readonly (readonly [of: Of, verified: Verification])[] = [
    [{ kind: 'hours' }, hoursPerWeek.verified],
    ...criteria.map(({ id, verified }) => [{ kind: 'criterion', id }, verified] as const),
    [{ kind: 'certification' }, certification.verified],
    ...(schedule === undefined
      ? []
      : ([
          [{ kind: 'first-certification' }, schedule.rule.onAdmission],
          [{ kind: 'recertification' }, schedule.rule.verified],
        ] as const)),
    ...codes.map(({ code, verified }) => [{ kind: 'code', code }, verified] as const),
  ]
  return all.flatMap(([of, verified]): Unverified[] => (verified === 'primary' ? [] : [{ ...of, verified }]))
}
