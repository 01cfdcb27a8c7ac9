import type { AdultNames } from '../locales/AdultNames.ts'
import type { Occasion } from '../ruleset/Occasion.ts'
import type { dimensionOutlines } from './dimensions.ts'

type Dimension = (typeof dimensionOutlines)[number]
type Rating<Id> = Extract<Dimension, { readonly id: Id }>['ratings'][number]

const all = (...of: readonly Occasion[]): Occasion => ({ kind: 'all', of })

const atLeast = <Id extends Dimension['id']>(dimension: Id, rating: Rating<Id>): Occasion => ({
  kind: 'at-least',
  dimension,
  rating,
})

const atMost = <Id extends Dimension['id']>(dimension: Id, rating: Rating<Id>): Occasion => ({
  kind: 'at-most',
  dimension,
  rating,
})

const unanswered = (field: Dimension['id'] | 'age'): Occasion => ({ kind: 'unanswered', field })

/** Answers that rarely go together, or that are missing where they matter. The recommendation stands. */
export const warningOutlines: readonly {
  readonly id: keyof AdultNames['warnings']
  readonly when: Occasion
}[] = [
  {
    id: 'imminent-risk-yet-independent',
    when: all(atLeast('riskOfHarm', 'imminent'), atMost('supervision', 'independent')),
  },
  {
    id: 'no-symptoms-yet-severe-impairment',
    when: all(atMost('symptomSeverity', 'none'), atLeast('functionalImpairment', 'severe')),
  },
  {
    id: 'withdrawal-without-substance-use',
    when: all(atLeast('withdrawalRisk', 'mild'), {
      kind: 'names-none',
      field: 'conditions',
      terms: ['substance-use'],
    }),
  },
  {
    id: 'around-the-clock-supervision-alone',
    when: all(atLeast('supervision', 'around-the-clock'), {
      kind: 'others-lowest',
      dimension: 'supervision',
    }),
  },
  {
    id: 'refusing-yet-in-treatment',
    when: all(atLeast('commitment', 'refusing'), { kind: 'episode', outcome: 'ongoing' }),
  },
  {
    id: 'complicated-withdrawal-without-risk',
    when: all(atLeast('complicatedWithdrawal', 'yes'), atMost('withdrawalRisk', 'none')),
  },
  {
    id: 'hospital-needs-yet-independent',
    when: all(atLeast('medicalNeeds', 'hospital'), atMost('supervision', 'independent')),
  },
  {
    id: 'refusing-a-program',
    when: all(atLeast('commitment', 'refusing'), {
      kind: 'answer-within',
      ladder: 'level',
      from: 'intensive-outpatient',
      to: 'residential',
    }),
  },
  {
    id: 'withdrawal-risk-unanswered',
    when: all(
      { kind: 'names-any', field: 'substances', terms: ['alcohol', 'sedatives'] },
      unanswered('withdrawalRisk'),
    ),
  },
  { id: 'risk-of-harm-unanswered', when: unanswered('riskOfHarm') },
  { id: 'age-missing', when: unanswered('age') },
  { id: 'undated-episode', when: { kind: 'undated-episode' } },
]
