import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetIn } from '../adult/rulesetIn.ts'
import { listOf } from '../boundary/collections.ts'
import type { IntakeIssue, IntakeIssueCode } from '../boundary/IntakeError.ts'
import { listed, type Path } from '../boundary/Issue.ts'
import { oneOf, text } from '../boundary/leaves.ts'
import { readArguments, readOptions } from '../boundary/readArguments.ts'
import { recordOf } from '../boundary/recordOf.ts'
import { leaf, type Shape } from '../boundary/Shape.ts'
import { oneLine } from '../documents/oneLine.ts'
import type { FormPhrases } from '../locales/FormPhrases.ts'
import { defaultLanguage } from '../locales/languages.ts'
import { forms } from '../locales/texts.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { formOf, type IntakeFormOptions, intakeFormOptions } from './intakeForm.ts'
import type { IntakeForm } from './intakeFormTypes.ts'

const pathPart: Shape<string | number> = /* @__PURE__ */ leaf(
  { kind: 'anything' },
  ['a key, or a position'],
  (value) =>
    typeof value === 'string' || Number.isSafeInteger(value)
      ? undefined
      : ['invalid-type', 'a key, or a position'],
)

const issuesShape = listOf(
  recordOf<IntakeIssue>(
    {
      path: listOf(pathPart, 50),
      code: oneOf(Object.keys(forms.en.problems) as IntakeIssueCode[]),
      message: text({ most: 100_000 }),
      expected: listOf(text({ most: 10_000 }), 10_000),
    },
    ['path', 'code', 'message'],
  ),
  listed,
)

/**
 * Says in a form's words, and in its language, what is wrong with an intake.
 *
 * @param issues - The `issues` of an {@link IntakeError}, or those that `safeAssess` returned.
 * @param options - See {@link IntakeFormOptions}; English and the adult ruleset without any.
 * @returns One sentence an issue, in their order: where it is, by the labels of `intakeForm`, and what it is. None repeats what
 *   was answered.
 * @throws {@link UsageError} (`invalid-usage`) for what is no such list, and for options that are none.
 *
 * @example
 * ```ts
 * import { safeAssess } from 'level-of-care'
 * import { describeIssues } from 'level-of-care/render'
 *
 * const read = safeAssess({ assessedOn: '2026-02-30' })
 * const wrong = read.success ? [] : describeIssues(read.error.issues, { language: 'es' })
 * wrong[0] // 'Día de la evaluación: no es una fecha del calendario (AAAA-MM-DD).'
 * ```
 */
export function describeIssues<R extends Ruleset = AdultRuleset>(
  issues: readonly IntakeIssue[],
  options: IntakeFormOptions<R> = {},
): readonly string[] {
  const read = readOptions(options, intakeFormOptions)
  const { language = defaultLanguage } = read
  const texts = forms[language]
  const titles = titlesOf(formOf(rulesetIn(read), language, texts), texts)
  return readArguments<{ issues: readonly IntakeIssue[] }>({ issues }, { issues: issuesShape }).issues.map(
    ({ path, code }) => oneLine(texts.problem(placeOf(path, titles, texts), texts.problems[code])),
  )
}

/** The labels of a form, by the keys of an intake and of what it holds. */
function titlesOf(form: IntakeForm, texts: FormPhrases): ReadonlyMap<string, string> {
  const { ratings, treatmentHistory, lists } = form
  return new Map([
    ...(['assessedOn', 'age', 'preferences', 'levelsDeclined', 'format', 'notKnown', 'level'] as const).map(
      (key) => [key, texts[key]] as const,
    ),
    ...(['outcome', 'startedOn', 'endedOn', 'response'] as const).map((key) => [key, texts[key]] as const),
    ...(treatmentHistory === undefined ? [] : [[treatmentHistory.id, treatmentHistory.title] as const]),
    ...ratings.map(({ id, title }) => [id, title] as const),
    ...Object.entries(lists).map(([id, { label }]) => [id, label] as const),
  ])
}

function placeOf(path: Path, titles: ReadonlyMap<string, string>, texts: FormPhrases): string {
  const places = path.map((part) =>
    typeof part === 'number' ? texts.number(part + 1) : (titles.get(part) ?? part),
  )
  return places.length === 0 ? texts.title : places.join(', ')
}
