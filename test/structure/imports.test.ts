import { expect, test } from 'vitest'
import { type Import, importsOf, sources } from './sources.ts'

/** Arrows point down only: what the files of each folder may import of the others. */
const arrows: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>
> = {
  boundary: { values: [] },
  rules: { values: ['boundary'] },
  diagram: { values: ['boundary', 'rules'] },
  intake: { values: ['boundary', 'rules'] },
  locales: { values: ['boundary'], types: ['rules', 'intake', 'recommendation'] },
  adult: { values: ['boundary', 'rules', 'locales', 'explanation'] },
  fast: { values: ['boundary', 'rules', 'diagram', 'intake'] },
  recommendation: { values: ['boundary', 'rules', 'diagram', 'intake', 'fast'] },
  explanation: { values: ['boundary', 'rules', 'locales'], types: ['recommendation'] },
  // Subpaths of the package, which nothing of the core imports; '' is for the adult assessor.
  course: {
    values: [
      'boundary',
      'rules',
      'diagram',
      'intake',
      'adult',
      'recommendation',
      'locales',
      'explanation',
      '',
    ],
  },
  coverage: {
    values: ['boundary', 'rules', 'intake', 'adult', 'recommendation', 'locales', 'explanation', ''],
  },
  placement: {
    values: ['boundary', 'rules', 'intake', 'adult', 'recommendation', 'locales', 'explanation', ''],
  },
  record: { values: ['boundary', 'rules', 'diagram', 'intake', 'adult', 'recommendation', 'placement', ''] },
  render: { values: ['boundary', 'rules', 'adult', 'recommendation', 'locales', 'explanation', ''] },
  instruments: { values: ['locales', 'boundary', 'rules', 'intake', 'adult', 'recommendation', ''] },
  fhir: {
    values: [
      'boundary',
      'rules',
      'intake',
      'adult',
      'recommendation',
      'locales',
      'explanation',
      'render',
      'instruments',
      '',
    ],
  },
  'cds-hooks': {
    values: [
      'boundary',
      'rules',
      'intake',
      'adult',
      'recommendation',
      'locales',
      'explanation',
      'render',
      'instruments',
      'fhir',
      '',
    ],
  },
  'json-schema': { values: ['boundary', 'rules', 'intake', 'adult', 'recommendation', 'record', ''] },
  sql: { values: ['boundary', 'rules', 'diagram', 'adult', ''] },
  dmn: { values: ['boundary', 'rules', 'adult', ''] },
  // The program imports the package by its name, as anybody does, and nothing imports the program.
  cli: { values: [] },
  // The files that lie directly in `src/` join the folders.
  '': {
    values: [
      'boundary',
      'rules',
      'diagram',
      'intake',
      'fast',
      'adult',
      'recommendation',
      'locales',
      'explanation',
    ],
  },
}

/** What may be imported from outside. */
const outside: { readonly values: readonly string[]; readonly types: readonly string[] } = {
  values: [],
  types: ['@standard-schema/spec'],
}

/** What the program may import from outside, and from this package by its name. */
const outsideOfProgram = /^(node:[a-z_/]+|commander|level-of-care(\/[a-z-]+)?)$/

const files = new Set(sources.map(({ fileName }) => fileName))
const imports = sources.flatMap(importsOf)
const between = imports.filter(({ to }) => files.has(to))

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')
const say = ({ from, to, typeOnly }: Import) => `${from} imports ${typeOnly ? 'types of ' : ''}${to}`

test('every folder has its place among the others', () => {
  expect([...files].filter((file) => arrows[folderOf(file)] === undefined)).toEqual([])
})

test('arrows point down only', () => {
  const wrong = between.filter(({ from, to, typeOnly }) => {
    const here = folderOf(from)
    const { values, types = [] } = arrows[here] ?? { values: [] }
    return ![here, ...values, ...(typeOnly ? types : [])].includes(folderOf(to))
  })
  expect(wrong.map(say)).toEqual([])
})

test('nothing comes from outside but the types of Standard Schema; more for the program', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    if (files.has(to)) return false
    if (folderOf(from) === 'cli') return !outsideOfProgram.test(to)
    return ![...outside.values, ...(typeOnly ? outside.types : [])].includes(to)
  })
  expect(wrong.map(say)).toEqual([])
})

test('no files import each other in a circle, except for types', () => {
  const left = new Map([...files].map((file) => [file, new Set<string>()]))
  for (const { from, to, typeOnly } of between) if (!typeOnly) left.get(from)?.add(to)
  // Files whose imports are all done are done too, until only circles, and what leads to them, are left.
  for (let done = next(); done !== undefined; done = next()) {
    left.delete(done)
    for (const needed of left.values()) needed.delete(done)
  }
  function next(): string | undefined {
    return [...left].find(([, needed]) => needed.size === 0)?.[0]
  }
  expect([...left].map(([file, needed]) => `${file} waits for ${[...needed].join(', ')}`)).toEqual([])
})
