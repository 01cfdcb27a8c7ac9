import type { Episode, Intake } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../support/dates.ts'
import { checkIn } from './checkIn.ts'
import { stories } from './stories.ts'

describe.each(stories)('$name', ({ chapters }) => {
  test.each(chapters.map((chapter, position) => ({ ...chapter, position, day: chapter.intake.assessedOn })))(
    '$day: $status',
    ({ status, to, reasons, actions = [], flags = [], position }) => {
      const history = chapters.slice(0, position + 1).map(({ intake }) => intake)
      const { transition, current, ...rest } = reassess(history)
      const from = current.status === 'known' ? { from: current.level } : {}
      expect(transition).toMatchObject({ status, ...from, to: to ?? from.from })
      expect(rest.reasons.map(({ code }) => code)).toEqual(reasons)
      expect(rest.actions.map(({ code }) => code)).toEqual(actions)
      expect(rest.flags.map(({ code }) => code)).toEqual(flags)
    },
  )
})

/** Of somebody who is well from the day on which they leave the hospital, the days after it on which they take a step. */
function fastestWay(
  counting: { readonly minimumDaysApart?: number; readonly minimumDaysBeforeEnding?: number },
  days: readonly number[],
): readonly number[] {
  const steps: number[] = []
  let level: Episode['level'] = 'intensive-outpatient'
  let past: readonly Episode[] = [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-01-20' }]
  const history: Intake[] = []
  // Every day somebody looks; what comes of it is asked on the days before the steps as well, which are too early.
  const asked = new Set(days.flatMap((day) => [day - 1, day]))
  for (let day = 1; day <= Math.max(...days); day++) {
    const today = daysAfter('2026-01-20', day)
    history.push(checkIn(today, level, {}, past))
    if (!asked.has(day)) continue
    const { transition } = reassess(history, counting)
    if (transition.status !== 'step-down' && transition.status !== 'review-ending') continue
    steps.push(day)
    past = [...past, { level, outcome: 'improved', endedOn: today }]
    level = transition.to
  }
  return steps
}

// The bridge after the hospital and the one after the program hold for thirty days each, and then a lower level has to be
// recommended over some days, and none at all for eight weeks.
test.each([
  { name: 'eighteen weeks', counting: {}, days: [30 + 1 + 7, 30 + 1 + 7 + 30 + 1 + 56] },
  {
    name: 'ten weeks, if three days are enough for each',
    counting: { minimumDaysApart: 3, minimumDaysBeforeEnding: 3 },
    days: [34, 68],
  },
])(
  'from the hospital to the end of treatment takes $name, however well somebody is',
  ({ counting, days }) => {
    expect(fastestWay(counting, days)).toEqual(days)
  },
)
