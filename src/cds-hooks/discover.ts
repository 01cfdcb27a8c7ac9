import { questionnaireUrl } from '../fhir/systems.ts'
import type { DiscoveredService, Discovery } from './Discovery.ts'
import { prefetchTemplates } from './prefetchTemplates.ts'
import { hooks } from './readRequest.ts'
import type { Setup } from './Setup.ts'

/** What a client learns of the service. */
export function discover({ options, phrases, assessor }: Setup): Discovery {
  const { id = 'level-of-care', title, description, usageRequirements } = options
  const asked = {
    ...prefetchTemplates(options.questionnaire ?? questionnaireUrl(assessor.ruleset.id)),
    ...options.prefetch,
  }
  const prefetch = Object.fromEntries(Object.entries(asked).filter(([, query]) => typeof query === 'string'))
  return {
    services: hooks.map(
      (hook): DiscoveredService => ({
        hook,
        id,
        title: title ?? phrases.title,
        description: description ?? phrases.description,
        usageRequirements: usageRequirements ?? phrases.usage,
        ...(Object.keys(prefetch).length === 0 ? {} : { prefetch }),
        version: '2.0.1',
      }),
    ),
  }
}
