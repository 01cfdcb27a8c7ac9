import { createGzip } from 'node:zlib'
import type { Format } from '../batch/Plan.ts'
import type { Place } from '../files.ts'
import { type Output, openOutput } from '../openOutput.ts'
import { type Streams, write } from '../Streams.ts'

/** Opens a place for a table: what is written is compressed where its name ends in `.gz`, and becomes a spreadsheet for `xlsx`. */
export function openTable(place: Place, to: Format, force: boolean, streams: Streams): Output {
  const output = openOutput(place, force, streams)
  const compressed = place.toLowerCase().endsWith('.gz') ? compressing(output) : output
  return to === 'xlsx' ? spreadsheet(compressed) : compressed
}

function compressing(output: Output): Output {
  const gzip = createGzip()
  const done = pour(gzip, output)
  return {
    // Whichever is first: what is written is taken, or it cannot be.
    write: (chunk) => Promise.race([write(gzip, chunk), done]),
    async finish() {
      gzip.end()
      await done
      await output.finish()
    },
    abandon() {
      gzip.destroy()
      output.abandon()
    },
  }
}

/** Each line that is written is the JSON of a row. */
function spreadsheet(output: Output): Output {
  const { readable, writable } = new TransformStream<(string | number)[], (string | number)[]>()
  const writer = writable.getWriter()
  const done = (async () => {
    const { writeRows } = await import('../xlsx/writeRows.ts')
    await pour(writeRows(readable), output)
  })()
  done.catch(() => {})
  return {
    async write(chunk) {
      const text =
        typeof chunk === 'string'
          ? chunk
          : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString()
      for (const line of text.split('\n'))
        if (line !== '') await Promise.race([writer.write(JSON.parse(line)), done])
    },
    async finish() {
      await Promise.race([writer.close(), done])
      await done
      await output.finish()
    },
    abandon() {
      writer.abort().catch(() => {})
      output.abandon()
    },
  }
}

async function pour(source: AsyncIterable<Uint8Array>, output: Output): Promise<void> {
  for await (const bytes of source) await output.write(bytes)
}
