import type { AdultRuleset } from '../adult/adult.ts'
import { rulesetOf } from '../adult/rulesetIn.ts'
import type { RenderOptions } from '../render/RenderOptions.ts'
import type { Dimension } from '../rules/Dimension.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { checkKeys, proposalChecks } from './checkContext.ts'
import { codingOf } from './coded.ts'
import { nameOf } from './codeSystems.ts'
import { type FormTexts, formTexts } from './formTexts.ts'
import type { AnswerOption, Coding, Extension, Questionnaire, QuestionnaireItem } from './r4.ts'
import { type Scale, type Scales, scalesOf } from './scales.ts'
import { questionnaireUrl } from './systems.ts'
import { weighing } from './weight.ts'

/** Whose intake it is, and in which language. */
export interface QuestionnaireOptions<R extends Ruleset = AdultRuleset>
  extends Pick<RenderOptions<R>, 'assessor' | 'language' | 'translation'> {
  /** `draft`, unless the clinic that uses it says `active`: nobody has reviewed it for them. */
  readonly status?: 'draft' | 'active'
}

const status = {
  holds: (value: unknown) => value === 'draft' || value === 'active',
  code: 'invalid-value',
  expected: "'draft' or 'active'",
} as const

/**
 * The intake of a ruleset as a form. Its answers are read by `fromQuestionnaireResponse`.
 *
 * @param options - See {@link QuestionnaireOptions}.
 * @returns An R4 {@link Questionnaire}. Every `linkId` is the key of the intake that it answers, such as `riskOfHarm` or
 *   `treatmentHistory.endedOn`. Ratings carry an `ordinalValue`, and when each applies is help text. The safety questions
 *   are required. A list, or the treatment history, is empty only where its `….none` is true; otherwise it is unanswered.
 * @throws {@link FhirError} with a `code`: `invalid-type`, `invalid-value`, `unknown-key`. A `RenderError`
 *   (`missing-translation`) when a ruleset of one's own has no texts in the language asked for.
 *
 * @example
 * ```ts
 * import { questionnaire } from 'level-of-care/fhir'
 *
 * const form = questionnaire()
 * form.item.find(({ linkId }) => linkId === 'riskOfHarm')?.required // true
 * ```
 */
export function questionnaire<R extends Ruleset = AdultRuleset>(
  options: QuestionnaireOptions<R> = {},
): Questionnaire {
  const { assessor, language, translation } = proposalChecks
  checkKeys(options, { assessor, language, translation, status })
  const ruleset = rulesetOf(options)
  const told = options.language ?? 'en'
  const texts = formTexts[told]
  return {
    resourceType: 'Questionnaire',
    language: told,
    url: questionnaireUrl(ruleset.id),
    version: ruleset.version,
    name: nameOf(questionnaireUrl(ruleset.id)),
    title: texts.title,
    status: options.status ?? 'draft',
    subjectType: ['Patient'],
    description: [texts.description, ...(ruleset.notice === undefined ? [] : [ruleset.notice])].join(' '),
    item: itemsOf(ruleset, texts),
  }
}

function itemsOf(ruleset: Ruleset, texts: FormTexts): QuestionnaireItem[] {
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
      .map((dimension) => ratingItem(dimension, ruleset, scales.dimension(dimension.id))),
    none('treatmentHistory', texts.none.treatmentHistory),
    history(ruleset, scales, texts),
    ...(['conditions', 'substances', 'obligations'] as const).flatMap((field) => {
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
  ]
}

function atLeast(value: number): Extension[] {
  return [{ url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: value }]
}

function ratingItem(
  { id, title, question, ratings, safety }: Dimension,
  ruleset: Ruleset,
  scale: Scale,
): QuestionnaireItem {
  return {
    ...choice(id, question, scale),
    code: [codingOf(ruleset, 'dimension', id, title)],
    ...(safety ? { required: true } : {}),
    item: [
      {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
            valueCodeableConcept: {
              coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'help' }],
            },
          },
        ],
        linkId: `${id}.help`,
        text: ratings.map(({ label, anchor }) => `${label}: ${anchor}`).join('\n'),
        type: 'display',
      },
    ],
  }
}

function history({ treatmentHistory }: Ruleset, scales: Scales, texts: FormTexts): QuestionnaireItem {
  const outcome = 'treatmentHistory.outcome'
  const answer = (code: string): Coding => ({ system: scales.outcome.system, code })
  return {
    linkId: 'treatmentHistory',
    text: treatmentHistory?.question ?? texts.history,
    type: 'group',
    repeats: true,
    item: [
      { ...choice('treatmentHistory.level', texts.level, scales.level), required: true },
      { ...choice(outcome, texts.outcome, scales.outcome), required: true },
      {
        linkId: 'treatmentHistory.endedOn',
        text: texts.endedOn,
        type: 'date',
        enableWhen: [{ question: outcome, operator: '!=', answerCoding: answer('ongoing') }],
      },
      {
        ...choice('treatmentHistory.response', texts.response, scales.response),
        enableWhen: [
          { question: outcome, operator: '=', answerCoding: answer('ongoing') },
          { question: outcome, operator: '=', answerCoding: answer('left-early') },
        ],
        enableBehavior: 'any',
      },
    ],
  }
}

/** Says that there is nothing, which leaving a list open does not. */
function none(field: string, text: string): QuestionnaireItem {
  return { linkId: `${field}.none`, text, type: 'boolean' }
}

function choices(linkId: string, text: string, scale: Scale): QuestionnaireItem {
  return { ...choice(linkId, text, scale), repeats: true }
}

function choice(linkId: string, text: string, scale: Scale): QuestionnaireItem {
  const { system, version, ordered } = scale
  return {
    linkId,
    text,
    type: 'choice',
    answerOption: scale.choices.map(
      ({ code, label }, position): AnswerOption => ({
        ...(ordered ? { extension: weighing(position) } : {}),
        valueCoding: { system, ...(version === undefined ? {} : { version }), code, display: label },
      }),
    ),
  }
}
