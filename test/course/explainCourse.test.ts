import { adult, type Episode, type Intake } from 'level-of-care'
import { explainCourse, reassess, UsageError } from 'level-of-care/course'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { all, atLeast, clinic, dimension, ladder, leaving, rule, service } from '../assessor/clinic.ts'
import { checkIn } from './checkIn.ts'
import { bridgeTo, staircase, visit } from './ladders.ts'
import { stories } from './stories.ts'

/** The text, whichever version the shipped ruleset has. */
const withoutVersion = (text: string) => text.replace(`adult ${adult.version}`, 'adult VERSION')

const well: Partial<Intake> = { symptomSeverity: 'mild' }
const adultLines = (...history: readonly Intake[]) => explainCourse(reassess(history)).split('\n')

describe('in an emergency', () => {
  const danger = reassess([checkIn('2026-11-20', 'outpatient', { ...well, riskOfHarm: 'imminent' })])

  test('what to do now comes first', () => {
    expect(explainCourse(danger).split('\n').slice(0, 4)).toEqual([
      'EMERGENCY: ACT NOW. Staff: stay with the person until somebody who can keep them safe has taken over.',
      'Help is needed now. In the United States call 911, or 988 for the Suicide & Crisis Lifeline.',
      '',
      'Step up now: from outpatient care to inpatient care.',
    ])
    expect(explainCourse(danger, { language: 'es' })).toMatch(
      /^EMERGENCIA: ACTÚE AHORA\. Personal: .*\n.*911.*988/,
    )
  })

  test('also where nothing can be said of the level that the person is in', () => {
    const [first, , , what] = adultLines({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })
    expect(first).toMatch(/^EMERGENCY/)
    expect(what).toBe('Step up, continue or step down: cannot be said.')
  })

  test.each(['en', 'es'] as const)('whom to reach in a crisis is never left out: %s', (language) => {
    for (const history of [
      [danger],
      stories.flatMap(({ chapters }) => chapters.map(({ intake }) => reassess([intake]))),
    ])
      for (const one of history.flat()) expect(explainCourse(one, { language })).toMatch(/911.*988/)
  })
})

test('the whole text', () => {
  const past: readonly Episode[] = [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-10-01' }]
  const history = [
    checkIn('2026-11-06', 'intensive-outpatient', { symptomSeverity: 'moderate', riskOfHarm: 'low' }, past),
    checkIn('2026-11-13', 'intensive-outpatient', { symptomSeverity: 'moderate' }, past),
    checkIn('2026-11-20', 'intensive-outpatient', { symptomSeverity: 'mild', relapseRisk: 'moderate' }, past),
  ]
  const reassessment = reassess(history)
  expect(withoutVersion(explainCourse(reassessment))).toMatchInlineSnapshot(`
    "A step down can be offered: from intensive outpatient program to outpatient care.
    To do now:
    - Newly needed: Relapse prevention
    3 assessments, from 2026-11-06 to 2026-11-20.

    Why
    - The latest assessment recommends outpatient care.
    - A lower level was recommended by 3 assessments over 14 days, since 2026-11-06.
    Rules that call for this level (outpatient care):
    - after an intensive outpatient program, continuing care [step-down-from-intensive-outpatient]
    - relapse risk calls for relapse prevention [moderate-relapse-risk]

    Course
    - Symptom severity: improved, from moderate (2026-11-13) to mild.
    - Risk of harm to self or others: none, as last time. First low (2026-11-06), worst low (2026-11-06).
    - Relapse risk: worsened, from none (2026-11-13) to moderate.
    - Unchanged: all others at their lowest rating.

    Goals for a lower level, from now on
    - The ratings call for a lower level already: what is asked for is that it lasts.

    Warning signs since 2026-11-13
    - None: nothing that got worse calls for more than intensive outpatient program.

    Signs to watch for from now on
    - Need for supervision daily or higher. It would call for partial hospitalization program.
    - There are others. All of them are looked at when the person is assessed again.

    Crisis contacts: Whom to reach at any hour if things get worse. In the United States: 911 in an emergency, 988 for the Suicide & Crisis Lifeline.

    For clinicians only: shown to a patient, this would say which answer to change.
    This supports clinical judgment and does not replace it. A clinician who knows the person decides.
    Ruleset: adult VERSION.
    These rules were worked out from the sources cited. No licensed clinician has reviewed them; have them reviewed for your setting."
  `)
  expect(withoutVersion(explainCourse(reassessment, { language: 'es' }))).toMatchInlineSnapshot(`
    "Se puede ofrecer un nivel más bajo: de programa ambulatorio intensivo a atención ambulatoria.
    Lo que hay que hacer ahora:
    - Nuevo, hace falta: Prevención de recaídas
    3 evaluaciones, del 6 de noviembre de 2026 al 20 de noviembre de 2026.

    Por qué
    - La última evaluación recomienda atención ambulatoria.
    - Un nivel más bajo se recomendó en 3 evaluaciones a lo largo de 14 días, desde el 6 de noviembre de 2026.
    Reglas que piden este nivel (atención ambulatoria):
    - después de un programa ambulatorio intensivo, atención de continuidad [step-down-from-intensive-outpatient]
    - el riesgo de recaída requiere prevención de recaídas [moderate-relapse-risk]

    Evolución
    - Gravedad de los síntomas: mejoró, de moderada (13 de noviembre de 2026) a leve.
    - Riesgo de daño a la propia persona o a otras: ninguno, como la última vez. Primero: bajo (6 de noviembre de 2026); lo más grave: bajo (6 de noviembre de 2026).
    - Riesgo de recaída: empeoró, de ninguno (13 de noviembre de 2026) a moderado.
    - Sin cambios: todo lo demás en su valoración más baja.

    Metas para un nivel más bajo, desde ahora
    - Las valoraciones ya piden un nivel más bajo: lo que se pide es que se mantenga.

    Señales de alerta desde el 13 de noviembre de 2026
    - Ninguna: nada de lo que empeoró pide más que programa ambulatorio intensivo.

    Señales a las que hay que estar atento desde ahora
    - Necesidad de supervisión: diaria o más. Pediría programa de hospitalización parcial.
    - Hay otras. Todas se miran cuando se vuelve a evaluar a la persona.

    Contactos para crisis: A quién acudir a cualquier hora si las cosas empeoran. En Estados Unidos: el 911 en una emergencia, el 988 para la Línea de Prevención del Suicidio y Crisis.

    Solo para profesionales clínicos: mostrado a un paciente, diría qué respuesta hay que cambiar.
    Esto apoya el juicio clínico y no lo reemplaza. Decide un profesional clínico que conoce a la persona.
    Conjunto de reglas: adult VERSION.
    Estas reglas se elaboraron a partir de las fuentes citadas. No las ha revisado ningún profesional clínico con licencia; haga que las revisen para su entorno."
  `)
})

describe('every fact has its sentence', () => {
  const stairs = staircase([bridgeTo('visits')], { dimensions: [] })
  const assessor = createAssessor(stairs)
  const said = (history: readonly object[], options = {}) => {
    const reassessment = reassess(history, { ...options, assessor })
    return explainCourse(reassessment, { assessor }).split('\n')
  }

  /** After the ward, the bridge holds until December 10. */
  const held = {
    ...visit('2026-11-20', 'visits', 'home'),
    treatmentHistory: [
      { level: 'ward', outcome: 'improved', endedOn: '2026-11-10' },
      { level: 'visits', outcome: 'ongoing', response: 'good' },
    ],
  }

  test.each([
    [
      'step up',
      [visit('2026-11-20', 'visits', 'ward')],
      'Step up now: from label of visits to label of ward.',
    ],
    [
      'step up',
      [visit('2026-11-20', 'visits', 'ward')],
      '- The latest assessment recommends label of ward. Stepping up does not wait.',
    ],
    ['stay', [visit('2026-11-20', 'days', 'days')], 'Continue for now: label of days.'],
    [
      'stay',
      [visit('2026-11-20', 'days', 'days')],
      '- The latest assessment recommends the same level: label of days.',
    ],
    [
      'unknown',
      [visit('2026-11-20', null, 'days')],
      '- It is not known at which level the person is: the treatment history of the latest assessment was not asked for.',
    ],
    [
      'in no care',
      [{ ...visit('2026-11-20', null, 'days'), treatmentHistory: [] }],
      // There is no ladder of times in this ruleset.
      'In no care now; label of days is recommended.',
    ],
    [
      'in no care',
      [{ ...visit('2026-11-20', null, 'days'), treatmentHistory: [] }],
      '- The treatment history of the latest assessment names no ongoing care.',
    ],
    [
      'not settled',
      [visit('2026-11-20', 'days', null)],
      '- The latest recommendation is not settled: at least label of home; possible, depending on what is still open: label of home; label of visits; label of days; label of house; label of ward.',
    ],
    [
      'not settled',
      [visit('2026-11-20', 'days', null)],
      '- These answers could still raise the level: Title of need.',
    ],
    ['not settled', [visit('2026-11-20', 'days', null)], '- No step down rests on missing answers.'],
    [
      'not settled',
      [visit('2026-11-20', null, 'home')],
      '- These answers could still raise the level: Treatment.',
    ],
    [
      'one',
      [visit('2026-11-20', 'days', 'home')],
      '- A lower level was recommended by 1 assessment on 2026-11-20.',
    ],
    [
      'one',
      [visit('2026-11-20', 'days', 'home')],
      '- Stepping down asks for 2 or more in a row, over 7 days or more: on 2026-11-27 at the earliest, if they go on to agree.',
    ],
    [
      'one day',
      [visit('2026-11-19', 'days', 'home'), visit('2026-11-20', 'days', 'home')],
      '- A lower level was recommended by 2 assessments in a row over 1 day, since 2026-11-19.',
    ],
    [
      'down',
      [visit('2026-11-13', 'days', 'home'), visit('2026-11-20', 'days', 'home')],
      '- What they recommend is label of home. The way there is taken one step at a time, and the first one leads to label of visits.',
    ],
    [
      'bridge',
      [visit('2026-11-13', 'ward', 'days'), visit('2026-11-20', 'ward', 'home')],
      '- Not all of those that count recommend less than label of days.',
    ],
    [
      'bridge',
      [visit('2026-11-13', 'ward', 'days'), visit('2026-11-20', 'ward', 'home')],
      '- Out of care around the clock, a step may pass over levels that nothing calls for, down to the bridge that the rules name: label of visits.',
    ],
    [
      'not lower',
      [visit('2026-11-13', 'days', 'days'), visit('2026-11-20', 'days', 'home')],
      '- The assessment of 2026-11-13 did not recommend a lower level.',
    ],
    [
      'not settled then',
      [visit('2026-11-13', 'days', null), visit('2026-11-20', 'days', 'home')],
      '- The assessment of 2026-11-13 does not count: its answer was not settled.',
    ],
    [
      'elsewhere',
      [visit('2026-11-13', 'ward', 'home'), visit('2026-11-20', 'days', 'home')],
      '- The assessment of 2026-11-13 does not count: the person was at another level then.',
    ],
    [
      'nobody knows',
      [visit('2026-11-13', null, 'home'), visit('2026-11-20', 'days', 'home')],
      '- The assessment of 2026-11-13 does not count: it is not known at which level the person was then.',
    ],
    ['a rule', [visit('2026-11-20', 'days', 'days')], 'Rules that call for this level (label of days):'],
    ['a rule', [visit('2026-11-20', 'days', 'days')], '- Label of needs-days [needs-days]'],
    [
      'improved',
      [visit('2026-11-13', 'days', 'ward'), visit('2026-11-20', 'days', 'days')],
      '- Title of need: improved, from label of ward (2026-11-13) to label of days.',
    ],
    [
      'worsened',
      [visit('2026-11-13', 'days', 'home'), visit('2026-11-20', 'days', 'ward')],
      '- Title of need: worsened, from label of home (2026-11-13) to label of ward.',
    ],
    [
      'unchanged',
      [visit('2026-11-13', 'days', 'days'), visit('2026-11-20', 'days', 'days')],
      '- Unchanged: Title of need (label of days).',
    ],
    [
      'first',
      [visit('2026-11-20', 'days', 'days')],
      '- Answered for the first time: Title of need (label of days).',
    ],
    [
      'open',
      [visit('2026-11-20', 'days', null)],
      '- Not answered now, so nothing is known of the course of: Title of need.',
    ],
    [
      'open',
      [visit('2026-11-13', 'days', 'days'), visit('2026-11-20', 'days', null)],
      '- Not answered now, so nothing is known of the course of: Title of need (label of days on 2026-11-13).',
    ],
    [
      'a goal of last time that is met',
      [visit('2026-11-13', 'days', 'ward'), visit('2026-11-20', 'days', 'days')],
      '- Title of need label of house or lower (now label of days). It was to lead to label of house.',
    ],
    [
      'a goal of last time that is the lowest rating',
      [visit('2026-11-13', 'visits', 'visits'), visit('2026-11-20', 'visits', 'home')],
      '- Title of need label of home (now label of home). It was to lead to label of home.',
    ],
    [
      'a goal from now on',
      [visit('2026-11-13', 'days', 'ward'), visit('2026-11-20', 'days', 'ward')],
      '- Title of need label of house or lower (now label of ward). It would lead to label of house.',
    ],
    [
      'a goal that is the lowest rating',
      [visit('2026-11-20', 'visits', 'visits')],
      '- Title of need label of home (now label of visits). It would lead to label of home.',
    ],
    [
      'no goal',
      [visit('2026-11-20', 'days', 'home')],
      '- The ratings call for a lower level already: what is asked for is that it lasts.',
    ],
    [
      'no goal',
      [visit('2026-11-20', 'home', 'home')],
      '- None: the lowest level is recommended already (label of home).',
    ],
    [
      'no goal',
      [held],
      '- None: nothing that can improve leads to a lower level. It is held by: Label of bridge [bridge].',
    ],
    ['no goal', [held], '- The treatment history holds it up to 2026-12-10.'],
    [
      'no goal',
      [visit('2026-11-20', 'days', null)],
      '- None can be named, because these are not answered: Title of need.',
    ],
    [
      'a sign that appeared',
      [visit('2026-11-13', 'days', 'home'), visit('2026-11-20', 'days', 'ward')],
      '- Appeared: Title of need label of ward (now label of ward). It calls for label of ward.',
    ],
    [
      'a sign that is the highest rating',
      [visit('2026-11-13', 'house', 'home'), visit('2026-11-20', 'house', 'ward')],
      '- Appeared: Title of need label of ward (now label of ward). It calls for label of ward.',
    ],
    [
      'no sign',
      [visit('2026-11-13', 'days', 'home'), visit('2026-11-20', 'days', 'home')],
      '- None: nothing that got worse calls for more than label of days.',
    ],
    [
      'no sign',
      [visit('2026-11-13', 'days', 'home'), visit('2026-11-20', 'days', null)],
      '- Not known, because these are not answered now: Title of need.',
    ],
    [
      'no sign',
      [visit('2026-11-13', 'days', 'ward'), visit('2026-11-20', 'days', 'home')],
      '- None: there is no level above label of ward.',
    ],
    [
      'a sign from now on',
      [visit('2026-11-20', 'days', 'days')],
      '- Title of need label of house or higher. It would call for label of house.',
    ],
    [
      'a sign from now on that is the highest rating',
      [visit('2026-11-20', 'house', 'house')],
      '- Title of need label of ward. It would call for label of ward.',
    ],
  ] as const)('%s', (_, history, sentence) => {
    expect(said(history)).toContain(sentence)
  })

  test('what was not answered then is not said to be missing now', () => {
    const lines = said([visit('2026-11-13', 'ward', null), visit('2026-11-20', 'ward', 'ward')])
    const signs = lines.slice(lines.indexOf('Warning signs since 2026-11-13'))
    expect(signs[1]).toMatch(/Title of need\.$/)
    expect(signs[1]).not.toContain('these are not answered')
  })

  test('a sign that would lead only to where the person is already is none, unless treatment may end', () => {
    const title = 'Signs to watch for from now on'
    const quiet = [visit('2026-11-13', 'visits', 'home'), visit('2026-11-20', 'visits', 'home')]
    expect(said(quiet)).not.toContain(title)
    const lines = said(quiet, { minimumDaysBeforeEnding: 7 })
    expect(lines[0]).toBe(
      'No rule calls for more than label of home: review whether to end treatment (now label of visits).',
    )
    expect(lines).toContain('- No rule calls for treatment any longer; what follows is label of home.')
    expect(lines).toContain(title)
    expect(lines).toContain('- Title of need label of visits or higher. It would call for label of visits.')
  })

  test('goals that are not met are not told again: those from now on are', () => {
    const lines = said([visit('2026-11-13', 'days', 'ward'), visit('2026-11-20', 'days', 'ward')])
    expect(lines.filter((line) => line.startsWith('Goals'))).toEqual(['Goals for a lower level, from now on'])
  })

  test('without days that are asked for, none are mentioned', () => {
    const sentence =
      '- Stepping down asks for 3 or more in a row: on 2026-11-22 at the earliest, if they go on to agree.'
    expect(
      said([visit('2026-11-20', 'days', 'home')], { minimumAssessments: 3, minimumDaysApart: 0 }),
    ).toContain(sentence)
  })
})

describe('of a ruleset of any kind', () => {
  const ruleset = clinic({
    dimensions: [
      dimension('a', ['none', 'some']),
      dimension('fixed', ['no', 'yes'], { changeable: false }),
      leaving,
    ],
    notice: 'Nobody has reviewed this.',
    ladders: [ladder('level', ['home', 'clinic', 'hospital']), ladder('urgency', ['slow', 'emergency'])],
    services: [service('hotline', { always: { sources: ['own'], support: 'judgment' } })],
    rules: [
      rule('a', atLeast('a', 'some'), { urgency: 'emergency' }),
      rule('fixed', atLeast('fixed', 'yes'), { level: 'clinic' }),
      rule('leaving', atLeast('leaving', 'hospital'), { level: 'clinic' }),
    ],
  })
  const assessor = createAssessor(ruleset)
  const translation: Ruleset = JSON.parse(
    JSON.stringify(ruleset).replaceAll('Title of', 'Título de').replaceAll('Label of', 'Título de'),
  )
  const calm = { a: 'none', fixed: 'no' }
  const text = (...history: readonly object[]) => explainCourse(reassess(history, { assessor }), { assessor })
  const stay = { treatmentHistory: [{ level: 'hospital', outcome: 'ongoing' }] }

  test('the emergency is said in its words, and so are services and the notice', () => {
    const said = text({ assessedOn: '2026-11-20', ...calm, a: 'some' })
    expect(said).toMatch(/^EMERGENCY: ACT NOW\.\nWhat emergency is\.\n/)
    expect(said).toContain('\n\nLabel of hotline: What hotline is.\n\n')
    expect(said).toMatch(/Ruleset: clinic 1\.0\.0\.\nNobody has reviewed this\.$/)
    expect(text({ assessedOn: '2026-11-20', ...calm })).not.toContain('EMERGENCY')
  })

  test('what cannot improve is to be asked again', () => {
    expect(
      text({ assessedOn: '2026-11-13', ...calm, fixed: 'yes' }, { assessedOn: '2026-11-20', ...calm }),
    ).toContain(
      '- Title of fixed: label of yes on 2026-11-13, label of no now. This cannot improve, so one of the answers may be an error; please ask again.',
    )
  })

  test('what holds a level for good has no last day', () => {
    const said = text({ assessedOn: '2026-11-20', ...calm, fixed: 'yes', treatmentHistory: [] })
    expect(said).toContain('It is held by: Label of fixed [fixed].\n\n')
  })

  test('of more than five goals the first are told, and how many there are', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const many = clinic({
      dimensions: ids.map((id) => dimension(id, ['none', 'some'])),
      rules: [rule('all', all(...ids.map((id) => atLeast(id, 'some'))), { level: 'clinic' })],
    })
    const by = createAssessor(many)
    const told = reassess(
      [{ assessedOn: '2026-11-20', ...Object.fromEntries(ids.map((id) => [id, 'some'])) }],
      { assessor: by },
    )
    expect(explainCourse(told, { assessor: by })).toContain('\n- The first 5 of 6.\n')
    expect(explainCourse(told, { assessor: by, language: 'es', translation: many })).toContain(
      '\n- Las primeras 5 de 6.\n',
    )
  })

  test('a course that says nothing of the time since admission is told without it', () => {
    const told = reassess(
      ['2026-11-13', '2026-11-20'].map((assessedOn) => ({ assessedOn, ...calm, a: 'some' })),
      { assessor },
    )
    const course = told.course.map(({ sinceAdmission: _, ...one }) => one)
    expect(explainCourse({ ...told, course }, { assessor })).toBe(explainCourse(told, { assessor }))
  })

  test('what the treatment history holds is told with its last day', () => {
    const held = createAssessor({ ...ruleset, dimensions: [...ruleset.dimensions.slice(0, 2), leaving] })
    const ended = { treatmentHistory: [{ level: 'hospital', outcome: 'improved', endedOn: '2026-11-10' }] }
    const history = ['2026-11-13', '2026-11-20'].map((assessedOn) => ({ assessedOn, ...calm, ...ended }))
    expect(explainCourse(reassess(history, { assessor: held }), { assessor: held })).toContain(
      '- The treatment history holds it up to 2026-12-10.',
    )
  })

  describe('in Spanish', () => {
    const told = reassess([{ assessedOn: '2026-11-20', ...calm, ...stay }], { assessor })

    test('it is told in its translation', () => {
      expect(explainCourse(told, { assessor, language: 'es', translation })).toContain(
        'Continuar por ahora: título de hospital.',
      )
    })

    test('without one nothing is told half in English', () => {
      expect(() => explainCourse(told, { assessor, language: 'es' })).toThrow(UsageError)
      expect(() => explainCourse(told, { assessor, language: 'es' })).toThrow('missing-translation')
    })
  })
})

describe('in Spanish', () => {
  test('the adult ruleset speaks Spanish as well', () => {
    const told = reassess([checkIn('2026-11-20', 'outpatient', well)])
    expect(explainCourse(told, { language: 'es' })).toContain('Continuar por ahora: atención ambulatoria.')
  })

  test('no story leaves a word of English', () => {
    const english =
      /\b(the|level|assessment|recommend|goal|sign|improved|unchanged|answered|step|now|from|with)\b/i
    for (const { chapters } of stories) {
      const history = chapters.map(({ intake }) => intake)
      for (const [position] of history.entries()) {
        const told = reassess(history.slice(0, position + 1))
        const said = explainCourse(told, { language: 'es' }).replaceAll(/\[[\w-]+\]/g, '')
        expect(said.match(english)?.[0]).toBeUndefined()
      }
    }
  })
})

describe('in both languages', () => {
  const current = { level: 'outpatient' } as const

  test('a step up to a floor that is proven, while answers are missing', () => {
    const { transition, ...rest } = reassess([{ assessedOn: '2026-11-20', symptomSeverity: 'severe' }], {
      current,
    })
    expect(transition).toMatchObject({ status: 'step-up', from: 'outpatient', settled: false })
    const said = explainCourse({ transition, ...rest })
    expect(said).toContain('Step up now: from outpatient care to intensive outpatient program at least.')
    expect(explainCourse({ transition, ...rest }, { language: 'es' })).toMatch(
      /Subir de nivel ahora: de .* a .* como mínimo\./,
    )
  })

  test('a step down that only waits for another assessment, with and without days between them', () => {
    const history = [checkIn('2026-11-20', 'intensive-outpatient', well)]
    for (const minimumDaysApart of [0, 7]) {
      const early = reassess(history, { minimumDaysApart })
      const spanish = explainCourse(early, { language: 'es' })
      expect(spanish).toContain('Para bajar de nivel se piden 2 o más seguidas')
      expect(spanish.includes('a lo largo de')).toBe(minimumDaysApart > 0)
      expect(explainCourse(early)).not.toBe(spanish)
    }
  })
})

test('in Spanish, the answers that cannot both be right are named with their day', () => {
  const past = reassess([
    checkIn('2026-11-13', 'outpatient', { complicatedWithdrawal: 'yes' }),
    checkIn('2026-11-20', 'outpatient', { complicatedWithdrawal: 'no' }),
  ])
  expect(explainCourse(past, { language: 'es' })).toMatch(
    /: sí el 13 de noviembre de 2026, no ahora\. Esto no puede mejorar/,
  )
})

test('in Spanish, a single day is one', () => {
  const days = ['2026-11-19', '2026-11-20'].map((day) => checkIn(day, 'intensive-outpatient', well))
  expect(explainCourse(reassess(days), { language: 'es' })).toContain(
    'a lo largo de 1 día, desde el 19 de noviembre',
  )
})
