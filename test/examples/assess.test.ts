import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess, explain, IntakeError } from 'level-of-care'
import { expect, onTestFinished, test } from 'vitest'
import { inRepository, runProgram } from './runProgram.ts'

const run = (...args: readonly string[]) => runProgram('npm', 'run', '--silent', 'assess', '--', ...args)

const read = (name: string): unknown =>
  JSON.parse(readFileSync(inRepository(`examples/intakes/${name}.json`), 'utf8'))

test('it prints the explanation, and nothing else', () => {
  const name = 'intensive-outpatient-after-weekly-therapy'
  const { status, stdout, stderr } = run(`examples/intakes/${name}.json`)
  expect(status, stderr).toBe(0)
  expect(stdout).toBe(`${explain(assess(read(name)))}\n`)
})

test('an emergency comes first', () => {
  const { status, stdout } = run('examples/intakes/emergency-imminent-risk.json')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^EMERGENCY/)
})

test('it prints every problem of a wrong intake and exits with 1', () => {
  const intake = read('wrong-several-mistakes')
  const { status, stdout, stderr } = run('examples/intakes/wrong-several-mistakes.json')
  expect(status).toBe(1)
  expect(stdout).toBe('')
  const error = errorOf(() => assess(intake))
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .slice(-error.issues.length - 1),
  ).toEqual(error.message.split('\n'))
  for (const mistake of ['symptomSevrity', 'medium', '11/06/2026', 'detox', '2026-12-01', 'depresion']) {
    expect(JSON.stringify(intake)).toContain(mistake)
    expect(stderr).not.toContain(mistake)
  }
})

test('without one file, without a readable one, or without JSON it says so in one line and exits with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'level-of-care-assess-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const broken = join(folder, 'broken.json')
  writeFileSync(broken, '{ "riskOfHarm": secret }')
  for (const [args, line] of [
    [[], 'Name one file: npm run assess -- examples/intakes/NAME.json'],
    [['a.json', 'b.json'], 'Name one file: npm run assess -- examples/intakes/NAME.json'],
    [['examples/intakes/nobody.json'], 'The file cannot be read. Is its path right?'],
    [[broken], 'The file is not valid JSON.'],
  ] as const) {
    const { status, stdout, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(line)
    expect(stderr).not.toContain('secret')
  }
})

function errorOf(action: () => unknown): IntakeError {
  try {
    action()
  } catch (error) {
    if (error instanceof IntakeError) return error
  }
  throw new Error('There was no error.')
}
