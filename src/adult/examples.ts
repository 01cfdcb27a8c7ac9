import type { Example } from '../ruleset/Example.ts'
import type { dimensionOutlines } from './dimensions.ts'
import type { ladderOutlines } from './ladders.ts'

/**
 * Cases that the rules must place as they say: the worked cases that the rules were reviewed by. Whatever is not named is at
 * its lowest rating.
 */
export const examples = [
  {
    id: 'everything-least',
    ratings: {},
    exactly: { level: 'self-guided', withdrawalManagement: 'none', urgency: 'routine' },
  },
  {
    id: 'moderate-symptoms',
    ratings: { symptomSeverity: 'moderate' },
    exactly: { level: 'outpatient' },
  },
  {
    id: 'moderate-symptoms-after-outpatient-care',
    ratings: { symptomSeverity: 'moderate', unsuccessfulLevel: 'outpatient', steppingDownFrom: 'outpatient' },
    exactly: { level: 'intensive-outpatient' },
  },
  {
    id: 'low-risk',
    ratings: { riskOfHarm: 'low' },
    exactly: { level: 'outpatient', urgency: 'prompt' },
  },
  {
    id: 'mild-withdrawal-unstable-home',
    ratings: { withdrawalRisk: 'mild', livingEnvironment: 'unstable' },
    exactly: { level: 'outpatient', withdrawalManagement: 'ambulatory-monitored', urgency: 'urgent' },
  },
  {
    id: 'cannot-care-for-self-limited-support',
    ratings: { functionalImpairment: 'extreme', supportSystem: 'limited' },
    exactly: { level: 'inpatient', urgency: 'emergent' },
  },
  {
    id: 'dangerous-home-with-risk',
    ratings: { livingEnvironment: 'dangerous', riskOfHarm: 'moderate', symptomSeverity: 'moderate' },
    exactly: { level: 'partial-hospitalization', urgency: 'urgent' },
  },
  {
    id: 'dangerous-home-with-risk-poor-support',
    ratings: {
      livingEnvironment: 'dangerous',
      riskOfHarm: 'moderate',
      symptomSeverity: 'moderate',
      supportSystem: 'poor',
    },
    exactly: { level: 'residential', urgency: 'urgent' },
  },
  {
    id: 'complicated-moderate-withdrawal',
    ratings: { withdrawalRisk: 'moderate', complicatedWithdrawal: 'yes' },
    exactly: { level: 'inpatient', withdrawalManagement: 'inpatient', urgency: 'emergent' },
  },
  {
    id: 'after-partial-hospitalization',
    ratings: { steppingDownFrom: 'partial-hospitalization' },
    exactly: { level: 'intensive-outpatient', urgency: 'prompt' },
  },
  {
    id: 'interacting-conditions-limited-support',
    ratings: {
      symptomSeverity: 'moderate',
      functionalImpairment: 'moderate',
      coOccurringConditions: 'interacting',
      supportSystem: 'limited',
    },
    exactly: { level: 'outpatient' },
  },
  {
    id: 'interacting-conditions-stressful-home',
    ratings: {
      symptomSeverity: 'moderate',
      functionalImpairment: 'moderate',
      coOccurringConditions: 'interacting',
      supportSystem: 'limited',
      livingEnvironment: 'stressful',
    },
    exactly: { level: 'intensive-outpatient' },
  },
  {
    id: 'complicated-mild-withdrawal',
    ratings: { withdrawalRisk: 'mild', complicatedWithdrawal: 'yes' },
    exactly: { level: 'residential', withdrawalManagement: 'residential', urgency: 'emergent' },
  },
  {
    id: 'after-inpatient-care',
    ratings: { steppingDownFrom: 'inpatient' },
    exactly: { level: 'intensive-outpatient', urgency: 'prompt' },
  },
  {
    id: 'severe-symptoms-and-impairment',
    ratings: { symptomSeverity: 'severe', functionalImpairment: 'severe' },
    exactly: { level: 'partial-hospitalization', urgency: 'urgent' },
  },
  {
    id: 'around-the-clock-supervision',
    ratings: { supervision: 'around-the-clock' },
    exactly: { level: 'residential' },
  },
  {
    id: 'severe-withdrawal-with-medical-needs',
    ratings: { withdrawalRisk: 'severe', medicalNeeds: 'monitoring' },
    exactly: { level: 'inpatient', withdrawalManagement: 'inpatient', urgency: 'emergent' },
  },
  {
    id: 'high-risk',
    ratings: { riskOfHarm: 'high', supportSystem: 'adequate', commitment: 'willing' },
    exactly: { level: 'residential', urgency: 'emergent' },
  },
  {
    id: 'high-risk-poor-support',
    ratings: { riskOfHarm: 'high', supportSystem: 'poor' },
    exactly: { level: 'inpatient', urgency: 'emergent' },
  },
  {
    id: 'imminent-risk',
    ratings: { riskOfHarm: 'imminent' },
    exactly: { level: 'inpatient', urgency: 'emergency' },
  },
  {
    id: 'many-needs',
    ratings: {
      functionalImpairment: 'moderate',
      livingEnvironment: 'stressful',
      supportSystem: 'limited',
      commitment: 'ambivalent',
      coOccurringConditions: 'interacting',
      symptomSeverity: 'mild',
      riskOfHarm: 'low',
      relapseRisk: 'low',
    },
    exactly: { level: 'intensive-outpatient', urgency: 'prompt' },
  },
] as const

/** The id of one of the examples. */
export type AdultExampleId = (typeof examples)[number]['id']

/** The compiler knows every dimension, rating, ladder and rung. */
interface AdultExample extends Example {
  readonly ratings: {
    readonly [D in (typeof dimensionOutlines)[number] as D['id']]?: D['ratings'][number]
  }
  readonly exactly: { readonly [L in (typeof ladderOutlines)[number] as L['id']]?: L['rungs'][number] }
}

examples satisfies readonly AdultExample[]
