/** An item whose position is known to be there; where it is not, that is a defect, and never an answer. */
export function at<T>(items: ArrayLike<T>, position: number): T {
  const item = items[position]
  if (item === undefined) throw new RangeError('There is nothing at this position.')
  return item
}
