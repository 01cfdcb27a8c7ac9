/**
 * How a caller uses the exports whose type parameters are no rulesets: what they are called with decides what comes out.
 * By entry and export.
 */
export const calls: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'level-of-care/rules': {
    extendRuleset: `(base: AdultRuleset) => extendRuleset(base, { id: 'clinic', version: '1.0.0' })`,
    language: `(base: AdultRuleset) => language(base.dimensions)`,
  },
  'level-of-care/fhir': {
    toInstrumentQuestionnaire: `() => toInstrumentQuestionnaire('phq9')`,
  },
  'level-of-care/instruments': {
    score: `() => score('phq9', { total: 11 })`,
    scoresOverTime: `() => scoresOverTime('phq9', [{ on: '2026-11-20', answers: { total: 11 } }])`,
  },
}
