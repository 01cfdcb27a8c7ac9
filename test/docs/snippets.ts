import { inspect } from 'node:util'
import ts from 'typescript'

/** A fenced block of Markdown. */
export interface Block {
  readonly language: string
  readonly code: string
  /** Where it stands: the number of its first line. */
  readonly line: number
}

/** The fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: language, 2: code, index }) => ({
    language: String(language),
    code: String(code),
    line: markdown.slice(0, index).split('\n').length + 1,
  }))
}

/** The TypeScript programs of a Markdown text: the blocks of one chapter (`##`) go on with each other. */
export function programsOf(markdown: string): Block[] {
  const starts = [0, ...[...markdown.matchAll(/^## /gm)].map(({ index }) => index)]
  return starts.flatMap((start, chapter) => {
    const blocks = blocksOf(markdown.slice(start, starts[chapter + 1])).filter(
      ({ language }) => language === 'ts',
    )
    const above = markdown.slice(0, start).split('\n').length - 1
    return blocks.length === 0
      ? []
      : [
          {
            language: 'ts',
            code: blocks.map(({ code }) => code).join('\n'),
            line: above + Number(blocks[0]?.line),
          },
        ]
  })
}

/** The TypeScript of every `@example` in a source file. */
export function examplesIn(source: string): Block[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
    const text = comment.replace(/^ *(\/\*\*| \*\/?) ?/gm, '')
    return text
      .split(/^(?=@)/m)
      .filter((tag) => tag.startsWith('@example'))
      .map((tag) => {
        const [block, ...more] = blocksOf(`${tag}\n`)
        if (block?.language !== 'ts' || more.length > 0)
          throw new Error('An @example needs exactly one block of TypeScript.')
        return { ...block, line: source.slice(0, index).split('\n').length }
      })
  })
}

/** An expression whose value a comment behind it shows. */
export interface Shown {
  readonly expression: string
  readonly value: string
}

interface ShownExpression extends Shown {
  readonly start: number
  readonly end: number
}

/** What a program shows: statements that are only an expression, with a comment behind them on the same line. */
export function shownIn(code: string): Shown[] {
  return expressionsOf(code).map(({ expression, value }) => ({ expression, value }))
}

function expressionsOf(code: string): ShownExpression[] {
  const file = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true)
  const found: ShownExpression[] = []
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit)
    if (!ts.isExpressionStatement(node)) return
    const [comment] = ts.getTrailingCommentRanges(code, node.end) ?? []
    if (comment === undefined) return
    found.push({
      expression: node.expression.getText(),
      value: code.slice(comment.pos, comment.end).replace(/^\/\/ */, ''),
      start: node.expression.getStart(),
      end: node.expression.end,
    })
  }
  visit(file)
  return found.sort((a, b) => a.start - b.start)
}

/** What running a program has shown. */
export interface Ran {
  /** Of each expression that has a value shown behind it: both values, or nothing if it was never reached. */
  readonly values: readonly ({ readonly actual: unknown; readonly shown: unknown } | undefined)[]
  readonly printed: string
}

/** The program with other values shown behind its expressions; where nothing is said, those that are there stay. */
export function withShown(code: string, values: readonly unknown[]): string {
  return expressionsOf(code).reduceRight((text, { end, value }, position) => {
    const behind = text.slice(end)
    return values[position] === undefined
      ? text
      : text.slice(0, end) + behind.replace(value, () => written(values[position]))
  }, code)
}

/** A value as a person would write it into a program. */
function written(value: unknown): string {
  return inspect(value, { depth: null, breakLength: Number.POSITIVE_INFINITY, maxStringLength: null })
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']')
}

/** Runs a program with these modules to import. Like a module it may `await` at its top level. */
export async function runSnippet(code: string, modules: Readonly<Record<string, unknown>>): Promise<Ran> {
  const expressions = expressionsOf(code)
  const observed = expressions.reduceRight(
    (text, { start, end }, position) =>
      `${text.slice(0, start)}observe(${position}, (${text.slice(start, end)}))${text.slice(end)}`,
    code,
  )
  const { outputText } = ts.transpileModule(observed, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  })
  const values: (Ran['values'][number] | undefined)[] = expressions.map(() => undefined)
  const printed: string[] = []
  const observe = (position: number, actual: unknown) => {
    values[position] = { actual, shown: literal(String(expressions[position]?.value)) }
  }
  const load = (name: string) => {
    if (!Object.hasOwn(modules, name)) throw new Error(`A snippet imports ${name}.`)
    return modules[name]
  }
  const print = { log: (...parts: readonly unknown[]) => printed.push(parts.map(String).join(' ')) }
  const program = `return (async () => {${outputText}\n})()`
  await new Function('require', 'exports', 'console', 'observe', program)(load, {}, print, observe)
  return { values, printed: printed.join('\n') }
}

/** The value that a comment writes down. */
function literal(text: string): unknown {
  try {
    return new Function(`return (${text})`)()
  } catch {
    throw new Error(`A comment behind an expression shows no value: ${text}`)
  }
}
