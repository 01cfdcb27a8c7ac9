import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { aboutPerson, type Shape } from '../boundary/Shape.ts'
import type { Preferences } from '../intake/Intake.ts'
import { preferencesShape } from '../intake/intakeShape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type InPersonFrom, inPersonFromShape } from './inPerson.ts'
import { type Waiting, waitingShape } from './Waiting.ts'

/** What bears on a placement beside the recommendation and what is offered. */
export interface PlaceOptions<R extends Ruleset = Ruleset> {
  /**
   * What the person declined and the format that they prefer, as in the intake. A recommendation does not hold them.
   *
   * @defaultValue Nothing is known of that: absent and `null` are the same.
   */
  readonly preferences?: Preferences<R> | null
  /**
   * What is known of waiting.
   *
   * @defaultValue The access standard of the `urgency` ladder, see {@link Waiting}.
   */
  readonly waiting?: Waiting<R>
  /**
   * By dimension, the rating from which on telehealth alone is a gap; `null` for none. Each entry replaces the default of the
   * same name. Withdrawal of any kind, medical evaluation and medical monitoring are always done in person.
   *
   * @defaultValue `{ riskOfHarm: 'high', supervision: 'daily' }`: our own judgment
   */
  readonly inPersonFrom?: InPersonFrom<R>
  /**
   * The assessor that made the recommendation.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
}

/** What each option may be. */
export function placeOptionsShape(ruleset: Ruleset): Shape<PlaceOptions> {
  return optionsOf<PlaceOptions>({
    preferences: aboutPerson(preferencesShape(ruleset)),
    waiting: waitingShape(ruleset),
    inPersonFrom: inPersonFromShape(ruleset),
    assessor: anAssessor(),
  })
}
