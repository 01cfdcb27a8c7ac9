import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { adult } from '../../src/adult/adult.ts'
import { orderOf } from '../../src/assessor/adultMade.ts'
import { createStrongerRules } from '../../src/assessor/strongerRules.ts'
import { buildDiagrams } from '../../src/diagram/buildDiagrams.ts'
import { writeDiagram } from '../../src/fast/diagramText.ts'
import { writeRelation } from '../../src/fast/relationText.ts'
import { compileRuleset } from '../../src/ruleset/compileRuleset.ts'
import { updating } from '../support/updating.ts'

const file = new URL('../../src/fast/adultTables.ts', import.meta.url)

/** What is made ahead, made once more: from the rules. */
function made(): { readonly adultDiagramTexts: string; readonly adultStrongerText: string } {
  const compiled = compileRuleset(adult)
  const { ladders, services } = buildDiagrams(compiled, orderOf(compiled))
  const stronger = createStrongerRules(compiled)
  return {
    adultDiagramTexts: [...ladders, ...services].map(writeDiagram).join(' '),
    adultStrongerText: writeRelation(compiled.rules.map((_, rule) => stronger(rule))),
  }
}

test('what is made ahead of the shipped ruleset is what its rules say', () => {
  const text = readFileSync(file, 'utf8')
  let expected = text
  for (const [name, value] of Object.entries(made()))
    expected = expected.replace(
      new RegExp(`(export const ${name}: string =)\\s*'[^']*'`),
      (_, start: string) => `${start}\n  '${value}'`,
    )
  if (updating) writeFileSync(file, expected)
  const isSame =
    (updating ? readFileSync(file, 'utf8') : text).replace(/\s+/g, ' ') === expected.replace(/\s+/g, ' ')
  expect(isSame).toBe(true)
})
