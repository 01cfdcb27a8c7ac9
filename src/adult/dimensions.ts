import type { AdultDetails } from '../locales/AdultDetails.ts'
import type { AdultNames } from '../locales/AdultNames.ts'
import type { Derivation } from '../ruleset/Dimension.ts'
import type { levels } from './levels.ts'

/**
 * What the rules can ask for, with its ratings from least to most need. The anchor of every rating is in the texts.
 *
 * Changeable: treatment or support can improve it, so step-down suggestions may name it. Safety: always asked.
 * Sensitive: a text that mentions it can endanger the person if the one who does harm reads it.
 */
export const dimensionOutlines = [
  {
    id: 'symptomSeverity',
    ratings: ['none', 'mild', 'moderate', 'severe', 'extreme'],
    changeable: true,
    safety: false,
    sensitive: false,
  },
  {
    id: 'riskOfHarm',
    ratings: ['none', 'low', 'moderate', 'high', 'imminent'],
    changeable: true,
    safety: true,
    sensitive: false,
  },
  {
    id: 'functionalImpairment',
    ratings: ['none', 'mild', 'moderate', 'severe', 'extreme'],
    changeable: true,
    safety: false,
    sensitive: false,
  },
  {
    id: 'withdrawalRisk',
    ratings: ['none', 'mild', 'moderate', 'severe', 'life-threatening'],
    changeable: true,
    safety: true,
    sensitive: false,
  },
  {
    // What happened once stays true, so no treatment can change this answer.
    id: 'complicatedWithdrawal',
    ratings: ['no', 'yes'],
    changeable: false,
    safety: false,
    sensitive: false,
  },
  {
    id: 'medicalNeeds',
    ratings: ['none', 'stable', 'monitoring', 'nursing', 'hospital'],
    changeable: true,
    safety: true,
    sensitive: false,
  },
  {
    id: 'coOccurringConditions',
    ratings: ['none', 'stable', 'interacting', 'destabilizing', 'overwhelming'],
    changeable: true,
    safety: false,
    sensitive: false,
  },
  {
    id: 'relapseRisk',
    ratings: ['none', 'low', 'moderate', 'high', 'extreme'],
    changeable: true,
    safety: false,
    sensitive: false,
  },
  {
    id: 'supervision',
    ratings: ['independent', 'check-ins', 'daily', 'around-the-clock', 'around-the-clock-medical'],
    changeable: true,
    safety: false,
    sensitive: false,
  },
  {
    id: 'supportSystem',
    ratings: ['strong', 'adequate', 'limited', 'poor', 'absent'],
    changeable: true,
    safety: false,
    sensitive: false,
  },
  {
    id: 'livingEnvironment',
    ratings: ['supportive', 'stable', 'stressful', 'unstable', 'dangerous'],
    changeable: true,
    safety: false,
    sensitive: true,
  },
  {
    id: 'commitment',
    ratings: ['committed', 'willing', 'ambivalent', 'reluctant', 'refusing'],
    changeable: true,
    safety: false,
    sensitive: false,
  },
  {
    // An unsuccessful hospital stay counts as `residential`: above it there is no level to step up to.
    id: 'unsuccessfulLevel',
    ratings: [
      'none',
      'self-guided',
      'outpatient',
      'intensive-outpatient',
      'partial-hospitalization',
      'residential',
    ],
    changeable: false,
    safety: false,
    sensitive: false,
    derived: { method: 'unsuccessful-level', withinMonths: 12 },
  },
  {
    // Nobody steps down from self-guided care: it is the lowest level.
    id: 'steppingDownFrom',
    ratings: [
      'none',
      'outpatient',
      'intensive-outpatient',
      'partial-hospitalization',
      'residential',
      'inpatient',
    ],
    changeable: false,
    safety: false,
    sensitive: false,
    derived: { method: 'stepping-down-from', withinDays: 30 },
  },
] as const

type DimensionTexts = AdultNames['dimensions'] & AdultDetails['dimensions']
type Levels = typeof levels
type AllButFirst<L extends readonly string[]> = L extends readonly [string, ...infer Rest] ? Rest : never
type AllButLast<L extends readonly string[]> = L extends readonly [...infer Rest, string] ? Rest : never

/** The two scales that speak of levels are spelled out above; the compiler holds them to the list of levels. */
interface LevelScales {
  readonly unsuccessfulLevel: readonly ['none', ...AllButLast<Levels>]
  readonly steppingDownFrom: readonly ['none', ...AllButFirst<Levels>]
}

type Outline = {
  readonly [Id in keyof DimensionTexts]: {
    readonly id: Id
    readonly ratings: Id extends keyof LevelScales
      ? LevelScales[Id]
      : readonly (keyof DimensionTexts[Id]['ratings'])[]
    readonly changeable: boolean
    readonly safety: boolean
    readonly sensitive: boolean
    readonly derived?: Derivation
  }
}[keyof DimensionTexts]

dimensionOutlines satisfies readonly Outline[]
