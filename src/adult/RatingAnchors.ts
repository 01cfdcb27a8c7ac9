/**
 * What each rating of the adult ruleset means, where an editor shows it: at the key of an intake. What may stand there,
 * the ruleset says. It is no interface, because with one an intake would fit into no record of strings.
 *
 * Made of `locales/en/adultNames.ts` by `npm run update`, and a test holds the two equal.
 */
export type RatingAnchors = {
  /**
   * Symptom severity:
   *
   * - `none`: No symptoms of a mental health or substance use condition.
   * - `mild`: Noticeable symptoms that cause little distress; or a brief reaction to a hard event, short of a
   *   disorder, while safety, self-care and contact with reality hold.
   * - `moderate`: Symptoms of a disorder that cause clear distress.
   * - `severe`: Marked distress on most days, so that it is hard to carry on; or psychosis or mania that is
   *   present but not acute, in somebody without insight into it; or anorexia with a very low weight, or with
   *   weight loss that continues or is fast (for example more than 1 kg a week; never one number alone); or
   *   daily purging.
   * - `extreme`: Acutely psychotic or manic (disorganized, or acting on it), catatonic or otherwise
   *   incapacitated. Long-standing baseline symptoms: rate present distress and disorganization.
   */
  readonly symptomSeverity?: unknown

  /**
   * Risk of harm to self or others:
   *
   * - `none`: Asked and answered: no thoughts of death or harm, and no suicidal or violent behavior in the
   *   past year.
   * - `low`: A wish to be dead, or thoughts of suicide or of harm, even persistent ones, without method, plan
   *   or intent; or unwanted, frightening images without a wish to act on them, as in obsessive-compulsive
   *   disorder; or self-injury without danger; or verbal rage; or suicidal or violent behavior 3 to 12 months
   *   ago, with no more than such thoughts now.
   * - `moderate`: Thoughts with a method or a plan, and no intent; or suicidal behavior within the past 3
   *   months that has been evaluated since, with at most thoughts without plan or intent now, in somebody who
   *   is keeping a safety plan; or self-injury that needs medical care; or an accidental overdose within the
   *   past 3 months while use goes on, or opioid use again after a break (prison, detoxification, a
   *   hospital); or repeated reckless acts that endanger life; or threats or violence within the past 3
   *   months that do not count as high.
   * - `high`: Intent to act; or suicidal behavior within the past 3 months with a plan or intent still
   *   present, or in somebody who cannot or will not keep a safety plan; or a potentially lethal attempt
   *   within the past 30 days, without hospital or crisis care since, and thoughts still present; or a plan,
   *   in somebody who cannot or will not keep a safety plan; or commands or delusions to harm oneself or
   *   anyone (long-standing voices that were always resisted: at least moderate); or psychosis or mania that
   *   is new, returning or acute in pregnancy or within a year after birth; or violence that is driven by the
   *   condition and likely to recur.
   * - `imminent`: Intent with plan and means now, or the person cannot be kept safe.
   */
  readonly riskOfHarm?: unknown

  /**
   * Functional impairment:
   *
   * - `none`: Manages as usual.
   * - `mild`: Keeps up, with effort.
   * - `moderate`: Slipping in some areas (work, school, home, other people); or has lost one of them and
   *   manages the rest.
   * - `severe`: Has lost two or more areas, or cannot manage most of them; or mania that costs the person a
   *   job, money or freedom.
   * - `extreme`: Cannot meet basic needs (food, hygiene, safety).
   */
  readonly functionalImpairment?: unknown

  /**
   * Withdrawal risk:
   *
   * - `none`: No withdrawal to expect.
   * - `mild`: Discomfort only (alcohol: about CIWA-Ar under 10 at the worst to expect); or opioid withdrawal
   *   that will be treated by starting buprenorphine or methadone as an outpatient; or a planned taper with
   *   the prescriber.
   * - `moderate`: Withdrawal from alcohol or sedatives that needs medication and daily checks (about CIWA-Ar
   *   10 to 18); or a start of medication for opioid use that needs observation, or one in pregnancy.
   * - `severe`: High-grade withdrawal, expected or present (about CIWA-Ar 19 or more); or withdrawal from
   *   alcohol together with sedatives, from high-dose sedatives stopped at once, or from GHB (used around the
   *   clock: rate life-threatening); or pregnancy with alcohol or sedative withdrawal that needs medication.
   * - `life-threatening`: Seizures, delirium or unstable vital signs.
   */
  readonly withdrawalRisk?: unknown

  /**
   * Complicated withdrawal in the past:
   *
   * - `no`: Never had seizures or delirium in alcohol or sedative withdrawal; or neither is used or being
   *   stopped now.
   * - `yes`: Has had seizures or delirium in alcohol or sedative withdrawal, and alcohol or sedatives are
   *   used or being stopped now.
   */
  readonly complicatedWithdrawal?: unknown

  /**
   * Medical needs:
   *
   * - `none`: No medical needs.
   * - `stable`: Routine care is enough, including routine tests for lithium, clozapine or diabetes.
   * - `monitoring`: Checks at least weekly, because the illness, withdrawal or a medicine could become
   *   dangerous; or any pregnancy with substance use or an eating disorder.
   * - `nursing`: Needs 24-hour nursing.
   * - `hospital`: Needs hospital medical care, or a medical assessment today that cannot wait: for example an
   *   overdose or poisoning today, hard to rouse, suspected drug toxicity, near-fainting with a slow pulse,
   *   sudden confusion, or catatonia without intake. For adults with an eating disorder, for example,
   *   confirmed at rest: pulse under 40 per minute (under 50 by day at 18 to 25 years), blood pressure under
   *   90/60 mmHg, temperature under 36.1 °C; on standing, pulse up by more than 20 per minute (more than 30
   *   at 18 to 25 years) or systolic pressure down by more than 20 mmHg; potassium under 3 mEq/L, glucose
   *   under 60 mg/dL, a long QT, or a very low weight (about 75 % of what is expected).
   */
  readonly medicalNeeds?: unknown

  /**
   * Co-occurring conditions:
   *
   * - `none`: No second condition.
   * - `stable`: A second condition that is there, and quiet.
   * - `interacting`: The second condition is active: it complicates the treatment of the main problem, or
   *   needs treatment of its own.
   * - `destabilizing`: The second condition is itself unstable.
   * - `overwhelming`: The second condition itself needs round-the-clock care.
   */
  readonly coOccurringConditions?: unknown

  /**
   * Relapse risk:
   *
   * - `none`: No return to expect.
   * - `low`: Skilled at coping.
   * - `moderate`: Some skills, some triggers.
   * - `high`: Two of these: few skills, strong urges, a recent relapse.
   * - `extreme`: Certain and dangerous without 24-hour structure, as recent tries with less structure have
   *   shown.
   */
  readonly relapseRisk?: unknown

  /**
   * Need for supervision:
   *
   * - `independent`: Nobody needs to look in.
   * - `check-ins`: Someone should look in daily.
   * - `daily`: Needs structure for most of most days.
   * - `around-the-clock`: Needs staff present day and night.
   * - `around-the-clock-medical`: Needs nurses and doctors day and night, as in acute psychosis or mania with
   *   disorganized behavior, or in catatonia.
   */
  readonly supervision?: unknown

  /**
   * Support system:
   *
   * - `strong`: Engaged people who are able to help.
   * - `adequate`: Enough people to turn to.
   * - `limited`: Few people, or people able to help only sometimes.
   * - `poor`: The people around are unreliable or work against treatment.
   * - `absent`: Nobody to turn to.
   */
  readonly supportSystem?: unknown

  /**
   * Living environment:
   *
   * - `supportive`: A safe home that helps with getting well.
   * - `stable`: A safe and secure home.
   * - `stressful`: Conflict, strain or substance use around the person.
   * - `unstable`: Insecure housing, shelters or couch-surfing, safety in doubt.
   * - `dangerous`: Violence or exploitation, or living unsheltered.
   */
  readonly livingEnvironment?: unknown

  /**
   * Commitment to treatment:
   *
   * - `committed`: Active, and keeps appointments.
   * - `willing`: Agrees to treatment.
   * - `ambivalent`: In two minds: words and acts differ.
   * - `reluctant`: Agrees under pressure, misses visits.
   * - `refusing`: Does not agree to treatment.
   */
  readonly commitment?: unknown
}
