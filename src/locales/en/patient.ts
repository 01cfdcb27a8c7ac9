import type { PatientPhrases } from '../PatientPhrases.ts'

/** The words of texts for the person, in American English. */
export const patient: PatientPhrases = {
  language: 'en',
  emergency: 'This is an emergency. Get help now.',
  stay: 'For staff: Stay with this person until someone who can keep them safe has taken over.',
  now: 'In the United States, call 911. You can also call or text 988, the Suicide & Crisis Lifeline.',
  suggested: (level) => `Suggested for you: ${level}`,
  notSettled: 'It is not settled yet which care fits you best',
  unsettled: 'Your care team still needs to ask you a few things. Then they can tell you more.',
  atLeast: (level) => `So far, this is the least that fits: ${level}. It may turn out to be more.`,
  often: 'How often',
  long: 'How long',
  hospital: {
    medical: 'Here this means a medical hospital, which cares for your body.',
    psychiatric: 'Here this means a psychiatric hospital, which cares for your mental health.',
    either:
      'It may be a medical hospital or a psychiatric hospital, which cares for your mental health. Your team will tell you which.',
  },
  rights: 'This is about care that can help you. It says nothing about your legal rights.',
  notAlone: 'If you do not want this, tell your team. You will not have to face it alone.',
  together: 'You are not alone in this. Stay with someone you trust until help is there.',
  inPerson: 'Your care team will go over this with you in person',
  inPersonWhy:
    'This is best talked about face to face. You can ask your team for a time when you can talk alone.',
  when: 'When',
  sooner: 'It may need to be sooner. Your team will tell you.',
  why: 'Why',
  more: 'Your care team can tell you more about the reasons.',
  explained: 'Your care team will explain the reasons to you in person.',
  also: 'What else matters',
  services: 'What can help you',
  because: 'Why',
  focus: 'What your care could include',
  fits: 'Ask your team what fits you.',
  open: 'What your team still needs to ask',
  ask: 'You can think about these things now:',
  otherThings: 'There may be other things to ask as well.',
  crisis: 'If you need help fast',
  staySafe: 'Important for your safety',
  notSuddenly:
    'If you drink alcohol, or take sedatives (medicines that calm you or help you sleep), do not stop suddenly on your own. That can be dangerous. Talk with your team first.',
  closing: [
    'This is a suggestion to talk about with your care team. You and they decide together.',
    'You can ask questions at any time.',
  ],
}
