import type { Readable, Writable } from 'node:stream'

/** Where a command reads from and writes to: those of the process, or those of a test. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & {
    readonly isTTY?: boolean
    readonly columns?: number
    readonly rows?: number
    hasColors?(): boolean
  }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
}

/** Writes, and waits while the reader is behind: what nobody takes yet must not pile up. */
export function write(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  if (stream.write(chunk)) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      stream.off('drain', settle).off('error', settle).off('close', settle)
      if (error) reject(error)
      else resolve()
    }
    stream.on('drain', settle).on('error', settle).on('close', settle)
  })
}

/** What the commands are given. */
export interface Program {
  readonly streams: Streams
  /** The file that threads run; without it there are none. */
  readonly workerUrl: URL | undefined
  /** The folder with the examples. */
  readonly examples: URL
  /** Says with which status the program ends. */
  readonly finish: (status: number) => void
}
