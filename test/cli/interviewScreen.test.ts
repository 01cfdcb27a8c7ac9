import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { adult, assess } from 'level-of-care'
import { intakeForm, render, type TextLanguage } from 'level-of-care/render'
import { describe, expect, test } from 'vitest'
import { withTexts } from '../support/spoiledTexts.ts'
import { builtProgram, ownFolder } from './support/program.ts'
import { keys, noTerminal, onTerminal, type Screen, unwrapped } from './support/terminal.ts'

const program = builtProgram()

const wide = { columns: 80, rows: 24 }
const narrow = { columns: 40, rows: 30 }
const sizes = [
  ['80 by 24', wide],
  ['40 by 30', narrow],
] as const

/** Starts an interview on a terminal. */
function interviewOn(size: typeof wide, args: readonly string[], env: NodeJS.ProcessEnv = {}): Screen {
  return onTerminal([process.execPath, program.path(), 'interview', ...args], { ...size, env })
}

const start = ['--assessed-on', '2026-11-20']

/** What an interview says in a language, beside its form. */
const said = {
  en: { left: (count: number) => `At most ${count} questions left`, leave: 'Leave, and go on later' },
  es: { left: (count: number) => `Quedan como máximo ${count} preguntas`, leave: 'Salir y seguir más tarde' },
} as const

const colors = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`)

/** Answers every rating with the first answer that it has, says that there was no treatment, and stops before the age. */
async function answerAll(screen: Screen, language: TextLanguage): Promise<readonly string[]> {
  const { ratings, treatmentHistory, age } = intakeForm({ language })
  const titles = [...ratings.map(({ title }) => title), String(treatmentHistory?.title), age.label]
  const asked: string[] = []
  for (;;) {
    const title = await screen.asksOneOf(titles.filter((one) => !asked.includes(one)))
    asked.push(title)
    if (title === age.label) return asked
    // Above the last lines, which leave, go back and say that it is not known.
    if (title === treatmentHistory?.title) screen.type(keys.up, keys.up, keys.up, keys.up, keys.enter)
    else screen.type(keys.enter)
  }
}

describe.skipIf(noTerminal !== undefined)(
  `an interview on a terminal (${noTerminal ?? 'there is one'})`,
  () => {
    test('shows the question, what is left, and the answers by their labels', async () => {
      const screen = interviewOn(wide, [])
      await screen.asks('Day of the assessment, YYYY-MM-DD')
      screen.type('2026-02-30', keys.enter)
      await screen.asks('Day of the assessment: is no calendar date (YYYY-MM-DD).')
      screen.type(keys.erase.repeat(10), '2026-11-20', keys.enter)
      await screen.asks('Withdrawal risk')
      screen.type(keys.down)
      await screen.asks('Discomfort only')
      expect(screen.visible()).toEqual(
        [
          '┌  Level of care: intake',
          '│  The arrow keys move, Enter answers, Esc leaves.',
          '│',
          '◇  Day of the assessment, YYYY-MM-DD',
          expect.stringMatching(/^│ {2}Enter for \d{4}-\d\d-\d\d, < back$/),
          '│  2026-11-20',
          '│',
          '│  At most 13 questions left, and 5 about the person.',
          ...intakeForm()
            .ratings.filter(({ id }) => id === 'withdrawalRisk')
            .flatMap(({ question }) => brokenAt(77, question, '│  ')),
          '│',
          '◆  Withdrawal risk',
          '│  ○ None',
          '│  ● Mild',
          ...brokenAt(75, helpOf('withdrawalRisk', 'mild'), '│    '),
          '│  ○ Moderate',
          '│  ○ Severe',
          '│  ○ Life-threatening',
          '│  ○ Not known',
          '│  ○ Back to the last answer',
          '│  ○ Leave, and go on later',
          '└',
          '',
        ].slice(-24),
      )
    })

    test.each(
      sizes.flatMap(([name, size]) =>
        (['en', 'es'] as const).map((language) => [name, language, size] as const),
      ),
    )(
      '%s, %s: from the first question to the explanation, with nothing cut off',
      async (_, language, size) => {
        const file = join(ownFolder(), 'call.json')
        const { age, lists, ratings } = intakeForm({ language })
        const screen = interviewOn(size, [...start, '--file', file, '--lang', language])
        await screen.shows(said[language].left(13))
        const asked = await answerAll(screen, language)
        expect(asked.length).toBeGreaterThan(10)
        screen.type('17', keys.enter)
        await screen.asks(language === 'en' ? `${age.label}: is below the age` : `${age.label}: `)
        screen.type(keys.erase.repeat(2), '70', keys.enter)
        await screen.asks(lists.conditions.label)
        screen.type(keys.space, keys.down, keys.down, keys.space, keys.enter)
        await screen.asks(lists.substances.label)
        // Nothing is marked: that is no answer yet.
        screen.type(keys.enter)
        await screen.asks(language === 'en' ? 'Mark one or more' : 'Marque una o más')
        screen.type(keys.up, keys.up, keys.up, keys.up, keys.enter)
        await screen.asks(lists.obligations.label)
        screen.type(keys.up, keys.up, keys.up, keys.enter)
        await screen.asks(lists.circumstances.label)
        screen.type(keys.down, keys.space, keys.enter)
        expect(await screen.ended()).toBe(0)
        const intake = JSON.parse(readFileSync(file, 'utf8'))
        expect(intake).toMatchObject({
          assessedOn: '2026-11-20',
          riskOfHarm: 'none',
          treatmentHistory: [],
          age: 70,
          conditions: ['depression', 'bipolar'],
          substances: [],
          obligations: null,
          circumstances: ['postpartum'],
        })
        const told = render(assess(intake), { format: 'text', reader: 'clinician', language })
        const seen = unwrapped(screen.lines().join('\n'))
        expect(seen).toContain(unwrapped(told))
        for (const { title, question } of ratings.filter(({ title }) => asked.includes(title))) {
          expect(seen).toContain(unwrapped(title))
          expect(seen).toContain(unwrapped(question))
        }
        expect(seen).not.toContain('...')
        // A word that is cut in two would stand at the end of a line that is full.
        for (const line of screen.lines()) expect(line.length).toBeLessThanOrEqual(size.columns)
      },
    )

    test.each(sizes)('%s: what an answer means is shown, whatever its length', async (_, size) => {
      const screen = interviewOn(size, start)
      await screen.asks('Withdrawal risk')
      screen.type(keys.enter)
      await screen.asks('Risk of harm')
      for (let steps = 0; steps < 3; steps++) screen.type(keys.down)
      await screen.asks('● High')
      expect(unwrapped(screen.lines().join('\n'))).toContain(unwrapped(helpOf('riskOfHarm', 'high')))
    })

    test('goes back, notes what nobody knows, and says at once what to do in an emergency', async () => {
      const file = join(ownFolder(), 'call.json')
      const screen = interviewOn(wide, [...start, '--file', file])
      await screen.asks('Withdrawal risk')
      screen.type(keys.up, keys.up, keys.up, keys.enter)
      await screen.asks('Risk of harm')
      // Back, and to the first answer.
      screen.type(keys.up, keys.up, keys.enter)
      await screen.asks('Withdrawal risk')
      screen.type(keys.enter)
      await screen.asks('Risk of harm')
      screen.type(keys.down, keys.down, keys.down, keys.down, keys.enter)
      await screen.shows('EMERGENCY: ACT NOW.')
      await screen.shows(said.en.left(9))
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
        withdrawalRisk: 'none',
        riskOfHarm: 'imminent',
      })
      expect(screen.written()).toMatch(colors)
    })

    test.each([
      ['Ctrl-C', keys.interrupt],
      ['Esc', keys.escape],
      ['the last line', `${keys.up}${keys.enter}`],
    ])('%s leaves, and the answers are kept', async (_, leave) => {
      const file = join(ownFolder(), 'call.json')
      const screen = interviewOn(wide, [...start, '--file', file])
      await screen.asks('Withdrawal risk')
      screen.type(keys.enter)
      await screen.asks('Risk of harm')
      screen.type(leave)
      expect(await screen.ended()).toBe(0)
      expect(unwrapped(screen.lines().join('\n'))).toContain(
        unwrapped(`The answers are in ${file}; name it again to go on.`),
      )
      const kept = JSON.parse(readFileSync(file, 'utf8'))
      expect(kept).toEqual({ assessedOn: '2026-11-20', withdrawalRisk: 'none' })
      const again = interviewOn(wide, ['--file', file])
      await again.asks('Risk of harm')
      again.type(keys.escape)
      expect(await again.ended()).toBe(0)
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(kept)
    })

    test.each([
      ['NO_COLOR', { NO_COLOR: '1' }, false],
      ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
      ['a terminal with colors', {}, true],
      ['FORCE_COLOR', { FORCE_COLOR: '1', TERM: 'vt100' }, true],
    ])('%s', async (_, env, hasColors) => {
      const screen = interviewOn(wide, start, env)
      await screen.asks('Withdrawal risk')
      screen.type(keys.down)
      await screen.asks('● Mild')
      screen.type(keys.escape)
      expect(await screen.ended()).toBe(0)
      expect(colors.test(screen.written())).toBe(hasColors)
    })

    test('asks for episodes of care, and says what is wrong with a day', async () => {
      const file = join(ownFolder(), 'call.json')
      const { ratings, treatmentHistory } = intakeForm()
      const rated = Object.fromEntries(ratings.map(({ id, choices }) => [id, choices[0]?.code]))
      writeFileSync(file, JSON.stringify({ assessedOn: '2026-11-20', ...rated }))
      const screen = interviewOn(narrow, ['--file', file, '--until', 'level'])
      await screen.asks('Level of an episode of care')
      screen.type(keys.down, keys.enter)
      await screen.asks('How it went')
      screen.type(keys.down, keys.down, keys.down, keys.down, keys.enter)
      await screen.asks('When it ended, YYYY-MM-DD')
      screen.type('2026-12-01', keys.enter)
      await screen.asks('Ended on, if known: is after the day of the assessment.')
      screen.type(keys.erase.repeat(10), '2026-10-01', keys.enter)
      await screen.asks('The response to it')
      await screen.asks('The person gets better with it, or did.')
      screen.type(keys.enter)
      await screen.asks('Level of another episode of care')
      screen.type(keys.up, keys.up, keys.up, keys.enter)
      await screen.asks('Age in years')
      screen.type(keys.enter)
      expect(await screen.ended()).toBe(0)
      expect(unwrapped(screen.lines().join('\n'))).toContain(unwrapped(String(treatmentHistory?.question)))
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
        treatmentHistory: [
          { level: 'outpatient', outcome: 'left-early', endedOn: '2026-10-01', response: 'good' },
        ],
        age: null,
      })
    })

    test.skipIf(process.platform !== 'linux')(
      'whoever ends it from outside gets the cursor back',
      async () => {
        const screen = interviewOn(wide, start)
        await screen.asks('Withdrawal risk')
        screen.end('SIGTERM')
        expect(await screen.ended()).toBe(143)
        const [hidden, visible] = ['l', 'h'].map((sign) => screen.written().lastIndexOf(`[?25${sign}`))
        expect(visible).toBeGreaterThan(Number(hidden))
      },
    )

    test('a terminal that cannot move its cursor is asked line by line, with line breaks between words', async () => {
      const screen = interviewOn(narrow, start, { TERM: 'dumb' })
      await screen.shows('1 to 5 (? not known, < back, q leave):')
      screen.type('1\n')
      await screen.shows(said.en.left(11))
      screen.type('q\n')
      expect(await screen.ended()).toBe(0)
      const seen = screen.lines().join('\n')
      expect(seen).toContain(
        '\n  2  Mild: Discomfort only (alcohol:\n     about CIWA-Ar under 10 at the worst\n',
      )
      expect(screen.written()).not.toContain(String.fromCharCode(27))
    })

    test('obeys nothing that the texts of a ruleset hold', async () => {
      const ruleset = join(ownFolder(), 'ruleset.json')
      const hostile = ['\u001b[2J', '\u001b]0;title\u0007', '\u202e', '\u009b', '\u200b']
      writeFileSync(ruleset, JSON.stringify({ ...withTexts(adult, `a${hostile.join('b')}c`), id: 'hostile' }))
      const screen = interviewOn(wide, [...start, '--ruleset', ruleset])
      await screen.shows(said.en.left(13))
      await screen.asks(said.en.leave)
      screen.type(keys.down, keys.enter)
      await screen.shows('Level of care: ')
      await screen.asks(said.en.leave)
      screen.type(keys.escape)
      expect(await screen.ended()).toBe(0)
      expect(hostile.filter((text) => screen.written().includes(text))).toEqual([])
    })

    test('the explanation is no wider than a page', async () => {
      const screen = interviewOn({ columns: 160, rows: 40 }, start)
      await screen.asks('Withdrawal risk')
      await answerAll(screen, 'en')
      for (let left = 5; left > 0; left--) {
        await screen.shows(
          left === 1 ? 'At most 1 question left, about' : `At most ${left} questions left, about`,
        )
        await screen.asks(left === 5 ? 'Age in years' : said.en.leave)
        screen.type(...(left === 5 ? [keys.enter] : [keys.up, keys.up, keys.up, keys.enter]))
      }
      expect(await screen.ended()).toBe(0)
      const lines = screen.lines()
      const explanation = lines.slice(
        lines.findIndex((line) => line.startsWith('Recommended level of care: ')),
      )
      expect(explanation.length).toBeGreaterThan(5)
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    })
  },
)

/** When an answer applies. */
function helpOf(rating: string, code: string): string {
  const choices = intakeForm().ratings.find(({ id }) => id === rating)?.choices
  return String(choices?.find((choice) => choice.code === code)?.help)
}

/** Words on lines of a width, each behind a bar. */
function brokenAt(width: number, text: string, bar: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = String(lines.at(-1))
    if (last !== '' && `${last} ${word}`.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map((line) => `${bar}${line}`)
}
