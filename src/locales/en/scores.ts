import type { SaidPoints, ScorePhrases } from '../ScorePhrases.ts'

const points = (count: number): string => (count === 1 ? '1 point' : `${count} points`)
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const total = ({ least, most }: SaidPoints): string =>
  least === most ? String(least) : `${least} to ${most}, depending on missing answers`
const change = ({ least, most }: SaidPoints): string => {
  if (least !== most)
    return `between ${-least < 0 ? `${points(least)} higher` : `${points(-least)} lower`} and ${most > 0 ? `${points(most)} higher` : `${points(-most)} lower`}`
  if (least === 0) return 'the same'
  return least < 0 ? `${points(-least)} lower` : `${points(least)} higher`
}

/** How scores over time are told, in American English. */
export const scores: ScorePhrases = {
  safety: {
    raised: (on, flag) =>
      `On ${on} an answer asked for a fuller safety assessment, whatever the total was [${flag}].`,
    possible: (on, flag) =>
      `On ${on} the answer that can ask for a fuller safety assessment is not known: ask [${flag}].`,
  },
  scores: (title, count, first, last) =>
    count === 1 ? `${title}: 1 score, on ${last}.` : `${title}: ${count} scores, from ${first} to ${last}.`,
  none: (title) => `${title}: no score.`,
  sinceBaseline: (on, from, to, by) =>
    `Since the first score (${on}): ${change(by)}, from ${total(from)} to ${total(to)}.`,
  sinceBest: (on, best, by) => `Since the best score (${on}: ${total(best)}): ${change(by)}.`,
  verdict: {
    improved: 'A reliable improvement.',
    worsened: 'A reliable worsening.',
    'no-reliable-change': 'No reliable change: it can be the error of measurement.',
  },
  verdictUnknown: {
    'not-known': 'Whether that is more than the error of measurement is not known.',
    'answers-missing': 'Whether that is more than the error of measurement depends on missing answers.',
    'criteria-differ': 'It is more than the error of measurement by some of the sources only.',
  },
  reliable: (least, most, sources) =>
    `Reliable is a change of ${least === most ? points(least) : `${least} to ${points(most)}, depending on the source,`} or more: ${sources}.`,
  ownSample: 'worked out from the sample that was named',
  reliability: (kind, coefficient, citation) =>
    `${kind === undefined ? 'reliability' : kind === 'test-retest' ? 'test-retest reliability' : 'internal consistency'} ${coefficient}${citation === undefined ? '' : ` (${citation})`}`,
  notKnown: 'Which change is reliable is not known: no published figure was found that could be read',
  response: 'Response (half of the first score or less)',
  remission: 'Remission (below 5)',
  early: 'Early non-response (at week 4 less than a fifth lower)',
  deterioration: 'Deterioration',
  yes: 'yes',
  yesSince: (on) => `yes, since ${on}`,
  yesOn: (on) => `yes, by the score of ${on}`,
  worseSince: { baseline: 'since the first score', best: 'since the best score' },
  no: 'no',
  lowAtBaseline: 'does not apply, for the first score was below 5',
  unknown: {
    'answers-missing': 'cannot be said, for answers are missing',
    'one-score': 'cannot be said from one score',
    'no-score': 'cannot be said, for there is no score',
    'too-early': 'cannot be said yet',
    'not-known': 'cannot be said, for it is not known which change is reliable',
    'criteria-differ': 'cannot be said, for the sources differ',
  },
  answer: (name, answer) => `${name}: ${answer}.`,
  unanswered: (on) => `Due and not answered: ${on}.`,
  gap: (missed, from, to, span) =>
    `${missed === 1 ? '1 assessment was' : `${missed} assessments were`} missed between ${from} and ${to} (${days(span)}).`,
  overdue: (since, span) => `The next one has been due since ${since}: ${days(span)} ago.`,
  list: (items) => items.join('; '),
  date: (on) => on,
  cliniciansOnly: 'A score is no diagnosis, and a low one is no sign of safety. For clinicians only.',
}
