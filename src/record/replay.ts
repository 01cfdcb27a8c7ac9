import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { assessorOrAdult } from '../assessor/adultAssessor.ts'
import { createAssessor } from '../assessor/createAssessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { leaf } from '../boundary/Shape.ts'
import { UsageError } from '../boundary/UsageError.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { CareRecord } from './CareRecord.ts'
import { canonicalJson } from './canonicalJson.ts'
import { factsOf } from './factsOf.ts'
import { fingerprintOf, sha256 } from './fingerprint.ts'
import type { Engine, Engines, Reassessed, ReplayResult } from './ReplayResult.ts'
import { readContent, sealedShape } from './readRecord.ts'
import { libraryVersion } from './toRecord.ts'
import { whatMoved } from './whatMoved.ts'

/** By which rules a record is replayed: those of an assessor, or a ruleset. */
export type ReplayOptions<R extends Ruleset = AdultRuleset> =
  | {
      /** @defaultValue the adult assessor */
      readonly assessor?: Assessor<R>
      readonly ruleset?: never
    }
  | {
      /** As yet unchecked. */
      readonly ruleset: Ruleset
      readonly assessor?: never
    }

interface GivenRules {
  readonly assessor?: Assessor
  readonly ruleset?: Ruleset
}

const replayOptions = /* @__PURE__ */ optionsOf<GivenRules>({
  assessor: /* @__PURE__ */ anAssessor<Assessor>(),
  // Read as every ruleset is, when an assessor is made of it.
  ruleset: /* @__PURE__ */ leaf<Ruleset>({ kind: 'anything' }, ['a ruleset'], (value) =>
    value === null ? ['invalid-type', 'a ruleset'] : undefined,
  ),
})

/**
 * Assesses the intake of a record once more, and says whether the record is whole and whether the same would come of it.
 *
 * Facts are compared, never texts. The digest in a record shows accidents: whoever changes a record on purpose can make a
 * new digest as well, and only a signature, kept over the digest, would stop that.
 *
 * @param record - What `toRecord` made, usually a copy that has been through JSON (parsed, not a string). As yet unchecked.
 *   One that other rules made is read as well.
 * @param options - The rules to replay it by: `assessor`, or `ruleset`; the shipped adult ruleset without either. Give
 *   the ruleset that made the record to see that it still comes out the same, or a newer one to see what that would move.
 * @returns A {@link ReplayResult}: `same`, `ruleset-changed` with what moved, `altered`, or `engine-changed` with what
 *   another version of this library makes of the same rules.
 * @throws (it rejects) {@link IntakeError} (`invalid-intake`) for what is no record, or one of another version of the schema
 *   (`unknown-schema-version`).
 * @throws (it rejects) {@link UsageError} (`invalid-usage`) for the options, such as an assessor and a ruleset at once
 *   (`contradiction`), and without Web Crypto (`no-web-crypto`).
 * @throws (it rejects) {@link RulesetError} (`invalid-ruleset`) for the `ruleset`.
 *
 * @example
 * ```ts
 * import { adult, assess } from 'level-of-care'
 * import { replay, toRecord } from 'level-of-care/record'
 * import { extendRuleset } from 'level-of-care/rules'
 *
 * const intake = { assessedOn: '2026-11-20', riskOfHarm: 'imminent' }
 * const chart = await toRecord(intake, assess(intake), { recordedAt: '2026-11-20T15:04:05Z' })
 *
 * const draft = extendRuleset(adult, { id: 'adult', version: '2.0.0', remove: { rules: ['needs-safety-plan'] } })
 * const replayed = await replay(chart, { ruleset: draft })
 * if (replayed.status === 'ruleset-changed' && replayed.accepted) {
 *   replayed.moved.rules.removed // ['needs-safety-plan']
 * }
 * ```
 */
export async function replay<const R extends Ruleset = AdultRuleset>(
  record: unknown,
  options: ReplayOptions<R> = {},
): Promise<ReplayResult> {
  const asked = readArguments({ record, options }, { record: sealedShape, options: replayOptions })
  const { digest, content } = asked.record
  const assessor = chosen(asked.options)
  if ((await sha256(canonicalJson(content))) !== digest) return { status: 'altered', because: 'digest' }
  const recorded = readContent(content)
  const engines: Engines = {
    recorded: engine(recorded.ruleset, recorded.ruleset.fingerprint, recorded.library.version),
    current: engine(assessor.ruleset, await fingerprintOf(assessor.ruleset), libraryVersion),
  }
  const { same, ...reassessed } = reassess(recorded, assessor)
  const [before, now] = [engines.recorded, engines.current]
  const sameRules = before.ruleset.fingerprint === now.ruleset.fingerprint
  if (sameRules && !same)
    return before.library === now.library
      ? { status: 'altered', because: 'facts', ...engines, ...reassessed }
      : { status: 'engine-changed', ...engines, ...reassessed }
  const sameName = before.ruleset.id === now.ruleset.id && before.ruleset.version === now.ruleset.version
  return sameRules && sameName
    ? { status: 'same', ...engines }
    : { status: 'ruleset-changed', ...engines, ...reassessed }
}

function chosen({ assessor, ruleset }: GivenRules): Assessor {
  if (ruleset === undefined) return assessorOrAdult(assessor)
  if (assessor === undefined) return createAssessor(ruleset)
  const expected = 'either an assessor or a ruleset'
  throw new UsageError([
    {
      path: ['options', 'ruleset'],
      code: 'contradiction',
      message: `expected ${expected}`,
      expected: [expected],
    },
  ])
}

function engine({ id, version }: Pick<Ruleset, 'id' | 'version'>, print: string, library: string): Engine {
  return { ruleset: { id, version, fingerprint: print }, library }
}

/** Assesses the recorded intake once more: are all facts the same, and if not, what moved? */
function reassess(
  { intake, outcome, reasons }: Omit<CareRecord, 'digest'>,
  { safeAssess }: Assessor,
): Reassessed & { readonly same: boolean } {
  const result = safeAssess(intake)
  if (!result.success) {
    const { issues, omitted } = result.error
    return { same: false, accepted: false, issues, omitted }
  }
  const then = { outcome, reasons }
  const now = factsOf(result.data)
  return { same: canonicalJson(then) === canonicalJson(now), accepted: true, moved: whatMoved(then, now) }
}
