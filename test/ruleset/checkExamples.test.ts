import { adult } from 'level-of-care'
import { createAssessor, defineRuleset, type Example, parseRuleset, type Ruleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { complaints, rulesetErrorOf } from '../support/rulesetErrorOf.ts'
import { small, smallWith } from '../support/small.ts'

const issuesOf = (examples: readonly Example[]): string[] =>
  complaints(rulesetErrorOf(() => defineRuleset<Ruleset>({ ...small, examples })).issues)

test.each<[string, Example, readonly string[]]>([
  [
    'a dimension, a rating, a ladder and a rung that are not there',
    {
      id: 'one',
      ratings: { mood: 'low', pain: 'endless' },
      atLeast: { depth: 'deep', level: 'moon' },
      exactly: { pace: 'never' },
    },
    [
      'examples.0.ratings.mood: unknown-reference',
      'examples.0.ratings.pain: unknown-reference',
      'examples.0.atLeast.depth: unknown-reference',
      'examples.0.atLeast.level: unknown-reference',
      'examples.0.exactly.pace: unknown-reference',
    ],
  ],
  ['nothing to get', { id: 'one', ratings: { pain: 'much' } }, ['examples.0: no-effect']],
  [
    'too little',
    { id: 'one', ratings: { pain: 'some', tried: 'clinic' }, atLeast: { level: 'hospital', pace: 'slow' } },
    ['examples.0.atLeast.level: broken-example'],
  ],
  [
    'too much, where it must be exact',
    { id: 'one', ratings: { pain: 'much' }, exactly: { level: 'clinic', pace: 'fast' } },
    ['examples.0.exactly.level: broken-example'],
  ],
])('%s is refused', (_, example, expected) => {
  expect(issuesOf([example])).toEqual(expected)
})

test('two of one id are refused', () => {
  const example = { id: 'one', ratings: {}, atLeast: { level: 'home' } }
  expect(issuesOf([example, example])).toEqual(['examples.1.id: duplicate-id'])
})

test('more than it must get is fine where that is the least', () => {
  const example = { id: 'one', ratings: { pain: 'much' }, atLeast: { level: 'clinic' } }
  expect(defineRuleset<Ruleset>({ ...small, examples: [example] }).examples).toEqual([example])
})

test('while a rule is broken, nobody knows where a case is placed', () => {
  const broken = smallWith(['rules', 0, 'when'], { kind: 'never' }) as Ruleset
  const examples = [{ id: 'one', ratings: { pain: 'much' }, exactly: { level: 'hospital' } }]
  const { issues } = rulesetErrorOf(() => defineRuleset<Ruleset>({ ...broken, examples }))
  expect(complaints(issues)).toEqual(['rules.0.when.kind: invalid-value'])
})

test('an example of a dimension or a ladder that is itself broken is no problem of its own', () => {
  const broken = smallWith(['dimensions', 0, 'title'], 5) as Ruleset
  const examples = [{ id: 'one', ratings: { pain: 'much', mood: 'low' }, exactly: { level: 'hospital' } }]
  const { issues } = rulesetErrorOf(() => defineRuleset<Ruleset>({ ...broken, examples }))
  expect(complaints(issues)).toEqual([
    'dimensions.0.title: invalid-type',
    'examples.0.ratings.mood: unknown-reference',
  ])
})

test('a source that speaks against a rule must be there', () => {
  const ruleset = smallWith(['rules', 0, 'dissents'], [{ source: 'nobody', says: 'No.' }]) as Ruleset
  expect(complaints(rulesetErrorOf(() => defineRuleset(ruleset)).issues)).toEqual([
    'rules.0.dissents.0.source: unknown-reference',
  ])
})

test('the worked cases of the adult ruleset are its examples, and every one is exact', () => {
  expect(adult.examples.length).toBeGreaterThan(20)
  expect(adult.examples.filter((example) => !('exactly' in example))).toEqual([])
})

test('a rule without its text on what speaks against it is refused', () => {
  const ruleset = smallWith(['rules', 0, 'dissents'], [{ source: 'book' }]) as Ruleset
  expect(complaints(rulesetErrorOf(() => createAssessor(ruleset)).issues)).toEqual([
    'rules.0.dissents.0.says: missing',
  ])
})

test.each([
  ['a dimension that it rates', { dimensions: small.dimensions.map((one) => ({ ...one, title: 1 })) }],
  ['a ladder that it is to get', { ladders: small.ladders.map((one) => ({ ...one, title: 1 })) }],
])('%s is broken: that is told, and nothing of the example', (_, broken) => {
  const [first] = small.dimensions
  const examples: readonly Example[] = [
    {
      id: 'one',
      ratings: { [first?.id ?? '']: first?.ratings[1]?.code ?? '' },
      atLeast: { level: 'clinic' },
    },
  ]
  const { issues } = rulesetErrorOf(() => parseRuleset({ ...small, ...broken, examples }))
  expect(issues.length).toBeGreaterThan(0)
  expect(issues.map(({ path: [part] }) => part)).not.toContain('examples')
})
