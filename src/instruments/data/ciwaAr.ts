import type { Instrument } from '../Instrument.ts'

/** Alcohol withdrawal. Its authors published no bands. */
export const ciwaAr = {
  id: 'ciwaAr',
  title: 'CIWA-Ar',
  measures: 'alcohol withdrawal now',
  answers: { kind: 'points', from: 0, to: 7 },
  items: [
    { id: 'nausea' },
    { id: 'tremor' },
    { id: 'sweats' },
    { id: 'anxiety' },
    { id: 'agitation' },
    { id: 'tactile' },
    { id: 'auditory' },
    { id: 'visual' },
    { id: 'headache' },
    { id: 'orientation', answers: { kind: 'points', from: 0, to: 4 } },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'asam-2020',
      title: 'ASAM guideline of 2020: 10, 19',
      official: false,
      citation: 'American Society of Addiction Medicine, 2020, as the EVAL Foundation implements it',
      verified: 'secondary',
      bands: [
        { id: 'mild', label: 'Mild', from: 0 },
        { id: 'moderate', label: 'Moderate', from: 10 },
        { id: 'severe', label: 'Severe', from: 19 },
      ],
    },
    {
      id: 'bakhla-2014',
      title: 'Bakhla, 2014: 9, 16',
      official: false,
      citation: 'J Addiction 2014 (Bakhla), quoted by timeofcare.com',
      verified: 'secondary',
      bands: [
        { id: 'mild', label: 'Mild', from: 0 },
        { id: 'moderate', label: 'Moderate', from: 9 },
        { id: 'severe', label: 'Severe', from: 16 },
      ],
    },
    {
      id: 'four-steps',
      title: 'Four-step handout: 9, 16, 21',
      official: false,
      citation: 'A handout on timeofcare.com',
      verified: 'secondary',
      bands: [
        { id: 'minimal', label: 'Absent or minimal', from: 0 },
        { id: 'mild', label: 'Mild', from: 9 },
        { id: 'moderate', label: 'Moderate', from: 16 },
        { id: 'severe', label: 'Severe', from: 21 },
      ],
    },
  ],
  defaultConventions: ['asam-2020'],
  flags: [
    {
      id: 'orientation',
      kind: 'safety',
      when: { kind: 'sum', items: ['orientation'], atLeast: 1 },
      meaning: 'Orientation is not intact: delirium has to be ruled out now, whatever the total.',
      citation: 'Judgment of this library; orientation is named as a safety item by accounts of the CIWA-Ar',
      verified: 'secondary',
    },
    {
      id: 'perception',
      kind: 'safety',
      when: { kind: 'sum', items: ['tactile', 'auditory', 'visual'], atLeast: 1 },
      meaning: 'Disturbed perception: have it assessed; hallucinations make a withdrawal complicated.',
      citation: 'Judgment of this library; the items are named as safety items by accounts of the CIWA-Ar',
      verified: 'secondary',
    },
  ],
  license: { wording: 'free', note: 'Not copyrighted (Sullivan et al., 1989).', verified: 'secondary' },
  loinc: {},
  notes: [
    {
      id: 'no-official-bands',
      text: 'The authors (Sullivan et al., 1989) published no bands. Whoever uses another convention can name it or pass bands.',
      verified: 'secondary',
    },
    {
      id: 'not-valid',
      text: 'It is not valid for somebody who cannot communicate, and is meant for people who drank recently.',
      verified: 'secondary',
    },
  ],
} as const

ciwaAr satisfies Instrument
