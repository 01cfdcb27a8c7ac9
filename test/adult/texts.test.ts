import { adult } from 'level-of-care'
import { parseRuleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { ladders, scales, sourceIds } from '../cases/ruleStatements.ts'
import { englishTexts as en } from '../support/adultTexts.ts'

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const codesOf = (steps: readonly { readonly code: string }[]) => steps.map(({ code }) => code)

/** Every text below a part of the tables, with the keys that lead to it. Keys are ids, and said to nobody. */
function textsIn(part: unknown, path = ''): { readonly path: string; readonly text: string }[] {
  if (typeof part === 'string') return [{ path, text: part }]
  return Object.entries(Object(part)).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`))
}

describe('every id has its texts, and no text is without an owner', () => {
  const tables: readonly [table: string, texts: object, ids: readonly string[]][] = [
    ['dimensions', en.dimensions, idsOf(adult.dimensions)],
    ...adult.dimensions.map(({ id, ratings }): (typeof tables)[number] => [
      `ratings of ${id}`,
      en.dimensions[id].ratings,
      codesOf(ratings),
    ]),
    ['ladders', en.ladders, idsOf(adult.ladders)],
    ...adult.ladders.map(({ id, rungs }): (typeof tables)[number] => [
      `rungs of ${id}`,
      en.ladders[id].rungs,
      codesOf(rungs),
    ]),
    ['levels', en.levels, ladders.level],
    ['services', en.services, idsOf(adult.services)],
    ['rules', en.rules, idsOf(adult.rules)],
    ['warnings', en.warnings, idsOf(adult.warnings)],
    ['focus', en.focus, idsOf(adult.focus)],
    ['conditions', en.conditions, idsOf(adult.conditions)],
    ['substances', en.substances, idsOf(adult.substances)],
    ['obligations', en.obligations, idsOf(adult.obligations)],
    ['circumstances', en.circumstances, idsOf(adult.circumstances)],
  ]

  test.each(tables)('%s', (_, texts, ids) => {
    expect(Object.keys(texts).sort()).toEqual([...ids].sort())
  })

  test('no text is empty, or begins or ends with a blank', () => {
    const texts = textsIn(en)
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter(({ text }) => text === '' || text !== text.trim())).toEqual([])
  })
})

describe('what is never said', () => {
  const never = [
    { what: 'a burden', pattern: /burden/i, example: 'a burden to the family' },
    { what: 'refusing', pattern: /\brefus/i, example: 'refuses treatment' },
    { what: 'failing', pattern: /\bfail/i, example: 'a failed treatment' },
    { what: 'gravely disabled', pattern: /gravely/i, example: 'is gravely disabled' },
    { what: 'undermining', pattern: /undermin/i, example: 'people who undermine treatment' },
    { what: 'that somebody is low risk', pattern: /\blow[- ]risk\b/i, example: 'You are low risk.' },
    {
      what: 'that somebody needs no hospital',
      pattern:
        /(\bnot|n.t) need (to be in )?(a |the |any )?hospital|\bneeds? no hospital|hospital is not needed/i,
      example: 'You don’t need a hospital.',
    },
    {
      what: 'that insurance will pay',
      pattern: /insur|reimburs|\bpaid for\b|\bwill pay\b|\bcover(s|ed|age)?\b/i,
      example: 'Your insurance will pay for it.',
    },
    {
      what: 'to stop alcohol or sedatives on one’s own',
      pattern: /\b(stop|quit) (drinking|using|taking|alcohol|sedatives)|cold turkey/i,
      example: 'Stop drinking first.',
    },
  ]

  test.each(never)('$what', ({ pattern, example }) => {
    expect(example).toMatch(pattern)
    expect(textsIn(en).filter(({ text }) => pattern.test(text))).toEqual([])
  })

  test('that inpatient care means commitment; and it is said which hospitals may be meant', () => {
    const texts = textsIn([en.ladders.level.rungs.inpatient, en.levels.inpatient])
    expect(texts.filter(({ text }) => /commit|voluntar|detain|court/i.test(text))).toEqual([])
    expect(en.ladders.level.rungs.inpatient.description).toMatch(/medical or a psychiatric hospital/)
  })

  test.each([
    en.ladders.withdrawalManagement.rungs.ambulatory.description,
    en.ladders.withdrawalManagement.rungs['ambulatory-monitored'].description,
    en.services['medication-for-addiction'].description,
  ])('withdrawal at home comes with the warning: %s', (text) => {
    expect(text).toMatch(/alcohol and sedatives should not be stopped suddenly/i)
  })
})

describe('dimensions', () => {
  test('have their ratings in the order of the clinic', () => {
    expect(Object.fromEntries(adult.dimensions.map(({ id, ratings }) => [id, codesOf(ratings)]))).toEqual(
      scales,
    )
  })

  test.each([
    ['safety', ['riskOfHarm', 'withdrawalRisk', 'medicalNeeds']],
    ['sensitive', ['livingEnvironment']],
  ] as const)('%s', (trait, ids) => {
    expect(idsOf(adult.dimensions.filter((dimension) => dimension[trait]))).toEqual(ids)
  })

  test('not changeable: what happened once, and what is derived from the treatment history', () => {
    expect(idsOf(adult.dimensions.filter(({ changeable }) => !changeable))).toEqual([
      'complicatedWithdrawal',
      'unsuccessfulLevel',
      'steppingDownFrom',
    ])
  })

  test('are derived from the past 12 months and the past 30 days', () => {
    const derived = adult.dimensions.flatMap((dimension) =>
      'derived' in dimension ? [[dimension.id, dimension.derived]] : [],
    )
    expect(derived).toEqual([
      ['unsuccessfulLevel', { method: 'unsuccessful-level', withinMonths: 12 }],
      ['steppingDownFrom', { method: 'stepping-down-from', withinDays: 30 }],
    ])
    expect(en.dimensions.unsuccessfulLevel.question).toContain('12 months')
    expect(en.dimensions.steppingDownFrom.question).toContain('30 days')
    expect(en.treatmentHistory.question).toContain('about 8 weeks')
  })

  test.each([
    [en.dimensions.symptomSeverity.ratings.severe.anchor, ['more than 1 kg a week', 'daily purging']],
    [en.dimensions.riskOfHarm.ratings.none.anchor, ['past year']],
    [en.dimensions.riskOfHarm.ratings.low.anchor, ['3 to 12 months ago']],
    [en.dimensions.riskOfHarm.ratings.moderate.anchor, ['within the past 3 months']],
    [
      en.dimensions.riskOfHarm.ratings.high.anchor,
      ['within the past 3 months', 'within the past 30 days', 'within a year after birth'],
    ],
    [en.dimensions.medicalNeeds.ratings.monitoring.anchor, ['at least weekly']],
    [
      en.dimensions.medicalNeeds.ratings.hospital.anchor,
      [
        'pulse under 40',
        'under 50 by day at 18 to 25',
        'blood pressure under 90/60',
        'under 36.1 °C',
        'more than 20 per minute',
        'more than 30 at 18 to 25',
        'potassium under 3',
        'glucose under 60',
        'about 75 %',
      ],
    ],
    [
      en.dimensions.withdrawalRisk.question,
      ['72 hours', 'two weeks', 'age 65 or over', 'three or more detoxifications'],
    ],
    [en.dimensions.withdrawalRisk.ratings.mild.anchor, ['CIWA-Ar under 10']],
    [en.dimensions.withdrawalRisk.ratings.moderate.anchor, ['CIWA-Ar 10 to 18']],
    [en.dimensions.withdrawalRisk.ratings.severe.anchor, ['CIWA-Ar 19 or more']],
  ])('an anchor keeps its figures: %s', (text, figures) => {
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([])
  })

  test('the present is two weeks at intake and one week in review, except where it cannot be', () => {
    const otherwise = [
      'withdrawalRisk',
      'complicatedWithdrawal',
      'livingEnvironment',
      'unsuccessfulLevel',
      'steppingDownFrom',
    ]
    const asked = adult.dimensions.filter(({ id }) => !otherwise.includes(id))
    expect(asked.filter(({ question }) => !/past two weeks.*past week/.test(question))).toEqual([])
    expect(asked).toHaveLength(9)
  })
})

describe('ladders', () => {
  test('have their rungs in the order of the clinic', () => {
    expect(Object.fromEntries(adult.ladders.map(({ id, rungs }) => [id, codesOf(rungs)]))).toEqual(ladders)
  })

  test.each([
    ['routine', '10 business days'],
    ['prompt', '7 days'],
    ['urgent', '48 hours'],
    ['emergent', '6 hours'],
    ['emergency', 'now'],
  ] as const)('%s means %s', (rung, time) => {
    expect(en.ladders.urgency.rungs[rung].description).toContain(time)
  })

  test('the emergency says whom to call', () => {
    expect(en.ladders.urgency.rungs.emergency.description).toMatch(/911.*988/)
  })
})

describe('the level catalog', () => {
  test.each([
    { code: 'self-guided', hours: { least: 0, most: 1 }, schedule: 'As wanted', stay: 'Open' },
    { code: 'outpatient', hours: { least: 1, most: 8 }, schedule: '1–2 sessions a week', stay: 'longer' },
    {
      code: 'intensive-outpatient',
      hours: { least: 9, most: 19 },
      schedule: '2–3 hours a day, 3–5 days a week',
      stay: 'Several weeks to a few months',
    },
    {
      code: 'partial-hospitalization',
      hours: { least: 20 },
      schedule: '4–6 hours a day, 4–6 days a week',
      stay: '2–4 weeks',
    },
    { code: 'residential', hours: undefined, schedule: '24 hours a day', stay: 'Weeks to months' },
    { code: 'inpatient', hours: undefined, schedule: '24 hours a day', stay: 'Days to weeks' },
  ])('$code', ({ code, hours, schedule, stay }) => {
    const care = careOf(code)
    expect(care?.hoursPerWeek).toEqual(hours)
    expect(care?.aroundTheClock).toBe(hours === undefined)
    expect(care?.schedule).toContain(schedule)
    expect(care?.stay).toContain(stay)
  })

  test('an intensive outpatient program has its usual parts', () => {
    const parts = careOf('intensive-outpatient')?.contains.join('\n').toLowerCase()
    const usual = [
      'group therapy',
      'individual therapy',
      'family therapy',
      'psychoeducation',
      'emotional regulation',
      'stress management',
      'problem solving',
      'relapse prevention',
      'mindfulness',
      'medication management',
      'weekly progress reviews',
    ]
    expect(usual.filter((part) => !parts?.includes(part))).toEqual([])
  })

  test.each([
    ['HCPCS', { 'intensive-outpatient': ['S9480', 'H0015'], 'partial-hospitalization': ['H0035'] }],
    ['CMS place of service', { 'partial-hospitalization': ['52'], inpatient: ['51'] }],
  ])('the codes of %s', (system, codes) => {
    const found = ladders.level.flatMap((level) => {
      const labels = careOf(level)?.crosswalk.filter((label) => label.system === system) ?? []
      return labels.length > 0 ? [[level, labels.map(({ code }) => code)]] : []
    })
    expect(Object.fromEntries(found)).toEqual(codes)
  })

  test.each(['LOCUS', 'ASAM', 'IAR-DST'])(
    'a level number of %s is never below that of a lower level',
    (system) => {
      const numbers = ladders.level.map((level) =>
        (careOf(level)?.crosswalk ?? []).flatMap((label) =>
          label.system === system ? [Number(label.code)] : [],
        ),
      )
      const all = numbers.flat()
      expect(all.length).toBeGreaterThan(4)
      expect(all).toEqual([...all].sort((a, b) => a - b))
    },
  )
})

describe('sources', () => {
  const verified: Readonly<Record<string, string | undefined>> = {
    'iop-desc': 'primary',
    'usc-1395x': 'primary',
    'cfr-410-43': 'primary',
    'cfr-412-27': 'primary',
    'va-dod-2013': 'primary',
    'va-dod-sud-2015': 'primary',
    'va-mh-rrtp': 'primary',
    'nycrr-816': 'primary',
    'nycrr-819': 'primary',
    'mn-9530': 'primary',
    'apa-mdd-2010': 'primary',
    'nice-cg178': 'primary',
    'nice-cg185': 'primary',
    'iar-dst': 'primary',
    'tip-42-2005': 'primary',
    'samhsa-2021': 'primary',
    'asam-awm-2020': 'primary',
    'jfp-2004': 'primary',
    'cfr-410-44': 'secondary',
    'cms-iop': 'secondary',
    'lcd-inpatient': 'secondary',
    'safe-t': 'secondary',
    'va-dod-2024': 'secondary',
    'tip-35': 'recalled',
    'tip-47': 'recalled',
    own: undefined,
  }

  test('are those of the clinic', () => {
    expect(idsOf(adult.sources).sort()).toEqual(Object.values(sourceIds).flat().sort())
  })

  test.each(adult.sources)('$id says how it was verified', (source) => {
    expect('verified' in source ? source.verified : undefined).toBe(verified[source.id])
  })

  test('are all cited', () => {
    const cited = new Set(
      adult.rules.flatMap(({ sources, dissents = [] }) => [
        ...sources,
        ...dissents.map(({ source }) => source),
      ]),
    )
    expect(idsOf(adult.sources).filter((id) => !cited.has(id))).toEqual([])
  })

  test('what rests on memory or on our own judgment alone is graded as judgment', () => {
    const weak = new Set(['tip-35', 'tip-47', 'own'])
    const graded = [
      ...adult.rules,
      ...adult.focus,
      ...adult.services.flatMap(({ id, always }) => (always === undefined ? [] : [{ id, ...always }])),
    ]
    const resting = graded.filter(({ sources }) => sources.every((source) => weak.has(source)))
    expect(resting.filter(({ support }) => support !== 'judgment')).toEqual([])
    // Whatever else cites a source that was read says how it bears on the rule; but for one whose source only calls such
    // care intensive.
    const others = graded.filter((item) => item.support === 'judgment' && !resting.includes(item))
    expect(idsOf(others)).toEqual(['overwhelming-co-occurring'])
  })
})

describe('services', () => {
  test('only the crisis contacts are for everybody', () => {
    const always = adult.services.flatMap((service) =>
      service.always === undefined ? [] : [[service.id, service.always.sources]],
    )
    expect(always).toEqual([['crisis-contacts', ['safe-t']]])
  })

  test('safety from violence is sensitive by its name alone', () => {
    expect(adult.services.find(({ id }) => id === 'safety-from-violence')).toMatchObject({ sensitive: true })
    expect(en.services['safety-from-violence'].description).toMatch(
      /private interview.*advocate, shelter and adult protection/,
    )
  })

  test('support people are chosen by the patient, who is seen alone first', () => {
    expect(en.services['support-person-involvement'].description).toMatch(
      /whom the patient chooses.*seen alone first.*no joint sessions where there is violence/,
    )
  })
})

test('the ruleset is plain JSON, is checked like any other, and says who has not reviewed it', () => {
  expect(parseRuleset(JSON.parse(JSON.stringify(adult)))).toEqual(adult)
  expect(adult).toMatchObject({
    id: 'adult',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    minimumAge: 18,
  })
  expect(adult.notice).toMatch(/no licensed clinician has reviewed/i)
})

function careOf(code: string) {
  return adult.ladders.find(({ id }) => id === 'level')?.rungs.find((rung) => rung.code === code)?.care
}
