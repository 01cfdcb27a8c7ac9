import { expect, test } from 'vitest'
import {
  disagreementsIn,
  firstOfTwo,
  placementOf,
  secondPlacements,
  sideOf,
  sideOfAcceptable,
  sideOfNamed,
} from './placements.ts'
import type { ValidationCase } from './ValidationCase.ts'

const assessedOn = '2026-11-20'

const caseWith = (label: Pick<ValidationCase['label'], 'level' | 'acceptable'>): ValidationCase => ({
  id: 'x-001',
  facts: 'Nobody.',
  label: { ...label, strength: 'report', said: 'Nothing.' },
  source: 'None',
  ratings: [{ assessedOn }],
})

const somewhere = caseWith({ level: 'residential', acceptable: ['inpatient', 'residential'] })

test('a final recommendation counts as it is', () => {
  const placement = placementOf(somewhere, 'first', { assessedOn, riskOfHarm: 'imminent' })
  expect(placement).toMatchObject({ recommended: 'inpatient', highest: 'inpatient', isProvisional: false })
  expect(placement.decisive.length).toBeGreaterThan(0)
  expect(sideOfAcceptable(placement)).toBe('among')
  expect(sideOfNamed(placement)).toBe('above')
  expect(disagreementsIn([placement])).toEqual([])
})

test('a provisional one counts at its floor', () => {
  const placement = placementOf(somewhere, 'second', { assessedOn })
  expect(placement).toMatchObject({
    recommended: 'self-guided',
    highest: 'inpatient',
    isProvisional: true,
    decisive: [],
  })
  expect(sideOfAcceptable(placement)).toBe('below')
  expect(sideOfNamed(placement)).toBe('below')
  expect(disagreementsIn([placement])).toEqual([placement])
})

test('where no level is named, nothing stands beside it', () => {
  const bounded = caseWith({ level: null, acceptable: ['outpatient'] })
  const placement = placementOf(bounded, 'first', { assessedOn, riskOfHarm: 'imminent' })
  expect(sideOfNamed(placement)).toBeUndefined()
  expect(sideOfAcceptable(placement)).toBe('above')
})

test.each([
  ['self-guided', 'below'],
  ['outpatient', 'among'],
  ['intensive-outpatient', 'among'],
  ['partial-hospitalization', 'above'],
] as const)('%s is %s those that are accepted', (level, side) => {
  // In any order.
  expect(sideOf(level, ['intensive-outpatient', 'outpatient'])).toBe(side)
})

test('both ratings of a case stand at the same place', () => {
  expect(firstOfTwo.map(({ of }) => of.id)).toEqual(secondPlacements.map(({ of }) => of.id))
})
