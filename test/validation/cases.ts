import { readFileSync } from 'node:fs'
import { inRepository } from '../examples/runProgram.ts'
import type { ValidationCase } from './ValidationCase.ts'

/** All of them, in the order of their ids. */
export const cases: readonly ValidationCase[] = JSON.parse(
  readFileSync(inRepository('test/validation/cases.json'), 'utf8'),
)
