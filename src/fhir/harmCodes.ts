import { icd9cm, icd10, icd10cm, snomed } from './systems.ts'

/**
 * Codes that speak of harm to oneself or to others: thoughts, intent, attempts, self-harm, poisoning with intent, and a
 * history of them. None is a rating of how high the risk is now: all of them ask for one.
 */
const patterns: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [
    icd10cm,
    [
      // Suicidal and homicidal ideation, violent behavior, self-harm without suicidal intent, suicide attempt, history.
      /^R4585/,
      /^R456/,
      /^R4588/,
      /^T1491/,
      /^Z915/,
      /^X[67]\d/,
      /^X8[0-4]/,
      // Poisoning, toxic effects and asphyxiation: the sixth character is the intent, and 2 is self-harm; where the code is
      // shorter than that, it is the fifth, and an X fills the sixth place.
      /^T(3[6-9]|[45]\d|6[0-5]|71)\w\w2/,
      /^T(3[6-9]|[45]\d|6[0-5]|71)\w2X/,
    ],
  ],
  // R45.8 holds suicidal ideation among others, and there is no code of its own for it.
  [icd10, [/^X[67]\d/, /^X8[0-4]/, /^Y870/, /^Z915/, /^R458/, /^R456/]],
  [icd9cm, [/^E95\d/, /^V628[45]/]],
])

/**
 * Concepts of SNOMED CT, by what they say. They were read in lists of others: the definitions by which the CDC finds
 * visits about suicidal thoughts and attempts, a value set for problem lists whose authors looked every concept up, and the
 * modules of Synthea.
 */
const concepts: ReadonlySet<string> = new Set([
  // Thoughts, plans, intent, risk.
  ...['6471006', '102911000', '401229000', '247650009', '225457007', '425104003', '304594002', '225444004'],
  // Attempts, and what they were.
  ...[
    '82313006',
    '55554002',
    '287181000',
    '891003',
    '53846008',
    '274228002',
    '287182007',
    '287185009',
    '287190007',
  ],
  ...['269725004', '460991000124106', '44301001', '287191006', '287193009', '23233009'],
  // Poisoning with intent.
  ...['86849004', '59274003'],
  // Self-harm.
  ...['401206008', '248062006', '276853009'],
  // Harm to others.
  ...['225450009', '401237008'],
])

/** Does a code speak of harm to oneself or others? */
export function speaksOfHarm(system: string, code: string): boolean {
  if (system === snomed) return concepts.has(code)
  const plain = code.replace('.', '').toUpperCase()
  return (patterns.get(system) ?? []).some((pattern) => pattern.test(plain))
}
