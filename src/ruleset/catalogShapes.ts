import { listOf } from '../boundary/collections.ts'
import { boolean, number, oneOf, text } from '../boundary/leaves.ts'
import { recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import type { CrosswalkLabel, LevelOfCare, Rung } from './Ladder.ts'
import { idLength, idPattern } from './names.ts'
import { type Source, verifications } from './Source.ts'

/** What a ruleset and a recommendation made with it have in common: how rungs and sources are told. */

// Each is made by a function of its own, marked as pure: an app that uses none of them does not load them.

/** The id of anything. */
export const idShape: Shape<string> = /* @__PURE__ */ makeIdShape()

function makeIdShape(): Shape<string> {
  return text({
    most: idLength,
    pattern: idPattern,
    expected: `an id that matches ${idPattern}`,
    code: 'invalid-id',
  })
}

/** How a rung is told. */
export const rungShape: Shape<Rung> = /* @__PURE__ */ makeRungShape()

function makeRungShape(): Shape<Rung> {
  const words = text()
  /** Of a week. */
  const hours = number(0, 168)
  const care = recordOf<LevelOfCare>(
    {
      setting: words,
      aroundTheClock: boolean,
      hoursPerWeek: recordOf<NonNullable<LevelOfCare['hoursPerWeek']>>({ least: hours, most: hours }, [
        'least',
      ]),
      schedule: words,
      stay: words,
      contains: listOf(words, 50),
      asks: listOf(words, 50),
      stepUp: words,
      stepDown: words,
      notes: listOf(words, 50),
      crosswalk: listOf(whole<CrosswalkLabel>({ system: words, code: words }), 50),
    },
    ['setting', 'aroundTheClock', 'schedule', 'stay', 'contains', 'asks', 'stepUp', 'stepDown', 'crosswalk'],
  )
  return recordOf<Rung>({ code: idShape, label: words, description: words, care }, [
    'code',
    'label',
    'description',
  ])
}

/** How a source is told. */
export const sourceShape: Shape<Source> = /* @__PURE__ */ makeSourceShape()

function makeSourceShape(): Shape<Source> {
  const words = text()
  return recordOf<Source>(
    { id: idShape, label: words, title: words, verified: oneOf(verifications), note: words },
    ['id', 'label', 'title', 'note'],
  )
}
