import type { Instrument } from '../Instrument.ts'

/** Eating attitudes. Item 26 is reversed. */
export const eat26 = {
  id: 'eat26',
  title: 'EAT-26',
  measures: 'eating attitudes',
  answers: {
    kind: 'choices',
    choices: [
      { code: 'never', points: 0 },
      { code: 'rarely', points: 0 },
      { code: 'sometimes', points: 0 },
      { code: 'often', points: 1 },
      { code: 'usually', points: 2 },
      { code: 'always', points: 3 },
    ],
  },
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
    { id: 'item21' },
    { id: 'item22' },
    { id: 'item23' },
    { id: 'item24' },
    { id: 'item25' },
    { id: 'item26', reversed: true },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'garner',
      title: 'Cut point of the author: 20',
      official: true,
      citation: 'eat-26.com',
      verified: 'primary',
      bands: [
        { id: 'below-cut', label: 'Below the cut point', from: 0 },
        { id: 'refer', label: 'Refer', from: 20, positive: true },
      ],
    },
  ],
  defaultConventions: ['garner'],
  flags: [],
  license: {
    wording: 'permission-needed',
    note: 'Copyright Garner; permission is needed.',
    verified: 'secondary',
  },
  loinc: {},
  notes: [
    { id: 'reversed', text: 'Item 26 is reversed.', verified: 'primary' },
    {
      id: 'behavior-questions',
      text: 'A low weight, or bingeing, vomiting or laxatives in the questions about behavior, call for a referral whatever the total. They are not part of these 26 items.',
      verified: 'primary',
    },
  ],
} as const

eat26 satisfies Instrument
