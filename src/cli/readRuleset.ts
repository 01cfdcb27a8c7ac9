import { adult } from 'level-of-care'
import { parseRuleset, type Ruleset, RulesetError } from 'level-of-care/rules'
import { wrongInput } from './CliError.ts'
import { nameOf, readJson } from './files.ts'
import type { Streams } from './Streams.ts'

/** The ruleset in a file; the shipped one for `adult`, or where none is named. */
export async function readRuleset(place: string | undefined, streams: Streams): Promise<Ruleset> {
  if (place === undefined || place === 'adult') return adult
  const json = await readJson(place, streams)
  return orRefuseRuleset(nameOf(place), () => parseRuleset(json))
}

/** What is wrong with rulesets, one problem a line. */
export function orRefuseRuleset<T>(name: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof RulesetError)) throw error
    throw wrongInput(
      ...error.issues.map(
        ({ path, message, code }) => `${name}: ${path.join('.') || 'ruleset'}: ${message} (${code})`,
      ),
    )
  }
}
