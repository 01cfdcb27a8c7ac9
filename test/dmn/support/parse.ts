import { DmnModdle } from 'dmn-moddle'
import type { Table } from './decide.ts'

interface Element {
  readonly $type: string
  readonly id: string
  readonly name: string
  readonly description?: string
}

interface Decision extends Element {
  readonly decisionLogic: Table
  readonly informationRequirement: readonly { readonly requiredInput: { readonly href: string } }[]
}

/** A model as an independent parser reads it, and everything that this complains of. */
export async function parse(xml: string) {
  const { rootElement, warnings, elementsById } = await new DmnModdle().fromXML(xml)
  const model: unknown = rootElement
  const { drgElement: elements } = model as { readonly drgElement: readonly Element[] }
  const decisions = elements.filter((one): one is Decision => one.$type === 'dmn:Decision')
  return {
    definitions: model as Element,
    warnings,
    ids: Object.keys(elementsById),
    inputs: elements.filter(({ $type }) => $type === 'dmn:InputData'),
    decisions,
  }
}
