import type { Dialog } from './Dialog.ts'
import { meantBy } from './meantBy.ts'
import type { AboutPerson } from './openSteps.ts'
import type { Answers, Telling } from './Telling.ts'

/** Asks for the age, or for a list; `null` when nobody knows. */
export async function askAboutPerson(
  key: AboutPerson,
  answers: Answers,
  progress: string,
  dialog: Dialog,
  telling: Telling,
): Promise<unknown> {
  const { form, words } = telling
  if (key === 'age')
    return await dialog.write<unknown>({
      progress,
      text: words.from(form.age.least ?? 0),
      prompt: form.age.label,
      otherwise: words.notKnown,
      unknown: 'by-empty-line',
      read: (answer) => {
        if (answer === '' || answer === '?') return { value: null }
        const age = /^\d{1,3}$/.test(answer) ? Number(answer) : answer
        return meantBy(age, { ...answers, age }, telling)
      },
    })
  const { label, choices, none } = form.lists[key]
  const named = await dialog.mark<string>({
    progress,
    title: label,
    choices: choices.map(({ code, label: name, help }) => ({ value: code, code, label: name, help })),
    none,
    unknown: 'by-empty-line',
  })
  return named ?? null
}
