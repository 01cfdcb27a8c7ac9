import type { BundleOptions } from 'level-of-care/fhir'
import { score } from 'level-of-care/instruments'

/** UUIDs in order: `00000000-0000-4000-8000-000000000001` and so on. */
export function countedIds(): () => string {
  let count = 0
  return () => {
    count += 1
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  }
}

export const proposal = { subject: 'Patient/example', authoredOn: '2026-11-20T15:04:05Z' } as const

/** What a bundle needs, and scores of every kind: a total, a range, words, and a ladder that has no total. */
export function context(): BundleOptions {
  return {
    ...proposal,
    encounter: 'Encounter/first',
    ids: countedIds(),
    hcpcs: 'mental-health',
    scores: [
      { score: score('phq9', [2, 2, 2, 2, 1, 2, 1, 1, 1]), on: '2026-11-18' },
      { score: score('gad7', [2, 2, 1, 2, 1, 2, null]), on: '2026-11-18T10:00:00-05:00' },
      { score: score('k10', { total: 30 }, { version: 'from-1' }), on: '2026-11-18' },
      { score: score('cssrs', { item1: true, item2: false }), on: '2026-11-18' },
    ],
  }
}
