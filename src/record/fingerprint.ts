import { issueOf } from '../boundary/Issue.ts'
import { UsageError } from '../boundary/UsageError.ts'
import type { Ladder } from '../ruleset/Ladder.ts'
import { parseRuleset } from '../ruleset/parseRuleset.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { canonicalJson } from './canonicalJson.ts'

/** What is needed of the Web Crypto API: browsers, workers and Node have it, pages without HTTPS do not. */
interface Subtle {
  readonly digest: (algorithm: 'SHA-256', data: Uint8Array) => Promise<ArrayBuffer>
}

declare const crypto: { readonly subtle?: Subtle } | undefined
declare const TextEncoder: (new () => { readonly encode: (text: string) => Uint8Array }) | undefined

/**
 * The SHA-256 digest of a text's UTF-8, as `sha256:` and 64 hexadecimal digits.
 *
 * @throws {@link UsageError} (`no-web-crypto`) where there is no Web Crypto.
 */
export async function sha256(text: string): Promise<string> {
  const subtle = typeof crypto === 'undefined' ? undefined : crypto.subtle
  if (subtle === undefined || typeof TextEncoder === 'undefined')
    throw new UsageError([
      issueOf([], 'no-web-crypto', 'Web Crypto, which Node, workers and pages over HTTPS have'),
    ])
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
  return `sha256:${digits.join('')}`
}

/**
 * The content fingerprint of a ruleset: equal for two rulesets exactly when everything that decides is equal in them.
 *
 * Words do not decide: titles, questions, labels, anchors, descriptions and notes are not in it, so that a translation
 * has the fingerprint of its original. Neither are the ruleset's `id` and `version`, nor its examples, which check it and decide
 * nothing. Everything else is: scales, ladders,
 * conditions, thresholds, windows, services, which sources a rule cites and how they bear on it, what is sensitive. The
 * order of keys does not matter, nor that of rules, services, sources, warnings, focus needs and terms; the order of
 * dimensions, ladders, ratings and rungs does.
 *
 * @param ruleset - A ruleset, as yet unchecked.
 * @returns `sha256:` and 64 hexadecimal digits: SHA-256 of the canonical JSON (RFC 8785) of what decides.
 * @throws (it rejects) {@link RulesetError} (`invalid-ruleset`).
 * @throws (it rejects) {@link UsageError} (`invalid-usage`) where there is no `crypto.subtle` (`no-web-crypto`).
 *
 * @example
 * ```ts
 * import { adult } from 'level-of-care'
 * import { fingerprint } from 'level-of-care/record'
 *
 * const one = await fingerprint(adult)
 * one.slice(0, 7) // 'sha256:'
 * one === (await fingerprint({ ...adult, version: '1.0.1', notice: 'Other words.' })) // true
 * one === (await fingerprint({ ...adult, minimumAge: 21 })) // false
 * ```
 */
export async function fingerprint(ruleset: Ruleset): Promise<string> {
  return fingerprintOf(parseRuleset(ruleset))
}

/** The same, of a ruleset that has been checked. */
export async function fingerprintOf(ruleset: Ruleset): Promise<string> {
  return sha256(canonicalJson(whatDecides(ruleset)))
}

/** A ruleset without its name and its words. Words are taken out one by one, so that whatever is new counts. */
function whatDecides({ id: _, version, notice, examples, exampleChanges, ...rest }: Ruleset): object {
  return {
    ...rest,
    dimensions: rest.dimensions.map(({ title, question, ratings, ...facts }) => ({
      ...facts,
      ratings: ratings.map(({ label, anchor, ...rating }) => rating),
    })),
    treatmentHistory: rest.treatmentHistory && withoutQuestion(rest.treatmentHistory),
    ladders: rest.ladders.map(({ title, rungs, ...facts }) => ({ ...facts, rungs: rungs.map(rung) })),
    services: sorted(
      rest.services.map(({ label, description, always, ...facts }) => ({
        ...facts,
        always: always && { ...always, sources: [...always.sources].sort() },
      })),
    ),
    sources: sorted(rest.sources.map(({ label, title, note, ...facts }) => facts)),
    rules: sorted(
      rest.rules.map(({ label, dissents, ...facts }) => ({
        ...facts,
        dissents: dissents?.map(({ source }) => source).sort(),
        adds: [...facts.adds].sort(),
        sources: [...facts.sources].sort(),
      })),
    ),
    warnings: sorted(rest.warnings.map(({ question, ...facts }) => facts)),
    focus: sorted(
      rest.focus.map(({ label, ...facts }) => ({ ...facts, sources: [...facts.sources].sort() })),
    ),
    conditions: sorted(rest.conditions.map(withoutLabel)),
    substances: sorted(rest.substances.map(withoutLabel)),
    obligations: sorted(rest.obligations.map(withoutLabel)),
    circumstances: ifAny((rest.circumstances ?? []).map(withoutLabel)),
  }
}

function rung({ label, description, care, ...facts }: Ladder['rungs'][number]): object {
  if (care === undefined) return facts
  const { setting, schedule, stay, contains, asks, stepUp, stepDown, notes, ...figures } = care
  return { ...facts, care: figures }
}

function withoutQuestion({ title, question, ...facts }: NonNullable<Ruleset['treatmentHistory']>): object {
  return facts
}

function withoutLabel<T extends { readonly label: string }>({ label, ...facts }: T): Omit<T, 'label'> {
  return facts
}

/** A part that is empty decides no more than one that is not there. */
function ifAny<T extends { readonly id: string }>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : sorted(items)
}

function sorted<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
}
