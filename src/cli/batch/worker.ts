import { parentPort, workerData } from 'node:worker_threads'
import { assessorFor, createProcess, type Task } from './createProcess.ts'

/** A thread that answers rows. */
const answer = createProcess(workerData, assessorFor(workerData))

parentPort?.on('message', (task: Task) => {
  const done = answer(task)
  // A copy of its own, for small buffers share memory with others.
  const bytes = new Uint8Array(done.bytes)
  parentPort?.postMessage({ ...done, bytes }, [bytes.buffer])
})
