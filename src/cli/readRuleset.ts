import { adult } from 'level-of-care'
import { adultIn, type TextLanguage, textLanguages } from 'level-of-care/render'
import type { Ruleset } from 'level-of-care/rules'
import { wrongUsage } from './CliError.ts'
import { nameOf, type Place, readJson } from './files.ts'
import { orRefuse } from './orRefuse.ts'
import type { Streams } from './Streams.ts'

/** The ruleset in a file; the shipped one for `adult`, or where none is named. */
export async function readRuleset(place: Place | undefined, streams: Streams): Promise<Ruleset> {
  if (place === undefined || place === 'adult') return adult
  const json = await readJson(place, streams)
  // For the shipped one nothing of this is needed, so it is loaded here.
  const { parseRuleset } = await import('level-of-care/rules')
  return orRefuse(() => parseRuleset(json), nameOf(place))
}

/**
 * A ruleset with its texts in a language: those of the shipped one are known, one of one's own is in English, unless there is a
 * translation.
 */
export async function rulesetIn(
  ruleset: Ruleset,
  language: TextLanguage,
  translation: Place | undefined,
  streams: Streams,
): Promise<Ruleset> {
  if (translation !== undefined) return await readTranslation(ruleset, translation, streams)
  if (ruleset === adult) return adultIn(language)
  if (language !== 'en')
    throw wrongUsage(
      `a ruleset of one’s own is in English; --translation names the file that has it in --lang ${language}`,
    )
  return ruleset
}

async function readTranslation(ruleset: Ruleset, place: Place, streams: Streams): Promise<Ruleset> {
  const told = await readRuleset(place, streams)
  if (told.id !== ruleset.id || told.version !== ruleset.version)
    throw wrongUsage(`${nameOf(place)} is no translation of this ruleset: its id or its version is another`)
  return told
}

/** A ruleset in every language that it is told in: the shipped one in all of them, one of one's own in those of its translations. */
export async function translationsOf(
  ruleset: Ruleset,
  places: readonly Place[],
  streams: Streams,
): Promise<readonly Ruleset[]> {
  const others: Ruleset[] = []
  for (const place of places) others.push(await readTranslation(ruleset, place, streams))
  return ruleset === adult
    ? [...textLanguages.map((language): Ruleset => adultIn(language)), ...others]
    : [ruleset, ...others]
}
