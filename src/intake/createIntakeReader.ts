import { copyPlainJson } from '../rules/copyPlainJson.ts'
import { intakeFields } from '../rules/names.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { checkIntake } from './checkIntake.ts'
import { describeRefusal, type KnownKeys } from './describeRefusal.ts'
import type { Intake } from './Intake.ts'
import { IntakeError, type IntakeIssue } from './IntakeError.ts'
import { intakeSchema } from './intakeSchema.ts'

/** A checked intake, or everything that is wrong with it. */
export type IntakeResult<R extends Ruleset = Ruleset> =
  | { readonly success: true; readonly data: Intake<R> }
  | { readonly success: false; readonly error: IntakeError }

/** No intake needs more; a hostile one ends here, soon. */
const limits = { depth: 6, values: 5_000, stringLength: 1_000 }

/**
 * Makes the function that reads intakes for a ruleset. It copies what it is given, so that nothing can change an
 * intake after it was checked, and it never throws.
 */
export function createIntakeReader<R extends Ruleset>(ruleset: R): (input: unknown) => IntakeResult<R> {
  const schema = intakeSchema(ruleset)
  const rated = ruleset.dimensions.filter(({ derived }) => derived === undefined)
  const keys: KnownKeys = {
    intake: [...intakeFields, ...rated.map(({ id }) => id)],
    episode: ['level', 'outcome', 'endedOn', 'response'],
    preferences: ['levelsDeclined', 'format'],
  }
  return (input) => {
    const { value, issues: notJson } = copyPlainJson(input, limits)
    const parsed = schema.safeParse(value)
    const sound = parsed.success && notJson.length === 0
    const structure = sound ? [] : describeRefusal(notJson, parsed.error?.issues ?? [], value, keys)
    const answers = sound
      ? checkIntake(value as Intake, ruleset.minimumAge)
      : checkSoundAnswers(value, structure, ruleset.minimumAge)
    if (sound && answers.length === 0) return { success: true, data: value as Intake<R> }
    return { success: false, error: new IntakeError([...structure, ...answers]) }
  }
}

/** The other checks, over the answers that have a sound structure, so that one slip does not hide the rest. */
function checkSoundAnswers(
  value: unknown,
  structure: readonly IntakeIssue[],
  minimumAge: number | undefined,
): IntakeIssue[] {
  if (structure.some(({ path, code }) => path.length === 0 && code !== 'unknown-key')) return []
  const broken = new Set(structure.map(({ path }) => path.slice(0, 2).join('.')))
  const { age, treatmentHistory, assessedOn } = value as Intake
  if (!Array.isArray(treatmentHistory) || broken.has('assessedOn') || broken.has('treatmentHistory'))
    return checkIntake({ assessedOn, ...(broken.has('age') ? {} : { age }) }, minimumAge)
  const sound = treatmentHistory.map((episode, position) =>
    // An episode that is refused already has nothing more to say.
    broken.has(`treatmentHistory.${position}`) ? { level: '', outcome: 'improved' as const } : episode,
  )
  return checkIntake(
    { assessedOn, treatmentHistory: sound, ...(broken.has('age') ? {} : { age }) },
    minimumAge,
  )
}
