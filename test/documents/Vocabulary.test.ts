import { adult } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { vocabularyOf } from '../../src/documents/Vocabulary.ts'
import { clinic, level, pace, service } from '../assessor/clinic.ts'

const names = vocabularyOf(clinic({ ladders: [level, pace], services: [service('bath')] }))

describe('the names of a ruleset', () => {
  test('are its own', () => {
    expect(names.dimension('a')).toBe('Title of a')
    expect(names.rating('a', 'some')).toBe('Label of some')
    expect(names.ladder('pace')).toBe('Title of pace')
    expect(names.rung('pace', 'fast')).toBe('Label of fast')
    expect(names.rungDescription('pace', 'fast')).toBe('What fast is.')
    expect(names.service('bath')).toBe('Label of bath')
    expect(names.serviceDescription('bath')).toBe('What bath is.')
  })

  test('are ids where it has none: nothing is left out', () => {
    expect(names.dimension('x')).toBe('x')
    expect(names.rating('x', 'some')).toBe('some')
    expect(names.rating('a', 'y')).toBe('y')
    expect(names.ladder('x')).toBe('x')
    expect(names.rung('pace', 'clinic')).toBe('clinic')
    expect(names.rungDescription('urgency', 'emergency')).toBe('emergency')
    expect(names.service('x')).toBe('x')
    expect(names.serviceDescription('x')).toBe('x')
  })
})

test('what speaks against a rule is told in words, and by its source where there are none', () => {
  const { dissent } = vocabularyOf(adult)
  const [rule] = adult.rules.filter(({ dissents = [] }) => dissents.length > 0)
  const [against] = rule?.dissents ?? []
  expect(dissent(rule?.id ?? '', against?.source ?? '')).toBe(against?.says)
  expect(dissent('no-such-rule', 'iop-desc')).toBe('iop-desc')
})
