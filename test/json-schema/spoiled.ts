import * as fc from 'fast-check'

type Path = readonly (string | number)[]

/** Every place in a JSON document, the whole of it first. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, part]) =>
      pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'none',
    'None',
    'final',
    'provisional',
    0,
    -1,
    1.5,
    131,
    true,
    null,
    [],
    {},
    '2026-02-30',
    '2024-02-29',
  ),
  fc.jsonValue(),
)

/** A document with one slip in it: a part that is something else, missing, or too much. */
export function spoiled(document: unknown): fc.Arbitrary<unknown> {
  const change = fc.oneof(
    strange.map((value) => ({ kind: 'replace' as const, value })),
    fc.constant({ kind: 'remove' as const, value: undefined }),
    strange.map((value) => ({ kind: 'add' as const, value })),
  )
  return fc.tuple(fc.constantFrom(...pathsOf(document)), change).map(([path, { kind, value }]) => {
    const copy: { document: unknown } = JSON.parse(JSON.stringify({ document }))
    let owner: Record<string | number, unknown> = copy
    let key: string | number = 'document'
    for (const step of path) {
      owner = owner[key] as Record<string | number, unknown>
      key = step
    }
    const part = owner[key]
    if (kind === 'replace') owner[key] = value
    else if (kind === 'remove' && path.length > 0) {
      if (Array.isArray(owner)) owner.splice(Number(key), 1)
      else delete owner[key]
    } else if (Array.isArray(part)) part.push(value)
    else if (typeof part === 'object' && part !== null) Object.assign(part, { extra: value })
    return copy.document
  })
}
