import type { Shape } from '../boundary/Shape.ts'

/** The part of a path that consists of known keys and positions: the rest might repeat an unknown key. */
export function knownPath(path: readonly (string | number)[], shape: Shape): readonly (string | number)[] {
  const known: (string | number)[] = []
  let inner = shape
  for (const step of path) {
    const part = partAt(step, inner)
    if (part === undefined) return known
    known.push(step)
    inner = part
  }
  return known
}

function partAt(step: string | number, shape: Shape): Shape | undefined {
  if (shape.kind === 'record') return shape.fields.find(({ key }) => key === step)?.shape
  // An object where a list should be has keys, which are none of ours.
  return shape.kind === 'list' && typeof step === 'number' ? shape.of : undefined
}
