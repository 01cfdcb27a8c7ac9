import type { FormPhrases } from '../FormPhrases.ts'

/** What a form says that is not in a ruleset, in American English. */
export const forms: FormPhrases = {
  title: 'Level of care: intake',
  description:
    'What the rules for the level of care ask. Whatever is left open stays unknown; nothing is assumed about it.',
  assessedOn: 'Day of the assessment',
  age: 'Age in years',
  history: 'What treatment was there, and what is still going on?',
  level: 'Level of care',
  outcome: 'Outcome',
  startedOn: 'Began on, if known',
  endedOn: 'Ended on, if known',
  response: 'Response to it, if known',
  lists: {
    conditions: 'What is treated?',
    substances: 'Which substances are used?',
    obligations: 'What does the schedule have to leave room for?',
    circumstances: 'Which of these circumstances apply?',
  },
  preferences: 'What the person wants, apart from what they need',
  levelsDeclined: 'Levels of care that the person declines',
  format: 'In person, or by telehealth?',
  notKnown: 'Questions that were asked and cannot be answered',
  none: {
    treatmentHistory: 'There was no treatment at all.',
    conditions: 'Nothing of that is treated.',
    substances: 'No substances are used.',
    obligations: 'There is nothing to leave room for.',
    circumstances: 'None of these circumstances applies.',
    levelsDeclined: 'No level of care is declined.',
  },
  outcomes: {
    recovered: 'Recovered',
    improved: 'Improved',
    unchanged: 'Unchanged',
    worsened: 'Worsened',
    'left-early': 'Left early',
    interrupted: 'Ended for a reason outside the treatment',
    ongoing: 'Still going on',
  },
  outcomeHelp: {
    recovered: 'The care has ended, and what was treated is over.',
    improved: 'The care has ended, and the person was better than before it.',
    unchanged: 'The care has ended, and the person was as before it.',
    worsened: 'The care has ended, and the person was worse than before it.',
    'left-early':
      'The person stopped before the care was complete. Say whether it had helped until then, if that is known.',
    interrupted:
      'The care stopped for a reason that is not about the treatment, such as a move or lost coverage. Say whether it had helped until then, if that is known.',
    ongoing: 'The care has not ended, so it has no last day. Say whether it helps, if that is known.',
  },
  responses: { good: 'Good', none: 'None', worse: 'Worse' },
  responseHelp: {
    good: 'The person gets better with it, or did.',
    none: 'Nothing changes with it, or did.',
    worse: 'The person gets worse in spite of it, or did.',
  },
  formats: { 'in-person': 'In person', telehealth: 'Telehealth' },
}
