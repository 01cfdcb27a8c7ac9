import type { MedicarePhrases } from '../MedicarePhrases.ts'

const aSetting = {
  'intensive-outpatient': 'an intensive outpatient program',
  'partial-hospitalization': 'a partial hospitalization program',
} as const

const namedConditions =
  'Conditions that an intake names are no diagnoses, so only diagnoses that were given count.'

const noBenefitMeasured = 'No rating measures a benefit beforehand: it is taken from the same recommendation.'

/** The words about Medicare's criteria for programs, in American English. */
export const medicare: MedicarePhrases = {
  settings: {
    'intensive-outpatient': 'intensive outpatient program',
    'partial-hospitalization': 'partial hospitalization program',
  },
  aSetting,

  criteria: {
    hours: {
      label: (_, hours) =>
        `Needs at least ${hours} hours of therapeutic services a week, as the plan of care shows`,
      mapping: () =>
        'The plan of care has to show the hours: without planned hours it is unknown, and with too few it is unmet. Enough hours meet it where the recommended level of care is this program or more, short of a 24-hour setting. Hours that are planned show no need by themselves, so where less is recommended it is unknown; and where a 24-hour setting is, hours of a program do not answer the need.',
    },
    'coordinated-program': {
      label: (setting) =>
        setting === 'partial-hospitalization'
          ? 'Is likely to benefit from a coordinated program, and needs more than isolated outpatient sessions'
          : 'Is likely to benefit from a coordinated program, and needs more than isolated outpatient sessions and less than partial hospitalization',
      mapping: (setting) =>
        setting === 'partial-hospitalization'
          ? `Met where every level of care that is still possible is an intensive outpatient or a partial hospitalization program; unmet where every one is less. A 24-hour level speaks for more than sessions, and against a benefit from a day program now: then it is unknown. ${noBenefitMeasured}`
          : `Met where an intensive outpatient program is the one level of care that is still possible; unmet where every one that is possible is less. Where more is recommended it is unknown, because summaries of this benefit describe a need for less than partial hospitalization. ${noBenefitMeasured}`,
    },
    'no-round-the-clock-care': {
      label: () => 'Does not need 24-hour care',
      mapping: () =>
        'Unmet where supervision is rated around the clock, where medical needs call for 24-hour nursing or a hospital, or where the recommended level of care or withdrawal management is a 24-hour setting; met where all of this is ruled out.',
    },
    support: {
      label: () => 'Has an adequate support system while not in the program',
      mapping: () =>
        'Met with a strong or adequate support system and a supportive or stable home; unmet with a support system rated poor or absent. Anything between is for a clinician to judge. The home alone never makes it unmet, because the criterion names support and not a home.',
      discreet:
        'Unmet with a support system rated poor or absent. Otherwise the answers of the intake as a whole, or a clinician’s judgment, can meet it.',
    },
    diagnosis: {
      label: (setting) =>
        setting === 'partial-hospitalization'
          ? 'Has a mental health diagnosis'
          : 'Has a diagnosis of a mental disorder, a substance use disorder included',
      mapping: (setting) =>
        setting === 'partial-hospitalization'
          ? `${namedConditions} A substance use disorder alone leaves it unknown: the text that was read (2015) names a mental health diagnosis, a copy of 2026 names such patients in paragraph (a), and the current text of this criterion was not read.`
          : `${namedConditions} Summaries of this benefit count a substance use disorder among the mental disorders; the regulation itself was not read.`,
    },
    'no-danger': {
      label: () => 'Is not judged dangerous to self or others',
      mapping: () =>
        'Met where the risk of harm is rated none or low, unmet where it is rated high or imminent. A moderate rating (a plan without intent, or behavior that has been evaluated since) is for a clinician to judge. A judgment that there is danger counts whatever the rating; a judgment that there is none does not outweigh a rating of high or imminent.',
    },
    'able-to-take-part': {
      label: () =>
        'Is able, in thinking and feeling, to take part in active treatment, and can tolerate the intensity of the program',
      mapping: () =>
        'No rating measures this ability, so only a clinician’s judgment can meet it. Unmet where the person cannot meet basic needs (functional impairment rated extreme), whatever else was judged. Extreme symptoms, and care that is declined, are shown beside it and decide nothing.',
    },
  },

  readFirst: (sentences) => `Read first. ${sentences}`,
  recommended: {
    less: (setting, level) =>
      `This is about ${aSetting[setting]}, and less is recommended: ${level}. What is met here shows no need for more than that.`,
    more: (setting, level) =>
      `This is about ${aSetting[setting]}, and more is recommended: ${level}. Settle that first: this program may be less care than the person needs.`,
    'not-settled': (setting, level) =>
      `Whether ${aSetting[setting]} is recommended is not settled: ${level}.`,
    open: (least, possible) => `at least ${least}; possible: ${possible}`,
  },
  planned: {
    fewer: (setting, planned, least) =>
      `The ${planned} planned hours a week are fewer than the ${least} of ${aSetting[setting]}.`,
    ofIop: (planned, least, leastOfIop) =>
      `The ${planned} planned hours a week are fewer than the ${least} of ${aSetting['partial-hospitalization']}; they are those of ${aSetting['intensive-outpatient']} (${leastOfIop} or more).`,
    ofPhp: (planned, leastOfPhp) =>
      `The ${planned} planned hours a week are those of ${aSetting['partial-hospitalization']} (${leastOfPhp} or more), and this is about ${aSetting['intensive-outpatient']}.`,
  },

  certification: {
    'partial-hospitalization': (hours) =>
      `A physician has determined that the person needs at least ${hours} hours a week of these services, and certifies that the person would need inpatient psychiatric care without the program, is under a physician’s care, and is treated by a written plan`,
    'intensive-outpatient': (hours) =>
      `A physician has determined that the person needs at least ${hours} hours a week of these services, and certifies the need for the program; the person is under a physician’s care`,
  },
  certificationNote: {
    'partial-hospitalization':
      'The statute asks for this certification of inpatient care that would otherwise be needed. No recommended level of care shows that, least of all where it rests on a need for structure, supervision or support: only a physician can certify it.',
    'intensive-outpatient':
      'The statute does not ask, for an intensive outpatient program, that inpatient care would otherwise be needed.',
  },
  determination: {
    'partial-hospitalization': (hours) =>
      `A physician has to determine the need for at least ${hours} hours a week at least once a month`,
    'intensive-outpatient': (hours) =>
      `A physician has to determine the need for at least ${hours} hours a week at least once every other month`,
  },
  counting:
    'The day of admission counts as day 1, and days are calendar days; a month is over on the day before the same day of the next one. That is the earlier of the ways to count, and the choice of this library, as is that a recertification counts as a determination of the need.',
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
    recertifiedOn: 'Recertified on',
  },

  sources: {
    'usc-1395x': {
      text: '42 USC 1395x(ff) and 1395n(a)(2)(F), as amended through Public Law 119-73',
      note: 'Read in full, as amended through Public Law 119-73.',
    },
    'cfr-410-43': {
      text: '42 CFR 410.43(c), edition of 2015',
      note: 'The 2015 edition was read in full, and paragraph (a) in a copy of 2026; the current paragraph (c) was not.',
    },
    'cfr-410-44': {
      text: '42 CFR 410.44(c), which itself was not read',
      note: 'Summaries by others were read, not the regulation.',
    },
    'cfr-424-24-e': {
      text: '42 CFR 424.24(e), edition of 2015',
      note: 'The 2015 annual edition was read; the current text was not.',
    },
    'cfr-424-24-d': {
      text: '42 CFR 424.24(d), which itself was not read',
      note: 'Two summaries of the final rule for 2024 and a billing guide were read, not the text of the regulation.',
    },
    'cfr-424-14': {
      text: '42 CFR 424.14, edition of 2015',
      note: 'The 2015 annual edition was read; the current text was not.',
    },
    hcpcs: {
      text: 'HCPCS Level II, through code pages of others',
      note: 'Code pages of others were read, not the code set itself; some codes are recalled and marked so.',
    },
    'cms-pos': {
      text: 'CMS place of service, through a list by others',
      note: 'A list that quotes the definitions was read, not the code set itself; some codes are recalled and marked so.',
    },
  },

  codes: {
    S9480: 'Intensive outpatient psychiatric services, per day; said not to be payable by Medicare',
    H0015: 'Alcohol or drug services, intensive outpatient',
    H0035: 'Mental health partial hospitalization, less than 24 hours',
    S0201: 'Partial hospitalization, less than 24 hours, per day',
    '51': 'Inpatient psychiatric facility',
    '52': 'Partial hospitalization in a psychiatric facility',
    '53': 'Community mental health center: a place, not a level of care',
    '55': 'Residential substance use treatment facility',
    '56': 'Residential psychiatric treatment center',
  },
}
