import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import {
  certificationDates,
  checkMedicare,
  continuedStayDraft,
  type MedicareOptions,
  type MedicareReview,
  type MedicareSetting,
  necessityStatement,
} from 'level-of-care/coverage'
import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/boundary/readArguments.ts'
import { medicareReviewShape } from '../../src/coverage/medicareReviewShape.ts'
import { drafts, medicare } from '../../src/locales/texts.ts'

import { type Given, restLeast, restOpen } from '../cases/intakeOf.ts'
import { intakeOf } from '../support/arbitraries.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { placesIn } from '../support/placesIn.ts'
import { runs } from '../support/runs.ts'
import { put } from '../support/small.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'

const [iop, php] = ['intensive-outpatient', 'partial-hospitalization'] as const

const draft = (
  intake: Given & { readonly assessedOn: string },
  setting: MedicareSetting = php,
  options: MedicareOptions = {},
  includeSensitive = false,
) => necessityStatement(checkMedicare(intake, setting, options), { includeSensitive })

/** The paragraph that begins with this. */
const paragraph = (text: string, begin: string) =>
  text.split('\n\n').find((one) => one.startsWith(begin)) ?? ''

const full = draft(
  restLeast({
    symptomSeverity: 'severe',
    functionalImpairment: 'severe',
    riskOfHarm: 'moderate',
    conditions: ['depression', 'ptsd'],
    treatmentHistory: [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-11-18' }],
  }),
  php,
  {
    plannedHoursPerWeek: 21.5,
    diagnoses: ['mental-health', 'substance-use'],
    judgedDangerous: false,
    admittedOn: '2026-11-23',
    physicianCertifies: true,
  },
)

const bare = draft(restOpen({}), iop)

describe('the head', () => {
  test('says first that it is a draft, of what, and that it decides nothing', () => {
    expect(full).toMatch(/^DRAFT of the factual part of a medical-necessity statement: partial hosp/)
    expect(bare).toMatch(/^Read first\. .*\n\nDRAFT .*: intensive outpatient program\n/)
    for (const text of [full, bare]) expect(paragraph(text, 'DRAFT')).toContain('no coverage decision')
  })

  test('has what was given, and brackets for what was not', () => {
    const head = paragraph(full, 'Patient:')
    expect(head).toContain('Patient: [name] [date of birth] [Medicare number]')
    expect(head).toContain('Assessed on: 2026-11-20')
    expect(head).toContain('Admitted on: 2026-11-23')
    expect(head).toContain('Diagnosis: mental health, substance use [diagnosis and code, by the physician]')
    expect(head).toContain('Recommended level of care: Partial hospitalization program.')
    const open = paragraph(bare, 'Patient:')
    expect(open).toContain('Admitted on: [date of admission]')
    expect(open).toContain('Diagnosis: [diagnosis and code, by the physician]')
    expect(open).toMatch(
      /not settled; at least Self-guided care; possible: Self-guided care; .*Inpatient care\./,
    )
  })

  test('no diagnosis is something else than none that is known', () => {
    expect(draft(restOpen({}), iop, { diagnoses: [] })).toContain('Diagnosis: none [diagnosis and code')
  })
})

describe('what the intake says', () => {
  test('in words', () => {
    const said = paragraph(full, 'What the intake says')
    expect(said).toContain('- Symptom severity: severe')
    expect(said).toContain('- Treatment that did not help: none')
    expect(said).toContain('- Stepping down from: inpatient care')
    expect(said).not.toContain('Unknown')
  })

  test('what is half known has bounds; where they span everything, it is unknown', () => {
    const early = (level: 'outpatient' | 'inpatient') =>
      paragraph(
        draft(restLeast({ treatmentHistory: [{ level, outcome: 'left-early' }] })),
        'What the intake says',
      )
    expect(early('outpatient')).toContain('- Treatment that did not help: none to outpatient care')
    expect(early('inpatient')).not.toContain('- Treatment that did not help')
    expect(early('inpatient')).toMatch(/^Unknown, .*: treatment that did not help, stepping down from\.$/m)
  })

  test('what is unknown is said to be unknown', () => {
    const said = paragraph(bare, 'What the intake says')
    for (const { title } of adult.dimensions) expect(said).toContain(title.toLowerCase())
    expect(said).not.toMatch(/^- /m)
  })
})

describe('the criteria', () => {
  test('all seven, each with its status, its evidence, how it was read and how it was mapped', () => {
    const criteria = paragraph(full, 'The seven patient criteria (42 CFR 410.43(c), edition of 2015)').split(
      '\n',
    )
    const numbered = criteria.filter((line) => /^\d\. /.test(line))
    expect(numbered.map((line) => line.replace(/^(\d).*: (.*)\.$/, '$1 $2'))).toEqual([
      '1 met',
      '2 met',
      '3 met',
      '4 met',
      '5 met',
      '6 met',
      '7 UNKNOWN',
    ])
    expect(criteria).toContain(
      '   Evidence: planned hours a week: 21.5 (speaks for it); level of care: partial hospitalization program (speaks for it); danger of harm while severely unwell calls for daily contact at least [moderate-risk-severe-symptoms] (speaks for it); illness severely interferes with several areas of life [severe-symptoms-and-impairment] (speaks for it).',
    )
    expect(criteria).toContain(
      '   Evidence: diagnoses: mental health, substance use (speaks for it); conditions named, not diagnosed: Depression, Post-traumatic stress disorder (decides nothing).',
    )
    expect(criteria).toContain(
      '   Evidence: risk of harm to self or others: moderate (decides nothing); judged dangerous to self or others: no (speaks for it).',
    )
    expect(criteria).toContain('   What could settle it: judged able to take part.')
    expect(
      criteria.filter((line) => /It rests on 42 .* How ratings are mapped to it/.test(line)),
    ).toHaveLength(7)
  })

  test('which edition was read stands before them', () => {
    const lines = [full, bare].map((text) => paragraph(text, 'The seven patient criteria').split('\n')[1])
    expect(lines[0]).toMatch(/^The 2015 edition was read/)
    expect(lines[1]).toMatch(/not the regulation\.$/)
  })

  test('what is open is said with its bounds, and who was told nothing reads so', () => {
    const criteria = paragraph(
      bare,
      'The seven patient criteria (42 CFR 410.44(c), which itself was not read)',
    )
    expect(criteria.match(/: UNKNOWN\.$/gm)).toHaveLength(7)
    expect(criteria).toContain('Nothing that was given speaks to it.')
    expect(criteria).toContain(
      'level of care: at least self-guided care, possible self-guided care/outpatient',
    )
    expect(criteria).toContain('recalled from memory only; check it before use')
    expect(criteria).toMatch(/What could settle it: .*treatment history/)
  })

  test('what is unmet stands out, and where nothing can settle it that is said', () => {
    const text = draft(restLeast({ riskOfHarm: 'high', conditions: [] }), php, {
      diagnoses: ['substance-use'],
      canParticipate: true,
    })
    expect(text).toContain('6. Is not judged dangerous to self or others: NOT MET.')
    expect(text).toContain('Nothing that can be given here settles it.')
    expect(text).toContain('conditions named, not diagnosed: none')
    expect(text).toContain('judged able to take part: yes (speaks for it)')
  })
})

describe('certification', () => {
  test('with due dates, and how they are counted', () => {
    const said = paragraph(full, 'Certification').split('\n')
    expect(said[1]).toMatch(
      /at least 20 hours a week.*inpatient psychiatric care without the program.*: met\.$/,
    )
    expect(said.slice(3, 6)).toEqual([
      '   It rests on 42 CFR 424.24(e), edition of 2015, read at first hand. It rests on 42 USC 1395x(ff) and 1395n(a)(2)(F), as amended through Public Law 119-73, read at first hand. The statute asks for this certification of inpatient care that would otherwise be needed. No recommended level of care shows that, least of all where it rests on a need for structure, supervision or support: only a physician can certify it.',
      'A physician has to determine the need for at least 20 hours a week at least once a month.',
      '   It rests on 42 USC 1395x(ff) and 1395n(a)(2)(F), as amended through Public Law 119-73, read at first hand.',
    ])
    expect(said.slice(6, 15)).toEqual([
      'Certification, on admission: 2026-11-23: made',
      'Recertification, at the latest (42 CFR 424.24(e), edition of 2015):',
      '- 1. 2026-12-10: comes next',
      '- 2. 2027-01-09: later',
      '- 3. 2027-02-08: later',
      'Need for the hours determined again, at the latest (42 USC 1395x(ff) and 1395n(a)(2)(F), as amended through Public Law 119-73):',
      '- 1. 2026-12-22: comes next',
      '- 2. 2027-01-22: later',
      '- 3. 2027-02-22: later',
    ])
    expect(said[15]).toContain('counts as day 1')
  })

  test('late is late, and of a date that is wrong by centuries not all is listed', () => {
    const facts = { admittedOn: '2026-11-01', recertifiedOn: ['2026-11-19'] }
    expect(draft(restOpen({}), php, facts)).toContain('- 1. 2026-11-18: made on 2026-11-19, AFTER it was due')
    const review = checkMedicare(restOpen({}), php, facts)
    expect(necessityStatement(review, { language: 'es' })).toContain(
      '- 1. 18 de noviembre de 2026: hecha el 19 de noviembre de 2026, DESPUÉS de la fecha límite',
    )
    const undated = {
      ...review,
      schedule: {
        ...review.schedule,
        recertifications: review.schedule?.recertifications.map(({ madeOn: _, ...due }) => due),
      },
    } as MedicareReview
    expect(necessityStatement(undated)).toContain('- 1. 2026-11-18: made AFTER it was due')
    expect(necessityStatement(undated, { language: 'es' })).toContain('hecha DESPUÉS de la fecha límite')
    const old = checkMedicare(restOpen({}), php, { admittedOn: '1990-11-01' })
    expect(necessityStatement(old)).toMatch(/- \d+ earlier due dates, all of them past due, are not listed\./)
    expect(necessityStatement(old, { language: 'es' })).toMatch(
      /- No se enumeran \d+ fechas anteriores, todas vencidas\./,
    )
  })

  test('a schedule that is seen from no day marks nothing', () => {
    const review = checkMedicare(restOpen({}), php, { admittedOn: '2026-11-01' })
    const schedule = certificationDates('inpatient', '2026-11-01')
    const said = paragraph(necessityStatement({ ...review, schedule }), 'Certification')
    expect(said).toContain('Certification, on admission: 2026-11-01\n')
    expect(said).toContain('\n- 1. 2026-11-12\n- 2. 2026-12-12\n')
    expect(said).not.toMatch(/PAST DUE|comes next|determined again/)
    const stay = continuedStayDraft([{ ...review, schedule }])
    expect(paragraph(stay, 'Next review')).toMatch(/^Next review\n- \[/)
  })

  test('without a date of admission there are none', () => {
    expect(paragraph(bare, 'Certification')).toContain('Due dates: unknown without a date of admission.')
  })

  test('an answer that is known within bounds is told with both of them', () => {
    const treatmentHistory = [{ level: iop, outcome: 'ongoing' }] as const
    const review = checkMedicare(restOpen({ treatmentHistory }), php)
    expect(necessityStatement(review)).toMatch(/: none to intensive outpatient program$/im)
    expect(necessityStatement(review, { language: 'es' })).toMatch(/: de «[^»]+» a «[^»]+»$/m)
  })

  test('codes stand there for orientation', () => {
    expect(paragraph(full, 'Codes that go with the setting, for orientation').split('\n').slice(1)).toEqual([
      '- HCPCS H0035: Mental health partial hospitalization, less than 24 hours',
      '- HCPCS S0201: Partial hospitalization, less than 24 hours, per day',
      '- CMS place of service 52: Partial hospitalization in a psychiatric facility',
      '- CMS place of service 53: Community mental health center: a place, not a level of care',
    ])
  })

  test('a physician has to add the rest', () => {
    for (const text of [full, bare]) {
      const lines = paragraph(text, 'For the physician to add').split('\n').slice(1)
      expect(lines.length).toBeGreaterThan(2)
      expect(lines.filter((line) => !/^- \[.+\]$/.test(line))).toEqual([])
      expect(text).toContain('[signature of the physician] [date]')
    }
  })
})

test('at the end: what was not verified, which editions were read, and the ruleset', () => {
  const said = paragraph(full, 'Not verified at first hand')
  expect(said).toContain('that the first certification is due on admission: recalled from memory only')
  expect(said).toContain('code H0035: read at second hand only')
  expect(said).toContain('42 CFR 410.43: The 2015 edition was read')
  expect(said).toContain('42 CFR 424.24(e): The 2015 annual edition was read')
  const open = paragraph(bare, 'Not verified at first hand')
  expect(open).not.toContain('the minimum of hours a week')
  expect(open).toContain('42 USC 1395x(ff): Read in full, as amended through Public Law 119-73.')
  expect(open).toContain('criterion “Does not need 24-hour care”: recalled from memory only')
  expect(open).toContain('what a physician certifies: read at second hand only')
  expect(draft(restOpen({}), iop, { admittedOn: '2026-11-20' })).toContain(
    'when recertifications are due: read at second hand only',
  )
  expect(full.split('\n').at(-1)).toBe(`Ruleset: ${adult.id} ${adult.version}.`)
})

describe('an emergency comes first', () => {
  test('imminent danger: to act, to stay, and whom to call', () => {
    const [first, second] = draft(restOpen({ riskOfHarm: 'imminent' })).split('\n')
    expect(first).toMatch(/EMERGENCY.*ACT NOW.*stay with the person/)
    expect(second).toMatch(/911.*988/)
  })

  test('life-threatening withdrawal: to act', () => {
    const [first] = draft(restOpen({ withdrawalRisk: 'life-threatening' })).split('\n')
    expect(first).toMatch(/EMERGENCY/)
    expect(first).not.toMatch(/stay/)
  })

  test('high risk: to stay', () => {
    expect(draft(restLeast({ riskOfHarm: 'high' }))).toMatch(/^Staff: stay with the person/)
  })
})

describe('what can endanger somebody', () => {
  const homes = ['supportive', 'stable', 'stressful', 'unstable', 'dangerous'] as const
  const words =
    /living environment|\bhome\b|violence|safe place|shelter|housing|where (they|the person) live/i

  test('is said when it is asked for', () => {
    const text = draft(restLeast({ livingEnvironment: 'dangerous' }), php, {}, true)
    expect(text).toContain('- Living environment: dangerous')
    expect(text).toContain('living environment: dangerous (decides nothing)')
    expect(text).toContain('The home alone never makes it unmet')
  })

  test('is left out otherwise, and nothing says whether there was anything', () => {
    for (const livingEnvironment of homes) {
      const intake = restLeast({
        livingEnvironment,
        symptomSeverity: 'severe',
        functionalImpairment: 'severe',
      })
      for (const setting of [iop, php]) expect(draft(intake, setting)).not.toMatch(words)
    }
    const review = checkMedicare(restLeast({ livingEnvironment: 'dangerous' }), php)
    expect(necessityStatement(review)).toBe(necessityStatement(review, { includeSensitive: false }))
  })

  test('the same is said of every home where a clinician has judged', () => {
    const texts = homes.map(
      (livingEnvironment) =>
        paragraph(draft(restLeast({ livingEnvironment }), php, { adequateSupport: true }), 'The seven').split(
          '4. ',
        )[1],
    )
    expect(new Set(texts.map((text) => text?.split('\n5. ')[0])).size).toBe(1)
  })
})

describe('what is never said', () => {
  const never = [
    {
      what: 'that somebody will pay',
      pattern:
        /\b(will|shall|must|should|does|do) (pay|reimburse|cover)|\bis covered\b|\bguarantee|\bentitled\b|\bqualifies\b|\beligible\b|\bapproved\b/i,
      example: 'Medicare will pay for it.',
    },
    {
      what: 'that it is medically necessary',
      pattern: /medically necessary/i,
      example: 'It is medically necessary.',
    },
    { what: 'that somebody is low risk', pattern: /\blow[- ]risk\b/i, example: 'The patient is low risk.' },
    { what: 'refusing, failing, burden', pattern: /\brefus|\bfail|burden/i, example: 'refuses treatment' },
    {
      what: 'that a clinician has reviewed it',
      pattern: /(?<!no )licensed clinician/i,
      example: 'A licensed clinician',
    },
  ]

  test.each(never)('$what', ({ pattern, example }) => {
    expect(example).toMatch(pattern)
    fc.assert(
      fc.property(
        intakeOf(adult),
        fc.constantFrom(iop, php),
        fc.boolean(),
        (intake, setting, includeSensitive) => {
          expect(necessityStatement(checkMedicare(intake, setting), { includeSensitive })).not.toMatch(
            pattern,
          )
        },
      ),
      { numRuns: Math.ceil(runs / 20) },
    )
  })
})

describe('what is handed in', () => {
  const review = checkMedicare(restLeast({ livingEnvironment: 'dangerous', conditions: ['ptsd'] }), php, {
    plannedHoursPerWeek: 20,
    diagnoses: ['mental-health'],
    judgedDangerous: false,
    admittedOn: '2999-12-31',
  })
  /** As plain JavaScript calls it, with anything. */
  const state = (given: unknown, options?: unknown) =>
    necessityStatement(given as MedicareReview, options as object)

  test('a review of another version is not put into words, and that is all that is said of it', () => {
    for (const ruleset of [
      { id: 'adult', version: '0.9.0' },
      { id: 'other', version: adult.version },
    ]) {
      const other = { ...review, criteria: [], recommendation: { ...review.recommendation, ruleset } }
      expect(mistakesIn(() => state(other))).toEqual(['review.recommendation.ruleset: other-ruleset'])
    }
  })

  test('every review, and a copy of it that has been through JSON', () => {
    fc.assert(
      fc.property(
        intakeOf(adult),
        fc.constantFrom(iop, php),
        fc.constantFrom({}, { admittedOn: '2026-11-20', diagnoses: [] }, { adequateSupport: true }),
        (intake, setting, options) => {
          const made = checkMedicare(intake, setting, options)
          expect(readArguments({ made }, { made: medicareReviewShape(adult) })).toEqual({ made })
          expect(state(JSON.parse(JSON.stringify(made)))).toBe(state(made))
        },
      ),
      { numRuns: Math.ceil(runs / 10) },
    )
    expect(state(JSON.parse(JSON.stringify(review)))).toBe(state(review))
  })

  const token = 'qxzvkjqxzvkj'

  test('a spoiled review is refused where it is spoiled, without echo', () => {
    const places = placesIn(review).filter(({ length }) => length > 0)
    expect(places.length).toBeGreaterThan(100)
    for (const place of places) {
      // Through JSON: a structured clone would have one object for a source that stands in several places.
      const copy = JSON.parse(JSON.stringify(review))
      const error = usageErrorOf(() => state(put(copy, place, { [token]: token })))
      expect(everythingIn(error)).not.toContain(token)
      const [{ path = [] } = {}] = error.issues
      const told = ['review', ...place]
      // What tells the kinds of a thing apart is told itself, and what it names is not known then.
      expect(told.slice(0, path.length)).toEqual(path.slice(0, told.length))
    }
  })

  test('without any of its parts it is none', () => {
    const optional = new Set(['schedule', 'differs'])
    for (const key of Object.keys(review)) {
      const { [key as keyof MedicareReview]: _, ...rest } = review
      if (optional.has(key)) state(rest)
      else expect(mistakesIn(() => state(rest))).toEqual([`review.${key}: missing`])
    }
    for (const nothing of [undefined, null, [], 'review', {}]) usageErrorOf(() => state(nothing))
  })

  test('options are what they are called, both texts for an emergency', () => {
    expect(mistakesIn(() => state(review, null))).toEqual(['options: invalid-type'])
    expect(mistakesIn(() => state(review, { includeSensitive: 'yes' }))).toEqual([
      'options.includeSensitive: invalid-type',
    ])
    expect(mistakesIn(() => state(review, { language: 'fr' }))).toEqual(['options.language: invalid-value'])
    expect(mistakesIn(() => state(review, { detail: 'full' }))).toEqual(['options: unknown-key'])
    expect(mistakesIn(() => state(review, { emergency: { now: 'Call 112.' } }))).toEqual([
      'options.emergency.contacts: missing',
    ])
    expect(mistakesIn(() => state({}, { emergency: { now: '', contacts: token } }))).toContain(
      'options.emergency.now: invalid-value',
    )
    const urgent = checkMedicare(restOpen({ riskOfHarm: 'imminent' }), iop)
    const emergency = { now: 'Call 112.', contacts: 'Call 116 123.' }
    expect(necessityStatement(urgent, { emergency }).split('\n')[1]).toBe('Call 112.')
  })
})

test('no text is empty, or begins or ends with a blank', () => {
  const texts = [medicare, drafts].flatMap((topic) => Object.values(topic).flatMap(textsIn))
  expect(texts.length).toBeGreaterThan(200)
  expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([])
})

function textsIn(part: unknown): string[] {
  return typeof part === 'string' ? [part] : Object.values(Object(part)).flatMap(textsIn)
}
