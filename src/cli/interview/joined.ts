import { Back } from './Departure.ts'
import type { Dialog } from './Dialog.ts'
import type { DialogWords } from './DialogWords.ts'
import type { Answers } from './Telling.ts'

/**
 * Joins what the command line tells with what the file holds. Of two days of the assessment, nobody but the person who asks knows
 * which one is meant.
 */
export async function joined(
  given: Answers,
  kept: Answers,
  dialog: Dialog,
  words: DialogWords,
): Promise<Answers> {
  const [before, now] = [kept.assessedOn, given.assessedOn]
  if (before === undefined || now === undefined || before === now) return { ...given, ...kept }
  for (;;)
    try {
      const assessedOn = await dialog.choose({
        text: words.twoDays,
        prompt: words.whichDay,
        choices: [
          { value: before, code: String(before), label: `${before}, ${words.inTheFile}` },
          { value: now, code: String(now), label: `${now}, ${words.onTheCommandLine}` },
        ],
      })
      return { ...kept, assessedOn }
    } catch (error) {
      // There is nothing before it to go back to.
      if (!(error instanceof Back)) throw error
    }
}
