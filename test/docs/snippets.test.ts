import { expect, test } from 'vitest'
import { examplesIn, programsOf, runSnippet, shownIn, withShown } from './snippets.ts'
import { typeErrors } from './typeCheck.ts'

test('the blocks of a chapter are one program', () => {
  const text = [
    '# Title',
    '## One',
    '```ts',
    'const a = 1',
    '```',
    '```sh',
    'ls',
    '```',
    '### Part',
    '```ts',
    'a // 1',
    '```',
    '## Two',
    '```ts',
    'const a = 2',
    '```',
  ].join('\n')
  expect(programsOf(text)).toEqual([
    { language: 'ts', code: 'const a = 1\n\na // 1\n', line: 4 },
    { language: 'ts', code: 'const a = 2\n', line: 15 },
  ])
})

test('examples are taken out of comments', () => {
  const source = '/**\n * Text.\n *\n * @example\n * ```ts\n * f(1) // 2\n * ```\n */\nfunction f() {}\n'
  expect(examplesIn(source)).toEqual([{ language: 'ts', code: 'f(1) // 2\n', line: 1 }])
  expect(() => examplesIn('/**\n * @example f(1)\n */')).toThrow('exactly one block')
})

test('values are seen where they are shown, in branches too, and those that are never reached', async () => {
  const code =
    'const a: number = 1\nif (a === 1) {\n  a + 1 // 3\n} else {\n  a // 0\n}\nconsole.log(a) // no\n'
  expect(shownIn('a() // [1]\n// more\nb()\n')).toEqual([{ expression: 'a()', value: '[1]' }])
  const { values } = await runSnippet(code.replace(' // no', ''), {})
  expect(values).toEqual([{ actual: 2, shown: 3 }, undefined])
  await expect(runSnippet(code, {})).rejects.toThrow('shows no value: no')
  const { printed } = await runSnippet("console.log('a', 1)\nconsole.log(2)", {})
  expect(printed).toBe('a 1\n2')
})

test('values are written behind their expressions as a person would write them', () => {
  expect(withShown("a.b // 'old'\nc() // [1]\nd // 2\n", ['new', [{ id: 'x', of: ['y'] }], undefined])).toBe(
    "a.b // 'new'\nc() // [{ id: 'x', of: ['y'] }]\nd // 2\n",
  )
})

test('a snippet may wait for something, and fail while it does', async () => {
  const { values } = await runSnippet('const a = await Promise.resolve(1)\na // 1\nawait a // 2\n', {})
  expect(values).toEqual([
    { actual: 1, shown: 1 },
    { actual: 1, shown: 2 },
  ])
  await expect(runSnippet("await Promise.reject(new Error('too late'))", {})).rejects.toThrow('too late')
})

test('a snippet whose types do not hold is noticed', () => {
  const errors = typeErrors([
    { code: "import { assess } from 'level-of-care'\nassess({}).level\n", line: 7 },
    { code: "import { assess } from 'level-of-care'\nassess({}).status\n", line: 9 },
  ])
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(/^program from line 7, its line 2: Property 'level' does not exist/)
})
