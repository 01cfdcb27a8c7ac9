import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { assess, type Intake, stepDown } from 'level-of-care'
import { type LadderSvgOptions, ladderSvg } from 'level-of-care/render'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../examples/runProgram.ts'
import { testShown } from '../support/recorded.ts'
import { updating } from '../support/updating.ts'

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

describe('each picture of the gallery is what its intake gives today', () => {
  testShown.each(gallery)('$file', ({ file, of, options }) => {
    const intake = JSON.parse(readFileSync(inRepository(`examples/intakes/${of}.json`), 'utf8'))
    const svg = ladderSvg(assess(intake), options(intake))
    const path = inRepository(`examples/gallery/${file}`)
    if (updating) writeFileSync(path, svg)
    else expect(readFileSync(path, 'utf8')).toBe(svg)
  })
})

test('there is no picture of a ladder that is not, and the guide shows them', () => {
  const files = gallery.map(({ file }) => file)
  const there = readdirSync(inRepository('examples/gallery')).filter((file) => /^ladder.*\.svg$/.test(file))
  expect(there.sort()).toEqual([...files].sort())
  const guide = readFileSync(inRepository('src/render/README.md'), 'utf8')
  expect(files.filter((file) => !guide.includes(`](../../examples/gallery/${file})`))).toEqual([])
})
