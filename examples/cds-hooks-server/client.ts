// A made-up client of the server, for its first start and for its tests. A real one is the health record.

import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { TrustedClient } from './tokens.ts'

export interface DemoClient {
  readonly publicKey: CryptoKey
  readonly privateKey: CryptoKey
  /** What the server has to know of it. */
  readonly trusted: TrustedClient
  /** A token for one call to this address. */
  readonly token: (url: string) => Promise<string>
}

export async function demoClient(issuer = 'https://ehr.example.com'): Promise<DemoClient> {
  const { publicKey, privateKey } = await generateKeyPair('ES384')
  const kid = 'demo'
  return {
    publicKey,
    privateKey,
    trusted: { issuer, keys: { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES384', use: 'sig' }] } },
    token: (url) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'ES384', kid, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(url)
        .setIssuedAt()
        .setExpirationTime('5 minutes')
        .setJti(crypto.randomUUID())
        .sign(privateKey),
  }
}
