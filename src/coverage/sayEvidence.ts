import type { MedicareCriterionEvidence, Unsettled } from './MedicareCriterion.ts'
import type { DiagnosisKind } from './MedicareOptions.ts'
import type { Words } from './Words.ts'

/** A piece of evidence in words, with what it says by itself. */
export function sayEvidence(evidence: MedicareCriterionEvidence, words: Words): string {
  return `${sayWhat(evidence, words)} (${words.say.bearing[evidence.bearing]})`
}

/** Something that was not told, in words. */
export function sayUnsettled({ in: where, key }: Unsettled, { medicare, question }: Words): string {
  return where === 'options' ? medicare.facts[key].toLowerCase() : question(key)
}

/** Diagnoses, or that none was made. */
export function sayDiagnoses(diagnoses: readonly DiagnosisKind[], { say, medicare }: Words): string {
  return diagnoses.map((kind) => medicare.diagnoses[kind]).join(', ') || say.noneMade
}

function sayWhat(evidence: MedicareCriterionEvidence, words: Words): string {
  const { say, medicare, names } = words
  switch (evidence.kind) {
    case 'rating': {
      const { dimension, rating } = evidence
      return `${words.dimension(dimension)}: ${words.rating(dimension, rating)}`
    }
    case 'ladder': {
      const { ladder, answer } = evidence
      const rung = (code: string) => names.rung(ladder, code).toLowerCase()
      const said =
        answer.status === 'final'
          ? rung(answer.rung)
          : say.openAnswer(rung(answer.atLeast), answer.possible.map(rung).join('/'))
      return `${names.ladder(ladder).toLowerCase()}: ${said}`
    }
    case 'rule':
      return words.rule(evidence.rule)
    case 'conditions':
      return say.conditions(evidence.conditions.map((id) => words.conditions[id]).join(', ') || say.noneMade)
    case 'fact':
      return `${medicare.facts[evidence.fact].toLowerCase()}: ${sayValue(evidence.value, words)}`
  }
}

function sayValue(value: number | boolean | readonly DiagnosisKind[], words: Words): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? words.say.yes : words.say.no
  return sayDiagnoses(value, words)
}
