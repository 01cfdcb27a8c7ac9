import { withdrawalManagement } from '../adult/ladders.ts'
import { levels } from '../adult/levels.ts'
import type { Source, SupportGrade, Verification } from '../ruleset/Source.ts'
import { bearingOf, levelEvidence, levelQuestions, reaches, ruleEvidence } from './levelSigns.ts'
import type {
  Finding,
  MedicareCriterionEvidence,
  MedicareCriterionId,
  MedicareCriterionStatus,
} from './MedicareCriterion.ts'
import type { DiagnosisKind, MedicareSetting } from './MedicareOptions.ts'
import { evidenceIn, judged, ratingSign, type Situation } from './Sign.ts'
import { coverageSources } from './sources.ts'

/** The least level of care that is a coordinated program, and no isolated sessions. */
const program = 'intensive-outpatient'

/** A criterion: how it was read, how its mapping to ratings is graded, and the check itself. */
export interface MedicareCriterion {
  readonly id: MedicareCriterionId
  readonly mapping: Exclude<SupportGrade, 'stated'>
  readonly verified: { readonly [S in MedicareSetting]: Verification }
  readonly check: (situation: Situation) => Finding
}

/** For PHP the text was read (2015 edition); for IOP, summaries that name some of the criteria and not all. */
const summarized: MedicareCriterion['verified'] = {
  'partial-hospitalization': 'primary',
  'intensive-outpatient': 'secondary',
}
const recalledForIop: MedicareCriterion['verified'] = {
  'partial-hospitalization': 'primary',
  'intensive-outpatient': 'recalled',
}

/** The seven patient criteria, in the order of the regulation. */
export const criteria: readonly MedicareCriterion[] = [
  { id: 'hours', mapping: 'derived', verified: summarized, check: hours },
  { id: 'coordinated-program', mapping: 'judgment', verified: summarized, check: coordinatedProgram },
  { id: 'no-round-the-clock-care', mapping: 'derived', verified: recalledForIop, check: noRoundTheClockCare },
  { id: 'support', mapping: 'judgment', verified: recalledForIop, check: support },
  { id: 'diagnosis', mapping: 'derived', verified: summarized, check: diagnosis },
  { id: 'no-danger', mapping: 'derived', verified: recalledForIop, check: noDanger },
  { id: 'able-to-take-part', mapping: 'judgment', verified: summarized, check: ableToTakePart },
]

/** What else a setting requires: the regulation with the criteria, the least hours a week, and what is certified. */
export interface Requirements {
  readonly hours: number
  readonly source: Source
  readonly verified: Verification
  readonly certification: { readonly source: Source; readonly verified: Verification }
}

/** Medicare's, of each setting. */
export const requirements: { readonly [S in MedicareSetting]: Requirements } = {
  'intensive-outpatient': {
    hours: 9,
    source: coverageSources['cfr-410-44'],
    verified: 'secondary',
    certification: { source: coverageSources['cfr-424-24-d'], verified: 'secondary' },
  },
  'partial-hospitalization': {
    hours: 20,
    source: coverageSources['cfr-410-43'],
    verified: 'primary',
    certification: { source: coverageSources['cfr-424-24-e'], verified: 'primary' },
  },
}

/** Criterion 1. The plan of care shows the hours, so an intake alone can neither meet nor miss it. */
function hours(situation: Situation): Finding {
  const { given, setting, hours: least } = situation
  const beside = levelEvidence(situation, setting, 'for')
  const { plannedHoursPerWeek } = given
  if (plannedHoursPerWeek === undefined)
    return {
      status: 'unknown',
      evidence: [beside],
      settledBy: [{ in: 'options', key: 'plannedHoursPerWeek' }],
    }
  const enough = plannedHoursPerWeek >= least
  return {
    status: enough ? 'met' : 'unmet',
    evidence: [
      {
        kind: 'fact',
        fact: 'plannedHoursPerWeek',
        value: plannedHoursPerWeek,
        bearing: enough ? 'for' : 'against',
        sensitive: false,
      },
      beside,
    ],
    settledBy: [],
  }
}

/** Criterion 2. More than isolated sessions are needed where the recommendation is a program, whatever is still open. */
function coordinatedProgram(situation: Situation): Finding {
  const reached = reaches(situation.recommendation.ladders.level, program, levels)
  return {
    status: reached === undefined ? 'unknown' : reached ? 'met' : 'unmet',
    evidence: [levelEvidence(situation, program, 'for'), ...ruleEvidence(situation, program, 'for')],
    settledBy: reached === undefined ? levelQuestions(situation, program) : [],
  }
}

/** Criterion 3. Any need for a 24-hour setting counts: watching over, nursing, withdrawal, or the level as a whole. */
function noRoundTheClockCare(situation: Situation): Finding {
  const withdrawal = situation.recommendation.ladders.withdrawalManagement
  const decisive: readonly MedicareCriterionEvidence[] = [
    levelEvidence(situation, 'residential', 'against'),
    {
      kind: 'ladder',
      ladder: 'withdrawalManagement',
      answer: withdrawal,
      bearing: bearingOf(reaches(withdrawal, 'residential', withdrawalManagement), 'against'),
      sensitive: false,
    },
    ...evidenceIn([
      ratingSign(situation, {
        dimension: 'supervision',
        forUpTo: 'daily',
        againstFrom: 'around-the-clock',
      }),
      ratingSign(situation, {
        dimension: 'medicalNeeds',
        forUpTo: 'monitoring',
        againstFrom: 'nursing',
      }),
    ]),
  ]
  const evidence = [...decisive, ...ruleEvidence(situation, 'residential', 'against')]
  if (decisive.some(({ bearing }) => bearing === 'against'))
    return { status: 'unmet', evidence, settledBy: [] }
  // An unanswered rating that could matter leaves the level open, so the level speaks for it.
  return decisive.every(({ bearing }) => bearing === 'for')
    ? { status: 'met', evidence, settledBy: [] }
    : { status: 'unknown', evidence, settledBy: levelQuestions(situation, 'residential') }
}

/**
 * Criterion 4. It names support, so only the people around can make it unmet: somebody who lives with violence, or
 * without a home, is not turned away by that alone. But a home in doubt takes a clinician's judgment.
 */
function support(situation: Situation): Finding {
  return judged(
    [
      ratingSign(situation, { dimension: 'supportSystem', forUpTo: 'adequate', againstFrom: 'poor' }),
      ratingSign(situation, { dimension: 'livingEnvironment', forUpTo: 'stable' }),
    ],
    { fact: 'adequateSupport', value: situation.given.adequateSupport, speaksFor: true },
  )
}

/** Criterion 5. What an intake names is no diagnosis, and naming nothing does not rule one out. */
function diagnosis({ setting, intake, given }: Situation): Finding {
  const named: readonly MedicareCriterionEvidence[] = intake.conditions
    ? [{ kind: 'conditions', conditions: intake.conditions, bearing: 'open', sensitive: false }]
    : []
  const { diagnoses } = given
  if (diagnoses === undefined)
    return { status: 'unknown', evidence: named, settledBy: [{ in: 'options', key: 'diagnoses' }] }
  const status = statusOf(diagnoses, setting)
  const bearing = ({ met: 'for', unmet: 'against', unknown: 'open' } as const)[status]
  return {
    status,
    evidence: [{ kind: 'fact', fact: 'diagnoses', value: diagnoses, bearing, sensitive: false }, ...named],
    settledBy: [],
  }
}

function statusOf(diagnoses: readonly DiagnosisKind[], setting: MedicareSetting): MedicareCriterionStatus {
  if (diagnoses.includes('mental-health')) return 'met'
  if (diagnoses.length === 0) return 'unmet'
  // Substance use alone: summaries of the IOP benefit include it; the PHP text of 2015 does not say, and a later one
  // names such patients elsewhere.
  return setting === 'intensive-outpatient' ? 'met' : 'unknown'
}

/**
 * Criterion 6. Intent at present, or behavior that is recent and not resolved, is danger. A plan without intent may or
 * may not be: the criterion asks for a judgment, and so does this.
 */
function noDanger(situation: Situation): Finding {
  return judged([ratingSign(situation, { dimension: 'riskOfHarm', forUpTo: 'low', againstFrom: 'high' })], {
    fact: 'judgedDangerous',
    value: situation.given.judgedDangerous,
    speaksFor: false,
  })
}

/**
 * Criterion 7. Commitment is willingness and no ability, and people with extreme symptoms do take part in day programs;
 * so both are only shown. Who cannot meet basic needs cannot be expected to tolerate hours of treatment.
 */
function ableToTakePart(situation: Situation): Finding {
  return judged(
    [ratingSign(situation, { dimension: 'functionalImpairment', againstFrom: 'extreme' })],
    { fact: 'canParticipate', value: situation.given.canParticipate, speaksFor: true, always: true },
    [
      ratingSign(situation, { dimension: 'symptomSeverity' }),
      ratingSign(situation, { dimension: 'commitment' }),
    ],
  )
}
