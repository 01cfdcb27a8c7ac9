import type { LadderTheme } from '../LadderSvgOptions.ts'
import { colorName, type Ink, ladderPalettes } from './ladderPalette.ts'
import type { Attributes } from './svgElement.ts'

/** What an element is filled and outlined with. */
export interface Paint {
  readonly fill?: Ink
  readonly stroke?: Ink
}

/** Colors elements for a theme. */
export interface Pen {
  readonly paint: (paint: Paint) => Attributes
}

/**
 * Makes a pen. With `auto` the page decides, by custom properties: a style sheet in the picture would be refused by a strict
 * content security policy, and would be for all of the page.
 */
export function createPen(theme: LadderTheme): Pen {
  const palette = ladderPalettes[theme === 'dark' ? 'dark' : 'light']
  const colorOf = (ink: Ink) => (theme === 'auto' ? `var(${colorName(ink)}, ${palette[ink]})` : palette[ink])
  return {
    paint: ({ fill, stroke }) => ({
      fill: fill ? colorOf(fill) : 'none',
      stroke: stroke && colorOf(stroke),
    }),
  }
}
