import type { Dialog } from './Dialog.ts'
import { meantBy } from './meantBy.ts'
import type { Answers, Telling } from './Telling.ts'

/**
 * Asks for the day of the assessment.
 *
 * @param today - What it is if nothing else is said.
 */
export async function askDate(
  answers: Answers,
  today: string,
  dialog: Dialog,
  telling: Telling,
): Promise<string> {
  const { form, words } = telling
  return await dialog.write({
    prompt: `${form.assessedOn}, ${words.dateForm}`,
    otherwise: today,
    read: (answer) => {
      const assessedOn = answer === '' ? today : answer
      return meantBy(assessedOn, { ...answers, assessedOn }, telling)
    },
  })
}
