import { IntakeError, type IntakeIssueCode } from './IntakeError.ts'
import { type Issue, issueOf } from './Issue.ts'
import { type ReadPath, refuseMissing, type Shape } from './Shape.ts'
import { UsageError, type UsageIssueCode } from './UsageError.ts'

/** What was handed in, as yet unchecked, by the names of the arguments. */
type Given<A> = { readonly [K in keyof A]: unknown }

/** What each argument looks like. */
export type Shapes<A> = { readonly [K in keyof A]: Shape<A[K]> }

/**
 * Reads the arguments of a function, each by its shape: copies of them that have been checked.
 *
 * @throws {@link UsageError} (`invalid-usage`) that lists every problem, by the name of the argument and the path in it; an
 *   {@link IntakeError} (`invalid-intake`) where all that is wrong was said about a person.
 */
export function readArguments<A extends object>(given: Given<NoInfer<A>>, shapes: Shapes<A>): A {
  const issues: Issue[] = []
  const read: { [name: string]: unknown } = {}
  for (const [name, shape] of Object.entries<Shape>(shapes)) {
    const value = Object.entries(given).find(([key]) => key === name)?.[1]
    read[name] = readWith(shape, value, name, issues)
  }
  if (issues.length > 0) throw errorOf(issues, shapes)
  // Every argument is what its shape says.
  return read as A
}

/** Reads the options alone, for what the other arguments look like depends on them. */
export function readOptions<O extends object>(options: unknown, shape: Shape<O>): O {
  return readArguments<{ options: O }>({ options }, { options: shape }).options
}

/** Reads something by its shape, and lists what is wrong under this name. It throws nothing. */
export function readWith<T>(shape: Shape<T>, value: unknown, name: string, issues: Issue[]): T | undefined {
  const found: Issue[] = []
  const path: ReadPath = [name]
  try {
    if (value !== undefined || shape.mayBeAbsent) return shape.read(value, path, found)
    return refuseMissing(shape, path, found)
  } catch {
    // A getter or a proxy: what it throws may hold anything, so it is dropped, with all that was found before. The path is
    // as long as it was when that was read.
    found.length = 0
    found.push(issueOf(path, 'not-json', 'plain JSON'))
    return undefined
  } finally {
    issues.push(...found)
  }
}

/** The error for what is wrong with arguments: about a person, or of the calling program. */
export function errorOf(
  issues: readonly Issue[],
  shapes: { readonly [name: string]: Shape },
): IntakeError | UsageError {
  const isAboutPerson = ({ path: [argument = '', option] }: Issue): boolean => {
    const shape = shapes[argument]
    if (shape?.kind !== 'record') return shape?.aboutPerson === true
    return (
      shape.aboutPerson === true ||
      shape.fields.some(({ key, shape: field }) => key === option && field.aboutPerson)
    )
  }
  return issues.every(isAboutPerson) ? intakeError(issues) : usageError(issues)
}

/** The codes of shapes are among those of both errors; a check of a function's own names a code of the error that it throws. */
function intakeError(issues: readonly Issue[]): IntakeError {
  return new IntakeError(issues as readonly Issue<IntakeIssueCode>[])
}

function usageError(issues: readonly Issue[]): UsageError {
  return new UsageError(issues as readonly Issue<UsageIssueCode>[])
}
