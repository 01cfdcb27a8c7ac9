import * as fc from 'fast-check'
import { adult, assess } from 'level-of-care'
import { ladderSvg, patientWords, type RenderOptions, render, type TextLanguage } from 'level-of-care/render'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import type { Recommendation } from '../../src/assessor/Recommendation.ts'
import { withheldDocument } from '../../src/documents/patientDocument.ts'
import { withoutSensitive as left } from '../../src/documents/withoutSensitive.ts'
import { patient } from '../../src/locales/en/patient.ts'
import {
  abc,
  all,
  atLeast,
  clinic,
  dimension,
  leaving,
  level,
  rule,
  service,
  tried,
} from '../assessor/clinic.ts'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { intakeOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { details, languages, recommendations, ways } from './every.ts'

/** Of any ruleset: the types of the adult one know its ids. */
const withoutSensitive = (recommendation: unknown, ruleset: Ruleset): Recommendation =>
  left(recommendation as Recommendation, ruleset)

/** Words that tell of an unsafe home, or of harm by others. */
const telling: { readonly [L in TextLanguage]: RegExp } = {
  en: /violen|abus|exploit|unsafe|not safe|shelter|housing|where you live(?! for a while)|place to live|advocate|protection|from others|danger(ous)? (home|place)|hurt you at/i,
  es: /violen|abus|explota|insegur|no es seguro|refugio|vivienda|(?<!programa )donde (usted )?viv|protección|a salvo de otros/i,
}

const urgencies = ['routine', 'emergency'].map((code) => ({ code, label: code, description: code }))

const unsafe = intakeOf(adult).map((intake) => ({ ...intake, livingEnvironment: 'dangerous' }))

describe.each(languages)('what could endanger the person, in %s', (language) => {
  const patient = { format: 'text', reader: 'patient', language } as const

  test('is not in texts for patients, whoever reads along', () => {
    fc.assert(
      fc.property(unsafe, fc.constantFrom(...details), (intake, detail) => {
        expect(render(assess(intake), { ...patient, detail })).not.toMatch(telling[language])
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })

  test('is in them when it is asked for', () => {
    for (const intake of [
      restLeast({ livingEnvironment: 'dangerous' }),
      restOpen({ livingEnvironment: 'dangerous' }),
    ])
      expect(render(assess(intake), { ...patient, includeSensitive: true })).toMatch(telling[language])
  })

  test('is asked about only in texts that may tell of it', () => {
    const open = assess(restOpen({ symptomSeverity: 'mild' }))
    expect(open.openQuestions.map(({ id }) => id)).toContain('livingEnvironment')
    expect(render(open, patient)).not.toMatch(telling[language])
    expect(render(open, { ...patient, includeSensitive: true })).toMatch(telling[language])
  })
})

test('a question that is not told of leaves the answer unsettled all the same', () => {
  const { livingEnvironment: _, ...known } = restLeast({ relapseRisk: 'high', supportSystem: 'strong' })
  const recommendation = assess(known)
  expect(recommendation.openQuestions.map(({ id }) => id)).toEqual(['livingEnvironment'])
  const text = render(recommendation, { format: 'text', reader: 'patient' })
  expect(text).toMatch(/What your team still needs to ask\nThere may be other things to ask as well\./)
  expect(text).toMatch(/not settled/)
})

describe('a page for the patient', () => {
  const floors = ({ ladders }: ReturnType<typeof assess>) =>
    Object.fromEntries(
      Object.entries(ladders).map(([id, answer]) => [
        id,
        answer.status === 'final' ? answer.rung : answer.atLeast,
      ]),
    )
  const { levels, ladders, services } = patientWords('en')
  const told = [
    ...Object.values(levels).map(({ name }) => name),
    ...Object.values(ladders).flatMap((rungs) => Object.values(rungs).filter((text) => text !== '')),
    ...Object.entries(services).flatMap(([id, { label }]) => (id === 'crisis-contacts' ? [] : [label])),
  ]
  const homes = fc
    .tuple(
      intakeOf(adult),
      fc.constantFrom('supportive', 'stressful', 'unstable', 'dangerous', null),
      fc.constantFrom('none', 'imminent', undefined),
    )
    .map(([intake, livingEnvironment, riskOfHarm]) => ({
      ...intake,
      livingEnvironment,
      ...(riskOfHarm === undefined ? {} : { riskOfHarm }),
    }))

  test('shows no level, urgency or service that would be another one without what is withheld', () => {
    fc.assert(
      fc.property(homes, fc.constantFrom(...details), (intake, detail) => {
        const found = assess(intake)
        const bare = assess({ ...intake, livingEnvironment: 'supportive' })
        const [all, harmless] = [floors(found), floors(bare)]
        const text = render(found, { format: 'text', reader: 'patient', detail })
        const isEmergency = harmless.urgency === 'emergency' && all.level === harmless.level
        const isSame = JSON.stringify(all) === JSON.stringify(harmless)
        if (isSame || isEmergency) expect(text).not.toContain('go over this with you in person')
        else {
          expect(text).toContain('Your care team will go over this with you in person')
          expect(told.filter((one) => text.includes(one))).toEqual([])
        }
        // What stands without it is what is shown: a level that is settled, or the floor.
        const named = Object.entries(levels).find(([code]) => code === harmless.level)?.[1].name
        if (isSame || isEmergency) expect(text).toContain(named)
      }),
      { numRuns: runs },
    )
  })

  test('says what to do at once all the same, and whom to reach', () => {
    const danger = assess(restLeast({ riskOfHarm: 'high', livingEnvironment: 'dangerous' }))
    const text = render(danger, { format: 'text', reader: 'patient' })
    expect(text).toMatch(/^For staff: Stay with this person/)
    expect(text).toMatch(/go over this with you in person[\s\S]*911[\s\S]*988/)
    expect(text).not.toMatch(/hospital|within \d/)
    const emergency = assess(
      restLeast({ riskOfHarm: 'imminent', withdrawalRisk: 'mild', livingEnvironment: 'dangerous' }),
    )
    expect(render(emergency, { format: 'text', reader: 'patient' })).toMatch(
      /^This is an emergency\. Get help now\.[\s\S]*Suggested for you: care in a hospital/,
    )
  })

  test('of an urgency that rests on it has no alarm', () => {
    const ruleset = clinic({
      dimensions: [...abc.slice(0, 1), dimension('home', ['safe', 'unsafe'], { sensitive: true })],
      ladders: [level, { ...level, id: 'urgency', title: 'Urgency', rungs: urgencies }],
      rules: [rule('unsafe', atLeast('home', 'unsafe'), { level: 'hospital', urgency: 'emergency' })],
    })
    const assessor = createAssessor(ruleset)
    const page = withheldDocument(
      withoutSensitive(assessor.assess({ assessedOn: '2026-11-20', a: 'none', home: 'unsafe' }), ruleset),
      { words: patientWords('en'), phrases: patient, emergency: undefined },
      false,
    )
    expect(page.alert).toEqual([])
  })

  test('of a ruleset without a notice ends with what every text says', () => {
    const { notice: _, ...words } = patientWords('en')
    const page = withheldDocument(
      assess(restLeast({ livingEnvironment: 'dangerous' })) as unknown as Recommendation,
      { words, phrases: patient, emergency: undefined },
      true,
    )
    expect(page.closing).toEqual(['You can ask questions at any time.'])
  })

  test('with a picture marks no level then', () => {
    const found = assess(restLeast({ livingEnvironment: 'dangerous', symptomSeverity: 'severe' }))
    const svg = ladderSvg(found, { reader: 'patient' })
    expect(svg).toContain('go over this with you in person')
    expect(svg).not.toMatch(/Suggested for you|Recommended|At least|Possible/)
    expect(ladderSvg(found, { reader: 'patient', includeSensitive: true })).toContain('Suggested for you')
  })

  test('lets only the strongest of the rules on one thing speak', () => {
    const found = assess(
      restLeast({ functionalImpairment: 'severe', supportSystem: 'poor', symptomSeverity: 'severe' }),
    )
    const text = render(found, { format: 'text', reader: 'patient', detail: 'full' })
    expect(text).toContain('You feel very unwell, and many parts of daily life are too hard.')
    expect(text).not.toMatch(/A part of daily life|Your symptoms are hard|Many parts of daily life are/)
  })

  test('says that the team explains where no reason may be told', () => {
    const found = assess(restLeast({}))
    expect(render(found, { format: 'text', reader: 'patient' })).toContain(
      'Why\nYour care team will explain the reasons to you in person.',
    )
  })
})

describe('what is left of a recommendation', () => {
  test('has nothing that is marked as sensitive, and does not name what it rests on', () => {
    fc.assert(
      fc.property(fc.oneof(recommendations(), unsafe.map(assess)), (recommendation) => {
        const left = JSON.stringify(withoutSensitive(recommendation, adult))
        expect(left).not.toMatch(/"sensitive":true|livingEnvironment|housing-support|safety-from-violence/)
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })

  test('keeps all else', () => {
    fc.assert(
      fc.property(recommendations(), (recommendation) => {
        const left = withoutSensitive(recommendation, adult)
        const rulesIn = (reasons: typeof recommendation.reasons): string[] =>
          reasons.flatMap((reason) => [
            ...(reason.sensitive ? [] : [reason.rule]),
            ...rulesIn(reason.restates),
          ])
        const told = left.reasons.flatMap(({ rule, restates }) => [rule, ...restates.map((one) => one.rule)])
        expect(told.sort()).toEqual(rulesIn(recommendation.reasons).sort())
        expect(left.services.needed).toHaveLength(
          recommendation.services.needed.filter(({ sensitive }) => !sensitive).length,
        )
        expect(left.warnings).toEqual(recommendation.warnings)
        expect(left.ladders).toEqual(recommendation.ladders)
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })

  test('tells the weaker reason in place of one that is left out', () => {
    const recommendation = assess(restLeast({ riskOfHarm: 'high', livingEnvironment: 'dangerous' }))
    const [first] = recommendation.reasons
    expect(first).toMatchObject({ rule: 'high-risk-unprotected', sensitive: true })
    const options = {
      format: 'text',
      reader: 'clinician',
      includeSensitive: false,
    } as const satisfies RenderOptions
    const text = render(recommendation, { ...options, detail: 'full' })
    expect(text).not.toContain('[high-risk-unprotected]')
    expect(text).toMatch(/^- .*\[high-risk\]$/m)
  })

  test('a question that could only add what is left out is not asked', () => {
    const ruleset = clinic({
      dimensions: [
        dimension('a', ['no', 'yes']),
        dimension('b', ['no', 'yes']),
        dimension('c', ['no', 'yes'], { sensitive: true }),
      ],
      ladders: [level],
      services: [service('open'), service('hidden', { sensitive: true })],
      rules: [
        rule('a', atLeast('a', 'yes'), {}, ['hidden']),
        rule('b', atLeast('b', 'yes'), { level: 'clinic' }, ['open', 'hidden']),
        rule('c', all(atLeast('b', 'yes'), atLeast('c', 'yes')), {}, ['open']),
      ],
    })
    const { assess } = createAssessor(ruleset)
    const asked = withoutSensitive(assess({ assessedOn: '2026-11-20' }), ruleset).openQuestions
    expect(asked.map(({ id, couldAdd }) => ({ id, couldAdd }))).toEqual([{ id: 'b', couldAdd: ['open'] }])
    // Whoever asks for the open service asks for the hidden one too, or knows of c: that it is needed tells of them.
    const { services } = withoutSensitive(
      assess({ assessedOn: '2026-11-20', b: 'yes', c: 'yes', a: 'no' }),
      ruleset,
    )
    expect(services.needed).toEqual([])
  })

  test('what the answers still leave open does not name it', () => {
    const open = assess(restOpen({ symptomSeverity: 'mild' }))
    expect(open.unanswered).toContain('livingEnvironment')
    expect(open.services.possible.map(({ id }) => id)).toContain('housing-support')
    const left = withoutSensitive(open, adult)
    expect(JSON.stringify(left)).not.toMatch(/"sensitive":true|livingEnvironment|housing-support/)
    expect(left.unanswered).toEqual(open.unanswered.filter((id) => id !== 'livingEnvironment'))
  })

  test('a service keeps only the rules that may be told', () => {
    const ruleset = clinic({
      dimensions: [...abc.slice(0, 1), dimension('home', ['safe', 'unsafe'], { sensitive: true })],
      services: [service('bath')],
      rules: [
        rule('plain', atLeast('a', 'some'), { level: 'clinic' }, ['bath']),
        rule('unsafe', atLeast('home', 'unsafe'), { level: 'hospital' }, ['bath']),
      ],
    })
    const found = createAssessor(ruleset).assess({ assessedOn: '2026-11-20', a: 'some', home: 'unsafe' })
    const rulesOf = ({ services }: Pick<Recommendation, 'services'>) =>
      services.needed.map(({ rules }) => rules)
    expect(rulesOf(found)).toEqual([['unsafe', 'plain']])
    expect(rulesOf(withoutSensitive(found, ruleset))).toEqual([['plain']])
  })

  test('a question is not asked if one of the things that it is about is sensitive', () => {
    const ruleset = clinic({
      dimensions: [...abc.slice(0, 1), tried, { ...leaving, sensitive: true }],
      rules: [
        rule('tried', atLeast('tried', 'clinic'), { level: 'clinic' }),
        rule('leaving', atLeast('leaving', 'clinic'), { level: 'hospital' }),
      ],
    })
    const open = createAssessor(ruleset).assess({ assessedOn: '2026-11-20' })
    expect(open.openQuestions.map(({ id }) => id)).toEqual(['treatmentHistory'])
    expect(withoutSensitive(open, ruleset).openQuestions).toEqual([])
  })

  test('is all that there is where nothing is sensitive', () => {
    const ruleset = clinic({
      services: [service('bath'), service('walk')],
      rules: [
        rule('top', atLeast('a', 'much'), { level: 'hospital' }, ['bath']),
        rule('half', atLeast('a', 'some'), { level: 'clinic' }, ['bath']),
        rule('b', atLeast('b', 'some'), { level: 'clinic' }, ['walk']),
      ],
    })
    const { assess } = createAssessor(ruleset)
    for (const answers of [{}, { a: 'much' }, { a: 'much', b: 'some', c: 'none' }]) {
      const recommendation = assess({ assessedOn: '2026-11-20', ...answers })
      expect(withoutSensitive(recommendation, ruleset)).toEqual(recommendation)
    }
  })
})

describe('texts for clinicians', () => {
  const sensitive = /Living environment|Housing support|Safety from violence|where they live|no safe place/
  const unsafeHome = assess(restLeast({ livingEnvironment: 'dangerous' }))

  test('tell of it, unless they must not', () => {
    const options = { format: 'text', reader: 'clinician' } as const
    expect(render(unsafeHome, options)).toMatch(sensitive)
    expect(render(unsafeHome, { ...options, includeSensitive: true })).toMatch(sensitive)
    expect(render(unsafeHome, { ...options, includeSensitive: false })).not.toMatch(sensitive)
  })

  test('that must not tell of it never do; they say that they may have left something out', () => {
    fc.assert(
      fc.property(
        unsafe,
        ways({ reader: 'clinician', includeSensitive: false, format: 'text' }),
        (intake, way) => {
          const text = render(assess(intake), way)
          expect(text).not.toMatch(
            way.language === 'es'
              ? /Entorno de vida|Apoyo para la vivienda|Protección ante|lugar seguro|donde vive/
              : sensitive,
          )
          expect(text).toMatch(
            way.language === 'es' ? /delicado.* no está en este texto/ : /sensitive.* is not in this text/,
          )
          // It would be wrong: there may be one that is not told.
          expect(text).not.toMatch(/No rule found|Ninguna regla encontró/)
        },
      ),
      { numRuns: Math.ceil(runs / 2) },
    )
  })
})
