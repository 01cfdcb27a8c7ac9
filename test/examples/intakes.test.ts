import { readdirSync, readFileSync } from 'node:fs'
import { adult, type Intake, type Rungs, safeAssess } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { inRepository } from './runProgram.ts'

/** What must come of an intake, written down by hand. */
interface Expected {
  readonly level: Rungs['level'] | { readonly possible: readonly Rungs['level'][] }
  readonly urgency: Rungs['urgency'] | 'open'
  readonly withdrawalManagement: Rungs['withdrawalManagement'] | 'open'
  /** The rules that decide the level, or the floor that is proven so far. */
  readonly by: readonly string[]
}

const expected: { readonly [name: string]: Expected } = {
  'self-guided-mild-anxiety': {
    level: 'self-guided',
    urgency: 'routine',
    withdrawalManagement: 'none',
    by: [],
  },
  'outpatient-depression': {
    level: 'outpatient',
    urgency: 'prompt',
    withdrawalManagement: 'none',
    by: ['combined-needs-outpatient', 'low-risk', 'moderate-symptoms'],
  },
  'outpatient-unsafe-home': {
    level: 'outpatient',
    urgency: 'urgent',
    withdrawalManagement: 'none',
    by: ['combined-needs-outpatient', 'unsafe-where-they-live', 'weak-home-mild-symptoms'],
  },
  'intensive-outpatient-after-weekly-therapy': {
    level: 'intensive-outpatient',
    urgency: 'prompt',
    withdrawalManagement: 'none',
    by: ['outpatient-not-enough', 'severe-symptoms'],
  },
  'intensive-outpatient-several-moderate-needs': {
    level: 'intensive-outpatient',
    urgency: 'prompt',
    withdrawalManagement: 'none',
    by: ['combined-needs-intensive-outpatient'],
  },
  'held-by-treatment-history': {
    level: 'intensive-outpatient',
    urgency: 'prompt',
    withdrawalManagement: 'none',
    by: ['step-down-from-day-or-24-hour-care'],
  },
  'step-down-after-hospital-stay': {
    level: 'intensive-outpatient',
    urgency: 'prompt',
    withdrawalManagement: 'none',
    by: ['step-down-from-day-or-24-hour-care'],
  },
  'partial-hospitalization-plan-without-intent': {
    level: 'partial-hospitalization',
    urgency: 'urgent',
    withdrawalManagement: 'none',
    by: ['moderate-risk-severe-symptoms'],
  },
  'partial-hospitalization-eating-disorder': {
    level: 'partial-hospitalization',
    urgency: 'prompt',
    withdrawalManagement: 'none',
    by: ['daily-supervision', 'medical-monitoring-severe-symptoms'],
  },
  'residential-relapse-in-unstable-housing': {
    level: 'residential',
    urgency: 'urgent',
    withdrawalManagement: 'none',
    by: ['relapse-despite-intensive-outpatient-weak-home', 'relapse-risk-unsafe-home'],
  },
  'withdrawal-with-seizures-before': {
    level: 'residential',
    urgency: 'emergent',
    withdrawalManagement: 'residential',
    by: ['complicated-withdrawal-history'],
  },
  'inpatient-acute-mania': {
    level: 'inpatient',
    urgency: 'emergent',
    withdrawalManagement: 'none',
    by: ['around-the-clock-medical', 'extreme-symptoms-declining-care', 'extreme-symptoms-with-risk'],
  },
  'emergency-imminent-risk': {
    level: 'inpatient',
    urgency: 'emergency',
    withdrawalManagement: 'open',
    by: ['high-risk-unprotected', 'imminent-risk'],
  },
  'incomplete-first-call': {
    level: {
      possible: ['outpatient', 'intensive-outpatient', 'partial-hospitalization', 'residential', 'inpatient'],
    },
    urgency: 'open',
    withdrawalManagement: 'open',
    by: ['low-risk', 'moderate-impairment', 'moderate-symptoms'],
  },
}

/** What must be said of an intake that cannot be assessed: every problem, with its path. */
const wrong: { readonly [name: string]: readonly string[] } = {
  'wrong-several-mistakes': [
    'riskOfHarm: invalid-value',
    'commitment: invalid-value',
    'treatmentHistory.0.endedOn: invalid-date',
    'treatmentHistory.1.level: invalid-value',
    'treatmentHistory.4.level: missing',
    'age: invalid-type',
    'conditions.0: invalid-value',
    'obligations: invalid-type',
    ': unknown-key',
    'treatmentHistory.2.endedOn: end-of-ongoing-episode',
    'treatmentHistory.3.endedOn: date-after-assessment',
    'treatmentHistory.3.response: response-not-applicable',
  ],
  'wrong-under-age': ['age: below-minimum-age'],
  'wrong-day-of-assessment': ['assessedOn: invalid-date'],
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(inRepository(`examples/intakes/${name}.json`), 'utf8'))

test('every intake is in one of the tables', () => {
  const files = readdirSync(inRepository('examples/intakes')).map((file) => file.replace(/\.json$/, ''))
  expect(files.sort()).toEqual([...Object.keys(expected), ...Object.keys(wrong)].sort())
})

test('every level has an intake', () => {
  const levels = adult.ladders.find(({ id }) => id === 'level')?.rungs.map(({ code }) => code)
  expect(new Set(Object.values(expected).map(({ level }) => level))).toEqual(
    new Set([...(levels ?? []), expected['incomplete-first-call']?.level]),
  )
})

describe('each gives the answer that its name says', () => {
  test.each(Object.entries(expected))('%s', (name, { level, urgency, withdrawalManagement, by }) => {
    const result = safeAssess(read(name))
    if (!result.success) throw result.error
    const { ladders, reasons, ...recommendation } = result.data
    const rungOf = ({ status, ...rest }: (typeof ladders)[keyof typeof ladders]) =>
      'rung' in rest ? rest.rung : 'open'
    expect(rungOf(ladders.urgency)).toBe(urgency)
    expect(rungOf(ladders.withdrawalManagement)).toBe(withdrawalManagement)
    expect(
      reasons
        .filter(({ decisiveFor }) => decisiveFor.includes('level'))
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(by)
    if (typeof level === 'string') {
      expect(recommendation).toMatchObject({ status: 'final', level })
    } else {
      expect(recommendation).toMatchObject({
        status: 'provisional',
        atLeast: level.possible[0],
        possible: level.possible,
      })
    }
  })
})

describe('each wrong one is refused with every problem', () => {
  test.each(Object.entries(wrong))('%s', (name, issues) => {
    const result = safeAssess(read(name))
    if (result.success) throw new Error('It was assessed.')
    // In whatever order: nobody is promised one.
    const said = result.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
    expect(said.sort()).toEqual([...issues].sort())
    expect(result.error.omitted).toBe(0)
  })
})

test('no intake holds anything that tells who somebody is', () => {
  const known = new Set<string>([
    ...['assessedOn', 'age', 'treatmentHistory', 'conditions', 'substances', 'obligations', 'preferences'],
    ...adult.dimensions.map(({ id }) => id),
  ] satisfies (keyof Intake | string)[])
  for (const name of Object.keys(expected))
    expect(Object.keys(Object(read(name))).filter((key) => !known.has(key))).toEqual([])
})
