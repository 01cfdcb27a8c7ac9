/**
 * Every text of the adult ruleset that people read, in American English, keyed by id.
 *
 * Some of these texts reach patients and families, or are printed. So no text here blames anybody, promises that
 * insurance will pay, says that somebody needs no hospital, or tells somebody to stop alcohol or sedatives alone.
 */
export const adultNames = {
  notice:
    'These rules were worked out from the sources cited. No licensed clinician has reviewed them; have them reviewed for your setting.',

  treatmentHistory: {
    title: 'Treatment history',
    question:
      'What treatment has the person had in the past 12 months, and what is still going on? For each episode: the level of care, the date on which it ended, and its outcome. Outpatient care counts as tried after about 8 weeks. Dropping out is not non-response: where somebody left early, or is still in treatment, ask how they have responded to it.',
  },

  dimensions: {
    symptomSeverity: {
      title: 'Symptom severity',
      question:
        'How severe are the symptoms: in the past two weeks at intake, in the past week when reviewing care under way? Rate distress, danger or loss of control, whichever is higher.',
      ratings: {
        none: { label: 'None', anchor: 'No symptoms of a mental health or substance use condition.' },
        mild: { label: 'Mild', anchor: 'Noticeable symptoms that cause little distress.' },
        moderate: {
          label: 'Moderate',
          anchor: 'Symptoms meet the criteria for a disorder and cause clear distress.',
        },
        severe: {
          label: 'Severe',
          anchor:
            'Marked distress on most days, so that it is hard to carry on; or illness without insight (psychosis or mania, anorexia with continuing weight loss or a BMI under 16, daily purging).',
        },
        extreme: {
          label: 'Extreme',
          anchor:
            'Acutely psychotic, manic, catatonic or otherwise incapacitated. Long-standing baseline symptoms are rated by the distress and disorganization present now.',
        },
      },
    },

    riskOfHarm: {
      title: 'Risk of harm to self or others',
      question:
        'Is there a danger that the person harms themselves or others? Rate the thoughts, plans and intent of the past two weeks at intake, of the past week when reviewing care under way. For suicidal or violent behavior look back further: over the past 3 months and the past year.',
      ratings: {
        none: {
          label: 'None',
          anchor: 'No ideation, and no suicidal or violent behavior in the past year.',
        },
        low: {
          label: 'Low',
          anchor:
            'Thoughts of death, passive or non-specific ideation, or self-injury without danger, with no method, plan or intent; or suicidal behavior 3 to 12 months ago without ideation now.',
        },
        moderate: {
          label: 'Moderate',
          anchor:
            'Ideation with a method or plan, and no intent; or suicidal behavior within the past 3 months that has been evaluated since, with no intent now, in somebody who is keeping a safety plan; or self-injury that needs medical care; or threats or violence within the past 3 months that are unlikely to recur.',
        },
        high: {
          label: 'High',
          anchor:
            'Intent at present; or suicidal behavior within the past 3 months, with ideation still present or not yet evaluated; or a plan, in somebody who cannot or will not keep a safety plan; or commands or delusions to harm someone; or psychosis or mania in pregnancy or within a year after birth; or violence that is driven by the condition and likely to recur.',
        },
        imminent: {
          label: 'Imminent',
          anchor: 'Intent with plan and means now, or the person cannot be kept safe.',
        },
      },
    },

    functionalImpairment: {
      title: 'Functional impairment',
      question:
        'How well does the person manage work, school, home and daily needs: in the past two weeks at intake, in the past week when reviewing care under way? Compare with their own usual level, and count only what comes from the mental health or substance use condition.',
      ratings: {
        none: { label: 'None', anchor: 'Manages as usual.' },
        mild: { label: 'Mild', anchor: 'Keeps up, with effort.' },
        moderate: { label: 'Moderate', anchor: 'Slipping in one area: at work, at school or at home.' },
        severe: {
          label: 'Severe',
          anchor: 'Cannot manage several areas; or mania that costs the person a job, money or freedom.',
        },
        extreme: { label: 'Extreme', anchor: 'Cannot meet basic needs (food, hygiene, safety).' },
      },
    },

    withdrawalRisk: {
      title: 'Withdrawal risk',
      question:
        'Does the person need withdrawal management (detox)? Rate the worst withdrawal to expect in the next 72 hours. Where withdrawal is expected, rate one step higher at age 65 or over with medical illness, or after many detoxifications.',
      ratings: {
        none: { label: 'None', anchor: 'No withdrawal to expect.' },
        mild: {
          label: 'Mild',
          anchor:
            'Discomfort only; or opioid withdrawal that will be treated by starting buprenorphine or methadone as an outpatient; or a planned taper with the prescriber.',
        },
        moderate: {
          label: 'Moderate',
          anchor:
            'Withdrawal from alcohol or sedatives that needs medication and daily checks; or a start of medication for opioid use that needs observation.',
        },
        severe: {
          label: 'Severe',
          anchor:
            'High-grade withdrawal, expected or present; or withdrawal from alcohol together with sedatives, from GHB, or from high-dose sedatives; or pregnancy with alcohol or sedative withdrawal that needs medication.',
        },
        'life-threatening': {
          label: 'Life-threatening',
          anchor: 'Seizures, delirium or unstable vital signs.',
        },
      },
    },

    complicatedWithdrawal: {
      title: 'Complicated withdrawal in the past',
      question: 'Has the person ever had seizures or delirium in alcohol or sedative withdrawal?',
      ratings: {
        no: { label: 'No', anchor: 'Never had seizures or delirium in alcohol or sedative withdrawal.' },
        yes: { label: 'Yes', anchor: 'Has had seizures or delirium in alcohol or sedative withdrawal.' },
      },
    },

    medicalNeeds: {
      title: 'Medical needs',
      question:
        'How much medical care does the person need beside treatment: in the past two weeks at intake, in the past week when reviewing care under way?',
      ratings: {
        none: { label: 'None', anchor: 'No medical needs.' },
        stable: {
          label: 'Stable',
          anchor: 'Routine care is enough, including routine tests for lithium, clozapine or diabetes.',
        },
        monitoring: {
          label: 'Monitoring',
          anchor:
            'Checks at least weekly, because the illness, withdrawal or a medicine could become dangerous; or any pregnancy with substance use or an eating disorder.',
        },
        nursing: { label: 'Nursing', anchor: 'Needs 24-hour nursing.' },
        hospital: {
          label: 'Hospital',
          anchor:
            'Needs hospital medical care. For adults with an eating disorder that is, for example, a pulse under 40 per minute, blood pressure under 90/60 mmHg, potassium under 3 mEq/L or glucose under 60 mg/dL. Other examples are sudden confusion, and catatonia without intake of food or fluids.',
        },
      },
    },

    coOccurringConditions: {
      title: 'Co-occurring conditions',
      question:
        'Is there a second psychiatric, substance use or cognitive condition, and what does it do: in the past two weeks at intake, in the past week when reviewing care under way? Using several substances is one problem, not a co-occurring condition.',
      ratings: {
        none: { label: 'None', anchor: 'No second condition.' },
        stable: {
          label: 'Stable',
          anchor: 'A second condition that is stable and does not get in the way of treatment.',
        },
        interacting: {
          label: 'Interacting',
          anchor: 'The second condition complicates treatment of the main problem.',
        },
        destabilizing: { label: 'Destabilizing', anchor: 'The second condition is itself unstable.' },
        overwhelming: {
          label: 'Overwhelming',
          anchor: 'The second condition itself needs round-the-clock care.',
        },
      },
    },

    relapseRisk: {
      title: 'Relapse risk',
      question:
        'How likely is a return to use, self-harm, bingeing or purging, or acute illness? Go by the skills, triggers and urges of the past two weeks at intake, of the past week when reviewing care under way.',
      ratings: {
        none: { label: 'None', anchor: 'No return to expect.' },
        low: { label: 'Low', anchor: 'Skilled at coping.' },
        moderate: { label: 'Moderate', anchor: 'Some skills, some triggers.' },
        high: { label: 'High', anchor: 'Few skills, strong urges, recent relapse.' },
        extreme: { label: 'Extreme', anchor: 'Certain and dangerous without 24-hour structure.' },
      },
    },

    supervision: {
      title: 'Need for supervision',
      question:
        'How much watching over does the condition call for that is not already met where the person lives: in the past two weeks at intake, in the past week when reviewing care under way? A family watching a suicidal person does not count as met.',
      ratings: {
        independent: { label: 'Independent', anchor: 'Nobody needs to look in.' },
        'check-ins': { label: 'Check-ins', anchor: 'Someone should look in daily.' },
        daily: { label: 'Daily', anchor: 'Needs structure for most of most days.' },
        'around-the-clock': { label: 'Around the clock', anchor: 'Needs staff present day and night.' },
        'around-the-clock-medical': {
          label: 'Around the clock, medical',
          anchor: 'Needs nurses and doctors day and night.',
        },
      },
    },

    supportSystem: {
      title: 'Support system',
      question:
        'Which people can the person count on: in the past two weeks at intake, in the past week when reviewing care under way?',
      ratings: {
        strong: { label: 'Strong', anchor: 'Engaged people who are able to help.' },
        adequate: { label: 'Adequate', anchor: 'Enough people to turn to.' },
        limited: { label: 'Limited', anchor: 'Few people, or people able to help only sometimes.' },
        poor: { label: 'Poor', anchor: 'The people around are unreliable or work against treatment.' },
        absent: { label: 'Absent', anchor: 'Nobody to turn to.' },
      },
    },

    livingEnvironment: {
      title: 'Living environment',
      question:
        'Where and with whom does the person live, and is it safe there: in the past two weeks at intake, in the past week when reviewing care under way? Ask in private.',
      ratings: {
        supportive: { label: 'Supportive', anchor: 'A safe home that helps with getting well.' },
        stable: { label: 'Stable', anchor: 'A safe and secure home.' },
        stressful: { label: 'Stressful', anchor: 'Conflict, strain or substance use around the person.' },
        unstable: {
          label: 'Unstable',
          anchor: 'Insecure housing, shelters or couch-surfing, safety in doubt.',
        },
        dangerous: {
          label: 'Dangerous',
          anchor: 'Violence or exploitation, or living unsheltered.',
        },
      },
    },

    commitment: {
      title: 'Commitment to treatment',
      question:
        'What does the person want from treatment, and do they take part in it: in the past two weeks at intake, in the past week when reviewing care under way?',
      ratings: {
        committed: { label: 'Committed', anchor: 'Active, and keeps appointments.' },
        willing: { label: 'Willing', anchor: 'Agrees to treatment.' },
        ambivalent: { label: 'Ambivalent', anchor: 'In two minds about treatment.' },
        reluctant: { label: 'Reluctant', anchor: 'Agrees under pressure, misses visits.' },
        refusing: { label: 'Declines care', anchor: 'Does not agree to treatment.' },
      },
    },

    unsuccessfulLevel: {
      title: 'Treatment that did not help',
      question:
        'Found from the treatment history: what is the most intensive level of care that did not help within the 12 months up to the assessment? An episode counts if it ended unchanged or worse, or if there was no response or a worse state in an episode that is still going on or was left early. It stops counting once a later episode at the same or a more intensive level brought improvement or recovery, or is going on with a good response.',
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

  ladders: {
    level: {
      title: 'Level of care',
      rungs: {
        'self-guided': {
          label: 'Self-guided care',
          description:
            'Self-help, support from peers and the community, digital programs and follow-up in primary care, at a pace that the person chooses. Somebody checks in within weeks.',
        },
        outpatient: {
          label: 'Outpatient care',
          description:
            'Traditional outpatient therapy and medication visits, usually once or twice a week, while daily life goes on.',
        },
        'intensive-outpatient': {
          label: 'Intensive outpatient program',
          description:
            'A structured program of 9 to 19 hours a week. Group therapy is its backbone, together with individual and family therapy, skills and education. The person lives at home and keeps up work or school.',
        },
        'partial-hospitalization': {
          label: 'Partial hospitalization program',
          description:
            'A day program of 20 or more hours a week, close to a hospital in intensity. The person is at home at night.',
        },
        residential: {
          label: 'Residential care',
          description:
            'A program outside a hospital where the person lives for a while, with staff there day and night. It may be medically monitored.',
        },
        inpatient: {
          label: 'Inpatient care',
          description:
            'Hospital care, medically managed, for acute danger or illness. Depending on what is needed, it may be a medical or a psychiatric hospital. This describes the care that fits the need; it says nothing about anybody’s legal status.',
        },
      },
    },

    withdrawalManagement: {
      title: 'Withdrawal management',
      rungs: {
        none: { label: 'None', description: 'No withdrawal management was found to be needed.' },
        ambulatory: {
          label: 'Ambulatory',
          description:
            'Withdrawal is managed at home with visits to a prescriber. Alcohol and sedatives should not be stopped suddenly.',
        },
        'ambulatory-monitored': {
          label: 'Ambulatory, monitored daily',
          description:
            'Withdrawal is managed with daily monitoring on site, and nights at home. Alcohol and sedatives should not be stopped suddenly.',
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

  levels: {
    'self-guided': {
      setting: 'At home and in the community',
      schedule: 'As wanted, with a check-in within weeks',
      stay: 'Open',
      contains: ['Self-help', 'Community and peer support', 'Digital programs', 'Follow-up in primary care'],
      asks: [
        'Commitment to use self-help without a schedule from others',
        'A home that is steady enough to do so',
        'To say so if things do not get better',
      ],
      stepUp: 'To outpatient care when symptoms stay or grow, or when new needs appear.',
      stepDown: 'There is no lower level; support in the community can go on for as long as it helps.',
    },
    outpatient: {
      setting: 'An office or clinic, or by telehealth; living at home',
      schedule: '1–2 sessions a week',
      stay: 'Weeks to months, or longer',
      contains: ['Outpatient therapy', 'Medication visits'],
      asks: ['To keep appointments', 'To manage daily life between sessions'],
      stepUp:
        'To an intensive outpatient program when about 8 weeks of outpatient care have not helped enough, or earlier when needs grow.',
      stepDown: 'To self-guided care once symptoms have settled and daily life is managed again.',
    },
    'intensive-outpatient': {
      setting: 'A program in the community; living at home, keeping work or school',
      schedule: '2–3 hours a day, 3–5 days a week',
      stay: 'Several weeks to a few months',
      contains: [
        'Group therapy, the backbone of the program',
        'Individual therapy',
        'Family therapy',
        'Psychoeducation',
        'Skills training: emotional regulation, stress management, problem solving, relapse prevention',
        'Mindfulness',
        'Medication management',
        'Weekly progress reviews',
      ],
      asks: [
        'Commitment to come several times a week',
        'To take part in groups',
        'To be safe at home between sessions, without round-the-clock supervision',
      ],
      stepUp:
        'To partial hospitalization when the program is not enough, or to 24-hour care when the person is not safe between sessions.',
      stepDown: 'To outpatient care, which continues what the program began.',
    },
    'partial-hospitalization': {
      setting: 'A day program in a hospital or clinic; home at night',
      schedule: 'About 4–6 hours a day, 4–6 days a week',
      stay: '2–4 weeks',
      contains: [
        'Group and individual therapy',
        'Daily contact with staff, including psychiatric nursing and social work',
        'Medical oversight and medication management',
        'Occupational and activity therapies',
        'Family counseling aimed at the condition',
        'Education and skills training',
      ],
      asks: [
        'To take part in active treatment and tolerate its intensity',
        'An adequate support system outside program hours',
        'To be safe at home at night, without 24-hour care',
      ],
      stepUp:
        'To residential or inpatient care when 24-hour care is needed, or when daily treatment does not help.',
      stepDown: 'To an intensive outpatient program, one level at a time.',
    },
    residential: {
      setting: 'A staffed home or center outside a hospital, day and night',
      schedule: 'Lives there, with staff present 24 hours a day',
      stay: 'Weeks to months',
      contains: [
        'Staff present day and night',
        'Group and individual therapy',
        'A structured day with skills training',
        'Medication management, and medical monitoring where the program offers it',
        'Work with family and other support people',
        'Planning for the return home',
      ],
      asks: [
        'To live at the program for a while, away from home',
        'To take part in its day',
        'Consent to the stay',
      ],
      stepUp: 'To inpatient care when danger or illness becomes acute and needs a hospital.',
      stepDown:
        'To partial hospitalization or an intensive outpatient program, the bridge back to ordinary life.',
    },
    inpatient: {
      setting: 'A medical or psychiatric hospital, day and night',
      schedule: 'Lives there, with hospital care 24 hours a day',
      stay: 'Days to weeks',
      contains: [
        'Doctors and nurses day and night',
        'Daily treatment under medical management',
        'Close attention to safety',
        'Starting or adjusting medication',
        'Medical care, and withdrawal management where needed',
        'Planning for the care that follows',
      ],
      asks: ['To stay in the hospital for a while', 'To take part in treatment as far as health allows'],
      stepUp: 'There is no higher level; within a hospital, care can become closer or move to another unit.',
      stepDown:
        'To residential care, partial hospitalization or an intensive outpatient program, the bridge back to ordinary life.',
    },
  },

  services: {
    'crisis-contacts': {
      label: 'Crisis contacts',
      description:
        'Whom to reach at any hour if things get worse. In the United States: 911 in an emergency, 988 for the Suicide & Crisis Lifeline.',
    },
    'safety-plan': {
      label: 'Safety plan',
      description:
        'A written plan, made together with the person, of what to do and whom to reach when thoughts of death or harm come up.',
    },
    'means-safety': {
      label: 'Safety around means of harm',
      description:
        'A talk about keeping means of harm, such as firearms and stored medicines, out of easy reach, and a plan for doing it.',
    },
    'motivational-enhancement': {
      label: 'Motivational enhancement',
      description:
        'Conversations, without pressure, about what the person wants and their own reasons for change.',
    },
    'assertive-outreach': {
      label: 'Assertive outreach',
      description:
        'A team that goes to where the person is, stays in touch and helps with what matters to them.',
    },
    'integrated-co-occurring-treatment': {
      label: 'Integrated treatment of co-occurring conditions',
      description: 'One team and one plan that treat both conditions together.',
    },
    'medication-evaluation': {
      label: 'Medication evaluation',
      description: 'A visit with a prescriber to find out whether medicine could help.',
    },
    'medication-for-addiction': {
      label: 'Medication for addiction',
      description:
        'A prescriber’s offer of medicine that treats addiction, where there is one, as for alcohol and opioids. Alcohol and sedatives should not be stopped suddenly.',
    },
    'medical-evaluation': {
      label: 'Medical evaluation',
      description: 'An examination, with tests where needed, for medical causes and medical dangers.',
    },
    'medical-monitoring': {
      label: 'Medical monitoring',
      description:
        'Somebody named who does the medical checks, at least weekly, and knows what to do about the results.',
    },
    'advanced-treatment-review': {
      label: 'Review of further treatments',
      description:
        'A specialist’s review of the diagnosis, of what has been tried, and of treatments that have not been tried yet.',
    },
    'relapse-prevention': {
      label: 'Relapse prevention',
      description: 'Learning to notice triggers and early signs, and what to do when they come.',
    },
    'case-management': {
      label: 'Case management',
      description: 'One person who helps to arrange and connect care and practical support.',
    },
    'housing-support': {
      label: 'Housing support',
      description: 'Help to find and keep a safe and stable place to live.',
    },
    'safety-from-violence': {
      label: 'Safety from violence',
      description: 'A private interview, and the offer of an advocate, shelter and adult protection.',
    },
    'peer-support': {
      label: 'Peer support',
      description: 'Time with people who have been through something similar.',
    },
    'support-person-involvement': {
      label: 'Involvement of support people',
      description:
        'People whom the patient chooses take part. The patient is seen alone first, and there are no joint sessions where there is violence.',
    },
    'skills-training': {
      label: 'Skills training',
      description: 'Practice in handling emotions, stress, problems and the tasks of daily life.',
    },
  },

  sources: {
    'safe-t': 'SAFE-T',
    'va-dod': 'VA/DoD guideline',
    'cfr-410-43': '42 CFR 410.43',
    'cfr-410-44': '42 CFR 410.44',
    'cms-iop': 'CMS IOP benefit',
    'cfr-412-27': '42 CFR 412.27',
    'tip-35': 'TIP 35',
    'tip-42': 'TIP 42',
    'tip-47': 'TIP 47',
    'samhsa-2021': 'SAMHSA 2021',
    'asam-awm-2020': 'ASAM 2020',
    'jfp-2004': 'JFP 2004',
    'iop-desc': 'IOP descriptions',
    own: 'own judgment',
  },

  rules: {
    'imminent-risk': 'cannot be kept safe now; needs a secure setting at once',
    'high-risk-unprotected': 'strong intent or a recent attempt, and protective factors do not hold',
    'high-risk': 'danger to self or others excludes day programs',
    'moderate-risk-severe-unprotected': 'a plan, severely unwell, and little that protects',
    'moderate-risk-severe-symptoms': 'a plan without intent while severely unwell calls for daily contact',
    'moderate-risk': 'a plan without intent calls for several contacts a week and a safety plan',
    'low-risk': 'thoughts of death without a plan call for an outpatient referral',

    'life-threatening-withdrawal': 'delirium, seizures now or unstable vital signs',
    'complicated-severe-withdrawal':
      'severe withdrawal with a history of seizures or delirium, serious comorbidity, or danger',
    'severe-withdrawal': 'severe withdrawal needs 24-hour monitoring',
    'complicated-withdrawal-history':
      'seizures or delirium in an earlier withdrawal: not without 24-hour monitoring, however mild it starts',
    'moderate-withdrawal-unsupported': 'withdrawal with nobody reliable at home, or with medical needs',
    'moderate-withdrawal-likely-relapse': 'unlikely to complete withdrawal outside a 24-hour setting',
    'moderate-withdrawal': 'withdrawal needs daily monitoring on site',
    'moderate-withdrawal-unstable': 'withdrawal together with danger or unstable illness',
    'mild-withdrawal':
      'withdrawal that can be managed at home with visits, which must come within days, or it is over',

    'acute-medical-needs': 'needs hospital care in its own right',
    'nursing-needs': 'needs 24-hour nursing',
    'medical-monitoring-needs': 'somebody must do the medical checks',
    'medical-monitoring-severe-symptoms':
      'medical checks while severely unwell call for daily medical oversight',

    'around-the-clock-medical': 'needs 24-hour medical supervision of an acute condition',
    'around-the-clock': 'day programs are for people who need no 24-hour care',
    'daily-supervision': 'needs structure for most of most days',
    'check-ins': 'someone needs to look in',

    'gravely-disabled': 'cannot meet basic needs because of the illness',
    'extreme-symptoms-with-risk': 'acute illness that also endangers or disables',
    'cannot-care-for-self': 'cannot meet basic needs and needs 24-hour help',
    'extreme-symptoms-declining-care':
      'acute illness, and care outside a hospital will not be taken up or upheld',
    'extreme-symptoms-unsupported': 'needs stabilization that home cannot give',
    'extreme-symptoms': 'symptoms this severe may need more than an intensive outpatient program',
    'severe-symptoms-and-impairment': 'illness severely interferes with several areas of life',
    'severe-impairment-unsupported': 'cannot manage, and home does not hold',
    'severe-symptoms': 'severe symptoms call for more support than weekly sessions',
    'severe-impairment': 'severe impairment calls for more support than weekly sessions',
    'moderate-symptoms-and-impairment-complicated': 'several needs at once call for a coordinated program',
    'moderate-symptoms': 'with moderate symptoms, treatment is indicated',
    'moderate-impairment': 'with moderate impairment, treatment is indicated',

    'overwhelming-co-occurring': 'the second condition itself needs round-the-clock care',
    'severe-and-destabilizing-co-occurring': 'two severe conditions feed each other',
    'destabilizing-co-occurring':
      'an unstable second condition calls for integrated treatment several times a week',
    'interacting-co-occurring-moderate-symptoms': 'two conditions call for coordinated treatment of both',
    'interacting-co-occurring': 'a second condition that interacts needs treatment of both',

    'extreme-relapse-risk': 'dangerous use or behavior is certain without 24-hour structure',
    'relapse-risk-unsafe-home': 'cannot stay well where they live',
    'high-relapse-risk-no-support': 'relapse risk is high, with nobody to lean on between sessions',
    'relapse-despite-intensive-outpatient-weak-home':
      'an intensive program did not hold and home does not either: needs 24-hour structure',
    'relapse-despite-intensive-outpatient': 'an intensive program was not enough to stay well',
    'relapse-despite-outpatient': 'outpatient care did not hold, and little else does',
    'high-relapse-risk': 'high relapse risk calls for close monitoring and skills several times a week',
    'moderate-relapse-risk-weak-support': 'relapse risk calls for the support that home lacks',
    'moderate-relapse-risk': 'relapse risk calls for relapse prevention',

    'dangerous-environment': 'severely unwell, and no safe place',
    'unsafe-where-they-live': 'safety first: advocacy, shelter, protection',
    'no-support-severe': 'day programs need an adequate support system',
    'no-support-severe-symptoms': 'daily contact in place of the missing support',
    'poor-support-moderate-symptoms': 'the program supplies the support',
    'weak-home-mild-symptoms': 'self-guided care needs a home that holds',
    'ambivalent-mild-symptoms': 'self-guided care presupposes commitment',

    'partial-hospitalization-not-enough': 'no response to daily treatment',
    'intensive-outpatient-not-enough': 'no response to an intensive program',
    'outpatient-not-enough': 'traditional outpatient therapy is not enough',
    'self-guided-not-enough': 'self-guided care is not enough: a step up',
    'step-down-from-24-hour-care': 'after 24-hour care, the bridge back to ordinary life',
    'step-down-from-partial-hospitalization': 'after partial hospitalization, step down one level at a time',
    'step-down-from-intensive-outpatient': 'after an intensive outpatient program, continuing care',

    'combined-needs-residential': 'many severe needs together',
    'combined-needs-partial-hospitalization': 'many needs together',
    'combined-needs-intensive-outpatient': 'several moderate needs that no single rule catches',
    'combined-needs-outpatient': 'several mild needs together',

    'needs-safety-plan': 'any thoughts of death or harm, or recent behavior, call for a written safety plan',
    'needs-means-safety': 'where there is any risk of harm, distance from means of harm protects',
    'needs-motivational-enhancement': 'doubts about treatment are worth talking about',
    'needs-assertive-outreach': 'severely impaired and not taking up care: care has to come to the person',
    'needs-integrated-co-occurring-treatment': 'two conditions that interact are best treated together',
    'needs-medication-evaluation': 'with moderate symptoms or any withdrawal, medicine may help',
    'needs-medication-for-addiction': 'where there is withdrawal, medicine for addiction is worth offering',
    'needs-medical-evaluation':
      'extreme symptoms, extreme impairment or marked withdrawal may have medical causes or dangers',
    'needs-medical-monitoring': 'illness, withdrawal or a medicine that could become dangerous needs checks',
    'needs-advanced-treatment-review': 'still severely unwell after intensive treatment that did not help',
    'needs-relapse-prevention': 'skills and a plan help where relapse is a risk',
    'needs-case-management':
      'strain, little support or a return from 24-hour care calls for help with arranging things',
    'needs-housing-support': 'housing that is not secure makes it harder to get well',
    'needs-safety-from-violence': 'the place where the person lives is not safe',
    'needs-peer-support': 'support is limited, and peers can add to it',
    'needs-support-person-involvement': 'support is limited, and involving chosen people can strengthen it',
    'needs-skills-training': 'skills help where daily life is slipping',
  },

  warnings: {
    'imminent-risk-yet-independent':
      'Danger is rated imminent, and supervision independent. Who stays with the person now, and how much watching over do they need?',
    'no-symptoms-yet-severe-impairment':
      'There are no symptoms, yet impairment is severe. What does the impairment come from, and are there symptoms that have not been asked about?',
    'withdrawal-without-substance-use':
      'A withdrawal risk is rated, but substance use is not among the conditions. Is a condition missing, or is it a planned taper of a prescribed medicine?',
    'around-the-clock-supervision-alone':
      'Supervision around the clock is needed, and nothing else is. What is the supervision for, and does it show in another rating?',
    'refusing-yet-in-treatment':
      'The person declines care, and yet a treatment is going on. Which care do they decline, and is the history up to date?',
    'complicated-withdrawal-without-risk':
      'There were seizures or delirium in an earlier withdrawal, and no withdrawal is expected now. This is fine if the person is not using: are they using alcohol or sedatives?',
    'hospital-needs-yet-independent':
      'Medical needs call for a hospital, and supervision is rated independent. Are both ratings right?',
    'refusing-a-program':
      'The person declines care, and this level needs their consent. What would they agree to, and would outreach help?',
    'withdrawal-risk-unanswered':
      'Alcohol or sedatives are used, and the withdrawal risk is not rated. What is the worst withdrawal to expect in the next 72 hours?',
    'risk-of-harm-unanswered':
      'The risk of harm is not rated. Are there thoughts of death, suicide or violence, or was there suicidal or violent behavior in the past year?',
    'age-missing': 'No age is given. Is the person 18 or older? This ruleset is for adults only.',
    'undated-episode':
      'An episode of care ended on an unknown date, so it may or may not count. When did it end?',
  },

  focus: {
    'cognitive-behavioral-therapy': 'Cognitive behavioral therapy',
    'exposure-and-response-prevention': 'Exposure and response prevention',
    'trauma-focused-therapy': 'Trauma-focused therapy',
    'dialectical-behavior-therapy': 'Dialectical behavior therapy',
    'medication-for-alcohol-or-opioids': 'Medication first: medicine for alcohol or opioid use',
    'contingency-management': 'Contingency management for stimulant use',
    'relapse-prevention-skills': 'Relapse prevention skills',
    'mutual-support': 'Mutual support groups',
    naloxone: 'Naloxone at hand, and people who know how to use it',
    'eating-disorder-program': 'A specialized eating disorder program with medical monitoring',
    'medication-management': 'Medication management',
    'family-psychoeducation': 'Family psychoeducation',
    'coordinated-specialty-care': 'Coordinated specialty care, if this is a first episode of psychosis',
    'evening-or-part-day-schedule':
      'An evening or part-day schedule that leaves room for work, school or caregiving',
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
} as const
