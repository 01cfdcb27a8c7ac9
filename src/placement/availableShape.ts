import { listOf } from '../boundary/collections.ts'
import { oneOf } from '../boundary/leaves.ts'
import { answersOf } from '../boundary/recordOf.ts'
import type { ReadPath, Shape } from '../boundary/Shape.ts'
import type { UsageIssue } from '../boundary/UsageError.ts'
import { careFormats } from '../intake/Intake.ts'
import { levelShape } from '../intake/intakeShape.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Available, Offer } from './Available.ts'
import { days } from './Waiting.ts'

/** No region has more. */
const most = 200

/** The shape of what is offered, which must not contradict itself. What is `null` is not known, as when it is absent. */
export function availableShape(ruleset: Ruleset): Shape<Available> {
  const offer = answersOf<Offer>(
    {
      level: levelShape(ruleset),
      formats: listOf(oneOf(careFormats), most, { least: 1 }),
      withdrawalManagement: listOf(oneOf(rungCodesOf(ruleset, 'withdrawalManagement')), most),
      waitDays: days,
    },
    ['level', 'formats'],
  )
  const services = listOf(oneOf(ruleset.services.map(({ id }) => id)), most)
  const shape = answersOf<Available>({ levels: listOf(offer, most), services }, ['levels'])
  return {
    ...shape,
    read(value, path, issues) {
      const found = issues.length
      const available = shape.read(value, path, issues)
      // Only what is sound by itself can contradict something.
      if (available !== undefined && issues.length === found)
        issues.push(...contradictions(available, path, ruleset))
      return available
    },
  }
}

function* contradictions(
  { levels }: Available,
  available: ReadPath,
  ruleset: Ruleset,
): Generator<UsageIssue> {
  const aroundTheClock = new Set(
    ruleset.ladders
      .filter(({ id }) => id === 'level')
      .flatMap(({ rungs }) => rungs.filter(({ care }) => care?.aroundTheClock).map(({ code }) => code)),
  )
  const seen = new Set<string>()
  for (const [position, { level, formats }] of levels.entries()) {
    const path = [...available, 'levels', position]
    if (seen.has(level))
      yield {
        path: [...path, 'level'],
        code: 'duplicate',
        message: 'this level is listed before; join what is offered of one level',
        expected: ['each level once'],
      }
    seen.add(level)
    if (aroundTheClock.has(level) && formats.includes('telehealth'))
      yield {
        path: [...path, 'formats'],
        code: 'not-applicable',
        message: 'a level that is around the clock is given in person only',
        expected: ['in-person'],
      }
  }
}
