import * as fc from 'fast-check'
import { answerOptions, type Instrument, type Item, instruments, score } from 'level-of-care/instruments'

export const all: readonly Instrument[] = instruments

/** Answers by item, as they are handed in. */
export interface Given {
  readonly [item: string]: unknown
}

/** An instrument with one of its versions, and complete answers. */
export interface Case {
  readonly instrument: Instrument
  readonly version: string | undefined
  readonly answers: Given
}

/** Any instrument, completely answered. */
export function cases(of: readonly Instrument[] = all): fc.Arbitrary<Case> {
  return fc.constantFrom(...of).chain((instrument) =>
    fc.constantFrom(...(instrument.versions?.map(({ id }) => id) ?? [undefined])).chain((version) => {
      const answers = instrument.items.map(
        (item) => [item.id, fc.constantFrom(...valuesOf(instrument, item, version))] as const,
      )
      return fc
        .record(Object.fromEntries(answers))
        .map((given) => ({ instrument, version, answers: asAsked(instrument, version, given) }))
    }),
  )
}

/** What is not asked after an earlier answer is answered with the lowest. */
function asAsked(instrument: Instrument, version: string | undefined, given: Given): Given {
  const asked: Record<string, unknown> = {}
  for (const item of instrument.items) {
    const gate = instrument.items.find(({ id }) => id === item.askedAfter)
    const skipped = gate !== undefined && asked[gate.id] === valuesOf(instrument, gate, version)[0]
    asked[item.id] = skipped ? valuesOf(instrument, item, version)[0] : given[item.id]
  }
  return asked
}

/** The same, with some of the answers taken away. */
export function partialCases(of: readonly Instrument[] = all): fc.Arbitrary<Case & { readonly some: Given }> {
  return cases(of).chain((each) =>
    fc
      .subarray(Object.keys(each.answers))
      .map((kept) => ({ ...each, some: Object.fromEntries(kept.map((id) => [id, each.answers[id]])) })),
  )
}

export function valuesOf(instrument: Instrument, item: Item, version: string | undefined) {
  return answerOptions(instrument, item, version).map(({ value }) => value)
}

type Loose = (id: string, answers: unknown, options?: unknown) => ReturnType<typeof score>

/** Scores what the compiler does not know apart. */
export function scoreOf({ instrument, version }: Case, answers: Given) {
  const loosely = score as unknown as Loose
  return loosely(instrument.id, answers, version === undefined ? {} : { version })
}
