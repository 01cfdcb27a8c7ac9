import { adult, assess, explain, type Intake } from 'level-of-care'
import type { Criterion, Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { restLeast, restOpen } from '../cases/intakeOf.ts'

const explained = (intake: Intake): string => explain(assess(intake), { detail: 'full' })
const firstLine = (text: string): string => text.split('\n')[0] ?? ''

/** The paragraph that begins with this. */
const paragraph = (text: string, begin: string): string =>
  text.split('\n\n').find((one) => one.startsWith(begin)) ?? ''

const emergencies: readonly { readonly what: string; readonly intake: Intake }[] = [
  { what: 'imminent danger', intake: restLeast({ riskOfHarm: 'imminent' }) },
  { what: 'imminent danger, and nothing else is known', intake: restOpen({ riskOfHarm: 'imminent' }) },
  { what: 'withdrawal that threatens life', intake: restLeast({ withdrawalRisk: 'life-threatening' }) },
  { what: 'medical needs of a hospital', intake: restLeast({ medicalNeeds: 'hospital' }) },
]

describe('an emergency', () => {
  test.each(emergencies)('$what: it comes first, with whom to call', ({ intake }) => {
    const text = explained(intake)
    expect(firstLine(text)).toMatch(/EMERGENCY.*ACT NOW/)
    const before = text.slice(0, text.indexOf('Recommended level of care'))
    expect(before).toContain('911')
    expect(before).toContain('988')
  })

  test.each(emergencies)('$what: whom to call is not said again where the time is told', ({ intake }) => {
    expect(paragraph(explained(intake), 'Withdrawal')).toMatch(
      /^Time to the first appointment: Emergency\.$/m,
    )
  })

  test('danger: the very first line says to stay', () => {
    expect(firstLine(explained(restLeast({ riskOfHarm: 'imminent' })))).toMatch(/stay with the person/i)
    expect(firstLine(explained(restOpen({ riskOfHarm: 'imminent' })))).toMatch(
      /NOW\. .*stay with the person/i,
    )
  })

  test('is not what is only possible', () => {
    expect(explained(restOpen({}))).not.toContain('EMERGENCY')
  })
})

describe('staying with the person', () => {
  test.each(['high', 'imminent'] as const)('comes first where the risk of harm is %s', (riskOfHarm) => {
    for (const intake of [restLeast({ riskOfHarm }), restOpen({ riskOfHarm })])
      expect(firstLine(explained(intake))).toMatch(/stay with the person/i)
  })

  test.each(['none', 'low', 'moderate'] as const)('is not said where it is %s', (riskOfHarm) => {
    const text = explained(restLeast({ riskOfHarm }))
    expect(text).not.toMatch(/stay with the person/i)
    expect(firstLine(text)).toMatch(/^Recommended level of care/)
  })
})

describe('always', () => {
  const intakes = [restOpen({}), restLeast({}), ...emergencies.map(({ intake }) => intake)]

  test('crisis contacts are among what to arrange', () => {
    for (const intake of intakes)
      expect(paragraph(explained(intake), 'To arrange')).toMatch(/Crisis contacts.*911.*988/)
  })

  test('the last words are that it does not replace judgment, and who has reviewed the rules', () => {
    for (const intake of intakes) {
      const last = explained(intake).split('\n\n').at(-1)
      expect(last).toMatch(/does not replace/)
      expect(last).toContain(`${adult.id} ${adult.version}`)
      expect(last).toContain(adult.notice)
    }
  })

  test('the same text is made of a recommendation that has been through JSON', () => {
    for (const intake of intakes)
      expect(explain(JSON.parse(JSON.stringify(assess(intake))), { detail: 'full' })).toBe(explained(intake))
  })
})

test('a level that is settled is told with its hours, an open one without a recommendation', () => {
  expect(explained(restLeast({ symptomSeverity: 'severe', functionalImpairment: 'severe' }))).toMatch(
    /^Recommended level of care: (?!not settled)[^\n]+\n[^\n]+\nHours a week: [^\n]*\d/,
  )
  expect(explained(restOpen({ symptomSeverity: 'severe' }))).toMatch(
    /^Recommended level of care: not settled/,
  )
})

describe('words instead of ids', () => {
  const { dimensions, ladders, services, rules }: Ruleset = adult

  /** The least ratings, by name, that meet a condition: of alternatives the first. */
  function meeting(condition: Criterion): Readonly<Record<string, string>> {
    const together = (of: readonly Criterion[]) => Object.assign({}, ...of.map(meeting))
    switch (condition.kind) {
      case 'at-least':
        return { [condition.dimension]: condition.rating }
      case 'all':
        return together(condition.of)
      case 'any':
        return together(condition.of.slice(0, 1))
      case 'at-least-of':
        return together(condition.of.slice(0, condition.count))
      case 'total': {
        let left = condition.atLeast
        const points = condition.dimensions.flatMap((id) => {
          const ratings = dimensions.find((one) => one.id === id)?.ratings ?? []
          const position = Math.min(left, ratings.length - 1)
          left -= position
          return position === 0 ? [] : [[id, ratings[position]?.code]]
        })
        return Object.fromEntries(points)
      }
    }
  }

  /** An intake with these ratings, the derived ones among them. */
  function intakeWith(ratings: Readonly<Record<string, string>>, rest: (given: object) => Intake): Intake {
    const { unsuccessfulLevel, steppingDownFrom, ...rated } = ratings
    const treatmentHistory = [
      ...(unsuccessfulLevel
        ? [{ level: unsuccessfulLevel, outcome: 'unchanged', endedOn: '2026-05-01' }]
        : []),
      ...(steppingDownFrom ? [{ level: steppingDownFrom, outcome: 'improved', endedOn: '2026-11-10' }] : []),
    ]
    return rest({ ...rated, ...(treatmentHistory.length > 0 ? { treatmentHistory } : {}) })
  }

  /** Ids that no reader should meet: those that are not words of the language. */
  const ids = [
    ...dimensions.flatMap(({ id, ratings }) => [id, ...ratings.map(({ code }) => code)]),
    ...ladders.flatMap(({ id, rungs }) => [id, ...rungs.map(({ code }) => code)]),
    ...services.map(({ id }) => id),
  ].filter((id) => /[A-Z-]/.test(id))

  /** Words that are written with a hyphen in ordinary text as well. */
  const alsoWords = new Set(['around-the-clock', 'check-ins', 'life-threatening', 'self-guided'])

  const met = (text: string): string[] => {
    const prose = text.replace(/\[[a-z0-9-]+\]/g, '')
    return [...new Set(ids)].filter(
      (id) => !alsoWords.has(id) && new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(prose),
    )
  }

  test('would be noticed', () => {
    expect(met('Risk: riskOfHarm')).toEqual(['riskOfHarm'])
    expect(met('at least intensive-outpatient.')).toEqual(['intensive-outpatient'])
  })

  test.each(rules.map(({ id, label, when }) => ({ id, label, when })))('$id', ({ id, label, when }) => {
    for (const rest of [restLeast, restOpen]) {
      const intake = intakeWith(meeting(when), rest)
      const { reasons } = assess(intake)
      expect(reasons.flatMap(({ rule, restates }) => [rule, ...restates.map((one) => one.rule)])).toContain(
        id,
      )
      const text = explained(intake)
      if (reasons.some(({ rule }) => rule === id))
        // A rule that only adds services is told under them.
        expect(text.toLowerCase()).toMatch(
          new RegExp(`(- |why: )${escapedText(`${label} [${id}]`.toLowerCase())}`),
        )
      else expect(text).toMatch(new RegExp(`Covers: .*(?<![\\w-])${id}(?![\\w-])`))
      expect(met(text)).toEqual([])
      expect(text).not.toMatch(/undefined|\[object|\bNaN\b/)
    }
  })
})

function escapedText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
