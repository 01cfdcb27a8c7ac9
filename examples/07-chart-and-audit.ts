// A recommendation goes into the chart, and is audited later: is the record whole, and would the same come of it today?
// The person, the clinician and the clinic are made up.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/07-chart-and-audit.ts

import { adult, assess, type Intake } from 'level-of-care'
import { override } from 'level-of-care/placement'
import { type ReplayResult, replay, toRecord, UsageError } from 'level-of-care/record'
import { extendRuleset } from 'level-of-care/rules'

const intake: Intake = {
  assessedOn: '2026-11-20',
  age: 31,
  symptomSeverity: 'severe',
  riskOfHarm: 'low',
  functionalImpairment: 'moderate',
  withdrawalRisk: 'none',
  complicatedWithdrawal: 'no',
  medicalNeeds: 'none',
  coOccurringConditions: 'stable',
  relapseRisk: 'low',
  supervision: 'independent',
  supportSystem: 'adequate',
  livingEnvironment: 'stable',
  commitment: 'willing',
  treatmentHistory: [{ level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-30' }],
}

console.log('In the clinic, on the day of the intake')
const recommendation = assess(intake)
const chart = await toRecord(intake, recommendation, {
  // The library has no clock: an app passes new Date().toISOString().
  recordedAt: '2026-11-20T15:04:05Z',
  override: override(recommendation, {
    level: 'partial-hospitalization',
    reasonCode: 'clinical-judgment',
    note: 'Sleeps two hours a night for a week now; daily contact until that is better.',
    by: 'A. Example, LCSW',
    at: '2026-11-20',
  }),
})
const { level } = chart.outcome.ladders
if (level.status === 'final') console.log(`  recommended: ${level.rung}`)
console.log(`  chosen: ${chart.override?.chosen}, ${chart.override?.reasonCode}`)
console.log(`  by the rules ${chart.ruleset.id} ${chart.ruleset.version}`)
console.log(`  because of ${chart.reasons.map(({ rule }) => rule).join(', ')}`)
const stored = JSON.stringify(chart)
console.log(`  the record: ${Object.keys(chart).join(', ')}`)

console.log()
console.log('Years later: what was stored is read and replayed')
show(await replay(JSON.parse(stored)))

console.log()
console.log('A slip in the archive is seen')
show(await replay(JSON.parse(stored.replace('"low"', '"moderate"'))))

console.log()
console.log('Would newer rules say something else? These are a draft, made up for this example')
const draft = extendRuleset(adult, {
  id: 'adult',
  version: '2.0.0-draft.1',
  remove: {
    rules: ['outpatient-not-enough', 'severe-symptoms'],
    examples: ['moderate-symptoms-after-outpatient-care'],
  },
  exampleChanges: { 'moderate-symptoms-after-outpatient-care': 'A draft, to see what it would move.' },
})
show(await replay(JSON.parse(stored), { ruleset: draft }))

console.log()
console.log('And if they were for older people only?')
const older = extendRuleset(adult, { id: 'adult-65', version: '1.0.0', replace: { minimumAge: 65 } })
show(await replay(JSON.parse(stored), { ruleset: older }))

console.log()
console.log('A record cannot say what was never recommended')
const somebodyElse = assess({ ...intake, riskOfHarm: 'moderate' })
try {
  await toRecord(intake, somebodyElse, { recordedAt: '2026-11-20T15:04:05Z' })
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.log(`  ${error.message}`)
}

function show(replayed: ReplayResult): void {
  console.log(`  ${replayed.status}`)
  if (!('accepted' in replayed)) return
  const { recorded, current } = replayed
  console.log(`  from ${recorded.ruleset.version} to ${current.ruleset.id} ${current.ruleset.version}`)
  if (replayed.accepted) {
    const { ladders, rules } = replayed.moved
    for (const { ladder, from, to } of ladders)
      console.log(
        `  ${ladder}: ${from?.status === 'final' && from.rung} to ${to?.status === 'final' && to.rung}`,
      )
    console.log(`  no longer fires: ${rules.removed.join(', ')}`)
  } else {
    for (const { path, code } of replayed.issues) console.log(`  not accepted: ${path.join('.')}, ${code}`)
  }
}

/* Prints:

In the clinic, on the day of the intake
  recommended: intensive-outpatient
  chosen: partial-hospitalization, clinical-judgment
  by the rules adult 1.1.0
  because of severe-symptoms, moderate-symptoms, outpatient-not-enough, self-guided-not-enough, low-risk, combined-needs-outpatient, moderate-impairment, needs-means-safety, needs-medication-evaluation, needs-safety-plan, needs-skills-training
  the record: digest, intake, library, outcome, override, reasons, recordedAt, ruleset, schemaVersion

Years later: what was stored is read and replayed
  same

A slip in the archive is seen
  altered

Would newer rules say something else? These are a draft, made up for this example
  ruleset-changed
  from 1.1.0 to adult 2.0.0-draft.1
  level: intensive-outpatient to outpatient
  no longer fires: outpatient-not-enough, severe-symptoms

And if they were for older people only?
  ruleset-changed
  from 1.1.0 to adult-65 1.0.0
  not accepted: age, below-minimum-age

A record cannot say what was never recommended
  This cannot be done as it was asked for.
- recommendation: expected what the assessor says of this intake (other-recommendation)
*/
