import { copyPlainJson, type PlainJsonIssue } from '../rules/copyPlainJson.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { checkIntake } from './checkIntake.ts'
import { checkShape, missing } from './checkShape.ts'
import type { Episode, Intake } from './Intake.ts'
import { IntakeError, type IntakeIssue } from './IntakeError.ts'
import { intakeShape } from './intakeShape.ts'
import { knownPath } from './knownPath.ts'
import type { Shape } from './Shape.ts'

/** A checked intake, or everything that is wrong with it. */
export type IntakeResult<R extends Ruleset = Ruleset> =
  | { readonly success: true; readonly data: Intake<R> }
  | { readonly success: false; readonly error: IntakeError }

/** No intake needs more; a hostile one ends here, soon. */
const limits = { depth: 6, values: 3_000, stringLength: 1_000 }

/**
 * Makes the function that reads intakes for a ruleset. It copies what it is given, so that nothing can change an
 * intake after it was checked, and it never throws.
 */
export function createIntakeReader<R extends Ruleset>(ruleset: R): (input: unknown) => IntakeResult<R> {
  const shape = intakeShape(ruleset)
  return (input) => {
    const { value, issues: notJson } = copyPlainJson(input, limits)
    const found: IntakeIssue[] = []
    if (value === undefined) found.push(missing([], shape))
    else checkShape(value, shape, [], found)
    const issues = notJson.length === 0 ? found : told(notJson, found, shape)
    issues.push(...checkSoundAnswers(value, issues, ruleset.minimumAge))
    if (issues.length > 0) return { success: false, error: new IntakeError(issues) }
    return { success: true, data: value as Intake<R> }
  }
}

/** What could not be copied is absent from the copy: said once is enough. */
function told(
  notJson: readonly PlainJsonIssue[],
  found: readonly IntakeIssue[],
  shape: Shape,
): IntakeIssue[] {
  const uncopied = new Set(notJson.map(({ path }) => path.join('.')))
  return [
    ...notJson.map((issue) => describe(issue, shape)),
    ...found.filter(({ path, code }) => code === 'unknown-key' || !uncopied.has(path.join('.'))),
  ]
}

function describe({ path, code, expected }: PlainJsonIssue, shape: Shape): IntakeIssue {
  return { path: knownPath(path, shape), code, message: `expected ${expected}`, expected: [expected] }
}

/** The other checks, over the answers that have a sound shape, so that one slip does not hide the rest. */
function checkSoundAnswers(
  value: unknown,
  issues: readonly IntakeIssue[],
  minimumAge: number | undefined,
): readonly IntakeIssue[] {
  if (issues.length === 0) return checkIntake(value as Intake, minimumAge)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const broken = new Set(issues.map(({ path }) => path.join('.')))
  const { age, treatmentHistory, assessedOn } = value as Intake
  const answers = { assessedOn, ...(broken.has('age') ? {} : { age }) }
  if (!Array.isArray(treatmentHistory) || broken.has('assessedOn') || broken.has('treatmentHistory'))
    return checkIntake(answers, minimumAge)
  const sound = treatmentHistory.map((episode: unknown, position): Episode => {
    const isSound = (key: string) => !broken.has(`treatmentHistory.${position}.${key}`)
    const given = Object(episode) as Episode
    const outcome = isSound('outcome') ? given.outcome : undefined
    return {
      level: given.level,
      // Without an outcome nothing can be said of the response: with this one, any may be.
      outcome: outcome ?? 'left-early',
      ...(isSound('endedOn') ? { endedOn: given.endedOn ?? null } : {}),
      ...(isSound('response') ? { response: given.response ?? null } : {}),
    }
  })
  return checkIntake({ ...answers, treatmentHistory: sound }, minimumAge)
}
