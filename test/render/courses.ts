import type { Episode, Intake } from 'level-of-care'
import { scoresOverTime } from 'level-of-care/instruments'
import { checkIn } from '../course/checkIn.ts'
import { daysAfter } from '../support/dates.ts'

const first = '2026-01-05'

/** Somebody made up: a hospital, a program, worse in it, a day program, and outpatient care after six weeks without a word. */
export const fourteenCheckIns: readonly Intake[] = (
  [
    [0, 'inpatient', { symptomSeverity: 'extreme', riskOfHarm: 'high' }],
    [7, 'inpatient', { symptomSeverity: 'severe', riskOfHarm: 'moderate' }],
    [14, 'inpatient', { symptomSeverity: 'moderate', riskOfHarm: 'low' }],
    [21, 'intensive-outpatient', { symptomSeverity: 'moderate', riskOfHarm: 'low' }],
    [
      28,
      'intensive-outpatient',
      { symptomSeverity: 'severe', functionalImpairment: 'severe', riskOfHarm: 'low' },
    ],
    [
      35,
      'intensive-outpatient',
      { symptomSeverity: 'severe', functionalImpairment: 'severe', riskOfHarm: 'moderate' },
    ],
    [
      38,
      'partial-hospitalization',
      { symptomSeverity: 'severe', functionalImpairment: 'severe', riskOfHarm: 'low' },
    ],
    [45, 'partial-hospitalization', { symptomSeverity: 'moderate', riskOfHarm: null }],
    [52, 'partial-hospitalization', { symptomSeverity: 'moderate', riskOfHarm: 'low' }],
    [59, 'intensive-outpatient', { symptomSeverity: 'moderate' }],
    [101, 'outpatient', { symptomSeverity: 'mild' }],
    [108, 'outpatient', { symptomSeverity: 'severe', relapseRisk: 'high' }],
    [115, 'outpatient', { symptomSeverity: 'moderate', relapseRisk: 'high' }],
    [122, 'outpatient', { symptomSeverity: 'severe', relapseRisk: 'high' }],
  ] as const satisfies readonly (readonly [number, Episode['level'], Partial<Intake>])[]
).map(([day, level, answers]) => checkIn(daysAfter(first, day), level, answers))

/** The PHQ-9 of that person; one was left out, and one is not complete. */
export const theirScores = scoresOverTime('phq9', [
  ...([24, 22, 17, 15, 19, 20, 19, 16, 14] as const).map((total, position) => ({
    on: daysAfter(first, [0, 7, 14, 21, 28, 35, 38, 45, 52][position] ?? 0),
    answers: { total },
  })),
  { on: daysAfter(first, 59), answers: null },
  { on: daysAfter(first, 101), answers: { total: 8 } },
  { on: daysAfter(first, 108), answers: [2, 2, 2, 2, 2, 2, 2, 1, null] },
  { on: daysAfter(first, 115), answers: { total: 15 } },
  { on: daysAfter(first, 122), answers: { total: 18 } },
])
