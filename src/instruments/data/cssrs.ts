import type { Instrument } from '../Instrument.ts'

/** Suicide risk. Columbia puts intent without a plan (item 4) into the most severe group; some software does not. */
export const cssrs = {
  id: 'cssrs',
  title: 'C-SSRS screener',
  measures: 'suicidal ideation of the past month; suicidal behavior, ever and in the past 3 months',
  answers: { kind: 'yes-no' },
  items: [
    { id: 'item1', loinc: '93246-7' },
    { id: 'item2', loinc: '93247-5' },
    { id: 'item3', askedAfter: 'item2', loinc: '93248-3' },
    { id: 'item4', askedAfter: 'item2', loinc: '93249-1' },
    { id: 'item5', askedAfter: 'item2', loinc: '93250-9' },
    { id: 'item6', loinc: '93267-3' },
    { id: 'item6Recent', askedAfter: 'item6', loinc: '93269-9' },
  ],
  total: 'none',
  subscales: [],
  conventions: [],
  defaultConventions: [],
  flags: [
    {
      id: 'intent',
      kind: 'safety',
      when: { kind: 'sum', items: ['item4', 'item5'], atLeast: 1 },
      meaning:
        'Item 4 or 5 (intent) in the past month: the most severe group. Precautions, and an evaluation by a mental health professional now.',
      citation: 'Columbia Lighthouse Project, triage documents',
      verified: 'primary',
    },
    {
      id: 'recent-behavior',
      kind: 'safety',
      when: { kind: 'sum', items: ['item6Recent'], atLeast: 1 },
      meaning:
        'Suicidal behavior in the past 3 months: the most severe group. Precautions, and an evaluation by a mental health professional now.',
      citation: 'Columbia Lighthouse Project, triage documents',
      verified: 'primary',
    },
    {
      id: 'method',
      kind: 'safety',
      when: { kind: 'sum', items: ['item3'], atLeast: 1 },
      meaning: 'Item 3 (a method): ask about intent and plan, and make a safety plan.',
      citation: 'Common three-color triage',
      verified: 'secondary',
    },
    {
      id: 'ideation',
      kind: 'safety',
      when: { kind: 'sum', items: ['item1', 'item2'], atLeast: 1 },
      meaning: 'Item 1 or 2 (ideation): a fuller assessment.',
      citation: 'Common three-color triage',
      verified: 'secondary',
    },
    {
      id: 'behavior-ever',
      kind: 'safety',
      when: { kind: 'sum', items: ['item6'], atLeast: 1 },
      meaning: 'Suicidal behavior at some time: ask when.',
      citation: 'Columbia Lighthouse Project, triage documents',
      verified: 'primary',
    },
  ],
  license: {
    wording: 'permission-needed',
    note: 'Copyright Research Foundation for Mental Hygiene; Clario states an exclusive license for electronic use. Answers can be scored; no wording is shown.',
    verified: 'primary',
  },
  loinc: { panel: '93373-9', riskLevel: '93374-7' },
  notes: [
    {
      id: 'no-sum',
      text: 'The items are steps of one ladder. Adding them up means nothing.',
      verified: 'primary',
    },
    {
      id: 'skipping',
      text: 'Items 3 to 5 are asked only after a yes to item 2, the recent part of item 6 only after a yes to item 6.',
      verified: 'secondary',
    },
    {
      id: 'risk-level-answers',
      text: 'Sources disagree on the LOINC answer codes of the risk level, so they are left out.',
      verified: 'secondary',
    },
    { id: 'self-only', text: 'It asks about suicide only, not about harm to others.', verified: 'primary' },
  ],
} as const

cssrs satisfies Instrument
