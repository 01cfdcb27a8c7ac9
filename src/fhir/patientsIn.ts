import { type Given, objectsOf, own, textOf } from './readPlain.ts'

/** A patient, as far as a reference tells: what is not told is `undefined`. */
export interface Person {
  /** The server, where the reference names one. */
  readonly base?: string
  /** Without it, somebody is meant that the resource holds itself, or who is named by an identifier alone. */
  readonly id?: string
  /** It is the address of an entry that is not there: who that is, only somebody who gives the same address can say. */
  readonly address?: string
}

/** Whom something is about; `else` is somebody or something that is no patient, `unknown` is named and cannot be found. */
export type Who = Person | 'else' | 'unknown'

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
 * Whom a reference names: `Patient/1`, an absolute address, one with a version, the address of an entry, or a patient who is
 * contained in the resource, are different ways to name one person. `undefined` where it names nobody.
 *
 * @param owner - The resource that refers.
 */
export function whoIn(reference: Given, owner: Given, addresses: Addresses): Who | undefined {
  const type = textOf(reference, 'type')
  if (type !== undefined && !/(^|\/)Patient$/.test(type)) return 'else'
  const text = textOf(reference, 'reference')
  if (text === undefined) return own(reference, 'identifier') === undefined ? undefined : {}
  if (text.startsWith('#')) {
    const contained = objectsOf(owner, 'contained').find((one) => textOf(one, 'id') === text.slice(1))
    return contained === undefined ? 'unknown' : isPatient(contained) ? {} : 'else'
  }
  const given = addresses.get(text)
  if (given !== undefined && !isPatient(given)) return 'else'
  const id = given && textOf(given, 'id')
  return id === undefined ? named(text) : { id }
}

/** Whom an option names, which may be written as the id alone. `else` where that is no patient. */
export function personNamed(text: string, addresses: Addresses): Person | 'else' {
  const who = whoIn({ reference: text }, {}, addresses)
  if (who !== undefined && who !== 'unknown') return who
  return { id: text }
}

/** `[base/]Type/id`, with or without a version. */
const typed = /^(?:(.*?)\/)?([A-Z][A-Za-z]+)\/([^/?#]+)(?:\/_history\/[^/?#]+)?(?:[?#].*)?$/

function named(text: string): Who {
  const [, base, type, id] = typed.exec(text) ?? []
  if (type === undefined || id === undefined)
    return /^urn:(uuid|oid):/.test(text) ? { address: text } : 'unknown'
  if (type !== 'Patient') return 'else'
  return base ? { base: base.toLowerCase(), id } : { id }
}

function isPatient(resource: Given): boolean {
  return own(resource, 'resourceType') === 'Patient'
}

/** May both be the same person? Who is not named may be anybody; the same id on two servers is two people. */
export function isSamePerson(one: Person, other: Person): boolean {
  if (one.address !== undefined || other.address !== undefined) return one.address === other.address
  if (one.id === undefined || other.id === undefined) return true
  return (
    one.id === other.id && (one.base === undefined || other.base === undefined || one.base === other.base)
  )
}
