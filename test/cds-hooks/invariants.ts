/**
 * What the specification demands of bodies, in our own words: the tables of CDS Hooks 2.0.1, and the invariants of the
 * logical models in HL7/cds-hooks (`input/fsh/logicals`, `input/fsh/invariants`), named by their ids.
 */

type Part = { readonly [key: string]: unknown }

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isUuid = (value: unknown) =>
  typeof value === 'string' && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(value)
const isUrl = (value: unknown) => typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value)
const partsOf = (value: unknown): Part[] => (Array.isArray(value) ? value.filter(isPart) : [])

/** Collects what does not hold. */
class Findings {
  readonly list: string[] = []

  expect(holds: boolean, what: string): void {
    if (!holds) this.list.push(what)
  }

  /** A field that is there passes the test; a required one is there. */
  field(part: Part, key: string, test: (value: unknown) => boolean, where: string, required = false): void {
    if (part[key] === undefined) this.expect(!required, `${where}.${key} is missing`)
    else this.expect(test(part[key]), `${where}.${key} is wrong`)
  }

  only(part: Part, keys: readonly string[], where: string): void {
    for (const key of Object.keys(part))
      this.expect([...keys, 'extension'].includes(key), `${where}.${key} is not in the specification`)
    this.field(
      part,
      'extension',
      (value) => isPart(value) && Object.keys(value).every(isReversedDomain),
      where,
    )
  }
}

const isReversedDomain = (key: string) => /^[a-z][\w-]*(\.[\w-]+)+$/i.test(key)

/** No `null`, empty text, list or object, anywhere but the list of cards. */
export function emptiesIn(value: unknown, path = ''): string[] {
  if (value === null || value === '' || value === undefined) return [path]
  if (typeof value !== 'object') return []
  const entries = Object.entries(value)
  if (entries.length === 0) return path === '.cards' || path === '.services' ? [] : [path]
  return entries.flatMap(([key, part]) => emptiesIn(part, `${path}.${key}`))
}

/** What is wrong with a response that has cards. */
export function brokenInResponse(body: unknown): string[] {
  const found = new Findings()
  found.list.push(...emptiesIn(body).map((path) => `${path} is empty`))
  if (!isPart(body) || !Array.isArray(body.cards)) return [...found.list, 'there are no cards']
  found.only(body, ['cards', 'systemActions'], 'response')
  found.expect(body.systemActions === undefined, 'system actions bypass people')
  for (const [position, card] of body.cards.entries())
    if (isPart(card)) checkCard(card, `cards[${position}]`, found)
    else found.expect(false, `cards[${position}] is no object`)
  return found.list
}

function checkCard(card: Part, where: string, found: Findings): void {
  found.only(
    card,
    [
      ...['uuid', 'summary', 'detail', 'indicator', 'source', 'suggestions', 'selectionBehavior'],
      ...['overrideReasons', 'links'],
    ],
    where,
  )
  found.field(card, 'uuid', isUuid, where)
  found.field(card, 'summary', (text) => isText(text) && text.length < 140 && !/\n/.test(text), where, true)
  found.field(card, 'detail', isText, where)
  found.field(
    card,
    'indicator',
    (code) => ['info', 'warning', 'critical'].includes(String(code)),
    where,
    true,
  )
  found.field(card, 'selectionBehavior', (code) => ['any', 'at-most-one'].includes(String(code)), where)
  found.field(card, 'source', isPart, where, true)
  if (isPart(card.source)) checkSource(card.source, `${where}.source`, found)
  const suggestions = partsOf(card.suggestions)
  const recommended = suggestions.filter(({ isRecommended }) => isRecommended === true)
  found.expect(
    card.selectionBehavior !== 'at-most-one' || recommended.length <= 1,
    `cds-resp-1: ${where} recommends several of which one can be chosen`,
  )
  found.expect(
    card.suggestions === undefined || card.selectionBehavior !== undefined,
    `cds-resp-6: ${where} has suggestions without a selectionBehavior`,
  )
  for (const [position, suggestion] of suggestions.entries())
    checkSuggestion(suggestion, `${where}.suggestions[${position}]`, found)
  for (const [position, reason] of partsOf(card.overrideReasons).entries()) {
    const place = `${where}.overrideReasons[${position}]`
    found.expect(isText(reason.display), `cds-resp-4: ${place} has no display`)
    found.expect(isText(reason.code) && isText(reason.system), `${place} has no code or no system`)
  }
  for (const [position, link] of partsOf(card.links).entries())
    checkLink(link, `${where}.links[${position}]`, found)
}

function checkSource(source: Part, where: string, found: Findings): void {
  found.only(source, ['label', 'url', 'icon', 'topic'], where)
  found.field(source, 'label', isText, where, true)
  found.field(source, 'url', isUrl, where)
  found.field(source, 'icon', isUrl, where)
  found.field(source, 'topic', (topic) => isPart(topic) && isText(topic.code) && isText(topic.system), where)
}

function checkSuggestion(suggestion: Part, where: string, found: Findings): void {
  found.only(suggestion, ['label', 'uuid', 'isRecommended', 'actions', 'actionSelectionBehavior'], where)
  found.field(suggestion, 'label', isText, where, true)
  found.field(suggestion, 'uuid', isUuid, where)
  found.field(suggestion, 'isRecommended', (value) => typeof value === 'boolean', where)
  found.field(
    suggestion,
    'actionSelectionBehavior',
    (code) => ['all', 'any', 'at-most-one'].includes(String(code)),
    `cds-resp-7: ${where}`,
  )
  for (const [position, action] of partsOf(suggestion.actions).entries()) {
    const place = `${where}.actions[${position}]`
    found.only(action, ['type', 'description', 'resource', 'resourceId'], place)
    found.expect(isText(action.description), `cds-resp-5: ${place} has no description`)
    found.field(action, 'type', (code) => ['create', 'update', 'delete'].includes(String(code)), place, true)
    found.expect(
      action.type !== 'delete' || (isText(action.resourceId) && action.resource === undefined),
      `cds-resp-2: ${place} deletes something other than a resourceId`,
    )
    found.expect(
      action.type === 'delete' || (isPart(action.resource) && isText(action.resource.resourceType)),
      `${place} has no resource`,
    )
  }
}

function checkLink(link: Part, where: string, found: Findings): void {
  found.only(link, ['label', 'url', 'type', 'appContext', 'autolaunchable'], where)
  found.field(link, 'label', isText, where, true)
  found.field(link, 'url', isUrl, where, true)
  found.field(link, 'type', (type) => type === 'absolute' || type === 'smart', where, true)
  found.expect(
    link.type === 'smart' || link.appContext === undefined,
    `cds-resp-3: ${where} has an appContext without being a SMART app`,
  )
}

/** What is wrong with what is discovered. */
export function brokenInDiscovery(body: unknown): string[] {
  const found = new Findings()
  found.list.push(...emptiesIn(body).map((path) => `${path} is empty`))
  if (!isPart(body) || !Array.isArray(body.services)) return [...found.list, 'there is no list of services']
  found.only(body, ['services'], 'discovery')
  for (const [position, service] of partsOf(body.services).entries()) {
    const where = `services[${position}]`
    found.only(
      service,
      ['hook', 'title', 'description', 'id', 'prefetch', 'usageRequirements', 'version', 'hookVersion'],
      where,
    )
    for (const key of ['hook', 'description', 'id']) found.field(service, key, isText, where, true)
    found.field(service, 'title', isText, where)
    found.field(service, 'usageRequirements', isText, where)
    found.field(service, 'version', (version) => /^\d+\.\d+\.\d+$/.test(String(version)), where)
    found.field(
      service,
      'prefetch',
      (prefetch) => isPart(prefetch) && Object.values(prefetch).every(isText),
      where,
    )
  }
  return found.list
}

/** What is wrong with a call, beyond its form. */
export function brokenInRequest(body: Part): string[] {
  const found = new Findings()
  const authorization = body.fhirAuthorization
  found.expect(
    authorization === undefined || isText(body.fhirServer),
    'cds-r-1: there is an authorization for no server',
  )
  if (isPart(authorization))
    found.expect(
      !String(authorization.scope).includes('patient/') || isText(authorization.patient),
      'cds-r-2: there are scopes for a patient, who is not named',
    )
  return found.list
}

/** What is wrong with feedback as it was sent. */
export function brokenInFeedback(body: Part): string[] {
  const found = new Findings()
  for (const [position, { outcome, acceptedSuggestions, overrideReason }] of partsOf(
    body.feedback,
  ).entries()) {
    const where = `feedback[${position}]`
    found.expect(outcome === 'accepted' || outcome === 'overridden', `cds-fb-1: ${where} has no outcome`)
    found.expect(
      outcome !== 'accepted' || partsOf(acceptedSuggestions).length > 0,
      `cds-fb-2: ${where} accepts nothing`,
    )
    if (isPart(overrideReason))
      found.expect(
        overrideReason.reason !== undefined || overrideReason.userComment !== undefined,
        `cds-fb-3: ${where} has a reason that says nothing`,
      )
  }
  return found.list
}
