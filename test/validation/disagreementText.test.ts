import { expect, test } from 'vitest'
import { restLeast } from '../cases/intakeOf.ts'
import { disagreementText } from './disagreementText.ts'
import { placementOf } from './placements.ts'
import type { ValidationCase } from './ValidationCase.ts'

const assessedOn = '2026-11-20'

const one: ValidationCase = {
  id: 'x-001',
  facts: 'Nobody.',
  label: { level: null, acceptable: ['outpatient'], strength: 'report', said: 'Nothing.' },
  source: 'None',
  ratings: [{ assessedOn }],
}

const placement = placementOf(one, 'first', { assessedOn })

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
  const severe = placementOf(one, 'first', restLeast({ symptomSeverity: 'severe' }))
  expect(disagreementText(severe)).toMatch(
    /decisive reasons:\n {4}severe-symptoms: .+\n {6}otherwise IAR-DST: It places severe symptoms.+\.$/,
  )
})
