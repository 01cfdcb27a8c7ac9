import { fileURLToPath } from 'node:url'
import type { Program } from '../support/Installed.ts'
import { javaFolder } from '../support/install.ts'
import { runProgram } from '../support/runProgram.ts'

export interface SparkJob {
  /** `local[2]` is Spark with two workers, in one process. */
  readonly master: string
  readonly settings?: Readonly<Record<string, string>>
  /** Parquet by the name of its table: a file, or several. */
  readonly tables: Readonly<Record<string, string | readonly string[]>>
  readonly queries: readonly {
    readonly sql: string
    readonly settings?: Readonly<Record<string, string>>
    /** Where the answers go; without it they are computed and thrown away. */
    readonly to?: string
  }[]
}

export interface SparkRun {
  readonly seconds: number
  readonly version: string
  readonly mebibytes: number
}

/** What the environment of a program that starts Spark has to say. */
export function sparkEnvironment(python: string): Readonly<Record<string, string>> {
  return { JAVA_HOME: javaFolder(17), PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' }
}

/** Lets Spark answer some statements, one after the other. */
export async function runSpark({ command }: Program, job: SparkJob): Promise<SparkRun[]> {
  const program = fileURLToPath(new URL('queries.py', import.meta.url))
  const { stdout } = await runProgram(command, [program], {
    input: JSON.stringify(job),
    env: sparkEnvironment(command),
  })
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
}
