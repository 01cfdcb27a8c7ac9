import * as fc from 'fast-check'
import { adult, safeAssess } from 'level-of-care'
import {
  type InstrumentAnswers,
  type IntakeFromOptions,
  intakeFrom,
  type NamedBand,
  type Sum,
} from 'level-of-care/instruments'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/runs.ts'
import { all, type Case, cases, type Given, partialCases, scoreOf, valuesOf } from './answers.ts'

const few = { numRuns: Math.ceil(runs / 2) }

const ends = (sum: Sum | undefined): readonly [number, number] =>
  sum === undefined ? [0, 0] : sum.status === 'known' ? [sum.value, sum.value] : [sum.least, sum.most]

/** The total, or of an instrument without one its subscales. */
const sums = (each: Case, answers: Given) => {
  const { total, subscales } = scoreOf(each, answers)
  return [total, ...subscales.map(({ sum }) => sum)].map(ends)
}

/** What raising one answer by one step does to every sum. */
const raisedBy = ({ instrument, version, answers }: Case, id: string): [number, number][] | undefined => {
  const item = instrument.items.find((each) => each.id === id)
  if (item === undefined) return undefined
  const values = valuesOf(instrument, item, version)
  const next = values[values.indexOf(answers[id] as never) + 1]
  if (next === undefined) return undefined
  const each = { instrument, version, answers }
  const after = sums(each, { ...answers, [id]: next })
  return sums(each, answers).map(([before], place) => [before, Number(after[place]?.[0])])
}

describe('scores', () => {
  test('more in an item never gives fewer points, in a reversed one never more', () => {
    fc.assert(
      fc.property(cases(), (each) => {
        for (const { id, reversed } of each.instrument.items)
          for (const [before, after] of raisedBy(each, id) ?? [])
            if (reversed) expect(after).toBeLessThanOrEqual(before)
            else expect(after).toBeGreaterThanOrEqual(before)
      }),
      few,
    )
  })

  test('a partial range contains every completion', () => {
    fc.assert(
      fc.property(partialCases(), (each) => {
        const whole = sums(each, each.answers)
        sums(each, each.some).forEach(([least, most], place) => {
          expect(whole[place]?.[0]).toBeGreaterThanOrEqual(least)
          expect(whole[place]?.[0]).toBeLessThanOrEqual(most)
        })
      }),
      few,
    )
  })

  test('both ends of it are attained', () => {
    fc.assert(
      fc.property(partialCases(), (each) => {
        const [range] = sums(each, each.some)
        const reached = (pick: (...points: number[]) => number) => sums(each, completed(each, pick))[0]?.[0]
        expect([reached(Math.min), reached(Math.max)]).toEqual(range)
      }),
      few,
    )
  })

  test('so are the bands at its ends, and the flags keep to what is known', () => {
    fc.assert(
      fc.property(partialCases(), (each) => {
        const partial = scoreOf(each, each.some)
        const whole = scoreOf(each, each.answers)
        const raised = (flags: typeof whole.flags) =>
          flags.filter(({ status }) => status === 'raised').map(({ id }) => id)
        expect(raised(whole.flags)).toEqual(expect.arrayContaining(raised(partial.flags)))
        expect(partial.flags.map(({ id }) => id)).toEqual(
          expect.arrayContaining(whole.flags.map(({ id }) => id)),
        )
        if (
          partial.screen !== undefined &&
          partial.screen !== 'undetermined' &&
          whole.screen !== 'undetermined'
        )
          expect(whole.screen).toBe(partial.screen)
        const order = orderOf(each)
        const at = (band: NamedBand) => order.indexOf(band.id)
        if (partial.band === undefined || whole.band === undefined) return
        const [low, high] = bandEnds(partial.band)
        const [wholeLow, wholeHigh] = bandEnds(whole.band)
        expect(at(low)).toBeLessThanOrEqual(at(wholeLow))
        expect(at(high)).toBeGreaterThanOrEqual(at(wholeHigh))
      }),
      few,
    )
  })

  test('a range narrows as answers come', () => {
    fc.assert(
      fc.property(partialCases(), fc.nat(), (each, pick) => {
        const open = Object.keys(each.answers).filter((id) => !(id in each.some))
        const id = open[pick % Math.max(1, open.length)]
        if (id === undefined) return
        const after = sums(each, { ...each.some, [id]: each.answers[id] })
        sums(each, each.some).forEach(([least, most], place) => {
          expect(after[place]?.[0]).toBeGreaterThanOrEqual(least)
          expect(after[place]?.[1]).toBeLessThanOrEqual(most)
        })
      }),
      few,
    )
  })

  test('a total alone says nothing that the answers behind it contradict', () => {
    const withTotal = all.filter(({ total }) => total === 'sum')
    fc.assert(
      fc.property(partialCases(withTotal), (each) => {
        const whole = scoreOf(each, each.answers)
        const [total] = ends(whole.total)
        const told = scoreOf(each, { ...each.some, total })
        expect(told.total).toEqual(whole.total)
        expect(told.band).toEqual(whole.band)
        whole.subscales.forEach(({ sum }, place) => {
          const [least, most] = ends(told.subscales[place]?.sum)
          expect(ends(sum)[0]).toBeGreaterThanOrEqual(least)
          expect(ends(sum)[0]).toBeLessThanOrEqual(most)
        })
        for (const { id, status } of told.flags)
          if (status === 'raised') expect(whole.flags.map((flag) => flag.id)).toContain(id)
        expect(told.flags.map(({ id }) => id)).toEqual(
          expect.arrayContaining(whole.flags.map(({ id }) => id)),
        )
      }),
      few,
    )
  })

  test('they survive JSON, and changing one changes no other', () => {
    fc.assert(
      fc.property(partialCases(), (each) => {
        const first = scoreOf(each, each.some)
        const text = JSON.stringify(first)
        expect(JSON.parse(text)).toEqual(first)
        spoil(first)
        expect(JSON.stringify(scoreOf(each, each.some))).toBe(text)
      }),
      few,
    )
  })
})

describe('an intake from any instruments', () => {
  const scale = (dimension: string): readonly string[] =>
    adult.dimensions.find(({ id }) => id === dimension)?.ratings.map(({ code }) => code) ?? []

  test('is accepted by assess, survives JSON, and never has the highest rating of a scale', () => {
    fc.assert(
      fc.property(several(), ({ answers, options }) => {
        const result = intakeFrom(answers, options)
        const text = JSON.stringify(result)
        expect(JSON.parse(text)).toEqual(result)
        const assessed = safeAssess({ ...result.intake, assessedOn: '2026-11-20' })
        expect(assessed.success).toBe(true)
        for (const [dimension, rating] of Object.entries(result.intake))
          expect(rating).not.toBe(scale(dimension).at(-1))
        spoil(result)
        expect(JSON.stringify(intakeFrom(answers, options))).toBe(text)
      }),
      few,
    )
  })

  test('rates nothing below what any single instrument says, and keeps all of them', () => {
    fc.assert(
      fc.property(several(), ({ answers, options }) => {
        const { dimensions, intake } = intakeFrom(answers, options)
        for (const { dimension, readings, says } of dimensions) {
          const place = (rating: string | undefined) => scale(dimension).indexOf(String(rating))
          for (const { least, most } of readings) {
            expect(place(says?.least)).toBeGreaterThanOrEqual(place(least))
            expect(place(says?.most)).toBeGreaterThanOrEqual(place(most))
            const rating = intake[dimension]
            if (rating !== undefined) expect(place(rating)).toBeGreaterThanOrEqual(place(least))
          }
          for (const [id, part] of Object.entries(answers)) {
            const alone = intakeFrom({ [id]: part }, alongside(id, options))
            const own = alone.dimensions.find((each) => each.dimension === dimension)?.readings ?? []
            expect(readings).toEqual(expect.arrayContaining([...own]))
          }
        }
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  test('with an answer to item 9 never rates the risk of harm without a C-SSRS that found something', () => {
    fc.assert(
      fc.property(several(), fc.integer({ min: 1, max: 3 }), ({ answers, options }, item9) => {
        const { intake, questions } = intakeFrom({ ...answers, phq9: { item9 } }, options)
        if (intake.riskOfHarm !== undefined) expect(intake.riskOfHarm).not.toBe('none')
        else expect(questions[0]).toMatchObject({ safety: true, dimension: 'riskOfHarm' })
        if (!('cssrs' in answers)) {
          expect(intake).not.toHaveProperty('riskOfHarm')
          expect(questions[0]?.id).toBe('suicide-assessment')
        }
      }),
      few,
    )
  })

  test('narrows as the C-SSRS is answered, and its end contains what the whole says', () => {
    const [cssrs] = all.filter(({ id }) => id === 'cssrs')
    fc.assert(
      fc.property(partialCases(cssrs === undefined ? [] : [cssrs]), sinceDates(), (each, dates) => {
        const usable = dates !== undefined && agrees(each.answers, dates.lastSuicidalBehaviorOn)
        const range = (given: Given): readonly [number, number] => {
          const { dimensions } = intakeFrom({ cssrs: given }, usable ? dates : {})
          const says = dimensions[0]?.says
          return [
            scale('riskOfHarm').indexOf(String(says?.least)),
            scale('riskOfHarm').indexOf(String(says?.most)),
          ]
        }
        const [partial, whole] = [range(each.some), range(each.answers)]
        expect(partial[0]).toBeLessThanOrEqual(whole[0])
        expect(partial[1]).toBeGreaterThanOrEqual(whole[1])
      }),
      few,
    )
  })
})

/** The same answers, and to every other item the one with the fewest or the most points; what was skipped stays so. */
function completed({ instrument, version, some }: Case & { some: Given }, pick: typeof Math.min): Given {
  const whole: Record<string, unknown> = {}
  for (const item of instrument.items) {
    const values = valuesOf(instrument, item, version)
    const gate = instrument.items.find(({ id }) => id === item.askedAfter)
    const skipped = gate !== undefined && whole[gate.id] === valuesOf(instrument, gate, version)[0]
    // Points are in the order of the values, or in the reverse order.
    const [first, last] = [values[0], values.at(-1)]
    const wanted = pick(0, 1) === 0 ? [first, last] : [last, first]
    whole[item.id] = some[item.id] ?? (skipped ? first : item.reversed ? wanted[1] : wanted[0])
  }
  return whole
}

function orderOf({ instrument, version }: Case): readonly string[] {
  const own = instrument.conventions.filter((each) => (each.version ?? version) === version)
  const used = own.find(({ id }) => instrument.defaultConventions.includes(id))
  return used?.bands.map(({ id }) => id) ?? []
}

function bandEnds(band: NonNullable<ReturnType<typeof scoreOf>['band']>): readonly [NamedBand, NamedBand] {
  return band.status === 'known' ? [band, band] : [band.least, band.most]
}

/** Any instruments, each answered in part. */
function several(): fc.Arbitrary<{ answers: InstrumentAnswers; options: IntakeFromOptions }> {
  return fc.array(partialCases(), { maxLength: 5 }).map((found) => {
    const chosen = new Map(found.map((each) => [each.instrument.id, each]))
    const versions = [...chosen].flatMap(([id, { version }]) =>
      version === undefined ? [] : [[id, { version }]],
    )
    return {
      answers: Object.fromEntries([...chosen].map(([id, { some }]) => [id, some])),
      options: { scoring: Object.fromEntries(versions) },
    }
  })
}

function alongside(id: string, { scoring }: IntakeFromOptions): IntakeFromOptions {
  return { scoring: Object.fromEntries(Object.entries(scoring ?? {}).filter(([key]) => key === id)) }
}

function sinceDates() {
  return fc.constantFrom(
    undefined,
    ...['2026-11-01', '2026-05-01', '2020-01-01'].map((lastSuicidalBehaviorOn) => ({
      assessedOn: '2026-11-20',
      lastSuicidalBehaviorOn,
    })),
  )
}

function agrees({ item6, item6Recent }: Given, date: string): boolean {
  return item6 === true && item6Recent === (date === '2026-11-01')
}

/** Overwrites all that can be overwritten. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  for (const key of Object.keys(value)) {
    spoil(Reflect.get(value, key))
    Reflect.set(value, key, 'spoiled')
  }
}

describe('a further score', () => {
  type Answered = Readonly<Record<string, unknown>>
  const about = all.filter(({ id }) => !['scoff', 'eat26', 'mdq', 'taps', 'bam'].includes(id))
  const read = (given: readonly (Case & { readonly some: Given })[]) =>
    intakeFrom(
      Object.fromEntries(given.map(({ instrument, some }) => [instrument.id, some])) as InstrumentAnswers,
      {
        scoring: Object.fromEntries(
          given.flatMap(({ instrument, version }) =>
            version === undefined ? [] : [[instrument.id, { version }] as const],
          ),
        ),
      } as IntakeFromOptions,
    )
  const position = (dimension: string, rating: unknown) =>
    adult.dimensions
      .find(({ id }) => id === dimension)
      ?.ratings.map(({ code }) => String(code))
      .indexOf(String(rating)) ?? -1

  test('of any instrument raises a rating or prompts a question, and never lowers or clears one', () => {
    const several = fc.uniqueArray(partialCases(about), {
      selector: ({ instrument }) => instrument.id,
      minLength: 2,
      maxLength: 4,
    })
    fc.assert(
      fc.property(several, ([added, ...before]) => {
        const without = read(before)
        const after = read([...before, added as Case & { readonly some: Given }])
        const [rated, ratedAfter] = [without.intake, after.intake].map((each): Answered => ({ ...each }))
        for (const [dimension, rating] of Object.entries(rated ?? {})) {
          const then = ratedAfter?.[dimension]
          // What denies harm, and is contradicted, is open again, and asked about.
          const isAskedAgain =
            dimension === 'riskOfHarm' &&
            then === undefined &&
            after.questions.some(({ id, safety }) => safety && id.startsWith('suicide-'))
          if (!isAskedAgain)
            expect(position(dimension, then)).toBeGreaterThanOrEqual(position(dimension, rating))
        }
        // What was asked about safety is asked still, in other words perhaps, or answered by a rating of what it was about.
        for (const { id, safety, dimension } of without.questions) {
          if (!safety || id === 'rate-by-hand') continue
          const isAsked = after.questions.some(
            (question) => question.safety && (question.id === id || question.dimension === dimension),
          )
          expect(isAsked || ratedAfter?.[String(dimension)] !== undefined).toBe(true)
        }
      }),
      { numRuns: runs },
    )
  })
})
