import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consumer } from './support/consumer.ts'

test('errors and assessors are known between the formats of the package, and between two copies of it', () => {
  const { folder, run } = consumer('module', ['copies.mjs'])
  cpSync(join(folder, 'node_modules/level-of-care'), join(folder, 'copy'), { recursive: true })
  expect(JSON.parse(run('node', 'copies.mjs'))).toEqual({ different: 4, wrong: [], told: 1 })
})
