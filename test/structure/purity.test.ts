import ts from 'typescript'
import { expect, test } from 'vitest'
import { nodesOf, sources } from './sources.ts'

/** Clocks, chance, the outside world, and code made of strings. */
const impure = new Set([
  'Buffer',
  'Function',
  'console',
  'document',
  'eval',
  'fetch',
  'global',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'self',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
])

/** What in a file depends on anything but its input. */
function impurities(file: ts.SourceFile): string[] {
  return [...nodesOf(file)].filter(isImpure).map((node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart())
    return `${file.fileName}:${line + 1} ${node.getText()}`
  })
}

function isImpure(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return impure.has(node.text) && !isName(node)
  if (ts.isPropertyAccessExpression(node)) return ['Date.now', 'Math.random'].includes(node.getText())
  // `Date()` is the time whatever it is given; `new Date(...)` only if it is given nothing.
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date'
  return ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length
}

/** Is it the name of a property, and no reference to a global? */
function isName(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent)
  )
}

/** The program is the one place that reads and writes; no other source may import it. */
const library = sources.filter(({ fileName }) => !fileName.startsWith('cli/'))

test('no source of the library knows a clock, chance or the outside world, or makes code out of strings', () => {
  expect(library.length).toBeGreaterThan(100)
  expect(library.flatMap(impurities)).toEqual([])
})

test.each([
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'console.log(1)',
  'process.env',
  'eval("1")',
  'new Function("1")',
  'globalThis.crypto',
])('%s would be noticed', (code) => {
  expect(impurities(ts.createSourceFile('a.ts', code, ts.ScriptTarget.ES2022, true))).not.toEqual([])
})

test.each(['new Date(0)', 'Date.UTC(2026, 1)', 'step.process', 'const step = { process: 1 }'])(
  '%s is pure',
  (code) => {
    expect(impurities(ts.createSourceFile('a.ts', code, ts.ScriptTarget.ES2022, true))).toEqual([])
  },
)
