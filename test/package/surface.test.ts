import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { repository } from './support/paths.ts'

/** Written by hand: whatever is added here has to be kept. */
const surface: Readonly<Record<string, readonly string[]>> = {
  index: [
    'IntakeError',
    'UsageError',
    'adult',
    'assess',
    'assessBatch',
    'evaluate',
    'explain',
    'intakeSchema',
    'nextQuestion',
    'questions',
    'safeAssess',
    'stepDown',
    'stepUp',
    'trace',
  ],
  rules: [
    'IntakeError',
    'RulesetError',
    'UsageError',
    'analyze',
    'compare',
    'createAssessor',
    'defineRuleset',
    'extendRuleset',
    'language',
    'parseRuleset',
  ],
  course: ['IntakeError', 'RulesetError', 'UsageError', 'explainCourse', 'reassess'],
  coverage: [
    'IntakeError',
    'UsageError',
    'appealDraft',
    'certificationDates',
    'checkMedicare',
    'continuedStayDraft',
    'necessityStatement',
    'serviceCodes',
  ],
  placement: [
    'IntakeError',
    'RulesetError',
    'UsageError',
    'explainOverride',
    'explainPlacement',
    'override',
    'overrideReasons',
    'place',
    'rulesOverruled',
  ],
  record: ['IntakeError', 'RulesetError', 'UsageError', 'fingerprint', 'replay', 'toRecord'],
  render: [
    'RulesetError',
    'UsageError',
    'adultIn',
    'courseSvg',
    'describeIssues',
    'intakeForm',
    'ladderSvg',
    'patientWords',
    'pictureColors',
    'render',
    'textLanguages',
  ],
  instruments: [
    'IntakeError',
    'UsageError',
    'answerOptions',
    'instruments',
    'intakeFrom',
    'score',
    'scoresOverTime',
    'thresholds',
  ],
  fhir: [
    'IntakeError',
    'RulesetError',
    'UsageError',
    'checkMap',
    'codeSystems',
    'fromQuestionnaireResponse',
    'fromResources',
    'toBundle',
    'toInstrumentQuestionnaire',
    'toQuestionnaire',
    'toServiceRequest',
  ],
  'cds-hooks': ['RulesetError', 'UsageError', 'createService'],
  'json-schema': [
    'RulesetError',
    'intakeJsonSchema',
    'recommendationJsonSchema',
    'recordJsonSchema',
    'rulesetJsonSchema',
  ],
  sql: ['RulesetError', 'UsageError', 'toSql'],
  dmn: ['RulesetError', 'toDmn'],
}

test.each(Object.entries(surface))('%s exports what is listed, and nothing else', async (entry, names) => {
  const module = await import(repository(`dist/${entry}.js`))
  expect(Object.keys(module).sort()).toEqual(names)
  const required = createRequire(import.meta.url)(repository(`dist/${entry}.cjs`))
  expect(Object.keys(required).sort()).toEqual(names)
})
