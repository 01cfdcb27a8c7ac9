import type { Ruleset } from 'level-of-care/rules'
import { type Compiled, compile, type Positions } from './everyCase.ts'
import { all, any, least, rulesetOf, total } from './scales.ts'

const rulesets: Readonly<Record<string, Ruleset>> = {
  // The more the second one is, the less the first one matters; but not so with the third.
  'one that others make up for': rulesetOf(
    [2, 2, 2],
    [
      { id: 'first', when: least(0, 1), raises: { level: 'clinic' } },
      { id: 'second', when: least(1, 1), raises: { pace: 'fast' } },
      { id: 'outer', when: all(least(0, 1), least(2, 1)), raises: { level: 'hospital' } },
      { id: 'later', when: all(least(1, 1), least(2, 1)), raises: { level: 'hospital' } },
    ],
  ),
  'a few that add up': rulesetOf(
    [3, 2, 3],
    [
      { id: 'some', when: total([0, 1, 2], 2), raises: { level: 'clinic' } },
      { id: 'much', when: total([0, 1, 2], 4), raises: { level: 'hospital' }, adds: ['massage'] },
      { id: 'both', when: all(least(0, 2), least(2, 1)), raises: { pace: 'fast' } },
    ],
  ),
  'several ways to the same rung': rulesetOf(
    [4, 2, 2],
    [
      { id: 'far', when: any(least(0, 3), all(least(0, 1), least(1, 1))), raises: { level: 'clinic' } },
      { id: 'most', when: all(least(0, 2), least(1, 1), least(2, 1)), raises: { level: 'hospital' } },
      { id: 'last', when: least(2, 1), raises: { pace: 'fast' } },
    ],
  ),
}

/** Rulesets of so few cases that everything which can be asked of them is, and that differ in what can go wrong. */
export const tiny: readonly Compiled[] = Object.values(rulesets).map(compile)

/** Everything that may be known of a case: at each place any span of ratings. */
export function everyBounds(
  sizes: readonly number[],
): readonly { readonly least: Positions; readonly most: Positions }[] {
  return sizes.reduce<readonly { readonly least: Positions; readonly most: Positions }[]>(
    (before, size) =>
      before.flatMap(({ least: from, most: to }) =>
        spansOf(size).map(([first, last]) => ({ least: [...from, first], most: [...to, last] })),
      ),
    [{ least: [], most: [] }],
  )
}

function spansOf(size: number): readonly (readonly [first: number, last: number])[] {
  const positions = [...Array.from({ length: size }).keys()]
  return positions.flatMap((first) => positions.slice(first).map((last) => [first, last] as const))
}

/** Every choice of some things. */
export function everyChoice<T>(things: readonly T[]): readonly (readonly T[])[] {
  return things.reduce<readonly (readonly T[])[]>(
    (choices, thing) => choices.flatMap((chosen) => [chosen, [...chosen, thing]]),
    [[]],
  )
}
