import type { LadderTheme } from '../LadderSvgOptions.ts'
import { type Ink, ladderPalettes, type Palette } from './ladderPalette.ts'
import type { Attributes } from './svgElement.ts'

/** What an element is filled and outlined with. */
export interface Paint {
  readonly fill?: Ink
  readonly stroke?: Ink
}

/** Colors elements for a theme. */
export interface Pen {
  readonly paint: (paint: Paint) => Attributes
  /** The style sheet that the theme needs; empty where attributes do, which more places allow than style sheets. */
  readonly style: string
}

/** Makes a pen; `auto` is light, with a style sheet that makes it dark for those who prefer that. */
export function createPen(theme: LadderTheme, id: string): Pen {
  const palette = ladderPalettes[theme === 'dark' ? 'dark' : 'light']
  return {
    paint: ({ fill, stroke }) => {
      const classes = [...(fill ? [`fill-${fill}`] : []), ...(stroke ? [`stroke-${stroke}`] : [])].join(' ')
      return {
        class: theme === 'auto' ? classes : undefined,
        fill: fill ? palette[fill] : 'none',
        stroke: stroke && palette[stroke],
      }
    },
    style: theme === 'auto' ? `@media (prefers-color-scheme:dark){${rules(ladderPalettes.dark, id)}}` : '',
  }
}

/** Only for what is inside this picture: a style sheet in a page is for all of it. */
function rules(palette: Palette, id: string): string {
  return Object.entries(palette)
    .flatMap(([ink, color]) => [
      `#${id} .fill-${ink}{fill:${color}}`,
      `#${id} .stroke-${ink}{stroke:${color}}`,
    ])
    .join('')
}
