/**
 * Every text of the adult ruleset that people read, in American English, keyed by id.
 *
 * Some of these texts reach patients and families, or are printed. So no text here blames anybody, promises that
 * insurance will pay, says that somebody needs no hospital, or tells somebody to stop alcohol or sedatives alone.
 */
export const adultNames = {
  treatmentHistory: {
    title: 'Treatment history',
    question:
      'What treatment has the person had in the past 12 months, and what is still going on? For each episode: the level of care, when it ended, and its outcome. Outpatient care counts as tried after about 8 weeks. Detoxification in a bed is an episode of its level. Who finished and relapsed later had improved. Dropping out, or an end for a reason outside the treatment (the provider left, funding ended, a move), is not non-response: then, and while treatment goes on, ask how the person responded.',
  },

  dimensions: {
    symptomSeverity: {
      title: 'Symptom severity',
      question:
        'How severe are the symptoms: in the past two weeks at intake, in the past week when reviewing care under way? Rate distress, danger or loss of control, whichever is higher.',
      ratings: {
        none: { label: 'None', anchor: 'No symptoms of a mental health or substance use condition.' },
        mild: {
          label: 'Mild',
          anchor:
            'Noticeable symptoms that cause little distress; or a brief reaction to a hard event, short of a disorder, while safety, self-care and contact with reality hold.',
        },
        moderate: {
          label: 'Moderate',
          anchor: 'Symptoms of a disorder that cause clear distress.',
        },
        severe: {
          label: 'Severe',
          anchor:
            'Marked distress on most days, so that it is hard to carry on; or psychosis or mania that is present but not acute, in somebody without insight into it; or anorexia with a very low weight, or with weight loss that continues or is fast (for example more than 1 kg a week; never one number alone); or daily purging.',
        },
        extreme: {
          label: 'Extreme',
          anchor:
            'Acutely psychotic or manic (disorganized, or acting on it), catatonic or otherwise incapacitated. Long-standing baseline symptoms: rate present distress and disorganization.',
        },
      },
    },

    riskOfHarm: {
      title: 'Risk of harm to self or others',
      question:
        'Is there a danger that the person harms themselves or others? Rate what safety needs now, not a forecast: no tool predicts suicide. Rate thoughts, plans and intent of the past two weeks at intake, of the past week when reviewing care under way; for behavior look back over the past 3 months and the past year. Suicidal behavior is an attempt, also one that was interrupted or broken off, a rehearsal or preparation. Keeping a safety plan includes that means of harm are secured. Not asked, not answerable (mute, guarded, intoxicated), or behavior not evaluated yet: leave it open, unless high or imminent fits; somebody must evaluate it today.',
      ratings: {
        none: {
          label: 'None',
          anchor:
            'Asked and answered: no thoughts of death or harm, and no suicidal or violent behavior in the past year.',
        },
        low: {
          label: 'Low',
          anchor:
            'A wish to be dead, or thoughts of suicide or of harm, even persistent ones, without method, plan or intent; or unwanted, frightening images without a wish to act on them, as in obsessive-compulsive disorder; or self-injury without danger; or verbal rage; or suicidal or violent behavior 3 to 12 months ago, with no more than such thoughts now.',
        },
        moderate: {
          label: 'Moderate',
          anchor:
            'Thoughts with a method or a plan, and no intent; or suicidal behavior within the past 3 months that has been evaluated since, with at most thoughts without plan or intent now, in somebody who is keeping a safety plan; or self-injury that needs medical care; or an accidental overdose within the past 3 months while use goes on, or opioid use again after a break (prison, detoxification, a hospital); or repeated reckless acts that endanger life; or threats or violence within the past 3 months that do not count as high.',
        },
        high: {
          label: 'High',
          anchor:
            'Intent to act; or suicidal behavior within the past 3 months with a plan or intent still present, or in somebody who cannot or will not keep a safety plan; or a potentially lethal attempt within the past 30 days, without hospital or crisis care since, and thoughts still present; or a plan, in somebody who cannot or will not keep a safety plan; or commands or delusions to harm oneself or anyone (long-standing voices that were always resisted: at least moderate); or psychosis or mania that is new, returning or acute in pregnancy or within a year after birth; or violence that is driven by the condition and likely to recur.',
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
        'How well does the person manage work, school, home, other people and daily needs: in the past two weeks at intake, in the past week when reviewing care under way? Compare with their own usual level, and count only what comes from the mental health, substance use or cognitive condition.',
      ratings: {
        none: { label: 'None', anchor: 'Manages as usual.' },
        mild: { label: 'Mild', anchor: 'Keeps up, with effort.' },
        moderate: {
          label: 'Moderate',
          anchor:
            'Slipping in some areas (work, school, home, other people); or has lost one of them and manages the rest.',
        },
        severe: {
          label: 'Severe',
          anchor:
            'Has lost two or more areas, or cannot manage most of them; or mania that costs the person a job, money or freedom.',
        },
        extreme: { label: 'Extreme', anchor: 'Cannot meet basic needs (food, hygiene, safety).' },
      },
    },

    withdrawalRisk: {
      title: 'Withdrawal risk',
      question:
        'Does the person need withdrawal management (detox)? Rate the worst to expect in the next 72 hours; with sedatives, in the next two weeks. A low CIWA-Ar score while intoxicated, or soon after the last drink, never lowers it. For alcohol or sedatives, from mild up, rate one step higher at age 65 or over with medical illness, or after three or more detoxifications. In pregnancy with opioid use: maintenance treatment, not detoxification.',
      ratings: {
        none: { label: 'None', anchor: 'No withdrawal to expect.' },
        mild: {
          label: 'Mild',
          anchor:
            'Discomfort only (alcohol: about CIWA-Ar under 10 at the worst to expect); or opioid withdrawal that will be treated by starting buprenorphine or methadone as an outpatient; or a planned taper with the prescriber.',
        },
        moderate: {
          label: 'Moderate',
          anchor:
            'Withdrawal from alcohol or sedatives that needs medication and daily checks (about CIWA-Ar 10 to 18); or a start of medication for opioid use that needs observation, or one in pregnancy.',
        },
        severe: {
          label: 'Severe',
          anchor:
            'High-grade withdrawal, expected or present (about CIWA-Ar 19 or more); or withdrawal from alcohol together with sedatives, from high-dose sedatives stopped at once, or from GHB (used around the clock: rate life-threatening); or pregnancy with alcohol or sedative withdrawal that needs medication.',
        },
        'life-threatening': {
          label: 'Life-threatening',
          anchor: 'Seizures, delirium or unstable vital signs.',
        },
      },
    },

    complicatedWithdrawal: {
      title: 'Complicated withdrawal in the past',
      question:
        'Has the person ever had seizures or delirium in withdrawal from alcohol or sedatives (GHB included), and are alcohol or sedatives used or being stopped now?',
      ratings: {
        no: {
          label: 'No',
          anchor:
            'Never had seizures or delirium in alcohol or sedative withdrawal; or neither is used or being stopped now.',
        },
        yes: {
          label: 'Yes',
          anchor:
            'Has had seizures or delirium in alcohol or sedative withdrawal, and alcohol or sedatives are used or being stopped now.',
        },
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
            'Needs hospital medical care, or a medical assessment today that cannot wait: for example an overdose or poisoning today, hard to rouse, suspected drug toxicity, near-fainting with a slow pulse, sudden confusion, or catatonia without intake. For adults with an eating disorder, for example, confirmed at rest: pulse under 40 per minute (under 50 by day at 18 to 25 years), blood pressure under 90/60 mmHg, temperature under 36.1 °C; on standing, pulse up by more than 20 per minute (more than 30 at 18 to 25 years) or systolic pressure down by more than 20 mmHg; potassium under 3 mEq/L, glucose under 60 mg/dL, a long QT, or a very low weight (about 75 % of what is expected).',
        },
      },
    },

    coOccurringConditions: {
      title: 'Co-occurring conditions',
      question:
        'Is there a second psychiatric, substance use or cognitive condition, and what does it do: in the past two weeks at intake, in the past week when reviewing care under way? Using several substances is one problem, not a co-occurring condition. Trauma counts when it has symptoms.',
      ratings: {
        none: { label: 'None', anchor: 'No second condition.' },
        stable: {
          label: 'Stable',
          anchor: 'A second condition that is there, and quiet.',
        },
        interacting: {
          label: 'Interacting',
          anchor:
            'The second condition is active: it complicates the treatment of the main problem, or needs treatment of its own.',
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
        'How likely is a return to, or worsening of, use, self-harm, bingeing or purging, or acute illness in the coming weeks, without the care that is being decided on now? Long-term treatment that goes on, such as a depot, lithium or buprenorphine, counts as going on. Go by the skills, triggers and urges of the past two weeks at intake, of the past week when reviewing care under way. Ask it also of somebody who is unwell for the first time.',
      ratings: {
        none: { label: 'None', anchor: 'No return to expect.' },
        low: { label: 'Low', anchor: 'Skilled at coping.' },
        moderate: { label: 'Moderate', anchor: 'Some skills, some triggers.' },
        high: { label: 'High', anchor: 'Two of these: few skills, strong urges, a recent relapse.' },
        extreme: {
          label: 'Extreme',
          anchor:
            'Certain and dangerous without 24-hour structure, as recent tries with less structure have shown.',
        },
      },
    },

    supervision: {
      title: 'Need for supervision',
      question:
        'How much watching over does the condition call for, as it would be without the present program, beyond what is met where the person lives and will go on living (supported or group housing included): in the past two weeks at intake, in the past week when reviewing care under way? A family watching a suicidal person does not count as met.',
      ratings: {
        independent: { label: 'Independent', anchor: 'Nobody needs to look in.' },
        'check-ins': { label: 'Check-ins', anchor: 'Someone should look in daily.' },
        daily: { label: 'Daily', anchor: 'Needs structure for most of most days.' },
        'around-the-clock': { label: 'Around the clock', anchor: 'Needs staff present day and night.' },
        'around-the-clock-medical': {
          label: 'Around the clock, medical',
          anchor:
            'Needs nurses and doctors day and night, as in acute psychosis or mania with disorganized behavior, or in catatonia.',
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
        'Where and with whom will the person live during treatment, and is it safe there? Ask in private.',
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
        'What does the person do about treatment, and what do they want: in the past two weeks at intake, in the past week when reviewing care under way? What they do weighs more than what they say. If they cannot decide now (confusion, catatonia), leave it open.',
      ratings: {
        committed: { label: 'Committed', anchor: 'Active, and keeps appointments.' },
        willing: { label: 'Willing', anchor: 'Agrees to treatment.' },
        ambivalent: { label: 'Ambivalent', anchor: 'In two minds: words and acts differ.' },
        reluctant: { label: 'Reluctant', anchor: 'Agrees under pressure, misses visits.' },
        refusing: { label: 'Declines care', anchor: 'Does not agree to treatment.' },
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
      notes: [
        'Medicare: at least 9 hours a week; a physician determines the need at least every other month.',
        'TRICARE: from 6 hours a week.',
      ],
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
      notes: [
        'Medicare: at least 20 hours a week; a physician determines the need at least monthly; only where inpatient psychiatric care would otherwise be needed.',
      ],
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
    'crisis-contacts': { label: 'Crisis contacts' },
    'safety-plan': { label: 'Safety plan' },
    'means-safety': { label: 'Safety around means of harm' },
    'motivational-enhancement': { label: 'Motivational enhancement' },
    'assertive-outreach': { label: 'Assertive outreach' },
    'integrated-co-occurring-treatment': { label: 'Integrated treatment of co-occurring conditions' },
    'medication-evaluation': { label: 'Medication evaluation' },
    'medication-for-addiction': { label: 'Medication for addiction' },
    'medical-evaluation': { label: 'Medical evaluation' },
    'medical-monitoring': { label: 'Medical monitoring' },
    'advanced-treatment-review': { label: 'Review of further treatments' },
    'relapse-prevention': { label: 'Relapse prevention' },
    'case-management': { label: 'Case management' },
    'housing-support': { label: 'Housing support' },
    'safety-from-violence': { label: 'Safety from violence' },
    'peer-support': { label: 'Peer support' },
    'support-person-involvement': { label: 'Involvement of support people' },
    'skills-training': { label: 'Skills training' },
  },

  sources: {
    'safe-t': 'SAFE-T',
    'va-dod-2013': 'VA/DoD suicide risk 2013 (superseded)',
    'va-dod-2024': 'VA/DoD suicide risk 2024',
    'va-dod-sud-2015': 'VA/DoD 2015 (superseded; substance use only)',
    'va-mh-rrtp': 'VA residential eligibility',
    'usc-1395x': '42 USC 1395x(ff)',
    'cfr-410-43': '42 CFR 410.43',
    'cfr-410-44': '42 CFR 410.44',
    'cms-iop': 'CMS IOP benefit',
    'cfr-412-27': '42 CFR 412.27',
    'lcd-inpatient': 'Medicare inpatient LCDs',
    'nycrr-816': '14 NYCRR 816 (substance use only)',
    'nycrr-819': '14 NYCRR 819 (substance use only)',
    'mn-9530': 'Minnesota Rules 9530 (ended 2022; substance use only)',
    'apa-mdd-2010': 'APA depression 2010 (depression only)',
    'nice-cg178': 'NICE CG178 (psychosis only)',
    'nice-cg185': 'NICE CG185 (bipolar disorder only)',
    'iar-dst': 'IAR-DST',
    'tip-35': 'TIP 35',
    'tip-42-2005': 'TIP 42 (2005)',
    'tip-47': 'TIP 47',
    'samhsa-2021': 'SAMHSA 2021',
    'asam-awm-2020': 'ASAM alcohol withdrawal 2020',
    'jfp-2004': 'JFP 2004',
    'iop-desc': 'IOP descriptions',
    own: 'own judgment',
  },

  rules: {
    'imminent-risk': 'cannot be kept safe now; needs a secure setting at once',
    'high-risk-unprotected': 'high danger of harm while severely unwell, or where little protects',
    'high-risk':
      'a crisis or stabilization unit or a hospital, as an emergency evaluation decides: day programs are not enough',
    'moderate-risk-severe-unprotected': 'danger of harm, severely unwell, and little that protects',
    'moderate-risk-severe-symptoms': 'danger of harm while severely unwell calls for daily contact at least',
    'moderate-risk': 'danger of harm calls for several contacts a week at least, and a safety plan',
    'low-risk': 'any sign of danger to self or others calls for an outpatient referral at least',

    'life-threatening-withdrawal': 'withdrawal that endangers life now',
    'complicated-moderate-withdrawal':
      'withdrawal seizures or delirium before, and medication needed now: inpatient withdrawal',
    'complicated-severe-withdrawal':
      'severe withdrawal with medical needs, an unstable second condition or danger of harm',
    'severe-withdrawal':
      'severe withdrawal needs 24-hour medically monitored care, or a hospital where there is none',
    'complicated-withdrawal-history':
      'withdrawal seizures or delirium before call for 24-hour medical monitoring, however mild it starts',
    'moderate-withdrawal-unsupported':
      'withdrawal that needs medication, with nobody reliable, no secure home or medical needs',
    'moderate-withdrawal-likely-relapse': 'unlikely to complete withdrawal outside a 24-hour setting',
    'moderate-withdrawal': 'withdrawal that needs medication calls for daily monitoring on site at least',
    'moderate-withdrawal-unstable': 'withdrawal together with danger or unstable illness',
    'mild-withdrawal': 'any withdrawal calls for visits to a prescriber within days',
    'mild-withdrawal-unstable-home':
      'withdrawal with nobody, or no safe place, to come back to: to be seen daily at least',

    'acute-medical-needs': 'needs hospital medical care, or a medical assessment today that cannot wait',
    'nursing-needs': 'medical needs that call for 24-hour nursing at least',
    'medical-monitoring-needs': 'somebody must do the medical checks',
    'medical-monitoring-severe-symptoms':
      'medical checks while severely unwell call for daily medical oversight',

    'around-the-clock-medical': 'needs 24-hour medical supervision of an acute condition',
    'around-the-clock': 'day programs are for people who need no 24-hour care',
    'daily-supervision': 'needs structure for most of most days at least',
    'check-ins': 'someone needs to look in daily at least',

    'gravely-disabled': 'cannot meet basic needs because of the illness',
    'extreme-symptoms-with-risk': 'acute illness that also endangers or disables',
    'cannot-care-for-self-unsupported': 'basic needs go unmet, and nobody can reliably meet them',
    'cannot-care-for-self': 'cannot meet basic needs and needs 24-hour help',
    'extreme-symptoms-declining-care':
      'acute illness, and care outside a hospital will not be taken up or upheld',
    'extreme-symptoms-unsupported':
      'acute illness that a home with little support, or wavering commitment, cannot stabilize',
    'extreme-symptoms': 'symptoms this severe may need more than an intensive outpatient program',
    'severe-symptoms-and-impairment': 'illness severely interferes with several areas of life',
    'severe-impairment-unsupported': 'cannot manage, and home does not hold',
    'severe-symptoms': 'severe symptoms call for more support than weekly sessions',
    'severe-impairment': 'severe impairment calls for more support than weekly sessions',
    'moderate-symptoms-and-impairment-complicated': 'several needs at once call for a coordinated program',
    'moderate-symptoms': 'with symptoms that are moderate or worse, treatment is indicated',
    'moderate-impairment': 'with impairment that is moderate or worse, treatment is indicated',

    'overwhelming-co-occurring': 'the second condition itself needs round-the-clock care',
    'severe-and-destabilizing-co-occurring': 'two severe conditions feed each other',
    'destabilizing-co-occurring':
      'an unstable second condition calls for integrated treatment several times a week',
    'interacting-co-occurring-moderate-symptoms':
      'two active conditions, and two things that stand in the way of weekly care',
    'interacting-co-occurring': 'a second condition that interacts needs treatment of both',

    'extreme-relapse-risk': 'dangerous use or behavior is certain without 24-hour structure',
    'relapse-risk-unsafe-home': 'cannot stay well where they live',
    'high-relapse-risk-no-support': 'relapse risk is high, with nobody to lean on between sessions',
    'relapse-despite-intensive-outpatient-weak-home':
      'an intensive program did not hold and home does not either: needs 24-hour structure',
    'relapse-despite-intensive-outpatient': 'an intensive program was not enough to stay well',
    'relapse-despite-outpatient': 'outpatient care did not hold, and little else does',
    'high-relapse-risk': 'high relapse risk calls for close monitoring and skills several times a week',
    'moderate-relapse-risk': 'relapse risk calls for relapse prevention',

    'dangerous-environment':
      'no safe place to live, and severely unwell, impaired or in danger with nobody reliable',
    'dangerous-environment-with-risk':
      'danger of harm and no safe place to live call for daily contact, and first of all for a place to sleep tonight',
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
    'step-down-from-day-or-24-hour-care':
      'after a hospital, a residential or a day program, the bridge back to ordinary life, without a gap',
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
    'needs-medication-evaluation':
      'with symptoms that are moderate or worse, or any withdrawal, medicine may help',
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
      'Supervision around the clock is needed, and nothing else is. What is it for, and does it show in another rating?',
    'refusing-yet-in-treatment':
      'The person declines care, and yet a treatment is going on. Which care do they decline, and is the history up to date?',
    'complicated-withdrawal-without-risk':
      'There were seizures or delirium in withdrawal, and none is expected now. Are alcohol or sedatives used or being stopped?',
    'hospital-needs-yet-independent':
      'Medical needs call for a hospital, and supervision is independent. Are both right?',
    'refusing-a-program':
      'The person declines care, and this level needs their consent. What would they agree to, and would outreach help?',
    'declining-hospital-care':
      'The person is reluctant or declines care, and a hospital is recommended. A clinician has to settle: can they decide now, do they consent, what does the law say, which way is least restrictive?',
    'pregnant-with-substance-use':
      'The person is pregnant, with substance use or a withdrawal risk. Is there obstetric care? Opioids: maintenance, not detoxification. Alcohol or sedatives: is withdrawal in a staffed bed considered?',
    'perinatal-extreme-symptoms':
      'Symptoms are extreme in pregnancy or within a year after birth: a psychiatric emergency. Who assesses the person within 4 hours?',
    'pregnant-without-monitoring':
      'The person is pregnant, with substance use or an eating disorder, and medical needs are rated below monitoring. Who checks on both at least weekly?',
    'perinatal-psychosis-or-bipolar':
      'Psychosis or bipolar disorder in pregnancy or within a year after birth: is it new, returning or acute? Then the risk of harm is high: who assesses the person within 4 hours?',
    'complicated-withdrawal-unanswered':
      'A withdrawal risk is rated. Were there ever seizures or delirium in withdrawal from alcohol or sedatives?',
    'substances-without-withdrawal-risk':
      'Alcohol or sedatives are used, and no withdrawal is expected. When was the last use, and how much before it?',
    'moderate-risk-yet-reluctant':
      'The risk of harm is moderate, and the person is reluctant or declines care. Do they keep the safety plan, with means of harm secured? If not, the risk is high.',
    'eating-disorder-medical-check':
      'There is an eating disorder, and medical needs are open or below monitoring. What are pulse and blood pressure lying and standing, potassium and the ECG?',
    'extreme-symptoms-yet-no-medical-needs':
      'Symptoms are extreme, without medical needs. Has a medical cause or a drug been looked for?',
    'opioid-overdose-risk':
      'Opioids together with alcohol or sedatives, or after 24-hour care, make an overdose more likely. Is naloxone at hand, with people who know how to use it?',
    'risk-with-caregiving':
      'There is a risk of harm, and the person cares for others. Are those safe, and who looks after them now?',
    'risk-toward-others':
      'Is the risk of harm also toward others, and does local law then ask to warn or protect somebody?',
    'withdrawal-risk-unanswered':
      'Alcohol or sedatives are used, and the withdrawal risk is not rated. What is the worst withdrawal to expect in the next 72 hours?',
    'risk-of-harm-unanswered':
      'The risk of harm is not rated, so somebody must evaluate it today. Are there thoughts of death, suicide or violence, or was there suicidal or violent behavior in the past year?',
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
    'perinatal-mental-health-care': 'Perinatal mental health care',
    'evening-or-part-day-schedule':
      'An evening or part-day schedule that leaves room for work, school or caregiving',
  },
} as const
