/**
 * The words about Medicare's patient criteria, in American English only: they are for a form of a federal program of the
 * United States, which clinicians there fill in in English.
 */
export const medicare = {
  settings: {
    'intensive-outpatient': 'intensive outpatient program',
    'partial-hospitalization': 'partial hospitalization program',
  },

  criteria: {
    hours: {
      label: (hours: number): string =>
        `Needs at least ${hours} hours of therapeutic services a week, as the plan of care shows`,
      mapping:
        'The plan of care has to show the hours, so nothing but planned hours that were given can meet or miss it. The recommended level stands beside them and decides nothing here.',
    },
    'coordinated-program': {
      label: (): string =>
        'Is likely to benefit from a coordinated program, and needs more than isolated outpatient sessions',
      mapping:
        'Met where every level of care that is still possible is an intensive outpatient program or more; unmet where none is. No rating measures a benefit beforehand: it is taken from the same recommendation.',
    },
    'no-round-the-clock-care': {
      label: (): string => 'Does not need 24-hour care',
      mapping:
        'Unmet where supervision is rated around the clock, where medical needs call for 24-hour nursing or a hospital, or where the recommended level of care or withdrawal management is a 24-hour setting; met where all of this is ruled out.',
    },
    support: {
      label: (): string => 'Has an adequate support system while not in the program',
      mapping:
        'Met with a strong or adequate support system and a supportive or stable home; unmet with a support system rated poor or absent. Anything between is for a clinician to judge. The home alone never makes it unmet, because the criterion names support and not a home.',
      // Where the home is not spoken of, nobody should be able to work out what was said of it.
      discreet:
        'Unmet with a support system rated poor or absent. Otherwise the answers of the intake as a whole, or a clinician’s judgment, can meet it.',
    },
    diagnosis: {
      label: (): string => 'Has a mental health diagnosis',
      mapping:
        'Conditions that an intake names are no diagnoses, so only diagnoses that were given count. A substance use disorder alone counts for an intensive outpatient program; whether it does for partial hospitalization is left unknown, because the text that was read (2015) names a mental health diagnosis and the current text was not read.',
    },
    'no-danger': {
      label: (): string => 'Is not judged dangerous to self or others',
      mapping:
        'Met where the risk of harm is rated none or low, unmet where it is rated high or imminent. A moderate rating (a plan without intent, or behavior that has been evaluated since) is for a clinician to judge. A judgment that there is danger counts whatever the rating; a judgment that there is none does not outweigh a rating of high or imminent.',
    },
    'able-to-take-part': {
      label: (): string =>
        'Is able, in thinking and feeling, to take part in active treatment, and can tolerate the intensity of the program',
      mapping:
        'No rating measures this ability, so only a clinician’s judgment can meet it. Unmet where the person cannot meet basic needs (functional impairment rated extreme), whatever else was judged. Extreme symptoms, and care that is declined, are shown beside it and decide nothing.',
    },
  },

  certification: {
    'partial-hospitalization':
      'A physician certifies that the person would need inpatient psychiatric care without the program, is under a physician’s care, and is treated by a written plan',
    'intensive-outpatient':
      'A physician certifies the need for the program, and the person is under a physician’s care',
  },

  counting:
    'The day of admission counts as day 1, and days are calendar days. That is the earlier of the ways to count, and the choice of this library.',
  notice:
    'This compares ratings with criteria. It is no coverage decision and no legal advice: the Medicare contractor decides by the regulations in force, and criteria of other payers are not looked at. How ratings are mapped to the criteria is this library’s own judgment, which no licensed clinician has reviewed.',

  diagnoses: { 'mental-health': 'mental health', 'substance-use': 'substance use' },

  facts: {
    plannedHoursPerWeek: 'Planned hours a week',
    diagnoses: 'Diagnoses',
    judgedDangerous: 'Judged dangerous to self or others',
    adequateSupport: 'Support system judged adequate',
    canParticipate: 'Judged able to take part',
    physicianCertifies: 'Certified by a physician',
    admittedOn: 'Admitted on',
  },
} as const
