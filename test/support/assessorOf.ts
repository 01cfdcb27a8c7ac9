import { type Assessor, createAssessor, type Ruleset } from 'level-of-care/rules'
import { remembered } from './remembered.ts'

/** The assessor of a ruleset, made once. */
export const assessorOf: (ruleset: Ruleset) => Assessor = remembered((ruleset) => createAssessor(ruleset))
