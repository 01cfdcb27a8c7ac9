import type { LadderAnswer, TraceStatus } from 'level-of-care'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { distinct, highestMissing, lowestMeeting, oneRungLower } from './boundaryNeeds.ts'
import { bounds } from './bounds.ts'
import type { Need } from './criterion.ts'
import { intakeOf, ratingsOf } from './intakeOf.ts'
import { type Prediction, predict, type Statement, statements } from './statements.ts'

/** A person, and what the statements say of them. */
export interface StatementCase {
  readonly name: string
  readonly intake: { readonly [key: string]: unknown }
  /** Where everything is known. */
  readonly ratings?: { readonly [dimension: string]: string }
  readonly expected: Prediction
}

/** As much of an assessor as the statements speak of. */
export interface Answering {
  readonly evaluate: (ratings: { readonly [dimension: string]: string }) => {
    readonly [ladder: string]: string
  }
  readonly trace: (intake: unknown) => {
    readonly rules: readonly { readonly rule: string; readonly status: TraceStatus }[]
  }
  readonly assess: (intake: unknown) => {
    readonly ladders: { readonly [ladder: string]: LadderAnswer }
    readonly services: {
      readonly needed: readonly { readonly id: string }[]
      readonly possible: readonly { readonly id: string }[]
    }
    readonly reasons: readonly (FiredRule & { readonly restates: readonly FiredRule[] })[]
  }
}

interface FiredRule {
  readonly rule: string
  readonly decisiveFor: readonly string[]
}

export function settledCase(name: string, need: Need, variant = 0): StatementCase {
  return { name, intake: intakeOf(need, variant), ratings: ratingsOf(need), expected: predict(need) }
}

/** The cases that tell this statement from every other: just met, just missed by one rung, and just missed at worst. */
export function casesOf({ id, when }: Statement): StatementCase[] {
  const met = lowestMeeting(when)
  return [
    ...met.map((need) => settledCase(`${id} just met`, need)),
    ...distinct(met.flatMap(oneRungLower)).map((need) => settledCase(`${id} one rung too low`, need)),
    ...highestMissing(when).map((need) => settledCase(`${id} missed, all else at most need`, need)),
  ]
}

/** The cases of every statement, by rule. */
export const statementCases: ReadonlyMap<string, readonly StatementCase[]> = new Map(
  statements.map((statement) => [statement.id, casesOf(statement)]),
)

/** Something that a ruleset does in another way than the statements say. */
export interface Disagreement {
  /** An answer, a rule's status, or which rules decide the answer. */
  readonly about: 'answer' | 'status' | 'reasons'
  readonly message: string
}

/** What a ruleset does in another way than the statements say, worked out as far as it is asked for. */
export function* disagreements(ruleset: Ruleset, cases: Iterable<StatementCase>): Generator<Disagreement> {
  const assessor = createAssessor(ruleset)
  for (const one of cases) yield* disagreementsOn(one, assessor)
}

/** What an assessor says of a case in another way than the statements do. */
export function* disagreementsOn(
  { name, intake, ratings, expected }: StatementCase,
  assessor: Answering,
): Generator<Disagreement> {
  const compare = (
    about: Disagreement['about'],
    what: string,
    found: unknown,
    wanted: unknown,
  ): Disagreement[] => {
    const [is, not] = [JSON.stringify(found), JSON.stringify(wanted)]
    return is === not ? [] : [{ about, message: `${name}: ${what} is ${is}, not ${not}` }]
  }
  const ladders = Object.entries(expected.ladders)

  if (ratings !== undefined) {
    const rungs = assessor.evaluate(ratings)
    for (const [ladder, { least }] of ladders) {
      yield* compare('answer', `${ladder} from evaluate`, rungs[ladder], least)
    }
  }

  const traced = new Map(assessor.trace(intake).rules.map(({ rule, status }) => [rule, status]))
  for (const [rule, status] of expected.statuses) {
    yield* compare('status', `status of ${rule}`, traced.get(rule), status)
  }
  yield* compare('status', 'number of rules', traced.size, expected.statuses.size)

  const { ladders: answers, services, reasons } = assessor.assess(intake)
  for (const [ladder, wanted] of ladders) {
    const answer = answers[ladder]
    const status = wanted.least === wanted.most ? 'final' : 'provisional'
    yield* compare('answer', `${ladder} from assess`, answer && bounds(answer), wanted)
    yield* compare('answer', `status of ${ladder}`, answer?.status, status)
  }
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()
  yield* compare('answer', 'needed services', ids(services.needed), expected.services.needed)
  yield* compare('answer', 'possible services', ids(services.possible), expected.services.possible)

  const fired = reasons.flatMap((reason) => [reason, ...reason.restates])
  const decides = new Map(fired.map(({ rule, decisiveFor }) => [rule, decisiveFor]))
  for (const [rule, wanted] of expected.decides) {
    yield* compare('reasons', `what ${rule} decides`, decides.get(rule), wanted)
  }
  yield* compare('reasons', 'number of reasons', fired.length, expected.decides.size)
}
