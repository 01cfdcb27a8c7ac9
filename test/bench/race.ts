/** Something to be timed. */
export interface Contestant {
  readonly name: string
  /** How many cases it has. */
  readonly size: number
  /** Does the work for the cases at `from` up to, but not at, `to`. */
  readonly run: (from: number, to: number) => unknown
}

/** How one contestant did. */
export interface Result {
  readonly name: string
  /** Nanoseconds per case, one number per round. */
  readonly rounds: readonly number[]
}

export interface RaceOptions {
  readonly rounds: number
  /** How long a contestant runs in a round, in milliseconds; at least for one case. */
  readonly slice: number
}

/**
 * Times contestants against each other in rounds: in each round everybody runs for a slice of time, in an order that
 * turns, and goes on with the cases where the last slice ended. What disturbs a round disturbs them all, so that the
 * ratios of a round mean more than the times do.
 */
export async function race(
  contestants: readonly Contestant[],
  { rounds, slice }: RaceOptions,
): Promise<Result[]> {
  const lanes = []
  for (const contestant of contestants) {
    lanes.push({ contestant, calls: await warmUp(contestant, slice), at: 0, times: [] as number[] })
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < lanes.length; turn++) {
      const lane = lanes[(round + turn) % lanes.length]
      if (lane === undefined) continue
      const started = performance.now()
      lane.at = await call(lane.contestant, lane.calls, lane.at)
      const taken = performance.now() - started
      lane.times.push((taken * 1e6) / lane.calls)
      // A first guess that was disturbed must not make every slice too short or too long.
      lane.calls = Math.max(1, Math.round((lane.calls * (1 + slice / taken)) / 2))
    }
  }
  return lanes.map(({ contestant, times }) => ({ name: contestant.name, rounds: times }))
}

/** Runs a contestant until it is compiled and steady, and says how many calls fit into a slice. */
async function warmUp(contestant: Contestant, slice: number): Promise<number> {
  const end = performance.now() + 150 * slice
  let calls = 1
  let at = 0
  let taken = 0
  do {
    const started = performance.now()
    at = await call(contestant, calls, at)
    taken = performance.now() - started
    if (taken < slice) calls *= 2
  } while (performance.now() < end)
  return Math.max(1, Math.round((calls * slice) / Math.max(taken, slice)))
}

/** Makes a number of calls, from one case on and from the first again after the last; returns where it ended. */
async function call({ run, size }: Contestant, calls: number, from: number): Promise<number> {
  let at = from
  for (let left = calls; left > 0; ) {
    const to = Math.min(size, at + left)
    const pending = run(at, to)
    // Only what is asynchronous pays for waiting.
    if (pending instanceof Promise) await pending
    left -= to - at
    at = to === size ? 0 : to
  }
  return at
}

let loops = 0

/**
 * A contestant that calls a function with one item after the other. Each gets a loop of its own, written anew, because
 * functions that share a loop would spoil each other's optimization. The last result is returned, so that the calls
 * cannot be optimized away.
 *
 * @param argument - Handed to every call as its second argument; functions that need none ignore it.
 */
export async function calling<T>(
  name: string,
  evaluate: (item: T, argument: number) => unknown,
  items: readonly T[],
  argument = 0,
): Promise<Contestant> {
  const [first] = items.slice(0, 1).map((item) => evaluate(item, argument))
  await first
  const [async, wait] = first instanceof Promise ? ['async', 'await'] : ['', '']
  // The number keeps the engine from recognizing a loop that it has compiled before.
  loops += 1
  const make = new Function(
    'evaluate',
    'items',
    'argument',
    `return ${async} (from, to) => {
      let result${loops}
      for (let at = from; at < to; at++) result${loops} = ${wait} evaluate(items[at], argument)
      return result${loops}
    }`,
  )
  return { name, size: items.length, run: make(evaluate, items, argument) }
}
