/** Whether this is `npm run test:quick`: a mode of the test runner, which its configuration tells. */
export const isQuick: boolean = process.env.QUICK === 'yes'

/**
 * How often a property is tried: a hundred times, so that `npm test` is soon done, and ten in `npm run test:quick`; `.ci/run`
 * tries five hundred, and the environment can say any other number (`RUNS=100000 npm test`).
 */
export const runs: number = Number(process.env.RUNS ?? (isQuick ? 10 : 100))

/** Whether everything is tried in full, as in `.ci/run`: what is rare is then seen as well. */
export const isFull: boolean = runs >= 500

/** Of a fixed number of cases: all where properties are tried a thousand times or more, and a share where fewer. */
export const someOf = (all: number): number => Math.ceil(all * Math.min(1, runs / 1000))

/** Of a list: the whole list, or a share that is spread over it. */
export function sampleOf<T>(list: readonly T[]): readonly T[] {
  const step = list.length / someOf(list.length)
  return list.filter((_, position) => Math.floor(position / step) !== Math.floor((position - 1) / step))
}
