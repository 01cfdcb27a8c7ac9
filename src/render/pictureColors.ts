import { deepFreeze } from '../ruleset/deepFreeze.ts'
import { colorName, type Ink, ladderPalettes, type Palette } from './ladder/ladderPalette.ts'

/** The value of every custom property, such as `--level-of-care-ink`. */
export type PictureColors = { readonly [property: `--level-of-care-${string}`]: string }

/**
 * The colors of a picture, by the custom properties that one with the theme `auto` reads, on a light and on a dark ground. Put the
 * dark ones into the style sheet of the page; without any, the picture is light. Every text in them has a contrast of 4.5:1
 * or more to what it stands on; with other colors that is for the page to see to.
 *
 * @example
 * ```ts
 * import { pictureColors } from 'level-of-care/render'
 *
 * pictureColors.dark['--level-of-care-ink'] // '#e7edf2'
 * ```
 */
export const pictureColors: { readonly light: PictureColors; readonly dark: PictureColors } =
  /* @__PURE__ */ deepFreeze({
    light: /* @__PURE__ */ named(ladderPalettes.light),
    dark: /* @__PURE__ */ named(ladderPalettes.dark),
  })

function named(palette: Palette): PictureColors {
  return Object.fromEntries(Object.entries(palette).map(([ink, color]) => [colorName(ink as Ink), color]))
}
