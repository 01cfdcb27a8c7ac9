import type { Path } from '../boundary/Issue.ts'
import type { Entry } from './bundleEntries.ts'
import { codesOf } from './codesOf.ts'
import type { Report } from './NotUnderstood.ts'
import { codingsOf, type Given, objectsOf, own, textOf } from './readPlain.ts'
import { loinc } from './systems.ts'
import type { Said, Standing } from './Taking.ts'
import { dayOrTime, whenOf } from './whenOf.ts'

/** An observation, or a component of one. */
export interface ObservedPart extends Said {
  readonly owner: Given
  readonly loincs: readonly string[]
  /** The key of those that belong together: what was observed on one day. */
  readonly day: string
}

/** An observation and its components; nothing of what was withdrawn. */
export function observedParts({ resource, path }: Entry, report: Report): readonly ObservedPart[] {
  const standing = standingOf(resource, path, report)
  if (standing === undefined) return []
  const given = dayGiven(resource)
  const on = dayOrTime(given)
  if (on === undefined) {
    const isPartial = typeof given === 'string' && /^\d{4}(-\d\d)?$/.test(given)
    report(
      [...path, 'effectiveDateTime'],
      given === undefined ? 'missing' : isPartial ? 'imprecise-date' : 'invalid-date',
      'a date, or a date and time with an offset',
    )
  }
  const said = { standing, when: whenOf(resource), on, day: on?.slice(0, 10) ?? String(given) }
  const part = (owner: Given, where: Path): ObservedPart => ({
    ...said,
    owner,
    path: where,
    loincs: codesOf(codingsOf(owner, 'code')).flatMap(({ system, code }) => (system === loinc ? [code] : [])),
  })
  const components = objectsOf(resource, 'component').map((component, position) =>
    part(component, [...path, 'component', position]),
  )
  return [part(resource, path), ...components]
}

/** Of a stretch of time, its end, or else its beginning. */
function dayGiven(observation: Given): unknown {
  const [period] = objectsOf(observation, 'effectivePeriod')
  return (
    own(observation, 'effectiveDateTime') ??
    own(observation, 'effectiveInstant') ??
    (period && (own(period, 'end') ?? own(period, 'start')))
  )
}

function standingOf(observation: Given, path: Path, report: Report): Standing | undefined {
  const where = [...path, 'status']
  switch (textOf(observation, 'status')) {
    case 'final':
    case 'amended':
    case 'corrected':
      return 'completed'
    case 'cancelled':
    case 'entered-in-error':
      return report(where, 'withdrawn')
    case 'registered':
    case 'preliminary':
      report(where, 'not-final')
      return 'unreleased'
    default:
      report(where, 'status-unknown')
      return 'unreleased'
  }
}
