import { adult, assess, type LadderAnswer, safeAssess } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { bounds } from './bounds.ts'
import { focusCases } from './focusCases.ts'
import { furtherCases } from './furtherCases.ts'
import { restLeast, restOpen } from './intakeOf.ts'
import { serviceCases } from './serviceCases.ts'
import { warningCases } from './warningCases.ts'
import { workedCases } from './workedCases.ts'

test.each([...workedCases, ...furtherCases])('$name', (one) => {
  const recommendation = assess(one.intake)
  const { ladders, reasons } = recommendation

  expect(possible(ladders.level)).toEqual(one.level)
  if (one.withdrawalManagement !== undefined)
    expect(possible(ladders.withdrawalManagement)).toEqual(one.withdrawalManagement)
  if (one.urgency !== undefined) expect(possible(ladders.urgency)).toEqual(one.urgency)
  expect(recommendation.status === 'final' ? recommendation.level : recommendation.atLeast).toBe(
    bounds(ladders.level).least,
  )

  const decisive = reasons.filter(({ decisiveFor }) => decisiveFor.includes('level'))
  expect(decisive.map(({ rule }) => rule)).toEqual(one.decisive)
  for (const [rule, restated] of Object.entries(one.restated ?? {})) {
    const reason = reasons.find((told) => told.rule === rule)
    expect(reason?.restates.map((told) => told.rule).sort()).toEqual([...restated].sort())
  }
})

test.each(workedCases)('complete, so that nothing is open: $name', ({ intake }) => {
  const { openQuestions, unanswered, services } = assess(intake)
  expect({ openQuestions, unanswered, possible: services.possible }).toEqual({
    openQuestions: [],
    unanswered: [],
    possible: [],
  })
})

describe('services, and what of them is sensitive', () => {
  test.each(serviceCases)('$name', ({ intake, needed, sensitive, sensitiveRules }) => {
    const { services, reasons } = assess(intake)
    const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).sort()
    const fired = reasons.flatMap((reason) => [reason, ...reason.restates])
    expect(idsOf(services.needed)).toEqual(['crisis-contacts', ...needed].sort())
    expect(idsOf(services.needed.filter((service) => service.sensitive))).toEqual([...sensitive].sort())
    expect(
      fired
        .filter((reason) => reason.sensitive)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual([...sensitiveRules].sort())
  })

  test('every service is needed in one of these cases', () => {
    const needed = new Set(['crisis-contacts', ...serviceCases.flatMap((one) => one.needed)])
    expect(adult.services.map(({ id }) => id).filter((id) => !needed.has(id))).toEqual([])
  })
})

describe('program focus', () => {
  test.each(focusCases)('$name', ({ intake, focus }) => {
    const found = assess(intake).programFocus.map(({ id }) => id)
    expect(found.sort()).toEqual([...focus].sort())
  })

  test('every focus is found in one of these cases', () => {
    const found = new Set(focusCases.flatMap(({ focus }) => focus))
    expect(adult.focus.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([])
  })
})

describe('consistency warnings', () => {
  const warned = (given: (typeof warningCases)[number]['given'][number]) =>
    assess(restOpen(given)).warnings.map(({ id }) => id)

  test.each(warningCases)('$warning', ({ warning, given, notGiven }) => {
    for (const answers of given) expect(warned(answers), JSON.stringify(answers)).toContain(warning)
    for (const answers of notGiven) expect(warned(answers), JSON.stringify(answers)).not.toContain(warning)
  })

  test('every warning has its cases', () => {
    expect(adult.warnings.map(({ id }) => id).sort()).toEqual(
      warningCases.map(({ warning }) => warning).sort(),
    )
  })

  test('an intake without contradictions or gaps gives none', () => {
    expect(assess(restLeast({ age: 40 })).warnings).toEqual([])
  })
})

describe('age', () => {
  test('under 18 is refused', () => {
    const result = safeAssess(restLeast({ age: 17 }))
    expect(result.success ? [] : result.error.issues).toMatchObject([
      { path: ['age'], code: 'below-minimum-age' },
    ])
  })

  test('18 is accepted, and changes nothing', () => {
    const { warnings, ...without } = assess(restLeast({ symptomSeverity: 'moderate' }))
    expect(assess(restLeast({ symptomSeverity: 'moderate', age: 18 }))).toMatchObject(without)
    expect(warnings.map(({ id }) => id)).toEqual(['age-missing'])
  })
})

/** One rung where the answer is settled, two where it is not. */
function possible(answer: LadderAnswer): string | readonly [string, string] {
  const { least, most } = bounds(answer)
  return answer.status === 'final' ? least : [least, most]
}
