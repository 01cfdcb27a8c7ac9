import { syllable } from 'syllable'

/** A text as those count who measure how hard it is to read: its sentences, and their words. */
interface Counted {
  readonly sentences: number
  readonly words: readonly string[]
}

/** Counts pieces of text, each of which ends a sentence whether it has a full stop or not. */
function counted(pieces: readonly string[]): Counted {
  const sentences = pieces
    .flatMap((piece) => piece.split(/(?<=[.!?:])\s+/))
    .map((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
    .filter((words) => words.length > 0)
  return { sentences: sentences.length, words: sentences.flat() }
}

/** Numbers are read as one word of about two syllables. */
function syllables(words: readonly string[], of: (word: string) => number): number {
  return words.reduce((sum, word) => sum + (/^\d+$/.test(word) ? 2 : of(word)), 0)
}

/** The school grade that English text asks for, by Flesch and Kincaid (1975). */
export function gradeOf(pieces: readonly string[]): number {
  const { sentences, words } = counted(pieces)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables(words, syllable) / words.length) - 15.59
}

/** How easy Spanish text is, by Fernández Huerta (1959): from 60 on it is for eighth graders, from 70 for seventh. */
export function easeOf(pieces: readonly string[]): number {
  const { sentences, words } = counted(pieces)
  return 206.84 - 60 * (syllables(words, spanishSyllables) / words.length) - 1.02 * (words.length / sentences)
}

/** Spanish is written as it is spoken: a syllable is a run of vowels, and two strong ones beside each other are two. */
function spanishSyllables(word: string): number {
  const runs =
    word
      .toLowerCase()
      .replace(/qu|gu(?=[eéií])/g, 'q')
      .match(/[aeiouáéíóúü]+/g) ?? []
  return Math.max(
    1,
    runs.reduce(
      (sum, run) => sum + 1 + (run.match(/(?<=[aeoáéó])[aeoáéóíú]|[íú](?=[aeoáéó])/g) ?? []).length,
      0,
    ),
  )
}
