import { oneLine } from '../explanation/oneLine.ts'
import { withoutSensitive } from '../explanation/withoutSensitive.ts'
import type { Recommendation } from '../recommendation/Recommendation.ts'
import { escaped } from '../render/markdown.ts'
import { render } from '../render/render.ts'
import type { Card } from './Card.ts'
import { indicatorOf } from './indicatorOf.ts'
import { rationaleOf } from './rationaleOf.ts'
import type { FoundIntake, OldIntake } from './readIntake.ts'
import type { HookRequest } from './readRequest.ts'
import type { Setup } from './Setup.ts'
import { suggestionsOf } from './suggestionsOf.ts'
import { limited, summaryOf } from './summaryOf.ts'

/** The card of a recommendation. */
export function cardOf(
  recommendation: Recommendation,
  found: FoundIntake,
  request: HookRequest,
  setup: Setup,
): Card {
  const { options, assessor, language, includeSensitive, phrases, words, extensionKey } = setup
  const { translation, emergency, brief = true } = options
  const told = includeSensitive ? recommendation : withoutSensitive(recommendation, assessor.ruleset)
  const text = render(recommendation, {
    format: 'markdown',
    reader: 'clinician',
    language,
    includeSensitive,
    brief,
    assessor,
    ...(translation === undefined ? {} : { translation }),
    ...(emergency === undefined ? {} : { emergency }),
  })
  const suggestions = suggestionsOf(recommendation, request, found.authoredOn, setup)
  return {
    ...setup.uuid(),
    summary: summaryOf(told, found.assessedOn, words, phrases),
    detail: `${text}\n\n${dataOf(found, setup)}`,
    indicator: indicatorOf(recommendation),
    source: setup.source,
    ...(suggestions.length === 0 ? {} : { suggestions, selectionBehavior: 'at-most-one' }),
    ...(setup.overrideReasons.length === 0 ? {} : { overrideReasons: setup.overrideReasons }),
    ...linksOf(setup),
    extension: { [extensionKey]: rationaleOf(told, found.assessedOn) },
  }
}

/** Said instead of a recommendation when the only intake is too old for one. */
export function oldIntakeCard({ date, days }: OldIntake, setup: Setup): Card {
  return {
    ...setup.uuid(),
    summary: limited(setup.phrases.tooOld(date, days)),
    detail: setup.phrases.tooOldDetail,
    indicator: 'info',
    source: setup.source,
    ...linksOf(setup),
  }
}

function linksOf({ links }: Setup): Pick<Card, 'links'> {
  return links.length === 0 ? {} : { links }
}

/** What was read, what could not be, and what that asks for: our own words, with numbers and dates. */
function dataOf(found: FoundIntake, { assessor, phrases, words, includeSensitive }: Setup): string {
  const { assessedOn, notUnderstood, unavailable, tooOld, safetyQuestions } = found
  const raised = found.raised.filter(
    (id) => includeSensitive || !assessor.ruleset.dimensions.some((one) => one.id === id && one.sensitive),
  )
  return [
    `### ${phrases.data}\n`,
    ...safetyQuestions.map(
      ({ id, question }) => `- **${phrases.ask}:** ${escaped(phrases.safety[id] ?? question)}`,
    ),
    `- ${phrases.asOf(assessedOn)}`,
    ...(tooOld === undefined ? [] : [`- ${phrases.tooOld(tooOld.date, tooOld.days)}`]),
    ...(raised.length === 0
      ? []
      : [`- ${phrases.raised(raised.map((id) => escaped(oneLine(words.dimension(id)))).join('; '))}`]),
    ...(notUnderstood === 0 ? [] : [`- ${phrases.notUnderstood(notUnderstood)}`]),
    ...(unavailable.length === 0 ? [] : [`- ${phrases.unavailable(unavailable.join(', '))}`]),
  ].join('\n')
}
