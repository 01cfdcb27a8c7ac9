import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { modules } from './modules.ts'
import { examplesIn, runSnippet, shownIn } from './snippets.ts'
import { typeErrors } from './typeCheck.ts'

const sources = new URL('../../src/', import.meta.url)

const examples = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .flatMap((path) =>
    examplesIn(readFileSync(new URL(path, sources), 'utf8')).map((example) => ({
      ...example,
      name: `${path}, line ${example.line}`,
    })),
  )

test('there are examples, and no @example is overlooked', () => {
  const written = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => readFileSync(new URL(path, sources), 'utf8').match(/@example\b/g) ?? [])
  expect(examples.length).toBeGreaterThan(0)
  expect(examples).toHaveLength(written.length)
})

test('their types hold', () => {
  expect(typeErrors(examples)).toEqual([])
})

describe('each shows the values that it has', () => {
  test.each(examples)('$name', async ({ code }) => {
    expect(shownIn(code).length, 'shows nothing').toBeGreaterThan(0)
    const { values } = await runSnippet(code, modules)
    for (const [position, { expression }] of shownIn(code).entries()) {
      expect(values[position], `${expression} is never reached`).toBeDefined()
      expect(values[position]?.actual, expression).toEqual(values[position]?.shown)
    }
  })
})
