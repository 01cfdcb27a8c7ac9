import ts from 'typescript'
import { calls } from './calls.ts'

/** What a caller writes around the exports of one entry, and what the wrappers are made with. */
export interface Wrapping {
  /** As it is imported: `level-of-care/placement`. */
  readonly specifier: string
  /** Of a file beside which the package is installed. */
  readonly from: string
  /** How the type of the ruleset is called that the generic exports are made concrete with, and the import that brings it. */
  readonly ruleset: { readonly name: string; readonly imported: string }
  /** Are all exports wrapped, or only those that depend on the ruleset? */
  readonly only: 'everything' | 'generic'
  /** How far into a result a caller reaches, one property after the other. */
  readonly depth: number
}

/** Of types that are alike, such as the instruments, a few are enough. */
const most = 8

/**
 * Writes what a library around this package would export: each function called and its result returned, and each part of
 * each result, all without a type written by hand. What the compiler must then write down for itself, it must be able
 * to name.
 */
export function wrappersOf({ specifier, from, ruleset, only, depth: deepest }: Wrapping): string {
  const { checker, exported } = exportsOf(specifier, from)
  const names: string[] = []
  const wrappers: string[] = []
  const seen = new Set<ts.Type>()

  const add = (name: string, wrapper: string) => wrappers.push(`export const ${name} = ${wrapper}`)

  /** Wrappers of the parts of what another wrapper returns. */
  const reach = (name: string, types: readonly ts.Type[], depth: number): void => {
    const parts = types.flatMap(partsOf)
    const fresh = parts.filter((part) => !seen.has(part)).slice(0, most)
    if (depth === 0 || fresh.length === 0) return
    for (const part of fresh) seen.add(part)
    const result = `NonNullable<Awaited<ReturnType<typeof ${name}>>>`
    const items = fresh.flatMap(itemsOf)
    if (items.length > 0) {
      add(`${name}_item`, `(it: ${result}) => (it instanceof Array ? it.at(0) : undefined)`)
      reach(`${name}_item`, items, depth)
    }
    for (const [property, value] of namesOf(fresh.filter((part) => !checker.isArrayLikeType(part))))
      add(
        `${name}_if_${value.replace(/\W/g, '_')}`,
        `(it: ${result}) => (it.${property} === '${value}' ? it : undefined)`,
      )
    for (const [property, found] of propertiesOf(fresh)) {
      const part = `${name}_${property}`
      const [method] = found.flatMap((type) => type.getCallSignatures())
      if (method !== undefined) {
        const given = `...args: Parameters<${result}['${property}']>`
        add(part, `(it: ${result}, ${given}) => it.${property}(...args)`)
        reach(part, [method.getReturnType()], depth - 1)
      } else if (found.some((type) => partsOf(type).length > 0)) {
        const inAll = parts.every((one) => one.getProperty(property) !== undefined)
        const read = inAll ? `it.${property}` : `('${property}' in it ? it.${property} : undefined)`
        add(part, `(it: ${result}) => ${read}`)
        reach(part, found, depth - 1)
      }
    }
  }

  /** By which values of which property the types can be told apart. */
  function namesOf(types: readonly ts.Type[]): readonly (readonly [property: string, value: string])[] {
    const [first] = types
    const keys = types.map((type) => String(type.getProperties().map(({ name }) => name)))
    if (first === undefined || new Set(keys).size === 1) return []
    const telling = first.getProperties().find(({ name }) =>
      types.every((type) => {
        const property = type.getProperty(name)
        return property !== undefined && valuesOf(checker.getTypeOfSymbol(property)).length > 0
      }),
    )
    if (telling === undefined) return []
    const values = types.flatMap((type) => {
      const property = type.getProperty(telling.name)
      return property === undefined ? [] : valuesOf(checker.getTypeOfSymbol(property))
    })
    return [...new Set(values)].map((value) => [telling.name, value] as const)
  }

  function valuesOf(type: ts.Type): readonly string[] {
    const parts = type.isUnion() ? type.types : [type]
    return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : []
  }

  function itemsOf(type: ts.Type): readonly ts.Type[] {
    if (!checker.isArrayLikeType(type)) return []
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    return item === undefined ? [] : [item]
  }

  function propertiesOf(types: readonly ts.Type[]): ReadonlyMap<string, readonly ts.Type[]> {
    const properties = new Map<string, ts.Type[]>()
    for (const type of types) {
      if (checker.isArrayLikeType(type)) continue
      for (const property of type.getProperties()) {
        if (!/^\w+$/.test(property.name)) continue
        const found = properties.get(property.name) ?? []
        properties.set(property.name, [...found, checker.getTypeOfSymbol(property)])
      }
    }
    return properties
  }

  /** The types that a value may have of which a property can be read. */
  function partsOf(type: ts.Type): readonly ts.Type[] {
    const awaited = checker.getAwaitedType(type) ?? type
    const parts = awaited.isUnion() ? awaited.types : [awaited]
    return parts.filter(
      (part) =>
        (part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
        (checker.isArrayLikeType(part) || !isOfLanguage(part)) &&
        // A code of a generic ruleset is a string as well.
        !checker.isTypeAssignableTo(part, checker.getStringType()),
    )
  }

  for (const symbol of exported) {
    const { name } = symbol
    const type = checker.getTypeOfSymbol(symbol)
    const [signature] = type.getCallSignatures()
    if (signature === undefined) {
      if (only === 'generic') continue
      names.push(name)
      const [made] = type.getConstructSignatures()
      if (made === undefined) {
        add(`the_${name}`, `() => ${name}`)
        reach(`the_${name}`, [type], deepest)
      } else {
        add(`the_${name}`, `(...args: ConstructorParameters<typeof ${name}>) => new ${name}(...args)`)
        reach(`the_${name}`, [made.getReturnType()], deepest)
      }
      continue
    }
    const parameters = signature.getTypeParameters() ?? []
    const generic = parameters.length > 0
    if (!generic && only === 'generic') continue
    const ofRulesets = parameters.every((one) => one.getConstraint()?.symbol?.name === 'Ruleset')
    if (!ofRulesets && only === 'generic') continue
    names.push(name)
    if (!ofRulesets) {
      const call = calls[specifier]?.[name]
      if (call === undefined) throw new Error(`calls.ts does not say how ${name} of ${specifier} is called`)
      add(`the_${name}`, call)
      continue
    }
    const concrete = generic ? `${name}<${ruleset.name}>` : name
    add(`the_${name}`, `(...args: Parameters<typeof ${concrete}>) => ${concrete}(...args)`)
    reach(`the_${name}`, [signature.getReturnType()], deepest)
    for (const [position, parameter] of signature.getParameters().entries()) {
      const given = `the_${name}_given_${parameter.name.replace(/^_+/, '')}`
      const type = checker.getTypeOfSymbol(parameter)
      if (partsOf(type).length === 0) continue
      add(given, `(...args: Parameters<typeof ${concrete}>) => args[${position}]`)
      reach(given, [type], 1)
    }
  }
  if (names.length === 0) return ''
  const uses = wrappers.some((wrapper) => wrapper.includes(ruleset.name))
  const imports = [`import { ${names.join(', ')} } from '${specifier}'`, ...(uses ? [ruleset.imported] : [])]
  return `${[...imports, ...wrappers].join('\n')}\n`
}

/** The entries share most files, and each of those is read once. */
const files = new Map<string, ts.SourceFile | undefined>()

interface Exports {
  readonly checker: ts.TypeChecker
  readonly exported: readonly ts.Symbol[]
}

function exportsOf(specifier: string, from: string): Exports {
  const probe = `${from}/probe.ts`
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    lib: ['lib.es2022.d.ts'],
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  const code = `export * from '${specifier}'`
  host.getSourceFile = (name, target, ...rest) => {
    if (name === probe) return ts.createSourceFile(name, code, target)
    const file = files.get(name) ?? getSourceFile(name, target, ...rest)
    files.set(name, file)
    return file
  }
  const program = ts.createProgram([probe], options, host)
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(probe)
  const module = file && checker.getSymbolAtLocation(file)
  if (module === undefined) throw new Error(`${specifier} is no module`)
  const exported = checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({ flags }) => flags & ts.SymbolFlags.Value)
  return { checker, exported }
}

/** Is it a type that comes with the compiler, such as `Uint8Array`? */
function isOfLanguage({ symbol }: ts.Type): boolean {
  // A type without a name has no symbol, whatever the type of this property says.
  const declarations = (symbol as ts.Symbol | undefined)?.declarations ?? []
  return declarations.some((declaration) => /\/lib\.[^/]*$/.test(declaration.getSourceFile().fileName))
}
