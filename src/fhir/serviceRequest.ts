import type { AdultRuleset } from '../adult/adult.ts'
import type { LadderAnswer, Recommendation } from '../recommendation/Recommendation.ts'
import { at } from '../rules/at.ts'
import type { Ruleset, RungCode } from '../rules/Ruleset.ts'
import { checkKeys, proposalChecks } from './checkContext.ts'
import { codingOf, conceptOf } from './coded.ts'
import { FhirError } from './FhirError.ts'
import type { ProposalContext } from './ProposalContext.ts'
import type { Annotation, CodeableConcept, Coding, Priority, ServiceRequest } from './r4.ts'
import { hcpcs } from './systems.ts'
import { type Telling, tellingOf } from './Telling.ts'

/** What a proposal says that is not in a recommendation, and which level it proposes. */
export interface ServiceRequestContext<R extends Ruleset = AdultRuleset> extends ProposalContext<R> {
  /** A level to offer beside the recommended one. Without the reasons, which are not reasons for it. */
  readonly level?: RungCode<R, 'level'>
}

/**
 * Drafts the request for the recommended level of care, for a clinician to review: `status: 'draft'`,
 * `intent: 'proposal'`.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param context - See {@link ServiceRequestContext}; `subject` and `authoredOn` are required.
 * @returns An R4 {@link ServiceRequest}; `undefined` while the level of care is provisional. Its `code` is the level,
 *   `orderDetail` what is settled of the other ladders and the services to arrange, `reasonCode` the rules that decide
 *   the level, `priority` the urgency or the floor proven so far, never lower than it.
 * @throws {@link FhirError} with a `code`: `missing`, `invalid-type`, `invalid-value`, `invalid-reference`,
 *   `invalid-date-time` or `unknown-key` in the context; `other-ruleset`.
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 * import { serviceRequest } from 'level-of-care/fhir'
 *
 * const recommendation = assess({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })
 * const draft = serviceRequest(recommendation, { subject: 'Patient/example', authoredOn: '2026-11-20T15:04:05Z' })
 * draft?.code.coding?.[0]?.code // 'inpatient'
 * draft?.priority // 'stat'
 * ```
 */
export function serviceRequest<R extends Ruleset = AdultRuleset>(
  recommendation: Recommendation<R>,
  context: ServiceRequestContext<R>,
): ServiceRequest | undefined {
  checkKeys(context, { ...proposalChecks, level: isText })
  const telling = tellingOf(recommendation, context)
  return proposalOf(telling, context)
}

const isText = {
  holds: (value: unknown) => typeof value === 'string',
  code: 'invalid-type',
  expected: 'a level of the ruleset',
} as const

/** What a proposal needs of the context, whatever the ruleset. */
type Needed = Pick<ProposalContext, 'subject' | 'encounter' | 'authoredOn'> & {
  readonly hcpcs?: string | { readonly [level: string]: string | undefined }
  readonly level?: string
}

/** The draft, made of what may be told. */
export function proposalOf(telling: Telling, context: Needed): ServiceRequest | undefined {
  const { coded, language } = telling
  if (coded.status === 'provisional') return undefined
  const { subject, encounter, authoredOn, level = coded.level } = context
  const isAlternative = level !== coded.level
  const priority = priorityOf(coded.ladders.urgency)
  const orderDetail = isAlternative ? [] : [...otherLadders(telling), ...services(telling)]
  const reasonCode = isAlternative ? [] : reasons(telling)
  return {
    resourceType: 'ServiceRequest',
    language,
    status: 'draft',
    intent: 'proposal',
    ...(priority === undefined ? {} : { priority }),
    code: levelConcept(telling, level, context.hcpcs),
    ...(orderDetail.length === 0 ? {} : { orderDetail }),
    subject: { reference: subject },
    ...(encounter === undefined ? {} : { encounter: { reference: encounter } }),
    authoredOn,
    ...(reasonCode.length === 0 ? {} : { reasonCode }),
    note: notes(telling, coded.level, isAlternative),
  }
}

/** R4 has four priorities for the five rungs of `urgency`. None is put lower than it is. */
const priorities = new Map<string, Priority>([
  ['routine', 'routine'],
  ['prompt', 'urgent'],
  ['urgent', 'urgent'],
  ['emergent', 'asap'],
  ['emergency', 'stat'],
])

function priorityOf(urgency: LadderAnswer | undefined): Priority | undefined {
  if (urgency === undefined) return undefined
  return priorities.get(urgency.status === 'final' ? urgency.rung : urgency.atLeast)
}

/** The codes that go with the levels of the shipped ruleset, by what the program treats. */
const usualCodes: { readonly [focus: string]: { readonly [level: string]: string | undefined } } = {
  'mental-health': { 'intensive-outpatient': 'S9480', 'partial-hospitalization': 'H0035' },
  'substance-use': { 'intensive-outpatient': 'H0015' },
}

function levelConcept(
  { ruleset, display, words }: Telling,
  level: string,
  asked: Needed['hcpcs'],
): CodeableConcept {
  const levels = ruleset.ladders.flatMap(({ id, rungs }) =>
    id === 'level' ? rungs.map(({ code }) => code) : [],
  )
  if (!levels.includes(level)) throw new FhirError('invalid-value', ['level'], 'a level of the ruleset')
  const codes = (typeof asked === 'string' ? usualCodes[asked] : asked) ?? {}
  if (typeof asked === 'object' && !Object.keys(asked).every((key) => levels.includes(key)))
    throw new FhirError('invalid-value', ['hcpcs'], 'codes by levels of the ruleset')
  const code = Object.hasOwn(codes, level) ? codes[level] : undefined
  const billed: Coding[] = code === undefined ? [] : [{ system: hcpcs, code }]
  return {
    coding: [codingOf(ruleset, 'ladder:level', level, display.rung('level', level)), ...billed],
    text: words.rung('level', level),
  }
}

function otherLadders({ coded, ruleset, display, words }: Telling): CodeableConcept[] {
  return Object.entries<LadderAnswer>(coded.ladders).flatMap(([id, answer]) => {
    if (id === 'level' || answer.status === 'provisional' || isLowest(ruleset, id, answer.rung)) return []
    const text = `${words.ladder(id)}: ${words.rung(id, answer.rung)}`
    return [conceptOf(ruleset, `ladder:${id}`, answer.rung, display.rung(id, answer.rung), text)]
  })
}

/** A ladder at its lowest rung asks for nothing. */
function isLowest({ ladders }: Ruleset, ladder: string, rung: string): boolean {
  return ladders.some(({ id, rungs }) => id === ladder && at(rungs, 0).code === rung)
}

function services({ coded, ruleset, words }: Telling): CodeableConcept[] {
  return coded.services.needed.map(({ id, label }) =>
    conceptOf(ruleset, 'service', id, label, words.service(id)),
  )
}

function reasons({ coded, told, ruleset }: Telling): CodeableConcept[] {
  return coded.reasons.flatMap(({ rule, label, decisiveFor }, position) =>
    decisiveFor.includes('level')
      ? [conceptOf(ruleset, 'rule', rule, label, at(told.reasons, position).label)]
      : [],
  )
}

function notes(telling: Telling, recommended: string, isAlternative: boolean): Annotation[] {
  const { ruleset, words, phrases, withheld, notice } = telling
  return [
    phrases.proposal(ruleset.id, ruleset.version),
    ...(isAlternative ? [phrases.alternative(words.rung('level', recommended))] : unsettledLadders(telling)),
    ...withheld,
    ...notice,
  ].map((text) => ({ text }))
}

/** The ladders that are not settled, in words: they have no code. */
export function unsettledLadders({ coded, words, phrases }: Telling): string[] {
  return Object.entries<LadderAnswer>(coded.ladders).flatMap(([id, answer]) => {
    if (answer.status === 'final') return []
    const named = (code: string) => words.rung(id, code)
    return [
      phrases.unsettledLadder(words.ladder(id), named(answer.atLeast), answer.possible.map(named).join('; ')),
    ]
  })
}
