import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consumer } from './support/consumer.ts'
import { repository } from './support/paths.ts'

test('the command runs from a fresh folder, with nothing else installed', () => {
  const { folder, run, write } = consumer('commonjs', [])
  const program = (...args: readonly string[]) => run('node_modules/.bin/level-of-care', ...args)
  const { version } = JSON.parse(readFileSync(repository('package.json'), 'utf8'))
  expect(run('npx', '--offline', '--no-install', 'level-of-care', '--version')).toBe(`${version}\n`)
  write('intake.json', '{"assessedOn":"2026-11-20","riskOfHarm":"imminent"}')
  expect(program('assess', 'intake.json')).toMatch(/^EMERGENCY/)
  expect(JSON.parse(program('assess', 'intake.json', '--format', 'json'))).toMatchObject({
    level: 'inpatient',
  })
  expect(program('assess', 'intake.json', '--format', 'svg')).toMatch(/^<svg/)
  expect(JSON.parse(program('schema', 'intake'))).toEqual(
    JSON.parse(
      readFileSync(join(folder, 'node_modules/level-of-care/dist/schemas/intake.schema.json'), 'utf8'),
    ),
  )
  expect(program('sql', '--table', 'intakes')).toContain('SELECT')
  expect(JSON.parse(program('questionnaire'))).toMatchObject({ resourceType: 'Questionnaire' })
})

test('its threads run too', () => {
  const { folder, run, write } = consumer('module', [])
  const rows = 150_000
  write('in.csv', `member,assessedOn,riskOfHarm\n${'m,2026-11-20,imminent\n'.repeat(rows)}`)
  run(
    'node_modules/.bin/level-of-care',
    'batch',
    'in.csv',
    '-o',
    'out.csv',
    '--keep',
    'member',
    '--jobs',
    '2',
  )
  const lines = readFileSync(join(folder, 'out.csv'), 'utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(rows + 1)
  expect(lines.at(-1)).toMatch(new RegExp(`^${rows},m,final,inpatient,`))
})
