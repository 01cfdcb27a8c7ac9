import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetIn, translationShape } from '../adult/rulesetIn.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { careFormats, responses } from '../intake/Intake.ts'
import type { FormPhrases } from '../locales/FormPhrases.ts'
import { defaultLanguage, languageOption } from '../locales/languages.ts'
import { forms } from '../locales/texts.ts'
import { deepFreeze } from '../ruleset/deepFreeze.ts'
import type { Ladder } from '../ruleset/Ladder.ts'
import { type ListField, listFields, outcomes, outcomesWithResponse } from '../ruleset/Occasion.ts'
import { itemsOf, type Ruleset } from '../ruleset/Ruleset.ts'
import type {
  FormChoice,
  FormField,
  FormHistory,
  FormList,
  FormRating,
  IntakeForm,
} from './intakeFormTypes.ts'
import type { RenderOptions } from './RenderOptions.ts'

/** Whose intake it is, and in which language. */
export type IntakeFormOptions<R extends Ruleset = AdultRuleset> = Pick<
  RenderOptions<R>,
  'language' | 'assessor' | 'translation'
>

/** The shape of these options. */
export const intakeFormOptions: Shape<IntakeFormOptions<Ruleset>> = /* @__PURE__ */ optionsOf<
  IntakeFormOptions<Ruleset>
>({
  language: languageOption,
  assessor: anAssessor(),
  translation: translationShape,
})

/**
 * Everything that a form shows of an intake, in one language: the questions with their answers, the treatment history, the
 * lists, and the ladders that the result speaks of, each with its label and, where there is one, its help.
 *
 * What to ask next is said by `nextQuestion`; its `id` is found among `ratings`, or it is `treatmentHistory`.
 *
 * @param options - See {@link IntakeFormOptions}; English and the adult ruleset without any.
 * @returns An {@link IntakeForm}: plain JSON, deeply frozen. Nothing in it is escaped.
 * @throws {@link UsageError} (`invalid-usage`) for options that are none, and `missing-translation` for a ruleset of one's own
 *   without its texts in the language asked for; {@link RulesetError} (`invalid-ruleset`) for a `translation` that is no
 *   sound ruleset.
 *
 * @example
 * ```ts
 * import { intakeForm } from 'level-of-care/render'
 *
 * const form = intakeForm({ language: 'es' })
 * form.treatmentHistory?.outcome.choices[0]?.label // 'Recuperación'
 * form.ratings.find(({ id }) => id === 'riskOfHarm')?.safety // true
 * ```
 */
export function intakeForm<R extends Ruleset = AdultRuleset>(
  options: IntakeFormOptions<R> = {},
): IntakeForm<R> {
  const read = readOptions(options, intakeFormOptions)
  const { language = defaultLanguage } = read
  return deepFreeze(formOf(rulesetIn(read), language, forms[language])) as IntakeForm as IntakeForm<R>
}

/** The form of a ruleset, in a language. */
export function formOf(ruleset: Ruleset, language: string, texts: FormPhrases): IntakeForm {
  const ladders = Object.fromEntries(ruleset.ladders.map((ladder) => [ladder.id, ladderField(ladder)]))
  const levels = ruleset.ladders.flatMap((one) => (one.id === 'level' ? ladderField(one).choices : []))
  const history = historyOf(ruleset, levels, texts)
  return {
    language,
    title: texts.title,
    description: texts.description,
    assessedOn: texts.assessedOn,
    age: {
      label: texts.age,
      ...(ruleset.minimumAge === undefined ? {} : { least: ruleset.minimumAge }),
    },
    ratings: ruleset.dimensions.flatMap(({ id, title, question, safety, ratings, derived }): FormRating[] =>
      derived === undefined
        ? [
            {
              id,
              title,
              question,
              safety,
              choices: ratings.map(({ code, label, anchor }) => ({ code, label, help: anchor })),
            },
          ]
        : [],
    ),
    ...(history === undefined ? {} : { treatmentHistory: history }),
    lists: listsOf(ruleset, texts),
    preferences: {
      label: texts.preferences,
      levelsDeclined: { label: texts.levelsDeclined, choices: levels, none: texts.none.levelsDeclined },
      format: { label: texts.format, choices: choicesOf(careFormats, texts.formats) },
    },
    ladders,
  }
}

function historyOf(
  { treatmentHistory, dimensions }: Ruleset,
  levels: readonly FormChoice[],
  texts: FormPhrases,
): FormHistory | undefined {
  if (treatmentHistory === undefined || dimensions.every(({ derived }) => derived === undefined))
    return undefined
  return {
    id: 'treatmentHistory',
    title: treatmentHistory.title,
    question: treatmentHistory.question,
    none: texts.none.treatmentHistory,
    level: { label: texts.level, choices: levels },
    outcome: { label: texts.outcome, choices: choicesOf(outcomes, texts.outcomes, texts.outcomeHelp) },
    response: { label: texts.response, choices: choicesOf(responses, texts.responses, texts.responseHelp) },
    responseWith: outcomesWithResponse,
    startedOn: texts.startedOn,
    endedOn: texts.endedOn,
  }
}

function listsOf(ruleset: Ruleset, { lists, none }: FormPhrases): { readonly [F in ListField]: FormList } {
  return Object.fromEntries(
    listFields.map((field): [ListField, FormList] => [
      field,
      {
        label: lists[field],
        choices: itemsOf(ruleset, field).map(({ id, label }) => ({ code: id, label })),
        none: none[field],
      },
    ]),
  ) as { readonly [F in ListField]: FormList }
}

function ladderField({ title, rungs }: Ladder): FormField {
  return {
    label: title,
    choices: rungs.map(({ code, label, description }) => ({ code, label, help: description })),
  }
}

function choicesOf<C extends string>(
  codes: readonly C[],
  labels: { readonly [Code in C]: string },
  help?: { readonly [Code in C]: string },
): FormChoice<C>[] {
  return codes.map((code) => ({
    code,
    label: labels[code],
    ...(help === undefined ? {} : { help: help[code] }),
  }))
}
