import { at } from '../ruleset/lookUp.ts'
import type { DatedScore } from './DraftOptions.ts'
import { listed, type Paragraph } from './draftSections.ts'
import type { Words } from './Words.ts'

/** Scores over time, instrument by instrument. What a change means is not said: no threshold is applied. */
export function sayScores(scores: readonly DatedScore[] | undefined, words: Words): Paragraph {
  const { say } = words
  if (scores === undefined || scores.length === 0) return [say.scores, say.noScores]
  const inOrder = [...scores].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const groups = new Map<string, DatedScore[]>()
  for (const one of inOrder) {
    // Versions of an instrument are not compared with each other.
    const key = `${one.score.instrument} ${one.score.version ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return listed(say.scores, [
    ...[...groups.values()].map((group) => sayGroup(group, words)),
    say.scoresBracket,
  ])
}

function sayGroup(group: readonly DatedScore[], words: Words): string {
  const { say } = words
  const { score } = at(group, 0)
  const title = [score.title, score.version].filter((part) => part !== undefined).join(', ')
  const totals = group
    .map((one) => say.total(sayTotal(one, words), say.date(one.on), seenIn(one, words)))
    .join(', ')
  return say.score(title, [totals, ...sayDifference(group, words)].join('; '))
}

function sayTotal({ score: { total } }: DatedScore, { say }: Words): string {
  if (total === undefined) return say.noTotal
  return total.status === 'known' ? String(total.value) : say.totalRange(total.least, total.most)
}

function seenIn({ score: { flags } }: DatedScore, { say }: Words): string | undefined {
  const safety = flags.filter(({ kind }) => kind === 'safety').map(({ status }) => status)
  const strongest = (['raised', 'possible'] as const).find((status) => safety.includes(status))
  return strongest === undefined ? undefined : say.safetyFlag[strongest]
}

/** Only totals that are known are compared, and only over time. */
function sayDifference(group: readonly DatedScore[], { say }: Words): string[] {
  const [first, last] = [at(group, 0), at(group, group.length - 1)]
  if (first.on === last.on) return []
  const [before, now] = [first.score.total, last.score.total]
  if (before?.status !== 'known' || now?.status !== 'known') return []
  return [say.difference(now.value - before.value, say.date(first.on))]
}
