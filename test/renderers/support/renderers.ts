import type { Locator, Page } from '../node_modules/playwright-core/types/types.js'

/** How a person answers by keyboard: what is focused first is found by the `linkId` of the item. */
export interface Renderer {
  readonly name: 'lforms' | 'smartForms' | 'medplum'
  /** `YYYY-MM-DD` */
  readonly date: (page: Page, linkId: string, value: string, label: string) => Promise<void>
  readonly wholeNumber: (page: Page, linkId: string, value: number) => Promise<void>
  /** By the place of the choice among those that are offered. */
  readonly choice: (page: Page, linkId: string, place: number) => Promise<void>
  readonly choices: (page: Page, linkId: string, places: readonly number[]) => Promise<void>
  readonly yes: (page: Page, linkId: string) => Promise<void>
  /** Hands the form in, where there is a button for it. */
  readonly submit: (page: Page) => Promise<void>
}

/** The parts of a date. */
function partsOf(date: string): { readonly year: string; readonly month: string; readonly day: string } {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month, day }
}

/** Presses a key so many times. */
async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let each = 0; each < times; each++) await page.keyboard.press(key)
}

async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus()
  await page.keyboard.type(text)
  await press(page, 'Tab')
  // What is typed is taken over once somebody stops typing; nobody is at the next question before.
  await page.waitForTimeout(500)
}

/** An element whose attribute begins so; points in `linkId`s are no classes. */
const beginning = (page: Page, attribute: string, value: string, rest = '') =>
  page.locator(`[${attribute}^="${value}"]${rest}`)

export const renderers: readonly Renderer[] = [
  {
    name: 'lforms',
    date: (page, _, value, label) => {
      const { year, month, day } = partsOf(value)
      return typeInto(page, page.locator(`input[aria-label="${label}"]`).first(), `${month}/${day}/${year}`)
    },
    wholeNumber: (page, linkId, value) =>
      typeInto(page, beginning(page, 'id', `${linkId}/`).first(), String(value)),
    choice: async (page, linkId, place) => {
      await beginning(page, 'id', `${linkId}/`, '[role=combobox]').first().focus()
      await press(page, 'ArrowDown', place + 1)
      await press(page, 'Enter')
      await press(page, 'Tab')
    },
    choices: async (page, linkId, places) => {
      for (const place of places) {
        await beginning(page, 'id', `${linkId}/`, ' input[type=checkbox]').nth(place).focus()
        await press(page, 'Space')
      }
    },
    yes: async (page, linkId) => {
      await beginning(page, 'name', `radiogroup_${linkId}/`).first().focus()
      await press(page, 'Space')
    },
    submit: async () => {},
  },
  {
    name: 'smartForms',
    date: (page, linkId, value) => {
      const { year, month, day } = partsOf(value)
      return typeInto(page, page.locator(`[id="date-${linkId}"]`).first(), `${day}/${month}/${year}`)
    },
    wholeNumber: (page, linkId, value) =>
      typeInto(page, page.locator(`[id="integer-${linkId}"]`), String(value)),
    choice: async (page, linkId, place) => {
      await page.locator(`[id="choice-${linkId}"]`).first().focus()
      await press(page, 'ArrowDown', place + 1)
      await press(page, 'Enter')
      await press(page, 'Tab')
    },
    choices: async (page, linkId, places) => {
      for (const place of places) {
        await page.locator(`[data-linkid="${linkId}"] input[type=checkbox]`).nth(place).focus()
        await press(page, 'Space')
      }
    },
    yes: async (page, linkId) => {
      await page.locator(`[data-linkid="${linkId}"] input[type=radio]`).first().focus()
      await press(page, 'Space')
    },
    submit: async () => {},
  },
  {
    name: 'medplum',
    date: (page, linkId, value) => {
      const { year, month, day } = partsOf(value)
      return typeInto(page, beginning(page, 'name', linkId, '[type=date]').first(), `${month}${day}${year}`)
    },
    wholeNumber: (page, linkId, value) => typeInto(page, page.locator(`[id="${linkId}"]`), String(value)),
    choice: async (page, linkId, place) => {
      await beginning(page, 'id', `${linkId}-option-${place}`).first().focus()
      await press(page, 'Space')
    },
    choices: async (page, linkId, places) => {
      for (const place of places) {
        await beginning(page, 'id', `${linkId}-option-${place}`).first().focus()
        await press(page, 'Space')
      }
    },
    yes: async (page, linkId) => {
      await page.locator(`[id="${linkId}"]`).focus()
      await press(page, 'Space')
    },
    submit: async (page) => {
      await page.locator('button[type=submit]').focus()
      await press(page, 'Enter')
    },
  },
]
