import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { createAssessor, parseRuleset, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test, vi } from 'vitest'
import { adultMade } from '../../src/assessor/adultMade.ts'
import { createContext } from '../../src/assessor/Context.ts'
import { contextOf } from '../../src/assessor/contextOf.ts'
import { createAssess } from '../../src/assessor/createAssess.ts'
import { intakeOf } from '../support/arbitraries.ts'
import { rulesetErrorOf } from '../support/rulesetErrorOf.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'

test('a ruleset that has been checked is worked out once', () => {
  const sound = parseRuleset(small)
  expect(contextOf(sound)).toBe(contextOf(sound))
})

test('one that anybody could have changed is worked out again', () => {
  const mine = structuredClone(small) as Ruleset & { version: string }
  const before = contextOf(mine)
  mine.version = '9.9.9'
  expect(contextOf(mine).compiled.ruleset.version).toBe('9.9.9')
  expect(before.compiled.ruleset.version).toBe(small.version)
})

describe('the shipped ruleset', () => {
  // What is made ahead asks in an order that was found by trials; what is built here, in another one.
  const [made, built] = [contextOf(adult), contextOf({ ...adult })]

  test('is not worked out, and a copy of it is', () => {
    expect(made.compiled.ruleset).toBe(adult)
    expect(made.diagrams().order).not.toEqual(built.diagrams().order)
  })

  test('answers as its copy does', () => {
    const [shipped, copied] = [createAssessor<Ruleset>(adult), createAssessor<Ruleset>({ ...adult })]
    fc.assert(
      fc.property(intakeOf(adult), (intake) => {
        expect(shipped.safeAssess(intake)).toEqual(copied.safeAssess(intake))
        expect(shipped.questions(intake)).toEqual(copied.questions(intake))
        expect(shipped.stepUp(intake)).toEqual(copied.stepUp(intake))
        expect(shipped.stepDown(intake)).toEqual(copied.stepDown(intake))
      }),
      { numRuns: runs },
    )
  })

  test('is not taken for one that extends it by hand', () => {
    expect(rulesetErrorOf(() => createAssessor({ ...adult, minimumAge: -1 })).issues).toHaveLength(1)
  })
})

test('what leaves nothing open needs neither diagrams nor questions', () => {
  const diagramsOf = vi.fn(adultMade.diagramsOf)
  const context = createContext(adult, { ...adultMade, diagramsOf })
  const questions = vi.fn(context.questions)
  const { assess } = createAssess({ ...context, questions })
  const { dimensions }: Ruleset = adult
  const lowest = dimensions.filter(({ derived }) => derived === undefined)
  const intake = {
    assessedOn: '2026-11-20',
    ...Object.fromEntries(lowest.map(({ id, ratings }) => [id, ratings[0]?.code])),
    treatmentHistory: [],
  }
  expect(assess(intake).status).toBe('final')
  expect(diagramsOf).not.toHaveBeenCalled()
  expect(questions).not.toHaveBeenCalled()

  assess({ ...intake, commitment: null })
  expect(diagramsOf).toHaveBeenCalledOnce()
  expect(questions).toHaveBeenCalled()
})
