import { everyBoundIsAttained, everyCompletionIsWithinTheBounds, possibleIsExact } from './bounds.ts'
import {
  keyOrderNeverMatters,
  repetitionChangesNothing,
  resultsAreTheCallersOwn,
  ruleOrderNeverMatters,
  rulesetKeyOrderNeverMatters,
  theRulesetIsCopied,
} from './deterministic.ts'
import {
  explanationsSuffice,
  otherReasonsCanBeDropped,
  withoutDecisiveReasonsTheLadderFalls,
} from './explanations.ts'
import {
  anEpisodeToldTwiceChangesNothing,
  episodeOrderNeverMatters,
  timeAloneNeverRaises,
  whatIsToldLaterAddsNoRung,
} from './history.ts'
import type { Law } from './Law.ts'
import { moreNeedNeverLowersABound, moreNeedNeverMeansLessCare } from './monotone.ts'
import { anythingGetsAnAnswerOrAnIntakeError } from './neverCrashes.ts'
import { anErrorRepeatsNothing } from './noEcho.ts'
import { answeringNeverWidens } from './refinement.ts'
import { anIntakeSurvivesJson, aRecommendationSurvivesJson, aRulesetSurvivesJson } from './roundTrip.ts'
import { everyCaseGetsOneRung, everyFullIntakeIsFinal } from './total.ts'

/** What is true of every ruleset, the shipped one and any other. */
export const laws: readonly { readonly name: string; readonly law: Law }[] = [
  { name: '1 total: every case gets exactly one rung per ladder', law: everyCaseGetsOneRung },
  { name: '1 total: a full intake leaves nothing open', law: everyFullIntakeIsFinal },
  { name: '2 deterministic: repetition changes nothing', law: repetitionChangesNothing },
  { name: '2 deterministic: the order of rules never matters', law: ruleOrderNeverMatters },
  { name: '2 deterministic: the order of keys in an intake never matters', law: keyOrderNeverMatters },
  { name: '2 deterministic: the order of keys in a ruleset never matters', law: rulesetKeyOrderNeverMatters },
  { name: '2 deterministic: the order of episodes never matters', law: episodeOrderNeverMatters },
  { name: '2 deterministic: an episode told twice changes nothing', law: anEpisodeToldTwiceChangesNothing },
  { name: '2 deterministic: changing a result changes no later one', law: resultsAreTheCallersOwn },
  { name: '2 deterministic: changing the source ruleset changes nothing', law: theRulesetIsCopied },
  { name: '3 monotone: more need never means less care', law: moreNeedNeverMeansLessCare },
  { name: '3 monotone: more need never lowers a bound', law: moreNeedNeverLowersABound },
  { name: '5 possible: every completion is in it', law: everyCompletionIsWithinTheBounds },
  { name: '5 bounds: each is attained', law: everyBoundIsAttained },
  { name: '5 possible is exact', law: possibleIsExact },
  { name: '6 explanations suffice', law: explanationsSuffice },
  {
    name: '7 explanations are complete: without them the ladder falls',
    law: withoutDecisiveReasonsTheLadderFalls,
  },
  { name: '7 explanations are complete: other reasons can be dropped', law: otherReasonsCanBeDropped },
  { name: '9 round trip: a ruleset survives JSON', law: aRulesetSurvivesJson },
  { name: '9 round trip: an intake survives JSON', law: anIntakeSurvivesJson },
  { name: '9 round trip: a recommendation survives JSON', law: aRecommendationSurvivesJson },
  { name: '10 no echo: an error repeats nothing that it was given', law: anErrorRepeatsNothing },
  {
    name: '11 never crashes: anything gets an answer or an IntakeError',
    law: anythingGetsAnAnswerOrAnIntakeError,
  },
  { name: '12 refinement: an answer never widens what is possible', law: answeringNeverWidens },
  { name: '12 refinement: what is told later of the history adds no rung', law: whatIsToldLaterAddsNoRung },
  { name: '14 time alone never raises', law: timeAloneNeverRaises },
]
