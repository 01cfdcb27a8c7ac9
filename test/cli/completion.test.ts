import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from './support/run.ts'

const has = (shell: string) => spawnSync(shell, ['-c', ':']).status === 0

const folder = mkdtempSync(join(tmpdir(), 'level-of-care-completion-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const scripts = new Map<string, string>()

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { status, stdout, stderr } = await run(['completion', shell])
    expect([status, stderr]).toEqual([0, ''])
    scripts.set(shell, join(folder, `level-of-care.${shell}`))
    writeFileSync(String(scripts.get(shell)), stdout)
  }
})

/** What bash offers for the last of these words. */
function offered(...words: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '--norc',
      '-c',
      `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _level_of_care; printf '%s\\n' "\${COMPREPLY[@]}"`,
      String(scripts.get('bash')),
      'level-of-care',
      ...words,
    ],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  return stdout.split('\n').filter((word) => word !== '')
}

/** What the help of a command lists. */
async function helped(pattern: RegExp, ...command: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run([...command, '--help'])
  return [...stdout.matchAll(pattern)].flatMap(([, ...found]) => found.filter((flag) => flag !== undefined))
}

const flags = /^ {2}(?:(-\w), )?(--[\w-]+)/gm

describe.skipIf(!has('bash'))('bash', () => {
  test('offers the commands that the help lists', async () => {
    const commands = await helped(/^ {2}([a-z]+) .*/gm)
    expect(commands).toContain('assess')
    expect([...offered('')].sort()).toEqual([...commands].sort())
    expect(offered('ana')).toEqual(['analyze'])
    expect(offered('-')).toEqual(['-V', '--version', '-h', '--help'])
    expect(offered('help', 'ass')).toEqual(['assess'])
  })

  test('offers the options of every command', async () => {
    for (const command of offered('').filter((name) => name !== 'help')) {
      const listed = await helped(flags, command)
      expect(listed).toContain('--help')
      expect([command, ...offered(command, '-')]).toEqual([command, ...listed])
    }
  })

  test('offers what an option, or an argument, may be', () => {
    expect(offered('assess', '--lang', '')).toEqual(['en', 'es'])
    expect(offered('assess', 'intake.json', '--format', 'm')).toEqual(['markdown'])
    // Of --format=m, bash makes three words.
    expect(offered('assess', '--format', '=', 'm')).toEqual(['markdown'])
    expect(offered('assess', '--format', '=')).toEqual(['text', 'markdown', 'html', 'json', 'svg'])
    // The same option of another command has other values.
    expect(offered('template', '--format', '')).toEqual(['csv', 'xlsx', 'json'])
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish'])
  })

  test('leaves files to the shell', () => {
    expect(offered('assess', '')).toEqual([])
    expect(offered('assess', '-o', '')).toEqual([])
    expect(offered('assess', '--ruleset', '')).toEqual([])
    const { stdout } = spawnSync(
      'bash',
      ['--norc', '-c', 'source "$0"; complete -p level-of-care', String(scripts.get('bash'))],
      {
        encoding: 'utf8',
      },
    )
    expect(stdout).toBe('complete -o default -F _level_of_care level-of-care\n')
  })
})

test.for(['bash', 'zsh', 'fish'])('%s finds nothing wrong with the script', (shell, { skip }) => {
  skip(!has(shell), `${shell} is not installed`)
  const { status, stderr } = spawnSync(shell, ['-n', String(scripts.get(shell))], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

test('a shell that is not known is refused', async () => {
  const { status, stdout, stderr } = await run(['completion', 'tcsh'])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('bash, zsh, fish')
})
