import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { lost } from './lost.ts'
import { type Bound, quick, type Section, thorough } from './Section.ts'
import { assessSection } from './sections/assessSection.ts'
import { batchSection } from './sections/batchSection.ts'
import { coldSection } from './sections/coldSection.ts'
import { enginesSection } from './sections/enginesSection.ts'
import { interviewSection } from './sections/interviewSection.ts'
import { positionsSection } from './sections/positionsSection.ts'
import { sqlSection } from './sections/sqlSection.ts'
import { table } from './table.ts'

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    duckdb: { type: 'boolean', default: true },
    only: { type: 'string' },
  },
  allowNegative: true,
})

const effort = options.quick ? quick : thorough
const sections: readonly (readonly [string, () => Section | Promise<Section>])[] = [
  ['positions', () => positionsSection(effort)],
  ['engines', () => enginesSection(effort)],
  ['assess', () => assessSection(effort)],
  ...(options.duckdb ? [['duckdb', () => batchSection(effort)] as const] : []),
  ...(options.duckdb ? [['sql', () => sqlSection(effort)] as const] : []),
  ['interview', () => interviewSection(effort)],
  ['cold', () => coldSection(effort)],
]

const report = [
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}. Medians of rounds in which everybody`,
  'takes a turn; ratios are those of one round, with the middle half of the rounds in brackets. Everybody answers',
  'every case alike: that is checked first.',
]
const bounds: Bound[] = []
for (const [name, measure] of sections) {
  if (options.only !== undefined && options.only !== name) continue
  console.error(`${name} …`)
  const { title, note, rows, bounds: own = [] } = await measure()
  report.push('', `**${title}.** ${note}`, '', table(rows))
  bounds.push(...own)
}
console.log(report.join('\n'))
if (options.check) {
  const lines = lost(bounds)
  console.error(lines.length === 0 ? `All ${bounds.length} bounds are kept.` : lines.join('\n'))
  process.exitCode = lines.length === 0 ? 0 : 1
}
