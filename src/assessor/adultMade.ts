import type { Order } from '../diagram/Diagram.ts'
import { adultDiagramTexts, adultOrder, adultStrongerText } from '../fast/adultTables.ts'
import { readDiagram } from '../fast/diagramText.ts'
import { readRelation } from '../fast/relationText.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Made } from './Context.ts'

/** What takes long to work out of the shipped ruleset, made ahead: it is read where it would otherwise be built. */
export const adultMade: Made = {
  diagramsOf(compiled) {
    const { ladders } = compiled
    const order = orderOf(compiled)
    const diagrams = adultDiagramTexts
      .split(' ')
      .map((text, place) => readDiagram(text, ladders[place]?.rungs.length ?? 2, order))
    return { ladders: diagrams.slice(0, ladders.length), services: diagrams.slice(ladders.length), order }
  },
  strongerRulesOf: () => readRelation(adultStrongerText),
}

/** The order of the dimensions that the shipped diagrams ask in. */
export function orderOf({ dimensions }: CompiledRuleset): Order {
  return {
    indices: adultOrder,
    depths: dimensions.map((_, index) => adultOrder.indexOf(index)),
    sizes: adultOrder.map((index) => at(dimensions, index).ratings.length),
  }
}
