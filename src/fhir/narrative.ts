import type { Recommendation } from '../assessor/Recommendation.ts'
import { tellsSensitive } from '../documents/TextOptions.ts'
import { defaultLanguage } from '../locales/locales.ts'
import { render } from '../render/render.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { ProposalOptions } from './ProposalOptions.ts'
import type { Narrative } from './r4.ts'

/** The explanation for clinicians, in the elements that a narrative may have: those of HTML 4, without any that load or run. */
export function narrativeOf(
  recommendation: Recommendation,
  {
    language = defaultLanguage,
    includeSensitive,
    emergency,
    assessor,
    translation,
  }: ProposalOptions<Ruleset>,
): Narrative {
  const article = render<Ruleset>(recommendation, {
    format: 'html',
    reader: 'clinician',
    language,
    includeSensitive: tellsSensitive('others', includeSensitive),
    ...(emergency === undefined ? {} : { emergency }),
    ...(assessor === undefined ? {} : { assessor }),
    ...(translation === undefined ? {} : { translation }),
  })
  // Everything that was given is escaped, so whatever looks like a tag here is one.
  const div = article
    .replace(/<(\/?)(article|header|section|footer)\b/g, '<$1div')
    .replace(/^<div/, `<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}"`)
  return { status: 'generated', div }
}
