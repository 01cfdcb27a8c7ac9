import { readFileSync } from 'node:fs'
import { adult, assess, explain } from 'level-of-care'
import { inRepository } from '../examples/runProgram.ts'
import { tables } from '../validation/tables.ts'
import { markdownTable } from './markers.ts'

const code = (text: string) => `\`${text}\``

const block = (text: string) => ['```text', text, '```'].join('\n')

function explanationOf(name: string): string {
  return explain(assess(JSON.parse(readFileSync(inRepository(`examples/intakes/${name}.json`), 'utf8'))))
}

const [level] = adult.ladders

const reading = {
  primary: 'read at first hand',
  secondary: 'read at second hand',
  recalled: 'from memory',
}

const grades = {
  stated: 'the source says so',
  derived: 'the source gives the criterion; mapping it to these ratings is ours',
  judgment: 'ours, to be reviewed by clinicians',
}

/** What guides say between markers: it is made of the ruleset, so that no page can say something else. */
export const made: { readonly [name: string]: string } = {
  // Up to the first of the reasons.
  explanation: block(
    explanationOf('intensive-outpatient-after-weekly-therapy').split('\n- ').slice(0, 2).join('\n- '),
  ),
  emergency: block(String(explanationOf('emergency-imminent-risk').split('\n\n')[0])),
  levels: markdownTable(
    ['level', 'hours a week', 'usual schedule'],
    level.rungs.map(({ code: rung, care }) => [
      code(rung),
      care?.hoursPerWeek === undefined
        ? 'around the clock'
        : care.hoursPerWeek.most === undefined
          ? `${care.hoursPerWeek.least} or more`
          : `${care.hoursPerWeek.least} to ${care.hoursPerWeek.most}`,
      String(care?.schedule),
    ]),
  ),
  dimensions: markdownTable(
    ['key', 'ratings, from least to most need'],
    adult.dimensions
      .filter((dimension) => !('derived' in dimension))
      .map(({ id, ratings }) => [code(id), ratings.map((rating) => code(rating.code)).join(', ')]),
  ),
  sources: markdownTable(
    ['source', 'how it was read', 'what was read'],
    adult.sources.map(({ title, verified, note }) => [title, verified ? reading[verified] : 'none', note]),
  ),
  dissents: markdownTable(
    ['rule', 'what speaks against it'],
    adult.rules.flatMap(({ id, dissents = [] }) =>
      dissents.map(({ source, says }) => [
        code(id),
        `${adult.sources.find((one) => one.id === source)?.label}: ${says}`,
      ]),
    ),
  ),
  support: markdownTable(
    ['support', 'meaning', 'rules'],
    Object.entries(grades).map(([grade, meaning]) => [
      code(grade),
      meaning,
      String(adult.rules.filter(({ support }) => support === grade).length),
    ]),
  ),
  ...tables,
}
