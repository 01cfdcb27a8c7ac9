// Of the instruments, this is all that is needed: the rest is left out by the bundler.
export { intakeFrom } from 'level-of-care/instruments'
