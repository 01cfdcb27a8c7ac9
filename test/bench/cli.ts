import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { adult } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { buildCli } from '../../.ci/buildCli.ts'
import { mulberry32 } from './corpus.ts'
import { table } from './table.ts'

/** How fast the command line answers tables of made-up people, and how much memory that takes. */
const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,100000,1000000,2000000' },
    jobs: { type: 'string', default: '0,2' },
    reasons: { type: 'boolean', default: false },
  },
})

/** How likely each position is, lowest first. */
const weights = [60, 26, 9, 3, 2]
const histories = [
  '',
  '[]',
  '[]',
  '[]',
  '[]',
  '[]',
  '[]',
  '[]',
  '"[{""level"":""outpatient"",""outcome"":""unchanged"",""endedOn"":""DATE""}]"',
  '"[{""level"":""residential"",""outcome"":""improved"",""endedOn"":""DATE""}]"',
]

/** Half of the rows answer everything, the others leave about a sixth open; a fifth has a history, on a day of its own. */
function generate(path: string, rows: number): void {
  const random = mulberry32(1)
  const rated = (adult as Ruleset).dimensions.filter(({ derived }) => derived === undefined)
  const day = () =>
    `2026-${String(1 + Math.floor(random() * 10)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
  const file = openSync(path, 'w')
  let text = `member,assessedOn,${rated.map(({ id }) => id).join(',')},treatmentHistory\n`
  for (let row = 1; row <= rows; row++) {
    const open = random() < 0.5 ? 0 : random() * 0.3
    text += `m${row},2026-11-20`
    for (const { ratings } of rated) {
      text += ','
      if (random() < open) continue
      let left = random() * weights.slice(0, ratings.length).reduce((sum, weight) => sum + weight)
      const position = weights.findIndex((weight) => {
        left -= weight
        return left < 0
      })
      text += ratings[position]?.code
    }
    text += `,${String(histories[Math.floor(random() * histories.length)]).replace('DATE', day())}\n`
    if (text.length > 1 << 20 || row === rows) {
      writeSync(file, text)
      text = ''
    }
  }
  closeSync(file)
}

/** Says at its end what the process took, threads included. */
const meter = `data:text/javascript,${encodeURIComponent(
  "import { isMainThread } from 'node:worker_threads'; import { writeSync } from 'node:fs'; if (isMainThread) process.on('exit', () => writeSync(2, '\\n' + JSON.stringify(process.resourceUsage())))",
)}`

const folder = mkdtempSync(join(tmpdir(), 'level-of-care-bench-'))
const rows: string[][] = [
  ['rows', 'MB', 'threads', 'seconds', 'rows/s', 'rows per CPU second', 'peak memory'],
]
try {
  await buildCli(folder, 'sources')
  const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
  for (const size of options.rows.split(',').map(Number)) {
    console.error(`${size} rows …`)
    generate(input, size)
    for (const jobs of options.jobs.split(',')) {
      const args = [join(folder, 'cli.js'), 'batch', input, '-o', output, '--keep', 'member', '--force']
      if (options.reasons) args.push('--reasons')
      const started = performance.now()
      const { status, stderr } = spawnSync(process.execPath, ['--import', meter, ...args, '--jobs', jobs], {
        encoding: 'utf8',
      })
      const seconds = (performance.now() - started) / 1000
      if (status !== 0) throw new Error(stderr)
      const used: NodeJS.ResourceUsage = JSON.parse(String(stderr.trimEnd().split('\n').at(-1)))
      const cpu = (used.userCPUTime + used.systemCPUTime) / 1e6
      rows.push([
        size.toLocaleString('en-US'),
        String(Math.round(statSync(input).size / 1e6)),
        jobs === '0' ? '1' : `1 + ${jobs}`,
        seconds.toFixed(1),
        (Math.round(size / seconds / 1000) * 1000).toLocaleString('en-US'),
        (Math.round(size / cpu / 1000) * 1000).toLocaleString('en-US'),
        `${Math.round(used.maxRSS / 1024)} MB`,
      ])
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}; load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}.\n\n${table(rows)}`,
)
