import * as fc from 'fast-check'
import type { Available, CareFormat, Offer, Waiting } from 'level-of-care/placement'
import type { Ruleset } from 'level-of-care/rules'

/** The rung codes of a ladder, lowest first; none of one that the ruleset does not have. */
export function rungsOf(ruleset: Ruleset, ladder: string): readonly string[] {
  return ruleset.ladders.find(({ id }) => id === ladder)?.rungs.map(({ code }) => code) ?? []
}

/** The same ruleset with the ladders that placements look at, in place of those that are generated. */
export function withOurLadders(ruleset: Ruleset): Ruleset {
  const text = JSON.stringify(ruleset)
    .replaceAll('"pace"', '"urgency"')
    .replaceAll('"detox"', '"withdrawalManagement"')
  return JSON.parse(text)
}

/** What is known of waiting with such a ruleset: the rungs above the second one cannot wait. */
export function waitingFor(ruleset: Ruleset): Waiting<Ruleset> {
  if (ruleset.id === 'adult') return {}
  const [, , urgency] = rungsOf(ruleset, 'urgency')
  const [, , withdrawalManagement] = rungsOf(ruleset, 'withdrawalManagement')
  return {
    notSafeFrom: {
      ...(urgency ? { urgency } : {}),
      ...(withdrawalManagement ? { withdrawalManagement } : {}),
    },
    mostDays: Object.fromEntries(rungsOf(ruleset, 'urgency').map((code, rung) => [code, 8 - 2 * rung])),
  }
}

/** Any part of what could be offered. */
export function offers(ruleset: Ruleset): fc.Arbitrary<Available<Ruleset>> {
  const levels = ruleset.ladders.find(({ id }) => id === 'level')?.rungs ?? []
  const settings = [...rungsOf(ruleset, 'withdrawalManagement')]
  const formats = fc.constantFrom<readonly CareFormat[]>(
    ['in-person'],
    ['telehealth'],
    ['telehealth', 'in-person'],
  )
  const offer = (level: string, aroundTheClock = false): fc.Arbitrary<Offer<Ruleset>> =>
    fc.record(
      {
        level: fc.constant(level),
        formats: aroundTheClock ? fc.constant<readonly CareFormat[]>(['in-person']) : formats,
        withdrawalManagement: fc.oneof(fc.subarray(settings), fc.constant(settings)),
        waitDays: fc.constantFrom(0, 0, 1, 3, 30, null),
      },
      { requiredKeys: ['level', 'formats'], noNullPrototype: true },
    )
  return fc
    .record({
      offered: fc.tuple(...levels.map(({ code, care }) => offer(code, care?.aroundTheClock))),
      places: fc.shuffledSubarray([...levels.keys()]),
      services: fc.option(fc.subarray(ruleset.services.map(({ id }) => id))),
    })
    .map(({ offered, places, services }) => ({
      levels: places.flatMap((place) => offered.slice(place, place + 1)),
      services,
    }))
}

/** These levels, in person and today, with every withdrawal setting of the adult ruleset. */
export function today(...levels: readonly Offer['level'][]): Available {
  return {
    levels: levels.map((level) => ({
      level,
      formats: ['in-person'],
      withdrawalManagement: ['ambulatory', 'ambulatory-monitored', 'residential', 'inpatient'],
      waitDays: 0,
    })),
  }
}
