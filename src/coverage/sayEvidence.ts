import type { Vocabulary } from '../documents/Vocabulary.ts'
import { adultDetails } from '../locales/en/adultDetails.ts'
import { adultNames } from '../locales/en/adultNames.ts'
import { medicare } from '../locales/en/medicare.ts'
import { necessityStatement as say } from '../locales/en/necessityStatement.ts'
import type { MedicareCriterionEvidence, Unsettled } from './MedicareCriterion.ts'
import type { DiagnosisKind } from './MedicareOptions.ts'

/** A piece of evidence in words, with what it says by itself. */
export function sayEvidence(evidence: MedicareCriterionEvidence, names: Vocabulary): string {
  return `${sayWhat(evidence, names)} (${say.bearing[evidence.bearing]})`
}

/** Something that was not told, in words. */
export function sayUnsettled({ in: where, key }: Unsettled, names: Vocabulary): string {
  if (where === 'options') return medicare.facts[key].toLowerCase()
  return (key === 'treatmentHistory' ? adultNames.treatmentHistory.title : names.dimension(key)).toLowerCase()
}

/** Diagnoses, or that none was made. */
export function sayDiagnoses(diagnoses: readonly DiagnosisKind[]): string {
  return diagnoses.map((kind) => medicare.diagnoses[kind]).join(', ') || say.noneMade
}

function sayWhat(evidence: MedicareCriterionEvidence, names: Vocabulary): string {
  switch (evidence.kind) {
    case 'rating': {
      const { dimension, rating } = evidence
      return `${names.dimension(dimension)}: ${names.rating(dimension, rating)}`.toLowerCase()
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
      return say.rule(evidence.label, evidence.rule)
    case 'conditions':
      return say.conditions(
        evidence.conditions.map((id) => adultDetails.conditions[id]).join(', ') || say.noneMade,
      )
    case 'fact':
      return `${medicare.facts[evidence.fact].toLowerCase()}: ${sayValue(evidence.value)}`
  }
}

function sayValue(value: number | boolean | readonly DiagnosisKind[]): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? say.yes : say.no
  return sayDiagnoses(value)
}
