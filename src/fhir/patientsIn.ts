import { type Given, objectsOf, own, textOf } from './readPlain.ts'

/** Whom something is about, as far as its reference tells: what is not told is `undefined`. */
export interface Person {
  /** The server, where the reference names one. */
  readonly base?: string
  /** Without it, somebody is meant that the resource holds itself, or nobody is named. */
  readonly id?: string
}

/** The resources of a bundle that may be referred to by the address of their entry. */
export type Addresses = ReadonlyMap<string, Given>

/** Where each resource of a bundle is found by the address of its entry. */
export function addressesIn(entries: readonly Given[]): Addresses {
  return new Map(
    entries.flatMap((entry) => {
      const fullUrl = textOf(entry, 'fullUrl')
      const [resource] = objectsOf(entry, 'resource')
      return fullUrl === undefined || resource === undefined ? [] : [[fullUrl, resource] as const]
    }),
  )
}

/**
 * Whom a reference names: `Patient/1`, an absolute address, one with a version, the address of an entry, or somebody who is
 * contained in the resource, are different ways to name one person. `undefined` where it names nobody.
 */
export function personIn(reference: Given, addresses: Addresses): Person | undefined {
  const text = textOf(reference, 'reference')
  if (text === undefined) return own(reference, 'identifier') === undefined ? undefined : {}
  if (text.startsWith('#')) return {}
  const given = addresses.get(text)
  const id = given && textOf(given, 'id')
  if (id !== undefined) return { id }
  const [, base, named] = /^(.*?)\/?(?:Patient\/)([^/?#]+)/.exec(text) ?? []
  if (named !== undefined) return base ? { base: base.toLowerCase(), id: named } : { id: named }
  return { id: text.replace(/^urn:(uuid|oid):/, '') }
}

/** May both be the same person? Who is not named may be anybody; the same id on two servers is two people. */
export function isSamePerson(one: Person, other: Person): boolean {
  if (one.id === undefined || other.id === undefined) return true
  return (
    one.id === other.id && (one.base === undefined || other.base === undefined || one.base === other.base)
  )
}
