// A health plan asks how many of two hundred thousand members need which level of care, by county and month, and what a change of
// a rule would move. Nobody leaves the database: the ruleset becomes SQL. The counties and all members are made up.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/10-population-duckdb.ts [PICTURE.svg]

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { adult } from 'level-of-care'
import { compare, extendRuleset, language, type Ruleset } from 'level-of-care/rules'
import { toSql } from 'level-of-care/sql'

const members = 200_000
const counties = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm']
const levels = adult.ladders[0].rungs.map(({ code, label }) => ({ code, label }))

const folder = mkdtempSync(join(tmpdir(), 'population-'))
const file = join(folder, 'intakes.parquet')
const instance = await DuckDBInstance.create(':memory:')
const database = await instance.connect()
const ask = async (sql: string) => (await database.runAndReadAll(sql)).getRowsJson()

// Most ratings are low, as intakes are; needs differ a little between counties and months; and of a hundred questions,
// one was not asked. Instead of chance, a number that depends on the member and the question.
const drawn = (place: number) => `(member * ${7919 + 104 * place} + ${place * 613}) * 48271 % 65537 % 1000`
const bounds = { many: [700, 880, 960, 988, 997], two: [940] }
const ratingColumns = adult.dimensions.map(({ id, ratings }, place) => {
  const need = `${drawn(place)} + 12 * (member % ${counties.length}) + 6 * ((member // 7) % 3)`
  const upTo = ratings.length > 2 ? bounds.many : bounds.two
  const whens = ratings
    .slice(0, -1)
    .map(({ code }, position) => `WHEN ${need} < ${upTo[position]} THEN '${code}'`)
  const asked = `${drawn(place + 20)} >= 10`
  return `CASE WHEN ${asked} THEN CASE ${whens.join(' ')} ELSE '${ratings.at(-1)?.code}' END END AS "${id}"`
})
await database.run(`
  COPY (
    SELECT member,
      ['${counties.join("', '")}'][1 + member % ${counties.length}] AS county,
      1 + (member // 7) % 3 AS month,
      ${ratingColumns.join(',\n      ')}
    FROM range(${members}) made(member)
  ) TO '${file}' (FORMAT parquet)`)
await database.run(`CREATE VIEW intakes AS SELECT * FROM '${file}'`)

/** The statement for these members: one row each, with the lowest and the highest level that is possible. */
const statement = (ruleset: Ruleset) =>
  toSql(ruleset, { dialect: 'duckdb', table: 'intakes', keep: ['member', 'county', 'month'] })

await database.run(`CREATE TABLE answers AS ${statement(adult)}`)

// --- Levels by county and month ------------------------------------------------------------------------------------

const settled = `level_at_least = level_at_most`
const rows = await ask(`
  SELECT county, month, ${levels.map(({ code }) => `count(*) FILTER (${settled} AND level_at_least = '${code}')`).join(', ')},
    count(*) FILTER (NOT ${settled})
  FROM answers GROUP BY county, month ORDER BY county, month`)
const table = rows.map(([county, month, ...counts]) => ({
  county: String(county),
  month: Number(month),
  counts: counts.map(Number),
}))
const headings = ['self', 'outp', 'iop', 'php', 'resid', 'inpat', 'open']
console.log(
  `Members by level of care, ${members} in all; "open" where unanswered questions could change the level`,
)
console.log(['county  ', 'month', ...headings.map((heading) => heading.padStart(6))].join(' '))
for (const { county, month, counts } of table)
  console.log(
    [county.padEnd(8), String(month).padStart(5), ...counts.map((count) => String(count).padStart(6))].join(
      ' ',
    ),
  )

// --- What a change of a rule would move ----------------------------------------------------------------------------

const { all, atLeast } = language(adult.dimensions)
const proposed = extendRuleset(adult, {
  id: 'adult-proposed',
  version: '1.0.0',
  add: {
    rules: [
      {
        id: 'check-ins-while-relapsing',
        label: 'somebody should look in daily, and relapse is a real danger: several contacts a week',
        when: all(atLeast('supervision', 'check-ins'), atLeast('relapseRisk', 'moderate')),
        raises: { level: 'intensive-outpatient', urgency: 'prompt' },
        adds: ['peer-support'],
        sources: ['own'],
        support: 'judgment',
      },
    ],
  },
})
await database.run(`CREATE TABLE proposed AS ${statement(proposed)}`)
const moved = (
  await ask(`
  SELECT a.level_at_least, p.level_at_least, count(*)
  FROM answers a JOIN proposed p USING (member)
  WHERE a.level_at_least <> p.level_at_least GROUP BY ALL ORDER BY 3 DESC`)
).map(([from, to, count]) => ({ from: String(from), to: String(to), count: Number(count) }))

console.log()
console.log('A proposed rule: check-ins and moderate relapse risk call for an intensive outpatient program')
for (const { from, to, count } of moved)
  console.log(`  ${count} of these members would move from ${from} to ${to}`)
const level = compare(adult, proposed).ladders.find(({ ladder }) => ladder === 'level')
for (const { from, to, cases } of level?.moves ?? [])
  console.log(`  ${cases} of all cases that there can be move from ${from} to ${to}`)

// --- A picture -----------------------------------------------------------------------------------------------------

const colors = ['#c6dbef', '#9ecae1', '#6baed6', '#4292c6', '#2171b5', '#084594', '#d9d9d9']
const names = [...levels.map(({ label }) => label), 'Open: not settled yet']

/** One bar per county, all months together: how its members are spread over the levels. */
function picture(): string {
  const [left, top, width, height, gap] = [90, 64, 600, 34, 16]
  const bars = counties.map((county, row) => {
    const of = table.filter((line) => line.county === county)
    const sums = names.map((_, place) => of.reduce((sum, { counts }) => sum + Number(counts[place]), 0))
    const all = sums.reduce((sum, count) => sum + count, 0)
    const y = top + row * (height + gap)
    let x = left
    const parts = sums.map((count, place) => {
      const wide = (count / all) * width
      const part = `<rect x="${x.toFixed(1)}" y="${y}" width="${wide.toFixed(1)}" height="${height}" fill="${colors[place]}"><title>${county}, ${names[place]}: ${count} members</title></rect>`
      x += wide
      return part
    })
    return [`<text x="${left - 10}" y="${y + 22}" text-anchor="end">${county}</text>`, ...parts].join('\n  ')
  })
  const below = top + counties.length * (height + gap) + 12
  const legend = names.map((name, place) => {
    const [x, y] = [left + (place % 2) * 300, below + Math.floor(place / 2) * 24]
    return `<rect x="${x}" y="${y}" width="14" height="14" fill="${colors[place]}"/><text x="${x + 20}" y="${y + 12}" font-size="13">${name}</text>`
  })
  const change = moved.map(({ from, to, count }) => `${count} from ${from} to ${to}`).join(', ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${below + 138}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="15" fill="#1a1a1a">
  <title id="t">Levels of care of two hundred thousand fictional members, by county</title>
  <desc id="d">One bar per county, divided by level of care from the least to the most intensive, and by what is not settled yet.</desc>
  <rect width="100%" height="100%" fill="#ffffff"/>
  <text x="24" y="32" font-size="18" font-weight="600">Levels of care of two hundred thousand fictional members, by county</text>
  ${bars.join('\n  ')}
  ${legend.join('\n  ')}
  <text x="24" y="${below + 118}" font-size="13">The proposed rule would move ${change}.</text>
</svg>
`
}

const target = process.argv[2]
if (target !== undefined) writeFileSync(target, picture())
database.closeSync()
instance.closeSync()
rmSync(folder, { recursive: true })

/* Prints:

Members by level of care, 200000 in all; "open" where unanswered questions could change the level
county   month   self   outp    iop    php  resid  inpat   open
Alder        1   1799   4494   2219    978   2004    761   1078
Alder        2   1643   4224   2063    958   2304    987   1155
Alder        3   1548   3962   2085    971   2466   1295   1006
Birch        1   1560   3977   2043    995   2493   1243   1023
Birch        2   1423   3762   1989    946   2686   1559    968
Birch        3   1311   3617   1880    921   2755   1811   1038
Cedar        1   1350   3557   1886    910   2824   1864    943
Cedar        2   1227   3345   1828    904   2887   2108   1034
Cedar        3   1137   3192   1788    907   3052   2383    874
Dogwood      1   1141   3224   1718    889   3062   2341    959
Dogwood      2   1096   3022   1565    869   3248   2671    863
Dogwood      3   1002   2804   1515    870   3281   2988    872
Elm          1    987   2802   1607    877   3262   2984    814
Elm          2    956   2662   1434    844   3403   3218    817
Elm          3    876   2553   1356    778   3410   3485    875

A proposed rule: check-ins and moderate relapse risk call for an intensive outpatient program
  1338 of these members would move from outpatient to intensive-outpatient
  549666 of all cases that there can be move from outpatient to intensive-outpatient
*/
