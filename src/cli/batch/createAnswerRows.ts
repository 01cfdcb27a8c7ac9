import type { IntakeError } from 'level-of-care'
import type { Assessor, Ruleset } from 'level-of-care/rules'
import type { AnsweredRow, Row, RowAnswer } from './Row.ts'

/** Answers rows, in their order. */
export type AnswerRows = (rows: readonly Row[]) => readonly AnsweredRow[]

/** Whatever it says is what the library says of each row; with reasons, it takes longer. */
export function createAnswerRows(assessor: Assessor<Ruleset>, reasons: boolean): AnswerRows {
  const answerIntakes = reasons ? withReasons(assessor) : withoutReasons(assessor)
  return (rows) => {
    const answers = answerIntakes(rows.flatMap(({ intake, problem }) => (problem ? [] : [intake])))
    let answered = 0
    return rows.map(({ kept, problem }): AnsweredRow => {
      if (problem !== undefined) return { kept, answer: { kind: 'refused', problems: [problem] } }
      // There is one for each row that could be read.
      return { kept, answer: answers[answered++] as RowAnswer }
    })
  }
}

type AnswerIntakes = (intakes: readonly unknown[]) => readonly RowAnswer[]

function withoutReasons({ assessBatch }: Assessor<Ruleset>): AnswerIntakes {
  return (intakes) =>
    assessBatch(intakes).map((result) =>
      result.success ? { kind: 'answered', ladders: result.data, rules: [] } : refusedBy(result.error),
    )
}

function withReasons({ ruleset, safeAssess }: Assessor<Ruleset>): AnswerIntakes {
  return (intakes) =>
    intakes.map((intake) => {
      const result = safeAssess(intake)
      if (!result.success) return refusedBy(result.error)
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

function refusedBy({ issues, omitted }: IntakeError): RowAnswer {
  const problems = issues.slice(0, listed).map(({ path, code }) => ({ path: path.join('.') || 'row', code }))
  const more = issues.length - problems.length + omitted
  return {
    kind: 'refused',
    problems: more > 0 ? [...problems, { path: 'row', code: 'more-problems' }] : problems,
  }
}
