import { describe, expect, test } from 'vitest'
import { run } from './support/run.ts'

/** Milliseconds of the processor that something takes: others on the machine make no difference. */
async function costOf(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** A table with so many columns more than anybody means. */
const wide = (columns: number) => {
  const names = Array.from({ length: columns }, (_, at) => `q${at}`)
  return `assessedOn,${names.join(',')}\n2026-11-20${','.repeat(columns)}\n2026-11-20,imminent\n`
}

describe('a header of a hundred thousand columns', () => {
  test.each([
    [[], 1],
    [['--ignore-unknown'], 1],
    [['--ignore-unknown', '--keep', 'q3,q20000'], 1],
  ])('%j takes time in proportion', async (args, status) => {
    const answer = (columns: number) => run(['batch', '-', '--from', 'csv', ...args], wide(columns))
    expect((await answer(100_000)).status).toBe(status)
    const [few, many] = [await costOf(() => answer(25_000)), await costOf(() => answer(100_000))]
    // Four times as many, and not sixteen times the work.
    expect(many).toBeLessThan(few * 9 + 200)
  })
})

describe('one row that is out of all proportion is one refused row, and the run goes on', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
  const rows: readonly (readonly [name: string, from: string, table: string, code: string])[] = [
    [
      'a million commas',
      'csv',
      `member,assessedOn,riskOfHarm\nm,2026-11-20,low\n${','.repeat(1_000_000)}\nm,2026-11-20,imminent\n`,
      'cell-count',
    ],
    [
      'two million commas',
      'csv',
      `member,assessedOn,riskOfHarm\nm,2026-11-20,low\n${','.repeat(2_000_000)}\nm,2026-11-20,imminent\n`,
      'row-too-long',
    ],
    [
      'a million quotes',
      'csv',
      `member,assessedOn,riskOfHarm\nm,2026-11-20,low\n${'"'.repeat(1_000_001)},x\nm,2026-11-20,imminent\n`,
      'malformed-row',
    ],
    [
      '5,000 levels in a cell',
      'csv',
      `member,assessedOn,riskOfHarm,treatmentHistory\nm,2026-11-20,low,\nm,2026-11-20,low,"${deep}"\nm,2026-11-20,imminent,\n`,
      'too-deep',
    ],
    [
      '5,000 levels',
      'ndjson',
      `{"assessedOn":"2026-11-20"}\n{"assessedOn":"2026-11-20","riskOfHarm":${deep}}\n{"assessedOn":"2026-11-20","riskOfHarm":"imminent"}\n`,
      'too-deep',
    ],
    [
      '5,000 levels in what is kept',
      'ndjson',
      `{"assessedOn":"2026-11-20"}\n{"assessedOn":"2026-11-20","member":${deep}}\n{"assessedOn":"2026-11-20","riskOfHarm":"imminent"}\n`,
      'too-deep',
    ],
    [
      '5,000 levels without an end',
      'ndjson',
      `{"assessedOn":"2026-11-20"}\n${'{"a":'.repeat(5000)}\n{"assessedOn":"2026-11-20","riskOfHarm":"imminent"}\n`,
      'too-deep',
    ],
    [
      '5,000 levels in an array',
      'json',
      `[{"assessedOn":"2026-11-20"},{"member":${deep}},{"assessedOn":"2026-11-20","riskOfHarm":"imminent"}]`,
      'too-deep',
    ],
    [
      'a long element',
      'json',
      `[{"assessedOn":"2026-11-20"},{"member":"${'x'.repeat(1 << 21)}"},{"assessedOn":"2026-11-20","riskOfHarm":"imminent"}]`,
      'row-too-long',
    ],
    [
      'sixty thousand keys',
      'ndjson',
      `{"assessedOn":"2026-11-20"}\n{${Array.from({ length: 60_000 }, (_, at) => `"k${at}":1`).join(',')}}\n{"assessedOn":"2026-11-20","riskOfHarm":"imminent"}\n`,
      'too-large',
    ],
  ]

  test.each(rows)('%s', async (_name, from, table, code) => {
    for (const more of [[], ['--keep', 'member']]) {
      const args = from === 'csv' ? ['--keep', 'member'] : more
      const { status, stdout, stderr } = await run(
        ['batch', '-', '--from', from, '--to', 'ndjson', ...args],
        table,
      )
      const answers = stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
      expect(answers.map(({ row, status: said }) => [row, said])).toEqual([
        [1, 'provisional'],
        [2, 'error'],
        [3, 'final'],
      ])
      expect(answers[1].error).toMatchObject([{ code }])
      expect(status).toBe(1)
      expect(stderr.length).toBeLessThan(300)
    }
  })
})
