import { adult, assess, explain, type Intake, IntakeError, safeAssess } from 'level-of-care'
import { createAssessor, extendRuleset, language, RulesetError } from 'level-of-care/rules'

declare const console: { log(text: string): void }

const intake: Intake = {
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
// @ts-expect-error: an unsettled recommendation has no level, and this one may be unsettled
const level = recommendation.level
// @ts-expect-error: no level is spelled like that
export const misspelled = recommendation.status === 'final' && recommendation.level === 'intensive-outpateint'

const wrong: Intake = {
  assessedOn: '2026-02-30',
  // @ts-expect-error: no rating is spelled like that
  riskOfHarm: 'hgih',
}
const refused = safeAssess(wrong)

const { atLeast } = language(adult.dimensions)
// @ts-expect-error: no rating of that dimension is spelled like that
atLeast('relapseRisk', 'lwo')
// @ts-expect-error: no dimension is spelled like that
atLeast('relapsRisk', 'low')

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
const clinicRecommendation = clinic.assess(intake)
export const clinicId: 'clinic' = clinicRecommendation.ruleset.id
// @ts-expect-error: it is not the adult ruleset any more
export const adultId: 'adult' = clinicRecommendation.ruleset.id

function thrownBy(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}

console.log(
  JSON.stringify({
    level,
    firstLine: explain(recommendation).split('\n')[0],
    problems: refused.success
      ? []
      : refused.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`),
    clinicLevel: clinicRecommendation.status === 'final' ? clinicRecommendation.level : undefined,
    intakeErrors: [refused.success ? undefined : refused.error, thrownBy(() => clinic.assess(null))].map(
      (e) => e instanceof IntakeError,
    ),
    rulesetErrors: [
      thrownBy(() => createAssessor({ ...adult, version: '' })),
      // @ts-expect-error: there is no rule of that name to remove
      thrownBy(() => extendRuleset(adult, { id: 'clinic', version: '2.0.0', remove: { rules: ['none'] } })),
    ].map((e) => e instanceof RulesetError),
  }),
)
