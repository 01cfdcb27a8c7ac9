import type { AdultRuleset } from '../adult/adultCore.ts'
import type { IntakeError } from '../boundary/IntakeError.ts'
import { ownValue } from '../boundary/ownValue.ts'
import { cleanTexts } from '../documents/cleanTexts.ts'
import { positionOn } from '../fhir/joinRatings.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Card } from './Card.ts'
import type { CardsResponse, CdsService, FeedbackResponse, Headers, Refused } from './CdsService.ts'
import { alarmCard, cardOf, oldIntakeCard } from './cardOf.ts'
import type { DiscoveredService, Discovery } from './Discovery.ts'
import type { FoundIntake } from './Found.ts'
import { outcomeOf, type Refusal } from './OperationOutcome.ts'
import { prefetchTemplates } from './prefetchTemplates.ts'
import type { SafetyQuestion } from './questionsAbout.ts'
import { readFeedback } from './readFeedback.ts'
import { readIntake } from './readIntake.ts'
import { type HookRequest, hooks, readRequest } from './readRequest.ts'
import type { ServiceOptions } from './ServiceOptions.ts'
import { type Setup, setUp } from './Setup.ts'

/**
 * Makes a CDS Hooks 2.0 service for the hooks `patient-view` and `encounter-start`, without a server: put it behind
 * any. It reads the intake questionnaire and scores of instruments from what the client sends along, and answers with a
 * card: the recommended level of care, why, what is still open, and a draft request to accept.
 *
 * @param options - See {@link ServiceOptions}; everything has a default.
 * @returns A {@link CdsService}: `discovery`, `handle` and `feedback`. The same request gets the same bytes, apart from
 *   what the options `uuid` and `now` give.
 * @throws {@link UsageError} (`invalid-usage`) for options that cannot be used, and for a ruleset of one's own without a
 *   translation; {@link RulesetError} (`invalid-ruleset`) for a translation that is no sound ruleset.
 *
 * @example
 * ```ts
 * import { createService } from 'level-of-care/cds-hooks'
 *
 * const service = createService()
 * service.discovery().services.map(({ hook }) => hook) // ['patient-view', 'encounter-start']
 *
 * const empty = service.handle({
 *   hook: 'patient-view',
 *   hookInstance: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
 *   context: { userId: 'Practitioner/example', patientId: 'nobody' },
 *   prefetch: { intake: { resourceType: 'Bundle', type: 'searchset', total: 0 } },
 * })
 * empty.status // 200
 * empty.body // { cards: [] }
 *
 * service.handle({ hook: 'order-sign' }).status // 400
 * ```
 */
export function createService<R extends Ruleset = AdultRuleset>(options: ServiceOptions<R> = {}): CdsService {
  const setup = setUp(options)
  // The shipped assessor makes what it needs at its first use. That is now, when a server starts, and not while the first patient
  // waits. One that the caller hands in was worked out when it was made, and is asked about nobody who was not asked for.
  if (setup.options.assessor === undefined) setup.assessor.safeAssess({ assessedOn: '2000-01-01' })
  return {
    discovery: () => discover(setup),
    handle: (request) => handle(request, setup),
    feedback: answerFeedback,
  }
}

const json: Headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
const fhir: Headers = { 'content-type': 'application/fhir+json', 'cache-control': 'no-store' }

function refused<Status extends number>(status: Status, refusals: readonly Refusal[]): Refused<Status> {
  return { status, headers: { ...fhir }, body: outcomeOf(refusals) }
}

function withCards(cards: readonly Card[]): CardsResponse {
  return { status: 200, headers: { ...json }, body: { cards: cleanTexts(cards) } }
}

function handle(body: unknown, setup: Setup): CardsResponse {
  const read = readRequest(body)
  if ('refusals' in read) return refused(400, read.refusals)
  const { request } = read
  // Cards are written for clinicians; what a patient is to read is another text, and another way to show it.
  if (/^(Patient|RelatedPerson)\//.test(request.userId)) return withCards([])
  const found = readIntake(request, setup)
  switch (found.kind) {
    case 'refused':
      return refused(400, found.refusals)
    case 'unavailable':
      return refused(412, found.refusals)
    case 'nothing':
      return withCards([])
    case 'alarm':
      return withCards([alarmCard(found.questions, setup)])
    case 'intake':
      return assessed(found, request, setup)
  }
}

function assessed(found: FoundIntake, request: HookRequest, setup: Setup): CardsResponse {
  const { assessor } = setup
  const result = assessor.safeAssess(found.intake)
  if (!result.success) {
    const questions = questionsOf(found, setup)
    if (questions.length > 0) return withCards([alarmCard(questions, setup)])
    // Somebody under age is nobody that the ruleset says anything of.
    if (result.error.issues.every(({ code }) => code === 'below-minimum-age')) return withCards([])
    return refused(400, refusalsOf(result.error))
  }
  const recommendation = result.data
  const decides = recommendation.reasons.some(({ decisiveFor }) => decisiveFor.length > 0)
  // Scores alone that call for nothing are no reason to interrupt anybody.
  if (!found.fromQuestionnaire && !decides && found.safetyQuestions.length === 0)
    return withCards(found.tooOld === undefined ? [] : [oldIntakeCard(found.tooOld, setup)])
  return withCards([cardOf(recommendation, found, request, setup)])
}

/** What to ask where no level of care can be found: what was to be asked, and about a risk of harm that was rated. */
function questionsOf({ intake, safetyQuestions }: FoundIntake, setup: Setup): readonly SafetyQuestion[] {
  const riskOfHarm = ownValue(intake as { readonly [key: string]: unknown }, 'riskOfHarm')
  const isRated = positionOn(setup.assessor.ruleset, 'riskOfHarm', riskOfHarm) > 0
  return isRated
    ? [{ id: 'risk-of-harm-rated', question: setup.phrases.riskWasRated }, ...safetyQuestions]
    : safetyQuestions
}

/** Of an intake that was made of resources: its paths are keys of ours, and no places in the request. */
function refusalsOf({ issues }: IntakeError): Refusal[] {
  return issues.map(({ path, message }) => ({
    path: ['prefetch', 'intake'],
    code: 'invalid-intake',
    message: `${path.join('.')}: ${message}`,
  }))
}

function answerFeedback(body: unknown): FeedbackResponse {
  const read = readFeedback(body)
  return 'refusals' in read ? refused(400, read.refusals) : { status: 200, records: read.records }
}

/** What a client learns of the service. */
function discover({ options, phrases }: Setup): Discovery {
  const { id, title, description, usageRequirements } = options
  const asked = {
    ...prefetchTemplates(options.questionnaire),
    ...options.prefetch,
  }
  const prefetch = Object.fromEntries(Object.entries(asked).filter(([, query]) => typeof query === 'string'))
  return cleanTexts<Discovery>({
    services: hooks.map(
      (hook): DiscoveredService => ({
        hook,
        id: id ?? `level-of-care-${hook}`,
        title: title ?? phrases.title,
        description: description ?? phrases.description,
        usageRequirements: usageRequirements ?? phrases.usage,
        ...(Object.keys(prefetch).length === 0 ? {} : { prefetch }),
        version: '2.0.1',
      }),
    ),
  })
}
