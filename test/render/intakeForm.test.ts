import * as fc from 'fast-check'
import { adult, assess, nextQuestion, safeAssess } from 'level-of-care'
import { adultIn, describeIssues, intakeForm, type TextLanguage, textLanguages } from 'level-of-care/render'
import { expect, test } from 'vitest'
import { clinic } from '../assessor/clinic.ts'
import { rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { runs } from '../support/runs.ts'
import { mistakesIn } from '../support/usageErrorOf.ts'

/** Every text in a value, by the keys that lead to it. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`))
}

const isCode = (path: string) => /\.(code|id|language)$|\.responseWith\./.test(path)

test('whatever is asked or answered is found in the form, of any ruleset', () => {
  fc.assert(
    fc.property(rulesets(), (ruleset) => {
      const assessor = assessorOf(ruleset)
      const form = intakeForm({ assessor })
      const open = assessor.assess({ assessedOn: '2026-11-20' }).openQuestions
      for (const { id, answers } of open) {
        if (answers.kind === 'ratings') {
          const field = form.ratings.find((rating) => rating.id === id)
          expect(field?.choices.map(({ code }) => code)).toEqual(answers.ratings.map(({ code }) => code))
        } else {
          const { level, outcome, response } = form.treatmentHistory ?? {}
          const codes = [level, outcome, response].map((field) => field?.choices.map(({ code }) => code))
          expect(codes).toEqual([answers.levels, answers.outcomes, answers.responses])
        }
      }
      for (const { id, rungs } of ruleset.ladders)
        expect(form.ladders[id]?.choices.map(({ code }) => code)).toEqual(rungs.map(({ code }) => code))
      expect(form.lists.circumstances.choices).toHaveLength(ruleset.circumstances?.length ?? 0)
    }),
    { numRuns: runs },
  )
})

test.each(textLanguages)(
  'every answer that the form offers is one that an intake may have: %s',
  (language) => {
    const { ratings, treatmentHistory, lists, preferences } = intakeForm({ language })
    for (const { id, choices } of ratings)
      for (const { code } of choices)
        expect(assess({ assessedOn: '2026-11-20', [id]: code }).answered).toBeDefined()
    for (const [id, { choices }] of Object.entries(lists))
      assess({ assessedOn: '2026-11-20', [id]: choices.map(({ code }) => code) })
    for (const { code: format } of preferences.format.choices)
      assess({ assessedOn: '2026-11-20', preferences: { format, levelsDeclined: ['residential'] } })
    const { level, outcome, response, responseWith = [] } = treatmentHistory ?? {}
    for (const one of outcome?.choices ?? []) {
      const episode = {
        level: level?.choices[0]?.code,
        outcome: one.code,
        ...(one.code === 'ongoing' ? {} : { endedOn: '2026-11-01' }),
      }
      const answered = (given: object) => () =>
        assess({ assessedOn: '2026-11-20', treatmentHistory: [given] })
      expect(answered(episode)).not.toThrow()
      const withResponse = answered({ ...episode, response: response?.choices[0]?.code })
      if (responseWith.includes(one.code)) expect(withResponse).not.toThrow()
      else expect(withResponse).toThrow()
    }
  },
)

test('the form has the same parts in every language, and every text in that language', () => {
  const [english, ...others] = textLanguages.map((language) => textsIn(intakeForm({ language })))
  for (const texts of others) {
    expect(texts.map(([path]) => path)).toEqual(english?.map(([path]) => path))
    const same = texts.filter(([path, text], position) => !isCode(path) && english?.[position]?.[1] === text)
    // What is a word of both languages.
    const shared = ['No', 'Regular', 'Alcohol', 'Cannabis']
    expect(same.map(([, text]) => text).filter((text) => !shared.includes(text))).toEqual([])
  }
})

test('each outcome and each response has its help', () => {
  const { treatmentHistory } = intakeForm()
  for (const { help } of [
    ...(treatmentHistory?.outcome.choices ?? []),
    ...(treatmentHistory?.response.choices ?? []),
  ])
    expect(help).toMatch(/^[A-Z].+\.$/)
})

test('an interview is told in a language by its form', () => {
  const form = intakeForm({ language: 'es' })
  const next = nextQuestion({ assessedOn: '2026-11-20' }, { until: 'level' })
  const spanish = adultIn('es').dimensions.find(({ id }) => id === next?.id)
  expect(form.ratings.find(({ id }) => id === next?.id)?.question).toBe(spanish?.question)
})

test('a ruleset of one’s own needs a translation, and one without a history has none', () => {
  const assessor = assessorOf({ ...adult, id: 'own' })
  expect(mistakesIn(() => intakeForm({ assessor, language: 'es' }))).toEqual([
    'options.translation: missing-translation',
  ])
  expect(intakeForm({ assessor, language: 'es', translation: { ...adultIn('es'), id: 'own' } })).toEqual(
    intakeForm({ language: 'es' }),
  )
  expect(mistakesIn(() => intakeForm({ language: 'xx' as TextLanguage }))).toEqual([
    'options.language: invalid-value',
  ])
  expect(mistakesIn(() => intakeForm({ reader: 'patient' } as object))).toEqual(['options: unknown-key'])
})

test.each([
  [
    { assessedOn: '2026-02-30' },
    'Day of the assessment: is no calendar date (YYYY-MM-DD).',
    'Día de la evaluación: no es una fecha del calendario (AAAA-MM-DD).',
  ],
  [{}, 'Day of the assessment: is missing.', 'Día de la evaluación: falta.'],
  [
    { assessedOn: '2026-11-20', riskOfHarm: 'x' },
    'Risk of harm to self or others: is none of the answers.',
    'Riesgo de daño a la propia persona o a otras: no es ninguna de las respuestas.',
  ],
  [
    {
      assessedOn: '2026-11-20',
      treatmentHistory: [
        { level: 'outpatient', outcome: 'improved' },
        { level: 'outpatient', outcome: 'improved', endedOn: '2026-11-21' },
      ],
    },
    'Treatment history, number 2, Ended on, if known: is after the day of the assessment.',
    'Historial de tratamiento, número 2, Terminó el día, si se sabe: es posterior al día de la evaluación.',
  ],
  [
    { assessedOn: '2026-11-20', age: 12 },
    'Age in years: is below the age that these rules are for.',
    'Edad en años: está por debajo de la edad para la que son estas reglas.',
  ],
  [
    'nothing',
    'Level of care: intake: is of another kind than it should be.',
    'Nivel de atención: admisión: es de otro tipo que el esperado.',
  ],
] as const)('what is wrong with %j is said in both languages', (intake, english, spanish) => {
  const read = safeAssess(intake)
  const issues = read.success ? [] : read.error.issues
  expect(describeIssues(issues)).toEqual([english])
  expect(describeIssues(issues, { language: 'es' })).toEqual([spanish])
})

test('a part that a form does not have is named as the intake names it', () => {
  const issue = {
    path: ['treatmentHistory', 0, 'confirmations'],
    code: 'invalid-type',
    message: 'wrong',
  } as const
  expect(describeIssues([issue])).toEqual([
    'Treatment history, number 1, confirmations: is of another kind than it should be.',
  ])
  const assessor = assessorOf(clinic({}))
  expect(describeIssues([issue], { assessor })).toEqual([
    'treatmentHistory, number 1, confirmations: is of another kind than it should be.',
  ])
})

test('no answer is repeated, whatever is wrong with it', () => {
  const token = 'qxzvkj'
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('age', 'assessedOn', 'treatmentHistory', 'preferences', 'notKnown', token),
        fc.constantFrom<unknown>(token, [token], [{ level: token }], { [token]: token }),
      ),
      (intake) => {
        const read = safeAssess(intake)
        if (read.success) return
        for (const language of textLanguages) {
          const told = describeIssues(read.error.issues, { language })
          expect(told).toHaveLength(read.error.issues.length)
          expect(told.join()).not.toContain(token)
        }
      },
    ),
    { numRuns: runs },
  )
})

test('a list of something else is refused', () => {
  expect(mistakesIn(() => describeIssues([{ path: [null], code: 'x', message: 'a' }] as never))).toEqual([
    'issues.0.path.0: invalid-type',
    'issues.0.code: invalid-value',
  ])
})
