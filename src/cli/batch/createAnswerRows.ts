import type { IntakeError } from 'level-of-care'
import type { Assessor, Ruleset } from 'level-of-care/rules'
import { createPlaceOf, type PlaceOf } from './createPlaceOf.ts'
import type { Plan } from './Plan.ts'
import type { AnsweredRow, PlacedProblem, Row, RowAnswer } from './Row.ts'

/** Answers rows, in their order. The numbers are those of the rows in the table. */
export type AnswerRows = (rows: readonly Row[], numbers: readonly number[]) => readonly AnsweredRow[]

/** Whatever it says is what the library says of each row; with reasons, it takes longer. */
export function createAnswerRows(assessor: Assessor<Ruleset>, plan: Plan): AnswerRows {
  const answerIntakes = plan.reasons ? withReasons(assessor) : withoutReasons(assessor)
  const placeOf = createPlaceOf(plan)

  return (rows, numbers) => {
    const answers = answerIntakes(rows.filter(isRead).map(({ intake }) => intake))
    let answered = 0
    return rows.map((row, position): AnsweredRow => {
      const { kept, problems } = row
      const number = Number(numbers[position])
      // There is an answer for each row that could be read.
      const answer = isRead(row) ? answers[answered++] : undefined
      if (problems === undefined && answer !== undefined && answer.kind === 'answered')
        return { kept, answer }
      const own = (problems ?? []).map((problem) => placeOf.ofCell(problem, number))
      const known = new Set(own.map(({ path }) => path))
      // What is missing only because it could not be read is no problem more.
      const more =
        answer?.kind === 'refused'
          ? answer.error.issues.map((issue) => placeOf.ofIntake(issue, row, number))
          : []
      const others = more.filter(({ path }) => !known.has(path.split('.')[0] ?? path))
      const omitted = answer?.kind === 'refused' ? answer.error.omitted : 0
      return {
        kept,
        answer: { kind: 'refused', problems: firstOf(placeOf, [...own, ...others], omitted, number) },
      }
    })
  }
}

/** A row of which no intake could be made has a problem. */
function isRead({ intake, problems }: Row): boolean {
  return intake !== undefined || problems === undefined
}

type Answer =
  | Extract<RowAnswer, { readonly kind: 'answered' }>
  | { readonly kind: 'refused'; readonly error: IntakeError }

type AnswerIntakes = (intakes: readonly unknown[]) => readonly Answer[]

function withoutReasons({ assessBatch }: Assessor<Ruleset>): AnswerIntakes {
  return (intakes) =>
    assessBatch(intakes).map((result) =>
      result.success
        ? { kind: 'answered', ladders: result.data, rules: [] }
        : { kind: 'refused', error: result.error },
    )
}

function withReasons({ ruleset, safeAssess }: Assessor<Ruleset>): AnswerIntakes {
  return (intakes) =>
    intakes.map((intake) => {
      const result = safeAssess(intake)
      if (!result.success) return { kind: 'refused', error: result.error }
      const { ladders, reasons } = result.data
      const fired = new Set(
        reasons.flatMap(({ rule, restates }) => [rule, ...restates.map((one) => one.rule)]),
      )
      return {
        kind: 'answered',
        ladders,
        rules: ruleset.rules.flatMap(({ id }) => (fired.has(id) ? [id] : [])),
      }
    })
}

/** As many problems as somebody who repairs a row can use. */
const listed = 10

function firstOf(
  { ofCell, inOrder }: PlaceOf,
  problems: readonly PlacedProblem[],
  omitted: number,
  number: number,
): readonly PlacedProblem[] {
  const first = inOrder(problems).slice(0, listed)
  const more = problems.length - first.length + omitted
  if (more === 0) return first
  return [...first, ofCell({ path: 'row', code: 'more-problems', message: `and ${more} more` }, number)]
}
