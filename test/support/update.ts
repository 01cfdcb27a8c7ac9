import { spawnSync } from 'node:child_process'

/** The tests that keep what is shown, in the order in which they build on each other. */
const keeping = [
  ['--project', 'source', 'test/fast/adultTables.test.ts'],
  ['--project', 'source', 'test/adult/ratingAnchors.test.ts', 'test/record/fixtures.test.ts'],
  ['--project', 'source', 'test/examples', 'test/docs', 'test/render/gallery.test.ts'],
  ['--project', 'source', 'test/render/pictures.test.ts', 'test/cli/clinicTool.test.ts'],
  ['--project', 'package', 'test/package/commands.test.ts'],
]

/** Runs a command; the first one that fails ends all of it. */
function run(command: string, ...args: readonly string[]): void {
  const { status } = spawnSync('npx', [command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, UPDATE: '1' },
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

for (const args of keeping) run('vitest', 'run', ...args)
run('biome', 'check', '--write', '.')
