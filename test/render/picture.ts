import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment

/** An element of a picture, with what stands in it, in the order in which it is drawn. */
export interface Drawn {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Everything that is read in it. */
  readonly text: string
  readonly within: readonly Drawn[]
}

/** The elements of a picture, each before those that stand in it. */
export function elementsOf(svg: string): Drawn[] {
  const found: Drawn[] = []
  const visit = (node: Node, within: readonly Drawn[]): void => {
    let here = within
    if ('tagName' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
      const drawn = { name: node.tagName, attributes, text: textIn(node), within }
      found.push(drawn)
      here = [...within, drawn]
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, here)
  }
  visit(parseFragment(svg), [])
  return found
}

function textIn(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

/** A number among the attributes. */
export const numberOf = ({ attributes }: Drawn, name: string): number => Number(attributes.get(name))

/** A box that is drawn: everything but lines. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly element: Drawn
}

/** A text, or a part of it that is set in a way of its own, and the box that it stands on: the last one drawn there. */
export interface Placed {
  readonly part: Drawn
  /** The line that it is in. */
  readonly line: Drawn
  readonly ground: Box
}

/** Every text of a picture on its ground. */
export function placedIn(elements: readonly Drawn[]): Placed[] {
  const boxes: Box[] = []
  const placed: Placed[] = []
  for (const element of elements) {
    if (element.name === 'rect')
      boxes.push({
        x: numberOf(element, 'x'),
        y: numberOf(element, 'y'),
        width: numberOf(element, 'width'),
        height: numberOf(element, 'height'),
        element,
      })
    if (element.name !== 'text' && element.name !== 'tspan') continue
    const line = element.name === 'text' ? element : element.within.at(-1)
    if (line === undefined) throw new Error('A part stands in no line.')
    const [x, y] = [numberOf(line, 'x'), numberOf(line, 'y')]
    const ground = boxes
      .filter((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
      .at(-1)
    if (ground === undefined) throw new Error('A text stands on nothing.')
    placed.push({ part: element, line, ground })
  }
  return placed
}

/** The levels as they are marked, from the least intensive one. */
export function rungsIn(elements: readonly Drawn[]) {
  return elements
    .filter(({ attributes }) => attributes.has('data-level'))
    .map((group) => ({
      level: String(group.attributes.get('data-level')),
      state: group.attributes.get('data-state'),
      floor: group.attributes.get('data-floor') === 'true',
      text: elements
        .filter(({ name, within }) => name === 'text' && within.includes(group))
        .map(({ text }) => text)
        .join(' '),
      y: numberOf(
        elements.find(({ name, within }) => name === 'rect' && within.includes(group)) ?? group,
        'y',
      ),
    }))
    .reverse()
}

/** What a picture says: the lines that are drawn, in one string, and the words for those who do not see it. */
export function saidIn(elements: readonly Drawn[]) {
  const of = (wanted: string) =>
    elements
      .filter(({ name }) => name === wanted)
      .map(({ text }) => text)
      .join(' ')
  return { drawn: of('text'), title: of('title'), description: of('desc') }
}

/** The contrast of two colors, as the Web Content Accessibility Guidelines define it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(color) ?? []
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = [red, green, blue].map((channel) => {
    const part = Number.parseInt(channel, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
