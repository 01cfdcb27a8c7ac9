import type { AdultNames } from '../locales/AdultNames.ts'
import type { Occasion } from '../ruleset/Occasion.ts'
import type { dimensionOutlines } from './dimensions.ts'
import {
  type circumstances as circumstanceIds,
  type conditions as conditionIds,
  substances as substanceIds,
} from './vocabulary.ts'

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

const any = (...of: readonly Occasion[]): Occasion => ({ kind: 'any', of })

const conditions = (...terms: readonly (typeof conditionIds)[number][]): Occasion => ({
  kind: 'names-any',
  field: 'conditions',
  terms,
})

const substances = (...terms: readonly (typeof substanceIds)[number][]): Occasion => ({
  kind: 'names-any',
  field: 'substances',
  terms,
})

const circumstances = (...terms: readonly (typeof circumstanceIds)[number][]): Occasion => ({
  kind: 'names-any',
  field: 'circumstances',
  terms,
})

/**
 * Answers that rarely go together, or that are missing where they matter. The recommendation stands. They are told in this order,
 * and a short page has room for the first ones only.
 */
export const warningOutlines: readonly {
  readonly id: keyof AdultNames['warnings']
  readonly when: Occasion
}[] = [
  {
    id: 'imminent-risk-yet-independent',
    when: all(atLeast('riskOfHarm', 'imminent'), atMost('supervision', 'independent')),
  },
  {
    id: 'declining-hospital-care',
    when: all(atLeast('commitment', 'reluctant'), {
      kind: 'answer-within',
      ladder: 'level',
      from: 'inpatient',
      to: 'inpatient',
    }),
  },
  { id: 'risk-of-harm-unanswered', when: unanswered('riskOfHarm') },
  {
    id: 'perinatal-extreme-symptoms',
    when: all(circumstances('pregnant', 'postpartum'), atLeast('symptomSeverity', 'extreme')),
  },
  {
    id: 'perinatal-psychosis-or-bipolar',
    when: all(
      circumstances('pregnant', 'postpartum'),
      conditions('psychosis', 'bipolar'),
      any(atLeast('symptomSeverity', 'severe'), unanswered('riskOfHarm'), atMost('riskOfHarm', 'moderate')),
    ),
  },
  {
    id: 'moderate-risk-yet-reluctant',
    when: all(
      atLeast('riskOfHarm', 'moderate'),
      atMost('riskOfHarm', 'moderate'),
      atLeast('commitment', 'reluctant'),
    ),
  },
  {
    id: 'risk-with-caregiving',
    when: all(atLeast('riskOfHarm', 'moderate'), {
      kind: 'names-any',
      field: 'obligations',
      terms: ['caregiving'],
    }),
  },
  {
    id: 'withdrawal-risk-unanswered',
    when: all(
      { kind: 'names-any', field: 'substances', terms: ['alcohol', 'sedatives'] },
      unanswered('withdrawalRisk'),
    ),
  },
  {
    id: 'complicated-withdrawal-unanswered',
    when: all(atLeast('withdrawalRisk', 'mild'), unanswered('complicatedWithdrawal')),
  },
  {
    id: 'pregnant-with-substance-use',
    when: all(circumstances('pregnant'), any(atLeast('withdrawalRisk', 'mild'), substances(...substanceIds))),
  },
  {
    id: 'pregnant-without-monitoring',
    when: all(
      circumstances('pregnant'),
      any(substances(...substanceIds), conditions('eating-disorder')),
      atMost('medicalNeeds', 'stable'),
    ),
  },
  {
    id: 'opioid-overdose-risk',
    when: all(
      substances('opioids'),
      any(substances('alcohol', 'sedatives'), atLeast('steppingDownFrom', 'residential')),
    ),
  },
  {
    id: 'eating-disorder-medical-check',
    when: all(
      conditions('eating-disorder'),
      any(atMost('medicalNeeds', 'stable'), unanswered('medicalNeeds')),
    ),
  },
  { id: 'age-missing', when: unanswered('age') },
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
    id: 'substances-without-withdrawal-risk',
    when: all(substances('alcohol', 'sedatives'), atMost('withdrawalRisk', 'none')),
  },
  {
    id: 'extreme-symptoms-yet-no-medical-needs',
    when: all(atLeast('symptomSeverity', 'extreme'), atMost('medicalNeeds', 'none')),
  },
  { id: 'risk-toward-others', when: atLeast('riskOfHarm', 'moderate') },
  { id: 'undated-episode', when: { kind: 'undated-episode' } },
]
