import type { Result } from './race.ts'
import { median, quantile, ratios } from './statistics.ts'

/** A Markdown table with columns of even width. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? String(row[column]).padEnd(width) : String(row[column]).padStart(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...body.map(line)].join('\n')
}

/** One row per result: its median time, and how many times a base it takes, with the middle half of the rounds. */
export function resultRows(results: readonly Result[], bases: readonly (Result | undefined)[]): string[][] {
  return results.map((result) => [
    result.name,
    duration(median(result.rounds)),
    ...bases.map((base) => (base === undefined ? '' : ratio(result, base))),
  ])
}

function ratio(result: Result, base: Result): string {
  if (result === base) return '1'
  const perRound = ratios(result.rounds, base.rounds)
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => significant(quantile(perRound, share)))
  return `${middle} (${low} to ${high})`
}

/** Nanoseconds in the unit that reads best. */
export function duration(nanoseconds: number): string {
  const size = Math.abs(nanoseconds)
  if (size < 1e3) return `${significant(nanoseconds)} ns`
  if (size < 1e6) return `${significant(nanoseconds / 1e3)} µs`
  if (size < 1e9) return `${significant(nanoseconds / 1e6)} ms`
  return `${significant(nanoseconds / 1e9)} s`
}

/** Three digits say all that a measurement can. */
function significant(number: number): string {
  if (Math.abs(number) >= 1000) return Math.round(number).toLocaleString('en-US')
  return String(Number(number.toPrecision(Math.abs(number) < 10 ? 2 : 3)))
}
