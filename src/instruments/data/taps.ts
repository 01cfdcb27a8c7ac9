import type { Instrument } from '../Instrument.ts'

/** Substances: a screen, and a few items about each substance that it finds. */
export const taps = {
  id: 'taps',
  title: 'TAPS',
  measures: 'use of tobacco, alcohol, drugs and prescription medicines',
  answers: { kind: 'yes-no' },
  items: [
    {
      id: 'screenTobacco',
      answers: {
        kind: 'choices',
        choices: [
          { code: 'never', points: 0 },
          { code: 'less-than-monthly', points: 1 },
          { code: 'monthly', points: 2 },
          { code: 'weekly', points: 3 },
          { code: 'daily', points: 4 },
        ],
      },
      scored: false,
    },
    {
      id: 'screenAlcohol',
      answers: {
        kind: 'choices',
        choices: [
          { code: 'never', points: 0 },
          { code: 'less-than-monthly', points: 1 },
          { code: 'monthly', points: 2 },
          { code: 'weekly', points: 3 },
          { code: 'daily', points: 4 },
        ],
      },
      scored: false,
    },
    {
      id: 'screenDrugs',
      answers: {
        kind: 'choices',
        choices: [
          { code: 'never', points: 0 },
          { code: 'less-than-monthly', points: 1 },
          { code: 'monthly', points: 2 },
          { code: 'weekly', points: 3 },
          { code: 'daily', points: 4 },
        ],
      },
      scored: false,
    },
    {
      id: 'screenPrescriptions',
      answers: {
        kind: 'choices',
        choices: [
          { code: 'never', points: 0 },
          { code: 'less-than-monthly', points: 1 },
          { code: 'monthly', points: 2 },
          { code: 'weekly', points: 3 },
          { code: 'daily', points: 4 },
        ],
      },
      scored: false,
    },
    { id: 'tobacco1', askedAfter: 'screenTobacco' },
    { id: 'tobacco2', askedAfter: 'tobacco1' },
    { id: 'tobacco3', askedAfter: 'tobacco1' },
    { id: 'alcohol1', askedAfter: 'screenAlcohol' },
    { id: 'alcohol2', askedAfter: 'alcohol1' },
    { id: 'alcohol3', askedAfter: 'alcohol1' },
    { id: 'alcohol4', askedAfter: 'alcohol1' },
    { id: 'cannabis1', askedAfter: 'screenDrugs' },
    { id: 'cannabis2', askedAfter: 'cannabis1' },
    { id: 'cannabis3', askedAfter: 'cannabis1' },
    { id: 'stimulants1', askedAfter: 'screenDrugs' },
    { id: 'stimulants2', askedAfter: 'stimulants1' },
    { id: 'stimulants3', askedAfter: 'stimulants1' },
    { id: 'heroin1', askedAfter: 'screenDrugs' },
    { id: 'heroin2', askedAfter: 'heroin1' },
    { id: 'heroin3', askedAfter: 'heroin1' },
    { id: 'prescriptionOpioids1', askedAfter: 'screenPrescriptions' },
    { id: 'prescriptionOpioids2', askedAfter: 'prescriptionOpioids1' },
    { id: 'prescriptionOpioids3', askedAfter: 'prescriptionOpioids1' },
    { id: 'sedatives1', askedAfter: 'screenPrescriptions' },
    { id: 'sedatives2', askedAfter: 'sedatives1' },
    { id: 'sedatives3', askedAfter: 'sedatives1' },
    { id: 'prescriptionStimulants1', askedAfter: 'screenPrescriptions' },
    { id: 'prescriptionStimulants2', askedAfter: 'prescriptionStimulants1' },
    { id: 'prescriptionStimulants3', askedAfter: 'prescriptionStimulants1' },
  ],
  total: 'none',
  subscales: [
    {
      id: 'tobacco',
      items: ['tobacco1', 'tobacco2', 'tobacco3'],
      bands: [
        { id: 'none', label: 'No problem use found', from: 0 },
        { id: 'problem-use', label: 'Problem use', from: 1, positive: true },
        { id: 'use-disorder', label: 'A use disorder is likely', from: 2, positive: true },
      ],
      citation: 'McNeely et al., Ann Intern Med 2016, as ctnlibrary.org tells it',
      verified: 'primary',
    },
    {
      id: 'alcohol',
      items: ['alcohol1', 'alcohol2', 'alcohol3', 'alcohol4'],
      bands: [
        { id: 'none', label: 'No problem use found', from: 0 },
        { id: 'problem-use', label: 'Problem use', from: 1, positive: true },
        { id: 'use-disorder', label: 'A use disorder is likely', from: 2, positive: true },
      ],
      citation: 'McNeely et al., Ann Intern Med 2016, as ctnlibrary.org tells it',
      verified: 'primary',
    },
    {
      id: 'cannabis',
      items: ['cannabis1', 'cannabis2', 'cannabis3'],
      bands: [
        { id: 'none', label: 'No problem use found', from: 0 },
        { id: 'problem-use', label: 'Problem use', from: 1, positive: true },
        { id: 'use-disorder', label: 'A use disorder is likely', from: 2, positive: true },
      ],
      citation: 'McNeely et al., Ann Intern Med 2016, as ctnlibrary.org tells it',
      verified: 'primary',
    },
    {
      id: 'stimulants',
      items: ['stimulants1', 'stimulants2', 'stimulants3'],
      bands: [
        { id: 'none', label: 'No problem use found', from: 0 },
        { id: 'problem-use', label: 'Problem use', from: 1, positive: true },
        { id: 'use-disorder', label: 'A use disorder is likely', from: 2, positive: true },
      ],
      citation: 'McNeely et al., Ann Intern Med 2016, as ctnlibrary.org tells it',
      verified: 'primary',
    },
    {
      id: 'heroin',
      items: ['heroin1', 'heroin2', 'heroin3'],
      bands: [
        { id: 'none', label: 'No problem use found', from: 0 },
        { id: 'problem-use', label: 'Problem use', from: 1, positive: true },
        { id: 'use-disorder', label: 'A use disorder is likely', from: 2, positive: true },
      ],
      citation: 'McNeely et al., Ann Intern Med 2016, as ctnlibrary.org tells it',
      verified: 'primary',
    },
    {
      id: 'prescriptionOpioids',
      items: ['prescriptionOpioids1', 'prescriptionOpioids2', 'prescriptionOpioids3'],
      bands: [
        { id: 'none', label: 'No problem use found', from: 0 },
        { id: 'problem-use', label: 'Problem use', from: 1, positive: true },
        { id: 'use-disorder', label: 'A use disorder is likely', from: 2, positive: true },
      ],
      citation: 'McNeely et al., Ann Intern Med 2016, as ctnlibrary.org tells it',
      verified: 'primary',
    },
    {
      id: 'sedatives',
      items: ['sedatives1', 'sedatives2', 'sedatives3'],
      bands: [
        { id: 'none', label: 'No problem use found', from: 0 },
        { id: 'problem-use', label: 'Problem use', from: 1, positive: true },
        { id: 'use-disorder', label: 'A use disorder is likely', from: 2, positive: true },
      ],
      citation: 'McNeely et al., Ann Intern Med 2016, as ctnlibrary.org tells it',
      verified: 'primary',
    },
    {
      id: 'prescriptionStimulants',
      items: ['prescriptionStimulants1', 'prescriptionStimulants2', 'prescriptionStimulants3'],
      bands: [
        { id: 'none', label: 'No problem use found', from: 0 },
        { id: 'problem-use', label: 'Problem use', from: 1, positive: true },
        { id: 'use-disorder', label: 'A use disorder is likely', from: 2, positive: true },
      ],
      citation: 'McNeely et al., Ann Intern Med 2016, as ctnlibrary.org tells it',
      verified: 'primary',
    },
  ],
  conventions: [],
  defaultConventions: [],
  flags: [],
  license: { wording: 'free', note: 'Freely available; no permission is required.', verified: 'primary' },
  loinc: { panel: '96841-2' },
  notes: [
    {
      id: 'items',
      text: 'How many items each substance has, and which is asked after which, is recalled: the cut points were read, the form was not.',
      verified: 'recalled',
    },
    { id: 'sensitivity', text: 'At 2 or more it misses more people than at 1.', verified: 'primary' },
  ],
} as const

taps satisfies Instrument
