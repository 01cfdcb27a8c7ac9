import type { CoursePicturePhrases } from '../CoursePicturePhrases.ts'

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const assessments = (count: number): string => (count === 1 ? '1 assessment' : `${count} assessments`)

/** The words of a picture of a course, in American English. */
export const coursePicture: CoursePicturePhrases = {
  overline: 'Course of care',
  heading: (first, last, count) =>
    first === last ? `${assessments(count)}, on ${last}` : `${assessments(count)}, ${first} to ${last}`,
  levels: 'Level of care',
  week: 'Week',
  stepUps: 'Recommended step-ups',
  unanswered: 'Not answered',
  sensitive: '(sensitive)',
  legend: {
    current: 'level of the person then',
    recommended: 'recommended level',
    possible: 'not settled: at least, and possible',
    carriedOut: 'step-up carried out',
    notCarriedOut: 'step-up not carried out',
    open: 'step-up still open',
    declined: 'step-up declined, on record',
    closed: 'step-up not open by the record',
    rating: 'rating',
    total: 'score',
    gap: 'no assessment',
    unanswered: 'not answered',
  },
  gapDays: (count) => `no assessment for ${days(count)}`,
  gapShort: days,
  gap: (from, to, count) => `No assessment between ${from} and ${to} (${days(count)}).`,
  atFirst: (level, before) => `${level} (at first to ${before})`,
  carriedOut: (on, from, to, by) =>
    `Step up from ${from} to ${to}, recommended since ${on}: carried out by ${by}.`,
  notCarriedOut: (on, from, to, by) =>
    `Step up from ${from} to ${to}, recommended since ${on}: not carried out, and by ${by} no longer recommended.`,
  open: (on, from, to) => `Step up from ${from} to ${to}, recommended since ${on}: still open.`,
  declined: (on, from, to) => `Step up from ${from} to ${to}, recommended since ${on}: declined, on record.`,
  closed: (on, from, to) =>
    `Step up from ${from} to ${to}, recommended since ${on}: not open by the rest of the record.`,
  more: (count) => `${count} more are in the description of the picture.`,
  assessment: (on, parts) => `${on}: ${parts}.`,
  inLevel: (level) => `in ${level}`,
  levelNotKnown: 'level not known',
  recommended: (level) => `recommended ${level}`,
  atLeast: (level, possible) => `not settled, at least ${level}, possible: ${possible}`,
  rating: (dimension, rating) => `${dimension}: ${rating}`,
  ratingUnanswered: (dimension) => `${dimension}: not answered`,
  scores: (title, least, most, totals) => `${title} (${least} to ${most}): ${totals}.`,
  score: (on, total) => `${on} ${total}`,
  scoreRange: (least, most) => `${least} to ${most}`,
  list: (parts) => parts.join('; '),
  date: (on) => on,
  axisDate: (on) => on,
  cliniciansOnly: 'For clinicians only: it shows which ratings came with which level.',
}
