import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { adult, assess, explain } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../examples/runProgram.ts'
import { updating } from '../examples/shownOutput.ts'
import { between, markdownTable, withBetween } from './markers.ts'
import { modules } from './modules.ts'
import { programsOf, runSnippet, shownIn } from './snippets.ts'
import { typeErrors } from './typeCheck.ts'

const path = inRepository('README.md')
const readme = readFileSync(path, 'utf8')
const programs = programsOf(readme)

describe('its programs', () => {
  test('are there', () => {
    expect(programs.length).toBeGreaterThan(3)
  })

  test('have types that hold', () => {
    expect(typeErrors(programs)).toEqual([])
  })

  test.each(programs)('show the values that they have: from line $line', async ({ code }) => {
    const { values, printed } = await runSnippet(code, modules)
    for (const [position, { expression }] of shownIn(code).entries()) {
      expect(values[position], `${expression} is never reached`).toBeDefined()
      expect(values[position]?.actual, expression).toEqual(values[position]?.shown)
    }
    expect(printed).toBe('')
  })
})

/** The first paragraphs of an example's explanation. */
function excerpt(name: string, paragraphs: number): string {
  const intake = JSON.parse(readFileSync(inRepository(`examples/intakes/${name}.json`), 'utf8'))
  return ['```text', explain(assess(intake)).split('\n\n').slice(0, paragraphs).join('\n\n'), '```'].join(
    '\n',
  )
}

const code = (text: string) => `\`${text}\``

const [level] = adult.ladders

const reading = {
  primary: 'read at first hand',
  secondary: 'read at second hand',
  recalled: 'from memory',
}

const grades = {
  stated: 'the source says so',
  derived: 'the source gives the criterion; mapping it to these ratings is ours',
  judgment: 'ours, to be reviewed by clinicians',
}

/** What is made of the ruleset, so that the page cannot say something else. */
const made: { readonly [name: string]: string } = {
  explanation: excerpt('intensive-outpatient-after-weekly-therapy', 3),
  emergency: excerpt('emergency-imminent-risk', 1),
  levels: markdownTable(
    ['level', 'hours a week', 'usual schedule'],
    level.rungs.map(({ code: rung, care }) => [
      code(rung),
      care?.hoursPerWeek === undefined
        ? 'around the clock'
        : care.hoursPerWeek.most === undefined
          ? `${care.hoursPerWeek.least} or more`
          : `${care.hoursPerWeek.least} to ${care.hoursPerWeek.most}`,
      String(care?.schedule),
    ]),
  ),
  dimensions: markdownTable(
    ['key', 'ratings, from least to most need'],
    adult.dimensions
      .filter((dimension) => !('derived' in dimension))
      .map(({ id, ratings }) => [code(id), ratings.map((rating) => code(rating.code)).join(', ')]),
  ),
  sources: markdownTable(
    ['source', 'how it was read', 'what was read'],
    adult.sources.map(({ title, verified, note }) => [title, verified ? reading[verified] : 'none', note]),
  ),
  support: markdownTable(
    ['support', 'meaning', 'rules'],
    Object.entries(grades).map(([grade, meaning]) => [
      code(grade),
      meaning,
      String(adult.rules.filter(({ support }) => support === grade).length),
    ]),
  ),
}

describe('what it says of the ruleset is what the ruleset says', () => {
  test.each(Object.keys(made))('%s', (name) => {
    const content = String(made[name])
    if (updating) writeFileSync(path, withBetween(readFileSync(path, 'utf8'), name, content))
    else expect(between(readme, name)).toBe(content)
  })
})

test('the commands that it names are there', () => {
  const { scripts } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'))
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => String(script))
  expect(named).toEqual(expect.arrayContaining(['assess', 'bench']))
  for (const script of [...named, 'test']) expect(Object.keys(scripts)).toContain(script)
  const [, file] = /^npm ci && npm run assess -- (examples\/intakes\/[\w-]+\.json)$/m.exec(readme) ?? []
  expect(existsSync(inRepository(String(file)))).toBe(true)
  expect(readme).toMatch(/^npm ci && npm test$/m)
})

test('every link within the repository leads somewhere', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => String(link))
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((link) => !existsSync(inRepository(link)))).toEqual([])
})

test('it says who has not reviewed the rules, in the words of the ruleset', () => {
  const plain = readme.replace(/[*_]/g, '').replace(/\s+/g, ' ')
  expect(plain).toContain('No licensed clinician has reviewed')
  expect(adult.notice).toContain('No licensed clinician has reviewed them')
})
