import type { Instrument } from '../Instrument.ts'

/** Disability, simple scoring. */
export const whodas12 = {
  id: 'whodas12',
  title: 'WHODAS 2.0 (12 items)',
  measures: 'disability, past 30 days',
  items: [
    { id: 'item1' },
    { id: 'item2' },
    { id: 'item3' },
    { id: 'item4' },
    { id: 'item5' },
    { id: 'item6' },
    { id: 'item7' },
    { id: 'item8' },
    { id: 'item9' },
    { id: 'item10' },
    { id: 'item11' },
    { id: 'item12' },
  ],
  versions: [
    { id: 'from-0', title: 'Items from 0 to 4, total 0 to 48', answers: { kind: 'points', from: 0, to: 4 } },
    { id: 'from-1', title: 'Items from 1 to 5, total 12 to 60', answers: { kind: 'points', from: 1, to: 5 } },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'percent-from-0',
      title: 'Five bands of 20 percent, as one county uses them',
      official: false,
      version: 'from-0',
      citation: 'One US county; the bands are not of the WHO',
      verified: 'secondary',
      bands: [
        { id: 'none', label: 'None', from: 0 },
        { id: 'mild', label: 'Mild', from: 10 },
        { id: 'moderate', label: 'Moderate', from: 20 },
        { id: 'severe', label: 'Severe', from: 29 },
        { id: 'extreme', label: 'Extreme', from: 39 },
      ],
    },
    {
      id: 'percent-from-1',
      title: 'Five bands of 20 percent, as one county uses them',
      official: false,
      version: 'from-1',
      citation: 'One US county; the bands are not of the WHO',
      verified: 'secondary',
      bands: [
        { id: 'none', label: 'None', from: 12 },
        { id: 'mild', label: 'Mild', from: 22 },
        { id: 'moderate', label: 'Moderate', from: 32 },
        { id: 'severe', label: 'Severe', from: 41 },
        { id: 'extreme', label: 'Extreme', from: 51 },
      ],
    },
  ],
  defaultConventions: ['percent-from-0', 'percent-from-1'],
  flags: [],
  license: {
    wording: 'permission-needed',
    note: 'Copyright World Health Organization 2010; free, but a user agreement is asked for.',
    verified: 'secondary',
  },
  loinc: {},
  notes: [
    {
      id: 'no-official-bands',
      text: 'The WHO published no bands of severity. Whoever has bands of their own can pass them.',
      verified: 'secondary',
    },
    {
      id: 'simple-scoring',
      text: 'This is the simple scoring, the sum. The complex scoring needs the algorithm of the WHO.',
      verified: 'primary',
    },
  ],
} as const

whodas12 satisfies Instrument
