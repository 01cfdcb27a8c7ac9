import type { Episode, Intake } from 'level-of-care'
import { explainCourse, reassess } from 'level-of-care/course'
import { describe, expect, test } from 'vitest'
import { checkIn } from './checkIn.ts'

type Level = Episode['level']
const program: Level = 'intensive-outpatient'
const both = (history: readonly Intake[]) => {
  const told = reassess(history)
  return [explainCourse(told).split('\n'), explainCourse(told, { language: 'es' }).split('\n')] as const
}
/** In ongoing outpatient care of which this is known. */
const inTherapy = (day: string, answers: Partial<Intake>, episode: Partial<Episode> = {}): Intake => ({
  ...checkIn(day, 'outpatient', answers),
  treatmentHistory: [{ level: 'outpatient', outcome: 'ongoing', response: 'good', ...episode }],
})
const afterCare = (answers: Partial<Intake>, ...episodes: readonly Episode[]): Intake => ({
  ...checkIn('2026-06-20', program, answers),
  treatmentHistory: episodes,
})
const moderate = { symptomSeverity: 'moderate' } as const
const severe = { symptomSeverity: 'severe' } as const

const residents = [
  checkIn('2026-06-01', 'residential'),
  checkIn('2026-06-03', 'residential', { riskOfHarm: 'moderate', ...severe }),
  checkIn('2026-06-08', 'residential', { riskOfHarm: 'low', withdrawalRisk: 'moderate' }),
]
const risk = [checkIn('2026-06-01', program, { riskOfHarm: 'moderate' })]
const left: Episode = { level: program, outcome: 'left-early', response: 'good', endedOn: '2026-06-05' }
const again = [inTherapy('2026-06-01', severe), inTherapy('2026-06-08', severe)]
const ended = ['2026-03-02', '2026-03-30', '2026-04-27'].map((day) => checkIn(day, 'outpatient'))

describe('in both languages', () => {
  test.each<[string, readonly Intake[], string, string]>([
    [
      'stay, but act',
      [checkIn('2026-06-01', program, { withdrawalRisk: 'moderate' })],
      'Stay at this level (intensive outpatient program); act today:',
      'Permanecer en este nivel (programa ambulatorio intensivo); actuar hoy:',
    ],
    [
      'how soon',
      [checkIn('2026-06-01', program, { withdrawalRisk: 'moderate' })],
      '- Time to the first appointment: Emergent. To be seen within 6 hours.',
      '- Plazo para la primera cita: Muy urgente. Debe recibir atención dentro de 6 horas.',
    ],
    [
      'how withdrawal is managed',
      [checkIn('2026-06-01', program, { withdrawalRisk: 'moderate' })],
      '- Withdrawal management: Ambulatory, monitored daily. Withdrawal is managed with daily monitoring on site. Alcohol and sedatives should not be stopped suddenly.',
      '- Manejo del síndrome de abstinencia: Ambulatorio, con control diario. La abstinencia se maneja con control diario en el centro. El alcohol y los sedantes no deben suspenderse de golpe.',
    ],
    [
      'a safety question to ask',
      [...risk, checkIn('2026-06-08', program, { riskOfHarm: null })],
      '- Ask today: Risk of harm to self or others. It is not answered now; on 2026-06-01 it was moderate.',
      '- Pregunte hoy: Riesgo de daño a la propia persona o a otras. Ahora no tiene respuesta; el 1 de junio de 2026 era moderado.',
    ],
    [
      'a rating that looks back',
      [...risk, checkIn('2026-06-08', program, { riskOfHarm: 'low' })],
      '- Ask today whether there was suicidal or violent behavior: Risk of harm to self or others is low now and was moderate on 2026-06-01. The rating looks back on behavior, and is higher if there was any.',
      '- Pregunte hoy si hubo conducta suicida o violencia: Riesgo de daño a la propia persona o a otras es ahora bajo y era moderado el 1 de junio de 2026. La valoración tiene en cuenta esas conductas, y es más alta si las hubo.',
    ],
    [
      'what is to be done, where it can wait',
      [checkIn('2026-06-01', program), checkIn('2026-06-08', program, { relapseRisk: 'moderate' })],
      'To do now:',
      'Lo que hay que hacer ahora:',
    ],
    [
      'a service',
      [checkIn('2026-06-01', program), checkIn('2026-06-08', program, { relapseRisk: 'moderate' })],
      '- Newly needed: Relapse prevention',
      '- Nuevo, hace falta: Prevención de recaídas',
    ],
    [
      'in no care',
      [afterCare(moderate, left)],
      'In no care now; outpatient care is recommended. A first appointment within 7 days.',
      'Ahora sin atención; se recomienda atención ambulatoria. Una primera cita dentro de 7 días.',
    ],
    [
      'in no care, and not settled',
      [afterCare({ ...moderate, riskOfHarm: null })],
      'In no care now; outpatient care at least is recommended. A first appointment within 10 business days.',
      'Ahora sin atención; se recomienda como mínimo atención ambulatoria. Una primera cita dentro de 10 días hábiles.',
    ],
    [
      'in no care, and none needed',
      [afterCare({})],
      'In no care now, and no rule calls for more than self-guided care.',
      'Ahora sin atención, y ninguna regla pide más que atención autoguiada.',
    ],
    [
      'left early',
      [afterCare(moderate, left)],
      '- Reach out: care was left early, and there is none now.',
      '- Busque el contacto: una atención se dejó antes de tiempo, y ahora no hay ninguna.',
    ],
    [
      'the end of treatment',
      ended,
      'No rule calls for more than self-guided care: review whether to end treatment (now outpatient care).',
      'Ninguna regla pide más que atención autoguiada: revise si conviene terminar el tratamiento (ahora atención ambulatoria).',
    ],
    [
      'a plan for a relapse',
      ended,
      '- Make a plan for a relapse with the person: early signs, what helps, whom to call, and how to come back to care.',
      '- Haga con la persona un plan para una recaída: primeras señales, qué ayuda, a quién llamar y cómo volver a la atención.',
    ],
    [
      'a step up that is open since one day',
      [inTherapy('2026-06-01', severe), inTherapy('2026-06-08', moderate)],
      '- A step up is still open: intensive outpatient program was recommended by 1 assessment, on 2026-06-01. It was not carried out and not declined on record, and two later assessments that recommend less are not there yet.',
      '- Queda pendiente subir de nivel: programa ambulatorio intensivo se recomendó en 1 evaluación, el 1 de junio de 2026. No se llevó a cabo ni consta que se rechazara, y aún no hay dos evaluaciones posteriores que recomienden menos.',
    ],
    [
      'a step up that is open',
      again,
      '- A step up is still open: intensive outpatient program was recommended by 2 assessments, from 2026-06-01 to 2026-06-08. It was not carried out and not declined on record, and two later assessments that recommend less are not there yet.',
      '- Queda pendiente subir de nivel: programa ambulatorio intensivo se recomendó en 2 evaluaciones, del 1 de junio de 2026 al 8 de junio de 2026. No se llevó a cabo ni consta que se rechazara, y aún no hay dos evaluaciones posteriores que recomienden menos.',
    ],
    [
      'a step up that is declined',
      [
        inTherapy('2026-06-01', severe, {
          confirmations: [{ what: 'step-up-declined', by: 'a therapist', on: '2026-06-01' }],
        }),
      ],
      '- On 2026-06-01 it was recorded that the person declines more intensive care, by: a therapist. It is recommended all the same.',
      '- El 1 de junio de 2026 se dejó constancia de que la persona rechaza una atención más intensiva; lo anotó: a therapist. Se recomienda de todos modos.',
    ],
    [
      'care that has not had the time to help',
      [inTherapy('2026-06-04', moderate, { response: 'none', startedOn: '2026-06-01' })],
      '- All that calls for more is that outpatient care has not helped. It began on 2026-06-01, 3 days ago, and takes about 56 days to show whether it does.',
      '- Lo único que pide más es que atención ambulatoria no ha ayudado. Empezó el 1 de junio de 2026, hace 3 días, y tarda unos 56 días en mostrar si ayuda.',
    ],
    [
      'more is recommended, and it waits',
      [inTherapy('2026-06-04', moderate, { response: 'none', startedOn: '2026-06-01' })],
      '- The latest assessment recommends intensive outpatient program.',
      '- La última evaluación recomienda programa ambulatorio intensivo.',
    ],
    [
      'act first',
      residents,
      '- What is to be done now comes first: nothing is stepped down until then.',
      '- Lo que hay que hacer ahora va primero: hasta entonces no se baja de nivel.',
    ],
    [
      'worse',
      residents,
      '- No step down while this is worse: Risk of harm to self or others (low now, none on 2026-06-01); Withdrawal risk (moderate now, none on 2026-06-03).',
      '- No se baja de nivel mientras esto esté peor: Riesgo de daño a la propia persona o a otras (ahora bajo, ninguno el 1 de junio de 2026); Riesgo de síndrome de abstinencia (ahora moderado, ninguno el 3 de junio de 2026).',
    ],
    [
      'a rating that rose',
      residents,
      '- Not steady: Symptom severity rose on 2026-06-03, from none to severe. No step down before 2026-06-10.',
      '- Sin estabilidad: Gravedad de los síntomas subió el 3 de junio de 2026, de ninguna a grave. No se baja de nivel antes del 10 de junio de 2026.',
    ],
    [
      'a recommended level that rose',
      residents,
      '- Not steady: the recommended level rose on 2026-06-03, from intensive outpatient program to partial hospitalization program. No step down before 2026-06-10.',
      '- Sin estabilidad: el nivel recomendado subió el 3 de junio de 2026, de programa ambulatorio intensivo a programa de hospitalización parcial. No se baja de nivel antes del 10 de junio de 2026.',
    ],
    [
      'far apart',
      [checkIn('2026-04-01', program), checkIn('2026-06-01', program)],
      '- The assessment of 2026-04-01 does not count: it is too long before the next one to say anything about the time between.',
      '- La evaluación del 1 de abril de 2026 no cuenta: es demasiado anterior a la siguiente para decir algo del tiempo entre las dos.',
    ],
    [
      'a plateau',
      [inTherapy('2026-03-02', moderate), inTherapy('2026-04-27', moderate)],
      '- Plateau: no rating has improved since 2026-03-02, by 2 assessments over 56 days. Review the diagnosis, the plan, and what stands in the way.',
      '- Estancamiento: ninguna valoración ha mejorado desde el 2 de marzo de 2026, en 2 evaluaciones a lo largo de 56 días. Revise el diagnóstico, el plan y lo que lo dificulta.',
    ],
    [
      'a good response, and a plateau',
      [inTherapy('2026-03-02', moderate), inTherapy('2026-04-27', moderate)],
      '- The treatment history says: a good response. Since 2026-03-02 no rating improved and no rating worsened. Ask which of the two is so.',
      '- El historial de tratamiento dice: buena respuesta. Desde el 2 de marzo de 2026: mejoría en ninguna valoración, empeoramiento en ninguna valoración. Pregunte cuál de las dos cosas es cierta.',
    ],
    [
      'no response, and ratings that are better',
      [
        inTherapy('2026-06-01', { ...severe, functionalImpairment: 'severe' }),
        inTherapy('2026-06-08', moderate, { response: 'none' }),
      ],
      '- The treatment history says: no response. Since 2026-06-01 2 ratings improved and no rating worsened. Ask which of the two is so.',
      '- El historial de tratamiento dice: sin respuesta. Desde el 1 de junio de 2026: mejoría en 2 valoraciones, empeoramiento en ninguna valoración. Pregunte cuál de las dos cosas es cierta.',
    ],
    [
      'getting worse, and ratings that are better',
      [
        inTherapy('2026-06-01', { ...severe, functionalImpairment: 'severe' }),
        inTherapy('2026-06-08', moderate, { response: 'worse' }),
      ],
      '- The treatment history says: getting worse. Since 2026-06-01 2 ratings improved and no rating worsened. Ask which of the two is so.',
      '- El historial de tratamiento dice: empeora. Desde el 1 de junio de 2026: mejoría en 2 valoraciones, empeoramiento en ninguna valoración. Pregunte cuál de las dos cosas es cierta.',
    ],
    [
      'one rating that is worse, and a plateau',
      [inTherapy('2026-03-02', moderate), inTherapy('2026-04-27', { ...moderate, relapseRisk: 'low' })],
      '- The treatment history says: a good response. Since 2026-03-02 no rating improved and 1 rating worsened. Ask which of the two is so.',
      '- El historial de tratamiento dice: buena respuesta. Desde el 2 de marzo de 2026: mejoría en ninguna valoración, empeoramiento en 1 valoración. Pregunte cuál de las dos cosas es cierta.',
    ],
    [
      'first and worst since admission',
      [
        checkIn('2026-06-01', program, { relapseRisk: 'high' }),
        checkIn('2026-06-08', program, { relapseRisk: 'low' }),
        checkIn('2026-06-15', program, { relapseRisk: 'moderate' }),
      ],
      '- Relapse risk: worsened, from low (2026-06-08) to moderate. First high (2026-06-01), worst high (2026-06-01).',
      '- Riesgo de recaída: empeoró, de bajo (8 de junio de 2026) a moderado. Primero: alto (1 de junio de 2026); lo más grave: alto (1 de junio de 2026).',
    ],
    [
      'what was worse and is as last time',
      [
        checkIn('2026-06-01', program, { relapseRisk: 'high' }),
        checkIn('2026-06-08', program, { relapseRisk: 'low' }),
        checkIn('2026-06-15', program, { relapseRisk: 'low' }),
      ],
      '- Relapse risk: low, as last time. First high (2026-06-01), worst high (2026-06-01).',
      '- Riesgo de recaída: bajo, como la última vez. Primero: alto (1 de junio de 2026); lo más grave: alto (1 de junio de 2026).',
    ],
    [
      'unchanged',
      [inTherapy('2026-06-01', moderate), inTherapy('2026-06-08', moderate)],
      '- Unchanged: Symptom severity (moderate); all others at their lowest rating.',
      '- Sin cambios: Gravedad de los síntomas (moderada); todo lo demás en su valoración más baja.',
    ],
    [
      'the goals that are met',
      [...risk, checkIn('2026-06-08', program)],
      'Goals of 2026-06-01 that are met',
      'Metas del 1 de junio de 2026 ya alcanzadas',
    ],
    [
      'a goal that is met',
      [...risk, checkIn('2026-06-08', program)],
      '- Risk of harm to self or others low or lower (now none). It was to lead to outpatient care.',
      '- Riesgo de daño a la propia persona o a otras: bajo o menos (ahora ninguno). Debía llevar a atención ambulatoria.',
    ],
    [
      'a goal',
      risk,
      '- Risk of harm to self or others low or lower (now moderate). It would lead to outpatient care.',
      '- Riesgo de daño a la propia persona o a otras: bajo o menos (ahora moderado). Llevaría a atención ambulatoria.',
    ],
    [
      'a sign that appeared',
      [inTherapy('2026-06-01', moderate), inTherapy('2026-06-08', severe)],
      '- Appeared: Symptom severity severe or higher (now severe). It calls for intensive outpatient program.',
      '- Apareció: Gravedad de los síntomas: grave o más (ahora grave). Pide programa ambulatorio intensivo.',
    ],
    [
      'steadiness that is not known',
      [
        checkIn('2026-06-01', program, { commitment: null }),
        checkIn('2026-06-08', program, { relapseRisk: 'low', commitment: 'willing' }),
      ],
      '- Whether the person is steady is not known, because these were not answered every time: Commitment to treatment. No step down rests on that.',
      '- No se sabe si hay estabilidad, porque no siempre se respondió a: Compromiso con el tratamiento. No se baja de nivel con eso.',
    ],
    [
      'signs that are not known',
      [...risk, checkIn('2026-06-08', program, { riskOfHarm: null })],
      '- Not known, because these are not answered now: Risk of harm to self or others.',
      '- No se sabe, porque ahora faltan estas respuestas: Riesgo de daño a la propia persona o a otras.',
    ],
    [
      'nothing above',
      ['2026-06-01', '2026-06-08'].map((day) => checkIn(day, 'inpatient')),
      '- None: there is no level above inpatient care.',
      '- Ninguna: no hay nivel por encima de atención hospitalaria.',
    ],
  ])('%s', (_, history, english, spanish) => {
    const [en, es] = both(history)
    expect(en).toContain(english)
    expect(es).toContain(spanish)
  })

  test.each<[Episode['outcome'], string | null, string, string]>([
    ['recovered', '2026-04-01', 'recovered, up to 2026-04-01', 'recuperación, hasta el 1 de abril de 2026'],
    ['improved', null, 'improved', 'mejoría'],
    ['unchanged', '2026-04-01', 'unchanged, up to 2026-04-01', 'sin cambios, hasta el 1 de abril de 2026'],
    ['worsened', null, 'worsened', 'empeoramiento'],
    ['left-early', null, 'left early', 'abandono antes de tiempo'],
    [
      'interrupted',
      null,
      'interrupted for a reason outside the treatment',
      'interrupción por un motivo ajeno al tratamiento',
    ],
  ])('care that ended: %s on %s', (outcome, endedOn, english, spanish) => {
    const [en, es] = both([afterCare({}, { level: 'residential', outcome, endedOn })])
    expect(en).toContain(`- The last care was residential care: ${english}.`)
    expect(es).toContain(`- La última atención fue atención residencial: ${spanish}.`)
  })
})

test('where it cannot wait, what is to be done follows right away', () => {
  const [en] = both([checkIn('2026-06-01', program, { withdrawalRisk: 'moderate' })])
  expect(en.slice(0, 4).map((line) => line.slice(0, 30))).toEqual([
    'Stay at this level (intensive ',
    '- Time to the first appointmen',
    '- Withdrawal management: Ambul',
    '1 assessment, on 2026-06-01.',
  ])
  expect(en).not.toContain('To do now:')
})

test('beside a step up it is introduced', () => {
  const [en] = both([inTherapy('2026-06-01', { riskOfHarm: 'moderate' })])
  expect(en.slice(0, 3)).toEqual([
    'Step up now: from outpatient care to intensive outpatient program.',
    'To do now:',
    '- Time to the first appointment: Urgent. A first appointment within 48 hours.',
  ])
})

test('one level at a time, where the history does not name the level that the person is in', () => {
  const history = ['2026-06-01', '2026-06-08'].map((day) => ({
    ...checkIn(day, 'partial-hospitalization', { symptomSeverity: 'moderate' }),
    treatmentHistory: [],
  }))
  const told = reassess(history, { current: { level: 'partial-hospitalization', since: '2026-05-01' } })
  expect(explainCourse(told)).toContain(
    '- What they recommend is outpatient care. The way there is taken one step at a time, and the first one leads to intensive outpatient program.',
  )
  expect(explainCourse(told, { language: 'es' })).toContain(
    '- Lo que recomiendan es atención ambulatoria. Se baja paso a paso, y el primer paso lleva a programa ambulatorio intensivo.',
  )
})
