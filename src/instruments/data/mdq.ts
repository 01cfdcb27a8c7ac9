import type { Instrument } from '../Instrument.ts'

/** Bipolar disorder: a screen of a whole life. */
export const mdq = {
  id: 'mdq',
  title: 'MDQ',
  measures: 'mania or hypomania, ever',
  answers: { kind: 'yes-no' },
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
    { id: 'sameTime', scored: false },
    {
      id: 'problemLevel',
      scored: false,
      answers: {
        kind: 'choices',
        choices: [
          { code: 'none', points: 0 },
          { code: 'minor', points: 1 },
          { code: 'moderate', points: 2 },
          { code: 'serious', points: 3 },
        ],
      },
    },
  ],
  total: 'sum',
  subscales: [],
  conventions: [],
  defaultConventions: [],
  flags: [
    {
      id: 'positive-screen',
      kind: 'screen',
      when: {
        kind: 'all',
        of: [
          {
            kind: 'sum',
            items: [
              'item1',
              'item2',
              'item3',
              'item4',
              'item5',
              'item6',
              'item7',
              'item8',
              'item9',
              'item10',
              'item11',
              'item12',
              'item13',
            ],
            atLeast: 7,
          },
          { kind: 'sum', items: ['sameTime'], atLeast: 1 },
          { kind: 'sum', items: ['problemLevel'], atLeast: 2 },
        ],
      },
      meaning: 'Seven or more items, several at the same time, and a moderate or serious problem.',
      citation: 'Hirschfeld et al., 2000; NINDS CDE',
      verified: 'primary',
    },
  ],
  license: {
    wording: 'not-known',
    note: 'It is said to be copyrighted; that was not confirmed.',
    verified: 'recalled',
  },
  loinc: {},
  notes: [
    {
      id: 'no-severity',
      text: 'It screens a whole life. Its total is no measure of severity now.',
      verified: 'secondary',
    },
    {
      id: 'other-cut-points',
      text: 'Another cut point (5) was the best in a Korean study.',
      verified: 'primary',
    },
  ],
} as const

mdq satisfies Instrument
