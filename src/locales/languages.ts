// One line for each language, and a folder with the files that its line names. `Locale` says what has to be in it.
export * as en from './en/index.ts'
export * as es from './es/index.ts'
