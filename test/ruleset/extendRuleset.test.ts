import { adult } from 'level-of-care'
import {
  createAssessor,
  type Extension,
  extendRuleset,
  type Ruleset,
  type RulesetPart,
} from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { complaints, rulesetErrorOf } from '../support/rulesetErrorOf.ts'
import { small } from '../support/small.ts'

const as = { id: 'mine', version: '0.1.0' }

/** Examples are carried on otherwise: see below. */
type ListedPart = Exclude<RulesetPart, 'examples'>

/** Of every part: something to add to it, something to leave out, something to put in place of another. */
const changes: { readonly [P in ListedPart]: { add: object; remove: string; replace: object } } = {
  dimensions: {
    add: { ...small.dimensions[0], id: 'mood' },
    // No rule and no warning speaks of it after the other changes below.
    remove: 'unused',
    replace: { ...small.dimensions[0], title: 'How it hurts' },
  },
  ladders: {
    add: { ...small.ladders[1], id: 'depth' },
    remove: 'unused',
    replace: { ...small.ladders[1], title: 'How soon' },
  },
  services: {
    add: { ...small.services[0], id: 'bath' },
    remove: 'unused',
    replace: { ...small.services[0], label: 'Massage, 30 minutes' },
  },
  sources: {
    add: { ...small.sources[0], id: 'article' },
    remove: 'unused',
    replace: { ...small.sources[0], note: 'Read again.' },
  },
  rules: {
    add: { ...small.rules[0], id: 'another' },
    remove: 'unused',
    replace: { ...small.rules[1], raises: { level: 'hospital' } },
  },
  warnings: {
    add: { ...small.warnings[0], id: 'another' },
    remove: 'unused',
    replace: { ...small.warnings[0], question: 'Really?' },
  },
  focus: {
    add: { ...small.focus[0], id: 'another' },
    remove: 'unused',
    replace: { ...small.focus[0], label: 'A school for the back' },
  },
  conditions: {
    add: { id: 'knee', label: 'Knee pain' },
    remove: 'unused',
    replace: { id: 'back', label: 'Pain in the back' },
  },
  substances: {
    add: { id: 'tea', label: 'Tea' },
    remove: 'unused',
    replace: { id: 'coffee', label: 'Strong coffee' },
  },
  obligations: {
    add: { id: 'school', label: 'School' },
    remove: 'unused',
    replace: { id: 'work', label: 'A job' },
  },
  circumstances: {
    add: { id: 'pregnant', label: 'Pregnant' },
    remove: 'unused',
    replace: { id: 'traveling', label: 'On a journey' },
  },
}

const parts = Object.keys(changes) as ListedPart[]

const whole: Ruleset & { readonly [P in ListedPart]: NonNullable<Ruleset[P]> } = {
  ...small,
  circumstances: [{ id: 'traveling', label: 'Traveling' }],
}

/** The same with one item more in every part, which nothing refers to. */
const base: typeof whole = {
  ...whole,
  ...Object.fromEntries(
    parts.map((part) => [part, [...whole[part], { ...changes[part].add, id: 'unused' }]]),
  ),
}

describe.each(parts)('%s', (part) => {
  const { add, remove, replace } = changes[part]

  test('an item is added at the end', () => {
    const extended = extendRuleset(base, { ...as, add: { [part]: [add] } } as Extension<Ruleset>)
    expect(extended).toStrictEqual({ ...base, ...as, [part]: [...base[part], add] })
  })

  test('an item is removed', () => {
    const extended = extendRuleset(base, { ...as, remove: { [part]: [remove] } } as Extension<Ruleset>)
    expect(extended).toStrictEqual({ ...base, ...as, [part]: whole[part] })
  })

  test('an item is replaced where it stands', () => {
    const extended = extendRuleset(base, { ...as, replace: { [part]: [replace] } } as Extension<Ruleset>)
    const replaced = base[part].map((item) => ('id' in replace && item.id === replace.id ? replace : item))
    expect(extended).toStrictEqual({ ...base, ...as, [part]: replaced })
    expect(replaced).toContain(replace)
  })

  test('an item to add must not be there', () => {
    const { issues } = rulesetErrorOf(() =>
      extendRuleset(base, { ...as, add: { [part]: [{ ...add, id: 'unused' }] } } as Extension<Ruleset>),
    )
    expect(complaints(issues)).toContain(`${part}.${base[part].length}.id: duplicate-id`)
  })

  test('an item to remove or to replace must be there', () => {
    const extension = {
      ...as,
      remove: { [part]: ['nowhere', 'unused', 'unused'] },
      replace: { [part]: [add] },
    } as Extension<Ruleset>
    const { issues } = rulesetErrorOf(() => extendRuleset(base, extension))
    expect(complaints(issues)).toEqual([
      `remove.${part}.0: unknown-reference`,
      `remove.${part}.2: unknown-reference`,
      `replace.${part}.0.id: unknown-reference`,
    ])
  })
})

describe('examples', () => {
  const withExamples: Ruleset = {
    ...small,
    examples: [
      { id: 'nothing', ratings: {}, exactly: { level: 'home', pace: 'slow' } },
      { id: 'pain', ratings: { pain: 'much' }, atLeast: { level: 'clinic' }, exactly: { pace: 'fast' } },
    ],
  }
  const withoutPain = { ...as, remove: { rules: ['much-pain'] } }
  const milder = { id: 'pain', ratings: { pain: 'much' }, exactly: { level: 'home' } }

  test('of a ruleset that has none stay away', () => {
    expect('examples' in extendRuleset(small, as)).toBe(false)
  })

  test('are carried on as the least that a case must get', () => {
    expect(extendRuleset(withExamples, as).examples).toEqual([
      { id: 'nothing', ratings: {}, atLeast: { level: 'home', pace: 'slow' } },
      { id: 'pain', ratings: { pain: 'much' }, atLeast: { level: 'clinic', pace: 'fast' } },
    ])
  })

  test('may get more in an extension, but not less', () => {
    const more = {
      ...as,
      replace: { rules: [{ ...small.rules[0], raises: { level: 'hospital', pace: 'fast' } }] },
    }
    expect(extendRuleset(withExamples, more).version).toBe('0.1.0')
    const { issues } = rulesetErrorOf(() => extendRuleset(withExamples, withoutPain))
    expect(issues.map(({ path, code, message }) => [path.join('.'), code, message])).toEqual([
      [
        'examples.1.atLeast.level',
        'broken-example',
        'in example "pain", the case must get at least "clinic" on "level", and gets "home"',
      ],
      [
        'examples.1.atLeast.pace',
        'broken-example',
        'in example "pain", the case must get at least "fast" on "pace", and gets "slow"',
      ],
    ])
  })

  test('are dropped or replaced with a reason, which stays', () => {
    const why = { pain: 'We have nobody for pain.' }
    const dropped = extendRuleset(withExamples, {
      ...withoutPain,
      remove: { rules: ['much-pain'], examples: ['pain'] },
      exampleChanges: why,
    })
    expect([dropped.examples?.map(({ id }) => id), dropped.exampleChanges]).toEqual([['nothing'], why])
    const replaced = extendRuleset(withExamples, {
      ...withoutPain,
      replace: { examples: [milder] },
      exampleChanges: why,
    })
    // What the extension says itself is taken at its word.
    expect(replaced.examples?.[1]).toEqual(milder)
    const next = extendRuleset(replaced, { ...as, version: '0.2.0' })
    expect([next.examples?.[1], next.exampleChanges]).toEqual([
      { id: 'pain', ratings: { pain: 'much' }, atLeast: { level: 'home' } },
      why,
    ])
  })

  test('are not dropped or replaced without one, and a reason is for nothing else', () => {
    const issuesOf = (extension: object) =>
      complaints(
        rulesetErrorOf(() => extendRuleset(withExamples, { ...as, ...extension } as Extension<Ruleset>))
          .issues,
      )
    expect(issuesOf({ remove: { examples: ['pain'] } })).toEqual(['remove.examples.0: missing-reason'])
    expect(issuesOf({ replace: { examples: [milder] } })).toEqual(['replace.examples.0: missing-reason'])
    expect(issuesOf({ exampleChanges: { pain: 'Why not.' } })).toEqual([
      'exampleChanges.pain: unknown-reference',
    ])
  })

  test('of its own are added as they are', () => {
    const own = { id: 'own', ratings: { sleep: 'poor' }, exactly: { level: 'home' } }
    expect(extendRuleset(withExamples, { ...as, add: { examples: [own] } }).examples?.[2]).toEqual(own)
  })
})

describe('the parts that are no lists', () => {
  test('are replaced as a whole', () => {
    const replace = {
      notice: 'Reviewed by somebody.',
      minimumAge: 21,
      treatmentHistory: { title: 'Care', question: 'What care?' },
    }
    expect(extendRuleset(small, { ...as, replace })).toStrictEqual({ ...small, ...as, ...replace })
  })

  test('stay as they are', () => {
    expect(extendRuleset(small, as)).toStrictEqual({ ...small, ...as })
  })

  test('are checked', () => {
    const { issues } = rulesetErrorOf(() =>
      extendRuleset(small, { ...as, replace: { minimumAge: 200, notice: '' } }),
    )
    expect(complaints(issues).sort()).toEqual(['minimumAge: out-of-range', 'notice: invalid-value'])
  })
})

describe('the whole', () => {
  test('may be changed everywhere at once', () => {
    const extended = extendRuleset(small, {
      ...as,
      remove: { rules: ['no-rest'], focus: ['back-school'] },
      add: { conditions: [{ id: 'knee', label: 'Knee pain' }] },
      replace: { conditions: [{ id: 'back', label: 'Pain in the back' }] },
    })
    expect(extended.rules.map(({ id }) => id)).toEqual(['much-pain', 'together'])
    expect(extended.focus).toEqual([])
    expect(extended.conditions.map(({ label }) => label)).toEqual(['Pain in the back', 'Knee pain'])
  })

  test('leaves the base and the extension untouched', () => {
    const before = JSON.stringify([base, changes])
    const extension = {
      ...as,
      remove: { rules: ['unused'] },
      replace: { sources: [{ ...small.sources[0] }] },
    }
    const given = JSON.stringify(extension)
    const extended = extendRuleset(base, extension)
    expect(JSON.stringify([base, changes])).toBe(before)
    expect(JSON.stringify(extension)).toBe(given)
    expect(Object.isFrozen(base)).toBe(false)
    expect(Object.isFrozen(extended.sources[0])).toBe(true)
    extension.replace.sources.length = 0
    expect(extended.sources).toHaveLength(3)
  })

  test('is checked: what is removed must not be missed', () => {
    const { issues } = rulesetErrorOf(() =>
      extendRuleset(small, { ...as, remove: { dimensions: ['sleep'] } }),
    )
    expect(complaints(issues)).toEqual([
      'rules.1.when.of.1.of.0.dimension: unknown-reference',
      'rules.2.when.dimensions.1: unknown-reference',
      'warnings.0.when.of.1.dimension: unknown-reference',
    ])
  })

  test('decides as it says', () => {
    const { assess } = createAssessor(
      extendRuleset(adult, {
        ...as,
        remove: { rules: ['imminent-risk'], examples: ['imminent-risk'] },
        replace: { notice: 'For tests.' },
        exampleChanges: { 'imminent-risk': 'For tests.' },
      }),
    )
    const recommendation = assess({ assessedOn: '2026-11-20', age: 30, riskOfHarm: 'imminent' })
    expect(recommendation.ruleset).toEqual(as)
    expect(recommendation.reasons[0]?.rule).toBe('high-risk')
  })

  test('may be extended again', () => {
    const once = extendRuleset(small, { ...as, add: { conditions: [{ id: 'knee', label: 'Knee' }] } })
    const twice = extendRuleset(once, { ...as, version: '0.2.0', remove: { conditions: ['knee'] } })
    expect(twice).toStrictEqual({ ...small, ...as, version: '0.2.0' })
  })
})

describe('an extension that is none', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, [': missing']],
    ['a list', [], [': invalid-type']],
    ['a key too many', { ...as, alter: {} }, [': unknown-key']],
    ['a part that is not there', { ...as, add: { moods: [] } }, ['add: unknown-key']],
    ['a part that cannot be added', { ...as, add: { notice: 'x' } }, ['add: unknown-key']],
    ['a part that is no list', { ...as, add: { rules: {} } }, ['add.rules: invalid-type']],
    ['an item without an id', { ...as, add: { rules: [{}] } }, ['add.rules.0.id: missing']],
    ['an id that is none', { ...as, remove: { rules: [1] } }, ['remove.rules.0: invalid-type']],
    ['a function', { ...as, add: { rules: [() => 1] } }, ['add.rules.0: not-json']],
    ['no version', { id: 'mine' }, ['version: missing']],
    ['an id that is reserved', { ...as, id: 'constructor' }, ['id: reserved-id']],
  ])('%s', (_, extension, expected) => {
    const { issues } = rulesetErrorOf(() => extendRuleset(small, extension as typeof as))
    expect(complaints(issues)).toEqual(expected)
  })

  test('what JSON cannot say is told with what is not there', () => {
    const extension = { ...as, remove: { rules: ['moon'] }, replace: { notice: () => 'notice' } }
    const { issues } = rulesetErrorOf(() => extendRuleset(small, extension as never))
    expect(complaints(issues)).toEqual(['replace.notice: not-json', 'remove.rules.0: unknown-reference'])
  })

  test('a base that is no ruleset is refused like any other', () => {
    expect(rulesetErrorOf(() => extendRuleset({} as Ruleset, as)).code).toBe('invalid-ruleset')
  })
})

describe('a level more, which the derived scales do not name, is never taken for a lower one', () => {
  const [level] = adult.ladders
  const scale = (id: string) => adult.dimensions.findIndex((dimension) => dimension.id === id)
  const at = (id: string) => `dimensions.${scale(id)}.ratings: scale-mismatch`
  const last = level.rungs.length
  const inBetween = [at('unsuccessfulLevel'), at('steppingDownFrom')]

  test.each(
    level.rungs.map(({ code }, place) => ({
      below: code,
      place,
      // Below all, `self-guided` is the level that nobody is said to step down from.
      expected: place === 0 ? [at('steppingDownFrom')] : inBetween,
    })),
  )('below $below', ({ place, expected }) => {
    refusedWith(place, expected)
  })

  test('above all', () => {
    // There is something above a hospital now, so one that did not help may not count as residential care.
    refusedWith(last, inBetween)
  })

  function refusedWith(place: number, expected: readonly string[]): void {
    const rungs = [
      ...level.rungs.slice(0, place),
      { ...level.rungs[0], code: 'new' },
      ...level.rungs.slice(place),
    ]
    const { issues } = rulesetErrorOf(() =>
      extendRuleset(adult as Ruleset, { ...as, replace: { ladders: [{ ...level, rungs }] } }),
    )
    expect(complaints(issues)).toEqual(expected)
    expect(issues.map(({ message }) => message).join()).toMatch(/"(new|inpatient|self-guided)"/)
  }
})
