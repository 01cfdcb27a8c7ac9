/** What a name stands for. One that was never checked is a defect, and never an answer: it must not count as a rating of zero. */
export function lookUp<V>(names: ReadonlyMap<string, V>, name: string): V {
  const found = names.get(name)
  if (found === undefined) throw new TypeError('There is nothing under this name.')
  return found
}

/** An item whose position is known to be there; where it is not, that is a defect, and never an answer. */
export function at<T>(items: ArrayLike<T>, position: number): T {
  const item = items[position]
  if (item === undefined) throw new RangeError('There is nothing at this position.')
  return item
}
