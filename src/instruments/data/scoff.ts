import type { Instrument } from '../Instrument.ts'

/** Eating disorders. */
export const scoff = {
  id: 'scoff',
  title: 'SCOFF',
  measures: 'eating disorders',
  answers: { kind: 'yes-no' },
  items: [{ id: 'item1' }, { id: 'item2' }, { id: 'item3' }, { id: 'item4' }, { id: 'item5' }],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'morgan-1999',
      title: 'Cut point of the authors: 2',
      official: true,
      citation: 'Morgan, Reid & Lacey, BMJ 1999',
      verified: 'primary',
      bands: [
        { id: 'negative', label: 'Negative', from: 0 },
        { id: 'positive', label: 'Positive', from: 2, positive: true },
      ],
    },
  ],
  defaultConventions: ['morgan-1999'],
  flags: [
    {
      id: 'purging-item',
      kind: 'safety',
      when: { kind: 'sum', items: ['item1'], atLeast: 1 },
      meaning: 'Item 1 (purging): ask how often, and have potassium checked.',
      citation: 'Morgan, Reid & Lacey, BMJ 1999; what to do is the judgment of this library',
      verified: 'secondary',
    },
    {
      id: 'weight-item',
      kind: 'safety',
      when: { kind: 'sum', items: ['item3'], atLeast: 1 },
      meaning: 'Item 3 (weight loss): weigh, and ask since when.',
      citation: 'Morgan, Reid & Lacey, BMJ 1999; what to do is the judgment of this library',
      verified: 'secondary',
    },
  ],
  license: {
    wording: 'not-known',
    note: 'Published in the BMJ and usually used freely; that was not confirmed.',
    verified: 'recalled',
  },
  loinc: {},
  notes: [],
} as const

scoff satisfies Instrument
