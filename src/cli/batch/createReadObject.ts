import type { Answerer } from './createAnswerer.ts'
import type { Plan } from './Plan.ts'
import type { ReadRow } from './ReadRow.ts'
import { type RowAnswer, refused } from './RowAnswer.ts'

/** Makes the function that reads a row of NDJSON, or an element of a JSON array. */
export function createReadObject({ keep, ignoreUnknown }: Plan, answerer: Answerer): ReadRow {
  const { draft, scales, otherKeys } = answerer
  const known = new Set([...scales.keys(), ...otherKeys])
  const others = new Map<string, string>()
  return (text, start, end) => {
    let value: unknown
    try {
      value = JSON.parse(text.slice(start, end))
    } catch {
      return { kept: [], answer: refused('not-json') }
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { kept: [], answer: answerer.assess(value) }
    // Made by JSON.parse, so it is ours and has no getters.
    const row = value as Record<string, unknown>
    const kept = keep.map((key) => (Object.hasOwn(row, key) ? row[key] : undefined))
    if (keep.length > 0 || ignoreUnknown)
      for (const key of Object.keys(row))
        if (keep.includes(key) || (ignoreUnknown && !known.has(key))) delete row[key]
    const imprecise = kept.findIndex(isImprecise)
    if (imprecise >= 0) return { kept: [], answer: refused('imprecise-number', keep[imprecise]) }
    return { kept, answer: lookUp(row) ?? answerer.assess(row) }
  }

  function lookUp(row: Readonly<Record<string, unknown>>): RowAnswer | undefined {
    for (const { place, top } of scales.values()) {
      draft.least[place] = 0
      draft.most[place] = top
    }
    others.clear()
    let date = ''
    for (const key of Object.keys(row)) {
      const answer = row[key]
      const scale = scales.get(key)
      if (key === 'assessedOn' && typeof answer === 'string') date = answer
      else if (answer === null && key !== 'assessedOn' && known.has(key)) continue
      else if (scale !== undefined && typeof answer === 'string') {
        const position = scale.positions.get(answer)
        if (position === undefined) return undefined
        draft.least[scale.place] = position
        draft.most[scale.place] = position
      } else if (scale === undefined && key !== 'assessedOn' && otherKeys.has(key))
        others.set(key, JSON.stringify(answer))
      else return undefined
    }
    return answerer.lookUp(date, others)
  }
}

/** Numbers of this size are rounded when they are read: a person's key would become another one's. */
function isImprecise(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER
}
