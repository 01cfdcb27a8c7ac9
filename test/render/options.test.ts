import { assess } from 'level-of-care'
import { RenderError, type RenderOptions, render } from 'level-of-care/render'
import { describe, expect, test } from 'vitest'
import { everythingIn } from '../support/everythingIn.ts'

const recommendation = assess({ assessedOn: '2026-11-20' })
const complete = { format: 'text', reader: 'patient' }
const token = 'token-7f3a'

function errorOf(options: unknown): RenderError {
  try {
    render(recommendation, options as RenderOptions as never)
  } catch (error) {
    if (error instanceof RenderError) return error
  }
  throw new Error('There was no error.')
}

describe('options that nobody could have meant are refused', () => {
  test.each([
    ['format', { reader: 'patient' }],
    ['format', { ...complete, format: 'pdf' }],
    ['format', { ...complete, format: token }],
    ['format', {}],
    ['format', undefined],
    ['format', null],
    ['format', token],
    ['reader', { format: 'text' }],
    ['reader', { ...complete, reader: token }],
    ['reader', { ...complete, reader: null }],
    ['language', { ...complete, language: token }],
    ['language', { ...complete, language: null }],
    ['includeSensitive', { ...complete, includeSensitive: token }],
    ['includeSensitive', { ...complete, includeSensitive: 0 }],
    ['brief', { ...complete, brief: token }],
    ['emergency', { ...complete, emergency: token }],
    ['emergency', { ...complete, emergency: null }],
    ['emergency', { ...complete, emergency: { now: token } }],
    ['emergency', { ...complete, emergency: { contacts: token } }],
    ['emergency', { ...complete, emergency: { now: token, contacts: ' ' } }],
    ['emergency', { ...complete, emergency: { now: 1, contacts: token } }],
    ['assessor', { ...complete, assessor: token }],
    ['assessor', { ...complete, assessor: { [token]: token } }],
    ['assessor', { ...complete, assessor: { ruleset: token } }],
    ['translation', { ...complete, translation: token }],
    ['words', { ...complete, words: token }],
  ])('%s: %j', (option, options) => {
    const error = errorOf(options)
    expect(error).toMatchObject({ name: 'RenderError', code: 'invalid-option', option })
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toContain(option)
    expect(everythingIn(error)).not.toContain(token)
  })

  test('one that is misspelled as well: it could have been the one that leaves out what is sensitive', () => {
    const error = errorOf({ ...complete, [token]: false })
    expect(error).toMatchObject({ code: 'unknown-option', option: undefined, missing: [] })
    expect(error.message).toContain('includeSensitive')
    expect(everythingIn(error)).not.toContain(token)
  })

  test('one that is undefined is as good as absent', () => {
    const absent = {
      language: undefined,
      includeSensitive: undefined,
      brief: undefined,
      emergency: undefined,
    }
    const options = { ...complete, ...absent, assessor: undefined, translation: undefined, words: undefined }
    expect(render(recommendation, options as object as RenderOptions as never)).toBe(
      render(recommendation, {
        format: 'text',
        reader: 'patient',
        language: 'en',
        includeSensitive: false,
        brief: false,
      }),
    )
  })
})
