import { adult } from 'level-of-care'
import { createAssessor, parseRuleset, type Ruleset, RulesetError } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { sampleOf } from '../support/runs.ts'
import { lowestMeeting } from './boundaryNeeds.ts'
import { type Disagreement, disagreements, statementCases } from './disagreements.ts'
import { conditionMutants, effectMutants, type Mutant, withSlip, withSlipsBeside } from './mutants.ts'
import { predict, rungPosition, statements } from './statements.ts'

const casesOf = (rule: string) => statementCases.get(rule) ?? []
const everyCase = [...statementCases.values()].flat()

/**
 * Do the statements notice a slip in a rule? The slips are made in a copy of the ruleset, and only what the copy does
 * counts: its answers, and which of its rules are met. That its text differs is no proof of anything.
 */
describe('slips in what a rule asks for', () => {
  const mutants = conditionMutants(adult)

  test('every one is refused, or shows in the status of the rule', () => {
    // Whether a rule is met depends on no other rule, so all of them can be tried side by side.
    const everySlip = withSlipsBeside(adult, mutants)
    const refused = refusedRules(everySlip)
    const assessor = createAssessor({
      ...everySlip,
      rules: everySlip.rules.filter(({ id }) => !refused.has(id)),
    })
    const noticed = new Set<string>()
    for (const { id } of statements) {
      for (const { intake, expected } of casesOf(id)) {
        const statuses = new Map(assessor.trace(intake).rules.map(({ rule, status }) => [rule, status]))
        mutants.forEach(({ rule }, position) => {
          const slip = `slip-${position}`
          if (rule === id && statuses.has(slip) && statuses.get(slip) !== expected.statuses.get(id))
            noticed.add(slip)
        })
      }
    }
    const survivors = mutants.filter((_, at) => !refused.has(`slip-${at}`) && !noticed.has(`slip-${at}`))
    expect(survivors.map(nameOf)).toEqual([])
    expect(noticed.size).toBeGreaterThan(refused.size)
  })

  test('are made in every rule', () => {
    expect(rulesOf(mutants)).toEqual(adult.rules.map(({ id }) => id))
  })
})

describe('slips in what follows from a rule', () => {
  const mutants = effectMutants(adult)

  test('every one is refused, or shows in an answer, a status, or in which rules decide', () => {
    const tried = sampleOf(mutants)
    const survivors = tried.filter((mutant) => judge(mutant) === 'not noticed').map(nameOf)
    const known = withoutEffect.map(({ rule, ladder }) => `${rule}: ${ladder} one up`)
    expect(survivors.sort()).toEqual(
      known.filter((name) => tried.some((mutant) => nameOf(mutant) === name)).sort(),
    )
  })

  test('are made in every rule', () => {
    expect(rulesOf(mutants)).toEqual(adult.rules.map(({ id }) => id))
  })

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
    {
      rule: 'needs-advanced-treatment-review',
      ladder: 'level',
      because: ['intensive-outpatient-not-enough'],
    },
    { rule: 'needs-safety-from-violence', ladder: 'urgency', because: ['unsafe-where-they-live'] },
  ] as const

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
})

/** The rules that cannot be used, by id. */
function refusedRules(ruleset: Ruleset): ReadonlySet<string> {
  try {
    parseRuleset(ruleset)
    return new Set()
  } catch (error) {
    if (!(error instanceof RulesetError)) throw error
    return new Set(error.issues.map(({ path: [, position] }) => String(ruleset.rules[Number(position)]?.id)))
  }
}

type Verdict = 'refused' | Disagreement['about'] | 'not noticed'

/** The cases of the rule itself come first: there a slip shows soonest. */
function judge(mutant: Mutant): Verdict {
  try {
    const [first] = disagreements(withSlip(adult, mutant), [...casesOf(mutant.rule), ...everyCase])
    return first?.about ?? 'not noticed'
  } catch (error) {
    if (error instanceof RulesetError) return 'refused'
    throw error
  }
}

function nameOf({ rule, slip }: Mutant): string {
  return `${rule}: ${slip}`
}

function rulesOf(mutants: readonly Mutant[]): string[] {
  return [...new Set(mutants.map(({ rule }) => rule))]
}
