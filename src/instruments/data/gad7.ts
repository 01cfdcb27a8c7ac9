import type { Instrument } from '../Instrument.ts'

/** Anxiety. */
export const gad7 = {
  id: 'gad7',
  title: 'GAD-7',
  measures: 'anxiety, past two weeks',
  answers: { kind: 'points', from: 0, to: 3, loinc: ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'] },
  items: [
    { id: 'item1', loinc: '69725-0' },
    { id: 'item2', loinc: '68509-9' },
    { id: 'item3', loinc: '69733-4' },
    { id: 'item4', loinc: '69734-2' },
    { id: 'item5', loinc: '69735-9' },
    { id: 'item6', loinc: '69689-8' },
    { id: 'item7', loinc: '69736-7' },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'spitzer-2006',
      title: 'Cut points of the authors: 5, 10, 15',
      official: true,
      citation: 'Spitzer et al., 2006',
      verified: 'secondary',
      bands: [
        { id: 'minimal', label: 'Minimal', from: 0 },
        { id: 'mild', label: 'Mild', from: 5 },
        { id: 'moderate', label: 'Moderate', from: 10, positive: true },
        { id: 'severe', label: 'Severe', from: 15, positive: true },
      ],
    },
  ],
  defaultConventions: ['spitzer-2006'],
  flags: [],
  license: {
    wording: 'free',
    note: 'Copyright Pfizer; no permission is required to reproduce, translate, display or distribute it.',
    verified: 'primary',
  },
  loinc: { panel: '69737-5', total: '70274-6' },
  notes: [],
} as const

gad7 satisfies Instrument
