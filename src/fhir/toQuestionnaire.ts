import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetIn, translationShape } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { oneOf } from '../boundary/leaves.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { cleanTexts } from '../documents/cleanTexts.ts'
import type { TextOptions } from '../documents/TextOptions.ts'
import type { FormPhrases } from '../locales/FormPhrases.ts'
import { defaultLanguage, languageOption } from '../locales/languages.ts'
import { forms } from '../locales/texts.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import { listFields, outcomesWithResponse } from '../ruleset/Occasion.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { codingOf } from './coded.ts'
import { nameOf } from './codeSystems.ts'
import type { AnswerOption, Coding, Extension, Questionnaire, QuestionnaireItem } from './r4.ts'
import { type Scale, type Scales, scalesOf } from './scales.ts'
import { questionnaireUrl } from './systems.ts'

/** Whose intake it is, and in which language. */
export interface QuestionnaireOptions<R extends Ruleset = AdultRuleset>
  extends Pick<TextOptions, 'language'> {
  /**
   * The assessor whose intake it is.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
  /**
   * A ruleset of one's own with its texts in the language asked for: the same id, version and parts. Needed for every
   * language but English.
   *
   * @defaultValue None; of the adult ruleset the texts are known.
   */
  readonly translation?: Ruleset
  /**
   * `active`, where the clinic that uses the form says so: nobody else has reviewed it for them.
   *
   * @defaultValue `'draft'`
   */
  readonly status?: 'draft' | 'active'
}

const questionnaireOptions = optionsOf<QuestionnaireOptions<Ruleset>>({
  assessor: anAssessor(),
  language: languageOption,
  translation: translationShape,
  status: oneOf(['draft', 'active']),
})

/**
 * The intake of a ruleset as a form. Its answers are read by `fromQuestionnaireResponse`.
 *
 * @param options - See {@link QuestionnaireOptions}.
 * @returns An R4 {@link Questionnaire}. Every `linkId` is the key of the intake that it answers, such as `riskOfHarm` or
 *   `treatmentHistory.endedOn`. When each rating applies is said before the question, for every renderer to show. The safety
 *   questions are required. A list, or the treatment history, is empty only where its `….none` is true; otherwise it is unanswered.
 * @throws {@link UsageError} (`invalid-usage`) for options that cannot be used, and for a ruleset of one's own without a
 *   translation; {@link RulesetError} (`invalid-ruleset`) for a translation that is no sound ruleset.
 *
 * @example
 * ```ts
 * import { toQuestionnaire } from 'level-of-care/fhir'
 *
 * const { item } = toQuestionnaire()
 * const group = item.find(({ linkId }) => linkId === 'riskOfHarm.rating')
 * group?.item?.find(({ linkId }) => linkId === 'riskOfHarm')?.required // true
 * ```
 */
export function toQuestionnaire<R extends Ruleset = AdultRuleset>(
  options: QuestionnaireOptions<R> = {},
): Questionnaire {
  const read = readOptions(options, questionnaireOptions)
  const { language = defaultLanguage, status = 'draft' } = read
  const ruleset = rulesetIn(read)
  const texts = forms[language]
  return cleanTexts<Questionnaire>({
    resourceType: 'Questionnaire',
    language,
    url: questionnaireUrl(ruleset.id),
    version: ruleset.version,
    name: nameOf(questionnaireUrl(ruleset.id)),
    title: texts.title,
    status,
    subjectType: ['Patient'],
    description: [texts.description, ...(ruleset.notice === undefined ? [] : [ruleset.notice])].join(' '),
    item: itemsOf(ruleset, texts),
  })
}

function itemsOf(ruleset: Ruleset, texts: FormPhrases): QuestionnaireItem[] {
  const scales = scalesOf(ruleset, texts)
  const { minimumAge } = ruleset
  return [
    { linkId: 'assessedOn', text: texts.assessedOn, type: 'date', required: true },
    {
      ...(minimumAge === undefined ? {} : { extension: atLeast(minimumAge) }),
      linkId: 'age',
      text: texts.age,
      type: 'integer',
    },
    ...ruleset.dimensions
      .filter(({ derived }) => derived === undefined)
      .map((dimension) => ratingGroup(dimension, ruleset, scales.dimension(dimension.id))),
    none('treatmentHistory', texts.none.treatmentHistory),
    history(ruleset, scales, texts),
    ...listFields.flatMap((field) => {
      const { [field]: scale } = scales
      if (scale.choices.length === 0) return [none(field, texts.none[field])]
      return [choices(field, texts.lists[field], scale), none(field, texts.none[field])]
    }),
    {
      linkId: 'preferences',
      text: texts.preferences,
      type: 'group',
      item: [
        choices('preferences.levelsDeclined', texts.levelsDeclined, scales.level),
        none('preferences.levelsDeclined', texts.none.levelsDeclined),
        choice('preferences.format', texts.format, scales.format),
      ],
    },
    choices('notKnown', texts.notKnown, scales.questions),
  ]
}

function atLeast(value: number): Extension[] {
  return [{ url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: value }]
}

/** When each rating applies, and then the question: plain text before it is what every renderer shows. */
function ratingGroup(
  { id, title, question, ratings, safety }: Dimension,
  ruleset: Ruleset,
  scale: Scale,
): QuestionnaireItem {
  return {
    linkId: `${id}.rating`,
    text: title,
    type: 'group',
    item: [
      ...ratings.map(
        ({ code, label, anchor }): QuestionnaireItem => ({
          linkId: `${id}.help.${code}`,
          text: `${label}: ${anchor}`,
          type: 'display',
        }),
      ),
      {
        ...choice(id, question, scale),
        code: [codingOf(ruleset, 'dimension', id, title)],
        ...(safety ? { required: true } : {}),
      },
    ],
  }
}

function history({ treatmentHistory }: Ruleset, scales: Scales, texts: FormPhrases): QuestionnaireItem {
  const level = 'treatmentHistory.level'
  const outcome = 'treatmentHistory.outcome'
  const answer = (code: string): Coding => ({ system: scales.outcome.system, code })
  return {
    linkId: 'treatmentHistory',
    // Short, because renderers repeat it for every episode and on a button.
    text: texts.history,
    type: 'group',
    repeats: true,
    item: [
      ...(treatmentHistory === undefined
        ? []
        : [
            {
              linkId: 'treatmentHistory.help',
              text: treatmentHistory.question,
              type: 'display',
            } satisfies QuestionnaireItem,
          ]),
      // Not required: a group that is left empty, because there was no treatment, must not hold up the form.
      choice(level, texts.level, scales.level),
      {
        ...choice(outcome, texts.outcome, scales.outcome),
        enableWhen: [{ question: level, operator: 'exists', answerBoolean: true }],
        required: true,
      },
      {
        linkId: 'treatmentHistory.startedOn',
        text: texts.startedOn,
        type: 'date',
        enableWhen: [{ question: level, operator: 'exists', answerBoolean: true }],
      },
      {
        linkId: 'treatmentHistory.endedOn',
        text: texts.endedOn,
        type: 'date',
        enableWhen: [{ question: outcome, operator: '!=', answerCoding: answer('ongoing') }],
      },
      {
        ...choice('treatmentHistory.response', texts.response, scales.response),
        enableWhen: outcomesWithResponse.map((one) => ({
          question: outcome,
          operator: '=',
          answerCoding: answer(one),
        })),
        enableBehavior: 'any',
      },
    ],
  }
}

/** Says that there is nothing, which leaving a list open does not. */
function none(field: string, text: string): QuestionnaireItem {
  return { linkId: `${field}.none`, text, type: 'boolean' }
}

/** Several may be chosen: as boxes to check, because some renderers otherwise let one be chosen only. */
function choices(linkId: string, text: string, scale: Scale): QuestionnaireItem {
  return { extension: [control('check-box')], ...choice(linkId, text, scale), repeats: true }
}

function control(code: string): Extension {
  return {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
    valueCodeableConcept: {
      coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
    },
  }
}

function choice(linkId: string, text: string, scale: Scale): QuestionnaireItem {
  const { system, version } = scale
  return {
    linkId,
    text,
    type: 'choice',
    answerOption: scale.choices.map(
      ({ code, label }): AnswerOption => ({
        valueCoding: { system, ...(version === undefined ? {} : { version }), code, display: label },
      }),
    ),
  }
}
