import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'
import { targetsOf } from './targets.ts'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
})
const seconds = Number(values.seconds)
const seed = Number(values.seed)
if (!(seconds > 0) || !Number.isSafeInteger(seed)) throw new Error('npm run fuzz -- --seconds N --seed N')

const targets = await targetsOf()
const shareOf = ({ share = 1 }: (typeof targets)[number]) => share
const shares = targets.reduce((sum, target) => sum + shareOf(target), 0)
const outcomes = []
for (const target of targets) {
  const outcome = await fuzz(target, seed, (seconds * 1000 * shareOf(target)) / shares)
  outcomes.push(outcome)
  const { inputs, refused, slowest } = outcome
  console.log(
    `${outcome.target.padEnd(24)} ${String(inputs).padStart(8)} inputs, ${String(refused).padStart(8)} refused, slowest ${slowest.toFixed(1)} ms, ${outcome.growth.toFixed(0)} MB more`,
  )
}
console.log('The slowest inputs:')
for (const { target, slowest, slowestInput } of [...outcomes]
  .sort((a, b) => b.slowest - a.slowest)
  .slice(0, 5))
  console.log(`${target}, ${slowest.toFixed(1)} ms: ${slowestInput}`)
const problems = outcomes.flatMap(({ problems }) => problems)
for (const problem of problems) console.error(problem)
const inputs = outcomes.reduce((sum, { inputs }) => sum + inputs, 0)
const slowest = Math.max(...outcomes.map(({ slowest }) => slowest))
console.log(`${inputs} inputs in all, slowest ${slowest.toFixed(1)} ms, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
