import { manyOf, resultParts } from '../assessor/recommendationShape.ts'
import { taggedBy } from '../boundary/collections.ts'
import { boolean, constant, oneOf, text } from '../boundary/leaves.ts'
import { recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { careFormats } from '../intake/Intake.ts'
import { levelShape } from '../intake/intakeShape.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Addition, additionCodes } from './Addition.ts'
import type { Gap } from './Gap.ts'
import {
  actNowCodes,
  type Interim,
  type Meanwhile,
  type MoreIntensive,
  type NotPlaced,
  type OpenRisk,
  type Placed,
  type Placement,
  type SettledPlacement,
  shortfalls,
  type UnsettledPlacement,
} from './Placement.ts'
import { days } from './Waiting.ts'

/** The shape of a placement with a ruleset. */
export function placementShape(ruleset: Ruleset): Shape<Placement> {
  const { rule, service, question, ladders, raises, ruleset: made } = resultParts(ruleset)
  const level = levelShape(ruleset)
  const common = { recommended: ladders, actNow: manyOf(oneOf(actNowCodes)), ruleset: made }
  const findings = {
    ...common,
    gaps: manyOf(gapShape(ruleset, level, service)),
    additions: manyOf(
      whole<Addition>({
        code: oneOf(additionCodes),
        rules: manyOf(rule),
        services: manyOf(service),
        sensitive: boolean,
      }),
    ),
  }
  const place = { level, formats, waitDays: days }
  const start = whole<Meanwhile>(place)
  const timeline = {
    late: constant(true),
    meanwhile: start,
    steps: manyOf(start, 1),
    sooner: manyOf(start, 1),
  }
  const insufficient = {
    declinedButEnough: manyOf(level),
    openRisks: manyOf(whole<OpenRisk>({ rule, unmet: raises, sensitive: boolean })),
  }
  const always = ['status', 'recommended', 'actNow', 'ruleset', 'gaps', 'additions'] as const
  const settled = {
    placed: recordOf<Placed>({ status: constant('placed'), ...findings, ...place, ...timeline }, [
      ...always,
      'level',
      'formats',
    ]),
    'more-intensive': recordOf<MoreIntensive>(
      { status: constant('more-intensive'), ...findings, ...place, ...timeline },
      [...always, 'level', 'formats'],
    ),
    interim: recordOf<Interim>(
      {
        status: constant('interim'),
        ...findings,
        ...place,
        ...timeline,
        ...insufficient,
        shortfalls: manyOf(oneOf(shortfalls)),
      },
      [...always, 'level', 'formats', 'declinedButEnough', 'openRisks', 'shortfalls'],
    ),
    none: whole<NotPlaced>({ status: constant('none'), ...findings, ...insufficient }),
  }
  return taggedBy<Placement>('status', {
    ...settled,
    unsettled: whole<UnsettledPlacement>({
      status: constant('unsettled'),
      ...common,
      atLeast: level,
      possible: manyOf(level, 2),
      openQuestions: manyOf(question),
      againstFloor: taggedBy<SettledPlacement>('status', settled),
    }),
  })
}

const formats = /* @__PURE__ */ manyOf(/* @__PURE__ */ oneOf(careFormats), 1)

/** The key that tells the kinds of a thing apart: `taggedBy` has looked at it already. */
const code = /* @__PURE__ */ text()

function gapShape(ruleset: Ruleset, level: Shape<string>, service: Shape<string>): Shape<Gap> {
  const setting = oneOf(rungCodesOf(ruleset, 'withdrawalManagement'))
  const urgency = oneOf(rungCodesOf(ruleset, 'urgency'))
  const never = constant(false)
  const notSettled = { code, rulesOut: never, level }
  return taggedBy<Gap>('code', {
    'not-offered': whole({ code, rulesOut: constant(true), level }),
    declined: whole({ code, rulesOut: constant(true), level }),
    'format-not-offered': whole({
      code,
      rulesOut: never,
      level,
      preferred: oneOf(careFormats),
      offered: formats,
    }),
    'in-person-needed': whole({ code, rulesOut: boolean, level }),
    'withdrawal-setting-not-offered': whole({
      code,
      rulesOut: boolean,
      level,
      needed: setting,
      offered: manyOf(setting),
    }),
    'wait-too-long': whole({ code, rulesOut: boolean, level, waitDays: days, mostDays: days }),
    'wait-not-known': whole({ code, rulesOut: boolean, level, mostDays: days }),
    'not-settled': taggedBy('ladder', {
      withdrawalManagement: whole({ ...notSettled, ladder: text(), possible: manyOf(setting, 1) }),
      urgency: whole({ ...notSettled, ladder: text(), possible: manyOf(urgency, 1) }),
    }),
    'service-not-offered': whole({ code, rulesOut: never, service, sensitive: boolean }),
  })
}
