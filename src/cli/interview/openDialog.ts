import type { Streams } from '../Streams.ts'
import { createLineDialog } from './createLineDialog.ts'
import type { Dialog } from './Dialog.ts'
import type { DialogWords } from './DialogWords.ts'

/** Opens the talk that goes with whoever answers: a person on a terminal, or lines from a pipe or a script. */
export async function openDialog(streams: Streams, words: DialogWords): Promise<Dialog> {
  const { stdin, stdout } = streams
  // A terminal that cannot move its cursor is written line by line, too.
  if (stdin.isTTY !== true || stdout.isTTY !== true || process.env.TERM === 'dumb')
    return createLineDialog(streams, words)
  // Other commands, and scripts, do not wait for it to be loaded.
  const { createTerminalDialog } = await import('./createTerminalDialog.ts')
  return createTerminalDialog(streams, words)
}
