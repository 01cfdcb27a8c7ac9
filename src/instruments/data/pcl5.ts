import type { Instrument } from '../Instrument.ts'

/** Post-traumatic stress. */
export const pcl5 = {
  id: 'pcl5',
  title: 'PCL-5',
  measures: 'post-traumatic stress',
  answers: { kind: 'points', from: 0, to: 4 },
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
    { id: 'item13' },
    { id: 'item14' },
    { id: 'item15' },
    { id: 'item16' },
    { id: 'item17' },
    { id: 'item18' },
    { id: 'item19' },
    { id: 'item20' },
  ],
  total: 'sum',
  subscales: [
    {
      id: 'cluster-b',
      items: ['item1', 'item2', 'item3', 'item4', 'item5'],
      citation: 'Comorbidity Guidelines (Australia), ISTSS and QxMD on the PCL-5',
      verified: 'secondary',
    },
    {
      id: 'cluster-c',
      items: ['item6', 'item7'],
      citation: 'Comorbidity Guidelines (Australia), ISTSS and QxMD on the PCL-5',
      verified: 'secondary',
    },
    {
      id: 'cluster-d',
      items: ['item8', 'item9', 'item10', 'item11', 'item12', 'item13', 'item14'],
      citation: 'Comorbidity Guidelines (Australia), ISTSS and QxMD on the PCL-5',
      verified: 'secondary',
    },
    {
      id: 'cluster-e',
      items: ['item15', 'item16', 'item17', 'item18', 'item19', 'item20'],
      citation: 'Comorbidity Guidelines (Australia), ISTSS and QxMD on the PCL-5',
      verified: 'secondary',
    },
  ],
  conventions: [
    {
      id: 'cut-31',
      title: 'The lower end of the provisional cut point 31 to 33',
      official: true,
      citation: 'Comorbidity Guidelines (Australia), ISTSS and QxMD on the PCL-5',
      verified: 'secondary',
      bands: [
        { id: 'below-cut', label: 'Below the cut point', from: 0 },
        { id: 'above-cut', label: 'At or above the cut point', from: 31, positive: true },
      ],
    },
    {
      id: 'cut-33',
      title: 'The upper end of the provisional cut point 31 to 33',
      official: true,
      citation: 'Comorbidity Guidelines (Australia), ISTSS and QxMD on the PCL-5',
      verified: 'secondary',
      bands: [
        { id: 'below-cut', label: 'Below the cut point', from: 0 },
        { id: 'above-cut', label: 'At or above the cut point', from: 33, positive: true },
      ],
    },
    {
      id: 'cut-34',
      title: 'The best cut point of a German clinical sample',
      official: false,
      citation: 'PMC12210402',
      verified: 'primary',
      bands: [
        { id: 'below-cut', label: 'Below the cut point', from: 0 },
        { id: 'above-cut', label: 'At or above the cut point', from: 34, positive: true },
      ],
    },
  ],
  defaultConventions: ['cut-31', 'cut-33'],
  flags: [
    {
      id: 'cluster-rule',
      kind: 'screen',
      when: {
        kind: 'all',
        of: [
          { kind: 'count', items: ['item1', 'item2', 'item3', 'item4', 'item5'], points: 2, atLeast: 1 },
          { kind: 'count', items: ['item6', 'item7'], points: 2, atLeast: 1 },
          {
            kind: 'count',
            items: ['item8', 'item9', 'item10', 'item11', 'item12', 'item13', 'item14'],
            points: 2,
            atLeast: 2,
          },
          {
            kind: 'count',
            items: ['item15', 'item16', 'item17', 'item18', 'item19', 'item20'],
            points: 2,
            atLeast: 2,
          },
        ],
      },
      meaning:
        'Enough symptoms (items of 2 or more) in each of the four clusters: one of B, one of C, two of D, two of E.',
      citation: 'Comorbidity Guidelines (Australia), ISTSS and QxMD on the PCL-5',
      verified: 'secondary',
    },
    {
      id: 'danger-item',
      kind: 'safety',
      when: { kind: 'sum', items: ['item16'], atLeast: 2 },
      meaning: 'Item 16 is about taking risks that could cause harm. Ask about it.',
      citation: 'Recalled; the item was not read',
      verified: 'recalled',
    },
  ],
  license: {
    wording: 'free',
    note: 'Work of the US National Center for PTSD, not copyrighted.',
    verified: 'secondary',
  },
  loinc: { panel: '101697-1', total: '101698-9' },
  notes: [
    {
      id: 'loinc-items',
      text: 'The LOINC codes of the items are left out, because it is not sure which is which. LOINC 70221-7 is of the older PCL-C and not of this instrument.',
      verified: 'primary',
    },
    {
      id: 'cut-points',
      text: 'The cut point of 38 of 2013 is superseded. Cut points differ between samples.',
      verified: 'secondary',
    },
  ],
} as const

pcl5 satisfies Instrument
