/** A color of the picture, by what it is for. */
export type Ink =
  | 'canvas'
  | 'ink'
  | 'muted'
  | 'rail'
  | 'line'
  | 'accent'
  | 'onAccent'
  | 'possible'
  | 'onPossible'
  | 'plain'
  | 'onPlain'
  | 'edge'
  | 'alert'
  | 'onAlert'

/** A value for every color. */
export type Palette = { readonly [I in Ink]: string }

/** The colors on a light ground and on a dark one: every text has a contrast of 4.5:1 or more to what it stands on. */
export const ladderPalettes: { readonly [T in 'light' | 'dark']: Palette } = {
  light: {
    canvas: '#ffffff',
    ink: '#1b2731',
    muted: '#4f5f6c',
    rail: '#c9d3db',
    line: '#dde4e9',
    accent: '#0b5b72',
    onAccent: '#ffffff',
    possible: '#e2f1f6',
    onPossible: '#0d4556',
    plain: '#f4f7f9',
    onPlain: '#52616d',
    edge: '#c9d3db',
    alert: '#98190f',
    onAlert: '#ffffff',
  },
  dark: {
    canvas: '#11181e',
    ink: '#e7edf2',
    muted: '#a5b3bf',
    rail: '#364551',
    line: '#2a3741',
    accent: '#86d3e8',
    onAccent: '#06232c',
    possible: '#173641',
    onPossible: '#c9ebf4',
    plain: '#1a242c',
    onPlain: '#a9b6c1',
    edge: '#364551',
    alert: '#8f1d14',
    onAlert: '#ffffff',
  },
}

/** The custom property of a color, by which a page changes it. */
export function colorName(ink: Ink): `--level-of-care-${string}` {
  return `--level-of-care-${ink.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
