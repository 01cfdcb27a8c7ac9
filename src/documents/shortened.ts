import type { Recommendation } from '../assessor/Recommendation.ts'
import type { Block, Document } from './Document.ts'

/** A recommendation with only the reasons that decide, and without the program focus. */
export function deciding(recommendation: Recommendation): Recommendation {
  const reasons = recommendation.reasons.filter(({ decisiveFor }) => decisiveFor.length > 0)
  return { ...recommendation, reasons, programFocus: [] }
}

/** A document without the details of its points, and with no more than a sentence or two below its title. */
export function shortened(page: Document): Document {
  return {
    ...page,
    lead: page.lead.filter((block) => typeof block === 'string'),
    sections: page.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map(withoutDetails),
    })),
  }
}

function withoutDetails(block: Block): Block {
  if (typeof block === 'string' || 'facts' in block) return block
  return { items: block.items.map(({ details: _, ...item }) => item) }
}
