import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assess } from 'level-of-care'
import {
  fromQuestionnaireResponse,
  type Questionnaire,
  type QuestionnaireItem,
  toInstrumentQuestionnaire,
  toQuestionnaire,
} from 'level-of-care/fhir'
import { intakeFrom } from 'level-of-care/instruments'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { updating } from '../support/updating.ts'
import { chromium } from './node_modules/playwright-core/index.mjs'
import type { Browser, Page } from './node_modules/playwright-core/types/types.js'
import { type Renderer, renderers } from './support/renderers.ts'

/** Debian's package. */
const executablePath = '/usr/bin/chromium'
const isThere = existsSync(executablePath)
if (!isThere) console.log(`Left out: there is no browser at ${executablePath}.`)

let browser: Browser | undefined

beforeAll(async () => {
  // Without a sandbox, which a container does not allow.
  if (isThere) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser?.close()
})

/** Somebody who is made up, and whose every question is answered. */
const answers: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-20',
  age: 34,
  symptomSeverity: 'moderate',
  riskOfHarm: 'low',
  functionalImpairment: 'moderate',
  withdrawalRisk: 'mild',
  medicalNeeds: 'stable',
  complicatedWithdrawal: 'no',
  coOccurringConditions: 'stable',
  relapseRisk: 'high',
  supervision: 'check-ins',
  supportSystem: 'limited',
  livingEnvironment: 'stressful',
  commitment: 'ambivalent',
  'treatmentHistory.level': 'outpatient',
  'treatmentHistory.outcome': 'unchanged',
  'treatmentHistory.endedOn': '2026-09-30',
  conditions: ['depression', 'substance-use'],
  'substances.none': true,
  obligations: ['work'],
  'preferences.levelsDeclined.none': true,
  'preferences.format': 'telehealth',
}

const itemsIn = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsIn(item.item ?? [])])

/** Opens a form, and lets a person fill it in. */
async function fill(
  renderer: Renderer,
  { name, form }: { readonly name: string; readonly form: Questionnaire },
  given: typeof answers,
): Promise<unknown> {
  if (browser === undefined) throw new Error('There is no browser.')
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } })
  page.setDefaultTimeout(10_000)
  await page.goto(`${inject('pages')}/${renderer.name}`)
  await page.waitForFunction(() => 'show' in window)
  await page.evaluate((shown) => Reflect.get(window, 'show')(shown), form as never)
  await page.waitForFunction((title) => document.body.textContent?.includes(title), form.title)
  for (const item of itemsIn(form.item)) {
    const value = given[item.linkId]
    if (value !== undefined) await answer(renderer, page, item, value)
  }
  await keep(page, `${renderer.name}-${name}`)
  await renderer.submit(page)
  const response = await page.evaluate(() => Reflect.get(window, 'response')())
  await page.close()
  return response
}

async function answer(
  renderer: Renderer,
  page: Page,
  { linkId, type, text, answerOption = [], repeats }: QuestionnaireItem,
  value: unknown,
): Promise<void> {
  const place = (one: unknown) =>
    answerOption.findIndex(
      ({ valueCoding }) => valueCoding.code === one || valueCoding.display === String(one),
    )
  if (type === 'date') return renderer.date(page, linkId, String(value), text)
  if (type === 'integer') return renderer.wholeNumber(page, linkId, Number(value))
  if (type === 'boolean') return renderer.yes(page, linkId)
  if (repeats) return renderer.choices(page, linkId, (value as unknown[]).map(place))
  return renderer.choice(page, linkId, place(value))
}

/** For people to look at: the whole form among the reports, its beginning in the gallery where that is written anew. */
async function keep(page: Page, name: string): Promise<void> {
  const reports = fileURLToPath(new URL('../../reports/renderers/', import.meta.url))
  mkdirSync(reports, { recursive: true })
  await page.screenshot({ path: `${reports}${name}.png`, fullPage: true })
  if (!updating || name.includes('no-treatment') || name.includes('phq9-of-zeros')) return
  const gallery = fileURLToPath(new URL('../../examples/gallery/', import.meta.url))
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: `${gallery}form-${name}.jpg`, type: 'jpeg', quality: 45 })
}

describe.skipIf(!isThere).each(renderers)('in $name', (renderer) => {
  test('the whole intake is filled in by keyboard, and nothing is lost', async () => {
    const form = toQuestionnaire()
    const asked = itemsIn(form.item).map(({ linkId }) => linkId)
    expect(Object.keys(answers).filter((linkId) => !asked.includes(linkId))).toEqual([])
    const { intake, notUnderstood } = fromQuestionnaireResponse(
      await fill(renderer, { name: 'intake', form }, answers),
    )
    expect(notUnderstood.filter(({ code }) => code !== 'not-completed' && code !== 'status-unknown')).toEqual(
      [],
    )
    const {
      'treatmentHistory.level': level,
      'treatmentHistory.outcome': outcome,
      'treatmentHistory.endedOn': endedOn,
      'substances.none': _,
      'preferences.levelsDeclined.none': __,
      'preferences.format': format,
      ...rest
    } = answers
    expect(intake).toEqual({
      ...rest,
      substances: [],
      treatmentHistory: [{ level, outcome, endedOn }],
      preferences: { levelsDeclined: [], format },
    })
    expect(assess(intake).status).toBe('final')
  })

  test('somebody who had no treatment is not held up', async () => {
    const given = {
      assessedOn: '2026-11-20',
      riskOfHarm: 'none',
      withdrawalRisk: 'none',
      medicalNeeds: 'none',
      'treatmentHistory.none': true,
    }
    const response = await fill(renderer, { name: 'no-treatment', form: toQuestionnaire() }, given)
    expect(fromQuestionnaireResponse(response).intake).toMatchObject({
      treatmentHistory: [],
      riskOfHarm: 'none',
    })
  })

  test.each([
    ['of zeros', [0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['of everything', [0, 1, 2, 3, 0, 1, 2, 3, 1]],
  ])('a PHQ-9 %s adds up to what was answered', async (said, points) => {
    const given = Object.fromEntries(points.map((each, position) => [`phq9.item${position + 1}`, each]))
    const response = await fill(
      renderer,
      { name: `phq9-${said.replaceAll(' ', '-')}`, form: toInstrumentQuestionnaire('phq9') },
      given,
    )
    const { scores } = intakeFrom(fromQuestionnaireResponse(response).instruments)
    expect(scores[0]?.total).toEqual({ status: 'known', value: points.reduce((sum, each) => sum + each) })
  })
})
