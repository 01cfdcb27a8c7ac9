import { adult, assess, stepDown } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import { checkMedicare } from 'level-of-care/coverage'
import { instruments, score, scoresOverTime } from 'level-of-care/instruments'
import { override, place } from 'level-of-care/placement'
import { toRecord } from 'level-of-care/record'
import { createAssessor, extendRuleset } from 'level-of-care/rules'

/** What an argument is, and so which error it is refused with. */
export type Kind =
  /** Data about a person: IntakeError. */
  | 'person'
  /** A ruleset: RulesetError. */
  | 'ruleset'
  /** Anything else: UsageError. */
  | 'program'
  /** What another function returned with the adult ruleset: UsageError. */
  | 'result'

/** One argument of a function, and a sound value of it. */
export interface Argument {
  readonly name: string
  readonly kind: Kind
  readonly sound: () => unknown
  /** Of a result: the same, made with another ruleset. */
  readonly other?: () => unknown
  /** It is a list, and whatever is in it is answered one by one. */
  readonly list?: true
}

/** A function of the package, and how it is called. */
export interface Row {
  readonly arguments: readonly Argument[]
  /** A sound value of every option; absent where there are none. */
  readonly options?: { readonly [name: string]: () => unknown }
  /** The options without which it cannot be called. */
  readonly required?: readonly string[]
  /** The options that are said about a person: IntakeError. */
  readonly aboutPerson?: readonly string[]
  /** The options that are rulesets: RulesetError. */
  readonly rulesets?: readonly string[]
  /** What is wrong is an answer, and is not thrown. */
  readonly answers?: true
}

/** Another ruleset, and what is made with it. */
const mine = extendRuleset(adult, { id: 'mine', version: '1.0.0' })
const assessor = createAssessor(mine)
/** Made once: to make one takes longer than most of the calls that it goes into. */
const shipped = createAssessor(adult)

const today = { assessedOn: '2026-11-20', riskOfHarm: 'imminent' }
const complete = {
  ...{
    assessedOn: '2026-11-20',
    symptomSeverity: 'severe',
    riskOfHarm: 'low',
    functionalImpairment: 'moderate',
  },
  ...{
    withdrawalRisk: 'none',
    complicatedWithdrawal: 'no',
    supervision: 'independent',
    medicalNeeds: 'none',
  },
  ...{ coOccurringConditions: 'stable', relapseRisk: 'low', supportSystem: 'adequate' },
  ...{ livingEnvironment: 'stable', commitment: 'willing', treatmentHistory: [] },
}
const ratings = Object.fromEntries(adult.dimensions.map(({ id, ratings: [lowest] }) => [id, lowest?.code]))
const emergency = { now: 'Call 112.', contacts: 'Call 116 123.' }

const intake: Argument = { name: 'intake', kind: 'person', sound: () => complete }
const ruleset: Argument = { name: 'ruleset', kind: 'ruleset', sound: () => adult }
const recommendation: Argument = {
  name: 'recommendation',
  kind: 'result',
  sound: () => assess(today),
  other: () => assessor.assess(today),
}
const language = { language: () => 'es' }
const text = { ...language, emergency: () => emergency }
/** With the assessor that made it, and a translation of its ruleset. */
const told = { ...text, assessor: () => shipped, translation: () => adult }
const placement = () => place(assess(today), { levels: [{ level: 'outpatient', formats: ['telehealth'] }] })
const decision = {
  level: 'residential',
  reasonCode: 'clinical-judgment',
  note: 'Two members of staff stay with the person.',
  by: 'A. Example, MD',
  acknowledgeRisk: true,
} as const
const record = await toRecord(today, assess(today), { recordedAt: '2026-11-20T15:04:05Z' })
const subject = { subject: () => 'Patient/example', authoredOn: () => '2026-11-20T15:04:05Z' }
const proposal = {
  ...told,
  ...subject,
  encounter: () => 'Encounter/1',
  hcpcs: () => 'mental-health',
  includeSensitive: () => true,
}
const response = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [{ linkId: 'riskOfHarm', answer: [{ valueCoding: { code: 'low' } }] }],
}

/** A draft about a stay. */
const stayDraft: Row = {
  arguments: [
    { name: 'reviews', kind: 'result', sound: () => [checkMedicare(complete, 'intensive-outpatient')] },
  ],
  options: {
    ...text,
    includeSensitive: () => true,
    reassessment: () => reassess([complete]),
    scores: () => [{ on: '2026-11-20', score: score('gad7', { total: 3 }) }],
  },
}

/** How every exported function is called, by entry. Whatever is missing here fails the test. */
export const functions: { readonly [entry: string]: { readonly [name: string]: Row } } = {
  index: {
    assess: { arguments: [intake] },
    safeAssess: { arguments: [intake], answers: true },
    assessBatch: {
      arguments: [
        { name: 'intakes', list: true, kind: 'program', sound: () => [{ assessedOn: '2026-11-20' }] },
      ],
    },
    evaluate: { arguments: [{ name: 'ratings', kind: 'person', sound: () => ratings }] },
    trace: { arguments: [intake] },
    explain: { arguments: [recommendation] },
    questions: { arguments: [intake], options: { until: () => 'level' } },
    nextQuestion: { arguments: [intake], options: { until: () => 'level' } },
    stepDown: { arguments: [intake] },
    stepUp: { arguments: [intake] },
  },
  rules: {
    analyze: { arguments: [ruleset], options: { first: () => 1 } },
    compare: {
      arguments: [
        { name: 'before', kind: 'ruleset', sound: () => adult },
        { name: 'after', kind: 'ruleset', sound: () => mine },
      ],
    },
    createAssessor: { arguments: [ruleset] },
    defineRuleset: { arguments: [ruleset] },
    parseRuleset: { arguments: [ruleset] },
    extendRuleset: {
      arguments: [
        ruleset,
        { name: 'extension', kind: 'ruleset', sound: () => ({ id: 'mine', version: '1.0.0' }) },
      ],
    },
  },
  course: {
    reassess: {
      arguments: [{ name: 'history', kind: 'person', sound: () => [complete] }],
      options: {
        assessor: () => shipped,
        current: () => ({ level: 'outpatient', since: '2026-11-01' }),
        minimumAssessments: () => 2,
        minimumDaysApart: () => 7,
        dangerousFrom: () => ({ riskOfHarm: 'high' }),
        daysAfterDanger: () => 90,
      },
      aboutPerson: ['current'],
    },
    explainCourse: {
      arguments: [
        {
          name: 'reassessment',
          kind: 'result',
          sound: () => reassess([complete]),
          other: () => reassess([complete], { assessor }),
        },
      ],
      options: told,
    },
  },
  coverage: {
    certificationDates: {
      arguments: [
        { name: 'setting', kind: 'program', sound: () => 'inpatient' },
        { name: 'admittedOn', kind: 'person', sound: () => '2026-11-20' },
      ],
      options: {
        count: () => 3,
        asOf: () => '2026-11-20',
        certified: () => true,
        recertifiedOn: () => ['2026-11-20'],
      },
      aboutPerson: ['asOf', 'certified', 'recertifiedOn'],
    },
    checkMedicare: {
      arguments: [intake, { name: 'setting', kind: 'program', sound: () => 'intensive-outpatient' }],
      options: {
        plannedHoursPerWeek: () => 12,
        diagnoses: () => ['mental-health'],
        judgedDangerous: () => false,
        adequateSupport: () => true,
        canParticipate: () => true,
        physicianCertifies: () => true,
        admittedOn: () => '2026-11-20',
        recertifiedOn: () => ['2026-11-20'],
      },
      aboutPerson: [
        ...['plannedHoursPerWeek', 'diagnoses', 'judgedDangerous', 'adequateSupport', 'canParticipate'],
        ...['physicianCertifies', 'admittedOn', 'recertifiedOn'],
      ],
    },
    necessityStatement: {
      arguments: [
        { name: 'review', kind: 'result', sound: () => checkMedicare(complete, 'intensive-outpatient') },
      ],
      options: { ...text, includeSensitive: () => true },
    },
    continuedStayDraft: stayDraft,
    appealDraft: stayDraft,
  },
  placement: {
    place: {
      arguments: [recommendation, { name: 'available', kind: 'program', sound: () => ({ levels: [] }) }],
      options: {
        assessor: () => shipped,
        preferences: () => ({ format: 'telehealth' }),
        waiting: () => ({ mostDays: { routine: 10 } }),
        inPersonFrom: () => ({ supervision: 'daily' }),
      },
      aboutPerson: ['preferences'],
    },
    override: {
      arguments: [recommendation, { name: 'request', kind: 'person', sound: () => decision }],
      options: { assessor: () => shipped, acknowledgeFor: () => ['riskOfHarm'], bridgeFrom: () => 2 },
    },
    rulesOverruled: {
      arguments: [recommendation, { name: 'level', kind: 'program', sound: () => 'outpatient' }],
      options: { assessor: () => shipped, acknowledgeFor: () => ['riskOfHarm'], bridgeFrom: () => 2 },
    },
    explainPlacement: {
      arguments: [
        {
          name: 'placement',
          kind: 'result',
          sound: placement,
          other: () => place(assessor.assess(today), { levels: [] }, { assessor }),
        },
      ],
      options: told,
    },
    explainOverride: {
      arguments: [
        {
          name: 'record',
          kind: 'result',
          sound: () => override(assess(today), decision),
          other: () => override(assessor.assess(today), decision, { assessor }),
        },
      ],
      options: told,
    },
  },
  record: {
    fingerprint: { arguments: [ruleset] },
    toRecord: {
      arguments: [{ ...intake, sound: () => today }, recommendation],
      options: {
        recordedAt: () => '2026-11-20T15:04:05Z',
        assessor: () => shipped,
        override: () => override(assess(today), decision),
        placement,
      },
      required: ['recordedAt'],
    },
    replay: {
      arguments: [
        {
          name: 'record',
          kind: 'person',
          sound: () => record,
        },
      ],
      options: { assessor: () => shipped },
    },
  },
  render: {
    adultIn: { arguments: [{ name: 'language', kind: 'program', sound: () => 'es' }] },
    patientWords: { arguments: [{ name: 'language', kind: 'program', sound: () => 'es' }] },
    render: {
      arguments: [recommendation],
      options: {
        ...told,
        format: () => 'html',
        reader: () => 'clinician',
        detail: () => 'short',
        includeSensitive: () => false,
        page: () => true,
        headingLevel: () => 3,
      },
      required: ['format', 'reader'],
    },
    intakeForm: {
      arguments: [],
      options: { assessor: told.assessor, ...language, translation: told.translation },
    },
    describeIssues: {
      arguments: [
        {
          name: 'issues',
          kind: 'program',
          sound: () => [{ path: ['assessedOn'], code: 'missing', message: 'there is nothing' }],
        },
      ],
      options: { assessor: told.assessor, ...language, translation: told.translation },
    },
    courseSvg: {
      arguments: [
        {
          name: 'reassessment',
          kind: 'result',
          sound: () => reassess([complete]),
          other: () => reassess([complete], { assessor }),
        },
      ],
      options: {
        ...told,
        theme: () => 'dark',
        idPrefix: () => 'a',
        dimensions: () => ['symptomSeverity'],
        scores: () => [scoresOverTime('phq9', [{ on: '2026-11-20', answers: { total: 5 } }])],
        gapDays: () => 31,
      },
    },
    ladderSvg: {
      arguments: [{ ...recommendation, sound: () => assess(complete) }],
      options: {
        ...told,
        reader: () => 'clinician',
        theme: () => 'dark',
        idPrefix: () => 'a',
        includeSensitive: () => false,
        stepDown: () => stepDown(complete),
      },
      required: ['reader'],
    },
  },
  instruments: {
    answerOptions: {
      arguments: [
        { name: 'instrument', kind: 'program', sound: () => instruments[0] },
        { name: 'item', kind: 'program', sound: () => instruments[0].items[0] },
      ],
    },
    score: {
      arguments: [
        { name: 'instrument', kind: 'program', sound: () => 'phq9' },
        { name: 'answers', kind: 'person', sound: () => ({ total: 5 }) },
      ],
      options: { convention: () => undefined, bands: () => undefined, prorate: () => false },
    },
    scoresOverTime: {
      arguments: [
        { name: 'instrument', kind: 'program', sound: () => 'phq9' },
        {
          name: 'scores',
          kind: 'person',
          sound: () => [{ on: '2026-11-20', answers: { total: 5 } }],
        },
      ],
      options: {
        ...language,
        baselineOn: () => '2026-11-20',
        every: () => 7,
        asOf: () => '2026-11-27',
        criterion: () => 'nhs',
        sample: () => undefined,
        weekFourWithin: () => 7,
      },
      aboutPerson: ['baselineOn', 'asOf'],
    },
    intakeFrom: {
      arguments: [{ name: 'answers', kind: 'person', sound: () => ({ phq9: { total: 5 } }) }],
      options: {
        assessedOn: () => '2026-11-20',
        lastSuicidalBehaviorOn: () => undefined,
        scoring: () => ({ phq9: { prorate: false } }),
        clinician: () => ({ riskOfHarm: 'low' }),
        baseline: () => ({ answers: { phq9: { total: 17 } } }),
      },
      aboutPerson: ['assessedOn', 'lastSuicidalBehaviorOn', 'clinician', 'baseline'],
    },
  },
  fhir: {
    codeSystems: { arguments: [], options: { assessor: () => shipped } },
    fromQuestionnaireResponse: {
      arguments: [{ name: 'response', kind: 'person', sound: () => response }],
      options: {
        assessor: () => shipped,
        map: () => ({ q1: 'riskOfHarm' }),
        questionnaires: () => [{ resourceType: 'Questionnaire' }],
      },
    },
    checkMap: {
      arguments: [
        { name: 'questionnaire', kind: 'person', sound: () => ({ resourceType: 'Questionnaire' }) },
        { name: 'map', kind: 'program', sound: () => ({ q1: 'riskOfHarm' }) },
      ],
      options: { assessor: () => shipped },
    },
    fromResources: {
      arguments: [
        { name: 'bundle', kind: 'person', sound: () => ({ resourceType: 'Bundle', type: 'searchset' }) },
      ],
      options: {
        assessor: () => shipped,
        patient: () => 'Patient/example',
        levels: () => ({ 'a|b': 'outpatient' }),
        outcomes: () => ({ 'Encounter/1': 'improved' }),
        conditions: () => ({ 'a|b': 'depression' }),
        historyIsComplete: () => true,
        map: () => ({ q1: 'riskOfHarm' }),
        questionnaires: () => [{ resourceType: 'Questionnaire' }],
        days: () => 'as-written',
      },
      aboutPerson: ['outcomes'],
    },
    toQuestionnaire: {
      arguments: [],
      options: {
        assessor: told.assessor,
        ...language,
        translation: told.translation,
        status: () => 'active',
      },
    },
    toInstrumentQuestionnaire: {
      arguments: [{ name: 'instrument', kind: 'program', sound: () => 'k10' }],
      options: { version: () => 'from-1' },
      required: ['version'],
    },
    toServiceRequest: {
      arguments: [recommendation],
      options: { ...proposal, level: () => 'outpatient' },
      required: ['subject', 'authoredOn'],
    },
    toBundle: {
      arguments: [recommendation],
      options: {
        ...proposal,
        ids: () => () => crypto.randomUUID(),
        scores: () => [{ score: score('phq9', { total: 5 }), on: '2026-11-20' }],
      },
      required: ['subject', 'authoredOn', 'ids'],
    },
  },
  'cds-hooks': {
    createService: {
      arguments: [],
      options: {
        ...told,
        id: () => 'level',
        title: () => 'Level',
        description: () => 'Level',
        usageRequirements: () => 'None',
        questionnaire: () => 'https://example.org/q',
        map: () => ({ q1: 'riskOfHarm' }),
        questionnaires: () => [{ resourceType: 'Questionnaire' }],
        conditions: () => ({ 'a|b': 'depression' }),
        prefetch: () => ({ intake: null }),
        detail: () => 'full',
        includeSensitive: () => true,
        source: () => ({ label: 'Example' }),
        overrideReasons: () => [{ code: 'a', system: 'urn:b', display: 'c' }],
        links: () => [{ label: 'a', url: 'https://example.org', type: 'absolute' }],
        extensionKey: () => 'org.example.rationale',
        uuid: () => () => crypto.randomUUID(),
        now: () => () => '2026-11-20T15:04:05Z',
        maximumAgeDays: () => 30,
      },
    },
  },
  'json-schema': {
    intakeJsonSchema: { arguments: [ruleset] },
    recommendationJsonSchema: { arguments: [ruleset] },
    recordJsonSchema: { arguments: [ruleset] },
    rulesetJsonSchema: { arguments: [] },
  },
  sql: {
    toSql: {
      arguments: [ruleset],
      options: {
        dialect: () => 'ansi',
        table: () => ['a', 'b'],
        columns: () => ({ riskOfHarm: 'risk' }),
        keep: () => ['member'],
        as: () => 'positions',
        reasons: () => true,
      },
      required: ['dialect', 'table'],
    },
  },
  dmn: { toDmn: { arguments: [ruleset] } },
}

/** The methods of an assessor. */
export const methods: { readonly [name: string]: Row } = {
  ...functions.index,
  count: {
    arguments: [
      { name: 'distribution', kind: 'program', sound: () => ({ riskOfHarm: { low: 1, high: 2 } }) },
    ],
  },
  evaluatePositions: {
    arguments: [
      { name: 'positions', kind: 'person', sound: () => new Uint8Array(adult.dimensions.length) },
      { name: 'ladder', kind: 'program', sound: () => 0 },
    ],
  },
  evaluateBatch: {
    arguments: [
      { name: 'columns', kind: 'person', sound: () => adult.dimensions.map(() => new Uint8Array(1)) },
      { name: 'ladder', kind: 'program', sound: () => 0 },
      { name: 'into', kind: 'program', sound: () => new Uint8Array(1) },
    ],
  },
}

/** What is exported beside functions; `language` reads nothing at run time: `defineRuleset` does, when all is written. */
export const others: { readonly [entry: string]: readonly string[] } = {
  index: ['IntakeError', 'UsageError', 'adult', 'intakeSchema'],
  rules: ['IntakeError', 'RulesetError', 'UsageError', 'language'],
  course: ['IntakeError', 'RulesetError', 'UsageError'],
  coverage: ['IntakeError', 'UsageError', 'serviceCodes'],
  placement: ['IntakeError', 'RulesetError', 'UsageError', 'overrideReasons'],
  record: ['IntakeError', 'RulesetError', 'UsageError'],
  render: ['RulesetError', 'UsageError', 'pictureColors', 'textLanguages'],
  instruments: ['IntakeError', 'UsageError', 'instruments', 'thresholds'],
  fhir: ['IntakeError', 'RulesetError', 'UsageError'],
  'cds-hooks': ['RulesetError', 'UsageError'],
  'json-schema': ['RulesetError'],
  sql: ['RulesetError', 'UsageError'],
  dmn: ['RulesetError'],
}
