import { bootstrapInterval, type Interval, type Pair, quadraticWeightedKappa } from './statistics.ts'

/** How far two judges of the same cases agree. */
export interface Agreement {
  readonly cases: number
  readonly exact: number
  /** At most one level apart, the exact ones included. */
  readonly withinOne: number
  readonly kappa: number
  /** Of kappa, at 95 %. */
  readonly interval: Interval
}

export function agreementOf(pairs: readonly Pair[]): Agreement {
  const atMostApart = (steps: number) => pairs.filter(([one, other]) => Math.abs(one - other) <= steps).length
  return {
    cases: pairs.length,
    exact: atMostApart(0),
    withinOne: atMostApart(1),
    kappa: quadraticWeightedKappa(pairs),
    interval: bootstrapInterval(pairs, quadraticWeightedKappa),
  }
}
