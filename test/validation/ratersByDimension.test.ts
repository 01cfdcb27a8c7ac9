import { expect, test } from 'vitest'
import { ratersByDimension } from './ratersByDimension.ts'

const assessedOn = '2026-11-20'

test('two raters are compared on each scale', () => {
  const found = ratersByDimension([
    [
      { assessedOn, symptomSeverity: 'mild', riskOfHarm: 'low' },
      { assessedOn, symptomSeverity: 'mild', riskOfHarm: 'moderate' },
    ],
    [
      { assessedOn, symptomSeverity: 'severe', riskOfHarm: 'none' },
      { assessedOn, symptomSeverity: 'moderate' },
    ],
    [
      { assessedOn, symptomSeverity: 'none' },
      { assessedOn, symptomSeverity: 'extreme' },
    ],
  ])
  const of = (id: string) => found.find(({ dimension }) => dimension === id)
  expect(of('symptomSeverity')).toMatchObject({ bothRated: 3, same: 1, oneApart: 1, furtherApart: 1 })
  expect(of('symptomSeverity')).toMatchObject({ oneRated: 0, noneRated: 0 })
  expect(of('riskOfHarm')).toMatchObject({ bothRated: 1, same: 0, oneApart: 1, furtherApart: 0 })
  expect(of('riskOfHarm')).toMatchObject({ oneRated: 1, noneRated: 1 })
  expect(of('commitment')).toMatchObject({ bothRated: 0, oneRated: 0, noneRated: 3 })
})

test('what follows from the treatment history is no scale that is rated', () => {
  expect(ratersByDimension([]).map(({ dimension }) => dimension)).not.toContain('unsuccessfulLevel')
})
