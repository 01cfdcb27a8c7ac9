import { adult, assess } from 'level-of-care'
import { patientWords, type RenderOptions, render } from 'level-of-care/render'
import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'

const recommendation = assess({ assessedOn: '2026-11-20' })
const complete = { format: 'text', reader: 'patient' }
const token = 'token-7f3a'

/** Rendering with options that the types refuse as well. */
const rendering = (options: unknown) => () => render(recommendation, options as RenderOptions)

describe('options that nobody could have meant are refused', () => {
  test.each([
    ['format: missing', { reader: 'patient' }],
    ['format: invalid-value', { ...complete, format: 'pdf' }],
    ['format: invalid-value', { ...complete, format: token }],
    ['reader: missing', { format: 'text' }],
    ['reader: invalid-value', { ...complete, reader: token }],
    ['reader: invalid-value', { ...complete, reader: null }],
    ['language: invalid-value', { ...complete, language: token }],
    ['language: invalid-value', { ...complete, language: null }],
    ['includeSensitive: invalid-type', { ...complete, includeSensitive: token }],
    ['includeSensitive: invalid-type', { ...complete, includeSensitive: 0 }],
    ['includeSensitive: invalid-type', { ...complete, includeSensitive: null }],
    ['detail: invalid-value', { ...complete, detail: token }],
    ['detail: invalid-value', { ...complete, detail: true }],
    ['emergency: invalid-type', { ...complete, emergency: token }],
    ['emergency: invalid-type', { ...complete, emergency: null }],
    ['emergency.contacts: missing', { ...complete, emergency: { now: token } }],
    ['emergency.now: missing', { ...complete, emergency: { contacts: token } }],
    ['emergency.contacts: invalid-value', { ...complete, emergency: { now: token, contacts: ' ' } }],
    ['emergency.now: invalid-type', { ...complete, emergency: { now: 1, contacts: token } }],
    ['emergency: unknown-key', { ...complete, emergency: { now: token, contacts: token, [token]: token } }],
    ['assessor: invalid-type', { ...complete, assessor: token }],
    ['assessor: invalid-type', { ...complete, assessor: null }],
    ['assessor: invalid-type', { ...complete, assessor: { [token]: token } }],
    ['assessor: invalid-type', { ...complete, assessor: { ruleset: token } }],
    ['assessor: invalid-type', { ...complete, assessor: { ruleset: adult } }],
    ['translation: invalid-type', { ...complete, translation: null }],
    ['words: invalid-type', { ...complete, words: token }],
    ['words: invalid-type', { ...complete, words: null }],
    ['words.services: invalid-type', { ...complete, words: { ...patientWords('en'), services: token } }],
    [
      'words.levels.0: invalid-type',
      { ...complete, words: { ...patientWords('en'), levels: { [token]: token } } },
    ],
    ['words: unknown-key', { ...complete, words: { ...patientWords('en'), [token]: token } }],
  ])('%s: %j', (mistake, options) => {
    expect(mistakesIn(rendering(options))).toEqual([`options.${mistake}`])
    const error = usageErrorOf(rendering(options))
    expect(error).toMatchObject({ name: 'UsageError', code: 'invalid-usage', omitted: 0 })
    expect(everythingIn(error)).not.toContain(token)
  })

  test('none at all', () => {
    for (const options of [{}, undefined])
      expect(mistakesIn(rendering(options))).toEqual(['options.format: missing', 'options.reader: missing'])
    for (const options of [null, token, [token]])
      expect(mistakesIn(rendering(options))).toEqual(['options: invalid-type'])
  })

  test('one that is misspelled as well: it could have been the one that leaves out what is sensitive', () => {
    const error = usageErrorOf(rendering({ ...complete, includeSensitve: false, [token]: false }))
    expect(error.issues).toMatchObject([
      { path: ['options'], code: 'unknown-key', expected: ['includeSensitive'] },
      { path: ['options'], code: 'unknown-key' },
    ])
    expect(everythingIn(error)).not.toMatch(new RegExp(`${token}|includeSensitve`))
  })

  test('all of them at once', () => {
    expect(mistakesIn(rendering({ format: token, language: token, detail: token })).sort()).toEqual([
      'options.detail: invalid-value',
      'options.format: invalid-value',
      'options.language: invalid-value',
      'options.reader: missing',
    ])
  })

  test.each(hostileValues)('$name, wherever it stands: nothing of it is run into or repeated', ({ make }) => {
    const assessor = createAssessor(adult)
    const wrong = [
      make(token),
      ...['format', 'reader', 'language', 'detail', 'includeSensitive', 'emergency', 'words', 'assessor'].map(
        (option) => ({ ...complete, assessor, [option]: make(token) }),
      ),
      ...['levels', 'ladders', 'services', 'rules', 'focus', 'questions'].map((table) => ({
        ...complete,
        words: { ...patientWords('en'), [table]: make(token) },
      })),
    ]
    for (const options of wrong) expect(everythingIn(usageErrorOf(rendering(options)))).not.toContain(token)
  })

  test('one that is undefined is as good as absent', () => {
    const absent = {
      language: undefined,
      includeSensitive: undefined,
      detail: undefined,
      emergency: undefined,
      assessor: undefined,
      translation: undefined,
      words: undefined,
    }
    expect(rendering({ ...complete, ...absent })()).toBe(
      render(recommendation, {
        format: 'text',
        reader: 'patient',
        language: 'en',
        includeSensitive: false,
        detail: 'full',
      }),
    )
  })
})

describe('words for patients', () => {
  test.each(['fr', token, '', null, undefined, 7, ['en'], 'toString', '__proto__'])(
    'are there in no language such as %j',
    (language) => {
      const call = () => patientWords(language as 'en')
      expect(usageErrorOf(call).issues[0]?.path).toEqual(['language'])
      expect(everythingIn(usageErrorOf(call))).not.toContain(token)
    },
  )
})
