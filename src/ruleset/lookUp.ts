/** What a name stands for. One that was never checked is a defect, and must not count as a rating of zero. */
export function lookUp<V>(names: ReadonlyMap<string, V>, name: string): V {
  const found = names.get(name)
  if (found === undefined) throw new TypeError('The ruleset was not checked.')
  return found
}
