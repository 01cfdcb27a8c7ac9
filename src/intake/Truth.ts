/** What is known of a statement: it is false, it may be true, it is true. Unknown is a value of its own. */
export type Truth = 0 | 1 | 2

export const no = 0
export const maybe = 1
export const yes = 2

export function and(...truths: readonly Truth[]): Truth {
  return truths.includes(no) ? no : truths.every((truth) => truth === yes) ? yes : maybe
}

export function or(...truths: readonly Truth[]): Truth {
  return truths.includes(yes) ? yes : truths.every((truth) => truth === no) ? no : maybe
}

export function not(truth: Truth): Truth {
  return truth === yes ? no : truth === no ? yes : maybe
}
