import type { Streams } from './Streams.ts'

/** What the commands are given. */
export interface Program {
  readonly streams: Streams
  /** The file that threads run; without it there are none. */
  readonly workerUrl: URL | undefined
  /** Says with which status the program ends. */
  readonly finish: (status: number) => void
}
