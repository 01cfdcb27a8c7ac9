import type { AdultNames } from '../locales/AdultNames.ts'
import type { Service } from '../ruleset/Service.ts'

/** What can be arranged beside the level of care. Sensitive: it rests on where and with whom the person lives. */
export const serviceOutlines = [
  // Everybody gets them, whatever was found.
  { id: 'crisis-contacts', sensitive: false, always: { sources: ['safe-t'], support: 'stated' } },
  { id: 'safety-plan', sensitive: false },
  { id: 'means-safety', sensitive: false },
  { id: 'motivational-enhancement', sensitive: false },
  { id: 'assertive-outreach', sensitive: false },
  { id: 'integrated-co-occurring-treatment', sensitive: false },
  { id: 'medication-evaluation', sensitive: false },
  { id: 'medication-for-addiction', sensitive: false },
  { id: 'medical-evaluation', sensitive: false },
  { id: 'medical-monitoring', sensitive: false },
  { id: 'advanced-treatment-review', sensitive: false },
  { id: 'relapse-prevention', sensitive: false },
  { id: 'case-management', sensitive: false },
  { id: 'housing-support', sensitive: true },
  { id: 'safety-from-violence', sensitive: true },
  { id: 'peer-support', sensitive: false },
  { id: 'support-person-involvement', sensitive: false },
  { id: 'skills-training', sensitive: false },
] as const

interface Outline extends Pick<Service, 'sensitive' | 'always'> {
  readonly id: keyof AdultNames['services']
}

serviceOutlines satisfies readonly Outline[]
