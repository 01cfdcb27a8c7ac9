import { expect, test } from 'vitest'
import { disagreementText } from './disagreementText.ts'
import { placementOf } from './placements.ts'

const assessedOn = '2026-11-20'

const placement = placementOf(
  {
    id: 'x-001',
    facts: 'Nobody.',
    label: { level: null, acceptable: ['outpatient'], strength: 'report', said: 'Nothing.' },
    source: 'None',
    ratings: [{ assessedOn }],
  },
  'first',
  { assessedOn },
)

test('a disagreement is told with all that it takes to judge it', () => {
  expect(disagreementText(placement)).toBe(
    [
      'x-001, first rating (None)',
      '  facts: Nobody.',
      '  label (report): no level named; acceptable: outpatient',
      '  the source said: Nothing.',
      '  recommended: at least self-guided, at most inpatient',
      '  decisive reasons:',
      '    none',
    ].join('\n'),
  )
})

test('a source that says otherwise is told with the reason', () => {
  const reason = {
    rule: 'severe-symptoms',
    label: 'severe symptoms',
    dissents: [{ source: 'Somebody', says: 'not so' }],
  }
  const decisive = [reason] as unknown as typeof placement.decisive
  expect(disagreementText({ ...placement, decisive })).toMatch(
    /decisive reasons:\n {4}severe-symptoms: severe symptoms\n {6}otherwise Somebody: not so$/,
  )
})
