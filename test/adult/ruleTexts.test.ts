import { adult } from 'level-of-care'
import { expect, test } from 'vitest'
import { lowestMeeting } from '../cases/boundaryNeeds.ts'
import type { DimensionId, Need } from '../cases/criterion.ts'
import { scales } from '../cases/ruleStatements.ts'
import { statements } from '../cases/statements.ts'

/** A rule fires at the lowest ratings that meet one of its alternatives, and at all that is higher. */
const positionOf = (dimension: DimensionId, code: string) =>
  (scales[dimension] as readonly string[]).indexOf(code)

/** What a rule's text may say only where it is so, whatever else the ratings are. */
const claims: readonly {
  readonly says: RegExp
  readonly holds: (need: Need) => boolean
}[] = [
  { says: /without (a )?plan|no plan/, holds: (need) => need.riskOfHarm <= positionOf('riskOfHarm', 'low') },
  {
    says: /without intent|no intent/,
    holds: (need) => need.riskOfHarm <= positionOf('riskOfHarm', 'moderate'),
  },
  {
    says: /\b(intent|attempt)\b/,
    holds: (need) => need.riskOfHarm >= positionOf('riskOfHarm', 'imminent'),
  },
  {
    says: /\bmild (symptoms|withdrawal)\b/,
    holds: (need) => Math.max(need.symptomSeverity, need.withdrawalRisk) <= 1,
  },
  {
    says: /^moderate|with moderate (symptoms|impairment)/,
    holds: (need) => Math.max(need.symptomSeverity, need.functionalImpairment) <= 2,
  },
  {
    says: /\bat home\b|managed at home/,
    holds: (need) => need.livingEnvironment <= positionOf('livingEnvironment', 'stressful'),
  },
]

const labels = new Map<string, string>(adult.rules.map(({ id, label }) => [id, label]))

test.each(statements)(
  '$id: its text fits each of its alternatives, and all that is higher',
  ({ id, when }) => {
    const label = String(labels.get(id))
    const made = claims.filter(({ says }) => says.test(label))
    for (const least of lowestMeeting(when)) {
      // Each dimension at its highest, alone and together with the others.
      const highest = Object.keys(scales).map((dimension) => ({
        ...least,
        [dimension]: scales[dimension as DimensionId].length - 1,
      }))
      for (const need of [least, ...highest])
        expect(
          made.filter(({ holds }) => !holds(need)).map(({ says }) => String(says)),
          label,
        ).toEqual([])
    }
  },
)

test('a text that would not fit is noticed', () => {
  const made = claims.filter(({ says }) => says.test('thoughts of death without a plan call for a referral'))
  expect(made.map(({ holds }) => holds({ ...lowestNeed, riskOfHarm: 2 }))).toEqual([false])
})

const lowestNeed = Object.fromEntries(Object.keys(scales).map((dimension) => [dimension, 0])) as Need
