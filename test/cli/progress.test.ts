import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { createProgress } from '../../src/cli/batch/createProgress.ts'

function streams(isTTY: boolean | undefined) {
  const stderr = Object.assign(new PassThrough(), isTTY === undefined ? {} : { isTTY })
  return { stdin: Readable.from([]), stdout: new PassThrough(), stderr }
}

test('on a terminal a bar shows how far it is, and is gone at the end', () => {
  const given = streams(true)
  const { show, clear } = createProgress(given, 1000)
  show(250, 1234)
  // Not again so soon: a terminal is slow.
  show(500, 5678)
  clear()
  expect(String(given.stderr.read())).toBe(
    `\r\u001b[K[${'#'.repeat(6)}${'.'.repeat(18)}] 25 %, 1,234 rows\r\u001b[K`,
  )
})

test('where nobody knows how much there is, the rows are counted', () => {
  const given = streams(true)
  createProgress(given, undefined).show(250, 1234)
  expect(String(given.stderr.read())).toBe('\r\u001b[K1,234 rows')
})

test('in a pipe there is none', () => {
  for (const isTTY of [undefined, false]) {
    const given = streams(isTTY)
    const { show, clear } = createProgress(given, 1000)
    show(250, 1234)
    clear()
    expect(given.stderr.read()).toBe(null)
  }
})
