/** Compares what is recommended with what others judged: `npm run validate`. */
import { disagreementText } from './disagreementText.ts'
import { disagreementsIn, placements, secondPlacements } from './placements.ts'
import { tables } from './tables.ts'

const headings: { readonly [Name in keyof typeof tables]: string } = {
  figures: 'Agreement with the labels',
  bylevel: 'By the level that the source names, first ratings',
  bystrength: 'By what the label rests on, first ratings',
  raters: 'Agreement of the two raters, by what is recommended',
  bydimension: 'Agreement of the two raters, by what they rated',
  kinds: 'Where the cases come from',
  conditions: 'Conditions, by the first rating; a case can have several',
  disagreements: 'Where what is recommended is not acceptable',
}

for (const [name, heading] of Object.entries(headings))
  console.info(`${heading}\n\n${tables[name as keyof typeof tables]}\n`)
for (const placement of [...disagreementsIn(placements), ...disagreementsIn(secondPlacements)])
  console.info(`${disagreementText(placement)}\n`)
