// A CDS Hooks service on the loopback address: how long its first answer takes, and how long a later one.
import { createServer, request } from 'node:http'

const { createService } = await import(process.argv[2])
const { handle } = createService({
  uuid: () => 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
  maximumAgeDays: 90,
  now: () => '2026-11-20T15:04:05Z',
})
const server = createServer((asked, answer) => {
  let text = ''
  asked.setEncoding('utf8')
  asked.on('data', (part) => {
    text += part
  })
  asked.on('end', () => {
    const { status, headers, body } = handle(JSON.parse(text))
    answer.writeHead(status, { ...headers }).end(JSON.stringify(body))
  })
})
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))

const ask = () =>
  new Promise((done, fail) => {
    const started = performance.now()
    const call = request({ port: server.address().port, method: 'POST' }, (answer) => {
      let size = 0
      answer.on('data', (part) => {
        size += part.length
      })
      answer.on('end', () => (size > 100 ? done(performance.now() - started) : fail(new Error('no card'))))
    })
    call.on('error', fail)
    call.end(process.argv[4])
  })

const first = await ask()
const later = []
for (let turn = 0; turn < 200; turn++) later.push(await ask())
server.close()
console.log(process.argv[3] === 'first' ? first : later.sort((a, b) => a - b)[100])
