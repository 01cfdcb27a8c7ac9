import type { conditions, substances } from '../adult/vocabulary.ts'
import type { InstrumentId } from './instruments.ts'

/** What a positive screen points to. It never goes into an intake by itself: a positive screen is no diagnosis. */
export interface Suggestion {
  readonly instrument: InstrumentId
  /** Of which part of the instrument; absent where it is the whole. */
  readonly subscale?: string
  readonly condition: (typeof conditions)[number]
  readonly substance?: (typeof substances)[number]
}

/** What positive screens point to. Tobacco is left out: it has no place in an intake. */
export const suggestions: readonly Suggestion[] = [
  { instrument: 'phq9', condition: 'depression' },
  { instrument: 'gad7', condition: 'anxiety' },
  { instrument: 'pcl5', condition: 'ptsd' },
  { instrument: 'pcPtsd5', condition: 'ptsd' },
  { instrument: 'audit', condition: 'substance-use', substance: 'alcohol' },
  { instrument: 'auditC', condition: 'substance-use', substance: 'alcohol' },
  { instrument: 'dast10', condition: 'substance-use' },
  { instrument: 'scoff', condition: 'eating-disorder' },
  { instrument: 'eat26', condition: 'eating-disorder' },
  { instrument: 'mdq', condition: 'bipolar' },
  { instrument: 'taps', subscale: 'alcohol', condition: 'substance-use', substance: 'alcohol' },
  { instrument: 'taps', subscale: 'cannabis', condition: 'substance-use', substance: 'cannabis' },
  { instrument: 'taps', subscale: 'stimulants', condition: 'substance-use', substance: 'stimulants' },
  { instrument: 'taps', subscale: 'heroin', condition: 'substance-use', substance: 'opioids' },
  { instrument: 'taps', subscale: 'prescriptionOpioids', condition: 'substance-use', substance: 'opioids' },
  { instrument: 'taps', subscale: 'sedatives', condition: 'substance-use', substance: 'sedatives' },
  {
    instrument: 'taps',
    subscale: 'prescriptionStimulants',
    condition: 'substance-use',
    substance: 'stimulants',
  },
]
