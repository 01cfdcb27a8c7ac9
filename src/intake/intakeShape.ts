import { listOf } from '../boundary/collections.ts'
import { date, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { answersOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import type { intakeFields } from '../ruleset/names.ts'
import { outcomes } from '../ruleset/Occasion.ts'
import { itemsOf, type Ruleset, type Term } from '../ruleset/Ruleset.ts'
import {
  type Confirmation,
  careFormats,
  confirmable,
  type Episode,
  type Intake,
  type Preferences,
  responses,
} from './Intake.ts'

/** Longer lists are no help to anybody, and a bound keeps hostile ones cheap. */
const mostEpisodes = 200
const mostTerms = 100
const mostConfirmations = 100

/** The shape of the intake that a ruleset implies: its keys, and the values that each may have, with their titles. */
export function intakeShape(ruleset: Ruleset): Shape<Intake> {
  const rated = ruleset.dimensions
    .filter(({ derived }) => derived === undefined)
    .map((dimension) => {
      const codes = dimension.ratings.map(({ code }) => code)
      return [dimension.id, { ...oneOf(codes, dimension.ratings), ...told(dimension) }] as const
    })
  const fields: { readonly [F in (typeof intakeFields)[number]]: Shape } = {
    assessedOn: date,
    assessedAt: timeOfDay,
    treatmentHistory: { ...listOf(episodeShape(ruleset), mostEpisodes), ...told(ruleset.treatmentHistory) },
    age: wholeNumber(0, 130),
    conditions: termsOf(ruleset.conditions),
    substances: termsOf(ruleset.substances),
    obligations: termsOf(ruleset.obligations),
    circumstances: termsOf(itemsOf(ruleset, 'circumstances')),
    preferences: preferencesShape(ruleset),
    notKnown: listOf(oneOf([...rated.map(([id]) => id), 'treatmentHistory']), mostTerms),
  }
  return answersOf<Intake>({ ...fields, ...Object.fromEntries(rated) }, ['assessedOn'])
}

/** A time of day. */
export const timeOfDay: Shape<string> = /* @__PURE__ */ text({
  most: 5,
  pattern: /^([01]\d|2[0-3]):[0-5]\d$/,
  expected: 'a time of day in 24 hours, HH:MM',
})

const confirmation = /* @__PURE__ */ whole<Confirmation>({
  what: /* @__PURE__ */ oneOf(confirmable),
  by: /* @__PURE__ */ text({ most: 200 }),
  on: date,
})

/** The shape of one episode of care. */
export function episodeShape(ruleset: Ruleset): Shape<Episode> {
  return answersOf<Episode>(
    {
      level: levelShape(ruleset),
      outcome: oneOf(outcomes),
      startedOn: date,
      endedOn: date,
      response: oneOf(responses),
      confirmations: listOf(confirmation, mostConfirmations),
    },
    ['level', 'outcome'],
  )
}

/** The shape of what the person wants. */
export function preferencesShape(ruleset: Ruleset): Shape<Preferences> {
  return answersOf<Preferences>({
    levelsDeclined: listOf(levelShape(ruleset), mostTerms),
    format: oneOf(careFormats),
  })
}

/** One of the rungs of the ladder `level`. */
export function levelShape({ ladders }: Ruleset): Shape<string> {
  const rungs = ladders.flatMap((ladder) => (ladder.id === 'level' ? ladder.rungs : []))
  return oneOf(
    rungs.map(({ code }) => code),
    rungs,
  )
}

function termsOf(terms: readonly Term[]): Shape {
  return listOf(
    oneOf(
      terms.map(({ id }) => id),
      terms.map(({ id, label }) => ({ code: id, label })),
    ),
    mostTerms,
  )
}

function told(
  asked: { readonly title: string; readonly question: string } | undefined,
): Pick<Shape, 'title' | 'help'> {
  return asked === undefined ? {} : { title: asked.title, help: asked.question }
}
