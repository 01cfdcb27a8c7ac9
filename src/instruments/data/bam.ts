import type { Instrument } from '../Instrument.ts'

/** Substance use and recovery: three subscales, no total. */
export const bam = {
  id: 'bam',
  title: 'BAM',
  measures: 'substance use, and what endangers or protects recovery, past 30 days',
  items: [
    { id: 'item1' },
    { id: 'item2' },
    { id: 'item3' },
    { id: 'item4' },
    { id: 'item5' },
    { id: 'item6' },
    { id: 'item7a', scored: false },
    { id: 'item7b', scored: false },
    { id: 'item7c', scored: false },
    { id: 'item7d', scored: false },
    { id: 'item7e', scored: false },
    { id: 'item7f', scored: false },
    { id: 'item7g', scored: false },
    { id: 'item8' },
    { id: 'item9' },
    { id: 'item10' },
    { id: 'item11' },
    { id: 'item12' },
    { id: 'item13' },
    { id: 'item14' },
    { id: 'item15' },
    { id: 'item16' },
    { id: 'item17', scored: false },
  ],
  versions: [
    {
      id: 'categorical',
      title: 'Categorical: items from 0 to 4',
      answers: { kind: 'points', from: 0, to: 4 },
    },
    {
      id: 'continuous',
      title: 'Continuous (BAM-R): items from 0 to 30',
      answers: { kind: 'points', from: 0, to: 30 },
    },
  ],
  total: 'none',
  subscales: [
    {
      id: 'use',
      items: ['item4', 'item5', 'item6'],
      citation: 'VA VISN 4 text and Kipu on the BAM',
      verified: 'secondary',
    },
    {
      id: 'risk',
      items: ['item1', 'item2', 'item3', 'item8', 'item11', 'item15'],
      citation: 'VA VISN 4 text and Kipu on the BAM',
      verified: 'secondary',
    },
    {
      id: 'protective',
      items: ['item9', 'item10', 'item12', 'item13', 'item14', 'item16'],
      citation: 'VA VISN 4 text and Kipu on the BAM',
      verified: 'secondary',
    },
  ],
  conventions: [],
  defaultConventions: [],
  flags: [
    {
      id: 'use',
      kind: 'caveat',
      version: 'categorical',
      when: { kind: 'sum', items: ['item4', 'item5', 'item6'], atLeast: 1 },
      meaning: 'Some use: look at the items.',
      citation: 'Blueprint on the BAM',
      verified: 'secondary',
    },
    {
      id: 'high-risk',
      kind: 'caveat',
      version: 'categorical',
      when: { kind: 'sum', items: ['item1', 'item2', 'item3', 'item8', 'item11', 'item15'], atLeast: 12 },
      meaning: 'Much endangers recovery: look at the items.',
      citation: 'Blueprint on the BAM',
      verified: 'secondary',
    },
    {
      id: 'low-protection',
      kind: 'caveat',
      version: 'categorical',
      when: { kind: 'sum', items: ['item9', 'item10', 'item12', 'item13', 'item14', 'item16'], atMost: 12 },
      meaning: 'Little protects recovery: look at the items.',
      citation: 'Blueprint on the BAM',
      verified: 'secondary',
    },
  ],
  license: {
    wording: 'not-known',
    note: 'It is a product of the US Department of Veterans Affairs and said to be in the public domain; that was not confirmed.',
    verified: 'recalled',
  },
  loinc: {},
  notes: [
    { id: 'no-total', text: 'There is no validated total. Look at the items first.', verified: 'secondary' },
    {
      id: 'continuous-values',
      text: 'Of the continuous version only the range of the items is checked: which values each item may take was not read.',
      verified: 'recalled',
    },
    { id: 'window', text: 'It asks about 30 days; the BAM-IOP about 7.', verified: 'secondary' },
  ],
} as const

bam satisfies Instrument
