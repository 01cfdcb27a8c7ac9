import * as z from 'zod/mini'
import type { Ruleset } from '../rules/Ruleset.ts'
import { intakeStructure } from './intakeStructure.ts'
import { partsOf, support } from './recommendationStructure.ts'

const text = z.string()
const digest = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))

/** The structure of a record of a recommendation by a ruleset. */
export function recordStructure(ruleset: Ruleset): z.ZodMiniType {
  const { rule, service, ladder, ladders, raises, answered, evidence } = partsOf(ruleset)
  const services = z.array(z.strictObject({ id: service, sensitive: z.boolean() }))
  return z.strictObject({
    schemaVersion: z.literal(1),
    library: z.strictObject({ name: z.literal('level-of-care'), version: text }),
    recordedAt: text,
    ruleset: z.strictObject({
      id: z.literal(ruleset.id),
      version: z.literal(ruleset.version),
      fingerprint: digest,
    }),
    intake: intakeStructure(ruleset),
    outcome: z.strictObject({
      ladders,
      services: z.strictObject({ needed: services, possible: services }),
      programFocus: z.array(text),
      openQuestions: z.array(text),
      warnings: z.array(text),
      answered,
    }),
    reasons: z.array(
      z.strictObject({
        rule,
        decisiveFor: z.array(ladder),
        raises,
        adds: z.array(service),
        evidence,
        sources: z.array(text),
        support,
        sensitive: z.boolean(),
        restates: z.array(rule),
      }),
    ),
    // What `level-of-care/placement` says; the record carries it as it is.
    override: z.optional(z.looseObject({})),
    placement: z.optional(z.looseObject({})),
    digest,
  })
}
