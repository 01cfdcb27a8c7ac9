import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { onTestFinished } from 'vitest'
import { ownEnvironment } from '../../support/ownEnvironment.ts'

// It is CommonJS, and says so to nobody who imports it.
const { Terminal }: typeof import('@xterm/headless') = createRequire(import.meta.url)('@xterm/headless')

/** Why nothing can be tried as on a terminal here; nothing where it can. */
export const noTerminal: string | undefined =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true
    ? undefined
    : 'script of util-linux is not installed'

/** The keys that a person has. */
export const keys = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  space: ' ',
  erase: '\u007f',
  escape: '\u001b',
  interrupt: '\u0003',
} as const

/** A terminal that a program runs on, and what a person sees on it. */
export interface Screen {
  /** The lines that are on it, without the spaces at their ends, and those that have moved off its top. */
  readonly lines: () => readonly string[]
  /** The lines that can be seen now. */
  readonly visible: () => readonly string[]
  /** What the program wrote, as it is. */
  readonly written: () => string
  /** Waits until the prompt that is open now says this. */
  readonly asks: (text: string) => Promise<void>
  /** Waits until the prompt that is open now says one of these, and returns it. */
  readonly asksOneOf: (texts: readonly string[]) => Promise<string>
  /** Waits until this stands somewhere, however its lines are broken. */
  readonly shows: (text: string) => Promise<void>
  readonly type: (...typed: readonly string[]) => void
  /** Sends the program a signal; on Linux. */
  readonly end: (signal: NodeJS.Signals) => void
  /** Waits for the end of the program, and returns its status. */
  readonly ended: () => Promise<number>
}

/** Starts a command on a terminal of a size. */
export function onTerminal(
  command: readonly string[],
  { columns, rows, env = {} }: { columns: number; rows: number; env?: NodeJS.ProcessEnv },
): Screen {
  const typed = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...own } = ownEnvironment()
  const child = spawn('script', ['-qefc', `stty cols ${columns} rows ${rows}; exec ${typed}`, '/dev/null'], {
    env: { ...own, TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const terminal = new Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true })
  let written = ''
  let status: number | undefined
  let look = () => {}
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text
    terminal.write(text, () => look())
  })
  child.on('close', (code) => {
    status = Number(code)
    terminal.write('', () => look())
  })

  const lines = () =>
    Array.from({ length: terminal.buffer.active.length }, (_, at) =>
      String(terminal.buffer.active.getLine(at)?.translateToString(true)),
    )
  const until = (isSo: () => boolean, what: string) =>
    new Promise<void>((resolve, reject) => {
      look = () => {
        if (isSo()) resolve()
        else if (status !== undefined)
          reject(new Error(`it ended with ${status} before ${what}:\n${lines().join('\n')}`))
      }
      look()
      setTimeout(() => reject(new Error(`never ${what}:\n${lines().join('\n')}`)), 60_000).unref()
    })

  const openPrompt = () => {
    const all = lines()
    const last = all.map((line) => /^[◆▲]/.test(line)).lastIndexOf(true)
    const open = all.slice(last).join('\n')
    // Below the answers stands the end of the bar, so all of them are there.
    return last >= 0 && /\n└/.test(open) ? unwrapped(open) : ''
  }

  return {
    lines,
    visible: () => lines().slice(-rows),
    written: () => written,
    asks: (text) => until(() => openPrompt().includes(unwrapped(text)), `asks ${text}`),
    async asksOneOf(texts) {
      const found = () => texts.find((text) => openPrompt().includes(unwrapped(text)))
      await until(() => found() !== undefined, `asks one of ${texts.join(', ')}`)
      return String(found())
    },
    shows: (text) => until(() => unwrapped(lines().join('\n')).includes(unwrapped(text)), `shows ${text}`),
    type(...them) {
      child.stdin.write(them.join(''))
    },
    end(signal) {
      // The program is all that runs below the terminal.
      const below = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
      process.kill(Number(below.trim().split(' ')[0]), signal)
    },
    async ended() {
      await until(() => status !== undefined, 'ends')
      return Number(status)
    },
  }
}

/** The words, without what is drawn around them, however their lines are broken. */
export function unwrapped(text: string): string {
  return text
    .replace(/[│┌└◆◇▲■○◻◼]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
