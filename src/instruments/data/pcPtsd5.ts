import type { Instrument } from '../Instrument.ts'

/** Post-traumatic stress, in five items after one about exposure. */
export const pcPtsd5 = {
  id: 'pcPtsd5',
  title: 'PC-PTSD-5',
  measures: 'post-traumatic stress, past month',
  answers: { kind: 'yes-no' },
  items: [
    { id: 'exposure', scored: false },
    { id: 'item1', askedAfter: 'exposure' },
    { id: 'item2', askedAfter: 'exposure' },
    { id: 'item3', askedAfter: 'exposure' },
    { id: 'item4', askedAfter: 'exposure' },
    { id: 'item5', askedAfter: 'exposure' },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'cut-4',
      title: 'The cut point with the best balance: 4',
      official: true,
      citation: 'Bovin et al., JAMA Netw Open 2021',
      verified: 'primary',
      bands: [
        { id: 'negative', label: 'Negative', from: 0 },
        { id: 'positive', label: 'Positive', from: 4, positive: true },
      ],
    },
    {
      id: 'cut-3',
      title: 'The most sensitive cut point: 3; to be considered for women',
      official: true,
      citation: 'Prins et al., 2016; Bovin et al., JAMA Netw Open 2021',
      verified: 'secondary',
      bands: [
        { id: 'negative', label: 'Negative', from: 0 },
        { id: 'positive', label: 'Positive', from: 3, positive: true },
      ],
    },
  ],
  defaultConventions: ['cut-4', 'cut-3'],
  flags: [],
  license: { wording: 'free', note: 'Work of the US Department of Veterans Affairs.', verified: 'recalled' },
  loinc: {},
  notes: [
    {
      id: 'two-cut-points',
      text: 'Two cut points are in use. Without the convention named, a total of 3 is neither positive nor negative.',
      verified: 'primary',
    },
    { id: 'gate', text: 'After a no to the question about exposure the total is 0.', verified: 'recalled' },
  ],
} as const

pcPtsd5 satisfies Instrument
