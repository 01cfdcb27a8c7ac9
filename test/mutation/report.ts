import { readFileSync } from 'node:fs'
import type { Survivor } from './Survivor.ts'

/** The parts of Stryker's report that are read here. */
interface Report {
  readonly files: {
    readonly [file: string]: {
      readonly source: string
      readonly mutants: readonly {
        readonly status: string
        readonly replacement?: string
        readonly location: { readonly start: Position; readonly end: Position }
      }[]
    }
  }
}

/** Both count from one. */
interface Position {
  readonly line: number
  readonly column: number
}

/** What a run found in one folder. */
export interface Measured {
  readonly killed: number
  readonly all: number
  /** The mutants that no test failed for, one by one. */
  readonly survived: readonly Omit<Survivor, 'reason'>[]
}

/** Reads the report of a folder. A mutant that makes the tests run without end is noticed, too. */
export function readReport(file: string): Measured {
  // What Stryker writes has this form.
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as Report
  const counted = Object.entries(files).flatMap(([name, { source, mutants }]) => {
    const lines = source.split('\n')
    const lineAt = ({ line }: Position) => String(lines[line - 1])
    return mutants
      .filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
      .map(({ status, replacement = '', location }) => ({
        killed: status === 'Killed' || status === 'Timeout',
        file: name,
        line: lineAt(location.start).trim(),
        part: lineAt(location.start)
          .slice(
            location.start.column - 1,
            location.end.line === location.start.line ? location.end.column - 1 : undefined,
          )
          .trim(),
        becomes: [replacement],
      }))
  })
  return {
    all: counted.length,
    killed: counted.filter(({ killed }) => killed).length,
    survived: counted.filter(({ killed }) => !killed).map(({ killed: _, ...survivor }) => survivor),
  }
}

/** Is it among those that are explained? */
export function isExplained(found: Omit<Survivor, 'reason'>, explained: readonly Survivor[]): boolean {
  return explained.some(
    ({ file, line, part, becomes }) =>
      file === found.file &&
      line === found.line &&
      part === found.part &&
      found.becomes.every((replacement) => becomes.includes(replacement)),
  )
}
