import * as fc from 'fast-check'
import { adult, assess, type Intake } from 'level-of-care'
import { createService } from 'level-of-care/cds-hooks'
import { codeSystems, toBundle, toQuestionnaire, toServiceRequest } from 'level-of-care/fhir'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { restLeast, restOpen } from '../../cases/intakeOf.ts'
import { requestFor, requestOf } from '../../cds-hooks/requests.ts'
import { instrumentForms } from '../../fhir/everyForm.ts'
import { fill } from '../../fhir/fill.ts'
import { context, proposal } from '../../fhir/specimens.ts'
import { intakeOf } from '../../support/arbitraries.ts'
import { small } from '../../support/small.ts'

/** A resource as JSON. */
type Resource = { readonly resourceType: string }

/** One intake for each level, two that leave it open, and some of chance, with histories, conditions and preferences. */
const intakes: readonly Intake[] = [
  restLeast({}),
  restLeast({ symptomSeverity: 'moderate' }),
  restLeast({ symptomSeverity: 'severe' }),
  restLeast({ symptomSeverity: 'severe', functionalImpairment: 'severe', supervision: 'daily' }),
  restLeast({ supervision: 'around-the-clock' }),
  restLeast({ riskOfHarm: 'imminent' }),
  restOpen({}),
  restOpen({ supervision: 'around-the-clock' }),
  ...fc.sample(intakeOf(adult) as fc.Arbitrary<Intake>, { numRuns: 24, seed: 5 }),
]

const languages = ['en', 'es'] as const

const numbered = (name: string, list: readonly Resource[]): (readonly [string, Resource])[] =>
  list.map((resource, place) => [`${name}-${place + 1}`, resource])

/** What a FHIR resource adds to a form that was filled in, where it comes from. */
const handedIn = (response: Resource) => ({
  ...response,
  subject: { reference: 'Patient/example' },
  authored: proposal.authoredOn,
})

const service = (includeSensitive: boolean, language: (typeof languages)[number]) =>
  createService({ includeSensitive, language, now: () => proposal.authoredOn })

/** The resources that cards suggest, and the one that says why a request is refused. */
function fromCards(): readonly Resource[] {
  const requests = [
    ...intakes.map((intake) => requestFor(intake)),
    requestOf({}),
    requestOf(undefined),
    { hook: 'other' },
  ]
  return requests.flatMap((request, place) => {
    const { body } = service(place % 2 === 0, place % 3 === 0 ? 'es' : 'en').handle(request)
    if (!('cards' in body)) return 'resourceType' in body ? [body as Resource] : []
    return body.cards.flatMap(({ suggestions = [] }) =>
      suggestions.flatMap(({ actions }) => actions.map(({ resource }) => resource as unknown as Resource)),
    )
  })
}

/** Everything that the library writes in FHIR, by a name for its file. */
export function writtenResources(): readonly (readonly [name: string, resource: Resource])[] {
  const forms = languages.map((language) => toQuestionnaire({ language }))
  const own = createAssessor<Ruleset>(small)
  const [form] = forms
  if (form === undefined) throw new Error('There is no form.')
  return [
    ...numbered('questionnaire', [
      ...forms,
      toQuestionnaire<Ruleset>({ assessor: own }),
      ...instrumentForms.map((one) => one.form),
    ]),
    ...numbered('code-system', [...codeSystems(), ...codeSystems<Ruleset>({ assessor: own })]),
    ...numbered(
      'response',
      intakes.map((intake) => handedIn(fill(form, intake))),
    ),
    ...numbered(
      'bundle',
      intakes.flatMap((intake, place) => {
        const options = { ...context(), includeSensitive: place % 2 === 0 }
        return [toBundle(assess(intake), { ...options, language: place % 3 === 0 ? 'es' : 'en' })]
      }),
    ),
    ...numbered(
      'service-request',
      intakes.flatMap(
        (intake) => toServiceRequest(assess(intake), { ...proposal, includeSensitive: true }) ?? [],
      ),
    ),
    ...numbered('card', fromCards()),
  ]
}
