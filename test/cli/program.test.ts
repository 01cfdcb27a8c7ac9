import { once } from 'node:events'
import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { someOf } from '../support/runs.ts'
import { builtProgram, ownFolder } from './support/program.ts'

const program = builtProgram()

/**
 * Says at its end how much memory the program took. What a process says of itself on Linux begins with what the one took that
 * started it, so there the kernel is asked, which counts from the start of the program.
 */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs'
  process.on('exit', () => {
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
    console.error(/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
  })
`)}`

const inWords = (count: number) => count.toLocaleString('en-US')

/** A long table in which every row is another one, with quotes and errors here and there. */
function longTable(rows: number): string {
  const risks = ['none', 'low', 'moderate', 'high', 'imminent', '', 'wrong']
  const histories = [
    '[]',
    '',
    '"[{""level"":""outpatient"",""outcome"":""unchanged"",""endedOn"":""2026-10-30""}]"',
  ]
  const lines = ['member,assessedOn,riskOfHarm,symptomSeverity,treatmentHistory']
  for (let row = 1; row <= rows; row++)
    lines.push(
      `"m, ${row}",2026-11-20,${risks[row % 7]},${['none', 'mild', 'severe', ''][row % 4]},${histories[row % 3]}`,
    )
  return `${lines.join('\r\n')}\r\n`
}

describe('a long table', () => {
  test('is answered by threads as it is without them, in order', () => {
    const folder = ownFolder()
    const path = (name: string) => join(folder, name)
    const rows = 40_000 + someOf(80_000)
    writeFileSync(path('in.csv'), longTable(rows))
    const [alone, together] = ['0', '3'].map((jobs) =>
      program.run(['batch', path('in.csv'), '-o', path(`${jobs}.csv`), '--keep', 'member', '--jobs', jobs]),
    )
    expect(together).toEqual(alone)
    expect(together?.status).toBe(1)
    const wrongOnes = Math.floor((rows + 1) / 7)
    expect(together?.stderr).toMatch(
      new RegExp(`^${inWords(rows)} rows: .* ${inWords(wrongOnes)} with errors\n`),
    )
    const lines = readFileSync(path('3.csv'), 'utf8').split('\n')
    expect(lines.join('\n') === readFileSync(path('0.csv'), 'utf8')).toBe(true)
    expect(lines.length).toBe(rows + 2)
    const wrong = lines.slice(1, -1).findIndex((line, at) => !line.startsWith(`${at + 1},"m, ${at + 1}",`))
    expect(wrong).toBe(-1)
  })

  test('takes no more memory when it is longer', () => {
    const folder = ownFolder()
    const [path, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
    const peak = (rows: number) => {
      writeFileSync(path, longTable(rows))
      const args = ['batch', path, '-o', output, '--force', '--ignore-unknown', '--jobs', '0']
      const { stderr } = program.run(args, { node: ['--import', meter] })
      return Number(stderr.trim().split('\n').at(-1)) / 1024
    }
    const [short, long] = [peak(25_000), peak(100_000 + someOf(300_000))]
    expect(short).toBeGreaterThan(20)
    expect(long).toBeLessThan(200)
    expect(long - short).toBeLessThan(60)
  })
})

describe('what ends a run early leaves nothing behind', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s', async (signal, status) => {
    const folder = ownFolder()
    const child = program.start([
      'batch',
      '-',
      '--from',
      'csv',
      '-o',
      join(folder, 'out.csv'),
      '--ignore-unknown',
    ])
    child.stdin.write(longTable(1000))
    while (!readdirSync(folder).some((name) => name.endsWith('.part'))) await after(20)
    child.kill(signal)
    const [code] = await once(child, 'close')
    expect(code).toBe(status)
    expect(readdirSync(folder)).toEqual([])
    expect(existsSync(join(folder, 'out.csv'))).toBe(false)
  })

  test('a reader that has seen enough is no error', async () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'in.csv'), longTable(100_000))
    const child = program.start(['batch', join(folder, 'in.csv'), '--keep', 'member'])
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

test('it says its version, and what it is good for', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(program.run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  expect(program.run(['--help']).stdout).toMatch(/^Usage: level-of-care /)
})

test('a disk that is full ends the run, in one line', () => {
  const folder = ownFolder()
  writeFileSync(join(folder, 'in.csv'), longTable(10))
  const { status, stdout, stderr } = program.run([
    'batch',
    join(folder, 'in.csv'),
    '-o',
    '/dev/full',
    '--to',
    'csv',
    '--ignore-unknown',
  ])
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: '/dev/full cannot be written: the disk is full\n',
  })
  expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
})

test('a link stays a link, and what it leads to is replaced only when that is forced', () => {
  const folder = ownFolder()
  const [file, link] = [join(folder, 'a.json'), join(folder, 'b.json')]
  writeFileSync(file, 'mine')
  symlinkSync(file, link)
  expect(program.run(['schema', 'intake', '-o', link]).status).toBe(2)
  expect(readFileSync(file, 'utf8')).toBe('mine')
  expect(program.run(['schema', 'intake', '-o', link, '--force']).status).toBe(0)
  expect(readlinkSync(link)).toBe(file)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('$id')
})
