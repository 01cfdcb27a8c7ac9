import type { Band, Convention, Instrument } from './Instrument.ts'
import type { InstrumentIssue } from './InstrumentError.ts'
import { optionsOf } from './optionsOf.ts'
import { added } from './Range.ts'
import { isObject, readPlain } from './readPlain.ts'
import { type Path, refuse, unknownKeys } from './refuse.ts'

/** Bands to go by: a published convention, or the caller's own. */
export type Bands = Convention | { readonly bands: readonly Band[] }

/** How to score. */
export interface ReadOptions {
  readonly version: string | undefined
  readonly conventions: readonly Bands[]
  readonly issues: readonly InstrumentIssue[]
}

const known = ['version', 'convention', 'bands', 'prorate']

/** Reads how to score, as plain JSON. */
export function readOptions(instrument: Instrument, input: unknown, path: Path): ReadOptions {
  const { value = {}, issues: notPlain } = readPlain(input ?? {}, path, known)
  const none = { version: undefined, conventions: [] }
  if (notPlain.length > 0) return { ...none, issues: notPlain }
  if (!isObject(value)) return { ...none, issues: [refuse(path, 'invalid-type', 'an object')] }
  const { version = null, convention = null, bands = null, prorate = null } = value
  const issues = unknownKeys(value, known, path)
  issues.push(...checkVersion(instrument, version, [...path, 'version']))
  if (prorate !== null && prorate !== false)
    issues.push(
      refuse(
        [...path, 'prorate'],
        prorate === true ? 'prorating-not-supported' : 'invalid-type',
        'false: no author of these instruments is known to allow prorating',
      ),
    )
  if (issues.length > 0) return { ...none, issues }
  const applicable = instrument.conventions.filter((each) => (each.version ?? version) === version)
  if (bands !== null) {
    const wrong =
      convention === null
        ? checkBands(instrument, version, bands, [...path, 'bands'])
        : [refuse([...path, 'bands'], 'contradiction', 'a convention or bands, not both')]
    // They were just checked.
    const own = wrong.length > 0 ? [] : [{ bands: bands as readonly Band[] }]
    return { version: nameOf(version), conventions: own, issues: wrong }
  }
  if (convention === null) {
    const conventions = applicable.filter(({ id }) => instrument.defaultConventions.includes(id))
    return { version: nameOf(version), conventions, issues }
  }
  const named = applicable.filter(({ id }) => id === convention)
  if (named.length === 0)
    issues.push(checkName(convention, idsOf(applicable), [...path, 'convention'], 'no convention'))
  return { version: nameOf(version), conventions: named, issues }
}

function checkVersion({ versions }: Instrument, version: unknown, path: Path): InstrumentIssue[] {
  if (versions === undefined)
    return version === null ? [] : [refuse(path, 'version-not-applicable', 'no version: there is only one')]
  const ids = idsOf(versions)
  if (version === null) return [refuse(path, 'version-missing', ...ids)]
  return ids.some((id) => id === version) ? [] : [checkName(version, ids, path, '')]
}

function checkName(name: unknown, names: readonly string[], path: Path, none: string): InstrumentIssue {
  const code = typeof name === 'string' ? 'invalid-value' : 'invalid-type'
  return refuse(path, code, ...(names.length > 0 ? names : [none]))
}

/** Bands of one's own give every total a band, and one only. */
function checkBands(instrument: Instrument, version: unknown, bands: unknown, path: Path): InstrumentIssue[] {
  if (instrument.total === 'none') return [refuse(path, 'no-total', 'no bands: there is no total')]
  if (!Array.isArray(bands) || bands.length === 0) return [refuse(path, 'invalid-type', 'a list of bands')]
  const scored = instrument.items.filter(({ scored }) => scored !== false)
  const { least, most } = added(
    scored.map((item) => {
      const points = optionsOf(instrument, item, nameOf(version)).map((option) => option.points)
      return { least: Math.min(...points), most: Math.max(...points) }
    }),
  )
  const issues: InstrumentIssue[] = []
  let above = Number.NEGATIVE_INFINITY
  bands.forEach((band: unknown, position) => {
    const place = [...path, position]
    if (!isObject(band)) {
      issues.push(refuse(place, 'invalid-type', 'an object'))
      return
    }
    const { id, label, from, positive } = band
    issues.push(...unknownKeys(band, ['id', 'label', 'from', 'positive'], place))
    if (typeof id !== 'string' || !/^[a-z][A-Za-z0-9-]*$/.test(id))
      issues.push(refuse([...place, 'id'], 'invalid-value', 'letters, digits and hyphens'))
    if (typeof label !== 'string') issues.push(refuse([...place, 'label'], 'invalid-type', 'a text'))
    if (positive !== undefined && positive !== true)
      issues.push(refuse([...place, 'positive'], 'invalid-value', 'true, or nothing'))
    if (typeof from !== 'number' || !Number.isInteger(from))
      issues.push(refuse([...place, 'from'], 'invalid-type', 'a whole number'))
    else {
      const fits = position === 0 ? from === least : from > above && from <= most
      const expected = position === 0 ? `${least}` : `more than the band before, and ${most} at the most`
      if (!fits) issues.push(refuse([...place, 'from'], 'out-of-range', expected))
      above = from
    }
  })
  return issues
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id)
}

function nameOf(version: unknown): string | undefined {
  return typeof version === 'string' ? version : undefined
}
