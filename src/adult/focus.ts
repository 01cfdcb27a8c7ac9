import type { AdultNames } from '../locales/AdultNames.ts'
import type { Focus, Occasion } from '../ruleset/Occasion.ts'
import type {
  circumstances as circumstanceIds,
  conditions as conditionIds,
  obligations as obligationIds,
  substances as substanceIds,
} from './vocabulary.ts'

/** What a focus is, without its text. */
export interface FocusOutline extends Omit<Focus, 'label'> {
  readonly id: keyof AdultNames['focus']
}

const all = (...of: readonly Occasion[]): Occasion => ({ kind: 'all', of })

const conditions = (...terms: readonly (typeof conditionIds)[number][]): Occasion => ({
  kind: 'names-any',
  field: 'conditions',
  terms,
})

const substances = (...terms: readonly (typeof substanceIds)[number][]): Occasion => ({
  kind: 'names-any',
  field: 'substances',
  terms,
})

const obligations = (...terms: readonly (typeof obligationIds)[number][]): Occasion => ({
  kind: 'names-any',
  field: 'obligations',
  terms,
})

const circumstances = (...terms: readonly (typeof circumstanceIds)[number][]): Occasion => ({
  kind: 'names-any',
  field: 'circumstances',
  terms,
})

const table: readonly Pick<FocusOutline, 'id' | 'when'>[] = [
  { id: 'cognitive-behavioral-therapy', when: conditions('depression', 'anxiety') },
  { id: 'exposure-and-response-prevention', when: conditions('ocd') },
  { id: 'trauma-focused-therapy', when: conditions('ptsd') },
  { id: 'dialectical-behavior-therapy', when: conditions('self-harm') },
  {
    id: 'medication-for-alcohol-or-opioids',
    when: all(conditions('substance-use'), substances('alcohol', 'opioids')),
  },
  { id: 'contingency-management', when: all(conditions('substance-use'), substances('stimulants')) },
  { id: 'relapse-prevention-skills', when: conditions('substance-use') },
  { id: 'mutual-support', when: conditions('substance-use') },
  // Whoever uses these needs it at hand, whatever the treatment is for.
  { id: 'naloxone', when: substances('opioids', 'stimulants') },
  { id: 'eating-disorder-program', when: conditions('eating-disorder') },
  { id: 'medication-management', when: conditions('bipolar', 'psychosis') },
  { id: 'family-psychoeducation', when: conditions('bipolar', 'psychosis') },
  { id: 'coordinated-specialty-care', when: conditions('psychosis') },
  { id: 'perinatal-mental-health-care', when: circumstances('pregnant', 'postpartum') },
  {
    id: 'evening-or-part-day-schedule',
    when: all(obligations('work', 'school', 'caregiving'), {
      kind: 'answer-within',
      ladder: 'level',
      from: 'intensive-outpatient',
      to: 'intensive-outpatient',
    }),
  },
]

/** What a program should offer this person in particular. No source is cited for it, so it is graded as judgment. */
export const focusOutlines: readonly FocusOutline[] = table.map(({ id, when }) => ({
  id,
  when,
  sources: ['own'],
  support: 'judgment',
}))
