import { Writable } from 'node:stream'
import type { Streams } from '../Streams.ts'

/** A terminal to draw on, whose size is known. */
export interface Screen extends Writable {
  readonly columns: number
  readonly rows: number
  /** Lets go of the terminal. */
  readonly release: () => void
}

const esc = String.fromCharCode(27)

/** What sets a color, or how letters look. */
const colors = new RegExp(`${esc}\\[[\\d;]*m`, 'g')

/** The terminal as it is drawn on: without colors where it has none, or somebody wants none (`NO_COLOR`, `FORCE_COLOR=0`). */
export function screenOf(stdout: Streams['stdout']): Screen {
  const hasColors = stdout.hasColors?.() ?? false
  const screen = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      stdout.write(hasColors ? chunk : String(chunk).replace(colors, ''), done)
    },
  })
  const resize = () => screen.emit('resize')
  stdout.on('resize', resize)
  // Prompts hide the cursor. Whoever ends the program in the midst of one wants it back.
  const showCursor = () => stdout.write(`${esc}[?25h`)
  process.on('exit', showCursor)
  return Object.defineProperties(screen, {
    // A terminal may not know its size, and says 0.
    columns: { get: () => stdout.columns || 80 },
    rows: { get: () => stdout.rows || 24 },
    release: {
      value: () => {
        stdout.off('resize', resize)
        process.off('exit', showCursor)
      },
    },
  }) as Screen
}
