import { corpus } from '../corpus.ts'
import { intakeOf, type RawIntake } from '../intakes.ts'
import { ratingsOf } from '../named.ts'
import { assessor, ruleset } from '../ours.ts'
import { calling, race } from '../race.ts'
import type { Effort, Section } from '../Section.ts'
import { ratioOf } from '../statistics.ts'
import { resultRows } from '../table.ts'

/** A whole interview, as a page has it: after each answer, what is settled so far, and what to ask next. */
export async function interviewSection(effort: Effort): Promise<Section> {
  const people = corpus(ruleset, 'skewed', Math.min(256, effort.engineCases)).map((positions) =>
    intakeOf(ratingsOf(ruleset, positions)),
  )
  const contestants = [
    await calling('until everything is settled', (person: RawIntake) => interview(person), people),
    await calling('until the level is settled', (person: RawIntake) => interview(person, 'level'), people),
    await calling('`assess`, complete', assessor.assess, people),
  ]
  const results = await race(contestants, effort)
  return {
    title: 'A whole interview',
    note: 'Skewed distribution. After each of at most thirteen answers `assess` and `questions` are called.',
    rows: [['what', 'time per interview', 'ratio to `assess`'], ...resultRows(results, [results[2]])],
    bounds: [
      {
        what: 'a whole interview, times one complete assess',
        measured: ratioOf(results[0], results[2]),
        atMost: 700,
      },
    ],
  }
}

function interview(person: RawIntake, until?: 'level'): unknown {
  let intake: RawIntake = { assessedOn: person.assessedOn }
  for (;;) {
    assessor.assess(intake)
    const [next] = assessor.questions(intake, until === undefined ? undefined : { until })
    if (next === undefined) return intake
    intake = { ...intake, [next.id]: person[next.id] }
  }
}
