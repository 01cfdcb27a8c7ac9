/**
 * Numbers of the rulesets of any size that took longest of all that were tried, and what of them did. They are tried again
 * by a test.
 */
export const slowest: readonly { readonly number: number; readonly because: string }[] = [
  { number: 7, because: '1,829 rules that all fire are compared with each other' },
  { number: 27, because: '417 rules of many alternatives are compared with each other' },
  { number: 1000, because: 'one rule of thousands of alternatives is analyzed' },
  { number: 1011, because: 'the questions of the largest diagrams' },
  { number: 1014, because: 'refused after one of the longest attempts to build its diagrams' },
  { number: 1016, because: 'refused after one of the longest attempts to build its diagrams' },
  { number: 1020, because: 'a reason with more than two thousand pieces of evidence' },
  { number: 80944, because: 'the question about eight derived dimensions' },
  { number: 1062, because: 'rules of many totals are analyzed' },
  {
    number: 848187,
    because: '441 rules of many alternatives are compared with each other, which took half a minute',
  },
  { number: 67428, because: 'refused by analyze, which took minutes before it was bounded' },
]
