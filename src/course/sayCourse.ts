import { alertOf } from '../documents/alertOf.ts'
import { oneLineEach } from '../documents/oneLine.ts'
import type { EmergencyTexts } from '../documents/TextOptions.ts'
import type { Locale } from '../locales/locales.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { DimensionCourse, Reassessment } from './Reassessment.ts'
import { sayGoals, saySigns } from './sayGoals.ts'
import { sayReasons, sayTransition } from './sayTransition.ts'
import { type Words, wordsOf } from './Words.ts'

/** Puts a reassessment into plain text. What to do in an emergency comes before everything else. */
export function sayCourse(
  reassessment: Reassessment,
  ruleset: Ruleset,
  { clinician, course: coursePhrases }: Pick<Locale, 'clinician' | 'course'>,
  emergency: EmergencyTexts | undefined,
): string {
  const words = wordsOf(ruleset, coursePhrases, emergency)
  const { phrases } = words
  const { assessments, recommendation, course, goals, signs } = reassessment
  const days = assessments.map(({ assessedOn }) => assessedOn)
  const always = recommendation.services.needed.filter(({ rules }) => rules.length === 0)
  return (
    [
      alertOf(recommendation, clinician, words.emergency),
      [
        sayTransition(reassessment.transition, words),
        `${phrases.assessments(days.length, String(days[0]), String(days.at(-1)))}.`,
      ],
      sayReasons(reassessment, words),
      [phrases.course, ...sayDimensions(course, words)],
      sayGoals(goals, words),
      saySigns(signs, words),
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

/** A line for each dimension that changed, or cannot have; the others together. */
function sayDimensions(course: readonly DimensionCourse[], words: Words): readonly string[] {
  const { phrases, dimension, rating } = words
  const rated = (id: string, code: string) => phrases.rated(dimension(id), rating(id, code))
  const told: string[] = []
  const unchanged: string[] = []
  const first: string[] = []
  const unanswered: string[] = []
  for (const one of course) {
    const { dimension: id, status } = one
    if (status === 'unchanged') unchanged.push(rated(id, one.now.rating))
    else if (status !== 'unknown') told.push(sayChange(one, phrases[status], words))
    else if (one.because === 'cannot-improve') told.push(sayChange(one, phrases.cannotImprove, words))
    else if (one.because === 'first-answer') first.push(rated(id, one.now.rating))
    else if (one.before === undefined) unanswered.push(dimension(id))
    else
      unanswered.push(
        phrases.unansweredOne(dimension(id), rating(id, one.before.rating), one.before.assessedOn),
      )
  }
  return [
    ...told,
    ...together(unchanged, phrases.unchanged),
    ...together(first, phrases.firstAnswers),
    ...together(unanswered, phrases.unanswered),
  ].map((line) => `- ${line}`)
}

function together(said: readonly string[], say: (all: string) => string): readonly string[] {
  return said.length === 0 ? [] : [say(said.join('; '))]
}

function sayChange(
  { dimension: id, before, now }: Extract<DimensionCourse, { readonly before: object; readonly now: object }>,
  say: (dimension: string, before: string, on: string, now: string) => string,
  { dimension, rating }: Words,
): string {
  return say(dimension(id), rating(id, before.rating), before.assessedOn, rating(id, now.rating))
}
