/**
 * The name that takes the fewest edits (insert, drop, replace a letter; case does not count) to reach from what was
 * typed; of several the first.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const name of names) {
    const edits = distance(typed.toLowerCase(), name.toLowerCase())
    if (edits < fewest) {
      fewest = edits
      nearest = name
    }
  }
  return nearest
}

function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = Number(above[column - 1]) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, Number(above[column]) + 1, Number(current[column - 1]) + 1))
    }
    above = current
  }
  return Number(above[to.length])
}
