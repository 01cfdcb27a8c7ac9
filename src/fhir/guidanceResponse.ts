import type { OpenQuestion } from '../assessor/OpenQuestion.ts'
import type { LadderAnswer } from '../assessor/Recommendation.ts'
import { codingOf, conceptOf } from './coded.ts'
import type { DataRequirement, GuidanceResponse, Narrative, Parameters, Reference } from './r4.ts'
import { systemOf } from './systems.ts'
import type { Telling } from './Telling.ts'

interface About {
  readonly subject: Reference
  readonly encounter?: Reference
  readonly occurrenceDateTime: string
  readonly performer: Reference
  readonly text: Narrative
}

const outcomeId = 'outcome'

/** The answer of the rules as such: settled or not, what is still asked for, and the explanation. */
export function guidanceResponse(telling: Telling, about: About): GuidanceResponse {
  const { coded, ruleset, phrases, language } = telling
  const { subject, encounter, occurrenceDateTime, performer, text } = about
  const asked = coded.openQuestions.map((question) => dataRequirement(question, telling))
  // Where nothing may be told of the outcome, what is open would tell of it.
  if (telling.isWithheld)
    return {
      resourceType: 'GuidanceResponse',
      language,
      text,
      moduleCanonical: `${systemOf(ruleset, 'ruleset')}|${ruleset.version}`,
      status: 'success',
      subject,
      ...(encounter === undefined ? {} : { encounter }),
      occurrenceDateTime,
      performer,
      note: [{ text: phrases.inPerson }],
    }
  return {
    resourceType: 'GuidanceResponse',
    language,
    text,
    contained: [outcome(telling)],
    moduleCanonical: `${systemOf(ruleset, 'ruleset')}|${ruleset.version}`,
    status:
      coded.status === 'provisional' ? 'data-required' : asked.length > 0 ? 'data-requested' : 'success',
    subject,
    ...(encounter === undefined ? {} : { encounter }),
    occurrenceDateTime,
    performer,
    ...(coded.status === 'provisional' ? { note: [{ text: phrases.noRequest }] } : {}),
    outputParameters: { reference: `#${outcomeId}` },
    ...(asked.length > 0 ? { dataRequirement: asked } : {}),
  }
}

/** Every ladder: its rung; or, not settled, the floor and what is possible. */
function outcome({ coded, ruleset, display, words }: Telling): Parameters {
  const parameter = Object.entries<LadderAnswer>(coded.ladders).flatMap(([ladder, answer]) => {
    const rung = (name: string, code: string) => ({
      name,
      valueCodeableConcept: conceptOf(
        ruleset,
        `ladder:${ladder}`,
        code,
        display.rung(ladder, code),
        words.rung(ladder, code),
      ),
    })
    if (answer.status === 'final') return [rung(ladder, answer.rung)]
    return [
      rung(`${ladder}-at-least`, answer.atLeast),
      ...answer.possible.map((code) => rung(`${ladder}-possible`, code)),
    ]
  })
  return { resourceType: 'Parameters', id: outcomeId, parameter }
}

/** The rating of a dimension is an observation; the treatment history is made of episodes of care. */
function dataRequirement({ id, dimensions }: OpenQuestion, { ruleset, display }: Telling): DataRequirement {
  if (!dimensions.includes(id)) return { type: 'EpisodeOfCare' }
  const code = [codingOf(ruleset, 'dimension', id, display.dimension(id))]
  return { type: 'Observation', codeFilter: [{ path: 'code', code }] }
}
