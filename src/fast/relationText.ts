import { at } from '../ruleset/lookUp.ts'

/**
 * Numbers for each of several items, each list in ascending order, as a short text: a part for each item; of each number how much
 * it is beyond the one before, in base 36 with a comma before all that take more than one digit.
 */
export function writeRelation(relation: readonly (readonly number[])[]): string {
  return relation
    .map((numbers) =>
      numbers
        .map((number, place) => (number - (numbers[place - 1] ?? -1)).toString(36))
        .map((text) => (text.length === 1 ? text : `,${text},`))
        .join(''),
    )
    .join(';')
}

/** The numbers of each item that a text tells, read when they are first asked for. */
export function readRelation(text: string): (item: number) => readonly number[] {
  const parts = text.split(';')
  const known: (readonly number[])[] = []
  return (item) => (known[item] ??= readNumbers(at(parts, item)))
}

function readNumbers(part: string): readonly number[] {
  let last = -1
  const texts = part.split(',').flatMap((piece, place) => (place % 2 === 0 ? [...piece] : [piece]))
  return texts.map((number) => (last += parseInt(number, 36)))
}
