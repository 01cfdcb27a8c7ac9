import { wrongInput } from '../CliError.ts'
import type { Output } from '../openOutput.ts'
import { createDecideEncoding, type Encoding } from '../table/createDecideEncoding.ts'
import type { Input } from '../table/openInput.ts'
import { lineEndOf, type Sniffed, sniff } from '../table/sniff.ts'
import type { ColumnNames, Mapping } from '../table/Vocabulary.ts'
import { type Cutter, createCutter, kinds } from './Cut.ts'
import { columnsOf } from './columnsOf.ts'
import { createPool, type Pool } from './createPool.ts'
import { assessorFor, createProcess, type Done, type Task } from './createProcess.ts'
import type { Progress } from './createProgress.ts'
import { problemsHeader } from './createWriteProblems.ts'
import { csvHeader } from './createWriteRow.ts'
import { createFindElements } from './findElements.ts'
import { createFindLines, lineFeed } from './findLines.ts'
import { createFindRecords } from './findRecords.ts'
import { intakeKeys } from './intakeKeys.ts'
import { namesIn } from './namesIn.ts'
import type { Plan } from './Plan.ts'
import { checkKept, rolesOf } from './rolesOf.ts'

/** What a run came to, and how the input was understood. */
export interface Summary {
  readonly rows: number
  readonly final: number
  readonly provisional: number
  readonly errors: number
  /** Rows with nothing in them, which were skipped. */
  readonly empty: number
  readonly sniffed: Sniffed | undefined
  /** Undefined for a table that is all ASCII. */
  readonly encoding: Encoding | undefined
  /** The letters of columns without a name, which were not read. */
  readonly unnamed: readonly string[]
}

/** A run, but for what stands in the input. */
export interface Run {
  readonly plan: Omit<Plan, 'roles' | 'separator'>
  readonly input: Input
  /** The separator of a table, if it is known. */
  readonly separator: number | undefined
  readonly columnNames: ColumnNames
  readonly columns: Mapping['columns']
  readonly output: Output
  /** Where the problems of refused rows go. */
  readonly errors: Output | undefined
  readonly strict: boolean
  readonly progress: Progress
  /** Threads to use once there is much to do, and the file that they run. */
  readonly threads: { readonly count: number; readonly url: URL } | undefined
}

/** Threads take a while to start, so the first bytes are answered without them. */
const alone = 1 << 21

/** A header that is longer is none. */
const longestHeader = 1 << 22

/**
 * Reads, answers and writes row by row, in the order of the input. However much there is of it, only a few pieces are in
 * memory: nothing more is read while the threads have enough to do, or while nobody takes what is written.
 */
export async function runBatch(run: Run): Promise<Summary> {
  const { plan: given, input, columnNames, output, errors, strict, progress, threads } = run
  const assessor = assessorFor(given)
  const columns = columnsOf(assessor.ruleset, given)
  checkKept(given.keep, given.from === 'csv' ? columnNames : exactNames(assessor.ruleset), run.columns)
  const encoding = createDecideEncoding(input.marked === undefined ? undefined : 'UTF-8')
  let cutter: Cutter | undefined
  let sniffed: Sniffed | undefined
  let plan: Plan | undefined = given.from === 'csv' ? undefined : { ...given, roles: [], separator: 0 }
  let unnamed: readonly string[] = []
  let answerHere: ((task: Task) => Done) | undefined
  let pool: Pool | undefined
  const total = { rows: 0, final: 0, provisional: 0, errors: 0, empty: 0 }
  const running: Promise<Done>[] = []
  let [bytesRead, cutRows, rowsInTable] = [0, 0, 0]

  if (given.to === 'csv' || given.to === 'tsv') await output.write(csvHeader(columns, given.to))
  if (given.to === 'xlsx') await output.write(`${JSON.stringify(columns.all)}\n`)
  if (given.to === 'json') await output.write('[\n')
  await errors?.write(problemsHeader(given))

  const settle = async (done: Done) => {
    if (strict && done.firstError !== undefined) throw wrongInput(done.firstError)
    total.final += done.final
    total.provisional += done.provisional
    total.errors += done.errors
    total.rows += done.final + done.provisional + done.errors
    await output.write(done.bytes)
    if (done.problems !== '') await errors?.write(done.problems)
    progress.show(bytesRead, total.rows)
  }

  /** The rows of CSV begin with the header. */
  const readHeader = (bytes: Uint8Array, rows: Int32Array, separator: number): Int32Array => {
    let at = 0
    while (at < rows.length && rows[at + 2] === kinds.empty) at += 3
    total.empty += at / 3
    rowsInTable += Math.min(rows.length, at + 3) / 3
    if (at >= rows.length) return rows.subarray(rows.length)
    const header = namesIn(
      Buffer.from(bytes.subarray(rows[at], rows[at + 1])),
      Number(rows[at + 2]),
      separator,
      encoding.decided(),
    )
    const found = rolesOf(header, columnNames, assessor, { ...given, columns: run.columns })
    unnamed = found.unnamed
    plan = { ...given, roles: found.roles, separator }
    return rows.slice(at + 3)
  }

  const take = async (piece: Uint8Array, last: boolean, own: Cutter) => {
    const { bytes, rows: found } = own.cut(piece, last)
    encoding.look(bytes, found)
    const rows = plan === undefined ? readHeader(bytes, found, sniffed?.separator ?? 0) : found
    if (plan === undefined || rows.length === 0) return
    const task = {
      bytes,
      rows,
      first: cutRows + 1,
      firstInTable: rowsInTable + 1,
      encoding: encoding.decided(),
    }
    const empty = emptyIn(rows)
    total.empty += empty
    rowsInTable += rows.length / 3
    cutRows += rows.length / 3 - empty
    if (threads === undefined || bytesRead <= alone) {
      answerHere ??= createProcess(plan, assessor)
      await settle(answerHere(task))
      return
    }
    pool ??= createPool(threads.url, threads.count, plan)
    const done = pool.answer(task)
    // It is awaited later; until then, its failure must not count as unhandled.
    done.catch(() => {})
    running.push(done)
    while (running.length > pool.size * 2) await next()
  }

  const next = async () => {
    const done = await running.shift()
    if (done !== undefined) await settle(done)
  }

  /** The first bytes say how the table is written down. */
  const open = (bytes: Buffer, last: boolean): Cutter | undefined => {
    if (given.from === 'json') return createCutter(createFindElements())
    if (given.from === 'ndjson') {
      const lineEnd = lineEndOf(bytes, last || bytes.length > longestHeader)
      return lineEnd === undefined ? undefined : createCutter(createFindLines(lineEnd))
    }
    sniffed = sniff(bytes, last || bytes.length > longestHeader, isKnown, run.separator)
    return sniffed && createCutter(createFindRecords(sniffed))
  }
  const isKnown = (name: string) => Boolean(columnNames.find(name.trim()))

  try {
    let first: Uint8Array = new Uint8Array(0)
    for await (const piece of input.pieces) {
      bytesRead += piece.length
      if (cutter !== undefined) {
        await take(piece, false, cutter)
        continue
      }
      first = first.length === 0 ? piece : Buffer.concat([first, piece])
      cutter = open(Buffer.from(first.buffer, first.byteOffset, first.length), false)
      if (cutter !== undefined) await take(first.subarray(sniffed?.before ?? 0), false, cutter)
    }
    if (cutter === undefined) {
      cutter = open(Buffer.from(first), true) ?? createCutter(createFindLines(lineFeed))
      await take(first.subarray(sniffed?.before ?? 0), false, cutter)
    }
    await take(new Uint8Array(0), true, cutter)
    while (running.length > 0) await next()
    if (plan === undefined) throw wrongInput('there is no header')
    if (given.to === 'json') await output.write(total.rows === 0 ? ']\n' : '\n]\n')
  } finally {
    await pool?.close()
    progress.clear()
  }
  return { ...total, sniffed, encoding: encoding.decided(), unnamed }
}

function emptyIn(rows: Int32Array): number {
  let count = 0
  for (let at = 2; at < rows.length; at += 3) if (rows[at] === kinds.empty) count += 1
  return count
}

/** The keys of objects, which have no other names. */
function exactNames(ruleset: Parameters<typeof intakeKeys>[0]): ColumnNames {
  const { all } = intakeKeys(ruleset)
  return { find: (key) => (all.has(key) ? { kind: 'rating', key } : undefined), isDerived: () => false }
}
