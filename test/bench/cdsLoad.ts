// A load test of the CDS Hooks service, over the loopback address: npm run bench:cds
//
// Every client asks about a patient of its own, whose day of assessment is told by no other, and looks whether that day is in
// every answer. The server is a process of its own.

import { type ChildProcess, fork } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { createService } from 'level-of-care/cds-hooks'
import { hookRequest } from './hookRequest.ts'

const clients = 64
const seconds = 10

/** What the server tells of itself. */
interface Told {
  readonly port: number
  readonly megabytes: number
}

if (process.send === undefined) await measure()
else serve((told) => process.send?.(told))

function serve(tell: (told: Told) => void): void {
  const service = createService({
    uuid: () => crypto.randomUUID(),
    now: () => '2026-11-20T15:04:05Z',
    maximumAgeDays: 90,
  })
  const server = createServer((request, answer) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (part: string) => {
      text += part
    })
    request.on('end', () => {
      const { status, headers, body } = service.handle(JSON.parse(text))
      answer.writeHead(status, { ...headers })
      answer.end(JSON.stringify(body))
    })
  })
  const told = (): Told => ({
    port: (server.address() as AddressInfo).port,
    megabytes: process.memoryUsage().rss / 2 ** 20,
  })
  // Whoever waits for longer than the five seconds that Node.js keeps a connection is not turned away.
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1', () => tell(told()))
  process.on('message', () => tell(told()))
}

async function measure(): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url))
  const before = await heard(server)
  const { result, wrong, answered } = await load(`http://127.0.0.1:${before.port}`)
  server.send('tell')
  const after = await heard(server)
  server.kill()
  const lines: readonly (readonly [string, string])[] = [
    ['requests a second', String(Math.round(result.requests.average))],
    ['p50, p99 (ms)', `${result.latency.p50}, ${result.latency.p99}`],
    [
      'memory of the server, before and after (MB)',
      `${before.megabytes.toFixed(0)}, ${after.megabytes.toFixed(0)}`,
    ],
    [
      'answers, not of the client’s own patient, lost',
      `${answered}, ${wrong}, ${result.errors + result.timeouts + result.non2xx}`,
    ],
  ]
  console.log(`${clients} clients at once, ${seconds} seconds, one process:`)
  for (const [what, value] of lines) console.log(`  ${what}: ${value}`)
  if (wrong + result.errors + result.timeouts + result.non2xx > 0) process.exitCode = 1
}

function heard(server: ChildProcess): Promise<Told> {
  return new Promise((told) => server.once('message', (message) => told(message as Told)))
}

interface Loaded {
  readonly result: autocannon.Result
  readonly answered: number
  /** Answers in which the day of the client's own patient is not. */
  readonly wrong: number
}

function load(url: string): Promise<Loaded> {
  let next = 0
  let answered = 0
  let wrong = 0
  return new Promise((loaded, failed) => {
    autocannon(
      {
        url,
        connections: clients,
        duration: seconds,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupClient: (client) => {
          const number = next++
          client.setBody(JSON.stringify(hookRequest(number, dayOf(number))))
          client.on('body', (body) => {
            answered += 1
            if (!String(body).includes(`as of ${dayOf(number)}`)) wrong += 1
          })
        },
      },
      (error, result) => (error ? failed(error) : loaded({ result, answered, wrong })),
    )
  })
}

/** A day that only one of the patients was assessed on. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2026, 10, 20 - (number % clients))).toISOString().slice(0, 10)
}
