import type { CoursePicturePhrases } from '../../locales/CoursePicturePhrases.ts'
import type { CoursePicture } from './CoursePicture.ts'

/** What the signs mean that are in the picture, and no others. */
export function legendOf(
  { levels, ratings, scores, gaps }: Omit<CoursePicture, 'legend' | 'description'>,
  { legend }: CoursePicturePhrases,
): CoursePicture['legend'] {
  const { points, stepUps } = levels
  const became = (wanted: string) => stepUps.some(({ outcome }) => outcome === wanted)
  const open = [
    ...ratings.flatMap((panel) => panel.points.map(({ place }) => place)),
    ...scores.flatMap((panel) => panel.points.map(({ total }) => total)),
  ].some((each) => each === undefined)
  const signs: readonly (readonly [CoursePicture['legend'][number]['mark'], string, boolean])[] = [
    ['current', legend.current, points.some(({ current }) => current !== undefined)],
    ['recommended', legend.recommended, points.some(({ least, most }) => least === most)],
    ['possible', legend.possible, points.some(({ least, most }) => least !== most)],
    ['carried-out', legend.carriedOut, became('carried-out')],
    ['not-carried-out', legend.notCarriedOut, became('not-carried-out')],
    ['open', legend.open, became('open')],
    ['declined', legend.declined, became('declined')],
    ['closed', legend.closed, became('closed')],
    ['rating', legend.rating, ratings.length > 0],
    ['total', legend.total, scores.length > 0],
    ['unanswered', legend.unanswered, open],
    ['gap', legend.gap, [gaps, ...scores.map((panel) => panel.gaps)].some((each) => each.length > 0)],
  ]
  return signs.flatMap(([mark, text, isThere]) => (isThere ? [{ mark, text }] : []))
}
