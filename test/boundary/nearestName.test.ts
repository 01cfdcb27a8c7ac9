import { expect, test } from 'vitest'
import { nearestName } from '../../src/boundary/nearestName.ts'

const names = ['riskOfHarm', 'relapseRisk', 'supportSystem', 'age']

test.each([
  ['riskOfHarm', 'riskOfHarm'],
  ['riskofharm', 'riskOfHarm'],
  ['risk_of_harm', 'riskOfHarm'],
  ['rikOfHarm', 'riskOfHarm'],
  ['riskkOfHarm', 'riskOfHarm'],
  ['riskOfHarn', 'riskOfHarm'],
  ['relapse', 'relapseRisk'],
  ['AGE', 'age'],
  ['', 'age'],
])('%j is meant to be %s', (typed, name) => {
  expect(nearestName(typed, names)).toBe(name)
})

test('of names that are equally near, the first', () => {
  expect(nearestName('cat', ['car', 'bat'])).toBe('car')
  expect(nearestName('cat', ['bat', 'car'])).toBe('bat')
})

test('an edit is one letter put in, left out or replaced', () => {
  // Two letters replaced are nearer than three left out.
  expect(nearestName('abcdef', ['abc', 'abcdxy'])).toBe('abcdxy')
  // Two letters that changed places are two edits.
  expect(nearestName('abcd', ['abdc', 'abce'])).toBe('abce')
})

test('where there are no names there is none', () => {
  expect(nearestName('age', [])).toBeUndefined()
})
