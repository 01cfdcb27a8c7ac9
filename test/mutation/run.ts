/** Measures the tests: `npm run mutation`, or `npm run mutation rules intake` for some folders only. */
import { spawnSync } from 'node:child_process'
import { folders } from './folders.ts'
import { isExplained, readReport } from './report.ts'
import { survivors } from './survivors.ts'

/** A score below this is no good. */
const least = 95

const wanted = process.argv.slice(2)
const measured = folders.filter(({ name }) => wanted.length === 0 || wanted.includes(name))

let isGood = measured.length > 0
for (const { name, runs } of measured) {
  const started = performance.now()
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'],
    {
      stdio: 'inherit',
      // What runs the tests is TypeScript, and started from there.
      env: { ...process.env, NODE_OPTIONS: '--import tsx', FOLDER: name, RUNS: String(runs) },
    },
  )
  if (status !== 0) throw new Error(`The mutants of ${name} could not be tried.`)
  const { all, killed, survived } = readReport(`reports/mutation/${name}.json`)
  const score = (100 * killed) / all
  const minutes = (performance.now() - started) / 60_000
  const unexplained = survived.filter((found) => !isExplained(found, survivors))
  console.info(
    `${name}: ${score.toFixed(1)} % of ${all} mutants; ${survived.length} survive, ${unexplained.length} of them unexplained; ${minutes.toFixed(1)} minutes`,
  )
  for (const found of unexplained) console.info(`  ${JSON.stringify(found)}`)
  const gone = survivors.filter(
    ({ file, line, part }) =>
      file.startsWith(`src/${name}/`) &&
      !survived.some((found) => found.file === file && found.line === line && found.part === part),
  )
  for (const { file, line, part } of gone) console.info(`  no longer survives: ${file}: ${part} in ${line}`)
  isGood &&= score >= least && unexplained.length === 0
}
process.exitCode = isGood ? 0 : 1
