import * as fc from 'fast-check'
import type { Episode, Intake } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { historyOf, questionsOf, ratingsOf } from '../support/arbitraries.ts'
import { completionsOf } from '../support/completions.ts'
import { assessed, boundsIn, forEveryPair, type Law, servicesIn } from './Law.ts'

/** Law 12: answering a question never adds to what is possible, and a final answer stays final. */
export const answeringNeverWidens: Law = (rulesets) => {
  forEveryPair(rulesets, oneMoreAnswer, ({ ruleset, intake, more }) => {
    const before = assessed(ruleset, intake)
    const after = assessed(ruleset, more)
    const narrowed = new Map(boundsIn(ruleset, after).map(({ ladder, bounds }) => [ladder, bounds]))
    for (const { ladder, bounds } of boundsIn(ruleset, before)) {
      expect(narrowed.get(ladder)?.least).toBeGreaterThanOrEqual(bounds.least)
      expect(narrowed.get(ladder)?.most).toBeLessThanOrEqual(bounds.most)
      if (before.ladders[ladder]?.status === 'final')
        expect(after.ladders[ladder]).toEqual(before.ladders[ladder])
    }
    const [services, later] = [servicesIn(before), servicesIn(after)]
    expect([...later.needed]).toEqual(expect.arrayContaining([...services.needed]))
    expect([...services.imaginable]).toEqual(expect.arrayContaining([...later.imaginable]))
  })
}

/** The intake with one open question answered, or one missing date or response of an episode filled in. */
function oneMoreAnswer(ruleset: Ruleset, intake: Intake<Ruleset>): fc.Arbitrary<Intake<Ruleset>> {
  const open = questionsOf(ruleset).filter((id) => !intake[id])
  const { treatmentHistory, assessedOn } = intake
  const rated = ratingsOf(ruleset).chain((ratings) =>
    fc.constantFrom(
      intake,
      ...open.flatMap((id) => (id === 'treatmentHistory' ? [] : [{ ...intake, [id]: ratings[id] }])),
    ),
  )
  const history = treatmentHistory
    ? fc
        .constantFrom(...completionsOf(treatmentHistory, assessedOn, ruleset))
        .chain((full) => fc.constantFrom(...fillings(treatmentHistory, full)))
    : historyOf(ruleset, assessedOn)
  return fc.oneof(
    rated,
    history.map((episodes) => ({ ...intake, treatmentHistory: episodes })),
  )
}

/** The half-known history with one thing of the full one filled in. */
function fillings(
  history: readonly Episode<Ruleset>[],
  full: readonly Episode<Ruleset>[],
): readonly (readonly Episode<Ruleset>[])[] {
  const single = history.flatMap((episode, position) =>
    (['endedOn', 'response'] as const).flatMap((key) => {
      const filled = full[position]?.[key]
      return episode[key] || !filled
        ? []
        : [history.map((other, at) => (at === position ? { ...other, [key]: filled } : other))]
    }),
  )
  return [full, ...single]
}
