import { type Issue, listed } from './Issue.ts'

/** The same symbol in every copy and format of this package. */
const brand = Symbol.for('level-of-care.error')

/**
 * What the three errors have in common: a code of the whole, every problem, and how many problems were only counted.
 *
 * `instanceof` goes by a brand, so that it holds between the ES module and the CommonJS build, and between two copies of
 * the package in one app. `structuredClone`, and with it `postMessage`, keeps the message of an error and nothing else: send
 * `toJSON()` instead.
 */
export abstract class BoundaryError<Code extends string, IssueCode extends string> extends Error {
  readonly code: Code
  /** Every problem, up to a hundred. */
  readonly issues: readonly Issue<IssueCode>[]
  /** How many more there are. */
  readonly omitted: number

  /**
   * @param headline - What cannot be done.
   * @param whole - What has a problem that is nowhere in particular.
   * @param omitted - How many problems were left out before.
   */
  constructor(
    code: Code,
    { headline, whole }: { readonly headline: string; readonly whole: string },
    issues: readonly Issue<IssueCode>[],
    omitted: number,
  ) {
    const shown = issues.slice(0, listed)
    const left = omitted + issues.length - shown.length
    super(
      [
        headline,
        ...shown.map(({ path, code, message }) => `- ${path.join('.') || whole}: ${message} (${code})`),
        ...(left > 0 ? [`- and ${left} more`] : []),
      ].join('\n'),
    )
    this.code = code
    this.issues = shown
    this.omitted = left
    Object.defineProperty(this, brand, { value: code })
  }

  /** The error as plain JSON: its name, code and message, its problems, and how many were only counted. */
  toJSON(): {
    readonly name: string
    readonly code: Code
    readonly message: string
    readonly issues: readonly Issue<IssueCode>[]
    readonly omitted: number
  } {
    const { name, code, message, issues, omitted } = this
    return { name, code, message, issues, omitted }
  }
}

/** Is this one of our errors with that code, whichever copy of the package made it? */
export function isBranded(value: unknown, code: string): boolean {
  return Reflect.get(Object(value), brand) === code
}
