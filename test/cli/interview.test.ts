import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { adult, assess, explain, type Intake, nextQuestion, questions } from 'level-of-care'
import { adultIn, intakeForm, render } from 'level-of-care/render'
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

/** What the adult ruleset asks. */
const asked = [...intakeForm().ratings.map(({ id }) => id), 'treatmentHistory']

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
    expect(stdout).toMatch(/^\nAt most \d+ questions left, and 5 about the person\.\n/)
    expect(stdout.split('\n')[2]).toBe(nextQuestion(known)?.title)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(known)
    expect(readdirSync(join(file, '..'))).toEqual(['call.json'])
  })

  test('takes an answer back, and leaves open what nobody knows', async () => {
    const folder = ownFolder()
    const [file, other] = [join(folder, 'call.json'), join(folder, 'other.json')]
    const { stdout } = await run([...start, '--file', file], '<\n1\n5\n<\n?\n')
    expect(stdout.includes('There is no earlier answer to take back.')).toBe(true)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      assessedOn: '2026-11-20',
      withdrawalRisk: 'none',
      notKnown: ['riskOfHarm'],
    })
    expect(stdout.match(/Risk of harm to self or others\n/g)).toHaveLength(2)
    const unknown = await run([...start, '--file', other], '?\n'.repeat(13))
    expect(unknown.stdout).not.toContain('none of the answers')
    const intake = JSON.parse(readFileSync(other, 'utf8'))
    expect(new Set(intake.notKnown)).toEqual(new Set(asked))
    expect(unknown.stdout.endsWith(`\n${explain(assess(intake))}\n`)).toBe(true)
    expect(unknown.stdout).toContain('Asked, and cannot be answered')
    // It is not asked again.
    const resumed = await run(['interview', '--file', other])
    expect(resumed.stdout.match(/left, /g)).toHaveLength(1)
    expect(resumed.stdout).toContain('At most 5 questions left, about the person.')
  })

  test('asks again for what is no answer', async () => {
    const { stdout } = await run(['interview'], 'yesterday\n<\n2026-11-20\n9\nlow\n1\n')
    expect(stdout).toContain('Day of the assessment: is no calendar date (YYYY-MM-DD).\n')
    expect(stdout).toContain('There is no earlier answer to take back.\n')
    expect(stdout.match(/That is none of the answers\./g)).toHaveLength(2)
    expect(stdout).toContain('The answers were not kept')
  })

  test('without an answer is left, and says so', async () => {
    const { status, stdout, stderr } = await run(['interview'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/\nThe answers were not kept: no --file was named\.\n$/)
  })

  test('says at once what to do in an emergency', async () => {
    const { stdout } = await run(start, '1\n5\n')
    expect(stdout).toMatch(/\nEMERGENCY: ACT NOW\./)
    expect(stdout).toMatch(/Level of care: Inpatient/)
  })

  test('does not go on from a file that is no intake', async () => {
    const file = join(ownFolder(), 'call.json')
    writeFileSync(file, '{"assessedOn":"2026-11-20","riskOfHarm":"Xq7secretZ"}')
    const { status, stdout, stderr } = await run(['interview', '--file', file])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^riskOfHarm: .* \(invalid-value\)\n$/)
    expect((await run(['interview', '--assessed-on', 'today'])).status).toBe(1)
  })

  test('asks who it is about, and what a program should offer, after what decides', async () => {
    const file = join(ownFolder(), 'call.json')
    const ratings = '?\n'.repeat(13)
    const { stdout, stderr } = await run(
      [...start, '--file', file],
      `${ratings}17\nold\n18\n1, 3\n7 alcohol\n1 99\n0\n\n`,
    )
    expect(stderr).toBe('')
    expect(stdout).toContain('Age in years: is below the age that these rules are for.\n')
    expect(stdout).toContain('Age in years: is of another kind than it should be.\n')
    expect(stdout.match(/That is none of the answers\./g)).toHaveLength(2)
    const { age, conditions, substances, obligations, circumstances } = JSON.parse(readFileSync(file, 'utf8'))
    expect({ age, conditions, substances, obligations, circumstances }).toEqual({
      age: 18,
      conditions: ['depression', 'bipolar'],
      substances: [],
      obligations: null,
      circumstances: undefined,
    })
    const resumed = await run(['interview', '--file', file], '<\n2\n')
    expect(resumed.stdout).toContain('At most 1 question left, about the person.')
    const intake = JSON.parse(readFileSync(file, 'utf8'))
    expect(intake.circumstances).toEqual(['postpartum'])
    expect(resumed.stdout.endsWith(`\n${explain(assess(intake))}\n`)).toBe(true)
  })

  test('settles only what it is to settle, and asks what is asked for safety', async () => {
    const file = join(ownFolder(), 'call.json')
    const until = [...start, '--file', file, '--until', 'level']
    const options = { until: 'level' } as const
    const asksNext = (known: object) => String(nextQuestion(known, options)?.title)
    const { stdout } = await run(until, '1\n5\n')
    expect(stdout).toContain(`\n${asksNext({ assessedOn: '2026-11-20' })}\n`)
    for (let left = 20; left > 0; left--) {
      const { stdout: screen } = await run(until, '1\n')
      const before = JSON.parse(readFileSync(file, 'utf8'))
      if (nextQuestion(before, options) === undefined) break
      expect(screen.length).toBeGreaterThan(0)
    }
    const known = JSON.parse(readFileSync(file, 'utf8'))
    expect(nextQuestion(known, options)).toBe(undefined)
    expect(questions(known).length).toBeGreaterThan(0)
    const done = await run(until)
    expect(done.stdout).toContain('At most 1 question left, about the person.\n')
    expect(done.stdout.endsWith(`\n${explain(assess(known))}\n`)).toBe(true)
    const wrong = await run([...start, '--until', 'cost,level'])
    expect([wrong.status, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toMatch(/^until\.0: expected one of level, /)
  })

  test('is held in Spanish, too', async () => {
    const { stdout, stderr } = await run(
      ['interview', '--lang', 'es'],
      `30/11\n2026-11-20\n?\n<\n${'?\n'.repeat(13)}`,
    )
    expect(stderr).toBe('')
    expect(stdout).toContain('Día de la evaluación: no es una fecha del calendario (AAAA-MM-DD).\n')
    expect(stdout).toMatch(/\nQuedan como máximo \d+ preguntas, y 5 sobre la persona\.\n/)
    expect(stdout).toContain('Nivel de atención: al menos ')
    const found = assess({ assessedOn: '2026-11-20', notKnown: asked as Intake['notKnown'] })
    const told = render(found, { format: 'text', reader: 'clinician', language: 'es' })
    expect(stdout.endsWith(`\n${told}\n`)).toBe(true)
    expect(stdout).not.toMatch(/\b(not known|back|leave|Level of care)\b/)
  })

  test('of a ruleset of one’s own is held in another language with its translation', async () => {
    const folder = ownFolder()
    const [own, translation] = [join(folder, 'own.json'), join(folder, 'own.es.json')]
    writeFileSync(own, JSON.stringify({ ...adult, id: 'own' }))
    writeFileSync(translation, JSON.stringify({ ...adultIn('es'), id: 'own' }))
    const args = [...start, '--ruleset', own, '--lang', 'es']
    const refused = await run(args)
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain('(missing-translation)')
    const { stdout } = await run([...args, '--translation', translation], '1\n5\n')
    expect(stdout).toContain('Nivel de atención: Atención hospitalaria.\n\nEMERGENCIA: ')
  })
})
