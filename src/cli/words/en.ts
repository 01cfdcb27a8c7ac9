import { answerWords } from './answerWords.ts'
import type { TableWords } from './TableWords.ts'

/** What a table says, in American English. */
export const en: TableWords = {
  assessedOn: ['Day of the assessment', 'Assessed on', 'Assessment date', 'Date of assessment'],
  assessedAt: ['Time of the assessment', 'Assessed at'],
  age: ['Age in years', 'Age'],
  lists: {
    conditions: ['Conditions', 'What is treated?'],
    substances: ['Substances', 'Which substances are used?'],
    obligations: ['Obligations', 'What does the schedule have to leave room for?'],
    circumstances: ['Circumstances', 'Which of these circumstances apply?'],
  },
  notKnown: ['Not known', 'Questions that were asked and cannot be answered'],
  treatmentHistory: ['Treatment history'],
  preferences: ['Preferences'],
  episode: {
    level: ['Previous level', 'Previous level of care'],
    outcome: ['Previous outcome'],
    startedOn: ['Start of previous care', 'Previous care began on'],
    endedOn: ['End of previous care', 'Previous care ended on'],
    response: ['Previous response'],
  },
  preference: {
    levelsDeclined: ['Levels of care that the person declines', 'Levels declined'],
    format: ['In person, or by telehealth?', 'Preferred format'],
  },
  get outcomes() {
    return answerWords('en').outcomes
  },
  get responses() {
    return answerWords('en').responses
  },
  get formats() {
    return answerWords('en').formats
  },
  sheets: { form: 'Intakes', meanings: 'What the answers mean', lists: 'Lists' },
  meanings: ['Question', 'Answer', 'Code', 'When it applies'],
  several: 'One or more, with semicolons between them; "None" if there is none.',
  aDate: 'A date, best as YYYY-MM-DD.',
  yes: ['Yes', 'Y', 'True'],
  no: ['No', 'N', 'False'],
  none: ['None', 'No'],
}
