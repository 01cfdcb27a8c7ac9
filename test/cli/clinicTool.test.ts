import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { inRepository } from '../examples/runProgram.ts'
import { testShown } from '../support/recorded.ts'
import { updating } from '../support/updating.ts'
import { builtProgram } from './support/program.ts'

const program = builtProgram()

describe('a clinic’s tool in Python', () => {
  const path = inRepository('examples/11-clinic-tool.py')
  const hasPython = spawnSync('python3', ['--version']).status === 0

  testShown.skipIf(!hasPython)('prints what it says', () => {
    const { status, stdout, stderr } = spawnSync('python3', [path], {
      encoding: 'utf8',
      env: { ...process.env, LEVEL_OF_CARE: `'${process.execPath}' '${program.path()}'` },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const source = readFileSync(path, 'utf8')
    const [code = ''] = source.split('# Prints:\n')
    const expected = `${code}# Prints:\n#\n${stdout.replace(/^/gm, '# ').replace(/^# $/gm, '#').replace(/#\n?$/, '')}`
    if (updating) writeFileSync(path, expected)
    else expect(source).toBe(expected)
  })
})
