import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { quick, type Section, thorough } from './Section.ts'
import { assessSection } from './sections/assessSection.ts'
import { batchSection } from './sections/batchSection.ts'
import { coldSection } from './sections/coldSection.ts'
import { enginesSection } from './sections/enginesSection.ts'
import { positionsSection } from './sections/positionsSection.ts'
import { prebuiltSection } from './sections/prebuiltSection.ts'
import { sqlSection } from './sections/sqlSection.ts'
import { table } from './table.ts'

const { values: options } = parseArgs({
  options: {
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
  ['cold', () => coldSection(effort)],
  ['prebuilt', () => prebuiltSection(effort)],
]

const report = [
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}. Medians of rounds in which everybody`,
  'takes a turn; ratios are those of one round, with the middle half of the rounds in brackets. Everybody answers',
  'every case alike: that is checked first.',
]
for (const [name, measure] of sections) {
  if (options.only !== undefined && options.only !== name) continue
  console.error(`${name} …`)
  const { title, note, rows } = await measure()
  report.push('', `**${title}.** ${note}`, '', table(rows))
}
console.log(report.join('\n'))
