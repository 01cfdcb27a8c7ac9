import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { adult } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../examples/runProgram.ts'
import { testShown } from '../support/recorded.ts'
import { updating } from '../support/updating.ts'
import { guideAt, guides } from './guides.ts'
import { linksOf, slugsOf } from './links.ts'
import { made } from './made.ts'
import { between, namesOfMarkers, withBetween } from './markers.ts'
import { modules } from './modules.ts'
import { programsOf, type Ran, runSnippet, shownIn, withShown } from './snippets.ts'
import { typeErrors } from './typeCheck.ts'

const programs = guides.flatMap(({ path, text }) =>
  programsOf(text).map((program) => ({ ...program, path, name: `${path}, line ${program.line}` })),
)

/** Shows the values that a program has today; its blocks are replaced one by one. */
function rewrite(path: string, code: string, values: Ran['values']): void {
  const wrong = values.map((value) =>
    value === undefined || isDeepStrictEqual(value.actual, value.shown) ? undefined : value.actual,
  )
  if (wrong.every((value) => value === undefined)) return
  const file = inRepository(path)
  const blocks = piecesOf(code)
  const changed = piecesOf(withShown(code, wrong))
  writeFileSync(
    file,
    blocks.reduce(
      (text, block, position) => text.replace(block, () => String(changed[position])),
      readFileSync(file, 'utf8'),
    ),
  )
}

/** The parts of a program that stand together in its page too. */
const piecesOf = (code: string) => code.split('\n\n')

describe('the programs of the guides', () => {
  test('are there, in that of every entry', () => {
    const shown = new Set(programs.flatMap(({ code }) => code.match(/'level-of-care(?:\/[\w-]+)?'/g) ?? []))
    expect(Object.keys(modules).filter((name) => !shown.has(`'${name}'`))).toEqual([])
  })

  test('have types that hold', () => {
    expect(typeErrors(programs)).toEqual([])
  })

  testShown.each(programs)('show the values that they have: $name', async ({ path, code }) => {
    const { values, printed } = await runSnippet(code, modules)
    if (updating) rewrite(path, code, values)
    else
      for (const [position, { expression }] of shownIn(code).entries()) {
        expect(values[position], `${expression} is never reached`).toBeDefined()
        expect(values[position]?.actual, expression).toEqual(values[position]?.shown)
      }
    expect(printed).toBe('')
  })
})

describe('what a guide says of the ruleset is what the ruleset says', () => {
  const marked = guides.flatMap(({ path, text }) => namesOfMarkers(text).map((name) => ({ path, name })))

  test('nothing is made for no page', () => {
    expect(new Set(marked.map(({ name }) => name))).toEqual(new Set(Object.keys(made)))
  })

  testShown.each(marked)('$path: $name', ({ path, name }) => {
    const content = String(made[name])
    const file = inRepository(path)
    if (updating) writeFileSync(file, withBetween(readFileSync(file, 'utf8'), name, content))
    else expect(between(guideAt(path).text, name)).toBe(content)
  })
})

test.each(guides)('every link leads somewhere: $path', ({ path, text }) => {
  const broken = linksOf(text).filter((link) => {
    if (/^https?:/.test(link)) return false
    const [file = '', heading] = link.split('#')
    const target = file === '' ? path : posix.join(posix.dirname(path), file)
    if (!existsSync(inRepository(target))) return true
    return heading !== undefined && !slugsOf(readFileSync(inRepository(target), 'utf8')).includes(heading)
  })
  expect(broken).toEqual([])
})

test.each(guides)('the scripts that it names are there: $path', ({ text }) => {
  const { scripts } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'))
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script)
  expect(named.filter((script) => !Object.hasOwn(scripts, String(script)))).toEqual([])
})

describe('the README', () => {
  const { text } = guideAt('README.md')

  test('is short enough to be read', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(300)
  })

  test('leads to the guide of every folder of the source, and of what is tested and measured', () => {
    const reached = new Set(['README.md'])
    for (const path of reached)
      for (const link of linksOf(guides.find((guide) => guide.path === path)?.text ?? '')) {
        const target = posix.join(posix.dirname(path), link.replace(/#.*/, ''))
        reached.add(/\.md$/.test(target) ? target : posix.join(target, 'README.md'))
      }
    expect(guides.filter(({ path }) => !reached.has(path)).map(({ path }) => path)).toEqual([])
  })

  test('names the two commands that set themselves up', () => {
    expect(text).toMatch(/^npm ci && npx level-of-care example [\w-]+\.json \| npx level-of-care assess$/m)
    expect(text).toMatch(/^npm ci && npm test$/m)
  })
})

test.each(['README.md', 'src/adult/README.md'])('%s says who has not reviewed the rules', (path) => {
  const plain = guideAt(path).text.replace(/[*_]/g, '').replace(/\s+/g, ' ')
  expect(plain).toContain('No licensed clinician has reviewed')
  expect(adult.notice).toContain('No licensed clinician has reviewed them')
})
