import { lazy, listOf, tableOf, taggedBy } from '../boundary/collections.ts'
import { boolean, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import type { All, Any, AtLeast, AtLeastOf, Criterion, Total } from './Criterion.ts'
import { idShape, rungShape, sourceShape } from './catalogShapes.ts'
import type { Derivation, Dimension, Rating } from './Dimension.ts'
import type { Example } from './Example.ts'
import type { Ladder } from './Ladder.ts'
import { type Focus, listFields, type Occasion, outcomes, type Warning } from './Occasion.ts'
import type { Dissent, Rule } from './Rule.ts'
import { type OptionalPart, type Ruleset, rulesetParts, type Term } from './Ruleset.ts'
import type { Service } from './Service.ts'
import { supportGrades } from './Source.ts'

/**
 * The structure of a ruleset: which keys, of which types. What the parts say to each other (references, scales,
 * criteria that can never hold) is `checkRuleset`'s business.
 */
export const rulesetShape: Shape<Ruleset> = /* @__PURE__ */ makeRulesetShape()

function makeRulesetShape(): Shape<Ruleset> {
  const id = idShape
  const reference = text()
  const words = text()
  const atLeastOne = { least: 1 }
  const ids = listOf(reference, 200)
  const sources = listOf(reference, 50, atLeastOne)
  const support = oneOf(supportGrades)
  const criterion = makeCriterionShape()
  const occasion = makeOccasionShape()

  const derivation: Shape<Derivation> = taggedBy('method', {
    'unsuccessful-level': whole({ method: text(), withinMonths: wholeNumber(1, 1_200) }),
    'stepping-down-from': whole({ method: text(), withinDays: wholeNumber(1, 36_500) }),
  })

  const dimension = recordOf<Dimension>(
    {
      id,
      title: words,
      question: words,
      ratings: listOf(whole<Rating>({ code: id, label: words, anchor: words }), 32, { least: 2 }),
      changeable: boolean,
      safety: boolean,
      sensitive: boolean,
      derived: derivation,
    },
    ['id', 'title', 'question', 'ratings', 'changeable', 'safety', 'sensitive'],
  )

  const service = recordOf<Service>(
    {
      id,
      label: words,
      description: words,
      sensitive: boolean,
      always: whole<NonNullable<Service['always']>>({ sources, support }),
    },
    ['id', 'label', 'description', 'sensitive'],
  )

  const floors = tableOf(reference, 16)

  const rule = recordOf<Rule>(
    {
      id,
      label: words,
      when: criterion,
      raises: floors,
      adds: ids,
      sources,
      support,
      dissents: listOf(whole<Dissent>({ source: reference, says: words }), 20),
    },
    ['id', 'label', 'when', 'raises', 'adds', 'sources', 'support'],
  )

  const example = recordOf<Example>(
    { id, ratings: tableOf(reference, 64), atLeast: floors, exactly: floors },
    ['id', 'ratings'],
  )

  const term = listOf(whole<Term>({ id, label: words }), 200)

  return recordOf<Ruleset>(
    {
      id,
      version: text({
        pattern: /^\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]{1,64})?$/,
        expected: 'a version such as 1.0.0',
      }),
      notice: words,
      minimumAge: wholeNumber(0, 130),
      dimensions: listOf(dimension, 64, atLeastOne),
      treatmentHistory: whole<NonNullable<Ruleset['treatmentHistory']>>({ title: words, question: words }),
      ladders: listOf(
        whole<Ladder>({ id, title: words, rungs: listOf(rungShape, 32, { least: 2 }) }),
        16,
        atLeastOne,
      ),
      services: listOf(service, 200),
      sources: listOf(sourceShape, 200),
      rules: listOf(rule, 2_000),
      warnings: listOf(whole<Warning>({ id, question: words, when: occasion }), 500),
      focus: listOf(whole<Focus>({ id, label: words, when: occasion, sources, support }), 500),
      conditions: term,
      substances: term,
      obligations: term,
      circumstances: term,
      examples: listOf(example, 500),
      exampleChanges: tableOf(words, 500),
    },
    ['id', 'version', ...rulesetParts.filter((part) => !isOptional(part))],
  )
}

function isOptional(part: (typeof rulesetParts)[number]): part is OptionalPart {
  return part === 'circumstances' || part === 'examples'
}

/** What a rule asks. */
function makeCriterionShape(): Shape<Criterion> {
  const reference = text()
  // One kind of a tagged union: the tag was looked at before.
  const kind = text()
  const criterion: Shape<Criterion> = lazy(() => anyCriterion)
  const criteria = listOf(criterion, 200, { least: 1, code: 'empty-criterion' })
  const counted = listOf(reference, 64, { least: 1, code: 'empty-criterion' })
  // Far beyond what any scale adds up to; what is too much for a ruleset is said by its own check.
  const anyCount = wholeNumber(-1_000_000, 1_000_000)

  const anyCriterion: Shape<Criterion> = taggedBy('kind', {
    'at-least': whole<AtLeast>({ kind, dimension: reference, rating: reference }),
    all: whole<All>({ kind, of: criteria }),
    any: whole<Any>({ kind, of: criteria }),
    'at-least-of': whole<AtLeastOf>({ kind, count: anyCount, of: criteria }),
    total: whole<Total>({ kind, dimensions: counted, atLeast: anyCount }),
  })
  return criterion
}

/** What a warning asks. */
function makeOccasionShape(): Shape<Occasion> {
  const reference = text()
  const kind = text()
  const occasion: Shape<Occasion> = lazy(() => anyOccasion)
  const occasions = listOf(occasion, 200, { least: 1, code: 'empty-criterion' })
  const terms = listOf(reference, 200, { least: 1 })
  const field = oneOf(listFields)

  const anyOccasion: Shape<Occasion> = taggedBy('kind', {
    'at-least': whole({ kind, dimension: reference, rating: reference }),
    'at-most': whole({ kind, dimension: reference, rating: reference }),
    'others-lowest': whole({ kind, dimension: reference }),
    unanswered: whole({ kind, field: reference }),
    'names-any': whole({ kind, field, terms }),
    'names-none': whole({ kind, field, terms }),
    episode: whole({ kind, outcome: oneOf(outcomes) }),
    'undated-episode': whole({ kind }),
    'answer-within': whole({ kind, ladder: reference, from: reference, to: reference }),
    all: whole({ kind, of: occasions }),
    any: whole({ kind, of: occasions }),
  })
  return occasion
}
