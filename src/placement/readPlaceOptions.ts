import { oneOf, recordOf } from '../boundary/Shape.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import type { PlaceOptions } from './PlaceOptions.ts'
import { readArgument } from './readArgument.ts'
import { careFormats, mostWaitDays } from './readAvailable.ts'
import { rungsOf } from './rungsOf.ts'

/** All of them that are data. */
export type PlaceData = Omit<PlaceOptions, 'assessor'>

/**
 * Checks the options that are data.
 *
 * @throws {@link PlacementError} with every problem.
 */
export function readPlaceOptions(options: object, ruleset: Ruleset): PlaceData {
  const urgencies = rungsOf(ruleset, 'urgency')
  const shape = recordOf({
    preferences: recordOf({
      levelsDeclined: { kind: 'list', of: oneOf(rungsOf(ruleset, 'level')), most: 100 },
      format: oneOf(careFormats),
    }),
    waiting: recordOf({
      notSafeFrom: recordOf({
        urgency: oneOf(urgencies),
        withdrawalManagement: oneOf(rungsOf(ruleset, 'withdrawalManagement')),
      }),
      mostDays: recordOf(
        Object.fromEntries(
          urgencies.map((code) => [code, { kind: 'whole-number', least: 0, most: mostWaitDays }] as const),
        ),
      ),
    }),
  })
  return readArgument('options', options, shape)
}
