import type { Episode, Intake } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../support/dates.ts'
import { checkIn } from './checkIn.ts'
import { stories } from './stories.ts'

describe.each(stories)('$name', ({ chapters }) => {
  test.each(chapters.map((chapter, position) => ({ ...chapter, position, day: chapter.intake.assessedOn })))(
    '$day: $status',
    ({ status, to, reasons, position }) => {
      const history = chapters.slice(0, position + 1).map(({ intake }) => intake)
      const { transition, current, ...rest } = reassess(history)
      if (current.status === 'unknown') throw new Error('The story says at which level the person is.')
      expect(transition).toMatchObject({ status, from: current.level, to: to ?? current.level })
      expect(rest.reasons.map(({ code }) => code)).toEqual(reasons)
    },
  )
})

/** Of somebody who is well from the day on which they leave the hospital, the days after it on which they take a step. */
function fastestWay(counting: {
  readonly minimumAssessments?: number
  readonly minimumDaysApart?: number
}): readonly number[] {
  const steps: number[] = []
  let level: Episode['level'] = 'intensive-outpatient'
  let past: readonly Episode[] = [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-01-20' }]
  const history: Intake[] = []
  for (let day = 1; day <= 100 && level !== 'self-guided'; day++) {
    const today = daysAfter('2026-01-20', day)
    history.push(checkIn(today, level, {}, past))
    const { transition } = reassess(history.slice(-10), counting)
    if (transition.status !== 'step-down' && transition.status !== 'discharge-ready') continue
    steps.push(day)
    past = [...past, { level, outcome: 'improved', endedOn: today }]
    level = transition.to
  }
  return steps
}

// The bridge after the hospital and the one after the program hold for thirty days each, and then a lower level has to be
// recommended over some days. So ten weeks are too few, unless three days are enough.
test.each([
  { name: 'eleven weeks', counting: {}, days: [30 + 1 + 7, 2 * (30 + 1 + 7)] },
  { name: 'ten weeks, if three days are enough', counting: { minimumDaysApart: 3 }, days: [34, 68] },
])('from the hospital to discharge takes $name, however well somebody is', ({ counting, days }) => {
  expect(fastestWay(counting)).toEqual(days)
})
