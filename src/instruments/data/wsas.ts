import type { Instrument } from '../Instrument.ts'

/** Work and social adjustment. */
export const wsas = {
  id: 'wsas',
  title: 'WSAS',
  measures: 'impairment of work and social life',
  answers: { kind: 'points', from: 0, to: 8 },
  items: [{ id: 'item1' }, { id: 'item2' }, { id: 'item3' }, { id: 'item4' }, { id: 'item5' }],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'mundt-2002',
      title: 'Bands of the authors: 10, 21',
      official: true,
      citation: 'Mundt et al., 2002',
      verified: 'secondary',
      bands: [
        { id: 'subclinical', label: 'Subclinical', from: 0 },
        { id: 'significant', label: 'Significant', from: 10 },
        { id: 'severe', label: 'Moderately severe or worse', from: 21 },
      ],
    },
  ],
  defaultConventions: ['mundt-2002'],
  flags: [],
  license: { wording: 'permission-needed', note: 'Copyright Isaac Marks.', verified: 'secondary' },
  loinc: {},
  notes: [
    {
      id: 'work-item',
      text: 'The item about work can be left out by people who have retired or do not work by choice. No rule of its authors for the total was found, so the total is then a range.',
      verified: 'primary',
    },
  ],
} as const

wsas satisfies Instrument
