import type { Available, Offer, OverrideRequest, Placement, PlaceOptions } from 'level-of-care/placement'
import type { Given } from '../cases/intakeOf.ts'

/** Somebody made up, what their region offers, and what has to come of it. */
export interface Story {
  readonly name: string
  readonly given: Given
  readonly available: Available
  readonly preferences?: PlaceOptions['preferences']
  readonly placed: { readonly status: Placement['status'] } & { readonly [key: string]: unknown }
  /** What the text says, in English and in Spanish. */
  readonly says: readonly string[]
  readonly dice: readonly string[]
  /** What it must not say: the answers of old, and what would mislead whoever reads them. */
  readonly never: readonly (string | RegExp)[]
}

const inPerson = (level: Offer['level'], waitDays?: number): Offer => ({
  level,
  formats: ['in-person'],
  ...(waitDays === undefined ? {} : { waitDays }),
})

const onScreen = (level: Offer['level'], waitDays: number): Offer => ({
  level,
  formats: ['telehealth'],
  waitDays,
})

/** Somebody who needs partial hospitalization within two days. */
const dayProgram: Given = {
  symptomSeverity: 'severe',
  functionalImpairment: 'severe',
  riskOfHarm: 'moderate',
}

/** Somebody who needs staff around them day and night, within two days. */
const watched: Given = { supervision: 'around-the-clock' }

const drinking: Given = { conditions: ['substance-use'], substances: ['alcohol'] }

const oldWords = /be had/

export const stories: readonly Story[] = [
  {
    name: 'a bed is needed, an intensive program starts in sixty days, outpatient care today: what is there today is the plan',
    given: watched,
    available: { levels: [inPerson('intensive-outpatient', 60), inPerson('outpatient', 0)] },
    placed: {
      status: 'interim',
      level: 'outpatient',
      waitDays: 0,
      steps: [{ level: 'intensive-outpatient', formats: ['in-person'], waitDays: 60 }],
      shortfalls: ['level'],
    },
    says: [
      'Interim plan: Outpatient care, then Intensive outpatient program',
      'This is NOT ENOUGH.',
      'Start: today.\nThen: Intensive outpatient program (in person), in 60 days.',
      'Intensive outpatient program: waiting time 60 days, needed within 2 days.',
    ],
    dice: [
      'Plan provisional: Atención ambulatoria, después Programa ambulatorio intensivo',
      'Después: Programa ambulatorio intensivo (en persona), dentro de 60 días.',
    ],
    never: ['Start: in 60 days.', oldWords],
  },
  {
    name: 'the day program that is needed starts in sixty days: late, bridged, and what is sooner is named',
    given: dayProgram,
    available: {
      levels: [
        inPerson('outpatient', 0),
        inPerson('intensive-outpatient', 5),
        inPerson('partial-hospitalization', 60),
        inPerson('residential', 3),
      ],
    },
    placed: {
      status: 'placed',
      level: 'partial-hospitalization',
      late: true,
      meanwhile: { level: 'outpatient', formats: ['in-person'], waitDays: 0 },
      steps: [{ level: 'intensive-outpatient', formats: ['in-person'], waitDays: 5 }],
      sooner: [{ level: 'residential', formats: ['in-person'], waitDays: 3 }],
    },
    says: [
      'Placement, starting too late: Partial hospitalization program',
      'It starts TOO LATE: in 60 days, and it is needed within 2 days.',
      'Until then, only as an interim plan: Outpatient care (in person), from today. That is less than what is needed.',
      'Then: Intensive outpatient program (in person), in 5 days.',
      'Sooner, but more intensive than what the needs call for: Residential care (in person), in 3 days.',
      'It says nothing of consent',
      'Keep the referral',
    ],
    dice: [
      'Empieza DEMASIADO TARDE: dentro de 60 días, y se necesita en un máximo de 2 días.',
      'Empieza antes, pero es más intensivo de lo que exigen las necesidades: Atención residencial (en persona), dentro de 3 días.',
    ],
    never: ['This level is available.', oldWords],
  },
  {
    name: 'the only day program starts in sixty days, and nothing else is there: nothing is made up',
    given: dayProgram,
    available: { levels: [inPerson('partial-hospitalization', 60)] },
    placed: { status: 'placed', late: true },
    says: ['TOO LATE', 'Nothing less intensive on offer is known to start sooner.', 'Crisis contacts'],
    dice: ['Que se sepa, nada menos intensivo de lo que se ofrece empieza antes.'],
    never: ['This level is available.', 'Until then', 'It says nothing of consent'],
  },
  {
    name: 'nobody knows when the day program starts, and it is needed within two days: confirm it, and have something until then',
    given: dayProgram,
    available: {
      levels: [inPerson('outpatient', 1), inPerson('partial-hospitalization'), inPerson('residential', 0)],
    },
    placed: {
      status: 'placed',
      level: 'partial-hospitalization',
      gaps: [{ code: 'wait-not-known', rulesOut: false, level: 'partial-hospitalization', mostDays: 2 }],
      meanwhile: { level: 'outpatient' },
      sooner: [{ level: 'residential' }],
    },
    says: [
      'Placement, start not confirmed: Partial hospitalization program',
      'Start: NOT KNOWN, and it is needed within 2 days. Nothing is arranged until the start is confirmed.',
      'Until then, only as an interim plan: Outpatient care (in person), in 1 day.',
      'Known to start in time, but more intensive than what the needs call for: Residential care (in person), from today.',
      'Confirm today every start that is not known.',
      'A written safety plan, made with the person before they leave.',
    ],
    dice: ['Comienzo: NO SE SABE, y se necesita en un máximo de 2 días.', 'Confirmar hoy cada comienzo'],
    never: ['This level is available.', 'Start: not known.'],
  },
  {
    name: 'of what is not enough, what surely starts in time comes before what nobody knows the start of; that one is named',
    given: watched,
    available: { levels: [inPerson('partial-hospitalization'), inPerson('intensive-outpatient', 2)] },
    placed: { status: 'interim', level: 'intensive-outpatient' },
    says: [
      'Partial hospitalization program: nobody has said how long the wait is, and it is needed within 2 days: confirm the start.',
      'Confirm today every start that is not known.',
    ],
    dice: [
      'nadie ha dicho cuánto hay que esperar, y se necesita en un máximo de 2 días: confirme el comienzo.',
    ],
    never: ['NOT KNOWN'],
  },
  {
    name: 'withdrawal that needs monitoring, and a program on a screen that starts today: no start, and no other provider in place of it',
    given: { ...drinking, withdrawalRisk: 'moderate' },
    available: { levels: [onScreen('intensive-outpatient', 0)] },
    placed: {
      status: 'interim',
      shortfalls: ['withdrawal-setting'],
      actNow: ['emergency-department'],
    },
    says: [
      'Go with the person to an emergency department now',
      'Interim plan, only after the emergency department: Intensive outpatient program',
      'Earliest start, after the emergency department: today.',
      'Withdrawal monitoring by medical staff, at least daily while it lasts',
      'Tell the person not to stop alcohol or sedatives suddenly and alone',
    ],
    dice: [
      'Plan provisional, solo después del servicio de urgencias: Programa ambulatorio intensivo',
      'no deje de golpe y sola el alcohol ni los sedantes',
    ],
    never: [/(^|\n)Start: /, 'bridges the time', 'This level is available.'],
  },
  {
    name: 'the same, said to give the setting through a screen: nobody is watched there',
    given: { ...drinking, withdrawalRisk: 'moderate' },
    available: {
      levels: [{ ...onScreen('intensive-outpatient', 0), withdrawalManagement: ['ambulatory-monitored'] }],
    },
    placed: { status: 'interim', shortfalls: ['withdrawal-setting'], actNow: ['emergency-department'] },
    says: ['It cannot provide the withdrawal setting that is needed.'],
    dice: ['No puede ofrecer el entorno para el manejo de la abstinencia que se necesita.'],
    never: [/(^|\n)Start: /, 'This level is available.'],
  },
  {
    name: 'the same in person, with somebody who watches it: placed, and watching stays part of the plan',
    given: { ...drinking, withdrawalRisk: 'moderate' },
    available: {
      levels: [
        {
          level: 'intensive-outpatient',
          formats: ['telehealth', 'in-person'],
          withdrawalManagement: ['ambulatory-monitored'],
          waitDays: 0,
        },
      ],
    },
    preferences: { format: 'telehealth' },
    placed: { status: 'placed', formats: ['in-person'] },
    says: [
      'This level is available.',
      'Format: in person.',
      'Start: today.',
      'Withdrawal monitoring by medical staff',
      'not to stop alcohol or sedatives',
      'telehealth is preferred, and some of what is needed has to be done in person',
    ],
    dice: ['Este nivel está disponible.', 'Vigilancia de la abstinencia por personal médico'],
    never: ['Format: telehealth', 'another provider'],
  },
  {
    name: 'mild withdrawal, and no withdrawal management there: the start waits for it',
    given: { ...drinking, withdrawalRisk: 'mild' },
    available: { levels: [onScreen('outpatient', 0)] },
    placed: { status: 'placed', level: 'outpatient' },
    says: [
      'Earliest start: today, and not before withdrawal management is arranged elsewhere.',
      'Withdrawal management by another provider, in person',
      'Withdrawal monitoring by medical staff',
    ],
    dice: ['y no antes de que el manejo de la abstinencia esté organizado en otro lugar.'],
    never: [/(^|\n)Start: today\./],
  },
  {
    name: 'intent, plan and means, and only outpatient care: nothing bridges the time, and nothing weaker stands in the chart',
    given: { riskOfHarm: 'imminent', symptomSeverity: 'moderate' },
    available: { levels: [inPerson('outpatient', 0)] },
    placed: {
      status: 'interim',
      actNow: ['emergency-services', 'stay-with-person', 'emergency-department'],
      openRisks: [{ rule: 'imminent-risk', unmet: { level: 'inpatient' } }],
    },
    says: [
      'no place to wait. It is only for the time after the emergency department has seen the person',
      'Cannot be kept safe now; needs a secure setting at once [imminent-risk]',
    ],
    dice: ['no es un lugar donde esperar'],
    never: ['bridges the time', /(^|\n)Start: today\./, 'outpatient referral', 'several contacts a week'],
  },
  {
    name: 'intent, and nothing is offered: thoughts of death without a plan are not what is so',
    given: { riskOfHarm: 'high' },
    available: { levels: [] },
    placed: { status: 'none', openRisks: [{ rule: 'high-risk' }] },
    says: ['Nothing is offered here.', '[high-risk]: calls for residential care'],
    dice: ['Aquí no se ofrece nada.'],
    never: ['low-risk', 'moderate-risk', 'outpatient referral', 'acceptable to the person'],
  },
  {
    name: 'two dangers, each by its strongest rule',
    given: { riskOfHarm: 'high', withdrawalRisk: 'moderate', ...drinking },
    available: { levels: [] },
    placed: { status: 'none', openRisks: [{ rule: 'moderate-withdrawal-unstable' }, { rule: 'high-risk' }] },
    says: ['[high-risk]', '[moderate-withdrawal-unstable]'],
    dice: ['[high-risk]', '[moderate-withdrawal-unstable]'],
    never: ['[moderate-withdrawal]', '[mild-withdrawal]', '[low-risk]'],
  },
  {
    name: 'all that is offered is declined: said without blame',
    given: { symptomSeverity: 'severe' },
    available: { levels: [inPerson('intensive-outpatient', 0)] },
    preferences: { levelsDeclined: ['intensive-outpatient'] },
    placed: { status: 'none', declinedButEnough: ['intensive-outpatient'] },
    says: ['Nothing that is offered is acceptable to the person at present.'],
    dice: ['Nada de lo que se ofrece es aceptable para la persona por ahora.'],
    never: [oldWords, 'Nothing is offered'],
  },
  {
    name: 'daily contacts are by somebody who is designated',
    given: { riskOfHarm: 'moderate' },
    available: { levels: [inPerson('outpatient', 0)] },
    placed: { status: 'interim', level: 'outpatient' },
    says: ['by a person who is named'],
    dice: ['a cargo de una persona designada'],
    never: ['by somebody named'],
  },
]

/** A decision of a clinician about somebody made up, and what its record says. */
export interface Decision {
  readonly name: string
  readonly given: Given
  readonly request: Pick<OverrideRequest, 'level' | 'reasonCode' | 'bridge' | 'acknowledgeRisk' | 'at'>
  /** What is refused: paths and codes; or what is recorded. */
  readonly refused?: readonly string[]
  readonly recorded?: { readonly [key: string]: unknown }
  readonly says?: readonly string[]
  readonly dice?: readonly string[]
  readonly never?: readonly string[]
}

const far = { level: 'outpatient', reasonCode: 'insurance' } as const
const bridge = 'Visits on Mondays and Thursdays; calls on all other days.'

export const decisions: readonly Decision[] = [
  {
    name: 'two rungs lower, where no rule about safety is overruled: an acknowledgement and a bridge',
    given: { symptomSeverity: 'severe', functionalImpairment: 'severe' },
    request: far,
    refused: ['request.acknowledgeRisk: risk-not-acknowledged', 'request.bridge: missing'],
  },
  {
    name: 'with them, for insurance: how to appeal',
    given: { symptomSeverity: 'severe', functionalImpairment: 'severe' },
    request: { ...far, acknowledgeRisk: true, bridge },
    recorded: {
      direction: 'lower',
      bridge,
      riskAcknowledgement: 'given',
      overruled: { needsAcknowledgement: true, needsBridge: true },
    },
    says: [
      'It is 2 levels below what the rules call for.',
      'The risk of going so far below was acknowledged.',
      `Until the recommended level: ${bridge}`,
      'How to appeal, where insurance did not approve the recommended level',
      'ask for an expedited appeal',
    ],
    dice: [
      'Está 2 niveles por debajo de lo que exigen las reglas.',
      'Cómo apelar, si el seguro no aprobó el nivel recomendado',
      'pida una apelación acelerada',
    ],
    never: ['below what is held for safety'],
  },
  {
    name: 'one rung lower: no bridge is asked for, and how to appeal is said all the same',
    given: { symptomSeverity: 'severe', functionalImpairment: 'severe' },
    request: { level: 'intensive-outpatient', reasonCode: 'insurance' },
    recorded: { direction: 'lower', riskAcknowledgement: 'not-needed' },
    says: ['It is one level below what the rules call for.', 'How to appeal'],
    dice: ['Está un nivel por debajo de lo que exigen las reglas.', 'Cómo apelar'],
    never: ['acknowledged', 'Until the recommended level'],
  },
  {
    name: 'for another reason than insurance, nothing of appeals',
    given: { symptomSeverity: 'severe', functionalImpairment: 'severe' },
    request: { ...far, reasonCode: 'patient-preference', acknowledgeRisk: true, bridge },
    recorded: { direction: 'lower' },
    never: ['appeal'],
  },
  {
    name: 'for insurance, but to a higher level: nothing of appeals, nor of a level below',
    given: { symptomSeverity: 'severe' },
    request: { level: 'residential', reasonCode: 'insurance' },
    recorded: { direction: 'higher', riskAcknowledgement: 'not-needed' },
    never: ['appeal', 'below what'],
  },
  {
    name: 'intent: the strongest rule is overruled, and nothing weaker is said of the person',
    given: { riskOfHarm: 'high' },
    request: { ...far, reasonCode: 'patient-preference', acknowledgeRisk: true, bridge },
    recorded: { overruled: { rules: [{ rule: 'high-risk', level: 'residential', safety: true }] } },
    says: ['[high-risk]: calls for residential care (safety)', 'below what is held for safety'],
    dice: ['[high-risk]'],
    never: ['low-risk', 'moderate-risk', 'outpatient referral'],
  },
  {
    name: 'decided before the assessment',
    given: { symptomSeverity: 'severe' },
    request: { level: 'inpatient', reasonCode: 'other', at: '2026-11-19' },
    refused: ['request.at: date-before-assessment'],
  },
  {
    name: 'decided on the day of the assessment',
    given: { symptomSeverity: 'severe' },
    request: { level: 'inpatient', reasonCode: 'other', at: '2026-11-20' },
    recorded: { at: '2026-11-20' },
  },
]
