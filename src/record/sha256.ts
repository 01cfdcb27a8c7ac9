import { issueOf } from '../boundary/Issue.ts'
import { UsageError } from '../boundary/UsageError.ts'

/** What is needed of the Web Crypto API: browsers, workers and Node have it, pages without HTTPS do not. */
interface Subtle {
  readonly digest: (algorithm: 'SHA-256', data: Uint8Array) => Promise<ArrayBuffer>
}

declare const crypto: { readonly subtle?: Subtle } | undefined
declare const TextEncoder: (new () => { readonly encode: (text: string) => Uint8Array }) | undefined

/**
 * The SHA-256 digest of a text's UTF-8, as `sha256:` and 64 hexadecimal digits.
 *
 * @throws {@link UsageError} (`no-web-crypto`) where there is no Web Crypto.
 */
export async function sha256(text: string): Promise<string> {
  const subtle = typeof crypto === 'undefined' ? undefined : crypto.subtle
  if (subtle === undefined || typeof TextEncoder === 'undefined')
    throw new UsageError([
      issueOf([], 'no-web-crypto', 'Web Crypto, which Node, workers and pages over HTTPS have'),
    ])
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
  return `sha256:${digits.join('')}`
}
