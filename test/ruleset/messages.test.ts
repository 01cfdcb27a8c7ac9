import { extendRuleset, parseRuleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { rulesetErrorOf } from '../support/rulesetErrorOf.ts'
import { put, small, smallWith } from '../support/small.ts'

/** What a person reads who wrote a ruleset that is refused: one of every sentence, at its place. */

type Path = readonly (string | number)[]

const when = ['rules', 0, 'when'] as const
const warns = ['warnings', 0, 'when'] as const

test.each<[at: Path, value: unknown, ...lines: string[]]>([
  [['id'], undefined, 'id: there is nothing, and it is required (missing)'],
  [['id'], 5, 'id: expected an id that matches /^[a-z][A-Za-z0-9-]*$/ (invalid-type)'],
  [['id'], 'Small', 'id: expected an id that matches /^[a-z][A-Za-z0-9-]*$/ (invalid-id)'],
  [['id'], 'constructor', 'id: "constructor" is a name that JavaScript uses (reserved-id)'],
  [['version'], '1.0', 'version: expected a version such as 1.0.0 (invalid-value)'],
  [['minimumAge'], -1, 'minimumAge: expected a whole number from 0 to 130 (out-of-range)'],
  [['minimumAge'], 131, 'minimumAge: expected a whole number from 0 to 130 (out-of-range)'],
  [['raises'], 1, 'ruleset: the key at position 15 is unknown; the nearest known key is rules (unknown-key)'],
  [
    ['rules', 0, 'support'],
    'sure',
    'rules.0.support: in rule "much-pain", expected one of stated, derived, judgment (invalid-value)',
  ],
  [
    ['rules', 0, 'support'],
    undefined,
    'rules.0.support: in rule "much-pain", there is nothing, and it is required (missing)',
  ],

  [['notice'], Number.NaN, 'notice: expected a finite number (not-json)'],
  [['notice'], () => 'notice', 'notice: expected plain JSON (not-json)'],
  [['notice'], new Date(0), 'notice: expected a plain object (not-json)'],
  [['notice'], 'a'.repeat(10_001), 'notice: expected at most 10000 characters (too-large)'],

  [['rules', 2, 'id'], 'no-rest', 'rules.2.id: "no-rest" is there already (duplicate-id)'],
  [
    ['rules', 0, 'adds'],
    ['moon'],
    'rules.0.adds.0: in rule "much-pain", there is no service "moon" (unknown-reference)',
  ],
  [
    ['rules', 0, 'adds'],
    ['massage', 'massage'],
    'rules.0.adds.1: in rule "much-pain", "massage" is there already (duplicate-id)',
  ],
  [
    ['rules', 0, 'sources'],
    ['rumor'],
    'rules.0.sources.0: in rule "much-pain", there is no source "rumor" (unknown-reference)',
  ],
  [
    ['rules', 0],
    { ...small.rules[0], raises: {}, adds: [] },
    'rules.0: in rule "much-pain", nothing is raised and nothing is added (no-effect)',
  ],
  [
    ['rules', 1, 'raises'],
    { depth: 'deep' },
    'rules.1.raises.depth: in rule "no-rest", there is no ladder "depth" (unknown-reference)',
  ],
  [
    ['rules', 1, 'raises'],
    { level: 'moon' },
    'rules.1.raises.level: in rule "no-rest", "level" has no rung "moon" (unknown-reference)',
  ],
  [
    ['rules', 1, 'raises'],
    { level: 'home' },
    'rules.1.raises.level: in rule "no-rest", "home" is the lowest rung, where everybody starts (lowest-rung)',
  ],
  [
    ['dimensions', 2, 'changeable'],
    true,
    'dimensions.2.changeable: in dimension "tried", expected false: "tried" is derived from what was, which nothing can improve (invalid-value)',
  ],
  [['treatmentHistory'], undefined, 'treatmentHistory: "tried" is derived from it (missing)'],
  [
    ['dimensions', 2, 'ratings', 2, 'code'],
    'moon',
    'dimensions.2.ratings.2.code: in dimension "tried", "moon" is not a later rung of the level ladder (scale-mismatch)',
  ],
  [
    ['ladders', 0, 'rungs'],
    ['home', 'clinic', 'island', 'hospital'].map((code) => ({ ...small.ladders[0].rungs[0], code })),
    'dimensions.2.ratings: in dimension "tried", the level "island" is passed over, so care at it would count as care at a lower level (scale-mismatch)',
  ],
  [
    ['dimensions', 3],
    { ...small.dimensions[1], id: 'age' },
    'dimensions.3.id: "age" is a key that every intake has (reserved-id)',
  ],
  [
    ['ladders'],
    [small.ladders[1]],
    'ladders: there must be a ladder "level" (missing-ladder)',
    'rules.0.raises.level: in rule "much-pain", there is no ladder "level" (unknown-reference)',
    'rules.1.raises.level: in rule "no-rest", there is no ladder "level" (unknown-reference)',
  ],

  [
    when,
    { kind: 'not' },
    'rules.0.when.kind: in rule "much-pain", expected one of at-least, all, any, at-least-of, total (invalid-value)',
  ],
  [
    when,
    { kind: 'all', of: [] },
    'rules.0.when.of: in rule "much-pain", expected one item or more (empty-criterion)',
  ],
  [
    when,
    { kind: 'at-least', dimension: 'mood', rating: 'low' },
    'rules.0.when.dimension: in rule "much-pain", there is no dimension "mood" (unknown-reference)',
  ],
  [
    when,
    { kind: 'at-least', dimension: 'pain', rating: 'huge' },
    'rules.0.when.rating: in rule "much-pain", "pain" has no rating "huge" (unknown-reference)',
  ],
  [
    when,
    { kind: 'at-least', dimension: 'pain', rating: 'none' },
    'rules.0.when.rating: in rule "much-pain", "none" is the lowest rating of "pain", so this is always true (lowest-rating)',
  ],
  [
    when,
    { kind: 'at-least-of', count: 0, of: [small.rules[0].when] },
    'rules.0.when.count: in rule "much-pain", this is always true: none of its criteria is needed (always-true)',
  ],
  [
    when,
    { kind: 'total', dimensions: ['pain'], atLeast: 0 },
    'rules.0.when.atLeast: in rule "much-pain", this is always true: every total is at least this (always-true)',
  ],
  [
    when,
    { kind: 'at-least-of', count: 2, of: [small.rules[0].when] },
    'rules.0.when.count: in rule "much-pain", this can never be true: it asks for more criteria than it has (never-true)',
  ],
  [
    when,
    { kind: 'total', dimensions: ['pain', 'pain'], atLeast: 1 },
    'rules.0.when.dimensions.1: in rule "much-pain", "pain" is counted twice in one total (duplicate-dimension)',
  ],
  [
    when,
    { kind: 'total', dimensions: ['pain'], atLeast: 3 },
    'rules.0.when.atLeast: in rule "much-pain", this can never be true: the highest total is 2 (never-true)',
  ],

  [
    warns,
    { kind: 'at-most', dimension: 'pain', rating: 'much' },
    'warnings.0.when.rating: in warning "asleep-in-pain", this is always true: every rating fits (always-true)',
  ],
  [
    warns,
    { kind: 'others-lowest', dimension: 'mood' },
    'warnings.0.when.dimension: in warning "asleep-in-pain", there is no dimension "mood" (unknown-reference)',
  ],
  [
    warns,
    { kind: 'unanswered', field: 'mood' },
    'warnings.0.when.field: in warning "asleep-in-pain", an intake has no "mood" (unknown-reference)',
  ],
  [
    warns,
    { kind: 'unanswered', field: 'tried' },
    'warnings.0.when.field: in warning "asleep-in-pain", "tried" is not asked: it is derived from the treatment history (unknown-reference)',
  ],
  [
    warns,
    { kind: 'names-any', field: 'conditions', terms: ['knee'] },
    'warnings.0.when.terms.0: in warning "asleep-in-pain", there is no "knee" among the conditions (unknown-reference)',
  ],
  [
    warns,
    { kind: 'answer-within', ladder: 'depth', from: 'home', to: 'home' },
    'warnings.0.when.ladder: in warning "asleep-in-pain", there is no ladder "depth" (unknown-reference)',
  ],
  [
    warns,
    { kind: 'answer-within', ladder: 'level', from: 'moon', to: 'sun' },
    'warnings.0.when.from: in warning "asleep-in-pain", "level" has no rung "moon" (unknown-reference)',
    'warnings.0.when.to: in warning "asleep-in-pain", "level" has no rung "sun" (unknown-reference)',
  ],
  [
    warns,
    { kind: 'answer-within', ladder: 'level', from: 'clinic', to: 'home' },
    'warnings.0.when: in warning "asleep-in-pain", "clinic" is above "home" (never-true)',
  ],
  [
    ['focus', 0, 'when'],
    { kind: 'episode', outcome: 'cured' },
    'focus.0.when.outcome: in focus "back-school", expected one of recovered, improved, unchanged, worsened, left-early, interrupted, ongoing (invalid-value)',
  ],
  [
    ['focus', 0, 'when'],
    { kind: 'any', of: [{ kind: 'names-none', field: 'substances', terms: ['tea'] }] },
    'focus.0.when.of.0.terms.0: in focus "back-school", there is no "tea" among the substances (unknown-reference)',
  ],
])('%j: %j', (at, value, ...lines) => {
  expect(saidOf(() => parseRuleset(smallWith(at, value)))).toEqual(lines)
})

test.each([
  ['dimensions', 'title', 'dimension "pain"'],
  ['ladders', 'title', 'ladder "level"'],
  ['services', 'label', 'service "massage"'],
  ['sources', 'title', 'source "book"'],
  ['rules', 'label', 'rule "much-pain"'],
  ['warnings', 'question', 'warning "asleep-in-pain"'],
  ['focus', 'label', 'focus "back-school"'],
  ['conditions', 'label', 'condition "back"'],
  ['substances', 'label', 'substance "coffee"'],
  ['obligations', 'label', 'obligation "work"'],
])('every item of %s is told by its id', (part, key, name) => {
  expect(saidOf(() => parseRuleset(smallWith([part, 0, key], '')))).toEqual([
    `${part}.0.${key}: in ${name}, expected a text that is not empty (invalid-value)`,
  ])
})

test.each([
  ['none', undefined],
  ['no text', 5],
  ['none that may be shown', '<b>'],
  ['far too long', 'a'.repeat(65)],
])('an item whose id is %s is told by its place alone', (_, id) => {
  const ruleset = smallWith(['rules', 2, 'id'], id)
  put(ruleset, ['rules', 2, 'label'], '')
  expect(saidOf(() => parseRuleset(ruleset)).filter((line) => line.startsWith('rules.2.label'))).toEqual([
    'rules.2.label: expected a text that is not empty (invalid-value)',
  ])
})

test('an item that is none, and a part that is no list, are told by their places', () => {
  expect(saidOf(() => parseRuleset(smallWith(['rules', 2], 'together')))).toEqual([
    'rules.2: expected an object (invalid-type)',
  ])
  expect(saidOf(() => parseRuleset(smallWith(['conditions'], { secret: () => 'back' })))).toEqual([
    'conditions.secret: expected plain JSON (not-json)',
    'conditions: expected a list (invalid-type)',
  ])
})

test('what is no ruleset at all has no items', () => {
  expect(saidOf(() => parseRuleset([{ id: 'back', label: () => 1 }]))).toEqual([
    '0.label: expected plain JSON (not-json)',
    'ruleset: expected an object (invalid-type)',
  ])
})

test('what JSON cannot say, and what is too much of it', () => {
  const deep = (depth: number): unknown =>
    depth === 0 ? small.rules[0].when : { kind: 'all', of: [deep(depth - 1)] }
  const secret = Object.defineProperty({}, 'level', { get: () => 'clinic', enumerable: true })
  const hidden = { level: 'clinic', [Symbol('pace')]: 'fast' }
  const raised = JSON.parse(JSON.stringify(small).replace('"pace":"fast"', '"__proto__":"fast"'))
  for (const [value, line] of [
    [smallWith(['rules'], new Array(200_000).fill(0)), 'rules: expected a shorter list (too-large)'],
    [
      smallWith(['rules', 1, 'raises'], secret),
      'rules.1.raises.level: in rule "no-rest", expected a value, not a getter (not-json)',
    ],
    [
      smallWith(['rules', 1, 'raises'], hidden),
      'rules.1.raises: in rule "no-rest", expected no symbol keys (not-json)',
    ],
    [raised, 'rules.0.raises: in rule "much-pain", expected no key of that name (not-json)'],
    [
      Object.fromEntries(Array.from({ length: 200_001 }, (_, key) => [`key-${key}`, 0])),
      'ruleset: expected fewer keys (too-large)',
    ],
  ] as const)
    expect(saidOf(() => parseRuleset(value))).toContain(line)
  expect(saidOf(() => parseRuleset(smallWith(when, deep(100)))).join()).toContain(
    ': in rule "much-pain", expected at most 64 levels of nesting (too-large)',
  )
  expect(saidOf(() => parseRuleset(new Proxy({}, { ownKeys: () => [1] as never })))).toContain(
    'ruleset: expected plain JSON (not-json)',
  )
})

test('what an extension would change that is not there', () => {
  const extension = {
    id: 'mine',
    version: '0.1.0',
    remove: { rules: ['moon'] },
    replace: { focus: [{ id: 'sun' }] },
  }
  expect(saidOf(() => extendRuleset(small, extension as never))).toEqual([
    'remove.rules.0: there is nothing called "moon" in the base (unknown-reference)',
    'replace.focus.0.id: there is nothing called "sun" in the base (unknown-reference)',
  ])
})

test('all of it under one heading', () => {
  const ruleset = smallWith(['version'], 'one')
  put(ruleset, ['rules', 1, 'raises', 'level'], 'home')
  expect(rulesetErrorOf(() => parseRuleset(ruleset)).message.split('\n')).toEqual([
    'The ruleset cannot be used.',
    '- version: expected a version such as 1.0.0 (invalid-value)',
    '- rules.1.raises.level: in rule "no-rest", "home" is the lowest rung, where everybody starts (lowest-rung)',
  ])
})

function saidOf(run: () => unknown): string[] {
  const [, ...lines] = rulesetErrorOf(run).message.split('\n')
  return lines.map((line) => line.slice('- '.length))
}
