import { Resvg } from '@resvg/resvg-js'
import * as fc from 'fast-check'
import { adult, assess, type Intake, stepDown } from 'level-of-care'
import { adultIn, type LadderSvgOptions, ladderSvg, pictureColors, UsageError } from 'level-of-care/render'
import { describe, expect, test } from 'vitest'
import { restsOnSensitive } from '../../src/documents/restsOnSensitive.ts'
import { textWidth } from '../../src/render/ladder/textWidth.ts'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { intakeOf, settledIntakeOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { contrast, elementsOf, numberOf, placedIn, rungsIn, saidIn } from './picture.ts'

const levels = adult.ladders[0].rungs.map(({ code }) => code)

/** Every need at its highest: no picture of an adult has more in it. */
const worst: Intake = {
  assessedOn: '2026-11-20',
  ...Object.fromEntries(
    adult.dimensions
      .filter((dimension) => !('derived' in dimension))
      .map(({ id, ratings }) => [id, ratings.at(-1)?.code]),
  ),
  treatmentHistory: [{ level: 'inpatient', outcome: 'worsened', endedOn: '2026-11-10' }],
}

/** Any intake, with those that the pictures are hardest for. */
const intakes = fc.oneof(
  { weight: 6, arbitrary: intakeOf(adult) },
  { weight: 3, arbitrary: settledIntakeOf(adult) },
  { weight: 1, arbitrary: fc.constantFrom<Intake>(worst, restLeast({}), restOpen({})) },
)

const looks = fc.record({
  language: fc.constantFrom('en' as const, 'es' as const),
  theme: fc.constantFrom('light' as const, 'dark' as const, 'auto' as const),
})

/** A picture for a clinician, often with the ways down. */
const clinicians = fc
  .record({ intake: intakes, look: looks, down: fc.boolean(), includeSensitive: fc.boolean() })
  .map(({ intake, look, down, includeSensitive }) => ({
    recommendation: assess(intake),
    options: {
      reader: 'clinician' as const,
      ...look,
      includeSensitive,
      ...(down ? { stepDown: stepDown(intake) } : {}),
    },
  }))

const patients = fc.record({ intake: intakes, look: looks }).map(({ intake, look }) => ({
  recommendation: assess(intake),
  options: { reader: 'patient' as const, ...look },
}))

const pictures = fc.oneof(clinicians, patients)

const draw = ({
  recommendation,
  options,
}: {
  recommendation: ReturnType<typeof assess>
  options: LadderSvgOptions
}) => ladderSvg(recommendation, options)

const some = { numRuns: Math.ceil(runs / 5) }

describe('the picture', () => {
  test('is well-formed, and is made of what is allowed', () => {
    const elements = ['svg', 'title', 'desc', 'style', 'g', 'rect', 'circle', 'path', 'text', 'tspan']
    const forbidden =
      /<script|foreignobject|href|url\(|@import|\son\w+=|<!|javascript:|https?:|xlink|undefined|NaN|\[object/i
    fc.assert(
      fc.property(pictures, (picture) => {
        const svg = draw(picture)
        // It reads XML strictly, and refuses what is not well-formed.
        expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBeGreaterThan(400)
        expect(elementsOf(svg).filter(({ name }) => !elements.includes(name))).toEqual([])
        expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(forbidden)
      }),
      some,
    )
  })

  test('a picture that is not well-formed would be refused', () => {
    expect(() => new Resvg('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')).toThrow()
    expect(() => new Resvg('<svg xmlns="http://www.w3.org/2000/svg" id="a" id="b"/>')).toThrow()
  })

  test('has the same bytes for the same recommendation, also for one that has been through JSON', () => {
    fc.assert(
      fc.property(pictures, ({ recommendation, options }) => {
        const copy = JSON.parse(JSON.stringify(recommendation))
        expect(ladderSvg(copy, options)).toBe(ladderSvg(recommendation, options))
      }),
      { numRuns: Math.ceil(runs / 20) },
    )
  })

  test('is an image with a title and a description, in its language', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const elements = elementsOf(draw(picture))
        const [svg] = elements
        expect(svg?.attributes.get('role')).toBe('img')
        expect(svg?.attributes.get('lang')).toBe(picture.options.language)
        expect(svg?.attributes.get('aria-labelledby')).toBe('level-of-care-title level-of-care-desc')
        const ids = elements.flatMap(({ name, attributes }) =>
          attributes.has('id') ? [[name, attributes.get('id')]] : [],
        )
        expect(ids).toEqual([
          ['svg', 'level-of-care'],
          ['title', 'level-of-care-title'],
          ['desc', 'level-of-care-desc'],
        ])
      }),
      some,
    )
  })

  test('has ids of its own: two pictures fit on one page', () => {
    const recommendation = assess(worst)
    const one = ladderSvg(recommendation, { reader: 'clinician', theme: 'auto', idPrefix: 'first' })
    const two = ladderSvg(recommendation, { reader: 'patient', theme: 'auto', idPrefix: 'second_2' })
    const ids = elementsOf(one + two).flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(new Set(ids).size).toBe(6)
  })

  test('fits its place, and has nothing that a content security policy blocks, in any theme', () => {
    fc.assert(
      fc.property(pictures, fc.constantFrom('light', 'dark', 'auto'), (picture, theme) => {
        const elements = elementsOf(ladderSvg(picture.recommendation, { ...picture.options, theme }))
        expect(elements.filter(({ name }) => name === 'style' || name === 'script')).toEqual([])
        expect(elements.filter(({ attributes }) => attributes.has('style'))).toEqual([])
        const [svg] = elements
        expect(svg?.attributes.get('width')).toBe('100%')
        expect(svg?.attributes.has('height')).toBe(false)
        expect(svg?.attributes.get('viewbox') ?? svg?.attributes.get('viewBox')).toMatch(/^0 0 \d+ \d+$/)
      }),
      some,
    )
  })
})

describe('the levels', () => {
  test('are all there, and exactly what is recommended, possible, or the floor is marked: by words, too', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const { recommendation, options } = picture
        const rungs = rungsIn(elementsOf(draw(picture)))
        expect(rungs.map(({ level }) => level)).toEqual(levels)
        const marked = (state: string) =>
          rungs.filter((rung) => rung.state === state).map(({ level }) => level)
        const floors = rungs.filter(({ floor }) => floor).map(({ level }) => level)
        const english = options.language === 'en'
        const saying = (words: RegExp) =>
          rungs.filter(({ text }) => words.test(text)).map(({ level }) => level)
        const isWithheld =
          options.reader === 'patient' &&
          ['level', 'urgency'].some((id) => restsOnSensitive(recommendation, adult).includes(id))
        if (isWithheld) {
          // One of them would tell what the patient's picture must not show.
          expect([...marked('recommended'), ...marked('possible'), ...floors]).toEqual([])
        } else if (recommendation.status === 'final') {
          expect(marked('recommended')).toEqual([recommendation.level])
          expect(marked('possible')).toEqual([])
          expect(floors).toEqual([])
          expect(saying(english ? /^(Recommended|Suggested)/ : /^(Recomendado|Le sugerimos)/)).toEqual([
            recommendation.level,
          ])
        } else {
          expect(marked('recommended')).toEqual([])
          expect(marked('possible')).toEqual(recommendation.possible)
          expect(floors).toEqual([recommendation.atLeast])
          expect(saying(english ? /Possible/ : /Posible/)).toEqual(recommendation.possible)
          expect(saying(english ? /^At least/ : /^Como mínimo/)).toEqual([recommendation.atLeast])
        }
      }),
      some,
    )
  })

  test('are marked by shape as well: without color, no two kinds look alike', () => {
    const shapes = (intake: Intake, wanted: (rung: { state?: string; floor: boolean }) => boolean) => {
      const elements = elementsOf(ladderSvg(assess(intake), { reader: 'patient' }))
      const { level } = rungsIn(elements).find((rung) => wanted({ ...rung, state: String(rung.state) })) ?? {}
      const group = elements.find(({ attributes }) => attributes.get('data-level') === level)
      return elements
        .filter(({ name, within }) => name !== 'text' && within.some((outer) => outer === group))
        .map(
          ({ name, attributes }) =>
            `${name} ${attributes.get('stroke-dasharray')} ${attributes.get('stroke-width')}`,
        )
        .join()
    }
    const kinds = [
      shapes(worst, ({ state }) => state === 'recommended'),
      shapes(worst, ({ state }) => state === 'other'),
      shapes(restOpen({}), ({ state, floor }) => state === 'possible' && !floor),
      shapes(restOpen({}), ({ floor }) => floor),
    ]
    expect(new Set(kinds).size).toBe(4)
  })

  test('are named in the description: the one that is recommended, or each that is possible', () => {
    fc.assert(
      fc.property(clinicians, (picture) => {
        const { recommendation, options } = picture
        const labels = new Map(
          adultIn(options.language).ladders[0].rungs.map(({ code, label }) => [String(code), label]),
        )
        const { description, title } = saidIn(elementsOf(draw(picture)))
        if (recommendation.status === 'final') {
          expect(title).toContain(labels.get(recommendation.level))
          expect(description).toMatch(
            new RegExp(`(Recommended|Recomendado): ${labels.get(recommendation.level)}\\.`),
          )
        } else {
          const possible = recommendation.possible.map((code) => labels.get(code)).reverse()
          expect(title).toContain(labels.get(recommendation.atLeast))
          expect(description).toMatch(/(Possible, and no other|Posibles, y ningún otro): /)
          expect(description).toContain(`: ${possible.join('; ')}.`)
        }
      }),
      some,
    )
  })
})

describe('a clinician', () => {
  test('is shown every reason beside the level that it raises to, and told of it', () => {
    fc.assert(
      fc.property(clinicians, ({ recommendation, options }) => {
        const elements = elementsOf(ladderSvg(recommendation, { ...options, includeSensitive: true }))
        const rungs = rungsIn(elements)
        const { description } = saidIn(elements)
        const raising = recommendation.reasons.filter(({ raises }) => raises.level !== undefined)
        const rules = new Map(adultIn(options.language).rules.map(({ id, label }) => [String(id), label]))
        for (const { rule, raises, sensitive } of raising) {
          const place = rungs.findIndex(({ level }) => level === raises.level)
          const [from, to] = [Number(rungs[place]?.y), rungs[place + 1 === 0 ? 0 : place - 1]?.y ?? Infinity]
          const [line, more] = elements.filter(
            ({ name, text }) => (name === 'tspan' || name === 'text') && text.trim().startsWith(`[${rule}]`),
          )
          expect(more === undefined || more.within.includes(line ?? more)).toBe(true)
          const y =
            line?.name === 'tspan' ? numberOf(line.within.at(-1) ?? line, 'y') : line && numberOf(line, 'y')
          expect(y).toBeGreaterThan(from)
          expect(y).toBeLessThan(to)
          const label = String(rules.get(rule))
          expect(description).toContain(
            `${label.slice(0, 1).toUpperCase()}${label.slice(1)} [${rule}]${sensitive ? ' (' : ''}`,
          )
        }
      }),
      some,
    )
  })

  test('is shown which reasons decide, by a full mark or an empty one', () => {
    const recommendation = assess(restLeast({ symptomSeverity: 'severe', riskOfHarm: 'low' }))
    const elements = elementsOf(ladderSvg(recommendation, { reader: 'clinician' }))
    const { description } = saidIn(elements)
    expect(description).toContain('Intensive outpatient program, decides the level: Severe symptoms call')
    expect(description).toContain('Outpatient care, found as well: Any sign of danger')
    const fills = elements
      .filter(({ name, attributes }) => name === 'path' && attributes.get('d')?.endsWith('l5 -9l5 9z'))
      .map(({ attributes }) => attributes.get('fill') === 'none')
    // The legend, then the reasons.
    expect(fills).toEqual([false, true, false, true])
  })

  test('is told when nothing was found, and what is still open', () => {
    const { description: least } = saidIn(
      elementsOf(ladderSvg(assess(restLeast({})), { reader: 'clinician' })),
    )
    expect(least).toContain('No rule found a need beyond this level.')
    const { drawn, description } = saidIn(
      elementsOf(ladderSvg(assess(restOpen({})), { reader: 'clinician' })),
    )
    expect(description).toContain('Nothing that is known so far calls for more than the lowest level.')
    expect(description).toContain('Still open, and able to change the level: Symptom severity; Risk of harm')
    expect(drawn).toContain('Still open')
  })

  test('is told of what is sensitive, unless it is to be left out: then it is nowhere', () => {
    fc.assert(
      fc.property(clinicians, ({ recommendation, options }) => {
        const svg = ladderSvg(recommendation, { ...options, includeSensitive: false })
        for (const { rule, sensitive } of recommendation.reasons)
          if (sensitive) expect(svg).not.toContain(`[${rule}]`)
        const [title, from] =
          options.language === 'en'
            ? ['Living environment', '(sensitive)']
            : ['Entorno de vida', '(delicado)']
        expect(svg).not.toContain(title)
        expect(svg).not.toContain(from)
        expect(svg).toMatch(/marked as sensitive|marcado como delicado/)
      }),
      some,
    )
  })

  test('is told of what is sensitive as such', () => {
    const intake = restLeast({ livingEnvironment: 'dangerous', symptomSeverity: 'severe' })
    const recommendation = assess(intake)
    const svg = ladderSvg(recommendation, { reader: 'clinician', stepDown: stepDown(intake) })
    const { drawn, description } = saidIn(elementsOf(svg))
    expect(drawn).toContain('[dangerous-environment] (sensitive)')
    expect(drawn).toMatch(/Living environment: dangerous → \w+ ?\(sensitive\)/)
    expect(description).toMatch(/Living environment from “dangerous” to “\w+” \(sensitive\)/)
    const less = ladderSvg(recommendation, {
      reader: 'clinician',
      stepDown: stepDown(intake),
      includeSensitive: false,
    })
    expect(less).not.toMatch(/dangerous|Living environment/)
    expect(less).not.toContain('No rule found')
  })
})

describe('the ways down', () => {
  test('stand beside the level that they lead to', () => {
    fc.assert(
      fc.property(settledIntakeOf(adult), (intake) => {
        const down = stepDown(intake)
        const elements = elementsOf(ladderSvg(assess(intake), { reader: 'clinician', stepDown: down }))
        const rungs = rungsIn(elements)
        const { description } = saidIn(elements)
        const { drawn: without } = saidIn(elementsOf(ladderSvg(assess(intake), { reader: 'clinician' })))
        expect(without).not.toMatch(/lead down|lower level/)
        if (down.status !== 'possible') return
        for (const { to, changes } of down.options) {
          const label = adult.ladders[0].rungs.find(({ code }) => code === to)?.label
          const [change] = changes
          const dimension = adult.dimensions.find(({ id }) => id === change?.dimension)
          const sentence = description.split(/(?<=\.) (?=[A-Z])/).join(' ')
          expect(sentence).toMatch(new RegExp(`${label}\\. (This|Any one of these) would lead down`))
          expect(description).toContain(`${dimension?.title} from “`)
        }
        const arrows = elements.filter(({ attributes }) => attributes.get('d')?.includes('v8m-4'))
        expect(arrows).toHaveLength(down.options.length)
        const targets = new Set(down.options.map(({ to }) => to))
        const heads = elements.flatMap(
          ({ attributes }) => attributes.get('d')?.match(/m-5 -4l5 4l-5 4/g) ?? [],
        )
        expect(heads).toHaveLength(targets.size)
        for (const { level, y } of rungs) if (targets.has(level as never)) expect(y).toBeGreaterThan(0)
      }),
      some,
    )
  })

  test('are counted where not all are shown', () => {
    const intake = restLeast({
      symptomSeverity: 'severe',
      functionalImpairment: 'severe',
      supervision: 'daily',
      relapseRisk: 'high',
      coOccurringConditions: 'destabilizing',
      riskOfHarm: 'moderate',
      supportSystem: 'limited',
      commitment: 'ambivalent',
      withdrawalRisk: 'mild',
      medicalNeeds: 'monitoring',
    })
    const down = stepDown(intake)
    if (down.status !== 'possible') throw new Error('This can improve.')
    expect(Number(down.count)).toBeGreaterThan(5)
    const said = (language: 'en' | 'es') =>
      saidIn(elementsOf(ladderSvg(assess(intake), { reader: 'clinician', language, stepDown: down })))
    expect(said('en').drawn).toContain(`Of ${down.count} ways to a lower level, 5 of the shortest are shown.`)
    expect(said('es').drawn).toContain(
      `De ${down.count} maneras de pasar a un nivel más bajo, se muestran 5 de las más cortas.`,
    )
    expect(said('es').description).toContain('Gravedad de los síntomas: de “grave” a “ninguna”')
  })

  test.each([
    {
      what: 'held by the treatment history',
      intake: restLeast({
        treatmentHistory: [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-11-15' }],
      }),
      says: [
        'no improvement leads to a lower level',
        '[step-down-from-day-or-24-hour-care]',
        'the treatment history holds it until 2026-12-15',
      ],
    },
    { what: 'the lowest level', intake: restLeast({}), says: ['There is no lower level.'] },
    {
      what: 'not all is answered',
      intake: restOpen({ riskOfHarm: 'imminent' }),
      says: [
        'can be said once this is answered: Symptom severity; Functional impairment',
        'Treatment history',
      ],
    },
  ])('$what: it is said', ({ intake, says }) => {
    const svg = ladderSvg(assess(intake), { reader: 'clinician', stepDown: stepDown(intake) })
    const { drawn, description } = saidIn(elementsOf(svg))
    for (const words of says) {
      expect(description).toContain(words)
      expect(drawn).toContain(words)
    }
  })

  test('what holds the level is said in Spanish as well', () => {
    const intake = restLeast({
      treatmentHistory: [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-11-15' }],
    })
    const options = { reader: 'clinician', language: 'es', stepDown: stepDown(intake) } as const
    const { description } = saidIn(elementsOf(ladderSvg(assess(intake), options)))
    expect(description).toMatch(
      /El nivel se mantiene por: después de .* \[step-down-from-day-or-24-hour-care\]/,
    )
    expect(description).toContain('el historial de tratamiento lo mantiene hasta el 15 de diciembre de 2026.')
  })

  test('a sensitive question that is open is left out, and nothing is said where it is the only one', () => {
    const { livingEnvironment: _, ...known } = restLeast({ symptomSeverity: 'severe' })
    const options = { reader: 'clinician', stepDown: stepDown(known) } as const
    expect(ladderSvg(assess(known), options)).toContain('once this is answered: Living environment.')
    const svg = ladderSvg(assess(known), { ...options, includeSensitive: false })
    expect(svg).not.toMatch(/Living environment|once this is answered/)
  })
})

describe('a patient', () => {
  test('is shown no rule, no reason, no question, and no way to another level', () => {
    fc.assert(
      fc.property(patients, (picture) => {
        const svg = draw(picture)
        const ruleset = adultIn(picture.options.language)
        const { drawn, description } = saidIn(elementsOf(svg))
        const said = `${drawn} ${description}`.toLowerCase()
        for (const { id, label } of ruleset.rules) {
          expect(svg).not.toMatch(new RegExp(`(?<![\\w-])${id}(?![\\w-])`))
          expect(said).not.toContain(label.toLowerCase())
        }
        for (const { title } of ruleset.dimensions) expect(said).not.toContain(title.toLowerCase())
        expect(svg).not.toMatch(/→|sensitive|delicado|lower level|nivel más bajo/)
      }),
      some,
    )
  })

  test('cannot be shown the ways down, not even by mistake', () => {
    const intake = restLeast({ symptomSeverity: 'severe' })
    const options = { reader: 'patient', stepDown: stepDown(intake) } as unknown as LadderSvgOptions
    expect(() => ladderSvg(assess(intake), options)).toThrow(UsageError)
    expect(() => ladderSvg(assess(intake), options)).toThrow(/stepDown: .*not for a patient/)
  })

  test('is told what the level is, and which hospital is meant', () => {
    const { drawn } = saidIn(
      elementsOf(ladderSvg(assess(restLeast({ medicalNeeds: 'hospital' })), { reader: 'patient' })),
    )
    expect(drawn).toContain('Suggested for you Care in a hospital You stay in a hospital for a while.')
    expect(drawn).toContain('Here this means a medical hospital')
    expect(drawn).toContain('It says nothing about your legal rights.')
    const { drawn: open } = saidIn(elementsOf(ladderSvg(assess(restOpen({})), { reader: 'patient' })))
    expect(open).toContain('It is not settled yet')
    expect(open).toContain('Your care team still needs to ask you')
  })
})

describe('an emergency', () => {
  const emergency = restLeast({ riskOfHarm: 'imminent' })

  test.each([
    { reader: 'clinician', language: 'en', begins: /^EMERGENCY: ACT NOW\. Staff: stay with the person/ },
    { reader: 'clinician', language: 'es', begins: /^EMERGENCIA: ACTÚE AHORA\. Personal: quédese/ },
    { reader: 'patient', language: 'en', begins: /^This is an emergency\. Get help now\./ },
    { reader: 'patient', language: 'es', begins: /^Esto es una emergencia\. Pida ayuda ahora\./ },
  ] as const)('$reader, $language: the picture and its description begin with what to do', (options) => {
    const { begins, ...rest } = options
    for (const theme of ['light', 'dark', 'auto'] as const) {
      const elements = elementsOf(ladderSvg(assess(emergency), { ...rest, theme }))
      const { drawn, description } = saidIn(elements)
      for (const text of [drawn, description]) {
        expect(text).toMatch(begins)
        expect(text.indexOf('988')).toBeGreaterThan(text.indexOf('911'))
        expect(text.indexOf('911')).toBeGreaterThan(0)
        expect(text.indexOf('911')).toBeLessThan(350)
      }
      const lines = elements.filter(({ name }) => name === 'text').map((line) => numberOf(line, 'y'))
      expect(Math.min(...lines)).toBe(lines[0])
    }
  })

  test('has the text of another country where there is one, and no other number', () => {
    for (const reader of ['clinician', 'patient'] as const) {
      const texts = { now: 'Call 112 <now> & wait.', contacts: 'Call 113.' }
      const svg = ladderSvg(assess(emergency), { reader, emergency: texts })
      expect(svg).toContain('Call 112 &lt;now&gt; &amp; wait.')
      expect(svg).not.toMatch(/911|988/)
    }
  })

  test('is not said of what is none; where there is danger, staff are told to stay', () => {
    const calm = ladderSvg(assess(restLeast({ symptomSeverity: 'severe' })), { reader: 'clinician' })
    expect(calm).not.toMatch(/EMERGENCY|911|Staff/)
    const danger = ladderSvg(assess(restLeast({ riskOfHarm: 'high' })), { reader: 'clinician' })
    expect(danger).not.toMatch(/EMERGENCY|911/)
    expect(saidIn(elementsOf(danger)).drawn).toMatch(/^Staff: stay with the person/)
  })
})

describe('legibility', () => {
  test('every text has a contrast of 4.5:1 or more to what it stands on, in light and in dark', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    fc.assert(
      fc.property(pictures, fc.constantFrom('light' as const, 'dark' as const), (picture, theme) => {
        const svg = ladderSvg(picture.recommendation, { ...picture.options, theme })
        const placed = placedIn(elementsOf(svg))
        expect(placed.length).toBeGreaterThan(8)
        const poor = placed.filter(
          ({ part, ground }) =>
            !(
              contrast(String(part.attributes.get('fill')), String(ground.element.attributes.get('fill'))) >=
              4.5
            ),
        )
        expect(poor.map(({ part }) => part.text)).toEqual([])
      }),
      some,
    )
  })

  test('auto is the light picture; with the dark colors in the page, it is the dark one', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const [light, dark, auto] = (['light', 'dark', 'auto'] as const).map((theme) =>
          ladderSvg(picture.recommendation, { ...picture.options, theme }),
        )
        const inPage = (colors: Readonly<Record<string, string>>) =>
          auto?.replace(/var\((--[a-z-]+), (#\w{6})\)/g, (_, name, fallback) => colors[name] ?? fallback)
        expect(auto).not.toBe(light)
        expect(inPage({})).toBe(light)
        expect(inPage(pictureColors.light)).toBe(light)
        expect(inPage(pictureColors.dark)).toBe(dark)
      }),
      some,
    )
  })

  test('no line runs out of its box, and nothing out of the picture', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const elements = elementsOf(draw(picture))
        const [svg] = elements
        for (const { line, part, ground } of placedIn(elements)) {
          if (part.name === 'tspan') continue
          const end = numberOf(line, 'x') + widthOf(line)
          expect(end).toBeLessThanOrEqual(
            Math.min(ground.x + ground.width, Number(svg?.attributes.get('viewBox')?.split(' ')[2])) - 10,
          )
          expect(numberOf(line, 'y')).toBeLessThan(ground.y + ground.height - 3)
        }
        function widthOf(line: (typeof elements)[number]): number {
          const parts = elements.filter(({ name, within }) => name === 'tspan' && within.includes(line))
          const first = line.text.slice(0, line.text.length - parts.map(({ text }) => text).join('').length)
          const set = ({ attributes }: typeof line) => ({
            size: Number(attributes.get('font-size')),
            weight: attributes.get('font-weight') === '600' ? ('bold' as const) : ('normal' as const),
            family: attributes.get('font-family')?.includes('mono') ? ('mono' as const) : ('sans' as const),
          })
          return parts.reduce(
            (sum, part) => sum + textWidth(part.text, set(part)),
            textWidth(first, set(line)),
          )
        }
      }),
      some,
    )
  })

  test('lines do not lie upon each other', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const lines = elementsOf(draw(picture)).filter(({ name }) => name === 'text')
        const columns = new Map<number, number[]>()
        for (const line of lines) {
          // What is beside the ladder, and what is on it.
          const column = numberOf(line, 'x') > 330 ? 1 : 0
          columns.set(column, [...(columns.get(column) ?? []), numberOf(line, 'y')])
        }
        for (const ys of columns.values()) {
          const sorted = [...ys].sort((a, b) => a - b)
          const gaps = sorted.slice(1).map((y, position) => y - Number(sorted[position]))
          // Only the legend has two texts in one line.
          expect(gaps.filter((gap) => gap < 15 && gap !== 0)).toEqual([])
          expect(gaps.filter((gap) => gap === 0).length).toBeLessThanOrEqual(1)
        }
      }),
      some,
    )
  })

  // Where no typeface is installed, there is nothing to measure.
  const measured = (text: string, bold: boolean) => {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="60"><text x="5" y="40" font-size="20" font-family="sans-serif" font-weight="${bold ? 600 : 400}">${escaped}</text></svg>`
    return new Resvg(svg, { font: { defaultFontFamily: 'DejaVu Sans' } }).innerBBox()?.width
  }

  test.skipIf(measured('level', false) === undefined)(
    'a typeface at hand takes no more room than is kept',
    () => {
      const labels = (['en', 'es'] as const).flatMap((language) => {
        const { rules, ladders, dimensions } = adultIn(language)
        return [
          ...rules.map(({ label }) => label),
          ...ladders[0].rungs.map(({ label }) => label),
          ...dimensions.map(({ title }) => title),
        ]
      })
      for (const [position, label] of labels.entries()) {
        if (position % 5 !== 0) continue
        for (const weight of ['normal', 'bold'] as const)
          expect(Number(measured(label, weight === 'bold')), label).toBeLessThanOrEqual(
            textWidth(label, { size: 20, weight, family: 'sans' }),
          )
      }
    },
  )
})
