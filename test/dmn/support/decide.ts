import { evaluate, unaryTest } from 'feelin'

/** As much of a decision table as the parser gives that the tests look at. */
export interface Table {
  readonly hitPolicy: string
  readonly aggregation: string
  readonly input: readonly { readonly inputExpression: { readonly text: string } }[]
  readonly annotation: readonly { readonly name: string }[]
  readonly rule: readonly {
    readonly inputEntry: readonly { readonly text: string }[]
    readonly outputEntry: readonly { readonly text: string }[]
    readonly annotationEntry: readonly { readonly text: string }[]
  }[]
}

const remembered = new Map<string, boolean>()

/** Most cells of a table are the same, and each is asked for few values. */
function matches(cell: string, value: unknown): boolean {
  if (cell === '-') return true
  const key = `${cell}\n${JSON.stringify(value)}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const found = unaryTest(cell, { '?': value }).value === true
  remembered.set(key, found)
  return found
}

/** What a table says: FEEL decides which rows match, and what they give; `COLLECT` with `MAX` takes the highest. */
export function decide(
  table: Table,
  inputs: Readonly<Record<string, string | null>>,
): { readonly value: number; readonly annotations: readonly string[] } {
  const values = table.input.map(({ inputExpression }) => evaluate(inputExpression.text, inputs).value)
  const matching = table.rule.filter(({ inputEntry }) =>
    inputEntry.every(({ text }, column) => matches(text, values[column])),
  )
  const outputs = matching.map(({ outputEntry }) => Number(evaluate(String(outputEntry[0]?.text), {}).value))
  return {
    value: Math.max(...outputs),
    annotations: matching.map(({ annotationEntry }) => String(annotationEntry[0]?.text)),
  }
}
