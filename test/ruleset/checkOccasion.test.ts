import * as fc from 'fast-check'
import type { Occasion } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { checkOccasion } from '../../src/ruleset/checkOccasion.ts'
import { rulesetById } from '../../src/ruleset/rulesetById.ts'
import { occasionOf, rulesets } from '../support/arbitraries.ts'
import { complaints } from '../support/rulesetErrorOf.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'

const index = rulesetById(small)

function check(occasion: Occasion): string[] {
  return complaints(checkOccasion(occasion, index, small, ['when']))
}

test.each<Occasion>([
  { kind: 'at-least', dimension: 'pain', rating: 'some' },
  { kind: 'at-most', dimension: 'pain', rating: 'none' },
  { kind: 'at-most', dimension: 'pain', rating: 'some' },
  { kind: 'others-lowest', dimension: 'tried' },
  { kind: 'unanswered', field: 'pain' },
  { kind: 'unanswered', field: 'age' },
  { kind: 'unanswered', field: 'treatmentHistory' },
  { kind: 'unanswered', field: 'conditions' },
  { kind: 'unanswered', field: 'substances' },
  { kind: 'unanswered', field: 'obligations' },
  { kind: 'names-any', field: 'conditions', terms: ['back'] },
  { kind: 'names-none', field: 'substances', terms: ['coffee'] },
  { kind: 'episode', outcome: 'ongoing' },
  { kind: 'undated-episode' },
  { kind: 'answer-within', ladder: 'level', from: 'home', to: 'clinic' },
  { kind: 'answer-within', ladder: 'pace', from: 'fast', to: 'fast' },
  { kind: 'all', of: [{ kind: 'undated-episode' }] },
  { kind: 'any', of: [{ kind: 'undated-episode' }] },
])('%j can apply', (occasion) => {
  expect(check(occasion)).toEqual([])
})

test.each<[Occasion, string[]]>([
  [{ kind: 'at-least', dimension: 'mood', rating: 'some' }, ['when.dimension: unknown-reference']],
  [{ kind: 'at-most', dimension: 'pain', rating: 'huge' }, ['when.rating: unknown-reference']],
  [{ kind: 'at-least', dimension: 'pain', rating: 'none' }, ['when.rating: always-true']],
  [{ kind: 'at-most', dimension: 'pain', rating: 'much' }, ['when.rating: always-true']],
  [{ kind: 'others-lowest', dimension: 'mood' }, ['when.dimension: unknown-reference']],
  [{ kind: 'unanswered', field: 'mood' }, ['when.field: unknown-reference']],
  // It is not asked, so it cannot stay unanswered.
  [{ kind: 'unanswered', field: 'tried' }, ['when.field: unknown-reference']],
  [{ kind: 'unanswered', field: 'assessedOn' }, ['when.field: unknown-reference']],
  [
    { kind: 'names-any', field: 'conditions', terms: ['back', 'knee', 'coffee'] },
    ['when.terms.1: unknown-reference', 'when.terms.2: unknown-reference'],
  ],
  [{ kind: 'names-none', field: 'obligations', terms: ['constructor'] }, ['when.terms.0: unknown-reference']],
  // The ruleset has no such list.
  [{ kind: 'names-any', field: 'circumstances', terms: ['pregnant'] }, ['when.terms.0: unknown-reference']],
  [{ kind: 'answer-within', ladder: 'depth', from: 'home', to: 'moon' }, ['when.ladder: unknown-reference']],
  [
    { kind: 'answer-within', ladder: 'level', from: 'slow', to: 'moon' },
    ['when.from: unknown-reference', 'when.to: unknown-reference'],
  ],
  [{ kind: 'answer-within', ladder: 'level', from: 'home', to: 'moon' }, ['when.to: unknown-reference']],
  [{ kind: 'answer-within', ladder: 'level', from: 'moon', to: 'home' }, ['when.from: unknown-reference']],
  [{ kind: 'answer-within', ladder: 'level', from: 'hospital', to: 'clinic' }, ['when: never-true']],
  [
    {
      kind: 'all',
      of: [
        { kind: 'undated-episode' },
        {
          kind: 'any',
          of: [
            { kind: 'unanswered', field: 'mood' },
            { kind: 'others-lowest', dimension: 'mood' },
          ],
        },
      ],
    },
    ['when.of.1.of.0.field: unknown-reference', 'when.of.1.of.1.dimension: unknown-reference'],
  ],
])('%j cannot', (occasion, expected) => {
  expect(check(occasion)).toEqual(expected)
})

test('whatever speaks of a ruleset as it is passes', () => {
  const cases = rulesets().chain((ruleset) =>
    occasionOf(ruleset, 2).map((occasion) => ({ ruleset, occasion })),
  )
  fc.assert(
    fc.property(cases, ({ ruleset, occasion }) => {
      expect(checkOccasion(occasion, rulesetById(ruleset), ruleset, [])).toEqual([])
    }),
    { numRuns: runs },
  )
})
