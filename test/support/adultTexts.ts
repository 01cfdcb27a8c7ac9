import type { AdultDetails } from '../../src/locales/AdultDetails.ts'
import type { AdultDissents } from '../../src/locales/AdultDissents.ts'
import type { AdultNames } from '../../src/locales/AdultNames.ts'
import * as english from '../../src/locales/en/index.ts'
import * as spanish from '../../src/locales/es/index.ts'

interface Tables {
  readonly adultNames: AdultNames
  readonly adultDetails: AdultDetails
  readonly adultDissents: AdultDissents
}

/** Every text of the adult ruleset in one language, wherever it is kept. */
export interface AdultTexts extends Omit<AdultNames, 'dimensions' | 'ladders' | 'services'> {
  readonly notice: string
  readonly dimensions: AdultNames['dimensions'] & AdultDetails['dimensions']
  readonly ladders: AdultNames['ladders'] & AdultDetails['ladders']
  readonly services: {
    readonly [S in keyof AdultNames['services']]: { readonly label: string; readonly description: string }
  }
  readonly conditions: AdultDetails['conditions']
  readonly substances: AdultDetails['substances']
  readonly obligations: AdultDetails['obligations']
  readonly circumstances: AdultDetails['circumstances']
  readonly dissents: AdultDissents
}

function textsOf({ adultNames, adultDetails, adultDissents }: Tables): AdultTexts {
  const descriptions: { readonly [service: string]: string } = adultDetails.services
  const services = Object.entries(adultNames.services).map(([id, { label }]) => [
    id,
    { label, description: descriptions[id] },
  ])
  return {
    ...adultNames,
    ...adultDetails,
    dimensions: { ...adultNames.dimensions, ...adultDetails.dimensions },
    ladders: { ...adultNames.ladders, ...adultDetails.ladders },
    services: Object.fromEntries(services),
    dissents: adultDissents,
  }
}

export const englishTexts: AdultTexts = textsOf(english)
export const spanishTexts: AdultTexts = textsOf(spanish)
