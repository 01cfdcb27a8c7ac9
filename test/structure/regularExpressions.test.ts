import ts from 'typescript'
import { expect, test } from 'vitest'
import { nodesOf, sources } from './sources.ts'

/** What Safari before 16.4 cannot read: it then loads no line of the file. */
const refused = /\(\?<[=!]/

/** The regular expressions of a file that a browser may refuse. */
function refusedIn(file: ts.SourceFile): string[] {
  return [...nodesOf(file)]
    .filter((node) => ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node))
    .filter(
      (node) =>
        refused.test(node.text) ||
        (ts.isRegularExpressionLiteral(node) && /\/[a-z]*v[a-z]*$/.test(node.text)),
    )
    .map(({ text }) => `${file.fileName}: ${text}`)
}

test('no source of the library has a regular expression that older browsers refuse', () => {
  const library = sources.filter(({ fileName }) => !fileName.startsWith('cli/'))
  expect(library.flatMap(refusedIn)).toEqual([])
})

test.each(['/(?<=a)b/', '/(?<!a)b/', "new RegExp('(?<=a)b')", '/[a--b]/v'])('%s would be noticed', (code) => {
  expect(refusedIn(ts.createSourceFile('a.ts', code, ts.ScriptTarget.ES2022, true))).toHaveLength(1)
})
