import { readFileSync } from 'node:fs'
import { adult } from 'level-of-care'
import { compare, type Ruleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The rows of the changelog's table of what moves, cell by cell. */
const told = read('../../CHANGELOG.md')
  .split('\n')
  .filter((line) => /^\| `(level|withdrawalManagement|urgency)` /.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )

test('the changelog says exactly what moved between the versions of the rules', () => {
  const before: Ruleset = JSON.parse(read('../record/fixtures/adult-1.0.0/ruleset.json'))
  const { cases, unmatched, ladders, services } = compare(before, adult)
  expect(told).toEqual(
    ladders.flatMap(({ ladder, moves }) =>
      moves.map(({ from, to, cases: some, rules }) => [
        ladder,
        from,
        to,
        Number(some).toLocaleString('en-US'),
        rules.join(', '),
      ]),
    ),
  )
  expect([Number(cases).toLocaleString('en-US'), unmatched, services]).toEqual(['3,515,625,000', [], []])
})
