import { type Given, objectsOf, own, textOf } from './readPlain.ts'

/** How high a risk is said to be, from least to most. */
export const riskLevels = ['none', 'low', 'moderate', 'high'] as const

export type RiskLevel = (typeof riskLevels)[number]

/** The answers of LOINC's list for it. Two sources have the ends the other way round: the words beside a code tell, too. */
const answers: ReadonlyMap<string, RiskLevel> = new Map([
  ['LA9194-7', 'low'],
  ['LA6752-5', 'low'],
  ['LA6751-7', 'moderate'],
  ['LA9193-9', 'high'],
])

/** What the level is called in words, and in the codes that forms make of them; what is more comes first. */
const words: readonly (readonly [RegExp, RiskLevel])[] = [
  [/\b(high|severe|imminent|emergent|acute|extreme|alto|alta|hoch|élevé)\b/i, 'high'],
  [/\b(moderate|medium|intermediate|moderado|moderada|mittel|modéré)\b/i, 'moderate'],
  [/\b(low|mild|minimal|bajo|baja|niedrig|faible)\b/i, 'low'],
  [/\b(no|none|negative|absent|ninguno|ninguna|kein|aucun)\b/i, 'none'],
]

/**
 * The level of risk that an answer or an observation tells: the highest of what its codes and its words say, for they may
 * disagree. `undefined` where nothing of it can be read.
 */
export function riskLevelIn(owner: Given): RiskLevel | undefined {
  const concepts = objectsOf(owner, 'valueCodeableConcept')
  const codings = [
    ...objectsOf(owner, 'valueCoding'),
    ...concepts.flatMap((concept) => objectsOf(concept, 'coding')),
  ]
  const texts = [
    textOf(owner, 'valueString'),
    textOf(owner, 'valueCode'),
    ...concepts.map((concept) => textOf(concept, 'text')),
    ...codings.flatMap((coding) => [
      textOf(coding, 'display'),
      textOf(coding, 'code')?.replace(/[-_]/g, ' '),
    ]),
  ]
  const said = [
    ...codings.flatMap((coding) => answers.get(textOf(coding, 'code') ?? '') ?? []),
    ...texts.flatMap((text) => levelIn(text) ?? []),
  ]
  return said.reduce<RiskLevel | undefined>(
    (most, level) => (isHigher(level, most) ? level : most),
    undefined,
  )
}

function levelIn(text: string | undefined): RiskLevel | undefined {
  return words.find(([pattern]) => text !== undefined && pattern.test(text))?.[1]
}

function isHigher(level: RiskLevel, other: RiskLevel | undefined): boolean {
  return other === undefined || riskLevels.indexOf(level) > riskLevels.indexOf(other)
}

/** Is there an answer at all, read or not? */
export function hasValue(owner: Given): boolean {
  return Object.keys(owner).some((key) => /^value[A-Z]/.test(key) && own(owner, key) !== undefined)
}
