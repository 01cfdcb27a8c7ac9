import type { Ruleset } from 'level-of-care/rules'
import type { Competitor } from './Competitor.ts'
import { jsonLogicEngine } from './jsonLogicEngine.ts'
import { jsonRulesEngine } from './jsonRulesEngine.ts'
import { zenEngine } from './zenEngine.ts'

/** The rules engines, each with the same rules. */
export function competitors(ruleset: Ruleset): readonly Competitor[] {
  return [jsonLogicEngine(ruleset), zenEngine(ruleset), jsonRulesEngine(ruleset)]
}
