import { withdrawalManagement } from '../adult/ladders.ts'
import { type Level, levels } from '../adult/levels.ts'
import type { Source, SupportGrade, Verification } from '../ruleset/Source.ts'
import {
  bearingOf,
  levelEvidence,
  levelQuestions,
  reaches,
  ruleEvidence,
  spanEvidence,
  spanQuestions,
} from './levelSigns.ts'
import type {
  Finding,
  MedicareCriterionEvidence,
  MedicareCriterionId,
  MedicareCriterionStatus,
} from './MedicareCriterion.ts'
import type { DiagnosisKind, GivenFacts, MedicareSetting } from './MedicareOptions.ts'
import { evidenceIn, judged, ratingSign, type Situation } from './Sign.ts'
import { coverageSources } from './sources.ts'

/** The least level of care that is a coordinated program, and no isolated sessions. */
const program = 'intensive-outpatient'

/** The least level of care that is a 24-hour setting. */
const aroundTheClock = 'residential'

/** The least level that is more than a setting is for. Summaries say so of an IOP; of a PHP criterion 3 does. */
const tooMuch: { readonly [S in MedicareSetting]: Level } = {
  'intensive-outpatient': 'partial-hospitalization',
  'partial-hospitalization': aroundTheClock,
}

/** A criterion: how it was read, how its mapping to ratings is graded, and the check itself. */
export interface MedicareCriterion {
  readonly id: MedicareCriterionId
  /** Where it is not the regulation that the criteria stand in. */
  readonly source?: Source
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

/** The hours, and that a plan shows them, stand in the statute. */
const statute: MedicareCriterion['verified'] = {
  'partial-hospitalization': 'primary',
  'intensive-outpatient': 'primary',
}

/** The seven patient criteria, in the order of the regulation. */
export const criteria: readonly MedicareCriterion[] = [
  { id: 'hours', source: coverageSources['usc-1395x'], mapping: 'derived', verified: statute, check: hours },
  { id: 'coordinated-program', mapping: 'judgment', verified: summarized, check: coordinatedProgram },
  { id: 'no-round-the-clock-care', mapping: 'derived', verified: recalledForIop, check: noRoundTheClockCare },
  { id: 'support', mapping: 'judgment', verified: recalledForIop, check: support },
  { id: 'diagnosis', mapping: 'derived', verified: summarized, check: diagnosis },
  { id: 'no-danger', mapping: 'derived', verified: recalledForIop, check: noDanger },
  { id: 'able-to-take-part', mapping: 'judgment', verified: summarized, check: ableToTakePart },
]

/** What else a setting requires: the regulation with the criteria, and what is certified. */
export interface Requirements {
  readonly regulation: Source
  readonly certification: { readonly source: Source; readonly verified: Verification }
}

/** The least hours a week that the statute names for each setting. */
export const hoursOf: { readonly [S in MedicareSetting]: number } = {
  'intensive-outpatient': 9,
  'partial-hospitalization': 20,
}

/** Medicare's, of each setting. */
export const requirements: { readonly [S in MedicareSetting]: Requirements } = {
  'intensive-outpatient': {
    regulation: coverageSources['cfr-410-44'],
    certification: { source: coverageSources['cfr-424-24-d'], verified: 'secondary' },
  },
  'partial-hospitalization': {
    regulation: coverageSources['cfr-410-43'],
    certification: { source: coverageSources['cfr-424-24-e'], verified: 'primary' },
  },
}

/**
 * Criterion 1. The plan of care shows the hours, so an intake alone can neither meet nor miss it. But hours that are planned
 * show no need by themselves.
 */
function hours(situation: Situation): Finding {
  const { given, hours: least, setting } = situation
  const { plannedHoursPerWeek } = given
  const found = shown(situation, 'plannedHoursPerWeek', plannedHoursPerWeek, (planned) => planned >= least)
  const rules = ruleEvidence(situation, setting, (level) =>
    isBelow(level, aroundTheClock) ? 'for' : 'against',
  )
  return { ...found, evidence: [...found.evidence, ...rules] }
}

/**
 * What a physician certifies is a fact, and was told or not. But where the recommendation speaks against what is certified, it
 * is not taken as met.
 */
export function certification(situation: Situation): Finding {
  const { physicianCertifies } = situation.given
  const found = shown(situation, 'physicianCertifies', physicianCertifies, (certifies) => certifies)
  const contradicted = found.evidence.some(({ bearing }) => bearing === 'against')
  // What the recommendation of a PHP rests on says nothing about inpatient care: it is shown, so that nobody takes it for that.
  const rests =
    situation.setting === 'partial-hospitalization'
      ? ruleEvidence(situation, situation.setting, () => 'open')
      : []
  const evidence = [...found.evidence, ...rests]
  return physicianCertifies === true && !contradicted
    ? { status: 'met', evidence, settledBy: [] }
    : { ...found, evidence }
}

/**
 * What the caller told about the need for the program, beside what is recommended: it is met where both speak for it, and
 * unknown where they contradict each other.
 */
function shown<F extends 'plannedHoursPerWeek' | 'physicianCertifies'>(
  situation: Situation,
  fact: F,
  value: GivenFacts[F],
  speaksFor: (value: NonNullable<GivenFacts[F]>) => boolean,
): Finding {
  const span = { from: situation.setting, below: aroundTheClock } as const
  const beside = spanEvidence(situation, span)
  if (value === undefined)
    return { status: 'unknown', evidence: [beside], settledBy: [{ in: 'options', key: fact }] }
  const told = speaksFor(value)
  const evidence: readonly MedicareCriterionEvidence[] = [
    { kind: 'fact', fact, value, bearing: told ? 'for' : 'against', sensitive: false },
    beside,
  ]
  if (!told) return { status: 'unmet', evidence, settledBy: [] }
  if (beside.bearing === 'for') return { status: 'met', evidence, settledBy: [] }
  return {
    status: 'unknown',
    evidence,
    settledBy: beside.bearing === 'open' ? spanQuestions(situation, span) : [],
  }
}

/**
 * Criterion 2. More than isolated sessions are needed where the recommendation is a program, whatever is still open. Where it
 * is more than the program can be, a benefit from it is in doubt.
 */
function coordinatedProgram(situation: Situation): Finding {
  const span = { from: program, below: tooMuch[situation.setting] } as const
  const level = spanEvidence(situation, span)
  const evidence = [
    level,
    ...ruleEvidence(situation, program, (raised) => (isBelow(raised, span.below) ? 'for' : 'against')),
  ]
  const reached = reaches(situation.recommendation.ladders.level, program, levels)
  if (reached === false) return { status: 'unmet', evidence, settledBy: [] }
  if (level.bearing === 'for') return { status: 'met', evidence, settledBy: [] }
  const isOpen = reached === undefined || level.bearing === 'open'
  return { status: 'unknown', evidence, settledBy: isOpen ? spanQuestions(situation, span) : [] }
}

function isBelow(level: Level, other: Level): boolean {
  return levels.indexOf(level) < levels.indexOf(other)
}

/** Criterion 3. Any need for a 24-hour setting counts: watching over, nursing, withdrawal, or the level as a whole. */
function noRoundTheClockCare(situation: Situation): Finding {
  const withdrawal = situation.recommendation.ladders.withdrawalManagement
  const decisive: readonly MedicareCriterionEvidence[] = [
    levelEvidence(situation, aroundTheClock, 'against'),
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
  const evidence = [...decisive, ...ruleEvidence(situation, aroundTheClock, () => 'against')]
  if (decisive.some(({ bearing }) => bearing === 'against'))
    return { status: 'unmet', evidence, settledBy: [] }
  // An unanswered rating that could matter leaves the level open, so the level speaks for it.
  return decisive.every(({ bearing }) => bearing === 'for')
    ? { status: 'met', evidence, settledBy: [] }
    : { status: 'unknown', evidence, settledBy: levelQuestions(situation, aroundTheClock) }
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
