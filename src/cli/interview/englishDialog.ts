import type { DialogWords } from './DialogWords.ts'

const counted = (count: number) => `${count} question${count === 1 ? '' : 's'}`

/** What an interview says, in American English. */
export const englishDialog: DialogWords = {
  left: (questions, aboutPerson) => {
    if (questions === 0) return `At most ${counted(aboutPerson)} left, about the person.`
    return `At most ${counted(questions)} left${aboutPerson === 0 ? '' : `, and ${aboutPerson} about the person`}.`
  },
  oneOf: (count) => `1 to ${count}`,
  severalOf: 'Numbers with commas between them',
  notKnown: 'Not known',
  back: 'Back to the last answer',
  leave: 'Leave, and go on later',
  keys: {
    zero: (what) => `0 for ${what}`,
    notKnown: '? not known',
    emptyIsNotKnown: 'Enter if not known',
    emptyIs: (what) => `Enter for ${what}`,
    back: '< back',
    leave: 'q leave',
  },
  noAnswer: 'That is none of the answers.',
  nothingBefore: 'There is no earlier answer to take back.',
  howTo: 'The arrow keys move, Enter answers, Esc leaves.',
  howToMark: 'Space marks, Enter answers.',
  markFirst: 'Mark one or more with the space bar, or choose one of the last lines.',
  dateForm: 'YYYY-MM-DD',
  from: (age) => `These rules are for people from the age of ${age}.`,
  levelIs: (level) => `Level of care: ${level}.`,
  levelIsAtLeast: (level, possible) => `Level of care: at least ${level}; possible: ${possible.join(', ')}.`,
  firstEpisode: 'Level of an episode of care',
  nextEpisode: 'Level of another episode of care',
  noneOfThem: 'none',
  noMore: 'no more',
  outcome: 'How it went',
  endedOn: 'When it ended',
  response: 'The response to it',
  twoDays: 'The day of the assessment is told twice.',
  whichDay: 'Which one is it?',
  inTheFile: 'in the file',
  onTheCommandLine: 'on the command line',
  kept: (file) => `The answers are in ${file}; name it again to go on.`,
  notKept: 'The answers were not kept: no --file was named.',
}
