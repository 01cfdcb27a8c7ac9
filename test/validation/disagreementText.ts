import { dissentsOf } from './dissentsOf.ts'
import type { Placement } from './placements.ts'

/** All that it takes to judge a disagreement: the person, what the source said, what is recommended, and why. */
export function disagreementText({
  of: { id, facts, label, source },
  rating,
  recommended,
  highest,
  isProvisional,
  decisive,
}: Placement): string {
  const reasons = decisive.flatMap((reason) => [
    `    ${reason.rule}: ${reason.label}`,
    ...dissentsOf(reason).map((dissent) => `      otherwise ${dissent.source}: ${dissent.says}`),
  ])
  return [
    `${id}, ${rating} rating (${source})`,
    `  facts: ${facts}`,
    `  label (${label.strength}): ${label.level ?? 'no level named'}; acceptable: ${label.acceptable.join(', ')}`,
    `  the source said: ${label.said}`,
    `  recommended: ${isProvisional ? `at least ${recommended}, at most ${highest}` : recommended}`,
    '  decisive reasons:',
    ...(reasons.length === 0 ? ['    none'] : reasons),
  ].join('\n')
}
