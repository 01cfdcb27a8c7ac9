import { isObject } from '../boundary/isObject.ts'
import type { WeightOf } from './answerIn.ts'
import { weightsOn } from './coded.ts'
import { codesOf } from './codesOf.ts'
import { type Given, objectsOf, own, textOf } from './readPlain.ts'
import { loinc, systemNamed } from './systems.ts'

/** What the forms that were filled in say of their items. */
export interface Forms {
  /** The codes of LOINC that an item has, by its `linkId`. */
  readonly loincOf: (linkId: string) => readonly string[]
  /** How much an answer to an item counts. */
  readonly weightFor: (linkId: string) => WeightOf
}

/**
 * Collects what Questionnaires, and code systems beside them or contained in them, say of their items.
 *
 * @param response - Which form it is that was filled in; where it does not say, all of them are looked at.
 */
export function formsIn(resources: readonly unknown[], response: Given): Forms {
  const given = resources.filter(isObject)
  const [address] = (textOf(response, 'questionnaire') ?? '').split('|')
  const forms = given.filter((one) => own(one, 'resourceType') === 'Questionnaire' && isMeant(one, address))
  const loincs = new Map<string, readonly string[]>()
  const weights = new Map<string, number>()
  const items = forms.flatMap(itemsIn)
  for (const item of items) {
    const linkId = textOf(item, 'linkId') ?? ''
    const codes = codesOf(objectsOf(item, 'code')).filter(({ system }) => system === loinc)
    loincs.set(
      linkId,
      codes.map(({ code }) => code),
    )
    for (const option of objectsOf(item, 'answerOption'))
      for (const coding of objectsOf(option, 'valueCoding')) {
        const weight = weightIn(option) ?? weightIn(coding)
        if (weight !== undefined) weights.set(`${linkId} ${keyOf(coding)}`, weight)
      }
  }
  const contained = forms.flatMap((form) => objectsOf(form, 'contained'))
  for (const resource of [...given, ...contained])
    for (const { system, concept } of conceptsIn(resource)) {
      const weight = weightIn(concept)
      if (weight !== undefined) weights.set(keyOf({ system, code: own(concept, 'code') }), weight)
    }
  return {
    loincOf: (linkId) => loincs.get(linkId) ?? [],
    weightFor: (linkId) => (coding) =>
      weights.get(`${linkId} ${keyOf(coding)}`) ?? weights.get(keyOf(coding)),
  }
}

function isMeant(form: Given, address: string | undefined): boolean {
  if (address === undefined || address === '') return true
  const id = textOf(form, 'id')
  return textOf(form, 'url') === address || (id !== undefined && address.endsWith(`Questionnaire/${id}`))
}

/** All items of a form, those in groups too. */
export function itemsIn(owner: Given): readonly Given[] {
  return objectsOf(owner, 'item').flatMap((item) => [item, ...itemsIn(item)])
}

function keyOf(coding: Given): string {
  const system = textOf(coding, 'system')
  return `${system === undefined ? '' : systemNamed(system)}|${textOf(coding, 'code')}`
}

function weightIn(owner: Given): number | undefined {
  return weightsOn(owner).find((weight): weight is number => typeof weight === 'number')
}

/** The concepts of a code system or a value set, with the system that they are of. */
function conceptsIn(resource: Given): readonly { readonly system: unknown; readonly concept: Given }[] {
  const of = (owner: Given, system: unknown): readonly { system: unknown; concept: Given }[] =>
    objectsOf(owner, 'concept').flatMap((concept) => [{ system, concept }, ...of(concept, system)])
  switch (own(resource, 'resourceType')) {
    case 'CodeSystem':
      return of(resource, own(resource, 'url'))
    case 'ValueSet':
      return objectsOf(resource, 'compose')
        .flatMap((compose) => objectsOf(compose, 'include'))
        .flatMap((include) => of(include, own(include, 'system')))
    default:
      return []
  }
}
