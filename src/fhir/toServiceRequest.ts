import type { AdultRuleset } from '../adult/adultCore.ts'
import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { cleanTexts } from '../documents/cleanTexts.ts'
import { levelShape } from '../intake/intakeShape.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import { codingOf, conceptOf } from './coded.ts'
import {
  type ProposalOptions,
  proposalFields,
  readProposal,
  requiredOfProposal,
  type UsualCodes,
} from './ProposalOptions.ts'
import type { Annotation, CodeableConcept, Coding, Priority, ServiceRequest } from './r4.ts'
import { hcpcs } from './systems.ts'
import { type Telling, tellingOf } from './Telling.ts'

/** What a proposal says that is not in a recommendation, and which level it proposes. */
export interface ServiceRequestOptions<R extends Ruleset = AdultRuleset> extends ProposalOptions<R> {
  /**
   * A level to offer beside the recommended one. Without the reasons, which are not reasons for it.
   *
   * @defaultValue The recommended one.
   */
  readonly level?: RungCode<R, 'level'>
}

/**
 * Drafts the request for the recommended level of care, for a clinician to review: `status: 'draft'`,
 * `intent: 'proposal'`.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param options - See {@link ServiceRequestOptions}; `subject` and `authoredOn` are required.
 * @returns An R4 {@link ServiceRequest}; `undefined` while the level of care is provisional. Its `code` is the level,
 *   `orderDetail` what is settled of the other ladders and the services to arrange, `reasonCode` the rules that decide
 *   the level, `priority` the urgency or the floor proven so far, never lower than it.
 * @throws {@link UsageError} (`invalid-usage`) for options and recommendations that cannot be used, and for a ruleset of
 *   one's own without a translation; {@link RulesetError} (`invalid-ruleset`) for a translation that is no sound ruleset.
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 * import { toServiceRequest } from 'level-of-care/fhir'
 *
 * const recommendation = assess({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })
 * const draft = toServiceRequest(recommendation, {
 *   subject: 'Patient/example',
 *   authoredOn: '2026-11-20T15:04:05Z',
 * })
 * draft?.code.coding?.[0]?.code // 'inpatient'
 * draft?.priority // 'stat'
 * ```
 */
export function toServiceRequest<R extends Ruleset = AdultRuleset>(
  recommendation: Recommendation<R>,
  options: ServiceRequestOptions<R>,
): ServiceRequest | undefined {
  const proposal = readProposal({ recommendation, options }, serviceRequestOptions)
  return cleanTexts(proposalOf(tellingOf(proposal.recommendation, proposal.options), proposal.options))
}

function serviceRequestOptions(ruleset: Ruleset): Shape<ServiceRequestOptions<Ruleset>> {
  return optionsOf<ServiceRequestOptions<Ruleset>>(
    { ...proposalFields(ruleset), level: levelShape(ruleset) },
    requiredOfProposal,
  )
}

/** The draft, made of what may be told. */
export function proposalOf(
  telling: Telling,
  options: ServiceRequestOptions<Ruleset>,
): ServiceRequest | undefined {
  const { coded, language, isWithheld } = telling
  if (coded.status === 'provisional' || isWithheld) return undefined
  const { subject, encounter, authoredOn, level = coded.level } = options
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
    code: levelConcept(telling, level, options.hcpcs),
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
const usualCodes: { readonly [C in UsualCodes]: { readonly [level: string]: string | undefined } } = {
  'mental-health': { 'intensive-outpatient': 'S9480', 'partial-hospitalization': 'H0035' },
  'substance-use': { 'intensive-outpatient': 'H0015' },
}

function levelConcept(
  { ruleset, display, words }: Telling,
  level: string,
  asked: ProposalOptions<Ruleset>['hcpcs'] = {},
): CodeableConcept {
  const codes = typeof asked === 'string' ? usualCodes[asked] : asked
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
