import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guides } from '../docs/guides.ts'
import { inRepository } from '../examples/runProgram.ts'
import { ownEnvironment } from '../support/ownEnvironment.ts'
import { testShown } from '../support/recorded.ts'
import { updating } from '../support/updating.ts'
import { consumer } from './support/consumer.ts'

/** What is said to somebody who has installed the package; the guides of the tests are for those with a clone. */
const forUsers = guides.filter(({ path }) => path === 'README.md' || path.startsWith('src/'))

/** What it takes to have the package at all: done already, or for a clone only. */
const setUp = ['npm install level-of-care', 'npm ci && npm test']

/** A table with a wrong row is answered all the same, and the status says so. */
const statusOf = (command: string) => (command.includes(' batch ') ? 1 : 0)

interface Block {
  readonly commands: readonly string[]
  /** What is shown behind it: what the last command prints, or the table that it writes. */
  readonly language: string | undefined
  readonly output: string | undefined
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/```sh\n([\s\S]*?)\n```\n(?:\n```(text|csv)\n([\s\S]*?)\n```)?/g)].map(
    ([, block = '', language, output]) => ({
      commands: block.split('\n').filter((line) => !setUp.includes(line)),
      language,
      output,
    }),
  )
}

const pages = forUsers.map((guide) => ({ ...guide, blocks: blocksOf(guide.text) }))
const withCommands = pages.filter(({ blocks }) => blocks.some(({ commands }) => commands.length > 0))

test('the pages show what the program can do, and what it says', () => {
  const all = withCommands.flatMap(({ blocks }) => blocks)
  const named = all.flatMap(({ commands }) => commands.join('\n').match(/(?<=npx level-of-care )\w+/g) ?? [])
  const help = spawnSync(process.execPath, [inRepository('dist/cli.js'), '--help'], { encoding: 'utf8' })
  const offered = [...help.stdout.matchAll(/^ {2}(\w+) .* {2}/gm)].map(([, name]) => name)
  expect([...new Set(named)].sort()).toEqual(offered.filter((name) => name !== 'help').sort())
  expect(all.filter(({ output }) => output !== undefined).length).toBeGreaterThan(2)
})

describe('what a page says to type works in an empty folder, after an install', () => {
  testShown.each(withCommands)('$path', ({ path, text, blocks }) => {
    const { folder } = consumer('commonjs', [])
    // npx itself takes longer than the command, so it is tried on the README alone.
    const typed = (command: string) =>
      path === 'README.md'
        ? command
        : command.replaceAll('npx level-of-care', 'node_modules/.bin/level-of-care')
    let page = text
    for (const { commands, language, output } of blocks) {
      let printed = ''
      for (const command of commands) {
        const { status, stdout, stderr } = spawnSync('sh', ['-c', typed(command)], {
          cwd: folder,
          // No page needs a network.
          env: { ...ownEnvironment(), npm_config_offline: 'true' },
          encoding: 'utf8',
          input: '',
        })
        expect(status, `${command}\n${stderr}`).toBe(statusOf(command))
        printed = stdout + stderr
      }
      if (output === undefined) continue
      const written = language === 'csv' ? readFileSync(`${folder}/answers.csv`, 'utf8') : printed
      if (updating) page = page.replace(output, written.trimEnd())
      else expect(written.trimEnd(), commands.join('\n')).toBe(output)
    }
    if (updating) writeFileSync(inRepository(path), page)
  })
})
