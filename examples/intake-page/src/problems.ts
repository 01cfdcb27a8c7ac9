import type { IntakeIssue } from 'level-of-care'
import type { Told } from './told.ts'

/** What is wrong with an intake, in the language of the page. A value is never repeated. */
export function problemsOf(issues: readonly IntakeIssue[], { words, form }: Told): readonly string[] {
  const titles: Readonly<Record<string, string>> = {
    assessedOn: form.assessedOn,
    age: form.age.label,
    treatmentHistory: form.treatmentHistory?.title ?? 'treatmentHistory',
    startedOn: form.treatmentHistory?.startedOn ?? 'startedOn',
    endedOn: form.treatmentHistory?.endedOn ?? 'endedOn',
    outcome: form.treatmentHistory?.outcome.label ?? 'outcome',
    response: form.treatmentHistory?.response.label ?? 'response',
    ...Object.fromEntries(form.ratings.map(({ id, title }) => [id, title])),
    ...Object.fromEntries(Object.entries(form.lists).map(([id, { label }]) => [id, label])),
  }
  return issues.map(({ path, code }) => {
    const place = path.map((part) =>
      typeof part === 'number' ? `${words.at} ${part + 1}` : (titles[part] ?? part),
    )
    return `${place.join(', ') || words.pasteField}: ${words.problems[code] ?? words.otherProblem}.`
  })
}
