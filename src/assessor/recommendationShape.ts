import { listOf, taggedBy } from '../boundary/collections.ts'
import { boolean, constant, date, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { type FieldsOf, recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { episodeShape, levelShape } from '../intake/intakeShape.ts'
import { rungShape, sourceShape } from '../ruleset/catalogShapes.ts'
import { oncePer } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type SupportGrade, supportGrades } from '../ruleset/Source.ts'
import type { Answer } from './Answer.ts'
import type { Evidence, RatingEvidence, TotalEvidence } from './Evidence.ts'
import type { AllowedAnswers, OpenQuestion } from './OpenQuestion.ts'
import type { Reason } from './Reason.ts'
import type {
  Caution,
  FinalRecommendation,
  FocusNeed,
  LadderAnswer,
  NeededService,
  PossibleService,
  ProvisionalRecommendation,
  Recommendation,
} from './Recommendation.ts'

/** As much as a ruleset can hold of anything: one rule can have as many criteria. */
const many = 200_000

const words = /* @__PURE__ */ text()

/** A list of anything that a result holds. */
export const manyOf = <T>(shape: Shape<T>, least = 0): Shape<readonly T[]> => listOf(shape, many, { least })

/** How a source bears on a rule. */
export const supportShape: Shape<SupportGrade> = /* @__PURE__ */ oneOf(supportGrades)

/** The parts that a recommendation, the record of one, and what is made of one have in common. */
export interface ResultParts {
  readonly dimension: Shape<string>
  /** A rating of any dimension. */
  readonly rating: Shape<string>
  /** The key of the intake that a question asks for. */
  readonly question: Shape<string>
  readonly rule: Shape<string>
  readonly service: Shape<string>
  readonly ladder: Shape<string>
  readonly ladders: Shape<Recommendation['ladders']>
  /** A rung of each ladder, or of some. */
  readonly raises: Shape<Reason['raises']>
  readonly answered: Shape<readonly Answer[]>
  readonly evidence: Shape<readonly Evidence[]>
  readonly ruleset: Shape<Recommendation['ruleset']>
}

/** The parts that speak of a ruleset's ids: they accept its own, and no others. */
export function resultParts(ruleset: Ruleset): ResultParts {
  const dimension = idOf(ruleset.dimensions)
  const rating = oneOf([
    ...new Set(ruleset.dimensions.flatMap(({ ratings }) => ratings.map(({ code }) => code))),
  ])
  const perLadder = <T>(of: (rungs: Shape<string>) => Shape<T>): FieldsOf<{ readonly [ladder: string]: T }> =>
    Object.fromEntries(ruleset.ladders.map(({ id, rungs }) => [id, of(oneOf(rungs.map(({ code }) => code)))]))
  const answer = { dimension, rating, upTo: rating }
  const asked = ruleset.dimensions.filter(({ derived }) => derived === undefined).map(({ id }) => id)
  return {
    dimension,
    rating,
    question: oneOf(ruleset.treatmentHistory === undefined ? asked : [...asked, 'treatmentHistory']),
    rule: idOf(ruleset.rules),
    service: idOf(ruleset.services),
    ladder: idOf(ruleset.ladders),
    ladders: whole<Recommendation['ladders']>(perLadder(ladderAnswerShape)),
    raises: recordOf<Reason['raises']>(perLadder((rung) => rung)),
    answered: manyOf(recordOf<Answer>(answer, ['dimension', 'rating'])),
    evidence: manyOf(
      taggedBy<Evidence>('kind', {
        rating: recordOf<RatingEvidence>(
          {
            kind: constant('rating'),
            ...answer,
            threshold: rating,
            episodes: manyOf(episodeShape(ruleset)),
            sensitive: boolean,
          },
          ['kind', 'dimension', 'rating', 'threshold', 'sensitive'],
        ),
        total: whole<TotalEvidence>({
          kind: constant('total'),
          sum: count,
          threshold: count,
          parts: manyOf(whole<TotalEvidence['parts'][number]>({ dimension, rating, points: count })),
          sensitive: boolean,
        }),
      }),
    ),
    ruleset: whole<Recommendation['ruleset']>({
      id: constant(ruleset.id),
      version: constant(ruleset.version),
    }),
  }
}

const count = /* @__PURE__ */ wholeNumber(0, 1_000_000)

function idOf(items: readonly { readonly id: string }[]): Shape<string> {
  return oneOf(items.map(({ id }) => id))
}

/** The answer on one ladder. */
export function ladderAnswerShape(rung: Shape<string>): Shape<LadderAnswer> {
  return taggedBy<LadderAnswer>('status', {
    final: whole({ status: constant('final'), rung }),
    // Were only one possible, the answer would be final.
    provisional: whole({ status: constant('provisional'), atLeast: rung, possible: manyOf(rung, 2) }),
  })
}

/** The shape of a recommendation by a ruleset. */
export const recommendationShape: (ruleset: Ruleset) => Shape<Recommendation> =
  /* @__PURE__ */ oncePer(shapeOf)

function shapeOf(ruleset: Ruleset): Shape<Recommendation> {
  const parts = resultParts(ruleset)
  const { dimension, question, rule, service, ladder, raises, evidence } = parts
  const level = levelShape(ruleset)
  const possibleService = { id: service, label: words, sensitive: boolean }
  const told = {
    rule,
    label: words,
    decisiveFor: manyOf(ladder),
    raises,
    adds: manyOf(service),
    evidence,
    sources: manyOf(sourceShape),
    support: supportShape,
    dissents: manyOf(sourceShape),
    sensitive: boolean,
  }
  // A reason that is told with another one restates nothing itself.
  const restated = whole<Reason>({ ...told, restates: listOf(words, 0) })
  const findings = {
    ladders: parts.ladders,
    services: whole<Recommendation['services']>({
      needed: manyOf(whole<NeededService>({ ...possibleService, rules: manyOf(rule) })),
      possible: manyOf(whole<PossibleService>(possibleService)),
    }),
    programFocus: manyOf(
      whole<FocusNeed>({
        id: idOf(ruleset.focus),
        label: words,
        sources: manyOf(words),
        support: supportShape,
      }),
    ),
    reasons: manyOf(whole<Reason>({ ...told, restates: manyOf(restated) })),
    openQuestions: manyOf(
      whole<OpenQuestion>({
        id: question,
        title: words,
        question: words,
        dimensions: manyOf(dimension),
        answers: allowedAnswersShape(level),
        safety: boolean,
        notKnown: boolean,
        couldRaise: raises,
        couldAdd: manyOf(service),
      }),
    ),
    warnings: manyOf(whole<Caution>({ id: idOf(ruleset.warnings), question: words })),
    answered: parts.answered,
    unanswered: manyOf(question),
    assessedOn: date,
    ruleset: parts.ruleset,
  }
  return taggedBy<Recommendation>('status', {
    final: whole<FinalRecommendation>({
      status: constant('final'),
      level,
      levelOfCare: rungShape,
      ...findings,
    }),
    provisional: whole<ProvisionalRecommendation>({
      status: constant('provisional'),
      atLeast: level,
      possible: manyOf(level, 2),
      ...findings,
    }),
  })
}

function allowedAnswersShape(level: Shape<string>): Shape<AllowedAnswers> {
  return taggedBy<AllowedAnswers>('kind', {
    ratings: whole({
      kind: constant('ratings'),
      ratings: manyOf(whole({ code: words, label: words, anchor: words })),
    }),
    episodes: whole({
      kind: constant('episodes'),
      levels: manyOf(level),
      outcomes: manyOf(words),
      responses: manyOf(words),
    }),
  })
}
