import { assess } from 'level-of-care'
import { render } from 'level-of-care/render'
import { expect, test } from 'vitest'
import { restLeast } from '../cases/intakeOf.ts'

/** Care that surely did not help, and more intensive care of which nobody knows when it was. */
const halfKnown = restLeast({
  assessedOn: '2026-11-20',
  symptomSeverity: 'severe',
  treatmentHistory: [
    { level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-30' },
    { level: 'intensive-outpatient', outcome: 'unchanged' },
  ],
})

test.each([
  ['en', 'outpatient care', 'intensive outpatient program'],
  ['es', 'atención ambulatoria', 'programa ambulatorio intensivo'],
] as const)(
  'a rating that is only known to lie between two is told with both: %s',
  (language, least, most) => {
    const told = render(assess(halfKnown), { format: 'text', reader: 'clinician', language }).toLowerCase()
    const line = told.split('\n').find((one) => one.includes(least) && one.includes(most))
    expect(line).toBeDefined()
  },
)
