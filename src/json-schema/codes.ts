import * as z from 'zod/mini'

/** One of these codes; where a ruleset has none, nothing fits. */
export function codes(list: readonly string[]): z.ZodMiniType<string> {
  return list.length === 0 ? z.never() : z.enum([...new Set(list)])
}

/** The id of one of these. */
export function idOf(list: readonly { readonly id: string }[]): z.ZodMiniType<string> {
  return codes(list.map(({ id }) => id))
}
