import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** What is on disk is parsed once for all tests that check types. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/** Type-checks programs as if they were files of this folder, and returns what the compiler says. */
export function typeErrors(programs: readonly { readonly code: string; readonly line: number }[]): string[] {
  const files = new Map(programs.map(({ code }, position) => [`${folder}snippet${position}.ts`, code]))
  const path = `${folder}../tsconfig.json`
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${folder}..`)
  // Snippets that import nothing would otherwise share one scope.
  const host = ts.createCompilerHost({ ...options, moduleDetection: ts.ModuleDetectionKind.Force })
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name) ?? readFile(name)
  host.getSourceFile = (name, target, ...rest) => {
    const code = files.get(name)
    if (code !== undefined) return ts.createSourceFile(name, code, target)
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, target, ...rest))
    return parsed.get(name)
  }
  const program = ts.createProgram([...files.keys()], { ...options, noEmit: true }, host)
  return [...files.keys()].flatMap((name, position) => {
    const file = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) => {
        const line = (files.get(name) ?? '').slice(0, start).split('\n').length
        const where = `program from line ${programs[position]?.line}, its line ${line}`
        return `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
      },
    )
  })
}
