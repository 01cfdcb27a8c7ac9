import type { Stretch } from '../boundary/dateTime.ts'
import type { Path } from '../boundary/Issue.ts'
import type { InstrumentAnswers } from '../instruments/Answered.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Value } from './answerIn.ts'
import { type Forms, formsIn } from './formsIn.ts'
import { harmItemsOf } from './harmItems.ts'
import { instrumentAnswersOf } from './instrumentAnswersOf.ts'
import { intakePartOf } from './intakePartOf.ts'
import type { ItemMap } from './mapOption.ts'
import type { Notes } from './NotUnderstood.ts'
import { type Answers, linkIdsIn, readItems } from './readItems.ts'
import { type Given, objectsOf, own, textOf } from './readPlain.ts'
import { type RiskLevel, riskLevels } from './riskLevels.ts'
import { questionnaireUrl, systemNamed } from './systems.ts'
import { history, loincTargets, type Target, targetsOf } from './targets.ts'

/** How to read a response. */
export interface HowToRead {
  readonly ruleset: Ruleset
  readonly map: ItemMap
  readonly questionnaires: readonly unknown[]
  /** When it was filled in. */
  readonly when: Stretch
}

/** What a response says. */
export interface ReadResponse {
  /** Answers to the intake. */
  readonly intake: Readonly<Record<string, unknown>>
  /** Answers to instruments, by instrument and item. */
  readonly instruments: InstrumentAnswers
  readonly scoring: { readonly [instrument: string]: { readonly version: string } }
  /** How high the risk is said to be, beside the items that it follows from. */
  readonly risks: readonly { readonly level: RiskLevel; readonly path: Path }[]
}

/** Reads what was answered, and tells of what speaks of harm and was not understood. */
export function readResponse(
  given: Given,
  { ruleset, map, questionnaires, when }: HowToRead,
  notes: Notes,
): ReadResponse {
  const { report, sign } = notes
  if (own(given, 'modifierExtension') !== undefined) report(['modifierExtension'], 'modifier-extension')
  checkVersion()
  const targets = targetsOf(ruleset)
  const forms = formsIn(questionnaires, given)
  const answers = readItems(given, {
    nameOf: namesFor(given, map, forms, targets),
    targets,
    mapped: mappedBy(map),
    weightFor: forms.weightFor,
    notes,
    when,
  })
  const { instruments: taken, scoring } = instrumentAnswersOf(answers.top, targets, report)
  const intake = { ...intakePartOf(answers, ruleset, report) } as Readonly<Record<string, unknown>>
  tellOfHarm(
    answers.top,
    targets,
    taken as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
    intake,
  )
  return { intake, instruments: taken, scoring, risks: risksIn(answers.top, targets) }

  /** Codes keep their names over versions, but what they stand for may have changed. */
  function checkVersion(): void {
    const [address, version] = (textOf(given, 'questionnaire') ?? '').split('|')
    if (address === questionnaireUrl(ruleset.id) && version !== undefined && version !== ruleset.version)
      report(['questionnaire'], 'other-version', ruleset.version)
  }

  /** An answer about harm that was given and is not in what was read: because it contradicts another, or was not understood. */
  function tellOfHarm(
    top: Answers,
    known: ReadonlyMap<string, Target>,
    answered: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
    rated: Readonly<Record<string, unknown>>,
  ): void {
    for (const [name, said] of top) {
      const target = known.get(name)
      const lowest = lowestOf(name, target)
      if (lowest === undefined || isTaken(name, target, answered, rated)) continue
      // A level of risk that was read is told where it is compared with the items.
      for (const { path, value, isGiven } of said)
        if (value === undefined) {
          if (isGiven) sign('unread', path, when)
        } else if (value !== lowest && target?.kind !== 'risk-level') sign('answer', path, when)
    }
  }
}

/** What says that there is no harm, where something is asked about it; `undefined` where it is not. */
function lowestOf(name: string, target: Target | undefined): Value | undefined {
  if (target?.kind === 'risk-level') return riskLevels[0]
  if (target?.kind === 'choice') return name === 'riskOfHarm' ? at(target.scale.choices, 0).code : undefined
  if (target?.kind !== 'instrument' || !harmItemsOf(target.instrument.id).includes(target.item))
    return undefined
  return at(target.options ?? [], 0).value
}

function isTaken(
  name: string,
  target: Target | undefined,
  answered: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  rated: Readonly<Record<string, unknown>>,
): boolean {
  switch (target?.kind) {
    case 'instrument':
      return answered[target.instrument.id]?.[target.item] !== undefined
    case 'choice':
      return rated[name] !== undefined
    default:
      return false
  }
}

function risksIn(top: Answers, targets: ReadonlyMap<string, Target>): ReadResponse['risks'] {
  return [...top].flatMap(([name, said]) =>
    targets.get(name)?.kind === 'risk-level'
      ? said.flatMap(({ path, value }) => {
          const level = riskLevels.find((one) => one === value)
          return level === undefined ? [] : [{ path, level }]
        })
      : [],
  )
}

/** Finds what an item answers: as the caller says, by our name, by a code of LOINC, or by the code that the form gives it. */
function namesFor(
  given: Given,
  map: ItemMap,
  forms: Forms,
  targets: ReadonlyMap<string, Target>,
): (linkId: string) => string | undefined {
  const mapped = new Map(Object.entries(map))
  const linkIds = linkIdsIn(given)
  const codes = [...linkIds.whole].flatMap(forms.loincOf)
  const loincs = loincTargets(new Set([...linkIds.last, ...codes]))
  return (linkId) => {
    const last = linkId.slice(linkId.lastIndexOf('/') + 1)
    const ofCaller = mapped.get(linkId)
    const ofForm = forms.loincOf(linkId).map((code) => loincs.get(code))
    const name =
      (typeof ofCaller === 'object' ? ofCaller.item : ofCaller) ??
      (targets.has(last) ? last : loincs.get(last)) ??
      ofForm.find((one) => one !== undefined)
    return name ?? (last === history ? last : undefined)
  }
}

/** What the caller says that an answer stands for: by its code with or without the system, or by what it is. */
function mappedBy(map: ItemMap): (linkId: string, answer: Given) => Value | undefined {
  const all = new Map(Object.entries(map))
  return (linkId, answer) => {
    const mapped = all.get(linkId)
    if (typeof mapped !== 'object' || mapped.answers === undefined) return undefined
    const known = new Map(Object.entries(mapped.answers))
    const [coding] = objectsOf(answer, 'valueCoding')
    const code = coding && textOf(coding, 'code')
    const system = coding && textOf(coding, 'system')
    const keys =
      coding === undefined
        ? ['valueString', 'valueInteger', 'valueDecimal', 'valueBoolean', 'valueDate'].map((key) =>
            own(answer, key),
          )
        : [`${system}|${code}`, `${systemNamed(String(system))}|${code}`, code]
    return keys.map((key) => known.get(String(key))).find((value) => value !== undefined)
  }
}
