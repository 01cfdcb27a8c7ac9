import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { adult, assess, explain, type Intake, nextQuestion } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { settledIntakeOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { ownFolder } from './support/program.ts'
import { run } from './support/run.ts'

/** What somebody types who knows this intake, and the intake as far as they were asked. */
function typed(intake: Readonly<Record<string, unknown>>): {
  lines: string[]
  known: Record<string, unknown>
} {
  const lines: string[] = []
  const known: Record<string, unknown> = { assessedOn: intake.assessedOn }
  for (let next = nextQuestion(known); next !== undefined; next = nextQuestion(known)) {
    known[next.id] = intake[next.id]
    if (next.answers.kind === 'ratings') lines.push(String(intake[next.id]))
    else {
      for (const { level, outcome, endedOn, response } of (intake as Intake).treatmentHistory ?? []) {
        lines.push(level, outcome)
        if (outcome !== 'ongoing') lines.push(endedOn ?? '')
        if (['ongoing', 'left-early', 'interrupted'].includes(outcome)) lines.push(response ?? '')
      }
      lines.push('0')
    }
  }
  return { lines, known }
}

const start = ['interview', '--assessed-on', '2026-11-20']

describe('an interview', () => {
  test('asks what nextQuestion asks, and ends with the explanation', async () => {
    await fc.assert(
      fc.asyncProperty(settledIntakeOf(adult as Ruleset), async (intake) => {
        const { lines, known } = typed(intake)
        const { status, stdout, stderr } = await run(
          ['interview', '--assessed-on', intake.assessedOn],
          `${lines.join('\n')}\n`,
        )
        expect([status, stderr]).toEqual([0, ''])
        expect(stdout.endsWith(`\n${explain(assess(known))}\n`)).toBe(true)
        expect(stdout).not.toContain('none of the answers')
      }),
      { numRuns: Math.ceil(runs / 20) },
    )
  })

  test('can be left and resumed: the file is the intake', async () => {
    const file = join(ownFolder(), 'call.json')
    const left = await run(['interview', '--file', file], '2026-11-20\n1\n2\nq\n')
    expect(left).toMatchObject({ status: 0, stderr: '' })
    expect(left.stdout).toMatch(new RegExp(`\\nThe answers are in ${file}; name it again to go on\\.\\n$`))
    const known = JSON.parse(readFileSync(file, 'utf8'))
    expect(known).toEqual({ assessedOn: '2026-11-20', withdrawalRisk: 'none', riskOfHarm: 'low' })
    // Nobody else of this machine reads it.
    expect(statSync(file).mode & 0o077).toBe(0)
    const { stdout } = await run(['interview', '--file', file])
    expect(stdout.startsWith(`\n${nextQuestion(known)?.title}\n`)).toBe(true)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(known)
    expect(readdirSync(join(file, '..'))).toEqual(['call.json'])
  })

  test('takes an answer back, and leaves open what nobody knows', async () => {
    const file = join(ownFolder(), 'call.json')
    const { stdout } = await run([...start, '--file', file], '<\n1\n5\n<\n?\n')
    expect(stdout.includes('There is no earlier answer to take back.')).toBe(true)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      assessedOn: '2026-11-20',
      withdrawalRisk: 'none',
    })
    expect(stdout.match(/Risk of harm to self or others\n/g)).toHaveLength(2)
    const unknown = await run(start, '?\n'.repeat(13))
    expect(unknown.stdout).not.toContain('none of the answers')
    expect(unknown.stdout.endsWith(`\n${explain(assess({ assessedOn: '2026-11-20' }))}\n`)).toBe(true)
  })

  test('asks again for what is no answer', async () => {
    const { stdout } = await run(['interview'], 'yesterday\n<\n2026-11-20\n9\nlow\n1\n')
    expect(stdout.match(/That is none of the answers\./g)).toHaveLength(3)
    expect(stdout).toContain('The answers were not kept')
  })

  test('says at once what to do in an emergency', async () => {
    const { stdout } = await run(start, '1\n5\n')
    expect(stdout).toMatch(/\nEMERGENCY: ACT NOW\./)
    expect(stdout).toMatch(/Level of care: inpatient\./)
  })

  test('does not go on from a file that is no intake', async () => {
    const file = join(ownFolder(), 'call.json')
    writeFileSync(file, '{"assessedOn":"2026-11-20","riskOfHarm":"Xq7secretZ"}')
    const { status, stdout, stderr } = await run(['interview', '--file', file])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^riskOfHarm: .* \(invalid-value\)\n$/)
    expect((await run(['interview', '--assessed-on', 'today'])).status).toBe(1)
  })
})
