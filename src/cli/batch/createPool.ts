import { Worker } from 'node:worker_threads'
import type { Done, Task } from './createProcess.ts'
import type { Plan } from './Plan.ts'

/** Threads that answer rows, each with a task or a few. */
export interface Pool {
  readonly size: number
  readonly answer: (task: Task) => Promise<Done>
  readonly close: () => Promise<void>
}

/** So much is enough for the tables and for some tasks; without a bound a thread lets garbage pile up. */
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 }

export function createPool(url: URL, size: number, plan: Plan): Pool {
  const threads = Array.from({ length: size }, () => {
    const worker = new Worker(url, { workerData: plan, resourceLimits })
    // A thread answers in the order in which it is asked.
    const waiting: { resolve: (done: Done) => void; reject: (error: Error) => void }[] = []
    let failed: Error | undefined
    worker.on('message', (done: Done) => waiting.shift()?.resolve(done))
    worker.on('error', (error: Error) => {
      failed = error
      for (const { reject } of waiting.splice(0)) reject(error)
    })
    return {
      waiting,
      answer: (task: Task) =>
        new Promise<Done>((resolve, reject) => {
          if (failed !== undefined) return reject(failed)
          waiting.push({ resolve, reject })
          worker.postMessage(task, [task.bytes.buffer as ArrayBuffer, task.rows.buffer as ArrayBuffer])
        }),
      close: () => worker.terminate(),
    }
  })
  return {
    size,
    answer: (task) =>
      threads
        .reduce((idle, thread) => (thread.waiting.length < idle.waiting.length ? thread : idle))
        .answer(task),
    async close() {
      await Promise.all(threads.map(({ close }) => close()))
    },
  }
}
