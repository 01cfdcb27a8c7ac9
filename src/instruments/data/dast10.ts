import type { Instrument } from '../Instrument.ts'

/** Use of drugs other than alcohol. Item 3 is reversed. */
export const dast10 = {
  id: 'dast10',
  title: 'DAST-10',
  measures: 'use of drugs other than alcohol, past year',
  answers: { kind: 'yes-no' },
  items: [
    { id: 'item1' },
    { id: 'item2' },
    { id: 'item3', reversed: true },
    { id: 'item4' },
    { id: 'item5' },
    { id: 'item6' },
    { id: 'item7' },
    { id: 'item8' },
    { id: 'item9' },
    { id: 'item10' },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'usual',
      title: 'The usual bands: 1, 3, 6, 9',
      official: false,
      citation: 'Comorbidity Guidelines (Australia) and NIDA CDE 3254089 on the DAST-10',
      verified: 'secondary',
      bands: [
        { id: 'none', label: 'None', from: 0 },
        { id: 'low', label: 'Low', from: 1 },
        { id: 'moderate', label: 'Moderate', from: 3, positive: true },
        { id: 'substantial', label: 'Substantial', from: 6, positive: true },
        { id: 'severe', label: 'Severe', from: 9, positive: true },
      ],
    },
  ],
  defaultConventions: ['usual'],
  flags: [
    {
      id: 'withdrawal-item',
      kind: 'safety',
      when: { kind: 'sum', items: ['item9'], atLeast: 1 },
      meaning: 'Item 9 (withdrawal): ask which substances, and about withdrawal now.',
      citation: 'Comorbidity Guidelines (Australia) and NIDA CDE 3254089 on the DAST-10',
      verified: 'secondary',
    },
  ],
  license: {
    wording: 'permission-needed',
    note: 'Copyright 1982 Skinner and CAMH; the form may be reproduced for non-commercial use with credit.',
    verified: 'secondary',
  },
  loinc: { panel: '82666-9', total: '82667-7' },
  notes: [
    { id: 'reversed', text: 'Item 3 is reversed: a no gives the point.', verified: 'secondary' },
    {
      id: 'loinc-items',
      text: 'The LOINC codes of the items are left out, because they are not sure.',
      verified: 'primary',
    },
  ],
} as const

dast10 satisfies Instrument
