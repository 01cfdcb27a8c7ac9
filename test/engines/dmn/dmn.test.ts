import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { toDmn } from 'level-of-care/dmn'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, inject, test } from 'vitest'
import { corpus, mulberry32 } from '../../bench/corpus.ts'
import { parse } from '../../dmn/support/parse.ts'
import { rulesets } from '../../support/arbitraries.ts'
import { someOf } from '../../support/runs.ts'
import { isLong } from '../support/chosen.ts'
import { reports } from '../support/population.ts'
import { runProgram } from '../support/runProgram.ts'
import { days, ratingsOfCase, vacationCases, vacationDays } from './vacationDays.ts'

const { programs } = inject('engines')

/** A value that is not handed over at all, where null would be one. */
const absent = Symbol('absent')
type Given = string | null | typeof absent

interface Model {
  readonly name: string
  readonly ruleset: Ruleset
  readonly cases: readonly (readonly Given[])[]
}

const slips = [null, absent, 'hihg', 'High', '', 'none ', '0', 'null'] as const

/** Cases of which one in ten has ratings that are missing, or none. */
function casesOf(ruleset: Ruleset, size: number): (readonly Given[])[] {
  const random = mulberry32(3)
  const any = (count: number) => Math.floor(random() * count)
  const { dimensions } = ruleset
  const sound = (['skewed', 'uniform'] as const).flatMap((distribution) =>
    corpus(ruleset, distribution, size / 2, 11),
  )
  return sound.map((positions) => {
    const rated = dimensions.map(({ ratings }, place) => String(ratings[Number(positions[place])]?.code))
    if (random() >= 0.1) return rated
    const place = any(dimensions.length)
    return rated.map((rating, at): Given => (at === place ? (slips[any(slips.length)] ?? null) : rating))
  })
}

/** Three rulesets of chance that have several ladders, and that the tables have room for. */
const generated = fc
  .sample(rulesets(), { numRuns: 200, seed: 20_261_129 })
  .filter(({ ladders, rules, dimensions }) => ladders.length > 1 && rules.length > 4 && dimensions.length > 3)
  .filter(({ rules }) => rules.some(({ when }) => JSON.stringify(when).includes('"total"')))
  .slice(0, 3)

/** Camunda reads every cell as text, so with `ENGINES=all` alone it is asked about all of them. */
const every = isLong ? 1 : 5

const models: readonly Model[] = [
  { name: 'adult', ruleset: adult, cases: casesOf(adult, someOf(20_000)) },
  ...generated.map((ruleset, number) => ({
    name: `generated-${number + 1}`,
    ruleset,
    cases: casesOf(ruleset, someOf(4_000)),
  })),
  {
    name: 'vacation-days',
    ruleset: vacationDays,
    cases: vacationCases.map((one) => Object.values(ratingsOfCase(one))),
  },
]

const nameOf = (id: string) => id.replaceAll('-', '_')
const folderOf = (engine: string, { name }: Model) => join(reports, 'dmn', engine, name)

/** The ladders, as the programs answer: in the order of the names of the decisions. */
const laddersOf = ({ ladders }: Ruleset) =>
  [...ladders].sort((one, other) => (nameOf(one.id) < nameOf(other.id) ? -1 : 1))

/** What has to be found: the number of `evaluate`'s rung; where a rating is none, the number that no rung has. */
function expectedOf({ ruleset, cases }: Model, whenAbsent: 'unknown' | 'nothing'): string[] {
  const { evaluate } = createAssessor(ruleset)
  const ladders = laddersOf(ruleset)
  return cases.map((given) => {
    if (whenAbsent === 'nothing' && given.includes(absent)) return ladders.map(() => 'null').join('\t')
    const isSound = ruleset.dimensions.every(({ ratings }, place) =>
      ratings.some(({ code }) => code === given[place]),
    )
    const named = Object.fromEntries(ruleset.dimensions.map(({ id }, place) => [id, given[place]]))
    const rungs: Readonly<Record<string, string>> = isSound ? evaluate(named as never) : {}
    return ladders
      .map(({ id, rungs: scale }) =>
        isSound ? scale.findIndex(({ code }) => code === rungs[id]) : scale.length,
      )
      .join('\t')
  })
}

function write(engine: string, model: Model): string {
  const folder = folderOf(engine, model)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'model.dmn'), toDmn(model.ruleset))
  const value = (given: Given | undefined) => (given === absent ? '\\-' : (given ?? '\\N'))
  writeFileSync(
    join(folder, 'cases.tsv'),
    [
      model.ruleset.dimensions.map(({ id }) => nameOf(id)).join('\t'),
      ...model.cases.map((given) => given.map(value).join('\t')),
    ].join('\n'),
  )
  return folder
}

test('the models are of every kind', () => {
  expect(generated).toHaveLength(3)
  const cases = models[0]?.cases ?? []
  for (const slip of slips) expect(cases.filter((given) => given.includes(slip)).length).toBeGreaterThan(0)
})

test.each(models)('an independent parser has nothing to say against $name', async ({ ruleset }) => {
  expect((await parse(toDmn(ruleset))).warnings).toEqual([])
})

describe.each([
  // To Drools, what is not handed over at all is a mistake: it decides nothing, and says so.
  { engine: 'drools', whenAbsent: 'nothing', share: 1 },
  { engine: 'camunda', whenAbsent: 'unknown', share: every },
] as const)('$engine', ({ engine, whenAbsent, share }) => {
  const program = programs[engine]

  test.runIf(program)(
    'decides as `evaluate` does, and takes no rating that is missing or unknown for a low one',
    async () => {
      if (program === undefined) throw new Error('Not installed.')
      const source = fileURLToPath(new URL(`${engine}/Decide.java`, import.meta.url))
      const given = models.map((model) => ({
        ...model,
        cases: model.cases.filter((_, place) => place % (model.ruleset === vacationDays ? 1 : share) === 0),
      }))
      const folders = given.map((model) => write(engine, model))
      await runProgram(program.command, [...program.options, source, ...folders])
      for (const model of given) {
        const found = readFileSync(join(folderOf(engine, model), 'answers.tsv'), 'utf8')
          .trimEnd()
          .split('\n')
        const expected = expectedOf(model, whenAbsent)
        expect(found).toHaveLength(expected.length)
        const wrong = expected.findIndex((answer, place) => answer !== found[place])
        expect([model.name, model.cases[wrong], found[wrong]]).toEqual([
          model.name,
          model.cases[wrong],
          expected[wrong],
        ])
      }
      // What the kit for DMN wants, not what we say of it.
      const vacation = readFileSync(join(reports, 'dmn', engine, 'vacation-days', 'answers.tsv'), 'utf8')
      const totals = vacation
        .trimEnd()
        .split('\n')
        .map((line) => {
          const [level, more] = line.split('\t').map(Number)
          return 22 + Number(days.level[Number(level)]) + Number(days.more[Number(more)])
        })
      expect(totals).toEqual(vacationCases.map(({ days }) => days))
    },
  )
})
