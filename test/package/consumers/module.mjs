import { adult, assess, explain, IntakeError, safeAssess } from 'level-of-care'
import { createAssessor, extendRuleset, language, RulesetError } from 'level-of-care/rules'

const intake = {
  assessedOn: '2026-11-20',
  symptomSeverity: 'severe',
  riskOfHarm: 'low',
  functionalImpairment: 'moderate',
  withdrawalRisk: 'none',
  supervision: 'independent',
  medicalNeeds: 'none',
  coOccurringConditions: 'stable',
  relapseRisk: 'low',
  supportSystem: 'adequate',
  livingEnvironment: 'stable',
  commitment: 'willing',
  treatmentHistory: [{ level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-30' }],
}
const recommendation = assess(intake)
const refused = safeAssess({ assessedOn: '2026-02-30', riskOfHarm: 'hgih' })

const { atLeast } = language(adult.dimensions)
const clinic = createAssessor(
  extendRuleset(adult, {
    id: 'clinic',
    version: '2.0.0',
    add: {
      sources: [{ id: 'house', label: 'House rules', title: 'What our team agreed on', note: 'Fictional.' }],
      rules: [
        {
          id: 'no-slips-at-home',
          label: 'We admit early',
          when: atLeast('relapseRisk', 'low'),
          raises: { level: 'residential' },
          adds: [],
          sources: ['house'],
          support: 'judgment',
        },
      ],
    },
  }),
)

function thrownBy(action) {
  try {
    action()
  } catch (error) {
    return error
  }
}

console.log(
  JSON.stringify({
    level: recommendation.level,
    firstLine: explain(recommendation).split('\n')[0],
    problems: refused.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`),
    clinicLevel: clinic.assess(intake).level,
    // Each error comes from the code that both entries share.
    intakeErrors: [refused.error, thrownBy(() => clinic.assess(null))].map((e) => e instanceof IntakeError),
    rulesetErrors: [
      thrownBy(() => createAssessor({ ...adult, id: '' })),
      thrownBy(() => extendRuleset(adult, { id: 'clinic', version: '2.0.0', remove: { rules: ['none'] } })),
    ].map((e) => e instanceof RulesetError),
  }),
)
