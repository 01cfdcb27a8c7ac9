import { reassess } from 'level-of-care/course'
import { describe, expect, test } from 'vitest'
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
