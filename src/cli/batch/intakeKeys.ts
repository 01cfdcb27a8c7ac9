import type { Ruleset } from 'level-of-care/rules'

/** What an intake of a ruleset may hold: its rated dimensions, and the keys that every intake may have beside them. */
export interface IntakeKeys {
  readonly rated: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

/** Collects the keys. What is derived from the treatment history is none of them. */
export function intakeKeys({ dimensions }: Ruleset): IntakeKeys {
  const rated = dimensions.flatMap(({ id, derived }) => (derived === undefined ? [id] : []))
  const others = [
    'assessedOn',
    'assessedAt',
    'treatmentHistory',
    'age',
    'conditions',
    'substances',
    'obligations',
    'circumstances',
    'preferences',
    'notKnown',
  ]
  return { rated: new Set(rated), all: new Set([...rated, ...others]) }
}
