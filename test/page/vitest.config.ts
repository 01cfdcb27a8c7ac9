import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/page/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One browser is enough for a small machine.
    fileParallelism: false,
  },
})
