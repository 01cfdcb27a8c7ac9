import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../src/', import.meta.url))

/** One import or re-export of a source file. */
export interface Import {
  /** From `src/`, as in `rules/Ruleset.ts`. */
  readonly from: string
  /** From `src/` too; or the bare name of something outside. */
  readonly to: string
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean
}

/** The files of `src/`, parsed. */
export const sources: readonly ts.SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.ES2022, true))

/** Every node of a file. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

/** What a file imports, in any of the ways that TypeScript has. */
export function importsOf(file: ts.SourceFile): Import[] {
  return [...nodesOf(file)].flatMap((node) => {
    const imported = importedBy(node)
    if (imported === undefined) return []
    const { name, typeOnly } = imported
    const to = name.startsWith('.') ? posix.join(posix.dirname(file.fileName), name) : name
    return [{ from: file.fileName, to, typeOnly }]
  })
}

function importedBy(node: ts.Node): { name: string; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause
    const named = clause?.namedBindings
    const onlyTypes =
      clause?.name === undefined && named !== undefined && ts.isNamedImports(named) && ofTypes(named)
    return { name: textOf(node.moduleSpecifier), typeOnly: clause?.isTypeOnly === true || onlyTypes }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    const named = node.exportClause
    const onlyTypes = named !== undefined && ts.isNamedExports(named) && ofTypes(named)
    return { name: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly || onlyTypes }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: textOf(node.argument.literal), typeOnly: true }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments
    return { name: name === undefined ? '' : textOf(name), typeOnly: false }
  }
  return undefined
}

function ofTypes({ elements }: ts.NamedImports | ts.NamedExports): boolean {
  return elements.length > 0 && elements.every((element) => element.isTypeOnly)
}

/** Of a name that is computed, the text that computes it: it is known to none of the rules. */
function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText()
}
