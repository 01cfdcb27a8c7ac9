import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { headers } from '../../examples/intake-page/headers.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** A served folder. */
export interface Served {
  readonly url: string
  /** The bytes that went out, compressed, by path. */
  readonly sent: Map<string, number>
  readonly close: () => void
}

/** Serves a folder of the repository on the loopback address: compressed, and under the policy of the page. */
export async function serve(
  folder: string,
  policy: Readonly<Record<string, string>> = headers,
): Promise<Served> {
  const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url))
  const sent = new Map<string, number>()
  const compressed = new Map<string, Buffer>()
  const server = createServer(({ url = '/' }, answer) => {
    const path = normalize(decodeURIComponent(url.split('?')[0] ?? '/'))
    const file = join(root, path === '/' ? 'index.html' : path)
    if (!file.startsWith(root) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      answer.writeHead(404).end()
      return
    }
    // Once: a server that compresses at every request would be measured, and not the page.
    const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file))
    compressed.set(file, body)
    sent.set(path, body.byteLength)
    answer.writeHead(200, {
      ...policy,
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    })
    answer.end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    close: () => server.close(),
  }
}
