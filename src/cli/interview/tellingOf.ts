import { describeIssues, intakeForm, render, type TextLanguage } from 'level-of-care/render'
import type { Assessor, Ruleset } from 'level-of-care/rules'
import type { Telling } from './Telling.ts'
import { wordsByLanguage } from './wordsByLanguage.ts'

/** Tells the rules of an assessor in a language: those of one's own in another one than English by their translation. */
export function tellingOf(
  assessor: Assessor<Ruleset>,
  language: TextLanguage,
  translation: Ruleset | undefined,
): Telling {
  const whose = {
    language,
    assessor,
    ...(translation === undefined ? {} : { translation }),
  }
  return {
    assessor,
    form: intakeForm<Ruleset>(whose),
    words: wordsByLanguage[language],
    explain: (recommendation) =>
      render<Ruleset>(recommendation, { format: 'text', reader: 'clinician', ...whose }),
    describe: (issues) => describeIssues<Ruleset>(issues, whose),
  }
}
