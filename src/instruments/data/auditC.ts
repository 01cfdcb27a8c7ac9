import type { Instrument } from '../Instrument.ts'

/** Alcohol use, in three items. */
export const auditC = {
  id: 'auditC',
  title: 'AUDIT-C',
  measures: 'alcohol use',
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
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'men',
      title: 'Cut point for men: 4',
      official: true,
      citation: 'LOINC on 75626-2',
      verified: 'primary',
      bands: [
        { id: 'negative', label: 'Negative', from: 0 },
        { id: 'positive', label: 'Positive', from: 4, positive: true },
      ],
    },
    {
      id: 'women',
      title: 'Cut point for women: 3',
      official: true,
      citation: 'LOINC on 75626-2',
      verified: 'primary',
      bands: [
        { id: 'negative', label: 'Negative', from: 0 },
        { id: 'positive', label: 'Positive', from: 3, positive: true },
      ],
    },
  ],
  defaultConventions: ['men', 'women'],
  flags: [
    {
      id: 'first-item-only',
      kind: 'caveat',
      when: {
        kind: 'all',
        of: [
          { kind: 'sum', items: ['item1'], atLeast: 1 },
          { kind: 'sum', items: ['item2', 'item3'], atMost: 0 },
        ],
      },
      meaning:
        'All points come from item 1: the person probably drinks within recommended limits. Review the intake of the past months.',
      citation: 'LOINC on 75626-2',
      verified: 'primary',
    },
  ],
  license: {
    wording: 'free',
    note: 'The WHO has it in the public domain, as LOINC cites.',
    verified: 'primary',
  },
  loinc: { panel: '72109-2', total: '75626-2' },
  notes: [
    {
      id: 'cut-by-sex',
      text: 'The cut point depends on sex. Without the convention named, a total of 3 is neither positive nor negative.',
      verified: 'primary',
    },
    {
      id: 'us-core',
      text: 'The US Core questionnaire has another first item (LOINC 68517-2). Its answers are not those of item 1.',
      verified: 'primary',
    },
  ],
} as const

auditC satisfies Instrument
