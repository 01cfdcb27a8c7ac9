import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { assess, type Intake, stepDown } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import { type CourseSvgOptions, courseSvg, type LadderSvgOptions, ladderSvg } from 'level-of-care/render'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../examples/runProgram.ts'
import { testShown } from '../support/recorded.ts'
import { updating } from '../support/updating.ts'
import { fourteenCheckIns, theirScores } from './courses.ts'

const gallery: readonly {
  readonly file: string
  readonly of: string
  readonly options: (intake: Intake) => LadderSvgOptions
}[] = [
  {
    file: 'ladder-intensive-outpatient.svg',
    of: 'intensive-outpatient-after-weekly-therapy',
    options: (intake) => ({ reader: 'clinician', theme: 'light', stepDown: stepDown(intake) }),
  },
  {
    file: 'ladder-provisional.svg',
    of: 'incomplete-first-call',
    options: () => ({ reader: 'clinician', language: 'es' }),
  },
  {
    file: 'ladder-emergency-dark.svg',
    of: 'emergency-imminent-risk',
    options: () => ({ reader: 'patient', theme: 'dark' }),
  },
]

const courses: readonly {
  readonly file: string
  readonly weeks: number
  readonly options: CourseSvgOptions
}[] = [
  { file: 'course.svg', weeks: fourteenCheckIns.length, options: { theme: 'auto', scores: [theirScores] } },
  {
    file: 'course-dark.svg',
    weeks: 8,
    options: { theme: 'dark', language: 'es', dimensions: ['functionalImpairment'] },
  },
]

describe('each picture of the gallery is what its intake gives today', () => {
  testShown.each(gallery)('$file', ({ file, of, options }) => {
    const intake = JSON.parse(readFileSync(inRepository(`examples/intakes/${of}.json`), 'utf8'))
    const svg = ladderSvg(assess(intake), options(intake))
    const path = inRepository(`examples/gallery/${file}`)
    if (updating) writeFileSync(path, svg)
    else expect(readFileSync(path, 'utf8')).toBe(svg)
  })
})

describe('each picture of a course is what its history gives today', () => {
  testShown.each(courses)('$file', ({ file, weeks, options }) => {
    const svg = courseSvg(reassess(fourteenCheckIns.slice(0, weeks)), options)
    const path = inRepository(`examples/gallery/${file}`)
    if (updating) writeFileSync(path, svg)
    else expect(readFileSync(path, 'utf8')).toBe(svg)
  })
})

test('there is no picture of a ladder or a course that is not, and the guide shows them', () => {
  const files = [...gallery, ...courses].map(({ file }) => file)
  const there = readdirSync(inRepository('examples/gallery')).filter((file) =>
    /^(ladder|course).*\.svg$/.test(file),
  )
  expect(there.sort()).toEqual([...files].sort())
  const guide = readFileSync(inRepository('src/render/README.md'), 'utf8')
  expect(files.filter((file) => !guide.includes(`](../../examples/gallery/${file})`))).toEqual([])
})
