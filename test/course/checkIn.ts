import type { Episode, Intake } from 'level-of-care'
import { restLeast } from '../cases/intakeOf.ts'

/** A check-in of somebody who is in care at this level and responds well; what is not given is at its lowest rating. */
export function checkIn(
  assessedOn: string,
  level: Episode['level'],
  answers: Partial<Intake> = {},
  past: readonly Episode[] = [],
): Intake {
  const here: Episode = { level, outcome: 'ongoing', response: 'good' }
  return restLeast({ assessedOn, treatmentHistory: [...past, here], ...answers })
}
