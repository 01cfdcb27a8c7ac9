/** How a run of text is set. */
export interface TextStyle {
  /** In pixels. */
  readonly size: number
  readonly weight: 'normal' | 'bold'
  readonly family: 'sans' | 'mono'
}

/**
 * Advance widths in thousandths of the type size: a little more than those of DejaVu Sans, which is wider than what most
 * systems have, because the reader's typeface is not known, and a line that is estimated too short runs out of its place.
 */
const advances: readonly (readonly [characters: string, advance: number])[] = [
  ["ijlI'|.,:;!¡ıíìïî", 345],
  [' ', 320],
  ['ftr()[]{}-/\\"“”‘’`°·', 440],
  ['csvxyzJçk', 580],
  ['abdeghnopquFLSTEPYZABCX', 655],
  ['áàâäãåéèêëóòôöõúùûüñÁÉÍÓÚÑ', 655],
  ['KRVUDGHNOQ', 750],
  ['w', 800],
  ['mMW%@—→', 960],
  ['0123456789¿?$#_*–', 620],
]

const byCharacter: ReadonlyMap<string, number> = new Map(
  advances.flatMap(([characters, advance]) => [...characters].map((one) => [one, advance] as const)),
)

/** Whatever is not listed: an em, as the wide scripts have. */
const unknown = 1000

/** How wide a text will be at most, in pixels, as far as that can be known without the typeface. */
export function textWidth(text: string, { size, weight, family }: TextStyle): number {
  let sum = 0
  for (const character of text) {
    const advance = byCharacter.get(character)
    sum += family === 'mono' && advance !== undefined ? 620 : (advance ?? unknown)
  }
  return (sum * size * (weight === 'bold' && family === 'sans' ? 1.13 : 1)) / 1000
}
