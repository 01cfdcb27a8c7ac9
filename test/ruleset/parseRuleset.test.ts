import { adult } from 'level-of-care'
import {
  createAssessor,
  parseRuleset,
  type Ruleset,
  RulesetError,
  type RulesetIssueCode,
  type RulesetPart,
} from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { complaints, rulesetErrorOf } from '../support/rulesetErrorOf.ts'
import { put, small, smallWith } from '../support/small.ts'

const always = { kind: 'at-least', dimension: 'pain', rating: 'some' }

/** A ruleset with everything that a criterion and an occasion may be. */
const many: Ruleset = {
  ...small,
  rules: [
    ...small.rules,
    {
      ...small.rules[1],
      id: 'either',
      when: {
        kind: 'at-least-of',
        count: 1,
        of: [
          { kind: 'any', of: [{ kind: 'at-least', dimension: 'pain', rating: 'some' }] },
          { kind: 'total', dimensions: ['pain', 'sleep'], atLeast: 2 },
        ],
      },
    },
  ],
  warnings: [
    {
      id: 'anything',
      question: 'Is it so?',
      when: {
        kind: 'any',
        of: [
          { kind: 'at-least', dimension: 'pain', rating: 'some' },
          { kind: 'at-most', dimension: 'pain', rating: 'some' },
          { kind: 'others-lowest', dimension: 'pain' },
          { kind: 'unanswered', field: 'sleep' },
          { kind: 'names-any', field: 'conditions', terms: ['back'] },
          { kind: 'names-none', field: 'obligations', terms: ['work'] },
          { kind: 'episode', outcome: 'left-early' },
          { kind: 'undated-episode' },
          { kind: 'answer-within', ladder: 'level', from: 'home', to: 'clinic' },
          { kind: 'all', of: [{ kind: 'unanswered', field: 'pain' }] },
        ],
      },
    },
  ],
}

describe('a sound ruleset', () => {
  test('is read as it is', () => {
    expect(parseRuleset(small)).toStrictEqual(small)
    expect(parseRuleset(adult)).toStrictEqual(adult)
    expect(parseRuleset(many)).toStrictEqual(many)
  })

  test('may leave out what is optional', () => {
    const bare = {
      ...small,
      dimensions: small.dimensions.slice(0, 1),
      services: [],
      rules: [],
      warnings: [],
      focus: [],
      conditions: [],
      substances: [],
      obligations: [],
    }
    const { notice: _notice, minimumAge: _age, treatmentHistory: _history, ...least } = bare
    expect(parseRuleset(least)).toStrictEqual(least)
  })

  test('is copied and frozen, all of it', () => {
    const source = JSON.parse(JSON.stringify(small))
    const parsed = parseRuleset(source)
    expect(parsed).not.toBe(source)
    expect(everyObjectIn(parsed).filter((part) => !Object.isFrozen(part))).toEqual([])
    expect(everyObjectIn(source).filter((part) => Object.isFrozen(part))).toEqual([])
    source.rules[0].raises.level = 'home'
    source.dimensions.length = 0
    expect(parsed).toStrictEqual(small)
  })

  test.each(['0.0.0', '10.20.30', '1.0.0-rc.1'])('has a version such as %s', (version) => {
    expect(parseRuleset(smallWith(['version'], version)).version).toBe(version)
  })

  test('may call things by names that are reserved elsewhere only', () => {
    // A dimension may not be called like a key of the intake; a ladder or a rule may.
    const ruleset = smallWith(['ladders', 1, 'id'], 'age')
    put(ruleset, ['rules', 0, 'raises'], { level: 'hospital', age: 'fast' })
    put(ruleset, ['rules', 2, 'raises'], { age: 'fast' })
    expect(parseRuleset(ruleset).ladders[1]?.id).toBe('age')
  })
})

interface Wrong {
  readonly why: string
  readonly at: readonly (string | number)[]
  readonly value: unknown
  readonly issue: `${string}: ${RulesetIssueCode}`
}

/** One thing wrong in the small ruleset, and the only complaint about it. */
const wrong: readonly Wrong[] = [
  { why: 'no id', at: ['id'], value: undefined, issue: 'id: missing' },
  { why: 'an id that is no string', at: ['id'], value: 5, issue: 'id: invalid-type' },
  { why: 'an id with a capital', at: ['id'], value: 'Small', issue: 'id: invalid-id' },
  { why: 'an empty id', at: ['id'], value: '', issue: 'id: invalid-id' },
  { why: 'a reserved id', at: ['id'], value: 'constructor', issue: 'id: reserved-id' },
  { why: 'a long id', at: ['id'], value: 'a'.repeat(65), issue: 'id: too-large' },
  { why: 'a version without a patch', at: ['version'], value: '1.0', issue: 'version: invalid-value' },
  { why: 'an empty notice', at: ['notice'], value: '', issue: 'notice: invalid-value' },
  { why: 'an age below zero', at: ['minimumAge'], value: -1, issue: 'minimumAge: out-of-range' },
  { why: 'an age beyond life', at: ['minimumAge'], value: 131, issue: 'minimumAge: out-of-range' },
  { why: 'an age in part', at: ['minimumAge'], value: 17.5, issue: 'minimumAge: invalid-type' },
  { why: 'a key too many', at: ['extra'], value: 1, issue: ': unknown-key' },
  { why: 'no rules', at: ['rules'], value: undefined, issue: 'rules: missing' },
  { why: 'rules that are no list', at: ['rules'], value: {}, issue: 'rules: invalid-type' },
  { why: 'no dimensions at all', at: ['dimensions'], value: [], issue: 'dimensions: invalid-value' },
  {
    why: 'more ladders than anybody reads',
    at: ['ladders'],
    value: Array.from({ length: 17 }, (_, number) => ({ ...small.ladders[0], id: `ladder-${number}` })),
    issue: 'ladders: too-large',
  },

  {
    why: 'a title that is no text',
    at: ['dimensions', 0, 'title'],
    value: 1,
    issue: 'dimensions.0.title: invalid-type',
  },
  {
    why: 'a trait that is missing',
    at: ['dimensions', 0, 'safety'],
    value: undefined,
    issue: 'dimensions.0.safety: missing',
  },
  {
    why: 'a dimension twice',
    at: ['dimensions', 3],
    value: small.dimensions[1],
    issue: 'dimensions.3.id: duplicate-id',
  },
  {
    why: 'a single rating',
    at: ['dimensions', 1, 'ratings'],
    value: [small.dimensions[1].ratings[0]],
    issue: 'dimensions.1.ratings: invalid-value',
  },
  {
    why: 'a rating twice',
    at: ['dimensions', 0, 'ratings', 3],
    value: small.dimensions[0].ratings[0],
    issue: 'dimensions.0.ratings.3.code: duplicate-id',
  },
  {
    why: 'a reserved rating',
    at: ['dimensions', 2, 'ratings', 0, 'code'],
    value: 'toString',
    issue: 'dimensions.2.ratings.0.code: reserved-id',
  },
  {
    why: 'a method that is not there',
    at: ['dimensions', 2, 'derived', 'method'],
    value: 'guess',
    issue: 'dimensions.2.derived.method: invalid-value',
  },
  {
    why: 'a window of no months',
    at: ['dimensions', 2, 'derived', 'withinMonths'],
    value: 0,
    issue: 'dimensions.2.derived.withinMonths: out-of-range',
  },
  {
    why: 'a derived scale of other things',
    at: ['dimensions', 2, 'ratings', 2, 'code'],
    value: 'moon',
    issue: 'dimensions.2.ratings.2.code: scale-mismatch',
  },
  {
    why: 'a derived dimension that something could improve',
    at: ['dimensions', 2, 'changeable'],
    value: true,
    issue: 'dimensions.2.changeable: invalid-value',
  },
  {
    why: 'a derived scale without its question',
    at: ['treatmentHistory'],
    value: undefined,
    issue: 'treatmentHistory: missing',
  },
  {
    why: 'a question without a text',
    at: ['treatmentHistory', 'question'],
    value: undefined,
    issue: 'treatmentHistory.question: missing',
  },

  { why: 'a single rung', at: ['ladders', 1, 'rungs'], value: [], issue: 'ladders.1.rungs: invalid-value' },
  {
    why: 'a rung twice',
    at: ['ladders', 0, 'rungs', 0, 'code'],
    value: 'clinic',
    issue: 'ladders.0.rungs.1.code: duplicate-id',
  },
  {
    why: 'hours below zero',
    at: ['ladders', 0, 'rungs', 0, 'care'],
    value: { ...careOf(), hoursPerWeek: { least: -1 } },
    issue: 'ladders.0.rungs.0.care.hoursPerWeek.least: out-of-range',
  },

  {
    why: 'a service that rests on nothing',
    at: ['services', 1, 'always', 'sources'],
    value: [],
    issue: 'services.1.always.sources: invalid-value',
  },
  {
    why: 'a service that rests on a source that is not there',
    at: ['services', 1, 'always', 'sources'],
    value: ['rumor'],
    issue: 'services.1.always.sources.0: unknown-reference',
  },
  {
    why: 'a verification that is not there',
    at: ['sources', 0, 'verified'],
    value: 'hearsay',
    issue: 'sources.0.verified: invalid-value',
  },

  {
    why: 'a rule without effect',
    at: ['rules', 0],
    value: { ...small.rules[0], raises: {}, adds: [] },
    issue: 'rules.0: no-effect',
  },
  { why: 'a rule twice', at: ['rules', 1, 'id'], value: 'much-pain', issue: 'rules.1.id: duplicate-id' },
  {
    why: 'a rule on an unknown ladder',
    at: ['rules', 1, 'raises'],
    value: { depth: 'clinic' },
    issue: 'rules.1.raises.depth: unknown-reference',
  },
  {
    why: 'a rule on a ladder with an inherited name',
    at: ['rules', 1, 'raises'],
    value: { constructor: 'clinic' },
    issue: 'rules.1.raises.constructor: unknown-reference',
  },
  {
    why: 'a rule to an unknown rung',
    at: ['rules', 1, 'raises', 'level'],
    value: 'moon',
    issue: 'rules.1.raises.level: unknown-reference',
  },
  {
    why: 'a rule to the lowest rung',
    at: ['rules', 1, 'raises', 'level'],
    value: 'home',
    issue: 'rules.1.raises.level: lowest-rung',
  },
  {
    why: 'a rule for an unknown service',
    at: ['rules', 0, 'adds'],
    value: ['moon'],
    issue: 'rules.0.adds.0: unknown-reference',
  },
  {
    why: 'a rule for a service twice',
    at: ['rules', 0, 'adds'],
    value: ['massage', 'massage'],
    issue: 'rules.0.adds.1: duplicate-id',
  },
  {
    why: 'a rule without a source',
    at: ['rules', 0, 'sources'],
    value: [],
    issue: 'rules.0.sources: invalid-value',
  },
  {
    why: 'a rule with an unknown source',
    at: ['rules', 0, 'sources', 1],
    value: 'rumor',
    issue: 'rules.0.sources.1: unknown-reference',
  },
  {
    why: 'a rule with a source twice',
    at: ['rules', 0, 'sources', 1],
    value: 'book',
    issue: 'rules.0.sources.1: duplicate-id',
  },
  {
    why: 'a support grade that is not there',
    at: ['rules', 0, 'support'],
    value: 'certain',
    issue: 'rules.0.support: invalid-value',
  },
  {
    why: 'no support grade',
    at: ['rules', 0, 'support'],
    value: undefined,
    issue: 'rules.0.support: missing',
  },
  { why: 'no criterion', at: ['rules', 0, 'when'], value: undefined, issue: 'rules.0.when: missing' },
  {
    why: 'a negation',
    at: ['rules', 0, 'when'],
    value: { kind: 'not', of: [always] },
    issue: 'rules.0.when.kind: invalid-value',
  },
  {
    why: 'an at-most in a rule',
    at: ['rules', 0, 'when'],
    value: { ...always, kind: 'at-most' },
    issue: 'rules.0.when.kind: invalid-value',
  },
  {
    why: 'a criterion that is none',
    at: ['rules', 0, 'when'],
    value: 'pain',
    issue: 'rules.0.when: invalid-type',
  },
  {
    why: 'a criterion with a key too many',
    at: ['rules', 0, 'when', 'not'],
    value: true,
    issue: 'rules.0.when: unknown-key',
  },
  {
    why: 'an empty all',
    at: ['rules', 0, 'when'],
    value: { kind: 'all', of: [] },
    issue: 'rules.0.when.of: empty-criterion',
  },
  {
    why: 'an empty any',
    at: ['rules', 0, 'when'],
    value: { kind: 'any', of: [] },
    issue: 'rules.0.when.of: empty-criterion',
  },
  {
    why: 'an empty choice',
    at: ['rules', 0, 'when'],
    value: { kind: 'at-least-of', count: 1, of: [] },
    issue: 'rules.0.when.of: empty-criterion',
  },
  {
    why: 'an empty total',
    at: ['rules', 0, 'when'],
    value: { kind: 'total', dimensions: [], atLeast: 1 },
    issue: 'rules.0.when.dimensions: empty-criterion',
  },
  {
    why: 'a choice of half a criterion',
    at: ['rules', 0, 'when'],
    value: { kind: 'at-least-of', count: 0.5, of: [always] },
    issue: 'rules.0.when.count: invalid-type',
  },
  {
    why: 'the lowest rating',
    at: ['rules', 0, 'when', 'rating'],
    value: 'none',
    issue: 'rules.0.when.rating: lowest-rating',
  },

  {
    why: 'a warning twice',
    at: ['warnings'],
    value: [small.warnings[0], small.warnings[0]],
    issue: 'warnings.1.id: duplicate-id',
  },
  {
    why: 'a warning of an unknown kind',
    at: ['warnings', 0, 'when'],
    value: { kind: 'never' },
    issue: 'warnings.0.when.kind: invalid-value',
  },
  {
    why: 'a focus on no term',
    at: ['focus', 0, 'when', 'terms'],
    value: [],
    issue: 'focus.0.when.terms: invalid-value',
  },
  {
    why: 'a focus with an unknown source',
    at: ['focus', 0, 'sources', 0],
    value: 'rumor',
    issue: 'focus.0.sources.0: unknown-reference',
  },
  {
    why: 'a term twice',
    at: ['conditions'],
    value: [small.conditions[0], small.conditions[0]],
    issue: 'conditions.1.id: duplicate-id',
  },
  {
    why: 'a reserved term',
    at: ['obligations', 0, 'id'],
    value: 'valueOf',
    issue: 'obligations.0.id: reserved-id',
  },

  { why: 'a number that JSON has not', at: ['minimumAge'], value: Number.NaN, issue: 'minimumAge: not-json' },
  { why: 'a function', at: ['notice'], value: () => 'notice', issue: 'notice: not-json' },
  {
    why: 'a text of a million letters',
    at: ['notice'],
    value: 'a'.repeat(1_000_000),
    issue: 'notice: too-large',
  },
]

function careOf(): object {
  return {
    setting: 'Home',
    aroundTheClock: false,
    schedule: 'None',
    stay: 'Open',
    contains: [],
    asks: [],
    stepUp: 'See a doctor.',
    stepDown: 'None.',
    crosswalk: [],
  }
}

describe('a wrong ruleset', () => {
  test.each(wrong)('with $why', ({ at, value, issue }) => {
    const { issues } = rulesetErrorOf(() => parseRuleset(smallWith(at, value)))
    expect(complaints(issues)).toEqual([issue])
  })

  test.each([
    ['pain', 'age'],
    ['pain', 'assessedOn'],
    ['pain', 'treatmentHistory'],
    ['pain', 'conditions'],
    ['pain', 'substances'],
    ['pain', 'obligations'],
    ['pain', 'preferences'],
  ])('cannot call a dimension %s %s: every intake has that key', (_, name) => {
    const ruleset = JSON.parse(JSON.stringify(small).replaceAll('"pain"', `"${name}"`))
    const { issues } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(complaints(issues)).toEqual(['dimensions.0.id: reserved-id'])
  })

  test.each([
    'constructor',
    'hasOwnProperty',
    'isPrototypeOf',
    'prototype',
    'propertyIsEnumerable',
    'then',
    'toJSON',
    'toLocaleString',
    'toString',
    'valueOf',
  ])('cannot call anything %s', (name) => {
    const places = [
      ['dimensions', 1, 'id'],
      ['ladders', 1, 'id'],
      ['services', 1, 'id'],
      ['sources', 0, 'id'],
      ['rules', 0, 'id'],
      ['warnings', 0, 'id'],
      ['focus', 0, 'id'],
      ['conditions', 0, 'id'],
      ['substances', 0, 'id'],
      ['obligations', 0, 'id'],
      ['ladders', 1, 'rungs', 0, 'code'],
      ['dimensions', 0, 'ratings', 0, 'code'],
    ]
    for (const place of places) {
      const { issues } = rulesetErrorOf(() => parseRuleset(smallWith(place, name)))
      expect(complaints(issues)).toContain(`${place.join('.')}: reserved-id`)
    }
  })

  test('cannot call anything __proto__', () => {
    const { issues } = rulesetErrorOf(() => parseRuleset(smallWith(['rules', 0, 'id'], '__proto__')))
    expect(complaints(issues)).toEqual(['rules.0.id: invalid-id'])
    const raised = JSON.parse(JSON.stringify(small).replace('"pace":"fast"', '"__proto__":"fast"'))
    const { issues: keys } = rulesetErrorOf(() => parseRuleset(raised))
    expect(complaints(keys)).toEqual(['rules.0.raises: not-json'])
  })

  test('must have a ladder level', () => {
    const { issues } = rulesetErrorOf(() => parseRuleset(smallWith(['ladders', 0, 'id'], 'depth')))
    expect(complaints(issues)).toEqual([
      'ladders: missing-ladder',
      'rules.0.raises.level: unknown-reference',
      'rules.1.raises.level: unknown-reference',
    ])
  })

  test.each<[scale: string, codes: readonly [string, string], ...complaints: string[]]>([
    ['starts at the lowest rung', ['home', 'clinic']],
    ['starts with no rung', ['moon', 'clinic'], '.1.code: scale-mismatch'],
    ['stays on a rung', ['clinic', 'clinic'], '.2.code: duplicate-id', '.2.code: scale-mismatch'],
    ['has no rung at all', ['moon', 'sun'], '.1.code: scale-mismatch', '.2.code: scale-mismatch'],
    ['passes a rung over', ['home', 'hospital'], ': scale-mismatch'],
  ])('may have a derived scale only that goes up: one that %s', (_, [first, second], ...expected) => {
    const ruleset = smallWith(['dimensions', 2, 'ratings', 1, 'code'], first)
    put(ruleset, ['dimensions', 2, 'ratings', 2, 'code'], second)
    put(ruleset, ['rules', 1, 'when'], always)
    const issues = safely(() => parseRuleset(ruleset))
    expect(issues).toEqual(expected.map((line) => `dimensions.2.ratings${line}`))
  })

  test.each<[scale: string, method: string, codes: readonly string[], missing: readonly string[]]>([
    ['all levels', 'unsuccessful-level', ['low', 'middle', 'high', 'top'], []],
    ['all levels', 'stepping-down-from', ['low', 'middle', 'high', 'top'], []],
    ['no lowest level', 'unsuccessful-level', ['middle', 'high', 'top'], []],
    ['no lowest level', 'stepping-down-from', ['middle', 'high', 'top'], []],
    ['no highest level', 'unsuccessful-level', ['low', 'middle', 'high'], []],
    ['no highest level', 'stepping-down-from', ['low', 'middle', 'high'], ['top']],
    ['neither end', 'unsuccessful-level', ['middle', 'high'], []],
    ['neither end', 'stepping-down-from', ['middle', 'high'], ['top']],
    ['a gap', 'unsuccessful-level', ['low', 'high', 'top'], ['middle']],
    ['a gap', 'stepping-down-from', ['low', 'high', 'top'], ['middle']],
    ['two levels less', 'unsuccessful-level', ['high', 'top'], ['middle']],
    ['two levels less', 'stepping-down-from', ['high', 'top'], ['middle']],
    ['a single level', 'unsuccessful-level', ['low'], ['middle', 'high']],
    ['a single level', 'stepping-down-from', ['low'], ['middle', 'high', 'top']],
  ])('is held to its levels: a scale with %s of %s, %j', (_, method, codes, missing) => {
    const ruleset = smallWith(['rules'], [])
    const rungs = ['low', 'middle', 'high', 'top'].map((code) => ({ ...small.ladders[0].rungs[0], code }))
    put(ruleset, ['ladders', 0, 'rungs'], rungs)
    const window = method === 'unsuccessful-level' ? { withinMonths: 12 } : { withinDays: 30 }
    put(ruleset, ['dimensions', 2, 'derived'], { method, ...window })
    const [first] = small.dimensions[2].ratings
    put(ruleset, ['dimensions', 2, 'ratings'], [first, ...codes.map((code) => ({ ...first, code }))])
    if (missing.length === 0)
      expect(parseRuleset(ruleset).dimensions[2]?.ratings).toHaveLength(codes.length + 1)
    else
      expect(rulesetErrorOf(() => parseRuleset(ruleset)).issues).toEqual(
        missing.map((level) => ({
          path: ['dimensions', 2, 'ratings'],
          code: 'scale-mismatch',
          message: `in dimension "tried", the level "${level}" is passed over, so care at it would count as care at a lower level`,
        })),
      )
  })

  test('says that a derived scale goes backwards', () => {
    const ruleset = smallWith(['dimensions', 2, 'ratings', 1, 'code'], 'hospital')
    put(ruleset, ['dimensions', 2, 'ratings', 2, 'code'], 'clinic')
    const { issues } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(complaints(issues)).toEqual(['dimensions.2.ratings.2.code: scale-mismatch'])
  })

  test('tells all its problems at once, those of structure and those of sense', () => {
    const ruleset = smallWith(['version'], 'one')
    put(ruleset, ['conditions', 1], small.conditions[0])
    put(ruleset, ['rules', 0, 'label'], 7)
    put(ruleset, ['rules', 1, 'raises', 'level'], 'home')
    put(ruleset, ['rules', 2, 'when', 'atLeast'], 99)
    put(ruleset, ['warnings', 0, 'when', 'of'], [])
    put(ruleset, ['focus', 0, 'label'], undefined)
    const { issues, code, message } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(complaints(issues).sort()).toEqual([
      'conditions.1.id: duplicate-id',
      'focus.0.label: missing',
      'rules.0.label: invalid-type',
      'rules.1.raises.level: lowest-rung',
      'rules.2.when.atLeast: never-true',
      'version: invalid-value',
      'warnings.0.when.of: empty-criterion',
    ])
    expect(code).toBe('invalid-ruleset')
    for (const { path } of issues) expect(message).toContain(`- ${path.join('.')}: `)
    expect(message).toContain('(lowest-rung)')
  })

  test('keeps to the positions that the caller sees, though broken items are passed over', () => {
    const ruleset = smallWith(['rules', 0, 'label'], 7)
    put(ruleset, ['rules', 2, 'sources'], ['rumor'])
    const { issues } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(complaints(issues)).toEqual([
      'rules.0.label: invalid-type',
      'rules.2.sources.0: unknown-reference',
    ])
  })

  test('may be wrong in an item and as a whole', () => {
    const ruleset = smallWith(['ladders', 0, 'id'], 'depth')
    put(ruleset, ['rules'], [{ ...small.rules[2], label: 7 }])
    put(ruleset, ['treatmentHistory'], undefined)
    const { issues } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(complaints(issues)).toEqual([
      'rules.0.label: invalid-type',
      'treatmentHistory: missing',
      'ladders: missing-ladder',
    ])
  })

  test('does not blame a reference on an item that is broken itself', () => {
    const { issues } = rulesetErrorOf(() => parseRuleset(smallWith(['dimensions', 0, 'title'], 7)))
    expect(complaints(issues)).toEqual(['dimensions.0.title: invalid-type'])
    const { issues: ladder } = rulesetErrorOf(() => parseRuleset(smallWith(['ladders', 0, 'title'], 7)))
    expect(complaints(ladder)).toEqual(['ladders.0.title: invalid-type'])
  })

  test.each<[part: RulesetPart, position: number, when: object]>([
    ['services', 0, { kind: 'undated-episode' }],
    ['sources', 0, { kind: 'undated-episode' }],
    ['dimensions', 0, { kind: 'others-lowest', dimension: 'pain' }],
    ['dimensions', 1, { kind: 'unanswered', field: 'sleep' }],
    ['ladders', 1, { kind: 'answer-within', ladder: 'pace', from: 'slow', to: 'fast' }],
    ['conditions', 0, { kind: 'names-any', field: 'conditions', terms: ['back'] }],
    ['substances', 0, { kind: 'names-none', field: 'substances', terms: ['coffee'] }],
    ['obligations', 0, { kind: 'names-any', field: 'obligations', terms: ['work'] }],
  ])('does not blame whatever refers to what is broken in its %s', (part, position, occasion) => {
    const ruleset = smallWith([part, position, 'label'], 7)
    put(ruleset, [part, position, 'title'], 7)
    put(ruleset, ['warnings', 0, 'when'], occasion)
    const { issues } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(issues.filter(({ path }) => path[0] !== part || path[1] !== position)).toEqual([])
  })

  test('is told of what is unknown in an item that is there, though another one is broken', () => {
    const ruleset = smallWith(['ladders', 1, 'title'], 7)
    put(ruleset, ['dimensions', 1, 'title'], 7)
    put(ruleset, ['dimensions', 2, 'ratings', 2, 'code'], 'moon')
    put(ruleset, ['rules', 0, 'when', 'rating'], 'huge')
    put(ruleset, ['warnings', 0, 'when'], { kind: 'answer-within', ladder: 'level', from: 'moon', to: 'sun' })
    const { issues } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(complaints(issues)).toEqual([
      'dimensions.1.title: invalid-type',
      'ladders.1.title: invalid-type',
      'dimensions.2.ratings.2.code: scale-mismatch',
      'rules.0.when.rating: unknown-reference',
      'warnings.0.when.from: unknown-reference',
      'warnings.0.when.to: unknown-reference',
    ])
  })

  test('is told of every name that is nowhere, though an item of that kind is broken', () => {
    const ruleset = smallWith(['dimensions', 1, 'title'], 7)
    for (const [part, position] of [
      ['ladders', 1],
      ['services', 0],
      ['sources', 0],
      ['conditions', 0],
    ] as const)
      put(ruleset, [part, position, part === 'ladders' || part === 'sources' ? 'title' : 'label'], 7)
    put(ruleset, ['rules', 0, 'adds'], ['massage', 'moon'])
    put(ruleset, ['rules', 0, 'raises'], { level: 'moon', pace: 'fast', depth: 'deep' })
    put(ruleset, ['rules', 0, 'sources'], ['book', 'rumor'])
    put(ruleset, ['rules', 1, 'when'], {
      kind: 'all',
      of: [
        { kind: 'at-least', dimension: 'sleep', rating: 'poor' },
        { kind: 'at-least', dimension: 'mood', rating: 'low' },
        { kind: 'total', dimensions: ['sleep', 'mood'], atLeast: 1 },
      ],
    })
    put(ruleset, ['warnings', 0, 'when'], {
      kind: 'any',
      of: [
        { kind: 'unanswered', field: 'sleep' },
        { kind: 'unanswered', field: 'tried' },
        { kind: 'names-any', field: 'conditions', terms: ['back', 'knee'] },
        { kind: 'answer-within', ladder: 'pace', from: 'slow', to: 'fast' },
        { kind: 'answer-within', ladder: 'depth', from: 'slow', to: 'fast' },
      ],
    })
    const { issues } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(complaints(issues).filter((line) => !line.endsWith('invalid-type'))).toEqual([
      'rules.0.raises.level: unknown-reference',
      'rules.0.raises.depth: unknown-reference',
      'rules.0.adds.1: unknown-reference',
      'rules.0.sources.1: unknown-reference',
      'rules.1.when.of.1.dimension: unknown-reference',
      'rules.1.when.of.2.dimensions.1: unknown-reference',
      'warnings.0.when.of.1.field: unknown-reference',
      'warnings.0.when.of.2.terms.1: unknown-reference',
      'warnings.0.when.of.4.ladder: unknown-reference',
    ])
  })

  test('is told of names that stood on an item without any, and of none that a lost part may have had', () => {
    const nameless = smallWith(['services', 0, 'id'], undefined)
    expect(complaints(rulesetErrorOf(() => parseRuleset(nameless)).issues)).toEqual([
      'services.0.id: missing',
      'rules.0.adds.0: unknown-reference',
    ])
    const noItem = smallWith(['services', 0], 'massage')
    expect(complaints(rulesetErrorOf(() => parseRuleset(noItem)).issues)).toEqual([
      'services.0: invalid-type',
      'rules.0.adds.0: unknown-reference',
    ])
    const lost = smallWith(['services'], 'massage')
    expect(complaints(rulesetErrorOf(() => parseRuleset(lost)).issues)).toEqual(['services: invalid-type'])
  })

  test('misses its level ladder though another ladder is broken', () => {
    const ruleset = smallWith(['ladders', 0, 'id'], 'depth')
    put(ruleset, ['ladders', 1, 'title'], 7)
    put(ruleset, ['rules'], [])
    expect(complaints(rulesetErrorOf(() => parseRuleset(ruleset)).issues)).toEqual([
      'ladders.1.title: invalid-type',
      'ladders: missing-ladder',
    ])
  })

  test('is not made sound by a key that nobody asked for', () => {
    const ruleset = smallWith(['extra'], 1)
    put(ruleset, ['rules', 1, 'raises', 'level'], 'home')
    const { issues } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(complaints(issues).sort()).toEqual([': unknown-key', 'rules.1.raises.level: lowest-rung'])
  })

  test('has its sense checked though a part is missing', () => {
    const ruleset = smallWith(['warnings'], undefined)
    put(ruleset, ['rules', 1, 'raises', 'level'], 'home')
    const { issues } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(complaints(issues).sort()).toEqual(['rules.1.raises.level: lowest-rung', 'warnings: missing'])
  })

  test('has an unknown source reported though a dimension is broken', () => {
    const ruleset = smallWith(['dimensions', 1, 'title'], 7)
    put(ruleset, ['rules', 0, 'sources'], ['rumor'])
    const { issues } = rulesetErrorOf(() => parseRuleset(ruleset))
    expect(complaints(issues).sort()).toEqual([
      'dimensions.1.title: invalid-type',
      'rules.0.sources.0: unknown-reference',
    ])
  })
})

describe('what is no ruleset at all', () => {
  const cycle: Record<string, unknown> = { ...small }
  cycle.notice = cycle

  test.each([
    ['undefined', undefined, ': missing'],
    ['null', null, ': invalid-type'],
    ['a long string of JSON', JSON.stringify(adult), ': too-large'],
    ['a short string', 'small', ': invalid-type'],
    ['a list', [small], ': invalid-type'],
    ['a function', () => small, ': not-json'],
    ['a date', new Date(0), ': not-json'],
    ['a proxy that throws', new Proxy({}, { ownKeys: () => [1] as never }), ': not-json'],
  ])('%s', (_, value, first) => {
    const { issues } = rulesetErrorOf(() => parseRuleset(value))
    expect(complaints(issues)[0]).toBe(first)
  })

  test('a cycle ends', () => {
    const { issues } = rulesetErrorOf(() => parseRuleset(cycle))
    expect(issues.some(({ code }) => code === 'too-large')).toBe(true)
  })

  test('a getter is not run', () => {
    let ran = false
    const sly = Object.defineProperty(JSON.parse(JSON.stringify(small)), 'notice', {
      enumerable: true,
      get() {
        ran = true
        return 'sly'
      },
    })
    const { issues } = rulesetErrorOf(() => parseRuleset(sly))
    expect(complaints(issues)).toEqual(['notice: not-json'])
    expect(ran).toBe(false)
  })

  test('inherited parts are not there', () => {
    expect(rulesetErrorOf(() => parseRuleset(Object.create(small))).issues).toHaveLength(1)
    const bare = rulesetErrorOf(() =>
      parseRuleset(Object.create(Object.create(null, { id: { value: 'x' } }))),
    )
    expect(complaints(bare.issues)).toContain('id: missing')
  })

  test('conditions that are nested without end', () => {
    let when: unknown = always
    for (let depth = 0; depth < 100_000; depth++) when = { kind: 'all', of: [when] }
    const { issues } = rulesetErrorOf(() => parseRuleset(smallWithout(when)))
    expect(issues.map(({ code }) => code)).toContain('too-large')
  })

  test('a list of a million', () => {
    const { issues } = rulesetErrorOf(() => parseRuleset(smallWith(['rules'], new Array(1_000_000).fill(0))))
    expect(complaints(issues)).toEqual(['rules: too-large'])
  })

  test('a million keys', () => {
    const keys = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, number) => [`key-${number}`, 0]))
    const { issues } = rulesetErrorOf(() => parseRuleset(keys))
    expect(complaints(issues)[0]).toBe(': too-large')
  })

  function smallWithout(when: unknown): unknown {
    return { ...small, rules: [{ ...small.rules[0], when }] }
  }
})

describe('a part that is too long', () => {
  test.each([
    ['dimensions', 65],
    ['ladders', 17],
    ['services', 201],
    ['sources', 201],
    ['rules', 2001],
    ['warnings', 501],
    ['focus', 501],
    ['conditions', 201],
    ['substances', 201],
    ['obligations', 201],
  ])('%s: that alone is said, whatever is in it', (part, length) => {
    for (const item of [null, 5, {}]) {
      const { issues } = rulesetErrorOf(() => parseRuleset(smallWith([part], new Array(length).fill(item))))
      expect(complaints(issues)).toContain(`${part}: too-large`)
    }
  })
})

describe('createAssessor', () => {
  test('refuses a wrong ruleset the same way', () => {
    const { issues } = rulesetErrorOf(() => createAssessor(smallWith(['rules'], undefined) as typeof small))
    expect(complaints(issues)).toEqual(['rules: missing'])
  })
})

describe('RulesetError', () => {
  test('has a name, a code, its issues and a message that lists them', () => {
    const error = new RulesetError([
      { path: ['rules', 0, 'when'], code: 'missing', message: 'expected an object' },
      { path: [], code: 'invalid-type', message: 'expected an object' },
    ])
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('RulesetError')
    expect(error.code).toBe('invalid-ruleset')
    expect(error.message).toBe(
      [
        'The ruleset cannot be used.',
        '- rules.0.when: expected an object (missing)',
        '- ruleset: expected an object (invalid-type)',
      ].join('\n'),
    )
  })
})

/** What is complained of, if anything is. */
function safely(run: () => unknown): string[] {
  try {
    run()
    return []
  } catch {
    return complaints(rulesetErrorOf(run).issues)
  }
}

function everyObjectIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(everyObjectIn)]
    : []
}
