import type { Instrument } from '../Instrument.ts'

/** Alcohol use. */
export const audit = {
  id: 'audit',
  title: 'AUDIT',
  measures: 'alcohol use, past year',
  answers: { kind: 'points', from: 0, to: 4 },
  items: [
    {
      id: 'item1',
      answers: {
        kind: 'points',
        from: 0,
        to: 4,
        loinc: ['LA6270-8', 'LA18926-8', 'LA18927-6', 'LA18928-4', 'LA18929-2'],
      },
      loinc: '68518-0',
    },
    {
      id: 'item2',
      answers: {
        kind: 'points',
        from: 0,
        to: 4,
        loinc: ['LA15694-5', 'LA15695-2', 'LA18930-0', 'LA18931-8', 'LA18932-6'],
      },
      loinc: '68519-8',
    },
    {
      id: 'item3',
      answers: {
        kind: 'points',
        from: 0,
        to: 4,
        loinc: ['LA6270-8', 'LA18933-4', 'LA18876-5', 'LA18891-4', 'LA18934-2'],
      },
      loinc: '68520-6',
    },
    { id: 'item4', loinc: '97734-8' },
    { id: 'item5', loinc: '97735-5' },
    { id: 'item6', loinc: '97736-3' },
    { id: 'item7', loinc: '97737-1' },
    { id: 'item8', loinc: '97738-9' },
    { id: 'item9', answers: { kind: 'listed-points', points: [0, 2, 4] }, loinc: '97739-7' },
    { id: 'item10', answers: { kind: 'listed-points', points: [0, 2, 4] }, loinc: '97740-5' },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'babor-2001',
      title: 'The four zones of the guidelines: 8, 16, 20',
      official: true,
      citation: 'Babor et al., AUDIT guidelines for use in primary care, second edition, 2001',
      verified: 'secondary',
      bands: [
        { id: 'zone-1', label: 'Zone I', from: 0 },
        { id: 'zone-2', label: 'Zone II', from: 8, positive: true },
        { id: 'zone-3', label: 'Zone III', from: 16, positive: true },
        { id: 'zone-4', label: 'Zone IV', from: 20, positive: true },
      ],
    },
  ],
  defaultConventions: ['babor-2001'],
  flags: [
    {
      id: 'next-higher-intervention',
      kind: 'safety',
      when: {
        kind: 'any',
        of: [
          { kind: 'count', items: ['item4', 'item5', 'item6'], points: 2, atLeast: 1 },
          { kind: 'count', items: ['item9', 'item10'], points: 4, atLeast: 1 },
        ],
      },
      meaning:
        '2 or more on item 4, 5 or 6, or 4 on item 9 or 10: the next higher intervention than the total alone would call for. The source can be read as asking for items 4, 5 and 6 together; the wider reading is used.',
      citation: 'Babor et al., AUDIT guidelines for use in primary care, second edition, 2001',
      verified: 'secondary',
    },
    {
      id: 'dependence-items',
      kind: 'safety',
      when: { kind: 'sum', items: ['item4', 'item5', 'item6'], atLeast: 1 },
      meaning: 'Points on items 4 to 6 are signs of dependence: ask about withdrawal.',
      citation: 'Babor et al., AUDIT guidelines for use in primary care, second edition, 2001',
      verified: 'secondary',
    },
    {
      id: 'morning-drinking',
      kind: 'safety',
      when: { kind: 'sum', items: ['item6'], atLeast: 1 },
      meaning: 'Item 6 (drinking in the morning): ask about withdrawal.',
      citation: 'Babor et al., AUDIT guidelines for use in primary care, second edition, 2001',
      verified: 'secondary',
    },
  ],
  license: {
    wording: 'free',
    note: 'The WHO has it in the public domain, as LOINC cites.',
    verified: 'primary',
  },
  loinc: { panel: '72110-0', total: '75624-7' },
  notes: [
    {
      id: 'items-9-and-10',
      text: 'That items 9 and 10 give 0, 2 or 4 points is recalled; it agrees with the highest total of 40.',
      verified: 'recalled',
    },
    {
      id: 'tentative',
      text: 'The authors call the zones tentative: a cut point depends on the country and its drinks.',
      verified: 'secondary',
    },
  ],
} as const

audit satisfies Instrument
