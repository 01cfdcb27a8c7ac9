import type { Instrument } from '../Instrument.ts'

/** Insomnia. */
export const isi = {
  id: 'isi',
  title: 'ISI',
  measures: 'insomnia, past two weeks',
  answers: { kind: 'points', from: 0, to: 4 },
  items: [
    { id: 'item1' },
    { id: 'item2' },
    { id: 'item3' },
    { id: 'item4' },
    { id: 'item5' },
    { id: 'item6' },
    { id: 'item7' },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'morin',
      title: 'The usual bands: 8, 15, 22',
      official: true,
      citation: 'VA My HealtheVet and NINDS CDE on the ISI',
      verified: 'primary',
      bands: [
        { id: 'none', label: 'None', from: 0 },
        { id: 'subthreshold', label: 'Subthreshold', from: 8 },
        { id: 'moderate', label: 'Moderate', from: 15 },
        { id: 'severe', label: 'Severe', from: 22 },
      ],
    },
  ],
  defaultConventions: ['morin'],
  flags: [],
  license: {
    wording: 'permission-needed',
    note: 'Copyright Morin, distributed by Mapi Research Trust.',
    verified: 'primary',
  },
  loinc: {},
  notes: [],
} as const

isi satisfies Instrument
