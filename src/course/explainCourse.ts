import { type AdultRuleset, adult, withTexts } from '../adult/adult.ts'
import { es as adultEs } from '../adult/texts/es.ts'
import type { Assessor } from '../assessorOf.ts'
import { en as courseEn } from '../explanation/course/en.ts'
import { es as courseEs } from '../explanation/course/es.ts'
import { type EmergencyTexts, expectedTexts, isEmergencyTexts } from '../explanation/EmergencyTexts.ts'
import { en } from '../explanation/phrases/en.ts'
import { es } from '../explanation/phrases/es.ts'
import type { TextLanguage } from '../explanation/TextLanguage.ts'
import { once } from '../rules/once.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import type { Reassessment } from './Reassessment.ts'
import { sayCourse } from './sayCourse.ts'
import type { Language } from './Words.ts'

/** How a reassessment is put into words. */
export interface ExplainCourseOptions<R extends Ruleset> {
  /** English unless it is given. What a ruleset of one's own names is named in its own words. */
  readonly language?: TextLanguage
  /** The one that the reassessment was made with; the adult one unless it is given. */
  readonly assessor?: Assessor<R>
  /** What to do now in an emergency, and whom to reach at any hour, for places other than the United States. */
  readonly emergency?: EmergencyTexts
}

const languages: { readonly [L in TextLanguage]: Language } = {
  en: { course: courseEn, general: en },
  es: { course: courseEs, general: es },
}

/** The adult ruleset in the words of each language. */
const adultIn: { readonly [L in TextLanguage]: () => Ruleset } = {
  en: () => adult,
  es: /* @__PURE__ */ once(() => withTexts(adultEs)),
}

/**
 * Puts a reassessment into plain text for a chart. An emergency comes first.
 *
 * **For clinicians only**: it names step-down goals and warning signs, which would teach a patient what to answer, and it
 * leaves nothing out that is sensitive.
 *
 * @param reassessment - What `reassess` returned, or a copy of it that has been through JSON.
 * @param options - `{ language, assessor, emergency }`, see {@link ExplainCourseOptions}.
 * @returns Plain text of several paragraphs, without a line break at its end.
 * @throws TypeError when the reassessment was made with another ruleset or version, or for an `emergency` without its texts.
 *
 * @example
 * ```ts
 * import { explainCourse, reassess } from 'level-of-care/course'
 *
 * const first = reassess([{ assessedOn: '2026-11-20', riskOfHarm: 'imminent' }])
 * explainCourse(first).split('\n')[1] // 'Help is needed now. In the United States call 911, or 988 for the Suicide & Crisis Lifeline.'
 * ```
 */
export function explainCourse(
  reassessment: Reassessment<AdultRuleset>,
  options?: ExplainCourseOptions<AdultRuleset>,
): string
export function explainCourse<R extends Ruleset>(
  reassessment: Reassessment<R>,
  options: ExplainCourseOptions<R> & { readonly assessor: Assessor<R> },
): string
export function explainCourse<R extends Ruleset>(
  reassessment: Reassessment<R>,
  { language = 'en', assessor, emergency }: ExplainCourseOptions<R> = {},
): string {
  const ruleset: Ruleset = assessor?.ruleset ?? adult
  const { id, version } = reassessment.ruleset
  if (id !== ruleset.id || version !== ruleset.version)
    throw new TypeError(`The reassessment was not made with the ruleset ${ruleset.id} ${ruleset.version}.`)
  if (emergency !== undefined && !isEmergencyTexts(emergency))
    throw new TypeError(`The option emergency must be ${expectedTexts.both}.`)
  // It was made with this ruleset, whose ids are looked up as text.
  const said = id === adult.id && version === adult.version ? adultIn[language]() : ruleset
  return sayCourse(reassessment as unknown as Reassessment, said, languages[language], emergency)
}
