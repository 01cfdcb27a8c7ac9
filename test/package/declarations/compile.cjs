/**
 * Emits the declarations of programs and prints what the compiler says, and the modules that it names, as JSON. A script of its own, because it loads
 * whichever compiler it is told to.
 *
 * node compile.cjs <compiler> <options as JSON> <folder> <files of a program, with commas>...
 */
const { join } = require('node:path')

const [compiler, given, folder, ...programs] = process.argv.slice(2)
const ts = require(compiler)
const { options, errors } = ts.convertCompilerOptionsFromJson(JSON.parse(given), folder)
const host = ts.createCompilerHost(options)

// The programs share most files, and each of those is read and bound once.
const files = new Map()
const { getSourceFile } = host
host.getSourceFile = (name, ...rest) => {
  if (!files.has(name)) files.set(name, getSourceFile(name, ...rest))
  return files.get(name)
}

const named = new Set()
const note = (_, text) => {
  for (const [, module] of text.matchAll(/(?:import\(|from )["']([^"']+)["']/g)) named.add(module)
}
const said = programs.flatMap((names) => {
  const roots = names.split(',').map((name) => join(folder, name))
  const program = ts.createProgram(roots, options, host)
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(),
    ...program.emit(undefined, note, undefined, true).diagnostics,
  ]
  return diagnostics.map(({ file, code, messageText }) => {
    const where = file === undefined ? names : file.fileName.slice(folder.length + 1)
    return `${where}: error TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
})
console.log(
  JSON.stringify({ said: [...errors.map(({ messageText }) => messageText), ...said], named: [...named] }),
)
