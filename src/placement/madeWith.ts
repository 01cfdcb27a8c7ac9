import type { Ruleset } from '../rules/Ruleset.ts'
import { PlacementError } from './PlacementError.ts'

/**
 * Makes sure that something was made with this ruleset: of another one, neither the rungs nor the rules are known.
 *
 * @throws {@link PlacementError} (`other-ruleset`).
 */
export function madeWith(
  ruleset: Ruleset,
  name: string,
  made: { readonly ruleset: { readonly id: string; readonly version: string } },
): void {
  // Whoever does not compile may hand in anything.
  const given: { readonly id?: unknown; readonly version?: unknown } = Object(Object(made).ruleset)
  if (given.id === ruleset.id && given.version === ruleset.version) return
  throw new PlacementError([
    {
      path: [name, 'ruleset'],
      code: 'other-ruleset',
      message: `it was not made with the ruleset ${ruleset.id} ${ruleset.version}; name the assessor in the options`,
      expected: [`${ruleset.id} ${ruleset.version}`],
    },
  ])
}
