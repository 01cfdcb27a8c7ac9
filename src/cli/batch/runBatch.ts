import { wrongInput } from '../CliError.ts'
import type { Output } from '../files.ts'
import { createCutter, type FindRows } from './Cut.ts'
import { columnsOf } from './columnsOf.ts'
import { createPool, type Pool } from './createPool.ts'
import { assessorFor, createProcess, type Done, type Task } from './createProcess.ts'
import type { Progress } from './createProgress.ts'
import { csvHeader } from './createWriteRow.ts'
import { createFindElements } from './findElements.ts'
import { createFindLines } from './findLines.ts'
import { createFindRecords } from './findRecords.ts'
import type { Format, Plan } from './Plan.ts'
import { checkKept, namesIn, rolesOf } from './rolesOf.ts'

/** What a run came to. */
export interface Summary {
  readonly rows: number
  readonly final: number
  readonly provisional: number
  readonly errors: number
}

/** A run, but for the columns, which stand in the input. */
export interface Run {
  readonly plan: Omit<Plan, 'roles'>
  readonly source: AsyncIterable<Uint8Array>
  readonly output: Output
  readonly strict: boolean
  readonly progress: Progress
  /** Threads to use once there is much to do, and the file that they run. */
  readonly threads: { readonly count: number; readonly url: URL } | undefined
}

const finders: { readonly [F in Format]: () => FindRows } = {
  csv: createFindRecords,
  ndjson: createFindLines,
  json: createFindElements,
}

/** Threads take a while to start, so the first bytes are answered without them. */
const alone = 1 << 21

/**
 * Reads, answers and writes row by row, in the order of the input. However much there is of it, only a few pieces are in
 * memory: nothing more is read while the threads have enough to do, or while nobody takes what is written.
 */
export async function runBatch({
  plan: given,
  source,
  output,
  strict,
  progress,
  threads,
}: Run): Promise<Summary> {
  const assessor = assessorFor(given)
  const columns = columnsOf(assessor.ruleset, given)
  checkKept(given.keep, assessor.ruleset)
  const cutter = createCutter(finders[given.from]())
  let plan: Plan | undefined = given.from === 'csv' ? undefined : { ...given, roles: [] }
  let answerHere: ((task: Task) => Done) | undefined
  let pool: Pool | undefined
  const total = { rows: 0, final: 0, provisional: 0, errors: 0 }
  const running: Promise<Done>[] = []
  let [bytesRead, cutRows] = [0, 0]

  if (given.to === 'csv') await output.write(csvHeader(columns))
  if (given.to === 'json') await output.write('[\n')

  const settle = async (done: Done) => {
    if (strict && done.firstError !== undefined) throw wrongInput(done.firstError)
    total.final += done.final
    total.provisional += done.provisional
    total.errors += done.errors
    total.rows += done.final + done.provisional + done.errors
    await output.write(done.bytes)
    progress.show(bytesRead, total.rows)
  }

  const take = async (piece: Uint8Array, last: boolean) => {
    const { bytes, rows: found } = cutter.cut(piece, last)
    let rows = found
    if (plan === undefined && rows.length > 0) {
      const header = namesIn(bytes.subarray(rows[0], rows[1]), Number(rows[2]))
      plan = { ...given, roles: rolesOf(header, assessor, given) }
      rows = rows.slice(3)
    }
    if (plan === undefined || rows.length === 0) return
    const task = { bytes, rows, first: cutRows + 1 }
    cutRows += rows.length / 3
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

  try {
    let isFirst = true
    for await (const piece of source) {
      bytesRead += piece.length
      await take(isFirst ? withoutMark(piece) : piece, false)
      isFirst = false
    }
    await take(new Uint8Array(0), true)
    while (running.length > 0) await next()
    if (plan === undefined) throw wrongInput('there is no header')
    if (given.to === 'json') await output.write(total.rows === 0 ? ']\n' : '\n]\n')
  } finally {
    await pool?.close()
    progress.clear()
  }
  return total
}

/** Without a byte order mark. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}
