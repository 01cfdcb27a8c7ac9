import { adult } from 'level-of-care'
import { RulesetError } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { lowestMeeting } from './boundaryNeeds.ts'
import { type Disagreement, disagreements, statementCases } from './disagreements.ts'
import { type Mutant, mutantsOf, withSlip } from './mutants.ts'
import { predict, rungPosition, statements } from './statements.ts'

/**
 * Slips that no answer can show: each gives a rule for a service, which states no floor, the first rung of a ladder on
 * which everybody who meets the rule is higher anyway. The reason is the rule that takes them there.
 */
const withoutEffect = [
  { rule: 'needs-assertive-outreach', ladder: 'level', because: ['severe-impairment'] },
  { rule: 'needs-medication-for-addiction', ladder: 'urgency', because: ['mild-withdrawal'] },
  {
    rule: 'needs-medical-evaluation',
    ladder: 'level',
    because: ['extreme-symptoms', 'cannot-care-for-self', 'moderate-withdrawal'],
  },
  {
    rule: 'needs-medical-evaluation',
    ladder: 'urgency',
    because: ['extreme-symptoms', 'cannot-care-for-self', 'moderate-withdrawal'],
  },
  { rule: 'needs-advanced-treatment-review', ladder: 'level', because: ['intensive-outpatient-not-enough'] },
  { rule: 'needs-safety-from-violence', ladder: 'urgency', because: ['unsafe-where-they-live'] },
] as const

const mutants = mutantsOf(adult)
const everyCase = [...statementCases.values()].flat()

test('every slip in a rule is refused, or noticed by the cases of the statements', () => {
  const verdicts = mutants.map((mutant) => ({
    name: `${mutant.rule}: ${mutant.slip}`,
    verdict: judge(mutant),
  }))
  const survivors = verdicts.filter(({ verdict }) => verdict === 'not noticed')
  expect(survivors.map(({ name }) => name).sort()).toEqual(
    withoutEffect.map(({ rule, ladder }) => `${rule}: ${ladder} one up`).sort(),
  )
  // What is noticed first: an answer, a rule's status, or that another rule decides the answer.
  expect(count(verdicts.map(({ verdict }) => verdict))).toEqual({
    refused: 81,
    answer: 1059,
    status: 197,
    reasons: 55,
    'not noticed': withoutEffect.length,
  })
  expect(mutants).toHaveLength(1398)
})

test('there are slips in every rule', () => {
  expect([...new Set(mutants.map(({ rule }) => rule))]).toEqual(adult.rules.map(({ id }) => id))
})

test.each(withoutEffect)(
  '$rule: everybody who meets it is above the first rung of $ladder',
  ({ rule, ladder, because }) => {
    const ways = statements.filter(({ id }) => id === rule).flatMap(({ when }) => lowestMeeting(when))
    // These are the lowest needs that meet the rule, and a higher need never has a lower answer.
    for (const need of ways) {
      const { decides, ladders } = predict(need)
      expect(rungPosition(ladder, ladders[ladder].least)).toBeGreaterThan(1)
      expect(because.some((reason) => decides.get(reason)?.includes(ladder))).toBe(true)
    }
  },
)

type Verdict = 'refused' | Disagreement['about'] | 'not noticed'

/** The cases of the rule itself come first: there a slip shows soonest. */
function judge(mutant: Mutant): Verdict {
  try {
    const cases = [...(statementCases.get(mutant.rule) ?? []), ...everyCase]
    const [first] = disagreements(withSlip(adult, mutant), cases)
    return first?.about ?? 'not noticed'
  } catch (error) {
    if (error instanceof RulesetError) return 'refused'
    throw error
  }
}

function count(verdicts: readonly Verdict[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}
