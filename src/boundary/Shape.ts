import { type Issue, issueOf, type ReadIssueCode } from './Issue.ts'

/** Where something is that is being read: longer on the way down, and as before in the end. */
export type ReadPath = (string | number)[]

/** What a value looks like, as data: JSON Schemas are made of it. */
export type Form =
  | { readonly kind: 'one-of'; readonly values: ReadonlySet<string>; readonly named?: readonly Named[] }
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'text'; readonly least: number; readonly most: number; readonly pattern?: RegExp }
  | { readonly kind: 'number'; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: 'boolean' | 'date' | 'date-time' | 'function' | 'assessor' | 'anything' }
  | { readonly kind: 'list'; readonly of: Shape; readonly least: number; readonly most: number }
  | { readonly kind: 'table'; readonly of: Shape; readonly most: number }
  | { readonly kind: 'record'; readonly fields: readonly Field[] }
  | { readonly kind: 'tagged'; readonly tag: string; readonly cases: ReadonlyMap<string, Shape> }
  | { readonly kind: 'lazy'; readonly shape: () => Shape }

/** One of the allowed values, with what it means in words. */
export interface Named {
  readonly code: string
  readonly label: string
  /** When it applies. */
  readonly anchor?: string
}

/** A known key of a record, and what its value looks like. */
export interface Field {
  readonly key: string
  readonly shape: Shape
  readonly required: boolean
  /** Says `null` the same as absence? */
  readonly nullable: boolean
}

/** What a value looks like, and how it is read. */
export type Shape<T = unknown> = Form & {
  /** The allowed values, or what is expected in a few words. */
  readonly expected: readonly string[]
  /**
   * Copies a value that is there, and collects what is wrong with it. No value and no unknown key is repeated. What is
   * wrong is `undefined` in the copy.
   */
  readonly read: (value: unknown, path: ReadPath, issues: Issue[]) => T | undefined
  readonly title?: string
  readonly help?: string
  /** Options are read where there are none, too. */
  readonly mayBeAbsent?: true
  /** What is wrong in here is wrong about a person, and no mistake of the calling program. */
  readonly aboutPerson?: true
}

/** What is wrong with a value: a code, and where it is not what the shape expects in general, what is expected. */
export type Problem = readonly [
  code: ReadIssueCode | 'invalid-id' | 'empty-criterion' | 'empty-history',
  ...expected: readonly string[],
]

/** Puts a problem on the list. */
export function refuse([code, ...expected]: Problem, path: ReadPath, issues: Issue[]): undefined {
  issues.push(issueOf([...path], code, ...expected))
}

/** Puts on the list that something is required and not there. */
export function refuseMissing({ expected }: Shape, path: ReadPath, issues: Issue[]): undefined {
  issues.push({
    path: [...path],
    code: 'missing',
    message: 'there is nothing, and it is required',
    // The list is the shape's own: whoever changes that of an error must not change what is read next.
    expected: [...expected],
  })
}

/** The same shape, of an argument that may be left out. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return {
    ...shape,
    mayBeAbsent: true,
    read: (value, path, issues) => (value === undefined ? undefined : shape.read(value, path, issues)),
  }
}

/** The shape of a value that has no parts. */
export function leaf<T>(
  form: Form,
  expected: readonly string[],
  problemWith: (value: unknown) => Problem | undefined,
): Shape<T> {
  return {
    ...form,
    expected,
    read(value, path, issues) {
      const problem = problemWith(value)
      return problem === undefined ? (value as T) : refuse(problem, path, issues)
    },
  }
}

/** The same shape, of something that is said about a person. */
export function aboutPerson<T>(shape: Shape<T>): Shape<T> {
  return { ...shape, aboutPerson: true }
}

/** The same shape, or `null`, which says something else than absence. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    ...shape,
    read: (value, path, issues) => (value === null ? null : shape.read(value, path, issues)),
  }
}
