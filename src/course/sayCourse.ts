import { alertOf } from '../documents/alertOf.ts'
import { oneLineEach } from '../documents/oneLine.ts'
import type { EmergencyTexts } from '../documents/TextOptions.ts'
import type { ClinicianPhrases } from '../locales/ClinicianPhrases.ts'
import type { CoursePhrases } from '../locales/CoursePhrases.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Reassessment } from './Reassessment.ts'
import { sayActions } from './sayActions.ts'
import { sayDimensions } from './sayDimensions.ts'
import { sayFlags } from './sayFlags.ts'
import { sayGoals } from './sayGoals.ts'
import { sayReasons } from './sayReasons.ts'
import { saySigns, saySignsAhead } from './saySigns.ts'
import { sayTransition } from './sayTransition.ts'
import { wordsOf } from './Words.ts'

/**
 * Puts a reassessment into plain text. What to do in an emergency comes before everything else, then what cannot wait, then the
 * level.
 */
export function sayCourse(
  reassessment: Reassessment,
  ruleset: Ruleset,
  {
    clinician,
    course: coursePhrases,
  }: { readonly clinician: ClinicianPhrases; readonly course: CoursePhrases },
  emergency: EmergencyTexts | undefined,
): string {
  const words = wordsOf(ruleset, coursePhrases, emergency)
  const { phrases } = words
  const { assessments, recommendation } = reassessment
  const days = assessments.map(({ assessedOn }) => assessedOn)
  const always = recommendation.services.needed.filter(({ rules }) => rules.length === 0)
  return (
    [
      alertOf(recommendation, clinician, words.emergency),
      [
        sayTransition(reassessment, words),
        ...sayActions(reassessment, words),
        `${phrases.assessments(days.length, String(days[0]), String(days.at(-1)))}.`,
      ],
      sayReasons(reassessment, words),
      sayFlags(reassessment.flags, words),
      [phrases.course, ...sayDimensions(reassessment.course, words)],
      sayGoals(reassessment, words),
      saySigns(reassessment.signs, words),
      saySignsAhead(reassessment, words),
      always.map(({ id }) => words.service(id)),
      [
        phrases.cliniciansOnly,
        clinician.closing,
        clinician.ruleset(ruleset.id, ruleset.version),
        ...(ruleset.notice === undefined ? [] : [ruleset.notice]),
      ],
    ]
      .filter((lines) => lines.length > 0)
      // So that no line of somebody else's can be taken for one of ours.
      .map((lines) => oneLineEach(lines).join('\n'))
      .join('\n\n')
  )
}
