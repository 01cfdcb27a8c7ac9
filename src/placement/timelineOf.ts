import { type Candidate, type Choice, candidatesIn, startOf, wouldDo } from './choose.ts'
import { formatsOf, gapsOf } from './gapsOf.ts'
import type { Meanwhile, Timeline } from './Placement.ts'
import { cannotWait, type Situation } from './Situation.ts'

/** A level that is offered, and known to start on a day. */
interface Dated extends Candidate {
  readonly waitDays: number
}

/**
 * Names what is on offer before the picked place, where that starts late or nobody knows when; and what is better than a place
 * that is not enough, and starts after it.
 */
export function timelineOf(
  choice: Exclude<Choice, { readonly kind: 'none' }>,
  situation: Situation,
): Timeline {
  const start = startOf(choice.pick, situation)
  // Where nothing may be waited with, nobody is sent to something less until a start is confirmed.
  const bridged = start === 'late' || (start === 'not-known' && !cannotWait(situation))
  const [meanwhile, ...between] = bridged ? bridgeTo(choice, situation) : []
  const steps = [...between, ...(choice.kind === 'interim' ? stepsAfter(choice, situation) : [])]
  const sooner = start === 'in-time' ? [] : soonerThan(choice, situation)
  const told = (dated: Dated): Meanwhile => ({
    level: dated.offer.level,
    formats: formatsOf(dated.offer, situation),
    waitDays: dated.waitDays,
  })
  return {
    ...(start === 'late' ? { late: true } : {}),
    ...(meanwhile === undefined ? {} : { meanwhile: told(meanwhile) }),
    ...(steps.length === 0 ? {} : { steps: steps.map(told) }),
    ...(sooner.length === 0 ? {} : { sooner: sooner.map(told) }),
  }
}

/** What is less than the picked place, and surely there before it: the soonest, then whatever is more than that. */
function bridgeTo({ pick, offer: { waitDays } }: Candidate, situation: Situation): readonly Dated[] {
  return climbing(
    datedIn(situation).filter(
      (one) =>
        one.pick < pick &&
        (waitDays == null || one.waitDays < waitDays) &&
        // Withdrawal that has to be watched in person is not bridged through a screen.
        !gapsOf(one.pick, situation).some(({ code, rulesOut }) => code === 'in-person-needed' && rulesOut),
    ),
    ({ pick: position }) => position,
  )
}

/** What is better than a place that is not enough, and starts later: the soonest, then whatever is better than that. */
function stepsAfter({ pick, offer: { waitDays } }: Candidate, situation: Situation): readonly Dated[] {
  const order = candidatesIn(situation).map((one) => one.pick)
  // Better is what is nearer to the level that is needed.
  const rank = (one: { readonly pick: number }) => -order.indexOf(one.pick)
  return climbing(
    datedIn(situation).filter(
      (one) =>
        (waitDays == null || one.waitDays > waitDays) &&
        rank(one) > rank({ pick }) &&
        wouldDo(one.pick, situation),
    ),
    rank,
  )
}

/** What is more than the picked place, would do, and is there before it; in time, where nobody knows when that is. */
function soonerThan({ pick, offer: { waitDays } }: Candidate, situation: Situation): readonly Dated[] {
  return datedIn(situation)
    .filter(
      (one) =>
        one.pick > pick &&
        wouldDo(one.pick, situation) &&
        (waitDays == null ? startOf(one.pick, situation) === 'in-time' : one.waitDays < waitDays),
    )
    .sort((a, b) => a.pick - b.pick)
}

/** By their start, each better than the one before it. */
function climbing(dated: readonly Dated[], rank: (one: Dated) => number): readonly Dated[] {
  const sorted = [...dated].sort((a, b) => a.waitDays - b.waitDays || rank(b) - rank(a))
  let best = Number.NEGATIVE_INFINITY
  return sorted.filter((one) => {
    if (rank(one) <= best) return false
    best = rank(one)
    return true
  })
}

function datedIn(situation: Situation): readonly Dated[] {
  return candidatesIn(situation).flatMap(({ pick, offer }) =>
    offer.waitDays == null ? [] : [{ pick, offer, waitDays: offer.waitDays }],
  )
}
