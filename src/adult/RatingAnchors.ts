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
   * - `mild`: Noticeable symptoms that cause little distress.
   * - `moderate`: Symptoms meet the criteria for a disorder and cause clear distress.
   * - `severe`: Marked distress on most days, so that it is hard to carry on; or illness without insight
   *   (psychosis or mania, anorexia with continuing weight loss or a BMI under 16, daily purging).
   * - `extreme`: Acutely psychotic, manic, catatonic or otherwise incapacitated. Long-standing baseline
   *   symptoms are rated by the distress and disorganization present now.
   */
  readonly symptomSeverity?: unknown

  /**
   * Risk of harm to self or others:
   *
   * - `none`: No ideation, and no suicidal or violent behavior in the past year.
   * - `low`: Thoughts of death, passive or non-specific ideation, or self-injury without danger, with no
   *   method, plan or intent; or suicidal behavior 3 to 12 months ago without ideation now.
   * - `moderate`: Ideation with a method or plan, and no intent; or suicidal behavior within the past 3
   *   months that has been evaluated since, with no intent now, in somebody who is keeping a safety plan; or
   *   self-injury that needs medical care; or threats or violence within the past 3 months that are unlikely
   *   to recur.
   * - `high`: Intent at present; or suicidal behavior within the past 3 months, with ideation still present
   *   or not yet evaluated; or a plan, in somebody who cannot or will not keep a safety plan; or commands or
   *   delusions to harm someone; or psychosis or mania in pregnancy or within a year after birth; or violence
   *   that is driven by the condition and likely to recur.
   * - `imminent`: Intent with plan and means now, or the person cannot be kept safe.
   */
  readonly riskOfHarm?: unknown

  /**
   * Functional impairment:
   *
   * - `none`: Manages as usual.
   * - `mild`: Keeps up, with effort.
   * - `moderate`: Slipping in one area: at work, at school or at home.
   * - `severe`: Cannot manage several areas; or mania that costs the person a job, money or freedom.
   * - `extreme`: Cannot meet basic needs (food, hygiene, safety).
   */
  readonly functionalImpairment?: unknown

  /**
   * Withdrawal risk:
   *
   * - `none`: No withdrawal to expect.
   * - `mild`: Discomfort only; or opioid withdrawal that will be treated by starting buprenorphine or
   *   methadone as an outpatient; or a planned taper with the prescriber.
   * - `moderate`: Withdrawal from alcohol or sedatives that needs medication and daily checks; or a start of
   *   medication for opioid use that needs observation.
   * - `severe`: High-grade withdrawal, expected or present; or withdrawal from alcohol together with
   *   sedatives, from GHB, or from high-dose sedatives; or pregnancy with alcohol or sedative withdrawal that
   *   needs medication.
   * - `life-threatening`: Seizures, delirium or unstable vital signs.
   */
  readonly withdrawalRisk?: unknown

  /**
   * Complicated withdrawal in the past:
   *
   * - `no`: Never had seizures or delirium in alcohol or sedative withdrawal.
   * - `yes`: Has had seizures or delirium in alcohol or sedative withdrawal.
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
   * - `hospital`: Needs hospital medical care. For adults with an eating disorder that is, for example, a
   *   pulse under 40 per minute, blood pressure under 90/60 mmHg, potassium under 3 mEq/L or glucose under 60
   *   mg/dL. Other examples are sudden confusion, and catatonia without intake of food or fluids.
   */
  readonly medicalNeeds?: unknown

  /**
   * Co-occurring conditions:
   *
   * - `none`: No second condition.
   * - `stable`: A second condition that is stable and does not get in the way of treatment.
   * - `interacting`: The second condition complicates treatment of the main problem.
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
   * - `high`: Few skills, strong urges, recent relapse.
   * - `extreme`: Certain and dangerous without 24-hour structure.
   */
  readonly relapseRisk?: unknown

  /**
   * Need for supervision:
   *
   * - `independent`: Nobody needs to look in.
   * - `check-ins`: Someone should look in daily.
   * - `daily`: Needs structure for most of most days.
   * - `around-the-clock`: Needs staff present day and night.
   * - `around-the-clock-medical`: Needs nurses and doctors day and night.
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
   * - `ambivalent`: In two minds about treatment.
   * - `reluctant`: Agrees under pressure, misses visits.
   * - `refusing`: Does not agree to treatment.
   */
  readonly commitment?: unknown
}
