import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { repository } from './support/paths.ts'

/** Written by hand: whatever is added here has to be kept. */
const surface: Readonly<Record<string, readonly string[]>> = {
  index: [
    'IntakeError',
    'adult',
    'assess',
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
    'RulesetError',
    'analyze',
    'compare',
    'createAssessor',
    'defineRuleset',
    'extendRuleset',
    'language',
    'parseRuleset',
  ],
  course: ['HistoryError', 'explainCourse', 'reassess'],
  coverage: ['CoverageError', 'certificationDates', 'medicare', 'necessityStatement', 'serviceCodes'],
  placement: [
    'PlacementError',
    'explainOverride',
    'explainPlacement',
    'override',
    'overrideReasons',
    'place',
    'rulesOverruled',
  ],
  record: ['RecordError', 'fingerprint', 'record', 'replay'],
  render: ['RenderError', 'adultIn', 'ladderSvg', 'patientWords', 'render'],
  instruments: ['InstrumentError', 'instruments', 'intakeFrom', 'optionsOf', 'score', 'thresholds'],
  fhir: [
    'FhirError',
    'codeSystems',
    'fromQuestionnaireResponse',
    'fromResources',
    'instrumentQuestionnaire',
    'questionnaire',
    'serviceRequest',
    'toBundle',
  ],
  'cds-hooks': ['CdsHooksError', 'createService'],
  'json-schema': ['intakeJsonSchema', 'recommendationJsonSchema', 'recordJsonSchema', 'rulesetJsonSchema'],
  sql: ['SqlError', 'toSql'],
  dmn: ['DmnError', 'toDmn'],
}

test.each(Object.entries(surface))('%s exports what is listed, and nothing else', async (entry, names) => {
  const module = await import(repository(`dist/${entry}.js`))
  expect(Object.keys(module).sort()).toEqual(names)
  const required = createRequire(import.meta.url)(repository(`dist/${entry}.cjs`))
  expect(Object.keys(required).sort()).toEqual(names)
})
