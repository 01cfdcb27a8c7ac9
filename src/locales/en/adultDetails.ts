/**
 * What is shown of the adult ruleset beside a recommendation, in American English: descriptions, the dimensions that nobody
 * asks for, and the names of what is listed. An app that only assesses does not load it.
 */
export const adultDetails = {
  notice:
    'These rules were worked out from the sources cited. No licensed clinician has reviewed them; have them reviewed for your setting.',

  dimensions: {
    unsuccessfulLevel: {
      title: 'Treatment that did not help',
      question:
        'Found from the treatment history: what is the most intensive level of care that did not help within the 12 months up to the assessment? An episode counts if it ended unchanged or worse, or if there was no response or a worse state in an episode that is still going on, was left early or was interrupted. It stops counting once a later episode at the same or a more intensive level brought improvement or recovery, or is going on with a good response.',
      ratings: {
        none: { label: 'None', anchor: 'No treatment that did not help and still counts.' },
        'self-guided': { label: 'Self-guided care', anchor: 'Self-guided care did not help.' },
        outpatient: { label: 'Outpatient care', anchor: 'Outpatient care did not help.' },
        'intensive-outpatient': {
          label: 'Intensive outpatient program',
          anchor: 'An intensive outpatient program did not help.',
        },
        'partial-hospitalization': {
          label: 'Partial hospitalization',
          anchor: 'Partial hospitalization did not help.',
        },
        residential: {
          label: 'Residential or inpatient care',
          anchor: 'Residential or inpatient care did not help.',
        },
      },
    },

    steppingDownFrom: {
      title: 'Stepping down from',
      question:
        'Found from the treatment history: what is the most intensive level of care that is still going on, or that ended within the 30 days up to the assessment? Self-guided episodes do not count.',
      ratings: {
        none: { label: 'None', anchor: 'No care at these levels now or within the past 30 days.' },
        outpatient: {
          label: 'Outpatient care',
          anchor: 'Outpatient care, now or within the past 30 days.',
        },
        'intensive-outpatient': {
          label: 'Intensive outpatient program',
          anchor: 'An intensive outpatient program, now or within the past 30 days.',
        },
        'partial-hospitalization': {
          label: 'Partial hospitalization',
          anchor: 'Partial hospitalization, now or within the past 30 days.',
        },
        residential: {
          label: 'Residential care',
          anchor: 'Residential care, now or within the past 30 days.',
        },
        inpatient: { label: 'Inpatient care', anchor: 'Inpatient care, now or within the past 30 days.' },
      },
    },
  },

  services: {
    'crisis-contacts':
      'Whom to reach at any hour if things get worse. In the United States: 911 in an emergency, 988 for the Suicide & Crisis Lifeline.',
    'safety-plan':
      'A written plan, made together with the person, of what to do and whom to reach when thoughts of death or harm come up.',
    'means-safety':
      'A talk about keeping means of harm, such as firearms and stored medicines, out of easy reach, and a plan for doing it.',
    'motivational-enhancement':
      'Conversations, without pressure, about what the person wants and their own reasons for change.',
    'assertive-outreach':
      'A team that goes to where the person is, stays in touch and helps with what matters to them.',
    'integrated-co-occurring-treatment': 'One team and one plan that treat both conditions together.',
    'medication-evaluation': 'A visit with a prescriber to find out whether medicine could help.',
    'medication-for-addiction':
      'A prescriber’s offer of medicine that treats addiction, where there is one, as for alcohol and opioids; for opioids together with naloxone. It never depends on a level of care, on attendance or on counseling. Alcohol and sedatives should not be stopped suddenly.',
    'medical-evaluation': 'An examination, with tests where needed, for medical causes and medical dangers.',
    'medical-monitoring':
      'Somebody named who does the medical checks, at least weekly, and knows what to do about the results.',
    'advanced-treatment-review':
      'A specialist’s review of the diagnosis, of what has been tried, and of treatments that have not been tried yet.',
    'relapse-prevention': 'Learning to notice triggers and early signs, and what to do when they come.',
    'case-management': 'One person who helps to arrange and connect care and practical support.',
    'housing-support': 'Help to find and keep a safe and stable place to live.',
    'safety-from-violence':
      'A private interview, and the offer of an advocate, shelter and adult protection.',
    'peer-support': 'Time with people who have been through something similar.',
    'support-person-involvement':
      'People whom the patient chooses take part. The patient is seen alone first, and there are no joint sessions where there is violence.',
    'skills-training': 'Practice in handling emotions, stress, problems and the tasks of daily life.',
  },

  ladders: {
    withdrawalManagement: {
      title: 'Withdrawal management',
      rungs: {
        none: { label: 'None', description: 'No withdrawal management was found to be needed.' },
        ambulatory: {
          label: 'Ambulatory',
          description:
            'Withdrawal is managed with visits to a prescriber. Alcohol and sedatives should not be stopped suddenly.',
        },
        'ambulatory-monitored': {
          label: 'Ambulatory, monitored daily',
          description:
            'Withdrawal is managed with daily monitoring on site. Alcohol and sedatives should not be stopped suddenly.',
        },
        residential: {
          label: 'Residential',
          description: 'Withdrawal is monitored 24 hours a day in a staffed setting outside a hospital.',
        },
        inpatient: {
          label: 'Inpatient',
          description: 'Withdrawal is medically managed in a hospital, 24 hours a day.',
        },
      },
    },

    urgency: {
      title: 'Time to the first appointment',
      rungs: {
        routine: { label: 'Routine', description: 'A first appointment within 10 business days.' },
        prompt: { label: 'Prompt', description: 'A first appointment within 7 days.' },
        urgent: { label: 'Urgent', description: 'A first appointment within 48 hours.' },
        emergent: { label: 'Emergent', description: 'To be seen within 6 hours.' },
        emergency: {
          label: 'Emergency',
          description:
            'Help is needed now. In the United States call 911, or 988 for the Suicide & Crisis Lifeline.',
        },
      },
    },
  },

  conditions: {
    depression: 'Depression',
    anxiety: 'Anxiety',
    bipolar: 'Bipolar disorder',
    ptsd: 'Post-traumatic stress disorder',
    psychosis: 'Psychosis',
    'eating-disorder': 'Eating disorder',
    'substance-use': 'Substance use',
    'self-harm': 'Self-harm',
    personality: 'Personality disorder',
    ocd: 'Obsessive-compulsive disorder',
    adhd: 'Attention-deficit/hyperactivity disorder',
    other: 'Another condition',
  },

  substances: {
    alcohol: 'Alcohol',
    opioids: 'Opioids',
    sedatives: 'Sedatives',
    stimulants: 'Stimulants',
    cannabis: 'Cannabis',
    other: 'Another substance',
  },

  obligations: {
    work: 'Work',
    school: 'School',
    caregiving: 'Caregiving',
  },

  circumstances: {
    pregnant: 'Pregnant',
    postpartum: 'Gave birth within the past year',
  },
} as const
