// The web side of a CDS service: routes, tokens, CORS, limits. What is recommended, and how it is said, comes from
// `level-of-care/cds-hooks`.

import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { type CdsService, createService, type Feedback } from 'level-of-care/cds-hooks'
import { type TokenChecker, type TrustedClient, tokenChecker } from './tokens.ts'

/** What the routes know of a call: whose token it came with. */
export type App = Hono<{ Variables: { client: string } }>

export interface AppOptions {
  /** Where clients reach the server, without a slash at the end: tokens are made for addresses that begin so. */
  readonly baseUrl: string
  readonly clients: readonly TrustedClient[]
  /** Pages of these origins may call from a browser. */
  readonly origins: readonly string[]
  readonly onFeedback: (feedback: readonly Feedback[], client: string) => void
  readonly log: (line: string) => void
}

const largestBody = 2 * 1024 * 1024

export function createApp({ baseUrl, clients, origins, onFeedback, log }: AppOptions): App {
  const service: CdsService = createService({
    uuid: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    maximumAgeDays: 90,
    extensionKey: 'com.example.level-of-care',
    links: [{ label: 'How levels of care are found', url: 'https://example.com/levels', type: 'absolute' }],
  })
  const tokens: TokenChecker = tokenChecker(clients, { log: (why) => log(`401 ${why}`) })

  const app: App = new Hono()

  // Before the tokens: a browser asks whether it may send one.
  app.use(
    cors({
      origin: [...origins],
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Authorization', 'Content-Type'],
      maxAge: 600,
    }),
  )

  app.use('/cds-services/*', async (context, next) => {
    // The path as it was called; the host in front of it may be a proxy's, so it is not taken from the call.
    const client = await tokens.check(
      context.req.header('authorization'),
      `${baseUrl}${new URL(context.req.url).pathname}`,
    )
    if (client === undefined)
      return context.json(outcome('login', 'a valid token'), 401, { 'WWW-Authenticate': 'Bearer' })
    context.set('client', client)
    return next()
  })

  app.use(
    '/cds-services/*',
    bodyLimit({
      maxSize: largestBody,
      // The rest of the body is not read, so the connection is of no further use.
      onError: (context) => context.json(outcome('too-long', 'a smaller body'), 413, { Connection: 'close' }),
    }),
  )

  app.get('/cds-services', (context) => context.json(service.discovery()))

  for (const { id } of service.discovery().services) {
    app.post(`/cds-services/${id}`, async (context) => {
      const { status, headers, body } = service.handle(parsed(await context.req.text()))
      return context.json(body, status, { ...headers })
    })

    app.post(`/cds-services/${id}/feedback`, async (context) => {
      const answer = service.feedback(parsed(await context.req.text()))
      if (answer.status !== 200) return context.json(answer.body, answer.status, { ...answer.headers })
      onFeedback(answer.records, context.get('client'))
      return context.body(null, 200)
    })
  }

  app.notFound((context) => context.json(outcome('not-found', 'another address'), 404))

  app.onError((error, context) => {
    // Its name, and never its message: health data must not end up in logs.
    log(`500 ${error.name}`)
    return context.json(outcome('exception', 'no error in this server'), 500)
  })

  return app
}

/** What is no JSON is answered as anything else is that is no request. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function outcome(code: string, expected: string): object {
  return {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code, details: { text: `expected ${expected}` } }],
  }
}
