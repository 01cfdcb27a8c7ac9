import type { Instrument } from '../Instrument.ts'

/** Opioid withdrawal. Most items allow only some of the points: any other is refused. */
export const cows = {
  id: 'cows',
  title: 'COWS',
  measures: 'opioid withdrawal now',
  items: [
    { id: 'restingPulse', answers: { kind: 'listed-points', points: [0, 1, 2, 4] } },
    { id: 'sweating', answers: { kind: 'listed-points', points: [0, 1, 2, 3, 4] } },
    { id: 'restlessness', answers: { kind: 'listed-points', points: [0, 1, 3, 5] } },
    { id: 'pupilSize', answers: { kind: 'listed-points', points: [0, 1, 2, 5] } },
    { id: 'jointAches', answers: { kind: 'listed-points', points: [0, 1, 2, 4] } },
    { id: 'runnyNose', answers: { kind: 'listed-points', points: [0, 1, 2, 4] } },
    { id: 'stomachUpset', answers: { kind: 'listed-points', points: [0, 1, 2, 3, 5] } },
    { id: 'tremor', answers: { kind: 'listed-points', points: [0, 1, 2, 4] } },
    { id: 'yawning', answers: { kind: 'listed-points', points: [0, 1, 2, 4] } },
    { id: 'anxiety', answers: { kind: 'listed-points', points: [0, 1, 2, 4] } },
    { id: 'gooseflesh', answers: { kind: 'listed-points', points: [0, 3, 5] } },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'wesson-2003',
      title: 'Bands of the authors: 5, 13, 25, 37',
      official: true,
      citation: 'Wesson & Ling, 2003',
      verified: 'secondary',
      bands: [
        { id: 'none', label: 'No active withdrawal', from: 0 },
        { id: 'mild', label: 'Mild', from: 5 },
        { id: 'moderate', label: 'Moderate', from: 13 },
        { id: 'moderately-severe', label: 'Moderately severe', from: 25 },
        { id: 'severe', label: 'Severe', from: 37 },
      ],
    },
  ],
  defaultConventions: ['wesson-2003'],
  flags: [],
  license: {
    wording: 'not-known',
    note: 'The form is said to be free to copy and use clinically; that was not confirmed.',
    verified: 'recalled',
  },
  loinc: {},
  notes: [
    {
      id: 'points',
      text: 'The points of sweating, restlessness, pupils, aches and runny nose were read in copies of the form only; of the others in a specification of the VA too.',
      verified: 'secondary',
    },
    { id: 'below-5', text: 'A total below 5 is not conclusive.', verified: 'secondary' },
  ],
} as const

cows satisfies Instrument
