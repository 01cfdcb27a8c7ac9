import { deepFreeze } from '../ruleset/deepFreeze.ts'
import type { InstrumentId } from './instruments.ts'
import type { ChangeCriterion, PublishedReliability } from './ScoreHistory.ts'

/**
 * The reliable change index of Jacobson & Truax (1991): a change that is larger is rarely (1 in 20) the error of measurement
 * alone.
 *
 * @param sd - The standard deviation of the scores before treatment.
 * @param reliability - A coefficient from 0 up to, and without, 1.
 */
export function reliableChangeIndex(sd: number, reliability: number): number {
  return 1.96 * sd * Math.SQRT2 * Math.sqrt(1 - reliability)
}

/** The least whole number of points that is more than an index. */
export function pointsBeyond(index: number): number {
  return Math.floor(index) + 1
}

/** What was found published on an instrument. */
interface Published {
  readonly instrument: InstrumentId
  /** None where no figure was found, or where what was found lacks the standard deviation. */
  readonly criteria: readonly ChangeCriterion[]
  /** Where there is no criterion: what a standard deviation of one's own can be joined with. */
  readonly reliability?: PublishedReliability
}

const nhs =
  'NHS Talking Therapies (IAPT): definition of reliable improvement, read in the protocol NCT05134103 of a trial that uses it'
const nhsSd =
  'NHS Talking Therapies, 2022-23: standard deviation at the start of treatment of those above the threshold, as quoted by others'
const marx = 'Marx et al., Psychological Assessment 34(2), 2022: male veterans in trials'

/**
 * Which changes are more than the error of measurement, as published. Whatever is not in here is not known: no figure was
 * found that could be read.
 */
export const reliableChanges: readonly Published[] = /* @__PURE__ */ deepFreeze<readonly Published[]>([
  {
    instrument: 'phq9',
    criteria: [
      {
        id: 'nhs',
        points: 6,
        index: 5.06,
        sd: { value: 5.5, citation: nhsSd, verified: 'secondary' },
        reliability: {
          coefficient: 0.89,
          kind: 'internal-consistency',
          citation: 'Kroenke, Spitzer & Williams, 2001',
          verified: 'secondary',
        },
        citation: nhs,
        verified: 'secondary',
      },
    ],
  },
  {
    instrument: 'gad7',
    criteria: [
      {
        id: 'nhs',
        points: 4,
        index: 3.53,
        sd: { value: 4.5, citation: nhsSd, verified: 'secondary' },
        reliability: {
          coefficient: 0.92,
          kind: 'internal-consistency',
          citation: 'Spitzer et al., 2006',
          verified: 'secondary',
        },
        citation: nhs,
        verified: 'secondary',
      },
      {
        id: 'bischoff-2020',
        points: 6,
        index: 5.59,
        reliability: {
          coefficient: 0.87,
          kind: 'test-retest',
          citation: 'Bischoff et al., Psychology, Community & Health 8(1), 2020: 14 to 28 days',
          verified: 'primary',
        },
        citation: 'Bischoff et al., Psychology, Community & Health 8(1), 2020',
        verified: 'primary',
      },
    ],
  },
  {
    instrument: 'pcl5',
    criteria: [
      { id: 'marx-2022-sample-1', points: 15, citation: `${marx}, sample 1 (198)`, verified: 'primary' },
      { id: 'marx-2022-sample-2', points: 18, citation: `${marx}, sample 2 (102)`, verified: 'primary' },
    ],
  },
  {
    instrument: 'k10',
    criteria: [],
    reliability: {
      coefficient: 0.8,
      kind: 'test-retest',
      citation:
        'The temporal stability of the Kessler Psychological Distress Scale, Australian Psychologist 56(1), 2021: 1 to 2 weeks, people who seek treatment',
      verified: 'primary',
    },
  },
  {
    instrument: 'wsas',
    criteria: [],
    reliability: {
      coefficient: 0.73,
      kind: 'test-retest',
      citation: 'Mundt et al., British Journal of Psychiatry 180, 2002',
      verified: 'primary',
    },
  },
  {
    instrument: 'isi',
    criteria: [],
    reliability: {
      coefficient: 0.91,
      kind: 'internal-consistency',
      citation: 'Morin et al., Sleep 34(5), 2011: clinical sample',
      verified: 'primary',
    },
  },
])

/** What was found published on this instrument. */
export function publishedOn(instrument: string): Published | undefined {
  return reliableChanges.find((each) => each.instrument === instrument)
}
