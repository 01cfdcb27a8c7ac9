import type { IntakeError, Recommendation } from 'level-of-care'
import type { Assessor, Ruleset } from 'level-of-care/rules'
import { type RowAnswer, refused } from './RowAnswer.ts'

/** What is known of the row at hand. It is filled anew for every row. */
export interface Draft {
  readonly least: Uint8Array
  readonly most: Uint8Array
}

/** Where a rated dimension stands, and the position of each of its ratings. */
export interface Scale {
  readonly place: number
  readonly top: number
  readonly positions: ReadonlyMap<string, number>
}

/**
 * Answers rows. What follows from ratings alone is looked up; everything else, whatever is wrong included, is left to
 * `assess`, whose answers these are.
 */
export interface Answerer {
  readonly draft: Draft
  readonly scales: ReadonlyMap<string, Scale>
  /** The keys of an intake beside the rated dimensions. */
  readonly otherKeys: ReadonlySet<string>
  /**
   * The answer for the ratings of the draft, a date and other answers by their JSON texts; `undefined` when it takes `assess`
   * to find it.
   */
  readonly lookUp: (date: string, others: ReadonlyMap<string, string>) => RowAnswer | undefined
  /** The answer for a whole intake. */
  readonly assess: (intake: unknown) => RowAnswer
}

/** Texts that were checked before are remembered; so many, that memory stays bounded. */
const remembered = 4096

/** What takes more steps is left to `assess`, which is then faster. */
const mostSteps = 400

export function createAnswerer(assessor: Assessor<Ruleset>, reasons: boolean): Answerer {
  const { ruleset, safeAssess, evaluatePositions } = assessor
  const { dimensions, ladders } = ruleset
  const [least, most] = [new Uint8Array(dimensions.length), new Uint8Array(dimensions.length)]
  const scaleAt = dimensions.map(
    ({ ratings }, place): Scale => ({
      place,
      top: ratings.length - 1,
      positions: new Map(ratings.map(({ code }, position) => [code, position])),
    }),
  )
  const isDerived = dimensions.map(({ derived }) => derived !== undefined)
  const derived = scaleAt.filter(({ place }) => isDerived[place])
  const scales = new Map(
    dimensions.flatMap(({ id }, place) => {
      const scale = scaleAt[place]
      return scale === undefined || isDerived[place] ? [] : [[id, scale]]
    }),
  )
  const rungs = ladders.map((ladder) => new Map(ladder.rungs.map(({ code }, position) => [code, position])))
  const ruleOrder = new Map(ruleset.rules.map(({ id }, position) => [id, position]))

  const answered = (masks: Int32Array, rules: readonly string[] = []): RowAnswer => ({
    kind: 'answered',
    masks,
    rules,
  })

  const fromRecommendation = (recommendation: Recommendation<Ruleset>): RowAnswer => {
    const masks = Int32Array.from(ladders, ({ id }, ladder) => {
      const answer = recommendation.ladders[id]
      const codes = answer === undefined ? [] : answer.status === 'final' ? [answer.rung] : answer.possible
      return codes.reduce((mask, code) => mask | (1 << Number(rungs[ladder]?.get(code))), 0)
    })
    if (!reasons) return answered(masks)
    const fired = recommendation.reasons.flatMap(({ rule, restates }) => [
      rule,
      ...restates.map((restated) => restated.rule),
    ])
    return answered(
      masks,
      [...new Set(fired)].sort((a, b) => Number(ruleOrder.get(a)) - Number(ruleOrder.get(b))),
    )
  }

  // With every question answered, so that nothing has to be worked out about open ones.
  const settled = Object.fromEntries(
    dimensions.flatMap(({ id, ratings }, place) => (isDerived[place] ? [] : [[id, ratings[0]?.code]])),
  )
  /** Is there nothing wrong with this date, or with this date and this one answer? */
  const checks = new Map<string, boolean>()
  const isSound = (key: string, date: string, text: string): boolean => {
    const name = `${key} ${date} ${text}`
    const known = checks.get(name)
    if (known !== undefined) return known
    const sound = safeAssess({
      ...settled,
      assessedOn: date,
      ...(key === '' ? {} : { [key]: parsed(text) }),
    }).success
    if (checks.size >= remembered) checks.clear()
    checks.set(name, sound)
    return sound
  }

  /** What a treatment history says of the dimensions that are derived from it. */
  const histories = new Map<string, Draft | null>()
  const derivedFrom = (date: string, text: string): Draft | null => {
    const name = `${date} ${text}`
    const known = histories.get(name)
    if (known !== undefined) return known
    const found = derive(date, text)
    if (histories.size >= remembered) histories.clear()
    histories.set(name, found)
    return found
  }
  const derive = (date: string, text: string): Draft | null => {
    const result = safeAssess({ ...settled, assessedOn: date, treatmentHistory: parsed(text) })
    if (!result.success) return null
    const bounds = {
      least: Uint8Array.from(derived, () => 0),
      most: Uint8Array.from(derived, ({ top }) => top),
    }
    for (const { dimension, rating, upTo = rating } of result.data.answered) {
      const position = derived.findIndex(({ place }) => dimensions[place]?.id === dimension)
      const scale = derived[position]
      if (scale === undefined) continue
      bounds.least[position] = Number(scale.positions.get(rating))
      bounds.most[position] = Number(scale.positions.get(upTo))
    }
    return bounds
  }

  // Both are as they were before when the search is over.
  const [low, high] = [new Uint8Array(dimensions.length), new Uint8Array(dimensions.length)]
  let found = 0
  let steps = 0
  /**
   * Finds the rungs that are possible between two cases. Both of these attain theirs, and because more need never leads to
   * less care, all others lie between; so only what could lead to a rung that was not found yet is split further.
   */
  const search = (ladder: number, from: number): void => {
    steps += 1
    const lowest = evaluatePositions(low, ladder)
    const highest = evaluatePositions(high, ladder)
    found |= (1 << lowest) | (1 << highest)
    if (isFound(lowest, highest)) return
    let place = from
    while (low[place] === high[place]) place += 1
    const [bottom, top] = [Number(low[place]), Number(high[place])]
    for (let position = bottom; position <= top && steps <= mostSteps; position++) {
      low[place] = position
      high[place] = position
      search(ladder, place + 1)
      if (isFound(lowest, highest)) break
    }
    low[place] = bottom
    high[place] = top
  }
  const isFound = (lowest: number, highest: number): boolean => {
    for (let rung = lowest + 1; rung < highest; rung++) if ((found & (1 << rung)) === 0) return false
    return true
  }
  /** The rungs that are possible; 0 when that takes too long to find. */
  const possible = (ladder: number): number => {
    found = 0
    steps = 0
    search(ladder, 0)
    return steps > mostSteps ? 0 : found
  }

  // Nothing that a row could hold: an empty date is a row without one.
  let lastDate: string | undefined
  let [lastText, lastOf] = ['', '']
  let lastBounds: Draft | null = null
  return {
    draft: { least, most },
    scales,
    otherKeys: new Set([
      'assessedOn',
      'treatmentHistory',
      'age',
      'conditions',
      'substances',
      'obligations',
      'preferences',
    ]),
    lookUp(date, others) {
      if (reasons) return undefined
      // Most rows are of the same day as the one before.
      if (date !== lastDate && !isSound('', date, '')) return undefined
      lastDate = date
      for (const { place, top } of derived) {
        least[place] = 0
        most[place] = top
      }
      for (const [key, text] of others) {
        if (key !== 'treatmentHistory') {
          if (!isSound(key, date, text)) return undefined
          continue
        }
        const bounds = text === lastText && date === lastOf ? lastBounds : derivedFrom(date, text)
        lastText = text
        lastOf = date
        lastBounds = bounds
        if (bounds === null) return undefined
        for (let position = 0; position < derived.length; position++) {
          const place = Number(derived[position]?.place)
          least[place] = Number(bounds.least[position])
          most[place] = Number(bounds.most[position])
        }
      }
      low.set(least)
      high.set(most)
      const masks = new Int32Array(ladders.length)
      for (let ladder = 0; ladder < masks.length; ladder++) {
        const mask = possible(ladder)
        if (mask === 0) return undefined
        masks[ladder] = mask
      }
      return answered(masks)
    },
    assess(intake) {
      const result = safeAssess(intake)
      return result.success ? fromRecommendation(result.data) : refusedBy(result.error)
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No intake has such an answer, so it is refused.
    return Number.NaN
  }
}

/** As many problems as somebody who repairs a row can use. */
const listed = 10

function refusedBy({ issues, omitted }: IntakeError): RowAnswer {
  const [first] = issues
  if (first === undefined) return refused('invalid-intake')
  const problems = issues.slice(0, listed).map(({ path, code }) => ({ path: path.join('.') || 'row', code }))
  const more = issues.length - problems.length + omitted
  return {
    kind: 'refused',
    problems: more > 0 ? [...problems, { path: 'row', code: 'more-problems' }] : problems,
  }
}
