import type { CourseFlag } from './CourseFlag.ts'
import type { Words } from './Words.ts'

/** What deserves a second look; nothing where nothing does. */
export function sayFlags(flags: readonly CourseFlag[], words: Words): readonly string[] {
  if (flags.length === 0) return []
  return [words.phrases.lookAgain, ...flags.map((flag) => `- ${sayFlag(flag, words)}`)]
}

function sayFlag(flag: CourseFlag, { phrases }: Words): string {
  switch (flag.code) {
    case 'plateau':
      return phrases.plateau(flag.since, flag.days, flag.assessments)
    case 'response-contradicted':
      return phrases.responseContradicted(flag.response, flag.since, flag.improved, flag.worsened)
  }
}
