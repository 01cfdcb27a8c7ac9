import { adult } from 'level-of-care'
import { parseRuleset, type Ruleset } from 'level-of-care/rules'
import { nameOf, readJson } from './files.ts'
import { orRefuse } from './orRefuse.ts'
import type { Streams } from './Streams.ts'

/** The ruleset in a file; the shipped one for `adult`, or where none is named. */
export async function readRuleset(place: string | undefined, streams: Streams): Promise<Ruleset> {
  if (place === undefined || place === 'adult') return adult
  const json = await readJson(place, streams)
  return orRefuse(() => parseRuleset(json), nameOf(place))
}
