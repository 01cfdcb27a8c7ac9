import type { AdultPatientWords } from '../AdultPatientWords.ts'

/**
 * What the adult ruleset says to the person it is about, in plain American English, keyed by id.
 *
 * Short sentences and common words: the tests hold every part to a reading grade of 8. Nothing here blames anybody,
 * promises that insurance will pay, says that somebody needs no hospital, names a way to another level of care, or
 * tells somebody to stop alcohol or sedatives alone. A text speaks of where somebody lives only where its rule or
 * service always rests on that, because only those are left out where the wrong person may read along.
 */
export const adultPatientWords: AdultPatientWords = {
  notice: 'A computer tool made this page. No licensed clinician has reviewed its rules.',

  levels: {
    'self-guided': {
      name: 'care that you guide yourself',
      description:
        'You use self-help tools, support groups, or online programs at your own pace. Your regular doctor can help too. Someone checks in with you within a few weeks.',
      often: 'as you like',
      long: 'as long as it helps',
    },
    outpatient: {
      name: 'outpatient care',
      description:
        'You meet with a therapist, or with someone who can prescribe medicine. You live at home and go on with your daily life.',
      often: 'most often 1 or 2 visits a week',
      long: 'weeks to months, or longer',
    },
    'intensive-outpatient': {
      name: 'an intensive outpatient program',
      description:
        'You come to a program for 9 to 19 hours a week. You meet in groups, and with a therapist of your own. You learn skills that help. You live at home and can keep up work or school.',
      often: '2 to 3 hours a day, 3 to 5 days a week',
      long: 'several weeks to a few months',
    },
    'partial-hospitalization': {
      name: 'a day program',
      description:
        'You come to a day program for 20 or more hours a week. At night you are at home. You may also hear it called partial hospitalization.',
      often: 'about 4 to 6 hours a day, 4 to 6 days a week',
      long: '2 to 4 weeks',
    },
    residential: {
      name: 'a program where you live for a while',
      description:
        'You live at the program for a while. Staff are there day and night. It is not a hospital. You may also hear it called residential care.',
      often: 'you live there',
      long: 'weeks to months',
    },
    inpatient: {
      name: 'care in a hospital',
      description:
        'You stay in a hospital for a while. Doctors and nurses are there day and night. You may also hear it called inpatient care.',
      often: 'you stay there, day and night',
      long: 'days to weeks',
    },
  },

  ladders: {
    withdrawalManagement: {
      none: '',
      ambulatory:
        'You should have help with withdrawal. Visits with someone who can prescribe medicine make it safer.',
      'ambulatory-monitored': 'You should have help with withdrawal. Someone should check on you each day.',
      residential:
        'You should have help with withdrawal. It is safest in a place with staff there day and night.',
      inpatient: 'You should have help with withdrawal. It is safest in a medical hospital.',
    },
    urgency: {
      routine: 'Your first visit should be within 10 business days.',
      prompt: 'Your first visit should be within 7 days.',
      urgent: 'Your first visit should be within 48 hours.',
      emergent: 'Someone should see you within 6 hours.',
      emergency: 'You should have help right now. Look at the top of this page.',
    },
  },

  services: {
    'crisis-contacts': {
      label: 'Help at any hour',
      description:
        'You can reach out day or night if things get worse. In the United States, call 911 in an emergency. Call or text 988 to reach the Suicide & Crisis Lifeline.',
    },
    'safety-plan': {
      label: 'A safety plan',
      description:
        'You write a short plan with your team. It says what you can do and whom you can reach when hard thoughts come.',
    },
    'means-safety': {
      label: 'Dangerous things out of reach',
      description:
        'You and your team find a way to keep guns, extra medicine, and the like out of easy reach.',
    },
    'motivational-enhancement': {
      label: 'Talks about what you want',
      description: 'You talk about what matters to you. No one pushes you.',
    },
    'assertive-outreach': {
      label: 'A team that comes to you',
      description: 'They come to see you, stay in touch, and help with what matters to you.',
    },
    'integrated-co-occurring-treatment': {
      label: 'One team for both problems',
      description: 'The same team treats both, with one plan.',
    },
    'medication-evaluation': {
      label: 'A visit about medicine',
      description: 'You meet with someone who can prescribe. You find out together if medicine could help.',
    },
    'medication-for-addiction': {
      label: 'Medicine for alcohol or drug use',
      description:
        'There may be a medicine that helps you. You can ask about it. Do not stop alcohol or sedatives suddenly.',
    },
    'medical-evaluation': {
      label: 'A medical check',
      description: 'Someone checks your physical health, with tests if you need them.',
    },
    'medical-monitoring': {
      label: 'Regular health checks',
      description: 'Someone checks on your health at least once a week and knows what to do.',
    },
    'advanced-treatment-review': {
      label: 'A fresh look at your treatment',
      description: 'A specialist looks at what you have tried and what else may help.',
    },
    'relapse-prevention': {
      label: 'A plan to stay well',
      description: 'You learn to notice early signs, and what to do when they come.',
    },
    'case-management': {
      label: 'Someone to help you set things up',
      description: 'One person helps you set up care and everyday help.',
    },
    'housing-support': {
      label: 'Help with housing',
      description: 'Someone helps you find and keep a safe and steady place to live.',
    },
    'safety-from-violence': {
      label: 'Help to be safe from others',
      description:
        'You can talk in private. There are people who can stand by you and help you find shelter and protection.',
    },
    'peer-support': {
      label: 'Peer support',
      description: 'You spend time with people who have been through something like this.',
    },
    'support-person-involvement': {
      label: 'People you choose',
      description: 'You choose who takes part in your care. Your team talks with you alone first.',
    },
    'skills-training': {
      label: 'Learning skills',
      description: 'You practice ways to handle feelings, stress, problems, and daily tasks.',
    },
  },

  rules: {
    'imminent-risk': {
      found: 'There is great danger right now.',
      helps: 'You need a place that can keep you safe.',
    },
    'high-risk-unprotected': {
      found: 'There is danger right now, and you should not have to face it alone.',
      helps: 'A hospital can help to keep you safe.',
    },
    'high-risk': {
      found: 'You or someone else could get badly hurt.',
      helps: 'You need people close by, day and night.',
    },
    'moderate-risk-severe-unprotected': {
      found: 'There are signs that you or someone else could get hurt, and you feel very unwell.',
      helps: 'You need people close by, day and night.',
    },
    'moderate-risk-severe-symptoms': {
      found: 'There are signs that you or someone else could get hurt, and you feel very unwell.',
      helps: 'It helps to see your team each day.',
    },
    'moderate-risk': {
      found: 'There are signs that you or someone else could get hurt.',
      helps: 'It helps to see your team several times a week, and to have a safety plan.',
    },
    'low-risk': {
      found: 'There are signs of some danger, and you should not have to carry that alone.',
      helps: 'It helps to talk with someone.',
    },

    'life-threatening-withdrawal': {
      found: 'Withdrawal puts your life in danger right now.',
      helps: 'You need a hospital.',
    },
    'complicated-moderate-withdrawal': {
      found: 'You have had seizures or deep confusion in withdrawal before, and you may need medicine now.',
      helps: 'A hospital can treat it safely.',
    },
    'complicated-severe-withdrawal': {
      found: 'Strong withdrawal can be dangerous for you.',
      helps: 'A hospital can treat it safely.',
    },
    'severe-withdrawal': {
      found: 'Strong withdrawal can be dangerous.',
      helps: 'You need staff close by, day and night.',
    },
    'complicated-withdrawal-history': {
      found: 'You have had seizures or deep confusion in withdrawal before.',
      helps: 'They can come back, so staff should be close by, day and night.',
    },
    'moderate-withdrawal-unsupported': {
      found: 'Withdrawal is safer for you with staff close by, day and night.',
    },
    'moderate-withdrawal-likely-relapse': {
      found: 'It is hard to get through withdrawal.',
      helps: 'It is easier with staff close by, day and night.',
    },
    'moderate-withdrawal': { found: 'You may need medicine and daily checks to get through withdrawal.' },
    'moderate-withdrawal-unstable': {
      found: 'You may go through withdrawal while you are unwell in other ways.',
      helps: 'You need staff close by, day and night.',
    },
    'mild-withdrawal': {
      found: 'You may go through some withdrawal.',
      helps: 'A visit in the next few days makes it safer.',
    },
    'mild-withdrawal-unstable-home': {
      found: 'You may go through withdrawal, and you should not be alone with it.',
      helps: 'Someone should check on you each day.',
    },

    'acute-medical-needs': { found: 'Your body needs hospital care right now.' },
    'nursing-needs': { found: 'You need a nurse close by, day and night.' },
    'medical-monitoring-needs': { found: 'Your physical health needs regular checks.' },
    'medical-monitoring-severe-symptoms': {
      found: 'You feel very unwell, and your physical health needs checks.',
      helps: 'It helps to see your team each day.',
    },

    'around-the-clock-medical': { found: 'You need doctors and nurses close by, day and night.' },
    'around-the-clock': { found: 'You need staff close by, day and night.' },
    'daily-supervision': { found: 'You need people around you for most of the day, on most days.' },
    'check-ins': { found: 'It helps when someone looks in on you each day.' },

    'gravely-disabled': {
      found: 'You feel too unwell to look after basic things, such as food and safety.',
      helps: 'A hospital can help with that.',
    },
    'extreme-symptoms-with-risk': {
      found: 'You are very unwell right now, and that can put you in danger.',
      helps: 'A hospital can help.',
    },
    'cannot-care-for-self-unsupported': {
      found: 'Basic things, such as food and safety, are too hard right now.',
      helps: 'A hospital can help with that.',
    },
    'cannot-care-for-self': {
      found: 'Basic things, such as food and safety, are too hard right now.',
      helps: 'You need help day and night.',
    },
    'extreme-symptoms-declining-care': {
      found: 'You are very unwell right now.',
      helps: 'Care outside a hospital may not be enough.',
    },
    'extreme-symptoms-unsupported': {
      found: 'You are very unwell right now.',
      helps: 'You need help day and night to feel steady again.',
    },
    'extreme-symptoms': { found: 'You are very unwell right now.', helps: 'You may need care on most days.' },
    'severe-symptoms-and-impairment': {
      found: 'You feel very unwell, and many parts of daily life are too hard.',
      helps: 'Care on most days can help.',
    },
    'severe-impairment-unsupported': {
      found: 'Many parts of daily life are too hard right now.',
      helps: 'Care on most days can help.',
    },
    'severe-symptoms': { found: 'You feel very unwell.', helps: 'A visit each week may not be enough.' },
    'severe-impairment': {
      found: 'Many parts of daily life are too hard right now.',
      helps: 'A visit each week may not be enough.',
    },
    'moderate-symptoms-and-impairment-complicated': {
      found: 'You have several hard things to deal with at once.',
      helps: 'A program can help with all of them.',
    },
    'moderate-symptoms': { found: 'Your symptoms are hard on you.', helps: 'Treatment can help.' },
    'moderate-impairment': { found: 'A part of daily life is hard for you.', helps: 'Treatment can help.' },

    'overwhelming-co-occurring': {
      found: 'You have more than one health problem.',
      helps: 'One of them needs care day and night.',
    },
    'severe-and-destabilizing-co-occurring': {
      found: 'You have two health problems that make each other worse.',
      helps: 'Care on most days can treat both.',
    },
    'destabilizing-co-occurring': {
      found: 'A second health problem is not steady right now.',
      helps: 'Care several times a week can treat both.',
    },
    'interacting-co-occurring-moderate-symptoms': {
      found: 'You have two health problems that affect each other.',
      helps: 'A program can treat both.',
    },
    'interacting-co-occurring': {
      found: 'You have two health problems that affect each other.',
      helps: 'Both need care.',
    },

    'extreme-relapse-risk': {
      found: 'It is very hard to stay well and safe on your own right now.',
      helps: 'You need staff close by, day and night.',
    },
    'relapse-risk-unsafe-home': { found: 'It is very hard to stay well where you live right now.' },
    'high-relapse-risk-no-support': {
      found: 'It is hard to stay well right now, and you have little support between visits.',
      helps: 'Care on most days can help.',
    },
    'relapse-despite-intensive-outpatient-weak-home': {
      found: 'You were in a program, and it is still hard to stay well.',
      helps: 'You need staff close by, day and night.',
    },
    'relapse-despite-intensive-outpatient': {
      found: 'You were in a program, and it is still hard to stay well.',
      helps: 'Care on most days can help.',
    },
    'relapse-despite-outpatient': {
      found: 'You had outpatient care, and it is still hard to stay well.',
      helps: 'Care on most days can help.',
    },
    'high-relapse-risk': {
      found: 'It is hard to stay well right now.',
      helps: 'Care several times a week can help, and so can new skills.',
    },
    'moderate-relapse-risk': {
      found: 'Some things make it hard to stay well.',
      helps: 'You can learn how to deal with them.',
    },

    'dangerous-environment': {
      found: 'The place where you live is not safe for you, and you should not have to face this alone.',
    },
    'dangerous-environment-with-risk': {
      found: 'The place where you live is not safe for you, and someone could get hurt.',
      helps: 'First, you need a safe place to sleep tonight.',
    },
    'unsafe-where-they-live': {
      found: 'The place where you live is not safe for you.',
      helps: 'Your safety comes first.',
    },
    'no-support-severe': {
      found: 'You feel very unwell, and you have little support right now.',
      helps: 'Staff can be there for you, day and night.',
    },
    'no-support-severe-symptoms': {
      found: 'You feel very unwell, and you have little support right now.',
      helps: 'It helps to see your team each day.',
    },
    'poor-support-moderate-symptoms': {
      found: 'You need more support than you have right now.',
      helps: 'A program can give it.',
    },
    'weak-home-mild-symptoms': {
      found: 'You should not have to deal with this alone.',
      helps: 'Regular visits can help.',
    },
    'ambivalent-mild-symptoms': {
      found: 'You may not be sure yet what you want. That is okay.',
      helps: 'Regular visits can help you find out.',
    },

    'partial-hospitalization-not-enough': {
      found: 'You had care on most days, and it did not help enough. That is not your fault.',
      helps: 'Care day and night may help.',
    },
    'intensive-outpatient-not-enough': {
      found: 'You were in a program, and it did not help enough. That is not your fault.',
      helps: 'Care on most days may help.',
    },
    'outpatient-not-enough': {
      found: 'You had outpatient care, and it did not help enough. That is not your fault.',
      helps: 'A program gives you more support.',
    },
    'self-guided-not-enough': {
      found: 'You tried to get well on your own, and it was not enough. That is not your fault.',
      helps: 'Regular visits can help.',
    },
    'step-down-from-day-or-24-hour-care': {
      found: 'You have had a lot of care.',
      helps: 'A program makes the way back to daily life easier.',
    },
    'step-down-from-intensive-outpatient': {
      found: 'A program has been part of your care.',
      helps: 'Regular visits help you keep what you gained.',
    },

    'combined-needs-residential': {
      found: 'Many very hard things come together for you right now.',
      helps: 'You need a lot of support.',
    },
    'combined-needs-partial-hospitalization': {
      found: 'Many hard things come together for you right now.',
      helps: 'Care on most days can help.',
    },
    'combined-needs-intensive-outpatient': {
      found: 'Several hard things come together for you right now.',
      helps: 'A program can help with them.',
    },
    'combined-needs-outpatient': {
      found: 'A few hard things come together for you right now.',
      helps: 'Regular visits can help.',
    },

    'needs-safety-plan': { found: 'A plan helps when hard thoughts come.' },
    'needs-means-safety': { found: 'Some distance from dangerous things can save a life.' },
    'needs-motivational-enhancement': {
      found: 'Many people have doubts about treatment. Doubts are worth talking about.',
    },
    'needs-assertive-outreach': {
      found: 'It is hard for you to get to care right now, so care should come to you.',
    },
    'needs-integrated-co-occurring-treatment': {
      found: 'Two problems that affect each other are best treated together.',
    },
    'needs-medication-evaluation': { found: 'Medicine may help.' },
    'needs-medication-for-addiction': { found: 'There is medicine that can ease withdrawal and cravings.' },
    'needs-medical-evaluation': { found: 'Your body may play a part in how you feel.' },
    'needs-medical-monitoring': { found: 'Your health needs a close eye for now.' },
    'needs-advanced-treatment-review': { found: 'You still feel very unwell after a lot of treatment.' },
    'needs-relapse-prevention': { found: 'Skills and a plan help you stay well.' },
    'needs-case-management': { found: 'There is a lot to set up, and you should not have to do it alone.' },
    'needs-housing-support': { found: 'It is easier to get well with a steady place to live.' },
    'needs-safety-from-violence': { found: 'The place where you live is not safe for you.' },
    'needs-peer-support': { found: 'It helps to have more people on your side.' },
    'needs-support-person-involvement': { found: 'People you trust can make things easier.' },
    'needs-skills-training': { found: 'Skills help when daily life is hard.' },
  },

  focus: {
    'cognitive-behavioral-therapy': 'Therapy that helps you change thoughts and habits that hurt you (CBT)',
    'exposure-and-response-prevention': 'Therapy that helps you face fears step by step (ERP)',
    'trauma-focused-therapy': 'Therapy that helps you heal from things that hurt you in the past',
    'dialectical-behavior-therapy': 'Therapy that teaches you to handle strong feelings (DBT)',
    'medication-for-alcohol-or-opioids': 'Medicine for alcohol or opioid use',
    'contingency-management': 'Rewards that help you stay away from stimulants',
    'relapse-prevention-skills': 'Skills that help you stay on track',
    'mutual-support': 'Groups of people who help each other stay on track',
    naloxone:
      'Naloxone close at hand. It can undo an opioid overdose. People near you should know how to use it, and to call for help as well.',
    'eating-disorder-program': 'A program made for eating problems, with health checks',
    'medication-management': 'Help with your medicines over time',
    'family-psychoeducation': 'Classes that help you, and people you choose, learn about your condition',
    'coordinated-specialty-care': 'If this is new to you: a team that knows how to help from the start',
    'perinatal-mental-health-care': 'Care for how you feel during pregnancy and after a birth',
    'evening-or-part-day-schedule': 'Hours that leave room for work, school, or the people you care for',
  },

  questions: {
    symptomSeverity: 'How you feel',
    riskOfHarm: 'Thoughts of death, or of hurting yourself or someone else',
    functionalImpairment: 'How daily life is going',
    withdrawalRisk: 'How your body may feel when you cut down on alcohol, drugs, or some medicines',
    complicatedWithdrawal: 'Whether you have ever had seizures or deep confusion in withdrawal',
    medicalNeeds: 'Your physical health',
    coOccurringConditions: 'Whether you have any other health problem',
    relapseRisk: 'What makes it hard to stay well',
    supervision: 'How much help you need through the day',
    supportSystem: 'The people you can count on',
    livingEnvironment: 'The place where you live',
    commitment: 'What you want from treatment',
    treatmentHistory: 'The treatment you have had',
  },
}
