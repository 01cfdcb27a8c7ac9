// Who is calling? CDS Hooks clients sign a short JSON Web Token for every single call. The library knows nothing of it;
// this is how a server can check one, with `jose`.

import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose'

/** A client that is trusted, with its public keys. Agree on them beforehand: a token never says whom to trust. */
export interface TrustedClient {
  /** The `iss` of its tokens. */
  readonly issuer: string
  readonly keys: JSONWebKeySet
  /** Where the client publishes its keys, if its tokens name that place. Nothing is fetched from it here. */
  readonly jku?: string
}

export interface TokenChecker {
  /**
   * Checks the `Authorization` header of a call to this URL, and returns the client's `iss`. `undefined` when the call
   * must be refused; why is nobody's business but the log's.
   */
  readonly check: (authorization: string | undefined, url: string) => Promise<string | undefined>
}

/** Signatures with a public and a private key. What is not named is refused, `none` and every HMAC among it. */
const algorithms = ['ES384', 'RS384']

/** In seconds. A token is made for one call, so it needs no longer life. */
const longestLife = 300
const clocksDiffer = 30
/**
 * How long a token could be used after it was: one that was made as far in the future as clocks may differ is good until its
 * life is over on the slower clock. Whole seconds are compared, so that is up to a second more; and one to be sure.
 */
const remembered = longestLife + 2 * clocksDiffer + 2

export function tokenChecker(
  clients: readonly TrustedClient[],
  { now = () => new Date(), log = () => {} }: { now?: () => Date; log?: (why: string) => void } = {},
): TokenChecker {
  const trusted = new Map(
    clients.map((client) => [client.issuer, { ...client, keyOf: createLocalJWKSet(client.keys) }]),
  )
  const used = usedOnce(now)

  async function check(authorization: string | undefined, url: string): Promise<string | undefined> {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '') ?? []
    if (token === undefined) return refuse('no token')
    try {
      const client = trusted.get(decodeJwt(token).iss ?? '')
      if (client === undefined) return refuse('issuer not trusted')
      const { kid, jku } = decodeProtectedHeader(token)
      if (typeof kid !== 'string') return refuse('no key named')
      if (jku !== undefined && jku !== client.jku) return refuse('keys from elsewhere')
      const { payload } = await jwtVerify(token, client.keyOf, {
        algorithms,
        typ: 'JWT',
        issuer: client.issuer,
        audience: url,
        requiredClaims: ['exp', 'iat', 'jti'],
        maxTokenAge: longestLife,
        clockTolerance: clocksDiffer,
        currentDate: now(),
      })
      // A token for several services could be replayed by one of them at another.
      if (Array.isArray(payload.aud) && payload.aud.length > 1) return refuse('for others too')
      if (typeof payload.jti !== 'string' || payload.jti === '') return refuse('no jti')
      if (!used.first(`${client.issuer} ${payload.jti}`)) return refuse('used before')
      return client.issuer
    } catch (error) {
      // The codes of jose are words such as ERR_JWT_EXPIRED; its messages may repeat parts of a token.
      return refuse(error instanceof Error && 'code' in error ? String(error.code) : 'not a token')
    }
  }

  function refuse(why: string): undefined {
    log(why)
    return undefined
  }

  return { check }
}

/** Remembers what was used for as long as it could be used again. With several servers, this belongs into a store. */
function usedOnce(now: () => Date): { readonly first: (id: string) => boolean } {
  const until = new Map<string, number>()
  return {
    first(id) {
      const time = now().getTime()
      // In the order in which they came, and so in which they can be forgotten.
      for (const [old, end] of until) {
        if (end > time) break
        until.delete(old)
      }
      if (until.has(id)) return false
      until.set(id, time + remembered * 1000)
      return true
    },
  }
}
