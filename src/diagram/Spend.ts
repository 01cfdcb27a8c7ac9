/** Is told of work before it is done, and throws when there has been too much of it. */
export type Spend = (steps: number) => void

/** There is more to do than the bound allows. */
export class SpentTooMuch extends Error {}

/** Lets so many steps pass in all, whoever takes them. */
export function createSpend(bound: number): Spend {
  let left = bound
  return (steps) => {
    left -= steps
    if (left < 0) throw new SpentTooMuch()
  }
}
