import type { Criterion, Dimension, Ladder, Rule, Ruleset } from 'level-of-care/rules'
import { mulberry32 } from '../bench/corpus.ts'
import type { Random } from './mutate.ts'

/** A ruleset of any size that the parser takes; the same number always makes the same one. */
export function anyRuleset(number: number): Ruleset {
  const random = mulberry32(number)
  const ladders = upTo(16, random, 1, 4).map((_, ladder) => ladderOf(ladder, random))
  const levels = ladders[0]?.rungs.map(({ code }) => code) ?? []
  const longest = pick([2, 3, 5, 5, 8, 32], random)
  const derived = pick([0, 0, 0, 1, 2, 3, 8], random)
  const dimensions = [
    ...upTo(64 - derived, random, 1, 4).map((_, index) => ratedOf(index, 2 + below(longest - 1, random))),
    ...Array.from({ length: derived }, (_, index) => derivedOf(index, levels, random)),
  ]
  const services = upTo(200, random, 0, 8).map((_, index) => ({
    id: `service-${index}`,
    label: `Service ${index}`,
    description: 'A service.',
    sensitive: random() < 0.1,
  }))
  const depth = below(4, random)
  const breadth = pick([2, 3, 5, 40], random)
  const style = pick(['mixed', 'totals', 'thresholds'] as const, random)
  const most = Math.min(2_000, Math.floor(20_000 / breadth ** depth))
  return {
    id: 'any',
    version: '1.0.0',
    dimensions,
    treatmentHistory: { title: 'Treatment', question: 'What was tried?' },
    ladders,
    services,
    sources: [{ id: 'own', label: 'Own', title: 'Made by chance', note: 'Nothing to read.' }],
    rules: upTo(Math.max(1, most), random, 1, 4).map((_, position): Rule => {
      const raised = ladders.filter((_, ladder) => random() < (ladder === 0 ? 0.8 : 0.3))
      const floors = raised.length === 0 ? ladders.slice(0, 1) : raised
      return {
        id: `rule-${position}`,
        label: `Rule ${position}`,
        when: criterionOf(dimensions, depth, breadth, style, random),
        raises: Object.fromEntries(
          floors.map(({ id, rungs }) => [id, String(rungs[1 + below(rungs.length - 1, random)]?.code)]),
        ),
        adds: services.filter(() => random() < 3 / services.length).map(({ id }) => id),
        sources: ['own'],
        support: 'judgment',
      }
    }),
    warnings: [],
    focus: [],
    conditions: [],
    substances: [],
    obligations: [],
  }
}

export function below(count: number, random: Random): number {
  return Math.floor(random() * count)
}

export function pick<T>(items: readonly T[], random: Random): T {
  return items[below(items.length, random)] as T
}

/** So many places: seldom as many as there may be, mostly few. */
function upTo(most: number, random: Random, least: number, bend: number): readonly undefined[] {
  return Array.from({ length: least + Math.round((most - least) * random() ** bend) })
}

function ladderOf(ladder: number, random: Random): Ladder {
  const id = ladder === 0 ? 'level' : `ladder-${ladder}`
  return {
    id,
    title: id,
    rungs: upTo(31, random, 2, 3).map((_, rung) => ({
      code: `${id}-${rung}`,
      label: `Rung ${rung}`,
      description: 'A rung.',
    })),
  }
}

function scaleOf(codes: readonly string[]): Dimension['ratings'] {
  return codes.map((code) => ({ code, label: code, anchor: 'When it fits.' }))
}

const plain = { title: 'Title', question: 'How is it?', safety: false, sensitive: false }

function ratedOf(index: number, ratings: number): Dimension {
  const codes = Array.from({ length: ratings }, (_, position) => `r${position}`)
  return { ...plain, id: `d${index}`, ratings: scaleOf(codes), changeable: index % 5 > 0 }
}

function derivedOf(index: number, levels: readonly string[], random: Random): Dimension {
  return {
    ...plain,
    id: `derived-${index}`,
    ratings: scaleOf(['none', ...levels.slice(1)]),
    changeable: false,
    derived:
      random() < 0.5
        ? { method: 'unsuccessful-level', withinMonths: 1 + below(24, random) }
        : { method: 'stepping-down-from', withinDays: 1 + below(400, random) },
  }
}

function criterionOf(
  dimensions: readonly Dimension[],
  depth: number,
  breadth: number,
  style: 'mixed' | 'totals' | 'thresholds',
  random: Random,
): Criterion {
  if (depth === 0 || random() < 0.2) {
    const isTotal = style === 'totals' || (style === 'mixed' && random() < 0.3)
    return isTotal ? totalOf(dimensions, random) : thresholdOf(pick(dimensions, random), random)
  }
  const of = Array.from({ length: 1 + below(breadth, random) }, () =>
    criterionOf(dimensions, depth - 1, breadth, style, random),
  )
  const kind = pick(['all', 'any', 'at-least-of'] as const, random)
  return kind === 'at-least-of' ? { kind, count: 1 + below(of.length, random), of } : { kind, of }
}

function thresholdOf({ id, ratings }: Dimension, random: Random): Criterion {
  const rating = String(ratings[1 + below(ratings.length - 1, random)]?.code)
  return { kind: 'at-least', dimension: id, rating }
}

function totalOf(dimensions: readonly Dimension[], random: Random): Criterion {
  const share = random()
  const some = dimensions.filter(() => random() < share)
  const counted = some.length === 0 ? dimensions.slice(0, 1) : some
  const most = counted.reduce((sum, { ratings }) => sum + ratings.length - 1, 0)
  return { kind: 'total', dimensions: counted.map(({ id }) => id), atLeast: 1 + below(most, random) }
}
