import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('../..'),
  resolve: {
    alias: [
      { find: /^level-of-care\/(.+)$/, replacement: at('../../src/$1/index.ts') },
      { find: /^level-of-care$/, replacement: at('../../src/index.ts') },
    ],
  },
  test: {
    include: ['test/engines/**/*.test.ts'],
    globalSetup: at('./support/setup.ts'),
    setupFiles: at('../support/seed.ts'),
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    // One engine at a time: each of them takes the cores that there are. What one file has made, the next one finds.
    fileParallelism: false,
    isolate: false,
  },
})
