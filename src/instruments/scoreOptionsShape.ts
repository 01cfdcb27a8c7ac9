import { listOf } from '../boundary/collections.ts'
import { type Issue, issueOf, type Path } from '../boundary/Issue.ts'
import { boolean, constant, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { optionsOf, recordOf } from '../boundary/recordOf.ts'
import type { ReadPath, Shape } from '../boundary/Shape.ts'
import type { ScoreOptions } from './Answered.ts'
import type { Band, Convention, Instrument } from './Instrument.ts'
import { possibleAnswers } from './possibleAnswers.ts'
import { added } from './Range.ts'

/** Bands to go by: a published convention, or the caller's own. */
export type Bands = Convention | { readonly bands: readonly Band[] }

/** How to score, as it was asked for. */
export interface Scoring {
  /** The version, where there are several. */
  readonly version: string | undefined
  readonly conventions: readonly Bands[]
}

/** The options of every instrument, whether it has versions or not. */
type AnyOptions = { readonly [K in keyof ScoreOptions<'k10'>]?: unknown } & {
  readonly version?: string
  readonly convention?: string
  readonly bands?: readonly Band[]
}

/** The shape of the options of {@link score}: what is read is how to score. */
export function scoreOptionsShape(instrument: Instrument): Shape<Scoring> {
  const shape = anyOptionsShape(instrument)
  return { ...shape, read: (value, path, issues) => readScoring(shape, instrument, value, path, issues) }
}

/** How to score where nobody said how: a version that is needed is missed by its name. */
export function defaultScoring(instrument: Instrument, path: Path, issues: Issue[]): Scoring {
  return readScoring(anyOptionsShape(instrument), instrument, {}, [...path], issues)
}

function readScoring(
  shape: Shape<AnyOptions>,
  instrument: Instrument,
  value: unknown,
  path: ReadPath,
  issues: Issue[],
): Scoring {
  const given = shape.read(value, path, issues) ?? {}
  return { version: given.version, conventions: conventionsFor(instrument, given, path, issues) }
}

function anyOptionsShape(instrument: Instrument): Shape<AnyOptions> {
  const { versions, conventions, total } = instrument
  return optionsOf<AnyOptions>(
    {
      version: versionShape(instrument),
      convention:
        conventions.length === 0
          ? notApplicable('no convention: this instrument has none')
          : oneOf(idsOf(conventions)),
      bands: total === 'none' ? notApplicable('no bands: there is no total') : bandsShape,
      prorate: prorateShape,
    },
    versions === undefined ? [] : ['version'],
  )
}

/** The shape of the name of a version: none where there are no versions. */
export function versionShape({ versions }: Instrument): Shape<string> {
  return versions === undefined ? notApplicable('no version: there is only one') : oneOf(idsOf(versions))
}

/** What has no meaning with this instrument, whatever it is. */
function notApplicable(expected: string): Shape<never> {
  return {
    kind: 'anything',
    expected: [expected],
    read(_, path, issues) {
      issues.push(issueOf([...path], 'not-applicable', expected))
      return undefined
    },
  }
}

const prorating = /* @__PURE__ */ notApplicable(
  'false: no author of these instruments is known to allow prorating',
)

const prorateShape: Shape<boolean> = {
  ...boolean,
  read: (value, path, issues) => (value === true ? prorating : boolean).read(value, path, issues),
}

const bandList = /* @__PURE__ */ listOf(
  recordOf<Band>(
    {
      id: text({ most: 100, pattern: /^[a-z][A-Za-z0-9-]*$/, expected: 'letters, digits and hyphens' }),
      label: text({ most: 1_000 }),
      from: wholeNumber(0, 1_000),
      positive: constant(true),
    },
    ['id', 'label', 'from'],
  ),
  100,
  { least: 1 },
)

/** Nothing where any of the bands is wrong: where they begin is compared only where all of them begin somewhere. */
const bandsShape: Shape<readonly Band[]> = {
  ...bandList,
  read(value, path, issues) {
    const before = issues.length
    const bands = bandList.read(value, path, issues)
    return issues.length > before ? undefined : bands
  },
}

/** The bands to go by, as far as they can be told; what the options say to each other is checked. */
function conventionsFor(
  instrument: Instrument,
  { version, convention, bands }: AnyOptions,
  path: Path,
  issues: Issue[],
): readonly Bands[] {
  // Without its version nobody knows what a total means.
  if (instrument.versions !== undefined && version === undefined) return []
  const applicable = instrument.conventions.filter((each) => (each.version ?? version) === version)
  if (bands !== undefined) {
    if (convention === undefined) issues.push(...wrongLimits(instrument, version, bands, [...path, 'bands']))
    else
      issues.push(issueOf([...path, 'bands'], 'contradiction', 'a convention or bands, but not both of them'))
    return [{ bands }]
  }
  if (convention === undefined)
    return applicable.filter(({ id }) => instrument.defaultConventions.includes(id))
  const named = applicable.filter(({ id }) => id === convention)
  if (named.length === 0) issues.push(issueOf([...path, 'convention'], 'invalid-value', ...idsOf(applicable)))
  return named
}

/** Bands of one's own give every total a band, and one only. */
function wrongLimits(
  instrument: Instrument,
  version: string | undefined,
  bands: readonly Band[],
  path: Path,
): Issue[] {
  const scored = instrument.items.filter((item) => item.scored !== false)
  const { least, most } = added(
    scored.map((item) => {
      const points = possibleAnswers(instrument, item, version).map((option) => option.points)
      return { least: Math.min(...points), most: Math.max(...points) }
    }),
  )
  let above = Number.NEGATIVE_INFINITY
  return bands.flatMap(({ from }, position) => {
    const fits = position === 0 ? from === least : from > above && from <= most
    above = from
    const expected = position === 0 ? `${least}` : `more than the band before, and ${most} at the most`
    return fits ? [] : [issueOf([...path, position, 'from'], 'out-of-range', expected)]
  })
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id)
}
