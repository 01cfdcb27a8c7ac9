// A CDS Hooks service that answers health records with the recommended level of care.
// In this repository: npm run example:cds
//
// It trusts one made-up client, whose keys it makes at its start. For a real one, put the clients that you agreed with
// into `clients`, their pages into `origins`, a store behind `onFeedback`, and TLS in front.

import { readFileSync } from 'node:fs'
import { demoClient } from './client.ts'
import { start } from './start.ts'

const client = await demoClient()

// With `--once` it makes one call and ends, on whatever port is free.
const once = process.argv.includes('--once')
const { url, close } = await start(once ? 0 : Number(process.env.PORT ?? 8080), {
  clients: [client.trusted],
  origins: ['http://localhost:8000'],
  onFeedback: (feedback) => console.log(`feedback on ${feedback.length} cards`),
  log: (line) => console.log(line),
})

// What a health record sends when somebody opens the chart of a made-up person.
const today = new Date().toISOString().slice(0, 10)
const body = readFileSync(new URL('request.json', import.meta.url), 'utf8').replaceAll('TODAY', today)
const service = `${url}/cds-services/level-of-care-patient-view`
const answer = await fetch(service, {
  method: 'POST',
  headers: { authorization: `Bearer ${await client.token(service)}`, 'content-type': 'application/json' },
  body,
})
console.log(JSON.stringify(await answer.json(), undefined, 2))

if (once) await close()
else {
  const discovery = `${url}/cds-services`
  console.log('\nAsk it yourself; a token is good for one call:')
  console.log(`curl -H 'Authorization: Bearer ${await client.token(discovery)}' ${discovery}`)
}
