import type { Reason } from '../assessor/Reason.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { PatientPhrases } from '../locales/PatientPhrases.ts'
import { alertOf, floorOf, isEmergency } from './alertOf.ts'
import type { Block, Document, Item, Section } from './Document.ts'
import type { HospitalKind } from './hospitalKind.ts'
import { entryOf, type PatientWords } from './PatientWords.ts'
import type { Detail, EmergencyTexts } from './TextOptions.ts'

/** Whose words it is told in, and what the caller has asked for. */
export interface PatientTelling {
  readonly words: PatientWords
  readonly phrases: PatientPhrases
  /** The hospital that is meant, if one is. */
  readonly hospital: HospitalKind
  /** What to do now, and whom to reach at any hour, where that is not what the phrases and words say. */
  readonly emergency: EmergencyTexts | undefined
  /** Short: with the reasons that decide, and services by name only. */
  readonly detail: Detail
}

/**
 * A recommendation as it is told to the person. Warnings, ways to another level, what each answer would lead to, ids and
 * sources are not for them.
 */
export function patientDocument(recommendation: Recommendation, telling: PatientTelling): Document {
  const { words, phrases, emergency } = telling
  const alert = alertOf(recommendation, phrases, emergency?.now ?? phrases.now)
  const closing = words.notice === undefined ? [] : [words.notice]
  // In an emergency nobody reads on: what to do now, where, and who is there.
  if (isEmergency(recommendation))
    return {
      language: phrases.language,
      alert,
      ...level(recommendation, { ...telling, detail: 'short' }),
      sections: [{ title: phrases.crisis, blocks: [...crisis(telling), phrases.together] }],
      closing,
    }
  const sections: readonly Section[] = [
    { title: phrases.when, blocks: when(recommendation, telling) },
    ...why(recommendation, telling),
    { title: phrases.services, blocks: listed(services(recommendation, telling)) },
    {
      title: phrases.focus,
      blocks: telling.detail === 'short' ? [] : focus(recommendation, telling),
    },
    { title: phrases.open, blocks: open(recommendation, telling) },
    { title: phrases.staySafe, blocks: [phrases.notSuddenly] },
    { title: phrases.crisis, blocks: crisis(telling) },
  ]
  return {
    language: phrases.language,
    alert,
    ...level(recommendation, telling),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    closing: [...phrases.closing, ...closing],
  }
}

/**
 * What is told where a recommendation rests on what may not be told: that the team will go over it in person. The level, the
 * urgency or a service would tell it by themselves. What to do at once is told all the same.
 *
 * @param urgencyStands - Is the urgency what it is without what may not be told?
 */
export function withheldDocument(
  { ladders: { urgency, ...ladders }, answered }: Recommendation,
  { words, phrases, emergency }: Pick<PatientTelling, 'words' | 'phrases' | 'emergency'>,
  urgencyStands: boolean,
): Document {
  const told = { ladders: urgencyStands && urgency !== undefined ? { ...ladders, urgency } : {}, answered }
  return {
    language: phrases.language,
    alert: alertOf(told, phrases, emergency?.now ?? phrases.now),
    title: phrases.inPerson,
    lead: [phrases.inPersonWhy],
    sections: [
      { title: phrases.staySafe, blocks: [phrases.notSuddenly] },
      { title: phrases.crisis, blocks: crisis({ words, emergency }) },
    ],
    closing: [...phrases.closing.slice(-1), ...(words.notice === undefined ? [] : [words.notice])],
  }
}

function listed(items: readonly Item[]): Block[] {
  return items.length === 0 ? [] : [{ items }]
}

function level(
  recommendation: Recommendation,
  { words, phrases, hospital, detail }: PatientTelling,
): Pick<Document, 'title' | 'lead'> {
  if (recommendation.status === 'provisional') {
    const { name } = entryOf(words.levels, recommendation.atLeast)
    return { title: phrases.notSettled, lead: [phrases.atLeast(name), phrases.unsettled] }
  }
  const { name, description, often, long } = entryOf(words.levels, recommendation.level)
  const facts = [
    ...(often === undefined ? [] : [{ term: phrases.often, text: often }]),
    ...(long === undefined ? [] : [{ term: phrases.long, text: long }]),
  ]
  return {
    title: phrases.suggested(name),
    lead: [
      description,
      ...(recommendation.level === 'inpatient'
        ? [phrases.hospital[hospital], phrases.rights, phrases.notAlone]
        : []),
      ...(detail === 'short' || facts.length === 0 ? [] : [{ facts }]),
    ],
  }
}

/** The other ladders: the time to the first appointment first. */
function when({ ladders }: Recommendation, { words, phrases }: PatientTelling): Block[] {
  const { level: _, urgency, ...others } = ladders
  const say = (ladder: string, answer: typeof urgency): string[] => {
    const floor = floorOf(answer)
    const text = floor === undefined ? undefined : entryOf(words.ladders, ladder)[floor]
    return text ? [text] : []
  }
  return [
    ...say('urgency', urgency),
    ...(urgency?.status === 'provisional' ? [phrases.sooner] : []),
    ...Object.entries(others).flatMap(([ladder, answer]) => say(ladder, answer)),
  ]
}

function why({ reasons }: Recommendation, { words, phrases, detail }: PatientTelling): Section[] {
  // A rule that only adds services says why under them.
  const raising = strongest(reasons.filter(({ raises }) => Object.keys(raises).length > 0))
  const deciding = raising.filter(({ decisiveFor }) => decisiveFor.length > 0)
  const say = (list: typeof reasons) =>
    listed(
      list.map(({ rule, decisiveFor }) => {
        const { found, helps } = entryOf(words.rules, rule)
        // What helps with a lesser need would speak against the level.
        return { text: helps && decisiveFor.includes('level') ? `${found} ${helps}` : found }
      }),
    )
  return [
    // The last sentence always stands there: it must not tell that something was left out.
    {
      title: phrases.why,
      blocks: [...say(deciding), deciding.length === 0 ? phrases.explained : phrases.more],
    },
    {
      title: phrases.also,
      blocks: detail === 'short' ? [] : say(raising.filter(({ decisiveFor }) => decisiveFor.length === 0)),
    },
  ]
}

/**
 * Of rules on the same dimension only the strongest speaks: what a weaker one says of it would be less than what is so. Reasons
 * come with the strongest first.
 */
function strongest(reasons: readonly Reason[]): readonly Reason[] {
  const spoken = new Set<string>()
  return reasons.filter(({ evidence }) => {
    const about = evidence.flatMap((item) =>
      item.kind === 'rating' ? [item.dimension] : item.parts.map(({ dimension }) => dimension),
    )
    if (about.some((dimension) => spoken.has(dimension))) return false
    for (const dimension of about) spoken.add(dimension)
    return true
  })
}

function services({ services }: Recommendation, { words, phrases, detail }: PatientTelling): Item[] {
  return services.needed
    .filter(({ id }) => id !== 'crisis-contacts')
    .map(({ id, rules }) => {
      const { label, description } = entryOf(words.services, id)
      if (detail === 'short') return { text: label }
      return {
        term: label,
        text: description,
        details: rules.map((rule) => ({ term: phrases.because, text: entryOf(words.rules, rule).found })),
      }
    })
}

function focus({ programFocus }: Recommendation, { words, phrases }: PatientTelling): Block[] {
  const items = programFocus.map(({ id }) => ({ text: entryOf(words.focus, id) }))
  return items.length === 0 ? [] : [{ items }, phrases.fits]
}

function open({ status, openQuestions }: Recommendation, { words, phrases }: PatientTelling): Block[] {
  const questions = listed(openQuestions.map(({ id }) => ({ text: entryOf(words.questions, id) })))
  if (status === 'final' && questions.length === 0) return []
  return [...(questions.length === 0 ? [] : [phrases.ask, ...questions]), phrases.otherThings]
}

function crisis({ words, emergency }: Pick<PatientTelling, 'words' | 'emergency'>): Block[] {
  const contacts = emergency?.contacts ?? words.services['crisis-contacts']?.description
  return contacts === undefined ? [] : [contacts]
}
