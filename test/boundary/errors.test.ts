import { IntakeError } from 'level-of-care'
import { RulesetError } from 'level-of-care/rules'
import { describe, expect, test, vi } from 'vitest'
import type { Issue } from '../../src/boundary/Issue.ts'
import { UsageError } from '../../src/boundary/UsageError.ts'

const issues = (count: number): Issue<'missing'>[] =>
  Array.from({ length: count }, (_, position) => ({
    path: ['a', position],
    code: 'missing',
    message: 'there is nothing, and it is required',
    expected: ['x'],
  }))

describe.each([
  [
    'IntakeError',
    IntakeError,
    'invalid-intake',
    'What was handed in about the person cannot be used.',
    'intake',
  ],
  ['RulesetError', RulesetError, 'invalid-ruleset', 'The ruleset cannot be used.', 'ruleset'],
  ['UsageError', UsageError, 'invalid-usage', 'This cannot be done as it was asked for.', 'call'],
] as const)('%s', (name, Class, code, headline, whole) => {
  test('has a name, a code, and every problem', () => {
    const error = new Class(issues(2))
    expect(error).toMatchObject({ name, code, issues: issues(2), omitted: 0 })
    expect(error.message.split('\n')).toEqual([
      headline,
      '- a.0: there is nothing, and it is required (missing)',
      '- a.1: there is nothing, and it is required (missing)',
    ])
    expect(new Class([{ path: [], code: 'missing', message: 'm' }]).message).toBe(
      `${headline}\n- ${whole}: m (missing)`,
    )
  })

  test('lists a hundred problems and counts the rest', () => {
    const error = new Class(issues(103), 4)
    expect(error.issues).toEqual(issues(100))
    expect(error.omitted).toBe(7)
    expect(error.message.split('\n').at(-1)).toBe('- and 7 more')
    expect(new Class(issues(100)).message).not.toContain('more')
  })

  test('is JSON with all that it says; a structured clone keeps the message only', () => {
    const error = new Class(issues(1), 2)
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name,
      code,
      message: error.message,
      issues: issues(1),
      omitted: 2,
    })
    const clone = structuredClone(error)
    expect(clone.message).toBe(error.message)
    expect(clone).not.toHaveProperty('issues')
    expect(structuredClone(error.toJSON())).toEqual(error.toJSON())
  })

  test('is an error of its own kind only, and of another copy of this file', async () => {
    const error = new Class(issues(1))
    expect(error).toBeInstanceOf(Error)
    expect([IntakeError, RulesetError, UsageError].filter((one) => error instanceof one)).toEqual([Class])
    vi.resetModules()
    const copy: Record<string, unknown> = await import(`../../src/boundary/${name}.ts`)
    expect(copy[name]).not.toBe(Class)
    const Other = copy[name] as typeof Class
    expect(new Other(issues(1)) instanceof Class).toBe(true)
    expect(error instanceof Other).toBe(true)
  })

  test.each([undefined, null, 5, 'x', {}, new Error('x'), { code }, () => 0])('%s is none', (value) => {
    expect(value instanceof Class).toBe(false)
  })
})
