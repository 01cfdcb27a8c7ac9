import { oneOf, recordOf, type Shape } from '../boundary/Shape.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import type { Available, CareFormat } from './Available.ts'
import { PlacementError, type PlacementIssue } from './PlacementError.ts'
import { readArgument } from './readArgument.ts'
import { rungsOf } from './rungsOf.ts'

/** The formats of care, in the order in which they are told. */
export const careFormats: readonly CareFormat[] = ['in-person', 'telehealth']

/** No region has more. */
const most = 200

/** Ten years: a longer wait is a slip. */
export const mostWaitDays = 3_660

/**
 * Checks what is offered.
 *
 * @throws {@link PlacementError} with every problem.
 */
export function readAvailable(input: unknown, ruleset: Ruleset): Available {
  const listOf = (of: Shape): Shape => ({ kind: 'list', of, most })
  const offer = recordOf(
    {
      level: oneOf(rungsOf(ruleset, 'level')),
      formats: listOf(oneOf(careFormats)),
      withdrawalManagement: listOf(oneOf(rungsOf(ruleset, 'withdrawalManagement'))),
      waitDays: { kind: 'whole-number', least: 0, most: mostWaitDays },
    },
    ['level', 'formats'],
  )
  const shape = recordOf(
    { levels: listOf(offer), services: listOf(oneOf(ruleset.services.map(({ id }) => id))) },
    ['levels'],
  )
  const available = asAvailable(readArgument('available', input, shape))
  const issues = [...contradictions(available, ruleset)]
  if (issues.length > 0) throw new PlacementError(issues)
  return available
}

function* contradictions({ levels }: Available, ruleset: Ruleset): Generator<PlacementIssue> {
  const aroundTheClock = new Set(
    ruleset.ladders
      .filter(({ id }) => id === 'level')
      .flatMap(({ rungs }) => rungs.filter(({ care }) => care?.aroundTheClock).map(({ code }) => code)),
  )
  const seen = new Set<string>()
  for (const [position, { level, formats }] of levels.entries()) {
    const path = ['available', 'levels', position]
    if (seen.has(level))
      yield {
        path: [...path, 'level'],
        code: 'duplicate-level',
        message: 'this level is listed before; join what is offered of one level',
        expected: ['each level once'],
      }
    seen.add(level)
    if (formats.length === 0)
      yield {
        path: [...path, 'formats'],
        code: 'missing',
        message: 'there is nothing, and one or more is required',
        expected: careFormats,
      }
    else if (aroundTheClock.has(level) && formats.includes('telehealth'))
      yield {
        path: [...path, 'formats'],
        code: 'format-not-applicable',
        message: 'a level that is around the clock is given in person only',
        expected: ['in-person'],
      }
  }
}

/** It has been checked. */
function asAvailable(value: unknown): Available {
  return value as Available
}
