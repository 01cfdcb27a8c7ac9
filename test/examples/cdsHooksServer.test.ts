import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import type { Feedback } from 'level-of-care/cds-hooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoClient, demoClient } from '../../examples/cds-hooks-server/client.ts'
import { type Running, start } from '../../examples/cds-hooks-server/start.ts'
import { tokenChecker } from '../../examples/cds-hooks-server/tokens.ts'
import { brokenInDiscovery, brokenInResponse } from '../cds-hooks/invariants.ts'
import { hookInstance, patientId, requestOf, responseOf, searchset } from '../cds-hooks/requests.ts'
import { inRepository, runProgram } from './runProgram.ts'

const origin = 'https://ehr.example.com'

let client: DemoClient
let server: Running
const received: Feedback[] = []
const logged: string[] = []

beforeAll(async () => {
  client = await demoClient()
  server = await start(0, {
    clients: [client.trusted],
    origins: [origin],
    onFeedback: (records) => received.push(...records),
    log: (line) => logged.push(line),
  })
})

afterAll(() => server.close())

const path = '/cds-services/level-of-care-patient-view'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

async function call(
  to: string,
  { body, token, ...rest }: RequestInit & { readonly token?: string | null } = {},
): Promise<Answer> {
  const url = `${server.url}${to}`
  const bearer = token === undefined ? await client.token(url) : token
  const answer = await fetch(url, {
    ...(body === undefined ? {} : { method: 'POST', body }),
    ...rest,
    headers: {
      'content-type': 'application/json',
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
      ...rest.headers,
    },
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) }
}

/** Today, because the server has a clock. */
const today = () => new Date().toISOString()

const intakeOf = (given: object) => ({ assessedOn: today().slice(0, 10), ...given })

const requestAbout = (given: object, hook = hookInstance) =>
  JSON.stringify(
    requestOf(
      { intake: searchset(responseOf(intakeOf(given), { authored: today() })) },
      { hookInstance: hook },
    ),
  )

describe('a health record', () => {
  test('discovers the service', async () => {
    const { status, body } = await call('/cds-services')
    expect(status).toBe(200)
    expect(brokenInDiscovery(body)).toEqual([])
    expect(body).toMatchObject({
      services: [
        { hook: 'patient-view', id: 'level-of-care-patient-view' },
        { hook: 'encounter-start', id: 'level-of-care-encounter-start' },
      ],
    })
  })

  test('calls it with data, and gets a card', async () => {
    const { status, headers, body } = await call(path, { body: requestAbout({ riskOfHarm: 'imminent' }) })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(brokenInResponse(body)).toEqual([])
    expect(body).toMatchObject({
      cards: [{ indicator: 'critical', summary: expect.stringMatching(/^EMERGENCY/) }],
    })
  })

  test('calls it without data, and is told so', async () => {
    const { status, body } = await call(path, { body: JSON.stringify(requestOf(undefined)) })
    expect(status).toBe(412)
    expect(body).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'required' }, {}] })
  })

  test('sends feedback about a card', async () => {
    const { body } = await call(path, { body: requestAbout({ riskOfHarm: 'imminent' }) })
    const [card] = (body as { cards: { uuid: string; suggestions: { uuid: string }[] }[] }).cards
    const feedback = {
      card: card?.uuid,
      outcome: 'accepted',
      acceptedSuggestions: [{ id: card?.suggestions[0]?.uuid }],
      outcomeTimestamp: today(),
    }
    const { status } = await call(`${path}/feedback`, { body: JSON.stringify({ feedback: [feedback] }) })
    expect(status).toBe(200)
    expect(received.at(-1)).toMatchObject({ card: card?.uuid, outcome: 'accepted' })
    const refused = await call(`${path}/feedback`, { body: '{"feedback":[{"card":"x"}]}' })
    expect(refused.status).toBe(400)
  })
})

describe('what is no sound call', () => {
  test.each(['', 'hush', '{"hook":', 'null', '[]', '{}', '{"hook":"hush","prefetch":7}'])(
    'is refused without being repeated: %s',
    async (body) => {
      const answer = await call(path, { body })
      expect(answer.status).toBe(400)
      expect(answer.body).toMatchObject({ resourceType: 'OperationOutcome' })
      expect(JSON.stringify(answer.body)).not.toContain('hush')
    },
  )

  test('is too long', async () => {
    expect((await call(path, { body: 'x'.repeat(3_000_000) })).status).toBe(413)
  })

  test('goes to another address', async () => {
    expect((await call('/cds-services/other', { body: '{}' })).status).toBe(404)
    expect((await call('/elsewhere', { token: null })).status).toBe(404)
  })
})

describe('who may call', () => {
  /** A token that is right but for what is given. */
  async function tokenWith(
    claims: Readonly<Record<string, unknown>>,
    { header = {}, sign }: { header?: object; sign?: (jwt: SignJWT) => Promise<string> } = {},
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const jwt = new SignJWT({
      iss: client.trusted.issuer,
      aud: `${server.url}/cds-services`,
      iat: now,
      exp: now + 60,
      jti: randomUUID(),
      // What is undefined is left out.
      ...(claims as JWTPayload),
    }).setProtectedHeader({ alg: 'ES384', kid: 'demo', typ: 'JWT', ...header })
    if (sign !== undefined) return sign(jwt)
    return jwt.sign(client.privateKey)
  }

  const discover = async (token: string | null) => (await call('/cds-services', { token })).status
  const seconds = (from: number) => Math.floor(Date.now() / 1000) + from

  test('whoever has a right token, once', async () => {
    const token = await tokenWith({})
    expect(await discover(token)).toBe(200)
    expect(await discover(token)).toBe(401)
    expect(logged.at(-1)).toBe('401 used before')
    expect(await discover(await tokenWith({ aud: [`${server.url}/cds-services`] }))).toBe(200)
    const header = { jku: 'https://ehr.example.com/keys' }
    expect(await discover(await tokenWith({}, { header }))).toBe(401)
  })

  test('nobody with a token again, as long as it could be valid', async () => {
    for (const late of [0, 1, 499, 500, 999]) {
      let time = Date.UTC(2026, 10, 20, 15) + late
      const seconds = Math.floor(time / 1000)
      const { check } = tokenChecker([client.trusted], { now: () => new Date(time) })
      const url = `${server.url}/cds-services`
      // As far in the future as clocks may differ, and with an end that never comes.
      const made = { aud: url, iat: seconds + 30, exp: seconds + 100_000 }
      const token = `Bearer ${await tokenWith(made)}`
      const accepted: number[] = []
      const fresh: number[] = []
      for (let second = 0; second <= 364_000; second += 250) {
        time = Date.UTC(2026, 10, 20, 15) + late + second
        if (second > 20_000 && second < 358_000) continue
        if ((await check(token, url)) !== undefined) accepted.push(second)
        // To somebody who has not seen it, it is good as long as it is valid.
        const other = tokenChecker([client.trusted], { now: () => new Date(time) })
        if ((await other.check(token, url)) !== undefined) fresh.push(second)
      }
      expect(accepted).toEqual([0])
      expect(Math.max(...fresh)).toBeGreaterThan(360_000 - 1)
    }
  })

  test('of the same token at once, one call only', async () => {
    const token = await tokenWith({})
    const answers = await Promise.all(Array.from({ length: 10 }, () => discover(token)))
    expect(answers.filter((status) => status === 200)).toHaveLength(1)
  })

  test.each<[string, () => Readonly<Record<string, unknown>>, string]>([
    ['from an issuer that nobody knows', () => ({ iss: 'https://other.example.com' }), 'issuer not trusted'],
    ['for another address', () => ({ aud: `${server.url}${path}` }), 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['for a part of it', () => ({ aud: server.url }), 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    [
      'for others as well',
      () => ({ aud: [`${server.url}/cds-services`, 'https://other.example.com'] }),
      'for others too',
    ],
    ['expired', () => ({ iat: seconds(-200), exp: seconds(-100) }), 'ERR_JWT_EXPIRED'],
    ['made too long ago', () => ({ iat: seconds(-400), exp: seconds(400) }), 'ERR_JWT_EXPIRED'],
    [
      'made in the future',
      () => ({ iat: seconds(200), exp: seconds(400) }),
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
    ],
    ['without an end', () => ({ exp: undefined }), 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['without a beginning', () => ({ iat: undefined }), 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['without a number of its own', () => ({ jti: undefined }), 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['with an empty one', () => ({ jti: '' }), 'no jti'],
  ])('no token %s', async (_, claims, why) => {
    expect(await discover(await tokenWith(claims()))).toBe(401)
    expect(logged.at(-1)).toBe(`401 ${why}`)
  })

  test.each<[string, () => Promise<string>, string]>([
    [
      'signed by somebody else',
      async () => {
        const { privateKey } = await generateKeyPair('ES384')
        return tokenWith({}, { sign: (jwt) => jwt.sign(privateKey) })
      },
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    ],
    [
      'with the algorithm none',
      async () =>
        new UnsecuredJWT({ jti: randomUUID() })
          .setIssuer(client.trusted.issuer)
          .setAudience(`${server.url}/cds-services`)
          .setIssuedAt()
          .setExpirationTime('1 minute')
          .encode(),
      'no key named',
    ],
    [
      'with the algorithm none, and a key named',
      async () => {
        const [, payload] = (await tokenWith({})).split('.')
        const header = { alg: 'none', kid: 'demo', typ: 'JWT' }
        return `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}.`
      },
      'ERR_JOSE_ALG_NOT_ALLOWED',
    ],
    [
      'with HMAC, the public key taken for a secret',
      async () => {
        const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(client.publicKey)))
        return tokenWith({}, { header: { alg: 'HS256' }, sign: (jwt) => jwt.sign(secret) })
      },
      'ERR_JOSE_ALG_NOT_ALLOWED',
    ],
    [
      'with a key that nobody knows',
      () => tokenWith({}, { header: { kid: 'other' } }),
      'ERR_JWKS_NO_MATCHING_KEY',
    ],
    [
      'of another type',
      () => tokenWith({}, { header: { typ: 'at+jwt' } }),
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
    ],
    ['that is none', async () => 'hush', 'no token'],
    ['of three parts that are none', async () => 'hush.hush.hush', 'ERR_JWT_INVALID'],
  ])('no token %s', async (_, token, why) => {
    const answer = await call('/cds-services', { token: await token() })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    expect(JSON.stringify(answer.body)).not.toContain('hush')
    expect(logged.at(-1)).toBe(`401 ${why}`)
  })

  test('nobody without a token', async () => {
    expect(await discover(null)).toBe(401)
  })
})

describe('pages in a browser', () => {
  const preflight = (from: string) =>
    call(path, {
      method: 'OPTIONS',
      token: null,
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })

  test('of a known origin may call, and ask so without a token', async () => {
    const { status, headers } = await preflight(origin)
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe(origin)
    expect(headers.get('access-control-allow-methods')).toContain('POST')
    expect(headers.get('access-control-allow-headers')?.toLowerCase()).toContain('authorization')
    const answer = await call('/cds-services', { headers: { origin } })
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
  })

  test('of another origin may not', async () => {
    const { headers } = await preflight('https://other.example.com')
    expect(headers.get('access-control-allow-origin')).toBe(null)
  })
})

test('of two hundred calls at once, each gets the answer that is its own', async () => {
  const ratings = ['none', 'low', 'moderate', 'high', 'imminent'] as const
  const answers = await Promise.all(
    Array.from({ length: 200 }, async (_, number) => {
      const riskOfHarm = ratings[number % ratings.length]
      const { status, body } = await call(path, { body: requestAbout({ riskOfHarm }, randomUUID()) })
      return { riskOfHarm, status, body }
    }),
  )
  expect(answers).toHaveLength(200)
  const uuids = new Set<unknown>()
  for (const { riskOfHarm, status, body } of answers) {
    expect(status).toBe(200)
    expect(brokenInResponse(body)).toEqual([])
    const [card] = (body as { cards: { uuid: string; detail: string; indicator: string }[] }).cards
    uuids.add(card?.uuid)
    expect(card?.indicator === 'critical').toBe(riskOfHarm === 'imminent')
  }
  expect(uuids.size).toBe(200)
})

test('it starts as the README says, and shows a card', () => {
  const { scripts } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'))
  const [command = '', ...words] = String(scripts['example:cds']).split(' ')
  const { status, stdout, stderr } = runProgram('npx', command, ...words, '--once')
  expect(status, stderr).toBe(0)
  const shown = JSON.parse(stdout)
  expect(brokenInResponse(shown)).toEqual([])
  expect(shown).toMatchObject({
    cards: [{ summary: expect.stringMatching(/^Recommended: Intensive outpatient program; .*prompt/) }],
  })
})

test('no line of the log tells of anybody', () => {
  expect(logged.join('\n')).not.toMatch(new RegExp(`${patientId}|hush|imminent`))
})
