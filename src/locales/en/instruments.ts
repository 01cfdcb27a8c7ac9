import type { InstrumentPhrases } from '../InstrumentPhrases.ts'

/** What is said and asked of scores, in American English. */
export const instruments: InstrumentPhrases = {
  cautions: {
    'own-symptoms-only':
      'A score rates the symptoms that it asks about. Others, such as psychosis, mania or an eating disorder, can be more severe.',
    'low-in-course':
      'A low score follows the symptoms that were found at the beginning, and is taken as mild, the higher of the two ratings that it can stand for. Mania, psychosis and whatever else these instruments do not ask about have to be looked for. This is our own judgment.',
    'today-not-72-hours':
      'The score is about today, and the rating about the worst withdrawal to expect in the next 72 hours. It can become worse, and is rated one step higher at age 65 or over with medical illness, or after many detoxifications: then rate it by hand.',
    'suicide-only':
      'The C-SSRS asks about suicide. Harm to others and self-injury have to be asked about as well.',
    'past-month': 'The C-SSRS asks about ideation in the past month, the rating about the past two weeks.',
    'imminent-not-asked':
      'The C-SSRS does not ask whether the means are at hand, or whether the person can be kept safe. The risk can be imminent.',
    'any-point-is-mild':
      'Any point is taken as mild impairment, and the limits of the bands are a judgment that clinicians should review.',
  },
  questions: {
    'imminent-danger':
      'Is there intent with a plan and the means now, or can the person not be kept safe? Act on it before anything else.',
    'suicide-assessment':
      'The answer to item 9 of the PHQ-9 asks for a suicide assessment now. How high is the risk of harm?',
    'suicide-answers-disagree':
      'The PHQ-9 has thoughts of death or self-harm, the C-SSRS has no ideation. Which of them is right? Ask again.',
    'risk-rated-lower':
      'The clinician rates the risk of harm lower than an instrument does. What was found that the instrument did not ask?',
    'suicide-item-unanswered':
      'Item 9 of the PHQ-9 was not answered, or only the total is known. Are there thoughts of death or of self-harm?',
    'finish-cssrs': 'The C-SSRS is not complete. What are the answers to the other items?',
    'when-was-the-behavior': 'When was the last suicidal behavior?',
    'withdrawal-next-72-hours': 'What is the worst withdrawal to expect in the next 72 hours?',
    'rate-by-hand': 'The instruments do not settle this rating. What is it?',
    'finish-instrument': 'Answers are missing. What are they?',
  },
}
