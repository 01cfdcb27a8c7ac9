/** A generator of numbers from 0 up to 1. */
export type Random = () => number

/** Stands in every value and key that a mutation makes up: an error that holds it repeats what it was given. */
export const token = 'zq7xsecret'

/** A seed whose text is mutated, in place of the document that it may hold. */
export class Text {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Path = readonly (string | number)[]

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** Values where careless code goes wrong. */
const odd: readonly ((random: Random) => unknown)[] = [
  () => token,
  () => '',
  () => null,
  () => true,
  () => [],
  () => ({}),
  () => ({ [token]: token }),
  () => [token, [token, { [token]: 1 }]],
  (random) => Math.floor(random() * 10) - 3,
  (random) => random() * 1e21,
  () => -0,
  () => 1e308,
  () => 2 ** 53,
  () => '2026-02-30',
  () => '2024-02-29',
  () => '0000-00-00',
  () => '+275760-09-13',
  () => '__proto__',
  () => 'constructor',
  () => `${token}\u0000\u2028\ud800`,
  (random) => token.repeat(1 + Math.floor(random() * 2_000)),
  (random) => Array.from({ length: Math.floor(random() * 400) }, () => token),
  (random) => nested(1 + Math.floor(random() * 300)),
  (random) =>
    Object.fromEntries(Array.from({ length: Math.floor(random() * 300) }, (_, at) => [`${token}${at}`, at])),
]

function nested(depth: number): unknown {
  let value: unknown = token
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { of: value }
  return value
}

/** Every place in a JSON document. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const parts = Object.entries(value).map(
    ([key, part]) => [Array.isArray(value) ? Number(key) : key, part] as const,
  )
  return [path, ...parts.flatMap(([key, part]) => pathsOf(part, [...path, key]))]
}

type Owner = Record<string | number, unknown>

/** A copy of a JSON document with some slips in it; now and then something that is no such document at all. */
export function mutated(document: unknown, random: Random): unknown {
  if (document instanceof Text) return new Text(mutatedText(document.text, random))
  if (random() < 0.05) return pick(random, odd)(random)
  const copy: { document: unknown } = JSON.parse(JSON.stringify({ document }))
  const slips = 1 + Math.floor(random() * 3)
  for (let slip = 0; slip < slips; slip += 1) change(copy, random)
  return copy.document
}

function change(copy: { document: unknown }, random: Random): void {
  const path: Path = ['document', ...pick(random, pathsOf(copy.document))]
  let owner: Owner = copy as Owner
  for (const step of path.slice(0, -1)) owner = owner[step] as Owner
  const key = path.at(-1) as string | number
  const part = owner[key]
  const kind = Math.floor(random() * 5)
  if (kind === 0) owner[key] = pick(random, odd)(random)
  else if (kind === 1 && path.length > 1) {
    if (Array.isArray(owner)) owner.splice(Number(key), 1)
    else delete owner[key]
  } else if (kind === 2 && typeof part === 'string') owner[key] = spoiledText(part, random)
  else if (kind === 3 && typeof owner === 'object' && !Array.isArray(owner))
    // As `JSON.parse` does it, a key may even be called `__proto__`.
    Object.defineProperty(owner, pick(random, [token, '__proto__', 'toString', 'then', 'length']), {
      value: pick(random, odd)(random),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  else if (Array.isArray(part)) part.push(pick(random, odd)(random))
  else owner[key] = pick(random, odd)(random)
}

/** A mutation of the document that a JSON text holds, or of the text. */
export function mutatedText(text: string, random: Random): string {
  let spoiled = text
  for (let slip = Math.floor(random() * 4); slip >= 0; slip -= 1) spoiled = spoiledText(spoiled, random)
  return spoiled
}

/** A text with a slip of the pen, in letters or in bytes. */
export function spoiledText(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1))
  const inserted = pick(random, [
    '',
    'x',
    token,
    '"',
    ',',
    '\n',
    '\r\n',
    '\\',
    '{',
    ']',
    '\u0000',
    '\ufeff',
    '😀',
    '\ud800',
    '-',
    '0',
  ])
  return text.slice(0, at) + inserted + text.slice(at + Math.floor(random() * 3))
}
