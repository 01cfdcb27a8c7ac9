import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url))

/** The folders whose every branch must be taken by a test. */
const core = [
  'boundary',
  'ruleset',
  'diagram',
  'intake',
  'fast',
  'locales',
  'adult',
  'assessor',
  'documents',
  'course',
  'placement',
  'record',
  'coverage',
  'render',
  'json-schema',
  'sql',
  'dmn',
  'instruments',
  'cds-hooks',
]

/** What waits for engines, compilers and programs, and the longest tables: left out of `npm run test:quick`. */
const waiting = [
  'test/bench/**',
  'test/boundary/everyExport.test.ts',
  'test/cli/batch.test.ts',
  'test/cli/program.test.ts',
  'test/cli/clinicTool.test.ts',
  'test/cli/interviewScreen.test.ts',
  'test/cli/operators.test.ts',
  'test/dmn/toDmn.test.ts',
  'test/docs/**',
  'test/examples/**',
  'test/locales/anotherLanguage.test.ts',
  'test/sql/engines.test.ts',
  'test/sql/treatmentHistory.test.ts',
  'test/types/editor.test.ts',
]

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^level-of-care\/(.+)$/, replacement: source('$1/index.ts') },
      { find: /^level-of-care$/, replacement: source('index.ts') },
    ],
  },
  test: {
    testTimeout: 120_000,
    setupFiles: ['test/support/seed.ts'],
    // Otherwise one core of a small machine would be left idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          // Said here, because what a project extends is read again, in no mode.
          env: { QUICK: mode === 'quick' ? 'yes' : 'no' },
          // Nothing here keeps anything for the next file, and modules are loaded once instead of two hundred times.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/package/**',
            'test/renderers/**',
            'test/engines/**',
            'test/page/**',
            ...(mode === 'quick' ? waiting : []),
          ],
          typecheck: {
            enabled: mode !== 'quick',
            // By its path: several compilers are installed, and each of them brings a `tsc`.
            checker: fileURLToPath(new URL('./node_modules/typescript-7/bin/tsc', import.meta.url)),
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: './test/tsconfig.json',
          },
        },
      },
      {
        // Apart from the others, because only these need the package to be built and packed.
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/package/support/pack.ts',
        },
      },
    ],
    coverage: {
      provider: 'v8',
      // Not in `coverage`: while it is packed, the package has a folder of this name.
      reportsDirectory: 'reports/coverage',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: Object.fromEntries(
        core.map((folder) => [
          `src/${folder}/**/*.ts`,
          { branches: 100, functions: 100, lines: 100, statements: 100 },
        ]),
      ),
    },
  },
}))
