import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../examples/runProgram.ts'
import { updating } from '../examples/shownOutput.ts'
import { builtProgram, ownFolder } from './support/program.ts'

const program = builtProgram()

const readme = readFileSync(inRepository('README.md'), 'utf8')
const [, chapter = ''] = /\n## From the command line\n([\s\S]*?)\n## /.exec(readme) ?? []

interface Shown {
  readonly command: string
  /** What follows it: what it prints, or the file that it writes. */
  readonly language: string | undefined
  readonly output: string | undefined
}

/** The commands of the chapter, each with what is shown of its output. */
const shown: readonly Shown[] = [
  ...chapter.matchAll(/```sh\n([\s\S]*?)\n```\n(?:\n```(text|csv)\n([\s\S]*?)\n```)?/g),
].flatMap(([, block = '', language, output]): Shown[] => {
  const commands = block.split('\n').filter((line) => line.startsWith('npx level-of-care'))
  return commands.map((command, position) =>
    position === commands.length - 1
      ? { command, language, output }
      : { command, language: undefined, output: undefined },
  )
})

/** As in a shell that stands in the repository, but with a folder of its own for what is written. */
function inShell(command: string, cwd: string) {
  return spawnSync(
    'sh',
    ['-c', command.replaceAll('npx level-of-care', `"${process.execPath}" "${program.path()}"`)],
    {
      cwd,
      encoding: 'utf8',
      input: '',
    },
  )
}

describe('the README', () => {
  test('runs every command', () => {
    const used = new Set(shown.map(({ command }) => command.split(' ')[2]))
    expect([...used].sort()).toEqual(
      ['analyze', 'assess', 'batch', 'compare', 'interview', 'questionnaire', 'schema', 'sql'].sort(),
    )
    expect(shown.filter(({ output }) => output !== undefined).length).toBeGreaterThan(2)
  })

  test('shows what they print', () => {
    const folder = ownFolder()
    symlinkSync(inRepository('examples'), join(folder, 'examples'))
    for (const { command, language, output } of shown) {
      const { status, stdout, stderr } = inShell(command, folder)
      // A table with a wrong row is answered all the same, and the status says so.
      expect(status, `${command}\n${stderr}`).toBe(command.includes('batch') ? 1 : 0)
      if (output === undefined) continue
      const written = language === 'csv' ? readFileSync(join(folder, 'answers.csv'), 'utf8') : stdout + stderr
      expect(written.trimEnd(), command).toBe(output)
    }
  })
})

describe('a clinic’s tool in Python', () => {
  const path = inRepository('examples/11-clinic-tool.py')
  const hasPython = spawnSync('python3', ['--version']).status === 0

  test.skipIf(!hasPython)('prints what it says', () => {
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
