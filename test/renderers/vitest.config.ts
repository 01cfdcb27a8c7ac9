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
    include: ['test/renderers/*.test.ts'],
    globalSetup: at('./support/serve.ts'),
    testTimeout: 60_000,
    // One browser is enough for a small machine.
    fileParallelism: false,
  },
})
