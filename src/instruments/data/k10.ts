import type { Instrument } from '../Instrument.ts'

/** Distress. Its items start at 1 or at 0, and the same total means something else in each. */
export const k10 = {
  id: 'k10',
  title: 'K10',
  measures: 'distress, past 30 days',
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
  ],
  versions: [
    { id: 'from-1', title: 'Items from 1 to 5, total 10 to 50', answers: { kind: 'points', from: 1, to: 5 } },
    {
      id: 'from-0',
      title: 'Items from 0 to 4, total 0 to 40, as in the United States',
      answers: { kind: 'points', from: 0, to: 4 },
    },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'abs-from-1',
      title: 'Bands of the Australian Bureau of Statistics',
      official: false,
      version: 'from-1',
      citation: 'Australian Bureau of Statistics, 4817.0.55.001',
      verified: 'primary',
      bands: [
        { id: 'low', label: 'Low', from: 10 },
        { id: 'moderate', label: 'Moderate', from: 16 },
        { id: 'high', label: 'High', from: 22 },
        { id: 'very-high', label: 'Very high', from: 30 },
      ],
    },
    {
      id: 'primary-care-from-1',
      title: 'Bands used in primary care',
      official: false,
      version: 'from-1',
      citation: 'Accounts of Australian primary care',
      verified: 'secondary',
      bands: [
        { id: 'likely-well', label: 'Likely to be well', from: 10 },
        { id: 'mild', label: 'Mild', from: 20 },
        { id: 'moderate', label: 'Moderate', from: 25 },
        { id: 'severe', label: 'Severe', from: 30 },
      ],
    },
    {
      id: 'abs-from-0',
      title: 'Bands of the Australian Bureau of Statistics, moved to a base of 0',
      official: false,
      version: 'from-0',
      citation: 'Australian Bureau of Statistics, 4817.0.55.001',
      verified: 'primary',
      bands: [
        { id: 'low', label: 'Low', from: 0 },
        { id: 'moderate', label: 'Moderate', from: 6 },
        { id: 'high', label: 'High', from: 12 },
        { id: 'very-high', label: 'Very high', from: 20 },
      ],
    },
    {
      id: 'primary-care-from-0',
      title: 'Bands used in primary care, moved to a base of 0',
      official: false,
      version: 'from-0',
      citation: 'Accounts of Australian primary care',
      verified: 'secondary',
      bands: [
        { id: 'likely-well', label: 'Likely to be well', from: 0 },
        { id: 'mild', label: 'Mild', from: 10 },
        { id: 'moderate', label: 'Moderate', from: 15 },
        { id: 'severe', label: 'Severe', from: 20 },
      ],
    },
  ],
  defaultConventions: ['abs-from-1', 'abs-from-0'],
  flags: [],
  license: {
    wording: 'not-known',
    note: 'It is said to be free to use; that was not confirmed.',
    verified: 'recalled',
  },
  loinc: {},
  notes: [
    {
      id: 'no-official-bands',
      text: 'There are no universally agreed categories, says the Australian Bureau of Statistics.',
      verified: 'primary',
    },
  ],
} as const

k10 satisfies Instrument
