import { checkMedicare, necessityStatement } from 'level-of-care/coverage'
import { describe, expect, test } from 'vitest'
import { stories } from './stories.ts'

describe.each(stories)(
  '$name',
  ({ intake, setting, facts, differs, statuses, certification, says, never }) => {
    const reviewed = () => checkMedicare(intake, setting, facts)

    test('the review', () => {
      const review = reviewed()
      const { line, ...found } = review.differs ?? { line: undefined }
      expect(review.differs === undefined ? undefined : found).toEqual(differs)
      expect(line === undefined).toBe(differs === undefined)
      if (differs !== undefined) expect(Object.keys(review)[0]).toBe('differs')
      for (const [id, status] of Object.entries(statuses ?? {}))
        expect({ [id]: review.criteria.find((criterion) => criterion.id === id)?.status }).toEqual({
          [id]: status,
        })
      if (certification !== undefined) expect(review.certification.status).toBe(certification)
    })

    test('the draft', () => {
      const text = necessityStatement(reviewed())
      for (const said of says ?? []) expect(text).toContain(said)
      for (const unsaid of never ?? []) expect(text).not.toContain(unsaid)
    })
  },
)
