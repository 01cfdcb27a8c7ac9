import type { Instrument } from '../Instrument.ts'

/** Depression. Item 9 asks about thoughts of death or of self-harm; the item about difficulty is not part of the total. */
export const phq9 = {
  id: 'phq9',
  title: 'PHQ-9',
  measures: 'depression, past two weeks',
  answers: { kind: 'points', from: 0, to: 3, loinc: ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'] },
  items: [
    { id: 'item1', loinc: '44250-9' },
    { id: 'item2', loinc: '44255-8' },
    { id: 'item3', loinc: '44259-0' },
    { id: 'item4', loinc: '44254-1' },
    { id: 'item5', loinc: '44251-7' },
    { id: 'item6', loinc: '44258-2' },
    { id: 'item7', loinc: '44252-5' },
    { id: 'item8', loinc: '44253-3' },
    { id: 'item9', loinc: '44260-8' },
    {
      id: 'difficulty',
      answers: { kind: 'points', from: 0, to: 3, loinc: ['LA6572-7', 'LA6573-5', 'LA6575-0', 'LA6574-3'] },
      scored: false,
      loinc: '69722-7',
    },
  ],
  total: 'sum',
  subscales: [],
  conventions: [
    {
      id: 'kroenke-2001',
      title: 'Cut points of the authors: 5, 10, 15, 20',
      official: true,
      citation: 'Kroenke, Spitzer & Williams, 2001',
      verified: 'secondary',
      bands: [
        { id: 'minimal', label: 'Minimal', from: 0 },
        { id: 'mild', label: 'Mild', from: 5 },
        { id: 'moderate', label: 'Moderate', from: 10, positive: true },
        { id: 'moderately-severe', label: 'Moderately severe', from: 15, positive: true },
        { id: 'severe', label: 'Severe', from: 20, positive: true },
      ],
    },
  ],
  defaultConventions: ['kroenke-2001'],
  flags: [
    {
      id: 'self-harm-item',
      kind: 'safety',
      when: { kind: 'sum', items: ['item9'], atLeast: 1 },
      meaning:
        'Any answer but the lowest to item 9 asks for a fuller suicide assessment, whatever the total. It is a trigger, not a level of risk.',
      citation:
        'Accounts of the PHQ-9 by others, among them studies of item 9 against the C-SSRS (Viguera) and later attempts (Simon; Louzon)',
      verified: 'secondary',
    },
  ],
  license: {
    wording: 'free',
    note: 'Copyright Pfizer; no permission is required to reproduce, translate, display or distribute it.',
    verified: 'primary',
  },
  loinc: { panel: '44249-1', total: '44261-6' },
  notes: [
    {
      id: 'difficulty-answers',
      text: 'The LOINC codes of the two highest answers about difficulty are not in numeric order. They are listed here from least to most.',
      verified: 'primary',
    },
  ],
} as const

phq9 satisfies Instrument
