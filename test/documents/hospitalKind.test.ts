import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import type { Reason } from '../../src/assessor/Reason.ts'
import { hospitalKind } from '../../src/documents/hospitalKind.ts'
import {
  all,
  assessedOn,
  atLeast,
  clinic,
  dimension,
  ladder,
  level,
  rule,
  total,
} from '../assessor/clinic.ts'

const needs = ['withdrawalRisk', 'medicalNeeds', 'symptomSeverity', 'riskOfHarm', 'functionalImpairment']

/** Which hospital a rule speaks of that holds with all needs at their highest. */
function kindOf(when: Ruleset['rules'][number]['when'], raises: Readonly<Record<string, string>>) {
  const ruleset = clinic({
    dimensions: [...needs, 'supervision'].map((id) => dimension(id, ['none', 'some'])),
    ladders: [level, ladder('withdrawalManagement', ['none', 'hospital'])],
    rules: [rule('met', when, raises)],
  })
  const answers = Object.fromEntries([...needs, 'supervision'].map((id) => [id, 'some']))
  const { reasons } = createAssessor(ruleset).assess({ assessedOn, ...answers })
  // The types of this ruleset do not know its ids.
  return hospitalKind(reasons as object as readonly Reason[])
}

const hospital = { level: 'hospital' }
const high = (id: string) => atLeast(id, 'some')

describe('a rule of one’s own that calls for a hospital', () => {
  test.each([
    ['withdrawalRisk', 'medical'],
    ['medicalNeeds', 'medical'],
    ['symptomSeverity', 'psychiatric'],
    ['riskOfHarm', 'psychiatric'],
    ['functionalImpairment', 'psychiatric'],
    // It may be needed in either.
    ['supervision', 'either'],
  ])('because of %s means: %s', (id, kind) => {
    expect(kindOf(high(id), hospital)).toBe(kind)
    expect(kindOf(all(high(id), high('supervision')), hospital)).toBe(kind)
  })

  test('because of both body and mind leaves it open', () => {
    expect(kindOf(all(high('medicalNeeds'), high('riskOfHarm')), hospital)).toBe('either')
  })

  test('because of many needs together leaves it open', () => {
    expect(kindOf(total(needs, 5), hospital)).toBe('either')
  })

  test('for withdrawal means a medical one, whatever else makes it dangerous', () => {
    const when = all(high('withdrawalRisk'), high('riskOfHarm'))
    expect(kindOf(when, { ...hospital, withdrawalManagement: 'hospital' })).toBe('medical')
  })
})

test('a need that does not decide the level says nothing of the hospital', () => {
  expect(kindOf(high('medicalNeeds'), { withdrawalManagement: 'hospital' })).toBe('either')
})
