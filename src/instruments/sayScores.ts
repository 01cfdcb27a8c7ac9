import type { ScorePhrases } from '../locales/ScorePhrases.ts'
import { endsOf } from './outcomesOf.ts'
import type { Deterioration, ReliableChange, ScoreChange, ScoreHistory } from './ScoreHistory.ts'

/** Scores over time in words. What asks for action comes first. */
export function sayScores(history: Omit<ScoreHistory, 'text'>, phrases: ScorePhrases): readonly string[] {
  const { title, scores, safety, changes, reliableChange, missed } = history
  const { date } = phrases
  const days = scores.filter((each) => 'total' in each).map(({ on }) => date(on))
  const [first, last] = [days[0], days.at(-1)]
  return [
    ...safety.map(({ on, flag, status }) => phrases.safety[status](date(on), flag)),
    first === undefined || last === undefined
      ? phrases.none(title)
      : phrases.scores(title, days.length, first, last),
    ...(changes === undefined ? [] : sayChanges(changes, phrases)),
    ...(changes === undefined ? [] : [sayReliable(reliableChange, phrases)]),
    ...sayOutcomes(history, phrases),
    ...(missed.unanswered.length === 0
      ? []
      : [phrases.unanswered(phrases.list(missed.unanswered.map((on) => date(on))))]),
    ...missed.gaps.map((gap) => phrases.gap(gap.missed, date(gap.from), date(gap.to), gap.days)),
    ...(missed.overdue === undefined
      ? []
      : [phrases.overdue(date(missed.overdue.since), missed.overdue.days)]),
    phrases.cliniciansOnly,
  ]
}

function sayChanges(
  { sinceBaseline, sinceBest }: NonNullable<ScoreHistory['changes']>,
  phrases: ScorePhrases,
): readonly string[] {
  const { from, to, points } = sinceBaseline
  const said = phrases.sinceBaseline(
    phrases.date(from.on),
    endsOf(from.total),
    endsOf(to.total),
    endsOf(points),
  )
  const best = phrases.sinceBest(
    phrases.date(sinceBest.from.on),
    endsOf(sinceBest.from.total),
    endsOf(sinceBest.points),
  )
  // Where the first or the latest score is the best one, that has been said.
  const isSaid = sinceBest.from.on === from.on || sinceBest.from.on === to.on
  return [
    `${said} ${verdictOf(sinceBaseline, phrases)}`,
    ...(isSaid ? [] : [`${best} ${verdictOf(sinceBest, phrases)}`]),
  ]
}

function verdictOf(change: ScoreChange, phrases: ScorePhrases): string {
  return change.verdict === 'unknown'
    ? phrases.verdictUnknown[change.because]
    : phrases.verdict[change.verdict]
}

function sayReliable(reliable: ReliableChange, phrases: ScorePhrases): string {
  if (reliable.status === 'not-known') {
    const { reliability } = reliable
    if (reliability === undefined) return `${phrases.notKnown}.`
    const { kind, coefficient, citation } = reliability
    return `${phrases.notKnown}; ${phrases.reliability(kind, coefficient, citation)}.`
  }
  const sources = reliable.criteria.map(({ citation = phrases.ownSample, reliability }) => {
    if (reliability === undefined) return citation
    const kind = 'kind' in reliability ? reliability.kind : undefined
    const from = 'citation' in reliability ? reliability.citation : undefined
    return `${citation}, ${phrases.reliability(kind, reliability.coefficient, from)}`
  })
  return phrases.reliable(reliable.least, reliable.most, phrases.list(sources))
}

function sayOutcomes(history: Omit<ScoreHistory, 'text'>, phrases: ScorePhrases): readonly string[] {
  const { response, remission, earlyNonResponse, deterioration } = history
  const said: readonly (readonly [string, Answerable, string])[] = [
    [phrases.response, response, phrases.yes],
    [
      phrases.remission,
      remission,
      'since' in remission ? phrases.yesSince(phrases.date(remission.since)) : '',
    ],
    [
      phrases.early,
      earlyNonResponse,
      'on' in earlyNonResponse ? phrases.yesOn(phrases.date(earlyNonResponse.on)) : '',
    ],
    [phrases.deterioration, deterioration, sinceWhat(deterioration, phrases)],
  ]
  return said.flatMap(([name, outcome, yes]) => {
    const answer = answerOf(outcome, yes, phrases)
    return answer === undefined ? [] : [phrases.answer(name, answer)]
  })
}

type Answerable =
  | ScoreHistory['response']
  | ScoreHistory['remission']
  | ScoreHistory['earlyNonResponse']
  | Deterioration

/** Nothing where the definition is another instrument's. */
function answerOf(outcome: Answerable, yes: string, phrases: ScorePhrases): string | undefined {
  switch (outcome.status) {
    case 'yes':
      return yes
    case 'no':
      return phrases.no
    case 'unknown':
      return phrases.unknown[outcome.because]
    default:
      return outcome.because === 'low-at-baseline' ? phrases.lowAtBaseline : undefined
  }
}

function sinceWhat(deterioration: Deterioration, { yes, worseSince }: ScorePhrases): string {
  if (deterioration.status !== 'yes') return ''
  return [yes, ...deterioration.since.map((since) => worseSince[since])].join(', ')
}
