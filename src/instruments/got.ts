/** What a map has under a key that is known to be there; where it is not, that is a defect, and never an answer. */
export function got<V>(map: ReadonlyMap<string, V>, key: string): V {
  const found = map.get(key)
  if (found === undefined) throw new RangeError('There is nothing under this key.')
  return found
}
