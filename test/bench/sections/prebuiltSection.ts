import { waysToDiagrams } from '../prebuilt.ts'
import type { Effort, Section } from '../Section.ts'
import { median } from '../statistics.ts'
import { duration } from '../table.ts'

/** Whether the package had better ship the adult diagrams than build them at their first use. */
export async function prebuiltSection({ processes }: Effort): Promise<Section> {
  const { built, decoded } = await waysToDiagrams(processes)
  const bytes = (count: number) => `${count.toLocaleString('en-US')} B`
  return {
    title: 'The adult diagrams: built at their first use, or shipped',
    note: `${processes} fresh processes each, in turn. Bytes are minified and compressed: of the code that builds, or of the code that decodes with the data.`,
    rows: [
      ['what', 'median', 'bytes'],
      ['built at first use', duration(median(built.milliseconds) * 1e6), bytes(built.bytes)],
      ['decoded from base64', duration(median(decoded.milliseconds) * 1e6), bytes(decoded.bytes)],
    ],
  }
}
