import type { Intake } from 'level-of-care'
import type { DatedScore, MedicareOptions, MedicareSetting } from 'level-of-care/coverage'
import { score } from 'level-of-care/instruments'
import { restLeast } from '../cases/intakeOf.ts'

/** A stay in a program, and what a draft about it must say, and must not. */
export interface Stay {
  readonly name: string
  /** Oldest first. */
  readonly intakes: readonly Intake[]
  readonly setting: MedicareSetting
  readonly facts: MedicareOptions
  readonly scores?: readonly DatedScore[]
  /** Are goals and barriers taken from a reassessment? */
  readonly reassessed?: true
  readonly draft: 'continued-stay' | 'appeal'
  readonly says: { readonly en: readonly string[]; readonly es: readonly string[] }
  readonly never?: { readonly en: readonly string[]; readonly es: readonly string[] }
}

const [iop, php] = ['intensive-outpatient', 'partial-hospitalization'] as const

const inPhp: Intake = restLeast({
  symptomSeverity: 'severe',
  functionalImpairment: 'severe',
  relapseRisk: 'moderate',
  supportSystem: 'adequate',
  livingEnvironment: 'stressful',
  commitment: 'willing',
  treatmentHistory: [{ level: php, outcome: 'ongoing', response: 'good', startedOn: '2026-11-02' }],
})
const inIop: Intake = {
  ...inPhp,
  functionalImpairment: 'moderate',
  treatmentHistory: [{ level: iop, outcome: 'ongoing', response: 'good', startedOn: '2026-11-02' }],
}

const facts: MedicareOptions = {
  plannedHoursPerWeek: 22,
  diagnoses: ['mental-health'],
  adequateSupport: true,
  canParticipate: true,
  physicianCertifies: true,
  admittedOn: '2026-11-02',
}
const phq9: readonly DatedScore[] = [
  { on: '2026-11-30', score: score('phq9', [2, 1, 1, 1, 1, 2, 1, 1, 0]) },
  { on: '2026-11-02', score: score('phq9', [3, 3, 2, 2, 2, 2, 2, 2, 1]) },
]

export const stays: readonly Stay[] = [
  {
    name: 'better, and the program is still recommended',
    intakes: [
      { ...inPhp, assessedOn: '2026-11-02', riskOfHarm: 'moderate' },
      { ...inPhp, assessedOn: '2026-11-16', riskOfHarm: 'low' },
      { ...inPhp, assessedOn: '2026-11-30', riskOfHarm: 'low', relapseRisk: 'low' },
    ],
    setting: php,
    facts: { ...facts, recertifiedOn: ['2026-11-18'] },
    scores: phq9,
    reassessed: true,
    draft: 'continued-stay',
    says: {
      en: [
        'DRAFT of the factual part of a request for continued stay: partial hospitalization program',
        'From 2026-11-02 to 2026-11-30, by 3 assessments:',
        'Better than at first: Risk of harm to self or others: moderate (2026-11-02), low (2026-11-30).',
        'Better than at first: Relapse risk: moderate (2026-11-02), low (2026-11-30).',
        'The same at every assessment that answered it: symptom severity (severe)',
        'PHQ-9: 19 (2026-11-02; an answer bears on safety: read it), 10 (2026-11-30); the last 9 points lower than on 2026-11-02',
        'What was named on 2026-11-16 as a way to less than was recommended then (Partial hospitalization program), and how it stands now:',
        'Not reached: functional impairment down to',
        'illness severely interferes with several areas of life [severe-symptoms-and-impairment]',
        'By the reassessment the level of care that the person is in continues for now.',
        '- 1. 2026-11-19: made on 2026-11-18',
        '- 2. 2026-12-18: comes next',
        'Due next by the dates above, at the latest: 2026-12-17.',
        '[symptoms that still put the person at risk of hospitalization]',
      ],
      es: [
        'BORRADOR de la parte de hechos de una solicitud de continuación de la estancia: programa de hospitalización parcial',
        'Mejor que al principio: Riesgo de daño a la propia persona o a otras: moderado (2 de noviembre de 2026), bajo (30 de noviembre de 2026).',
        'PHQ-9: 19 (2 de noviembre de 2026; una respuesta atañe a la seguridad: léala), 10 (30 de noviembre de 2026); la última, 9 puntos por debajo de la del 2 de noviembre de 2026',
        'Lo próximo según las fechas de arriba, a más tardar: 17 de diciembre de 2026.',
        '[síntomas que aún ponen a la persona en riesgo de hospitalización]',
      ],
    },
    never: {
      en: ['Read first', 'PAST DUE', 'WORSE', 'living environment', 'stressful'],
      es: ['Lea esto primero', 'VENCID', 'PEOR', 'entorno', 'estresante'],
    },
  },
  {
    name: 'better, less is recommended by now, and a recertification is past due',
    intakes: [
      { ...inPhp, assessedOn: '2026-11-02' },
      { ...inPhp, assessedOn: '2026-11-23', functionalImpairment: 'mild', symptomSeverity: 'moderate' },
    ],
    setting: php,
    facts,
    draft: 'continued-stay',
    says: {
      en: [
        'Read first. This is about a partial hospitalization program, and less is recommended: Intensive outpatient program.',
        'Level of care recommended: Partial hospitalization program (from 2026-11-02); Intensive outpatient program (from 2026-11-23).',
        '1. Needs at least 20 hours of therapeutic services a week, as the plan of care shows: UNKNOWN.',
        'The evidence points both ways, so it is not taken as met',
        'No rule that this version tells calls for this program by the latest answers.',
        '- 1. 2026-11-19: PAST DUE: nothing that was given says that it was made',
        'PAST DUE by the dates above: 2026-11-19.',
        'None was given: [scores on admission and now, with dates].',
        'No reassessment was given, so no goals are taken from one.',
      ],
      es: [
        'Lea esto primero. Esto trata de un programa de hospitalización parcial, y se recomienda menos: Programa ambulatorio intensivo.',
        'La evidencia apunta en ambos sentidos, así que no se da por cumplido',
        '- 1. 19 de noviembre de 2026: VENCIDA: nada de lo indicado dice que se haya hecho',
        'VENCIDO según las fechas de arriba: 19 de noviembre de 2026.',
      ],
    },
  },
  {
    name: 'a crisis in between that the latest rating does not show',
    intakes: [
      { ...inIop, assessedOn: '2026-11-02' },
      { ...inIop, assessedOn: '2026-11-10', riskOfHarm: 'high' },
      { ...inIop, assessedOn: '2026-11-24', riskOfHarm: 'none', commitment: 'ambivalent' },
    ],
    setting: iop,
    facts: { ...facts, plannedHoursPerWeek: 12 },
    reassessed: true,
    draft: 'continued-stay',
    says: {
      en: [
        'As at first, and worse in between: Risk of harm to self or others: none (2026-11-02), high (2026-11-10, at worst), none (2026-11-24).',
        'WORSE than at first: Commitment to treatment: willing (2026-11-02), ambivalent (2026-11-24).',
        '6. Is not judged dangerous to self or others: UNKNOWN.',
        'An earlier assessment of this stay rated the risk of harm high (2026-11-10)',
        'What could settle it: judged dangerous to self or others.',
      ],
      es: [
        'Como al principio, y peor entretanto: Riesgo de daño a la propia persona o a otras: ninguno (2 de noviembre de 2026), alto (10 de noviembre de 2026, el peor momento), ninguno (24 de noviembre de 2026).',
        'Una evaluación anterior de esta estancia valoró el riesgo de daño como alto (10 de noviembre de 2026)',
      ],
    },
    never: {
      en: [
        '6. Is not judged dangerous to self or others: met',
        'unchanged',
        'Due next by the dates above, at the latest: 2026-11',
      ],
      es: ['otras personas: se cumple'],
    },
  },
  {
    name: 'the same crisis, and a clinician has judged since',
    intakes: [
      { ...inIop, assessedOn: '2026-11-10', riskOfHarm: 'high' },
      { ...inIop, assessedOn: '2026-11-24', riskOfHarm: 'low' },
    ],
    setting: iop,
    facts: { ...facts, plannedHoursPerWeek: 12, judgedDangerous: false },
    draft: 'appeal',
    says: {
      en: [
        '6. Is not judged dangerous to self or others: met.',
        'An earlier assessment of this stay rated the risk of harm high (2026-11-10)',
        'The first assessment that was given is of 2026-11-10, 8 days after admission: how the person was on admission is not known here.',
      ],
      es: ['8 días después del ingreso: aquí no se sabe cómo estaba la persona al ingresar.'],
    },
  },
  {
    name: 'an appeal for a program that is recommended, and two things are unknown',
    intakes: [{ ...inPhp, assessedOn: '2026-11-20' }],
    setting: php,
    facts: { plannedHoursPerWeek: 20, diagnoses: ['mental-health'], canParticipate: true },
    draft: 'appeal',
    says: {
      en: [
        'DRAFT of the factual part of an appeal: partial hospitalization program',
        'It knows neither the letter of denial nor its deadline.',
        '[date of the letter, and the last day to appeal that it names]',
        '- 4. Has an adequate support system while not in the program (UNKNOWN): [answer, by facts from the record]',
        'is treated by a written plan (UNKNOWN): [answer, by facts from the record]',
        'Only one assessment was given, so nothing here says how the person has progressed.',
        'The day of admission was not given, so nothing here says how the person was on that day.',
        'Due dates: unknown without a date of admission.',
      ],
      es: [
        'BORRADOR de la parte de hechos de una apelación: programa de hospitalización parcial',
        'No conoce la carta de denegación ni su plazo.',
        '- 4. Tiene una red de apoyo adecuada fuera del programa (SE DESCONOCE): [respuesta, con hechos del expediente]',
      ],
    },
    never: {
      en: ['Read first', 'does not support an appeal', '(met)', 'Goals'],
      es: ['Lea esto primero', 'no respalda una apelación', '(se cumple)', 'Metas'],
    },
  },
  {
    name: 'an appeal that the recommendation does not support',
    intakes: [{ ...inIop, assessedOn: '2026-11-20' }],
    setting: php,
    facts,
    draft: 'appeal',
    says: {
      en: [
        'Read first. This is about a partial hospitalization program, and less is recommended: Intensive outpatient program.',
        'The recommendation does not support an appeal for this program.',
        '- 1. Needs at least 20 hours of therapeutic services a week, as the plan of care shows (UNKNOWN)',
      ],
      es: ['La recomendación no respalda una apelación por este programa.'],
    },
  },
  {
    name: 'an appeal for less than is recommended',
    intakes: [{ ...inPhp, assessedOn: '2026-11-20', supervision: 'around-the-clock' }],
    setting: php,
    facts,
    draft: 'appeal',
    says: {
      en: ['and more is recommended: Residential care.', 'an appeal for it alone may leave the need unmet'],
      es: ['y se recomienda más: Atención residencial.', 'puede dejar la necesidad sin cubrir'],
    },
  },
  {
    name: 'an appeal with nothing left to answer',
    intakes: [{ ...inPhp, assessedOn: '2026-11-20' }],
    setting: php,
    facts: { ...facts, judgedDangerous: false },
    draft: 'appeal',
    says: {
      en: ['No criterion is unmet or unknown by what was given.'],
      es: ['Según lo indicado, ningún criterio queda sin cumplirse ni se desconoce.'],
    },
  },
  {
    name: 'in danger now: what to do comes before everything else',
    intakes: [{ ...inPhp, assessedOn: '2026-11-20', riskOfHarm: 'imminent' }],
    setting: php,
    facts,
    draft: 'continued-stay',
    says: {
      en: ['EMERGENCY: ACT NOW.', '6. Is not judged dangerous to self or others: NOT MET.'],
      es: ['EMERGENCIA: ACTÚE AHORA.'],
    },
    never: { en: ['An earlier assessment'], es: ['Una evaluación anterior'] },
  },
]
