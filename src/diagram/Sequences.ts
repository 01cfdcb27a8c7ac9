/** Finds sequences of whole numbers again. */
export interface Sequences {
  /** The place of a sequence: equal ones have the same, and new ones the next, from 0 on. */
  readonly placeOf: (sequence: readonly number[]) => number
}

/** Makes an empty store. */
export function createSequences(): Sequences {
  // A table hashed by hand is no faster, and slower at first: the engine has this one compiled.
  const places = new Map<string, number>()
  return {
    placeOf(sequence) {
      const text = sequence.join()
      const found = places.get(text)
      if (found !== undefined) return found
      const place = places.size
      places.set(text, place)
      return place
    },
  }
}
