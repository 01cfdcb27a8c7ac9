import { mulberry32 } from '../bench/corpus.ts'
import { mutated, token } from './mutate.ts'
import type { Target } from './Target.ts'

/** What came of running a target on many inputs. */
export interface Outcome {
  readonly target: string
  readonly inputs: number
  readonly refused: number
  /** The slowest input, in milliseconds, and its beginning. */
  readonly slowest: number
  readonly slowestInput: string
  /** By how much the memory of the process was larger than ever before, in MB. */
  readonly growth: number
  readonly problems: readonly string[]
}

/** Problems of one kind are reported this often. */
const shown = 5

/** Runs a target on mutations of its seeds until the time is over, and at least once. */
export async function fuzz(target: Target, seed: number, milliseconds: number): Promise<Outcome> {
  const random = mulberry32(seed)
  const problems: string[] = []
  const end = performance.now() + milliseconds
  let [inputs, refused, slowest, slowestInput] = [0, 0, 0, '']
  const memory = process.resourceUsage().maxRSS
  do {
    const sound = target.seeds[Math.floor(random() * target.seeds.length)]
    const input = target.make === undefined ? mutated(sound, random) : target.make(random)
    const start = performance.now()
    try {
      await target.run(input)
    } catch (error) {
      refused += 1
      const problem = problemOf(error, target)
      if (problem !== undefined && problems.length < shown)
        problems.push(
          `${target.name}, seed ${seed}, input ${inputs}: ${problem}\n  ${JSON.stringify(input)?.slice(0, 400)}`,
        )
    }
    const took = performance.now() - start
    if (took > slowest) {
      slowest = took
      slowestInput = JSON.stringify(input)?.slice(0, 200) ?? ''
    }
    inputs += 1
  } while (performance.now() < end)
  const growth = (process.resourceUsage().maxRSS - memory) / 1024
  return { target: target.name, inputs, refused, slowest, slowestInput, growth, problems }
}

function problemOf(error: unknown, { documented, mayName = [] }: Target): string | undefined {
  if (!(error instanceof Error) || !documented.some((kind) => error instanceof kind))
    return `an error that is not documented: ${error instanceof Error ? error.stack : 'no error object'}`
  if (mayName.some((kind) => error instanceof kind)) return undefined
  const { message, stack, ...rest } = error
  const told = [message, stack, JSON.stringify(rest), String(error.cause ?? '')].join('\n')
  return told.includes(token)
    ? `${error.name} repeats what it was given: ${message.slice(0, 300)}`
    : undefined
}
