import { adult } from '../../../src/adult/adult.ts'
import { buildDiagrams } from '../../../src/diagram/buildDiagrams.ts'
import { compileRuleset } from '../../../src/ruleset/compileRuleset.ts'

// What the package does at its first use.
const compiled = compileRuleset(adult)
const started = performance.now()
buildDiagrams(compiled)
console.log(performance.now() - started)
