import * as fc from 'fast-check'
import { adult, type Intake, nextQuestion, questions, UsageError } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { createCaseReader } from '../../src/intake/Case.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { corpus, type Distribution, distributions } from '../bench/corpus.ts'
import { intakeOf as adultIntakeOf } from '../bench/intakes.ts'
import { ratingsOf as namedRatings } from '../bench/named.ts'
import {
  type Compiled,
  casesBetween,
  compile,
  neededByRules,
  type Positions,
  roomBetween,
  rungByRules,
  smallRulesets,
} from '../diagram/everyCase.ts'
import { intakeOf, questionsOf, settledIntakeOf } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { printed } from '../support/printed.ts'
import { runs, someOf } from '../support/runs.ts'
import { small } from '../support/small.ts'
import { completedHistory } from './bounds.ts'

/** Laws 12 and 13: what an answer does, and which questions are asked; by brute force over all completions. */

interface Bounds {
  readonly least: Positions
  readonly most: Positions
}

/** A question of a ruleset, and the places that it answers. */
interface Question {
  readonly id: string
  readonly places: readonly number[]
}

function askable({ ruleset }: Compiled): readonly Question[] {
  const places = [...ruleset.dimensions.keys()]
  const isDerived = (place: number) => at(ruleset.dimensions, place).derived !== undefined
  const derived = places.filter(isDerived)
  return [
    ...places
      .filter((place) => !isDerived(place))
      .map((place) => ({ id: at(ruleset.dimensions, place).id, places: [place] })),
    ...(derived.length === 0 ? [] : [{ id: 'treatmentHistory', places: derived }]),
  ]
}

/** Every ladder and service, and what the rules alone say of it. */
function targetsOf({ ruleset, compiled }: Compiled) {
  return {
    ladders: ruleset.ladders.map(({ id, rungs }, ladder) => ({
      id,
      rungs,
      of: (positions: Positions) => rungByRules(compiled, ladder, positions),
    })),
    services: ruleset.services.map(({ id }, service) => ({
      id,
      of: (positions: Positions) => Number(neededByRules(compiled, service, positions)),
    })),
  }
}

/** The highest value to which the most need at these places raises what the least need there does not. */
function raisedTo(
  of: (positions: Positions) => number,
  places: readonly number[],
  { least, most }: Bounds,
): number | undefined {
  const answered = (positions: Positions, by: Positions) =>
    positions.map((position, place) => (places.includes(place) ? at(by, place) : position))
  const raised = casesBetween(least, answered(most, least)).flatMap((positions) => {
    const high = of(answered(positions, most))
    return high > of(answered(positions, least)) ? [high] : []
  })
  return raised.length === 0 ? undefined : Math.max(...raised)
}

/** What every question could change, as `assess` lists it. */
function expectedQuestions(found: Compiled, known: Bounds): readonly object[] {
  const { ladders, services } = targetsOf(found)
  return askable(found).flatMap(({ id, places }) => {
    const couldRaise = Object.fromEntries(
      ladders.flatMap((ladder) => {
        const rung = raisedTo(ladder.of, places, known)
        return rung === undefined ? [] : [[ladder.id, ladder.rungs[rung]?.code]]
      }),
    )
    const couldAdd = services
      .filter(({ of }) => raisedTo(of, places, known) !== undefined)
      .map((service) => service.id)
    return Object.keys(couldRaise).length + couldAdd.length === 0 ? [] : [{ id, couldRaise, couldAdd }]
  })
}

/** What is possible at the ends of these bounds, as the outcome of an answer says it. */
function possibleWithin(found: Compiled, { least, most }: Bounds): object {
  const completions = casesBetween(least, most)
  const { ladders, services } = targetsOf(found)
  const valuesOf = (of: (positions: Positions) => number) =>
    [...new Set(completions.map(of))].sort((a, b) => a - b)
  const servicesWhere = (test: (values: readonly number[]) => boolean) =>
    services.filter(({ of }) => test(valuesOf(of))).map(({ id }) => id)
  return {
    ladders: Object.fromEntries(
      ladders.map(({ id, rungs, of }) => [id, valuesOf(of).map((rung) => rungs[rung]?.code)]),
    ),
    needed: servicesWhere((values) => values.join() === '1'),
    possible: servicesWhere((values) => values.length > 1),
  }
}

const compiledRulesets = new WeakMap<Ruleset, Compiled>()

function compiledOf(ruleset: Ruleset): Compiled {
  const found = compiledRulesets.get(ruleset) ?? compile(ruleset)
  compiledRulesets.set(ruleset, found)
  return found
}

function boundsIn(ruleset: Ruleset, intake: Intake<Ruleset>): Bounds {
  return createCaseReader(compiledOf(ruleset).compiled.byId)(intake)
}

/** Each question's answers: one rating for every dimension that it answers, of those that are open. */
function answersTo({ places }: Question, known: Bounds): readonly Bounds[] {
  const only = (positions: Positions, others: Positions) =>
    positions.map((position, place) => (places.includes(place) ? position : at(others, place)))
  return casesBetween(only(known.least, known.least), only(known.most, known.least)).map((answer) => ({
    least: only(answer, known.least),
    most: only(answer, known.most),
  }))
}

const situations = smallRulesets().chain((ruleset) =>
  intakeOf(ruleset).map((intake) => printed({ ruleset, intake })),
)

interface Situation {
  readonly ruleset: Ruleset
  readonly intake: Intake<Ruleset>
}

test('law 13: just the questions are listed that can change something, and how far they could raise it', () => {
  const check = ({ ruleset, intake }: Situation) => {
    const expected = expectedQuestions(compiledOf(ruleset), boundsIn(ruleset, intake))
    const listed = assessorOf(ruleset)
      .assess(intake)
      .openQuestions.map(({ id, couldRaise, couldAdd }) => ({ id, couldRaise, couldAdd }))
    expect(listed).toEqual(expected)
  }
  fc.assert(fc.property(situations, check), { numRuns: runs })
})

test('law 13: answering what is listed settles everything, whatever else stays open', () => {
  const answered = smallRulesets().chain((ruleset) =>
    fc.tuple(intakeOf(ruleset), settledIntakeOf(ruleset)).chain(([intake, other]) =>
      completedHistory(ruleset, intake).map((treatmentHistory) => {
        const { openQuestions } = assessorOf(ruleset).assess(intake)
        const answers = openQuestions.map(({ id }) => [
          id,
          id === 'treatmentHistory' ? treatmentHistory : other[id],
        ])
        return printed({ ruleset, intake: { ...intake, ...Object.fromEntries(answers) } })
      }),
    ),
  )
  const check = ({ ruleset, intake }: Situation) => {
    const { ladders, services, openQuestions } = assessorOf(ruleset).assess(intake)
    expect(Object.values(ladders).map(({ status }) => status)).toEqual(ruleset.ladders.map(() => 'final'))
    expect(services.possible).toEqual([])
    expect(openQuestions).toEqual([])
  }
  fc.assert(fc.property(answered, check), { numRuns: runs })
})

test('laws 5 and 12: the outcomes of each answer are exact, and the questions are ranked by them', () => {
  const check = ({ ruleset, intake }: Situation) => {
    const found = compiledOf(ruleset)
    const known = boundsIn(ruleset, intake)
    fc.pre(roomBetween(known.least, known.most) <= 200)
    const ranked = assessorOf(ruleset).questions(intake)
    for (const { id, outcomes, leavesOpen } of ranked) {
      const question = askable(found).find((other) => other.id === id)
      const answers = question === undefined ? [] : answersTo(question, known)
      expect(outcomes).toEqual(
        answers.map((answer) => ({
          ratings: Object.fromEntries(
            (question?.places ?? []).map((place) => {
              const dimension = at(ruleset.dimensions, place)
              return [dimension.id, dimension.ratings[at(answer.least, place)]?.code]
            }),
          ),
          ...possibleWithin(found, answer),
        })),
      )
      const open = outcomes.map(
        ({ ladders, possible }) =>
          Object.values(ladders).flat().length - ruleset.ladders.length + possible.length,
      )
      expect(leavesOpen).toBeCloseTo(open.reduce((sum, left) => sum + left, 0) / open.length, 9)
    }
    const measures = ranked.map(({ leavesOpen }) => leavesOpen)
    expect(measures).toEqual([...measures].sort((a, b) => a - b))
    const listed = assessorOf(ruleset).assess(intake).openQuestions
    // Of equals, the one that is asked first.
    expect(ranked.map(({ id }) => id)).toEqual(
      listed
        .map(({ id }) => ({ id, measure: ranked.find((other) => other.id === id)?.leavesOpen ?? Number.NaN }))
        .sort((a, b) => a.measure - b.measure)
        .map(({ id }) => id),
    )
  }
  fc.assert(fc.property(situations, check), { numRuns: Math.ceil(runs / 2) })
})

/** Asks what the assessor wants to know, answered from a full intake, until it wants to know no more. */
function interview(ruleset: Ruleset, full: Intake<Ruleset>): { asked: string[]; intake: Intake<Ruleset> } {
  const { nextQuestion } = assessorOf(ruleset)
  const asked: string[] = []
  let intake: Intake<Ruleset> = { assessedOn: full.assessedOn }
  for (let question = nextQuestion(intake); question !== undefined; question = nextQuestion(intake)) {
    expect(asked).not.toContain(question.id)
    asked.push(question.id)
    intake = { ...intake, [question.id]: full[question.id] }
  }
  return { asked, intake }
}

/** After an interview everything is settled as the full intake settles it, and the safety questions were asked. */
function endsAtTheSameAnswer({ ruleset, intake: full }: Situation): void {
  const { asked, intake } = interview(ruleset, full)
  const { assess } = assessorOf(ruleset)
  const [short, long] = [assess(intake), assess(full)]
  expect(short.ladders).toEqual(long.ladders)
  expect(short.openQuestions).toEqual([])
  expect(short.services.possible).toEqual([])
  const ids = (services: readonly { readonly id: string }[]) => services.map(({ id }) => id)
  expect(ids(short.services.needed)).toEqual(ids(long.services.needed))
  const safety = ruleset.dimensions
    .filter((dimension) => dimension.safety)
    .map(({ id, derived }) => (derived === undefined ? id : 'treatmentHistory'))
  expect(asked).toEqual(expect.arrayContaining(safety))
}

describe('law 13: an interview ends when everything is settled, at the same answer as the full intake', () => {
  test('on generated rulesets', () => {
    const full = smallRulesets().chain((ruleset) =>
      settledIntakeOf(ruleset).map((intake) => printed({ ruleset, intake })),
    )
    fc.assert(fc.property(full, endsAtTheSameAnswer), { numRuns: runs })
  })

  test('on the adult ruleset', () => {
    const full = settledIntakeOf(adult).map((intake) => printed({ ruleset: adult, intake }))
    fc.assert(fc.property(full, endsAtTheSameAnswer), { numRuns: Math.ceil(runs / 20) })
  })

  test('with nothing left to settle, the safety questions are asked all the same', () => {
    const [pain, sleep, tried] = small.dimensions
    const ruleset: Ruleset = { ...small, dimensions: [pain, { ...sleep, safety: true }, tried] }
    const { assess, questions, nextQuestion } = assessorOf(ruleset)
    const settled = { assessedOn: '2026-11-20', pain: 'much' }
    expect(assess(settled)).toMatchObject({ status: 'final', openQuestions: [] })
    expect(questions(settled)).toEqual([])
    expect(nextQuestion(settled)).toMatchObject({ id: 'sleep', couldRaise: {}, couldAdd: [], leavesOpen: 0 })
    expect(nextQuestion({ ...settled, sleep: 'good' })).toBeUndefined()
  })
})

test.each(distributions)('an adult interview takes fewer questions than all of them: %s intakes', (kind) => {
  const all = questionsOf(adult)
  expect(all).toHaveLength(13)
  const asked = corpus(adult, kind satisfies Distribution, someOf(200)).map((positions) => {
    const full = adultIntakeOf(namedRatings(adult, positions))
    return interview(adult, { assessedOn: '2026-11-20', ...full }).asked.length
  })
  const average = asked.reduce((sum, questions) => sum + questions, 0) / asked.length
  console.info(`${kind} adult intakes: ${average.toFixed(2)} of ${all.length} questions on average`)
  expect(average).toBeLessThan(all.length)
})

/** Asks until there is nothing to ask, and answers as the whole intake does. */
function interviewUntil(
  { nextQuestion }: Pick<ReturnType<typeof assessorOf>, 'nextQuestion'>,
  whole: Readonly<Record<string, unknown>>,
  options?: { readonly until: string | readonly string[] },
): { readonly answered: Readonly<Record<string, unknown>>; readonly asked: readonly string[] } {
  const answered: Record<string, unknown> = { assessedOn: whole.assessedOn }
  const asked: string[] = []
  for (
    let next = nextQuestion(answered, options);
    next !== undefined;
    next = nextQuestion(answered, options)
  ) {
    expect(asked).not.toContain(next.id)
    asked.push(next.id)
    answered[next.id] = whole[next.id]
  }
  return { answered, asked }
}

test('an interview for some ladders asks no more than it has to, and ends on what the whole intake says of them', () => {
  const cases = smallRulesets().chain((ruleset) =>
    fc
      .record({
        whole: settledIntakeOf(ruleset),
        until: fc.subarray(
          ruleset.ladders.map(({ id }) => id),
          { minLength: 1 },
        ),
      })
      .map((found) => printed({ ruleset, ...found })),
  )
  fc.assert(
    fc.property(cases, ({ ruleset, whole, until }) => {
      const assessor = assessorOf(ruleset)
      const { answered, asked } = interviewUntil(assessor, whole, { until })
      const [before, after] = [assessor.assess(answered).ladders, assessor.assess(whole).ladders]
      for (const ladder of until)
        expect(Object.entries(before).find(([id]) => id === ladder)).toEqual(
          Object.entries(after).find(([id]) => id === ladder),
        )
      const safety = ruleset.dimensions.filter((one) => one.safety && one.derived === undefined)
      expect(asked).toEqual(expect.arrayContaining(safety.map(({ id }) => id)))
      if (until.length === 1)
        expect(interviewUntil(assessor, whole, { until: String(until[0]) }).asked).toEqual(asked)
    }),
    { numRuns: runs },
  )
})

test('an interview for a ladder that there is not is refused', () => {
  for (const until of ['levels', [], ['level', 'x'], 1, null])
    for (const ask of [questions, nextQuestion])
      expect(() => Reflect.apply(ask, undefined, [{ assessedOn: '2026-11-20' }, { until }])).toThrow(
        UsageError,
      )
})

test('what cannot be answered stays open, is not asked again, and changes nothing else', () => {
  const withUnknown = smallRulesets().chain((ruleset) =>
    intakeOf(ruleset).chain((intake) => {
      const open = questionsOf(ruleset).filter((id) => (intake[id as keyof typeof intake] ?? null) === null)
      return fc.subarray(open).map((notKnown) => printed({ ruleset, intake: { ...intake, notKnown } }))
    }),
  )
  const check = ({ ruleset, intake }: Situation) => {
    const { assess, questions, nextQuestion } = assessorOf(ruleset)
    const { notKnown, ...rest } = intake
    const asked = (id: string) => notKnown?.some((one) => one === id) === true
    const expected = assess(rest)
    expect(assess(intake)).toEqual({
      ...expected,
      openQuestions: expected.openQuestions.map((question) => ({
        ...question,
        notKnown: asked(question.id),
      })),
    })
    expect(questions(intake)).toEqual(questions(rest).filter(({ id }) => !asked(id)))
    const next = nextQuestion(intake)
    expect(next !== undefined && asked(next.id)).toBe(false)
  }
  fc.assert(fc.property(withUnknown, check), { numRuns: runs })
})
