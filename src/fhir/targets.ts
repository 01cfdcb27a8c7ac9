import type { Instrument, Item } from '../instruments/Instrument.ts'
import { instruments } from '../instruments/instruments.ts'
import { type AnswerOption, possibleAnswers } from '../instruments/possibleAnswers.ts'
import { defaultLanguage } from '../locales/languages.ts'
import { forms } from '../locales/texts.ts'
import { listFields } from '../ruleset/Occasion.ts'
import { once, oncePer } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Scale, scalesOf } from './scales.ts'
import { linkIdOf } from './toInstrumentQuestionnaire.ts'

/** What an item of a form answers. */
export type Target =
  | { readonly kind: 'date' | 'whole-number' | 'yes-no' }
  | { readonly kind: 'choice' | 'choices'; readonly scale: Scale }
  /** How high an instrument says that the risk is, in words of its own. */
  | { readonly kind: 'risk-level' }
  | {
      readonly kind: 'instrument'
      readonly instrument: Instrument
      readonly version: string | undefined
      readonly item: string
      /** Absent for the total. */
      readonly options?: readonly AnswerOption[]
    }

/** The group of an episode of care: it is no answer itself. */
export const history = 'treatmentHistory'

/** What the items of an intake form answer, by `linkId`. Those with a point in them belong to a group. */
function intakeTargets(ruleset: Ruleset): ReadonlyMap<string, Target> {
  const scales = scalesOf(ruleset, forms[defaultLanguage])
  const noList = (field: string) => [`${field}.none`, { kind: 'yes-no' }] as const
  return new Map<string, Target>([
    ['assessedOn', { kind: 'date' }],
    ['age', { kind: 'whole-number' }],
    ...ruleset.dimensions
      .filter(({ derived }) => derived === undefined)
      .map(({ id }) => [id, { kind: 'choice', scale: scales.dimension(id) }] as const),
    noList('treatmentHistory'),
    ['treatmentHistory.level', { kind: 'choice', scale: scales.level }],
    ['treatmentHistory.outcome', { kind: 'choice', scale: scales.outcome }],
    ['treatmentHistory.startedOn', { kind: 'date' }],
    ['treatmentHistory.endedOn', { kind: 'date' }],
    ['treatmentHistory.response', { kind: 'choice', scale: scales.response }],
    ...listFields.flatMap((field) => [
      [field, { kind: 'choices', scale: scales[field] }] as const,
      noList(field),
    ]),
    ['preferences.levelsDeclined', { kind: 'choices', scale: scales.level }],
    noList('preferences.levelsDeclined'),
    ['preferences.format', { kind: 'choice', scale: scales.format }],
    ['notKnown', { kind: 'choices', scale: scales.questions }],
  ])
}

/** What the items of instruments answer, by `linkId`. */
export const instrumentTargets: () => ReadonlyMap<string, Target> = /* @__PURE__ */ once(() => {
  return new Map<string, Target>(
    allVersions().flatMap(({ instrument, version }): readonly (readonly [string, Target])[] => {
      const target = (item: string, options?: readonly AnswerOption[]) =>
        [
          linkIdOf(instrument.id, version, item),
          {
            kind: 'instrument',
            instrument,
            version,
            item,
            ...(options === undefined ? {} : { options }),
          } satisfies Target,
        ] as const
      return [
        ...instrument.items.map((item) => target(item.id, possibleAnswers(instrument, item, version))),
        ...(instrument.total === 'sum' ? [target('total')] : []),
        ...(instrument.loinc.riskLevel === undefined
          ? []
          : [[linkIdOf(instrument.id, version, 'riskLevel'), { kind: 'risk-level' }] as const]),
      ]
    }),
  )
})

/** What the items of a form may answer, by the names that they have here. */
export const targetsOf: (ruleset: Ruleset) => ReadonlyMap<string, Target> = /* @__PURE__ */ oncePer(
  (ruleset: Ruleset) => new Map([...instrumentTargets(), ...intakeTargets(ruleset)]),
)

function allVersions(): { readonly instrument: Instrument; readonly version: string | undefined }[] {
  const all: readonly Instrument[] = instruments
  return all.flatMap((instrument) =>
    (instrument.versions ?? [undefined]).map((version) => ({ instrument, version: version?.id })),
  )
}

/**
 * The `linkId`s that LOINC codes of items and totals stand for. Two instruments share items (the AUDIT-C is the beginning
 * of the AUDIT): the longer one is meant where there are answers to more of it than they share.
 */
export function loincTargets(answered: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const all: Instrument[] = [...instruments]
  // The shortest first, so that it is not taken from by a longer one without reason.
  all.sort((one, other) => one.items.length - other.items.length)
  for (const instrument of all) {
    const { id, items, loinc } = instrument
    // An instrument with versions has no LOINC codes: they would not say which.
    const isMeant = items.some((item) => isOwn(item, found) && answered.has(String(item.loinc)))
    for (const item of items)
      if (item.loinc !== undefined && (isMeant || !found.has(item.loinc)))
        found.set(item.loinc, linkIdOf(id, undefined, item.id))
    if (loinc.total !== undefined) found.set(loinc.total, linkIdOf(id, undefined, 'total'))
    if (loinc.riskLevel !== undefined) found.set(loinc.riskLevel, linkIdOf(id, undefined, 'riskLevel'))
  }
  return found
}

function isOwn({ loinc }: Item, found: ReadonlyMap<string, string>): boolean {
  return loinc !== undefined && !found.has(loinc)
}
