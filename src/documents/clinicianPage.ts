import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'
import { alertOf, floorOf } from './alertOf.ts'
import type { Telling } from './clinicianDocument.ts'
import type { Block, Document } from './Document.ts'
import { capitalized, sayEvidenceBriefly } from './sayReason.ts'

/**
 * How many words each part of the page may have. What does not fit is counted, never passed over; so a page has about two
 * hundred words, whatever was found.
 */
const mostWords = { reasons: 40, services: 26, open: 14, warnings: 30 }

/**
 * A recommendation on one page for a clinician: what, why, what to arrange, what is open and what to ask again. All of it, with
 * sources, is in `clinicianDocument`. An emergency comes first.
 */
export function clinicianPage(recommendation: Recommendation, telling: Telling): Document {
  const { vocabulary, phrases, notice } = telling
  const { reasons, services, openQuestions, warnings, ruleset } = recommendation
  const why = reasons
    .filter(({ decisiveFor }) => decisiveFor.length > 0)
    .map(({ label, evidence }) => {
      const found = evidence.map((item) => sayEvidenceBriefly(item, vocabulary, phrases)).join('; ')
      return `${capitalized(label)} (${found}).`
    })
  const asked = openQuestions.filter(({ notKnown }) => !notKnown).map(({ title }) => title)
  const unknown = openQuestions.filter(({ notKnown }) => notKnown).map(({ title }) => title)
  const sections = [
    { blocks: otherLadders(recommendation, telling) },
    {
      title: phrases.deciding,
      blocks: why.length === 0 ? [phrases.nothingFound] : items(why, mostWords.reasons, telling),
    },
    {
      title: phrases.services,
      blocks: [
        ...inOneLine(
          services.needed.filter(({ id }) => id !== contacts).map(({ label }) => label),
          mostWords.services,
          telling,
        ),
        // Whom to reach is in every text, however short.
        ...services.needed
          .filter(({ id }) => id === contacts)
          .map(({ id, label }) => `${label}: ${vocabulary.serviceDescription(id)}`),
      ],
    },
    { title: phrases.open, blocks: inOneLine(asked, mostWords.open, telling) },
    { title: phrases.notKnown, blocks: inOneLine(unknown, mostWords.open, telling) },
    {
      title: phrases.warnings,
      blocks: items(
        warnings.map(({ question }) => question),
        mostWords.warnings,
        telling,
      ),
    },
  ]
  return {
    language: phrases.language,
    alert: alertOf(recommendation, phrases, vocabulary.rungDescription('urgency', 'emergency')),
    ...level(recommendation, telling),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    closing: [phrases.closing, phrases.ruleset(ruleset.id, ruleset.version), ...(notice ? [notice] : [])],
  }
}

function level(
  recommendation: Recommendation,
  { vocabulary, phrases }: Telling,
): Pick<Document, 'title' | 'lead'> {
  if (recommendation.status === 'final')
    return { title: phrases.recommended(recommendation.levelOfCare.label), lead: [] }
  const { atLeast, possible } = recommendation
  const [highest = atLeast] = possible.slice(-1)
  const named = (code: string) => vocabulary.rung('level', code)
  return { title: phrases.notSettled, lead: [phrases.between(named(atLeast), named(highest))] }
}

/** When to be seen, and where withdrawal is managed; what is at its lowest and settled is not told. */
function otherLadders({ ladders }: Recommendation, { vocabulary, phrases }: Telling): Block[] {
  const { level: _, ...others } = ladders
  const facts = Object.entries<LadderAnswer>(others).flatMap(([id, answer]) => {
    const floor = floorOf(answer)
    const term = vocabulary.ladder(id)
    if (answer.status === 'provisional') {
      const [highest = floor] = answer.possible.slice(-1)
      const named = (code: string) => vocabulary.rung(id, code).toLowerCase()
      return [{ term, text: phrases.between(named(floor), named(highest)) }]
    }
    // What to do in an emergency stands before everything else.
    if (id === 'urgency' && floor !== 'emergency')
      return [{ term, text: vocabulary.rungDescription(id, floor) }]
    return vocabulary.isLowest(id, floor) ? [] : [{ term, text: `${vocabulary.rung(id, floor)}.` }]
  })
  return facts.length === 0 ? [] : [{ facts }]
}

const contacts = 'crisis-contacts'

/** As many as fit, the first one in any case; then how many more there are. */
function fitting(texts: readonly string[], most: number): readonly string[] {
  let words = 0
  const at = texts.findIndex((text) => {
    words += text.split(/\s+/).length
    return words > most
  })
  return at < 0 ? texts : texts.slice(0, Math.max(1, at))
}

function items(texts: readonly string[], most: number, { phrases }: Telling): Block[] {
  const told = fitting(texts, most)
  if (told.length === 0) return []
  const left = texts.length - told.length
  return [{ items: told.map((text) => ({ text })) }, ...(left > 0 ? [phrases.further(left)] : [])]
}

function inOneLine(names: readonly string[], most: number, { phrases }: Telling): Block[] {
  const told = fitting(names, most)
  if (told.length === 0) return []
  const left = names.length - told.length
  return [`${told.join('; ')}.${left > 0 ? ` ${phrases.further(left)}` : ''}`]
}
