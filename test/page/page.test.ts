import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AxeBuilder } from '../../examples/intake-page/node_modules/@axe-core/playwright/dist/index.mjs'
import { chromium } from '../../examples/intake-page/node_modules/playwright-core/index.mjs'
import type {
  Browser,
  BrowserContextOptions,
  Page,
} from '../../examples/intake-page/node_modules/playwright-core/types/types.js'
import { updating } from '../support/updating.ts'
import { type Served, serve } from './serve.ts'

/** Debian's package. */
const executablePath = '/usr/bin/chromium'
const isThere = existsSync(executablePath)
if (!isThere) console.log(`Left out: there is no browser at ${executablePath}.`)

// What the page was built with.
const { assess } = await import(new URL('../../dist/index.js', import.meta.url).href)

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serve('examples/intake-page/dist')
  // Without a sandbox, which a container does not allow.
  if (isThere) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser?.close()
  served.close()
})

interface Opened {
  readonly page: Page
  /** Whatever the browser complained about: errors, and reports of the policy. */
  readonly complaints: string[]
}

async function open(options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(served.url, { waitUntil: 'networkidle' })
  return { page, complaints }
}

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** The steps whose pictures are in the gallery. */
const shown: ReadonlySet<string> = new Set([
  'question-1',
  'question-7',
  'emergency',
  'result-clinician',
  'result-what-would-change',
  'phone-start',
  'phone-question',
  'phone-result-clinician',
  'phone-result-patient',
])

/** What is to hold of every step: nobody scrolls sideways, and axe finds nothing. */
async function look(page: Page, name?: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over, 'pixels beyond the right edge').toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page } as never).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  if (name === undefined) return
  const reports = fileURLToPath(new URL('../../reports/page/', import.meta.url))
  mkdirSync(reports, { recursive: true })
  await page.screenshot({ path: `${reports}${name}.png`, fullPage: true })
  if (!updating || !shown.has(name)) return
  const gallery = fileURLToPath(new URL('../../examples/gallery/', import.meta.url))
  await page.screenshot({ path: `${gallery}page-${name}.jpg`, type: 'jpeg', quality: 45 })
}

/** Presses Tab until what is focused has this text. */
async function tabTo(page: Page, text: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const focused = await page.evaluate(
      () => document.activeElement?.closest('label, button, summary, h1')?.textContent ?? '',
    )
    if (typeof text === 'string' ? focused.startsWith(text) : text.test(focused)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Nothing with this text could be reached by keyboard: ${text}`)
}

const titleOf = async (page: Page) => (await page.locator('h1').textContent()) ?? ''

async function begin(page: Page): Promise<void> {
  await page.locator('input[type=date]').fill('2026-11-20')
  await page.locator('button.main').click()
}

/** Clicks a button of the result, and reads what it hands out. */
async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}

describe.skipIf(!isThere)('the intake page', () => {
  test('leads through a whole interview by keyboard alone, to what the library says of the answers', async () => {
    const { page, complaints } = await open()
    await look(page, 'start')
    await tabTo(page, 'Day of the assessment')
    await page.keyboard.type('11202026')
    await tabTo(page, 'Begin')
    await page.keyboard.press('Enter')
    const asked: string[] = []
    for (let title = await titleOf(page); title !== 'Result'; title = await titleOf(page)) {
      expect(asked).not.toContain(title)
      // Whoever reads by keyboard is at the question at once.
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title)
      await look(
        page,
        ['Risk of harm to self or others', 'Treatment history'].includes(title)
          ? `question-${asked.length + 1}`
          : undefined,
      )
      asked.push(title)
      const answer =
        title === 'Symptom severity'
          ? /^Moderate/
          : title === 'Treatment history'
            ? 'There was no'
            : /^(None|No|Independent|Strong|Adequate|Stable|Supportive|Committed|Mild|Low|Willing)/
      await tabTo(page, answer)
      await page.keyboard.press('Enter')
      await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title)
    }
    await look(page, 'result-clinician')
    expect(asked.slice(0, 3).sort()).toEqual([
      'Medical needs',
      'Risk of harm to self or others',
      'Withdrawal risk',
    ])
    const intake = JSON.parse(await downloaded(page, 'Download the intake (JSON)'))
    const recommendation = JSON.parse(await downloaded(page, 'Download the result (JSON)'))
    expect(recommendation).toEqual(JSON.parse(JSON.stringify(assess(intake))))
    expect(recommendation.status).toBe('final')
    // On until everything is settled: then it can be said what would change the level.
    await tabTo(page, 'Ask on')
    await page.keyboard.press('Enter')
    const further = page.getByRole('button', { name: /^Answer now/ })
    for (;;) {
      const title = await titleOf(page)
      if (title === 'Result') {
        if ((await further.count()) === 0) break
        await further.first().focus()
      } else await tabTo(page, /^(None|No|Committed|Strong|Supportive|Independent|Low|There was no)/)
      await page.keyboard.press('Enter')
      await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title)
    }
    await look(page, 'result-what-would-change')
    expect(await page.locator('main').textContent()).toContain(' → ')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('is used by touch on a phone, in Spanish and in the dark, without scrolling sideways', async () => {
    const { page, complaints } = await open({ ...phone, locale: 'es-MX', colorScheme: 'dark' })
    await look(page, 'phone-start')
    await page.locator('input[type=date]').fill('2026-11-20')
    await page.locator('button.main').tap()
    for (let step = 1; (await titleOf(page)) !== 'Resultado'; step++) {
      const title = await titleOf(page)
      await look(page, step === 1 ? 'phone-question' : undefined)
      const answers = page.locator('.answers button')
      // The second answer of each but the history.
      await answers.nth((await answers.count()) > 1 ? 1 : 0).tap()
      await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title)
    }
    await look(page, 'phone-result-clinician')
    await page.getByLabel('Para el paciente').tap()
    await look(page, 'phone-result-patient')
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).not.toContain('Qué cambiaría el nivel')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('tells an emergency before anything else is asked', async () => {
    const { page, complaints } = await open()
    await begin(page)
    expect(await titleOf(page)).toBe('Risk of harm to self or others')
    await page.locator('.answers button').last().click()
    await page.locator('[role=alert]').waitFor()
    expect(await page.locator('[role=alert]').textContent()).toMatch(
      /^Act now\s*EMERGENCY: ACT NOW.*911.*988/s,
    )
    expect(await page.locator('.answers').count()).toBe(0)
    await look(page, 'emergency')
    await page.getByRole('button', { name: 'Go on with the questions' }).click()
    // It stays in sight.
    expect(await page.locator('.alert').textContent()).toContain('911')
    await page.context().close()
    expect(complaints).toEqual([])
  })

  test('goes back, skips what is not asked again, and takes “not known” for an answer', async () => {
    const { page } = await open()
    await begin(page)
    const first = await titleOf(page)
    await page.locator('.answers button').nth(1).click()
    const second = await titleOf(page)
    await page.getByRole('button', { name: 'Back' }).click()
    expect(await titleOf(page)).toBe(first)
    await page.locator('.answers button').nth(1).click()
    expect(await titleOf(page)).toBe(second)
    await page.getByRole('button', { name: 'Skip' }).click()
    const third = await titleOf(page)
    expect([first, second]).not.toContain(third)
    await page.getByRole('button', { name: 'Not known' }).click()
    const seen = [first, second, third]
    let left = Number.POSITIVE_INFINITY
    for (let title = await titleOf(page); title !== 'Result'; title = await titleOf(page)) {
      expect(seen).not.toContain(title)
      seen.push(title)
      const said = (await page.locator('[role=status]').first().textContent()) ?? ''
      const most = said.includes('last') ? 1 : Number.parseInt(said, 10)
      expect(most).toBeLessThan(left)
      left = most
      await page.locator('.answers button').first().click()
      await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title)
    }
    const intake = JSON.parse(await downloaded(page, 'Download the intake (JSON)'))
    expect(intake.notKnown).toHaveLength(1)
    await page
      .getByRole('button', { name: `Answer now: ${second}` })
      .first()
      .click()
    expect(await titleOf(page)).toBe(second)
    await page.context().close()
  })

  test('takes over scores, JSON and a row of a spreadsheet, and says what is wrong without repeating it', async () => {
    const { page } = await open()
    await page.locator('input[type=date]').fill('2026-11-20')
    await page.getByText('Scores that are there already').click()
    await page.getByLabel('PHQ-9').fill('16')
    await page.getByText('An intake that is there already').click()
    const paste = async (text: string) => {
      await page.getByLabel('Intake').fill(text)
      await page.getByRole('button', { name: 'Take it over' }).click()
    }
    await paste('{"riskOfHarm":"secret"}')
    expect(await page.locator('[role=alert]').textContent()).toContain(
      'Risk of harm to self or others: is none of the answers.',
    )
    expect(await page.locator('[role=alert]').textContent()).not.toContain('secret')
    await paste('riskOfHarm\tmember\nlow\tM-001')
    expect(await page.locator('[role=status]').textContent()).toContain('One column')
    await look(page, 'start-filled')
    await page.locator('button.main').click()
    const intake = async () => {
      while ((await titleOf(page)) !== 'Result') {
        const title = await titleOf(page)
        await page.locator('.answers button').first().click()
        await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title)
      }
      return JSON.parse(await downloaded(page, 'Download the intake (JSON)'))
    }
    expect(await intake()).toMatchObject({ riskOfHarm: 'low', symptomSeverity: 'moderate' })
    await page.context().close()
  })

  test('shows all questions on one page', async () => {
    const { page, complaints } = await open(phone)
    await page.getByLabel('All on one page').check()
    await begin(page)
    await page
      .locator('fieldset', { hasText: 'Symptom severity' })
      .getByLabel(/^Severe/)
      .check()
    await page.getByLabel('Depression').check()
    await look(page, 'phone-all')
    await page.getByRole('button', { name: 'Show the result' }).click()
    const intake = JSON.parse(await downloaded(page, 'Download the intake (JSON)'))
    expect(intake).toMatchObject({ symptomSeverity: 'severe', conditions: ['depression'] })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('works without a connection once it is loaded, up to the bundle for a health record', async () => {
    const { page, complaints } = await open()
    await page.context().setOffline(true)
    await begin(page)
    while ((await titleOf(page)) !== 'Result') {
      const title = await titleOf(page)
      await page.locator('.answers button').first().click()
      await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title)
    }
    await page.getByText('For a health record').click()
    await page.getByLabel('Patient, such as').fill('Patient/made-up')
    await page.getByLabel('Date and time').fill('2026-11-20T15:04:05Z')
    const bundle = JSON.parse(await downloaded(page, 'Download the bundle'))
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('asks for little: what is sent, and the work until the first page is painted', async () => {
    served.sent.clear()
    const context = await browser.newContext()
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    // Time of the processor, and not of the clock: how busy the machine is with other things does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    // Two frames after it stands in the page, it has been painted.
    await page.addInitScript(() => {
      const see = () =>
        document.querySelector('h1') === null
          ? requestAnimationFrame(see)
          : requestAnimationFrame(() =>
              requestAnimationFrame(() => Reflect.set(window, 'painted', performance.now())),
            )
      requestAnimationFrame(see)
    })
    await page.goto(served.url)
    await page.waitForFunction(() => 'painted' in window)
    const { metrics } = await session.send('Performance.getMetrics')
    const work = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
    const painted = Number(await page.evaluate(() => Reflect.get(window, 'painted')))
    await expect
      .poll(() => [...served.sent.keys()].filter((path) => /toBundle|intakeFrom/.test(path)).length, {
        timeout: 20_000,
      })
      .toBe(2)
    const files = [...served.sent]
    const total = files.reduce((sum, [, bytes]) => sum + bytes, 0)
    const html = readFileSync(new URL('../../examples/intake-page/dist/index.html', import.meta.url), 'utf8')
    // What the page itself names; all else is fetched for later, so that it is there without a connection.
    const first = files
      .filter(([path]) => path === '/' || html.includes(path))
      .reduce((sum, [, bytes]) => sum + bytes, 0)
    console.info(
      `${Math.round(work)} ms of work until it was painted (${Math.round(painted)} ms by the clock); ${(first / 1000).toFixed(1)} kB for the first question, ${(total / 1000).toFixed(1)} kB in all.`,
    )
    // On a processor four times slower: within a second.
    expect(4 * work).toBeLessThan(1000)
    expect(first).toBeLessThan(135_000)
    expect(total).toBeLessThan(151_000)
    await context.close()
  })

  test('has a plain sister, without a bundler', async () => {
    const repository = await serve('.', {})
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${repository.url}examples/plain-page.html`)
    await page.locator('input[type=date]').fill('2026-11-20')
    await page.getByRole('button', { name: 'Begin' }).tap()
    const asked: string[] = []
    while ((await page.locator('svg').count()) === 0) {
      const title = await titleOf(page)
      expect(asked).not.toContain(title)
      asked.push(title)
      await look(page)
      await page.getByRole('button').first().tap()
    }
    expect(asked).toHaveLength(11)
    expect(await page.locator('.level-of-care-title').textContent()).toBe(
      'Recommended level of care: Self-guided care',
    )
    expect(complaints).toEqual([])
    await context.close()
    repository.close()
  })
})
