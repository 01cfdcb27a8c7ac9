import type { AdultRuleset } from '../adult/adult.ts'
import type { Recommendation } from '../recommendation/Recommendation.ts'
import { render } from '../render/render.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import type { ProposalContext } from './ProposalContext.ts'
import type { Narrative } from './r4.ts'

/** The explanation for clinicians, in the elements that a narrative may have: those of HTML 4, without any that load or run. */
export function narrativeOf<R extends Ruleset = AdultRuleset>(
  recommendation: Recommendation<R>,
  context: ProposalContext<R>,
): Narrative {
  const { language = 'en', includeSensitive = false, emergency, assessor, translation } = context
  const article = render(recommendation, {
    format: 'html',
    reader: 'clinician',
    language,
    includeSensitive,
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
