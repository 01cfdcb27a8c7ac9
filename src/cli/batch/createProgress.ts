import type { Streams } from '../Streams.ts'

/** Says how far a run is: on a terminal, never in a pipe. */
export interface Progress {
  readonly show: (bytes: number, rows: number) => void
  readonly clear: () => void
}

/** Milliseconds between two pictures. */
const pause = 100

const width = 24

/** @param size - How many bytes there are, if that is known. */
export function createProgress({ stderr }: Streams, size: number | undefined): Progress {
  if (stderr.isTTY !== true) return { show: () => {}, clear: () => {} }
  let last = 0
  return {
    show(bytes, rows) {
      const now = Date.now()
      if (now - last < pause) return
      last = now
      const share = size === undefined || size === 0 ? undefined : Math.min(1, bytes / size)
      const bar =
        share === undefined
          ? ''
          : `[${'#'.repeat(Math.floor(share * width)).padEnd(width, '.')}] ${Math.floor(share * 100)} %, `
      stderr.write(`\r\u001b[K${bar}${rows.toLocaleString('en-US')} rows`)
    },
    clear: () => stderr.write('\r\u001b[K'),
  }
}
