import * as fc from 'fast-check'
import { adult, type Intake } from 'level-of-care'
import {
  type Available,
  explainPlacement,
  type Offer,
  type Placement,
  type PlaceOptions,
  place,
  type SettledPlacement,
} from 'level-of-care/placement'
import type { Assessor, Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { placement as english } from '../../src/locales/en/placement.ts'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { printed } from '../support/printed.ts'
import { runs } from '../support/runs.ts'
import { vandalize } from '../support/vandalize.ts'
import { offers, rungsOf, waitingFor, withOurLadders } from './offers.ts'
import { expectStrongest } from './strongest.ts'

const { placement: words } = english

type Recommended = ReturnType<Assessor['assess']>

interface Attempt {
  readonly ruleset: Ruleset
  readonly intake: Intake<Ruleset>
  readonly available: Available<Ruleset>
}

/** What can be said of an attempt without asking `place`. */
interface Facts extends Attempt {
  readonly recommendation: Recommended
  readonly options: PlaceOptions<Ruleset>
  readonly placement: Placement<Ruleset>
  readonly settled: SettledPlacement<Ruleset>
  readonly levels: readonly string[]
  /** The position of the recommended level, or of the floor. */
  readonly floor: number
  readonly declined: readonly string[]
}

const attempts = (of: fc.Arbitrary<Ruleset>): fc.Arbitrary<Attempt> =>
  of.chain((ruleset) =>
    fc
      .record({ intake: intakeOf(ruleset), available: offers(ruleset) })
      .map((rest) => printed({ ruleset, ...rest })),
  )

function factsOf({ ruleset, intake, available }: Attempt): Facts {
  const assessor = assessorOf(ruleset)
  const recommendation = assessor.assess(intake)
  const options = { preferences: intake.preferences ?? null, waiting: waitingFor(ruleset), assessor }
  const placement = place(recommendation, available, options)
  const levels = rungsOf(ruleset, 'level')
  return {
    ...{ ruleset, intake, available, recommendation, options, placement, levels },
    settled: placement.status === 'unsettled' ? placement.againstFloor : placement,
    floor: levels.indexOf(recommendation.status === 'final' ? recommendation.level : recommendation.atLeast),
    declined: intake.preferences?.levelsDeclined ?? [],
  }
}

/** The floor of another ladder, and the first rung with which nobody can wait. */
function needOf({ recommendation, options, ruleset }: Facts, ladder: 'urgency' | 'withdrawalManagement') {
  const rungs = rungsOf(ruleset, ladder)
  const answer = recommendation.ladders[ladder]
  const usual = { urgency: 'emergent', withdrawalManagement: 'residential' }[ladder]
  const first = rungs.indexOf(options.waiting?.notSafeFrom?.[ladder] ?? usual)
  const floor =
    answer === undefined ? 0 : rungs.indexOf(answer.status === 'final' ? answer.rung : answer.atLeast)
  const cannotWait = first !== -1 && floor >= first
  const monitored = rungs.indexOf('ambulatory-monitored')
  return { rungs, floor, cannotWait, isMonitored: cannotWait || (monitored !== -1 && floor >= monitored) }
}

/** Within how many days somebody has to be seen; undefined where nobody said. */
function mostDaysOf(facts: Facts): number | undefined {
  const { rungs, floor } = needOf(facts, 'urgency')
  const usual: Record<string, number> = { routine: 14, prompt: 7, urgent: 2, emergent: 0, emergency: 0 }
  return { ...usual, ...facts.options.waiting?.mostDays }[String(rungs[floor])] ?? undefined
}

/** Is the urgency one in which a start has to be known? */
function mustBeKnown(facts: Facts): boolean {
  const { rungs, floor, cannotWait } = needOf(facts, 'urgency')
  return cannotWait || (rungs.includes('urgent') && floor >= rungs.indexOf('urgent'))
}

/** May whoever has to be watched in withdrawal go there? */
function isSeen(offer: Offer<Ruleset>, facts: Facts): boolean {
  return offer.formats.includes('in-person') || !needOf(facts, 'withdrawalManagement').isMonitored
}

function givesWithdrawal(offer: Offer<Ruleset>, facts: Facts): boolean {
  const { rungs, floor, isMonitored } = needOf(facts, 'withdrawalManagement')
  const provided = (offer.withdrawalManagement ?? []).some((setting) => rungs.indexOf(setting) >= floor)
  return !isMonitored || (provided && isSeen(offer, facts))
}

function isEnough(offer: Offer<Ruleset>, facts: Facts): boolean {
  const { levels, floor, declined } = facts
  const urgency = needOf(facts, 'urgency')
  const mostDays = mostDaysOf(facts)
  const isLate = mostDays !== undefined && offer.waitDays != null && offer.waitDays > mostDays
  return (
    levels.indexOf(offer.level) >= floor &&
    !declined.includes(offer.level) &&
    givesWithdrawal(offer, facts) &&
    // Only what is needed itself is worth a wait.
    !(isLate && (urgency.cannotWait || levels.indexOf(offer.level) > floor))
  )
}

const levelOf = (placement: SettledPlacement<Ruleset>) =>
  placement.status === 'none' ? undefined : placement.level

const laws: { readonly [name: string]: (facts: Facts) => void } = {
  'a settled placement answers a settled recommendation, and no other one': ({
    recommendation,
    placement,
  }) => {
    expect(placement.status === 'unsettled').toBe(recommendation.status === 'provisional')
    if (placement.status === 'unsettled' || placement.status === 'none')
      expect('level' in placement).toBe(false)
  },

  'less than recommended, or than the floor, is interim': ({ settled, levels, floor }) => {
    const level = levelOf(settled)
    if (level !== undefined && levels.indexOf(level) < floor) {
      expect(settled).toMatchObject({ status: 'interim', shortfalls: expect.arrayContaining(['level']) })
    }
  },

  'a declined level, or one that is not offered, is never picked': ({ settled, declined, available }) => {
    const level = levelOf(settled)
    if (level === undefined) return
    expect(declined).not.toContain(level)
    expect(available.levels.map((offer) => offer.level)).toContain(level)
  },

  'the picked level is the least one that is enough': (facts) => {
    const { available, settled, levels, floor } = facts
    const enough = available.levels
      .filter((offer) => isEnough(offer, facts))
      .map(({ level }) => levels.indexOf(level))
    const isPlaced = settled.status === 'placed' || settled.status === 'more-intensive'
    expect(isPlaced).toBe(enough.length > 0)
    if (!isPlaced) return
    expect(levels.indexOf(settled.level)).toBe(Math.min(...enough))
    expect(settled.status).toBe(levels[floor] === settled.level ? 'placed' : 'more-intensive')
  },

  'there is nowhere to go only where nothing can be had': ({ settled, available, declined }) => {
    const toBeHad = available.levels.filter(({ level }) => !declined.includes(level))
    expect(settled.status === 'none').toBe(toBeHad.length === 0)
  },

  'every level that was passed over has a reason': ({ settled, levels, floor }) => {
    const level = levelOf(settled)
    const pick = level === undefined ? undefined : levels.indexOf(level)
    const until = settled.status === 'interim' || pick === undefined ? levels.length : pick
    const passed = levels.slice(Math.min(floor, pick ?? 0), until).filter((code) => code !== level)
    const told = settled.gaps.flatMap((gap) => ('level' in gap && gap.rulesOut ? [gap.level] : []))
    expect(told).toEqual(expect.arrayContaining(passed))
    // Beside them only what could start sooner, if anybody knew when.
    const others = settled.gaps.filter((gap) => 'level' in gap && ![level, ...passed].includes(gap.level))
    expect(new Set(others.map(({ code }) => code)).size).toBeLessThan(2)
    for (const { code } of others) expect(code).toBe('wait-not-known')
  },

  'where waiting is not safe, whatever is not enough says what to do now': (facts) => {
    const { settled } = facts
    const cannotWait = needOf(facts, 'urgency').cannotWait || needOf(facts, 'withdrawalManagement').cannotWait
    const notEnough = settled.status === 'interim' || settled.status === 'none'
    expect(settled.actNow.includes('emergency-department')).toBe(notEnough && cannotWait)
  },

  'whatever is not enough says what to add, and every rule that it leaves open': (facts) => {
    const { settled, ruleset, intake, levels } = facts
    if (settled.status !== 'interim' && settled.status !== 'none') return
    const codes = settled.additions.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['crisis-contacts', 'escalation-plan', 'keep-referral', 'early-review']),
    )
    expect(new Set(codes).size).toBe(codes.length)
    // Of safety dimensions that nobody here has heard of: somebody looks in.
    const unheardOf = ruleset.id === 'adult' ? [] : ruleset.dimensions.filter(({ safety }) => safety)
    const risks = new Set(settled.openRisks.map(({ rule }) => rule))
    const restsOnSafety = facts.recommendation.reasons
      .flatMap((reason) => [reason, ...reason.restates])
      .filter(({ rule }) => risks.has(rule))
      .flatMap(({ evidence }) => evidence.flatMap((item) => (item.kind === 'rating' ? [item.dimension] : [])))
      .some((dimension) => unheardOf.some(({ id }) => id === dimension))
    if (restsOnSafety) expect(codes).toContain('daily-check-ins')
    // Before a start that is late, or that nobody knows, nothing is there yet.
    const isLate = settled.gaps.some(
      (gap) =>
        (gap.code === 'wait-too-long' || gap.code === 'wait-not-known') && gap.level === levelOf(settled),
    )
    const reached = isLate ? -1 : levels.indexOf(levelOf(settled) ?? '')
    // The trace tells of every rule by itself, the recommendation nests those that restate another one.
    const { rules } = assessorOf(ruleset).trace(intake)
    const met = new Set(rules.filter(({ status }) => status === 'met').map(({ rule }) => rule))
    const settings = rungsOf(ruleset, 'withdrawalManagement')
    const offer = isLate ? undefined : facts.available.levels.find((one) => one.level === levelOf(settled))
    const given = Math.max(0, ...(offer?.withdrawalManagement ?? []).map((code) => settings.indexOf(code)))
    const above = ruleset.rules.filter(
      ({ id, raises }) =>
        met.has(id) &&
        ((raises.level !== undefined && levels.indexOf(raises.level) > reached) ||
          settings.indexOf(raises.withdrawalManagement ?? '') > given),
    )
    expectStrongest(
      settled.openRisks.map(({ rule }) => rule),
      above.map(({ id }) => id),
      facts.recommendation,
      ruleset,
    )
  },

  'what is picked starts in time, or says that it is late or not known, and what there is until then': (
    facts,
  ) => {
    const { settled, available, levels, declined, floor } = facts
    if (settled.status === 'none') return
    const { level, waitDays, gaps, additions, late, meanwhile, steps = [], sooner = [] } = settled
    const most = mostDaysOf(facts)
    const own = gaps.flatMap((gap) => ('level' in gap && gap.level === level ? [gap.code] : []))
    const known = (position: (rung: number) => boolean) =>
      available.levels.filter(
        (offer) =>
          position(levels.indexOf(offer.level)) && !declined.includes(offer.level) && offer.waitDays != null,
      )
    expect(late === true).toBe(most !== undefined && waitDays !== undefined && waitDays > most)
    expect(own.includes('wait-too-long')).toBe(late === true)
    expect(late === true && settled.status === 'more-intensive').toBe(false)
    if (settled.status === 'interim') {
      expect(settled.shortfalls.includes('wait')).toBe(late === true)
      if (late)
        for (const offer of known(() => true)) expect(Number(offer.waitDays)).toBeGreaterThan(Number(most))
    }
    const mustConfirm = most !== undefined && waitDays === undefined && mustBeKnown(facts)
    expect(own.includes('wait-not-known')).toBe(mustConfirm)
    if (mustConfirm) expect(additions.map(({ code }) => code)).toContain('confirm-start')
    if (late || mustConfirm)
      expect(additions.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['crisis-contacts', 'escalation-plan', 'keep-referral', 'early-review']),
      )
    if (late) {
      // The soonest of what is less, unless withdrawal would have to be watched through a screen.
      const before = known((rung) => rung < levels.indexOf(level)).filter(
        (offer) => Number(offer.waitDays) < Number(waitDays) && isSeen(offer, facts),
      )
      const soonest = Math.min(...before.map((offer) => Number(offer.waitDays)))
      expect(meanwhile?.waitDays).toBe(before.length === 0 ? undefined : soonest)
      // Whatever is more intensive, would do and is sooner is named.
      const more = known((rung) => rung > levels.indexOf(level)).filter(
        (offer) =>
          levels.indexOf(offer.level) >= floor &&
          Number(offer.waitDays) < Number(waitDays) &&
          givesWithdrawal(offer, facts),
      )
      expect(new Set(sooner.map((one) => one.level))).toEqual(new Set(more.map((offer) => offer.level)))
    }
    // In the order in which they start, each of them on offer, and none declined.
    const plan = [...(meanwhile === undefined ? [] : [meanwhile]), ...steps, ...sooner]
    for (const one of plan) {
      expect(declined).not.toContain(one.level)
      expect(available.levels).toContainEqual(
        expect.objectContaining({ level: one.level, waitDays: one.waitDays }),
      )
    }
    const starts = steps.map((step) => step.waitDays)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(meanwhile === undefined || levels.indexOf(meanwhile.level) < levels.indexOf(level)).toBe(true)
    if (late === undefined && !mustConfirm) expect({ meanwhile, sooner }).toEqual({ sooner: [] })
    // A text never says "available" of what is late, and names every start.
    const text = explainPlacement(facts.placement, { assessor: assessorOf(facts.ruleset) })
    if (late || mustConfirm) expect(text).not.toContain(words.status.placed)
    if (settled.actNow.includes('emergency-department')) {
      expect(text).not.toContain(words.status.interim)
      expect(text).not.toContain('Start: today.')
    }
    for (const one of plan) expect(text).toContain(words.when(one.waitDays))
  },

  'withdrawal that has to be watched is not placed through a screen, and is part of every plan': (facts) => {
    const {
      settled,
      available,
      recommendation,
      ruleset: { dimensions },
    } = facts
    const lowest = dimensions.find(({ id }) => id === 'withdrawalRisk')?.ratings[0]?.code
    const rated = recommendation.answered.find(({ dimension }) => dimension === 'withdrawalRisk')?.rating
    if (rated !== undefined && rated !== lowest)
      expect(settled.additions.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['withdrawal-monitoring', 'no-sudden-stop']),
      )
    if (settled.status === 'none' || !needOf(facts, 'withdrawalManagement').isMonitored) return
    const offer = available.levels.find(({ level }) => level === settled.level)
    const inPerson = offer?.formats.includes('in-person') === true
    expect(settled.formats).toEqual(inPerson ? ['in-person'] : ['telehealth'])
    if (settled.status !== 'interim') expect(inPerson).toBe(true)
    if (!inPerson)
      expect(settled).toMatchObject({ shortfalls: expect.arrayContaining(['withdrawal-setting']) })
    const text = explainPlacement(facts.placement, { assessor: assessorOf(facts.ruleset) })
    if (!inPerson) expect(text).not.toContain('Start: today.')
  },

  'what could be enough but for a wish is told': (facts) => {
    const { settled, available, declined } = facts
    if (settled.status !== 'interim' && settled.status !== 'none') return
    const free = { ...facts, declined: [] }
    const refused = available.levels.filter(
      (offer) => declined.includes(offer.level) && isEnough(offer, free),
    )
    expect(new Set(settled.declinedButEnough)).toEqual(new Set(refused.map(({ level }) => level)))
    expect(settled.additions.some(({ code }) => code === 'talk-about-declined')).toBe(refused.length > 0)
  },

  'a recommendation that has been through JSON is placed alike, and so is a placement told': (facts) => {
    const { recommendation, available, options, placement, ruleset } = facts
    const bytes = JSON.stringify(placement)
    const copy: Recommended = JSON.parse(JSON.stringify(recommendation))
    expect(JSON.stringify(place(copy, available, options))).toBe(bytes)
    expect(JSON.parse(bytes)).toEqual(placement)
    const told = explainPlacement(placement, { assessor: assessorOf(ruleset) })
    const copied: Placement<Ruleset> = JSON.parse(bytes)
    expect(explainPlacement(copied, { assessor: assessorOf(ruleset) })).toBe(told)
    expect(told).not.toMatch(/undefined|\[object/)
  },

  'what is done to a placement changes neither the recommendation nor a later one': (facts) => {
    const { recommendation, available, options, placement } = facts
    const [before, bytes] = [JSON.stringify(recommendation), JSON.stringify(placement)]
    vandalize(place(recommendation, available, options))
    expect(JSON.stringify(recommendation)).toBe(before)
    expect(JSON.stringify(place(recommendation, available, options))).toBe(bytes)
  },
}

const rank = { none: 0, interim: 1, 'more-intensive': 2, placed: 3 }

/**
 * Two placements of one person: what there is more of in the one makes nothing worse. What is not there in time is less than
 * anything that may be, and that is less than anything that surely is; else the nearer to the floor, the better.
 */
function expectNoWorse(more: Facts, less: Facts) {
  expect(rank[more.settled.status]).toBeGreaterThanOrEqual(rank[less.settled.status])
  if (more.settled.status !== 'interim' || less.settled.status !== 'interim') return
  const lacks = ({ settled }: Facts, what: 'wait' | 'level') =>
    settled.status === 'interim' && settled.shortfalls.includes(what)
  const isUnknown = ({ settled }: Facts) =>
    settled.status === 'interim' &&
    settled.gaps.some((gap) => gap.code === 'wait-not-known' && gap.level === settled.level)
  const start = (facts: Facts) => (lacks(facts, 'wait') ? 0 : isUnknown(facts) ? 1 : 2)
  expect(start(more)).toBeGreaterThanOrEqual(start(less))
  if (start(more) > start(less)) return
  expect(lacks(more, 'level') && !lacks(less, 'level')).toBe(false)
  const { levels } = more
  if (lacks(less, 'level') && lacks(more, 'level'))
    expect(levels.indexOf(more.settled.level)).toBeGreaterThanOrEqual(levels.indexOf(less.settled.level))
  // No rule on the level is open now that was met before.
  for (const { unmet } of more.settled.openRisks)
    if (unmet.level !== undefined && start(less) === 2)
      expect(levels.indexOf(unmet.level)).toBeGreaterThan(levels.indexOf(less.settled.level))
}

describe.each([
  ['adult', fc.constant<Ruleset>(adult), runs],
  // Each has to be compiled first.
  ['generated', rulesets().map(withOurLadders), Math.ceil(runs / 10)],
] as const)('%s rulesets', (_, of, numRuns) => {
  test.each(Object.entries(laws))('%s', (_name, law) => {
    fc.assert(
      fc.property(attempts(of), (attempt) => law(factsOf(attempt))),
      { numRuns },
    )
  })

  test('a level more on offer never makes a placement worse', () => {
    fc.assert(
      fc.property(attempts(of), fc.nat(), (attempt, number) => {
        const all = attempt.available.levels
        if (all.length === 0) return
        const without = all.filter((_, position) => position !== number % all.length)
        expectNoWorse(
          factsOf(attempt),
          factsOf({ ...attempt, available: { ...attempt.available, levels: without } }),
        )
      }),
      { numRuns },
    )
  })

  test('a shorter wait, or one that is known at last, never makes a placement worse', () => {
    fc.assert(
      fc.property(attempts(of), fc.nat(), fc.nat({ max: 60 }), (attempt, number, days) => {
        const all = attempt.available.levels
        const changed = all[number % Math.max(all.length, 1)]
        if (changed === undefined) return
        const longer = changed.waitDays ?? undefined
        const waitDays = longer === undefined ? days : Math.min(days, longer)
        const shorter = all.map((offer) => (offer === changed ? { ...offer, waitDays } : offer))
        const known = factsOf({ ...attempt, available: { ...attempt.available, levels: shorter } })
        // A wait that is known to be too long is no better than one of which nobody knows.
        if (longer === undefined && waitDays > (mostDaysOf(known) ?? waitDays)) return
        expectNoWorse(known, factsOf(attempt))
      }),
      { numRuns },
    )
  })
})
