import { Resvg } from '@resvg/resvg-js'
import * as fc from 'fast-check'
import { adult, type Intake } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import { scoresOverTime } from 'level-of-care/instruments'
import { adultIn, type CourseSvgOptions, courseSvg, type PicturedScores } from 'level-of-care/render'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import type { LevelPoint } from '../../src/render/course/CoursePicture.ts'
import { drawSign, type Mark } from '../../src/render/course/drawSign.ts'
import { stepUpsIn } from '../../src/render/course/stepUpsIn.ts'
import { createPen } from '../../src/render/ladder/Pen.ts'
import { textWidth } from '../../src/render/ladder/textWidth.ts'
import { checkIn } from '../course/checkIn.ts'
import { histories } from '../course/histories.ts'
import { rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { daysAfter, daysBefore } from '../support/dates.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { runs } from '../support/runs.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'
import { contrast, type Drawn, elementsOf, numberOf, placedIn, saidIn } from './picture.ts'

const some = { numRuns: Math.ceil(runs / 5) }
const codes = adult.ladders[0].rungs.map(({ code }) => String(code))
const day = (on: string) => Date.parse(on) / 86_400_000

const looks = fc.record({
  language: fc.constantFrom('en' as const, 'es' as const),
  theme: fc.constantFrom('light' as const, 'dark' as const, 'auto' as const),
})

/** Words that would be markup, or would not end, or turn around. */
const hostileTitles = [
  'PHQ-9',
  '<script>alert("&\'")</script>',
  ']]>',
  '\u202Eabc\u0000\uD800',
  'W'.repeat(200),
]

/** Scores of something, some of them missed, some a range. */
const scoreLists: fc.Arbitrary<PicturedScores> = fc
  .record({
    title: fc.constantFrom(...hostileTitles),
    least: fc.integer({ min: -5, max: 10 }),
    span: fc.integer({ min: 1, max: 100 }),
    days: fc.array(
      fc.record({
        on: fc.integer({ min: -40, max: 200 }),
        ends: fc.option(
          fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
          {
            freq: 5,
          },
        ),
        kind: fc.constantFrom('number', 'known', 'range'),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ title, least, span, days }) => ({
    title,
    range: { least, most: least + span },
    scores: days.map(({ on, ends, kind }) => {
      const date = on < 0 ? daysBefore('2026-02-01', -on) : daysAfter('2026-02-01', on)
      if (ends === null) return { on: date, missed: true } as const
      const [low = 0, high = 0] = ends.map((part) => least + Math.round(part * span)).sort((a, b) => a - b)
      const total =
        kind === 'number'
          ? low
          : kind === 'known'
            ? ({ status: 'known', value: low } as const)
            : ({ status: 'range', least: low, most: high } as const)
      return { on: date, total }
    }),
  }))

const ratedIds = adult.dimensions.filter((dimension) => !('derived' in dimension)).map(({ id }) => id)

/** Somebody's course, with pauses in it, and what is to be drawn of it. */
const pictures = fc
  .record({
    history: histories(adult),
    pauses: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 6 }),
    look: looks,
    dimensions: fc.option(fc.subarray(ratedIds, { maxLength: 4 }), { nil: undefined }),
    scores: fc.option(fc.array(scoreLists, { maxLength: 2 }), { nil: undefined }),
    gapDays: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  })
  .map(({ history, pauses, look, dimensions, scores, gapDays }) => {
    let later = 0
    const paused = history.map((intake, position) => {
      later += Number(pauses[position])
      return {
        ...intake,
        assessedOn: daysAfter(intake.assessedOn, later),
        treatmentHistory: null,
        ...ongoing(intake),
      }
    })
    return {
      reassessment: reassessed(paused),
      options: {
        ...look,
        ...(dimensions && { dimensions: dimensions as CourseSvgOptions['dimensions'] & {} }),
        ...(scores && { scores }),
        ...(gapDays && { gapDays }),
      },
    }
  })

/** What is ongoing is ongoing on any day. */
function ongoing({ treatmentHistory }: Intake<Ruleset>) {
  const episodes = treatmentHistory?.filter(({ outcome }) => outcome === 'ongoing')
  return episodes === undefined
    ? {}
    : { treatmentHistory: episodes.map(({ level, outcome }) => ({ level, outcome, response: 'good' })) }
}

/** Of the adult ruleset. */
const reassessed = (history: readonly unknown[]) => reassess(history)

interface Picture {
  readonly reassessment: ReturnType<typeof reassessed>
  readonly options: CourseSvgOptions
}

const draw = ({ reassessment, options }: Picture) => courseSvg(reassessment, options)
const forEvery = (holds: (picture: Picture) => void, params = some) =>
  fc.assert(
    fc.property(pictures, (picture) => holds(picture)),
    params,
  )

const within = (elements: readonly Drawn[], group: Drawn) =>
  elements.filter((each) => each.within.includes(group))

describe('the picture', () => {
  test('is well-formed, and is made of what is allowed', () => {
    const elements = ['svg', 'title', 'desc', 'style', 'g', 'rect', 'circle', 'path', 'text', 'tspan']
    const forbidden =
      /<script|foreignobject|href|url\(|@import|\son\w+=|<!|javascript:|https?:|xlink|undefined|NaN|Infinity|\[object/i
    forEvery((picture) => {
      const svg = draw(picture)
      // It reads XML strictly, and refuses what is not well-formed.
      expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(820)
      expect(elementsOf(svg).filter(({ name }) => !elements.includes(name))).toEqual([])
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(forbidden)
    })
  })

  test('has the same bytes for the same reassessment, also for one that has been through JSON', () => {
    forEvery(({ reassessment, options }) => {
      const copy = JSON.parse(JSON.stringify(reassessment))
      expect(courseSvg(copy, JSON.parse(JSON.stringify(options)))).toBe(courseSvg(reassessment, options))
    })
  })

  test('is an image with a title and a description, in its language, with ids of its own', () => {
    forEvery(({ reassessment, options }) => {
      const elements = elementsOf(courseSvg(reassessment, { ...options, idPrefix: 'mine' }))
      const [svg] = elements
      expect(svg?.attributes.get('role')).toBe('img')
      expect(svg?.attributes.get('lang')).toBe(options.language)
      expect(svg?.attributes.get('aria-labelledby')).toBe('mine-title mine-desc')
      const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? [])
      expect(ids).toEqual(['mine', 'mine-title', 'mine-desc'])
      const style = elements.find(({ name }) => name === 'style')?.text ?? ''
      const selectors = [...style.matchAll(/([^{}]+)\{/g)].map(([, selector]) => String(selector))
      expect(selectors.slice(1).filter((selector) => !selector.startsWith('#mine .'))).toEqual([])
    })
  })

  test('draws nothing outside of its box', () => {
    forEvery((picture) => {
      const elements = elementsOf(draw(picture))
      const [svg] = elements
      const [, , width = 0, height = 0] = (svg?.attributes.get('viewBox') ?? '').split(' ').map(Number)
      expect(width * height).toBeGreaterThan(0)
      for (const element of elements.slice(1)) {
        for (const [x, y] of cornersOf(element)) {
          expect(x, element.name).toBeGreaterThanOrEqual(0)
          expect(x, element.name).toBeLessThanOrEqual(width)
          expect(y, element.name).toBeGreaterThanOrEqual(0)
          expect(y, element.name).toBeLessThanOrEqual(height)
        }
      }
    })
  })

  test('every text has a contrast of 4.5:1 or more to what it stands on, and every sign of 3:1', () => {
    forEvery((picture) => {
      if (picture.options.theme === 'auto') return
      for (const { part, ground } of placedIn(elementsOf(draw(picture)))) {
        const [ink, under] = [part.attributes.get('fill'), ground.element.attributes.get('fill')]
        expect(contrast(String(ink), String(under))).toBeGreaterThanOrEqual(4.5)
      }
    })
    for (const theme of ['light', 'dark'] as const) {
      const canvas = theme === 'light' ? '#ffffff' : '#11181e'
      for (const mark of marks) {
        const colors = drawSign(mark, 10, 10, createPen(theme)).match(/stroke="#\w+"|fill="#\w+"/g) ?? []
        const best = colors.map((color) => contrast(color.slice(-8, -1), canvas))
        expect(Math.max(...best), mark).toBeGreaterThanOrEqual(3)
      }
    }
  })

  test('no text runs into another one', () => {
    forEvery((picture) => {
      const boxes = elementsOf(draw(picture))
        .filter(({ name }) => name === 'text')
        .map(boxOf)
      boxes.forEach((box, position) => {
        for (const other of boxes.slice(position + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top
          expect(apart, `${box.text} | ${other.text}`).toBe(true)
        }
      })
    })
  })
})

describe('the assessments', () => {
  const groupsOf = (elements: readonly Drawn[], attribute: string) =>
    elements.filter(({ attributes }) => attributes.has(attribute))

  test('are all there, on a true axis: where the person was, and what was recommended', () => {
    forEvery((picture) => {
      const { reassessment } = picture
      const elements = elementsOf(draw(picture))
      const groups = groupsOf(elements, 'data-assessed-on')
      expect(groups.map(({ attributes }) => attributes.get('data-assessed-on'))).toEqual(
        reassessment.assessments.map(({ assessedOn }) => assessedOn),
      )
      reassessment.assessments.forEach(({ recommended, levelThen }, position) => {
        const attribute = (name: string) => groups[position]?.attributes.get(name)
        const possible: readonly string[] =
          recommended.status === 'final' ? [recommended.rung] : recommended.possible
        const places = possible.map((code) => codes.indexOf(code))
        expect(attribute('data-least')).toBe(String(Math.min(...places)))
        expect(attribute('data-most')).toBe(String(Math.max(...places)))
        expect(attribute('data-current')).toBe(
          levelThen === undefined ? undefined : String(codes.indexOf(levelThen)),
        )
      })
      // The same number of pixels for a day, wherever it is; scores may lie before and after.
      const places = groups.map((group) => ({
        day: day(String(group.attributes.get('data-assessed-on'))),
        x: middleOf(within(elements, group)),
      }))
      const [first, last] = [places[0], places.at(-1)]
      if (first === undefined || last === undefined || first.day === last.day) return
      const perDay = (last.x - first.x) / (last.day - first.day)
      expect(perDay).toBeGreaterThan(0)
      for (const { day: on, x } of places) expect(x).toBeCloseTo(first.x + (on - first.day) * perDay, 0)
    })
  })

  test('are told in the description, one by one: the text says the same as the picture', () => {
    forEvery((picture) => {
      const { reassessment, options } = picture
      const { language = 'en', dimensions = ['symptomSeverity'] } = options
      const ruleset: Ruleset = adultIn(language)
      const labels = ruleset.ladders[0]?.rungs.map(({ label }) => label) ?? []
      const { description, drawn } = saidIn(elementsOf(draw(picture)))
      for (const { assessedOn, recommended, levelThen, ratings } of reassessment.assessments) {
        const labelOf = (code: string) => String(labels[codes.indexOf(code)])
        const place =
          levelThen === undefined
            ? { en: 'level not known', es: 'nivel desconocido' }
            : { en: `in ${labelOf(levelThen)}`, es: `en ${labelOf(levelThen)}` }
        const called =
          recommended.status === 'final'
            ? {
                en: `recommended ${labelOf(recommended.rung)}`,
                es: `recomendado: ${labelOf(recommended.rung)}`,
              }
            : {
                en: `not settled, at least ${labelOf(recommended.atLeast)}, possible: ${recommended.possible.map(labelOf).join('; ')}`,
                es: `sin determinar, como mínimo ${labelOf(recommended.atLeast)}, posibles: ${recommended.possible.map(labelOf).join('; ')}`,
              }
        const rated = [...new Set(['riskOfHarm', ...dimensions])].map((id) => {
          const dimension = ruleset.dimensions.find((each) => each.id === id)
          const given: { readonly [id: string]: string | undefined } = ratings
          const rating = dimension?.ratings.find(({ code }) => code === given[id])?.label
          const title = `${dimension?.title}${dimension?.sensitive ? (language === 'en' ? ' (sensitive)' : ' (delicado)') : ''}`
          expect(drawn).toContain(title)
          return `${title}: ${rating ?? (language === 'en' ? 'not answered' : 'sin respuesta')}`
        })
        const sentence = [place[language], called[language], ...rated].join('; ')
        expect(description).toContain(`: ${sentence}.`)
        if (language === 'en') expect(description).toContain(`${assessedOn}: ${sentence}.`)
      }
      expect(description).toMatch(/For clinicians only|Solo para profesionales clínicos/)
      expect(drawn).toMatch(/For clinicians only|Solo para profesionales clínicos/)
    })
  })

  test('nothing is drawn across a gap, an unknown level or a missing answer', () => {
    forEvery((picture) => {
      const { reassessment, options } = picture
      const { gapDays = 31, scores = [] } = options
      const elements = elementsOf(draw({ reassessment, options: { ...options, dimensions: [] } }))
      /** How many pieces the line has that joins what is known, as long as no gap is in between. */
      const pieces = (points: readonly { readonly on: string; readonly known: boolean }[]) => {
        let count = 0
        points.forEach(({ on, known }, position) => {
          const before = points[position - 1]
          if (known && (before?.known !== true || day(on) - day(before.on) >= gapDays)) count += 1
        })
        return count
      }
      const lines = elements
        .filter(({ name, attributes }) => name === 'path' && attributes.get('stroke-linejoin') === 'round')
        .filter(
          ({ attributes, within }) =>
            /^(M[\d.]+ [\d.]+|L[\d.]+ [\d.]+)+$/.test(String(attributes.get('d'))) && within.length === 1,
        )
        .map(({ attributes }) => attributes.get('d')?.match(/M/g)?.length)
      const { assessments, current } = reassessment
      const expected = [
        assessments.map(({ assessedOn, levelThen }, position) => ({
          on: assessedOn,
          known:
            levelThen !== undefined || (position === assessments.length - 1 && current.status === 'known'),
        })),
        assessments.map(({ assessedOn, ratings }) => ({
          on: assessedOn,
          known: ratings.riskOfHarm !== undefined,
        })),
        ...scores.map((each) =>
          [...each.scores]
            .sort((a, b) => day(a.on) - day(b.on))
            .map((score) => ({ on: score.on, known: 'total' in score })),
        ),
      ].flatMap((points) => (points.some(({ known }) => known) ? [pieces(points)] : []))
      expect(lines).toEqual(expected)
    })
  })

  test('a gap is drawn where there is one, and told', () => {
    const svg = (gapDays?: number) =>
      courseSvg(
        reassess([
          checkIn('2026-01-05', 'outpatient'),
          checkIn('2026-02-05', 'outpatient'),
          checkIn('2026-02-12', 'outpatient'),
        ]),
        gapDays === undefined ? {} : { gapDays },
      )
    expect(saidIn(elementsOf(svg())).drawn).toContain(
      'No assessment between 2026-01-05 and 2026-02-05 (31 days).',
    )
    expect(saidIn(elementsOf(svg())).description).toContain('No assessment between 2026-01-05 and 2026-02-05')
    expect(saidIn(elementsOf(svg())).drawn).toContain('no assessment for 31 days')
    expect(svg(32)).not.toMatch(/no assessment/i)
    const days = [checkIn('2026-01-05', 'outpatient'), checkIn('2026-01-06', 'outpatient')]
    expect(courseSvg(reassess(days), { gapDays: 1 })).toContain('2026-01-06 (1 day).')
    const spanish = courseSvg(reassess(days), { gapDays: 1, language: 'es' })
    expect(saidIn(elementsOf(spanish)).drawn).toContain(
      'Ninguna evaluación entre el 5 de enero de 2026 y el 6 de enero de 2026 (1 día).',
    )
    expect(saidIn(elementsOf(svg(7))).description).toContain('between 2026-02-05 and 2026-02-12 (7 days)')
  })

  test('the level of the latest one may come from the caller', () => {
    const { treatmentHistory: _, ...unknown } = checkIn('2026-01-05', 'outpatient')
    const reassessment = reassess([unknown], { current: { level: 'intensive-outpatient' } })
    expect(courseSvg(reassessment)).toContain('data-current="2"')
    expect(courseSvg(reassess([unknown]))).not.toContain('data-current')
  })

  test('one assessment stands in the middle', () => {
    const elements = elementsOf(courseSvg(reassess([checkIn('2026-01-05', 'outpatient')])))
    const [group] = groupsOf(elements, 'data-assessed-on')
    expect(group && middleOf(within(elements, group))).toBe(504)
    expect(saidIn(elements).title).toBe('Course of care: 1 assessment, on 2026-01-05')
  })
})

describe('sixty assessments, and a thousand', () => {
  const many = (count: number, step: number) =>
    reassess(
      Array.from({ length: count }, (_, position) =>
        checkIn(daysAfter('2024-01-01', position * step), 'outpatient', {
          symptomSeverity: position % 3 === 0 ? 'moderate' : 'mild',
        }),
      ),
    )

  test.each([
    [60, 7],
    [1000, 1],
    [300, 30],
  ])('%i, every %i days', (count, step) => {
    const elements = elementsOf(courseSvg(many(count, step)))
    const on = elements.flatMap(({ attributes }) => attributes.get('data-assessed-on') ?? [])
    expect(on).toHaveLength(count)
    const { description, drawn } = saidIn(elements)
    for (const each of on) expect(description).toContain(each)
    // The first and the last are always named on the axis.
    expect(drawn).toContain(String(on[0]))
    expect(drawn).toContain(String(on.at(-1)))
  })
})

describe('step-ups', () => {
  /** Where the person is, and what is recommended: `2<4` is level 2 and a recommended 4, `?` not known, `4+` not settled. */
  const pointsOf = (course: string): LevelPoint[] =>
    course.split(' ').map((each, position) => {
      const [here = '?', to = '0'] = each.split('<')
      const least = Number(to.replace('+', ''))
      return {
        day: position,
        on: '2026-01-05',
        current: here === '?' ? undefined : Number(here),
        least,
        most: to.endsWith('+') ? 5 : least,
      }
    })

  test.each<[string, string, string[]]>([
    ['nothing is recommended', '2<2 2<1 2<0', []],
    ['carried out at once', '2<3 3<3', ['0-1 2>3 carried-out']],
    ['carried out late', '2<3 2<3 2<3 3<2', ['0-3 2>3 carried-out']],
    ['more than was recommended', '2<3 5<3', ['0-1 2>3 carried-out']],
    ['one assessment that recommends less', '2<3 2<2', ['0-1 2>3 open']],
    ['two of them', '2<3 2<2 2<1', ['0-2 2>3 not-carried-out']],
    ['two, but not in a row', '2<3 2<2 2<3 2<2', ['0-3 2>3 open']],
    ['what is not settled withdraws nothing', '2<3 2<2+ 2<1+ 2<0+', ['0-3 2>3 open']],
    ['a floor is enough', '2<3+ 2<3+', ['0-1 2>3 open']],
    ['the target rises', '1<2 1<5 1<5', ['0-2 1>2>5 open']],
    ['and is reached', '1<2 1<5 5<5', ['0-2 1>2>5 carried-out']],
    ['half of the way is not the whole', '1<5 3<5 3<5', ['0-2 1>5 open']],
    ['half of the way, and the rest withdrawn', '1<5 3<3 3<3', ['0-2 1>5 not-carried-out']],
    ['a higher one withdrawn, a lower one stands', '1<5 1<2 1<2', ['0-2 1>5>2 open']],
    ['not known where the person is', '1<3 ?<3 3<3', ['0-2 1>3 carried-out']],
    ['never known where', '?<5 ?<5', []],
    ['two of them, one after the other', '1<2 2<2 2<3 3<3', ['0-1 1>2 carried-out', '2-3 2>3 carried-out']],
    [
      'reached, and the next begins on that day',
      '1<2 2<4 4<4',
      ['0-1 1>2 carried-out', '1-2 2>4 carried-out'],
    ],
  ])('%s', (_, course, expected) => {
    expect(
      stepUpsIn(pointsOf(course)).map(
        ({ first, last, from, firstTo, to, outcome }) =>
          `${first}-${last} ${[from, ...new Set([firstTo, to])].join('>')} ${outcome}`,
      ),
    ).toEqual(expected)
  })

  test('are drawn and told, each with what became of it', () => {
    const severe = { symptomSeverity: 'severe' } as const
    const svg = (language: 'en' | 'es') =>
      courseSvg(
        reassess([
          checkIn('2026-01-05', 'outpatient', severe),
          checkIn('2026-01-12', 'intensive-outpatient', severe),
          checkIn('2026-01-19', 'outpatient', severe),
          checkIn('2026-01-26', 'outpatient'),
          checkIn('2026-02-02', 'outpatient'),
          checkIn('2026-02-09', 'outpatient', severe),
          checkIn('2026-02-16', 'outpatient', { riskOfHarm: 'imminent' }),
        ]),
        { language },
      )
    const english = elementsOf(svg('en'))
    expect(english.flatMap(({ attributes }) => attributes.get('data-step-up') ?? [])).toEqual([
      'carried-out',
      'not-carried-out',
      'open',
    ])
    const told = [
      'Step up from Outpatient care to Intensive outpatient program, recommended since 2026-01-05: carried out by 2026-01-12.',
      'Step up from Outpatient care to Intensive outpatient program, recommended since 2026-01-19: not carried out, and by 2026-02-02 no longer recommended.',
      'Step up from Outpatient care to Inpatient care (at first to Intensive outpatient program), recommended since 2026-02-09: still open.',
    ]
    const { drawn, description } = saidIn(english)
    for (const sentence of told) {
      expect(drawn).toContain(sentence)
      expect(description).toContain(sentence)
    }
    const spanish = saidIn(elementsOf(svg('es'))).description
    expect(spanish).toContain(
      'recomendada desde el 5 de enero de 2026: realizada a más tardar el 12 de enero de 2026.',
    )
    expect(spanish).toContain('no se realizó, y el 2 de febrero de 2026 ya no se recomendaba.')
    expect(spanish).toContain(
      '(al principio, a Programa ambulatorio intensivo), recomendada desde el 9 de febrero de 2026: aún pendiente.',
    )
    // In an emergency what to do comes first.
    expect(description).toMatch(/^EMERGENCY: ACT NOW\./)
    expect(
      saidIn(
        elementsOf(
          courseSvg(reassess([checkIn('2026-02-16', 'outpatient', { riskOfHarm: 'imminent' })]), {
            emergency: { now: 'Call 000.', contacts: 'Call 001.' },
          }),
        ),
      ).drawn,
    ).toMatch(/Call 000\./)
  })

  test('what is open at last is what the course says is open: declined on record, or carried out in between, it is not', () => {
    const severe = { symptomSeverity: 'severe' } as const
    const here = { level: 'outpatient', outcome: 'ongoing', response: 'good' } as const
    const declined = [{ what: 'step-up-declined', by: 'A. Example', on: '2026-01-12' }] as const
    const between = {
      level: 'intensive-outpatient',
      outcome: 'improved',
      startedOn: '2026-01-06',
      endedOn: '2026-01-11',
    } as const
    const svg = (
      treatmentHistory: NonNullable<Intake['treatmentHistory']>,
      language: 'en' | 'es',
      symptomSeverity: 'moderate' | 'severe' = 'moderate',
    ) =>
      courseSvg(
        reassess([
          checkIn('2026-01-05', 'outpatient', severe),
          checkIn('2026-01-12', 'outpatient', { symptomSeverity, treatmentHistory }),
        ]),
        { language },
      )
    const outcomes = (drawn: string) =>
      elementsOf(drawn).flatMap(({ attributes }) => attributes.get('data-step-up') ?? [])
    expect(outcomes(svg([here], 'en'))).toEqual(['open'])
    const still = svg([{ ...here, confirmations: declined }], 'en', 'severe')
    expect(outcomes(still)).toEqual(['declined'])
    expect(saidIn(elementsOf(still)).description).toContain('declined, on record.')
    expect(svg([{ ...here, confirmations: declined }], 'es', 'severe')).toContain(
      'rechazada, y consta en el historial.',
    )
    const said = (
      episodes: NonNullable<Intake['treatmentHistory']>,
      outcome: string,
      english: string,
      spanish: string,
    ) => {
      expect(outcomes(svg(episodes, 'en'))).toEqual([outcome])
      expect(saidIn(elementsOf(svg(episodes, 'en'))).description).toContain(english)
      expect(saidIn(elementsOf(svg(episodes, 'es'))).description).toContain(spanish)
    }
    said(
      [here, between],
      'closed',
      'not open by the rest of the record.',
      'no está pendiente según el resto del historial.',
    )
  })

  test('what was recommended while nobody said where the person was is open once they are below it', () => {
    const [unplaced, here] = [
      { ...checkIn('2026-02-01', 'self-guided', { medicalNeeds: 'hospital' }), treatmentHistory: null },
      checkIn('2026-02-02', 'self-guided'),
    ]
    const reassessment = reassess([unplaced, here])
    expect(reassessment.transition).toMatchObject({ status: 'step-up', to: 'inpatient' })
    const elements = elementsOf(courseSvg(reassessment))
    expect(elements.flatMap(({ attributes }) => attributes.get('data-step-up') ?? [])).toEqual(['open'])
    expect(saidIn(elements).description).toContain(
      'Step up from Self-guided care to Inpatient care, recommended since 2026-02-01: still open.',
    )
  })

  test('is open in the picture of somebody in care exactly where the course says so, and of others only there', () => {
    forEvery((picture) => {
      const { transition, reasons, current } = picture.reassessment
      const says = (wanted: string) => reasons.some(({ code }) => code === wanted)
      const isOpen = (transition.status === 'step-up' || says('step-up-open')) && !says('step-up-declined')
      const drawn = elementsOf(draw(picture)).some(
        ({ attributes }) => attributes.get('data-step-up') === 'open',
      )
      if (current.status === 'known') expect(drawn).toBe(isOpen)
      else if (drawn) expect(isOpen).toBe(true)
    })
  })

  test('several assessments of one day stand beside each other, with their times', () => {
    const days = [
      { ...checkIn('2026-01-05', 'outpatient'), assessedAt: '08:30' },
      { ...checkIn('2026-01-05', 'outpatient', { riskOfHarm: 'high' }), assessedAt: '17:00' },
      checkIn('2026-01-06', 'outpatient'),
    ]
    const elements = elementsOf(courseSvg(reassess(days)))
    const x = elements
      .filter(({ attributes }) => attributes.has('data-assessed-on'))
      .map((group) => middleOf(within(elements, group)))
    expect(new Set(x).size).toBe(3)
    expect([...x].sort((a, b) => a - b)).toEqual(x)
    expect(saidIn(elements).description).toMatch(/2026-01-05 08:30: .* 2026-01-05 17:00: .* 2026-01-06: /)
  })

  test('too many to draw are counted, and all of them told', () => {
    const weeks = Array.from({ length: 8 }, (_, position) => [
      checkIn(daysAfter('2026-01-05', position * 14), 'outpatient', { symptomSeverity: 'severe' }),
      checkIn(daysAfter('2026-01-05', position * 14 + 7), 'intensive-outpatient'),
    ]).flat()
    for (const [language, words, each] of [
      ['en', '2 more are in the description of the picture.', /carried out by/g],
      ['es', 'En la descripción de la imagen hay 2 más.', /realizada a más tardar/g],
    ] as const) {
      const { drawn, description } = saidIn(elementsOf(courseSvg(reassess(weeks), { language })))
      expect(drawn).toContain(words)
      expect(drawn.match(each)).toHaveLength(6)
      expect(description.match(each)).toHaveLength(8)
    }
  })
})

describe('ratings and scores', () => {
  const reassessment = reassess([
    checkIn('2026-01-05', 'outpatient', { symptomSeverity: 'moderate', livingEnvironment: 'dangerous' }),
    checkIn('2026-01-19', 'outpatient', { symptomSeverity: null }),
  ])
  const panelsIn = (svg: string) => [
    ...new Set(elementsOf(svg).flatMap(({ attributes }) => attributes.get('data-dimension') ?? [])),
  ]

  test('the risk of harm is always drawn, and first; others as they are chosen, each once', () => {
    expect(panelsIn(courseSvg(reassessment))).toEqual(['riskOfHarm', 'symptomSeverity'])
    expect(panelsIn(courseSvg(reassessment, { dimensions: [] }))).toEqual(['riskOfHarm'])
    expect(
      panelsIn(
        courseSvg(reassessment, {
          dimensions: ['relapseRisk', 'riskOfHarm', 'livingEnvironment', 'relapseRisk'],
        }),
      ),
    ).toEqual(['riskOfHarm', 'relapseRisk', 'livingEnvironment'])
  })

  test('what is sensitive says so', () => {
    const svg = courseSvg(reassessment, { dimensions: ['livingEnvironment'] })
    expect(saidIn(elementsOf(svg)).drawn).toContain('Living environment (sensitive)')
  })

  test('higher ratings and scores stand higher', () => {
    const severities = adult.dimensions.find(({ id }) => id === 'symptomSeverity')?.ratings ?? []
    const course = reassess(
      severities.map(({ code }, position) =>
        checkIn(daysAfter('2026-01-05', position * 7), 'outpatient', { symptomSeverity: code as 'mild' }),
      ),
    )
    const scores = scoresOverTime(
      'phq9',
      [0, 4, 12, 20, 27].map((total, position) => ({
        on: daysAfter('2026-01-05', position * 7),
        answers: { total },
      })),
    )
    const elements = elementsOf(courseSvg(course, { scores: [scores] }))
    for (const attribute of ['data-rating', 'data-scored-on']) {
      const heights = elements
        .filter(
          ({ attributes }) => attributes.has(attribute) && attributes.get('data-dimension') !== 'riskOfHarm',
        )
        .map((group) => heightOf(within(elements, group)))
      expect(heights).toHaveLength(5)
      expect([...heights].sort((a, b) => b - a)).toEqual(heights)
      expect(new Set(heights).size).toBe(5)
    }
  })

  test('scores are told with their days; what is missing is told as that', () => {
    const scores = scoresOverTime('phq9', [
      { on: '2026-01-05', answers: { total: 17 } },
      { on: '2026-01-12', answers: null },
      { on: '2026-01-19', answers: [1, 1, 1, 1, 1, 1, 1, 1, null] },
    ])
    const said = (language: 'en' | 'es') =>
      saidIn(elementsOf(courseSvg(reassessment, { scores: [scores], language }))).description
    expect(said('en')).toContain(
      'PHQ-9 (0 to 27): 2026-01-05 17; 2026-01-12 not answered; 2026-01-19 8 to 11.',
    )
    expect(said('es')).toContain(
      'PHQ-9 (de 0 a 27): 5 de enero de 2026: 17; 12 de enero de 2026: sin respuesta; 19 de enero de 2026: entre 8 y 11.',
    )
  })

  test('scores on days of their own widen the axis', () => {
    const scores = {
      title: 'X',
      range: { least: 0, most: 10 },
      scores: [
        { on: '2025-12-01', total: 3 },
        { on: '2026-03-01', total: 7 },
      ],
    }
    const elements = elementsOf(courseSvg(reassessment, { scores: [scores] }))
    const on = (attribute: string) =>
      elements
        .filter(({ attributes }) => attributes.has(attribute))
        .map((group) => middleOf(within(elements, group)))
    const [before = 0, after = 0] = on('data-scored-on')
    for (const x of on('data-assessed-on')) {
      expect(x).toBeGreaterThan(before)
      expect(x).toBeLessThan(after)
    }
  })
})

const marks: readonly Mark[] = [
  'current',
  'recommended',
  'possible',
  'carried-out',
  'not-carried-out',
  'open',
  'declined',
  'closed',
  'rating',
  'total',
  'unanswered',
  'gap',
]

test('without color no two signs look alike, and the legend has exactly those that are drawn', () => {
  const pen = createPen('light')
  const shapes = marks.map((mark) => drawSign(mark, 10, 10, pen).replace(/#\w{6}/g, '#'))
  expect(new Set(shapes).size).toBe(marks.length)
  const legend = {
    current: /level of the person then/,
    possible: /not settled: at least/,
    'carried-out': /step-up carried out/,
    open: /step-up still open/,
    unanswered: /not answered/,
    gap: /no assessment/,
  }
  const told = (history: readonly Intake[]) => {
    const { drawn } = saidIn(elementsOf(courseSvg(reassess(history))))
    return Object.entries(legend).flatMap(([mark, words]) => (words.test(drawn) ? [mark] : []))
  }
  expect(told([checkIn('2026-01-05', 'outpatient')])).toEqual(['current'])
  expect(told([{ assessedOn: '2026-01-05' }])).toEqual(['possible', 'unanswered'])
  expect(
    told([
      checkIn('2026-01-05', 'outpatient', { symptomSeverity: 'severe' }),
      checkIn('2026-03-05', 'intensive-outpatient', { symptomSeverity: 'severe', riskOfHarm: 'imminent' }),
    ]),
  ).toEqual(['current', 'carried-out', 'open', 'gap'])
})

test('a ruleset of one’s own, with any labels', () => {
  const rulesetsWithHistories = rulesets().chain((ruleset) =>
    histories(ruleset).map((history) => ({ ruleset, history })),
  )
  fc.assert(
    fc.property(rulesetsWithHistories, ({ ruleset, history }) => {
      // Some have no notice.
      const { notice: _, ...unnoticed } = ruleset
      const hostile: Ruleset = {
        ...unnoticed,
        ladders: ruleset.ladders.map((ladder) => ({
          ...ladder,
          rungs: ladder.rungs.map((rung) => ({ ...rung, label: `<b>"${rung.label}"&'\u202E` })),
        })),
        dimensions: ruleset.dimensions.map((dimension) => ({
          ...dimension,
          title: `</title>${dimension.title}`,
        })),
      }
      const assessor = assessorOf(hostile)
      const dimensions = ruleset.dimensions.filter(({ derived }) => derived === undefined).map(({ id }) => id)
      const svg = courseSvg(reassess(history, { assessor }), {
        assessor,
        dimensions: dimensions.slice(0, 20),
      })
      expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(820)
      expect(svg).not.toMatch(/<b>|<\/title>\w|\u202E/)
      expect(elementsOf(svg).filter(({ name }) => name === 'title')).toHaveLength(1)
    }),
    { numRuns: Math.ceil(runs / 10) },
  )
})

describe('what is refused', () => {
  const reassessment = reassess([checkIn('2026-01-05', 'outpatient')])
  const drawing =
    (options: unknown, of: unknown = reassessment) =>
    () =>
      courseSvg(of as typeof reassessment, options as CourseSvgOptions)
  const scores = (differs: object) => ({
    scores: [
      { title: 'X', range: { least: 0, most: 27 }, scores: [{ on: '2026-01-05', total: 9 }], ...differs },
    ],
  })

  test.each<[string, unknown]>([
    ['options.theme: invalid-value', { theme: 'secret' }],
    ['options.idPrefix: invalid-value', { idPrefix: '"><script>secret' }],
    ['options.language: invalid-value', { language: 'secret' }],
    ['options: unknown-key', { reader: 'clinician' }],
    ['options.dimensions: invalid-type', { dimensions: 'riskOfHarm' }],
    ['options.dimensions.0: invalid-value', { dimensions: ['secret'] }],
    ['options.dimensions.0: invalid-value', { dimensions: ['unsuccessfulLevel'] }],
    ['options.gapDays: out-of-range', { gapDays: 0 }],
    ['options.scores: invalid-type', { scores: {} }],
    ['options.scores.0.title: missing', scores({ title: undefined })],
    ['options.scores.0.title: too-large', scores({ title: 'secret'.repeat(40) })],
    ['options.scores.0.range.most: out-of-range', scores({ range: { least: 5, most: 5 } })],
    ['options.scores.0.range.least: invalid-type', scores({ range: { least: 'secret', most: 5 } })],
    ['options.scores.0.scores: invalid-value', scores({ scores: [] })],
    ['options.scores.0.scores.0: invalid-type', scores({ scores: ['secret'] })],
    ['options.scores.0.scores.0.on: invalid-date', scores({ scores: [{ on: '2026-02-30', total: 3 }] })],
    ['options.scores.0.scores.0.total: missing', scores({ scores: [{ on: '2026-02-03' }] })],
    [
      'options.scores.0.scores.0.total: invalid-type',
      scores({ scores: [{ on: '2026-02-03', total: 'secret' }] }),
    ],
    [
      'options.scores.0.scores.0.total.status: invalid-value',
      scores({ scores: [{ on: '2026-02-03', total: { status: 'secret' } }] }),
    ],
    ['options.scores.0.scores.0.total: out-of-range', scores({ scores: [{ on: '2026-02-03', total: 28 }] })],
    ['options.scores.0.scores.0.total: out-of-range', scores({ scores: [{ on: '2026-02-03', total: -1 }] })],
    [
      'options.scores.0.scores.0.total: out-of-range',
      scores({ scores: [{ on: '2026-02-03', total: { status: 'range', least: 9, most: 8 } }] }),
    ],
    [
      'options.scores.0.scores.0.total: out-of-range',
      scores({ scores: [{ on: '2026-02-03', total: { status: 'known', value: 99 } }] }),
    ],
    [
      'options.scores.0.scores.0.missed: invalid-value',
      scores({ scores: [{ on: '2026-02-03', missed: false }] }),
    ],
    [
      'options.scores.0.scores.0: unknown-key',
      scores({ scores: [{ on: '2026-02-03', missed: true, total: 3 }] }),
    ],
  ])('%s: %j', (mistake, options) => {
    expect(mistakesIn(drawing(options))).toEqual([mistake])
    expect(everythingIn(usageErrorOf(drawing(options)))).not.toContain('secret')
  })

  test('something else than a reassessment, and one by another ruleset', () => {
    expect(mistakesIn(drawing({}, null))).toEqual(['reassessment: invalid-type'])
    const other = { ...reassessment, ruleset: { id: 'other', version: '1.0.0' } }
    expect(mistakesIn(drawing({}, other))).toEqual(['reassessment.ruleset: other-ruleset'])
  })
})

/** The place of a group of signs: the middle of what is a square or a circle in it, or of its lines. */
function middleOf(signs: readonly Drawn[]): number {
  const [sign] = signs
  if (sign === undefined) throw new Error('There is no sign.')
  if (sign.name === 'circle') return numberOf(sign, 'cx')
  if (sign.name === 'rect') return numberOf(sign, 'x') + numberOf(sign, 'width') / 2
  const corners = cornersOf(sign).map(([x]) => x)
  return (Math.min(...corners) + Math.max(...corners)) / 2
}

function heightOf([sign]: readonly Drawn[]): number {
  if (sign === undefined) throw new Error('There is no sign.')
  if (sign.name === 'circle') return numberOf(sign, 'cy')
  const corners = cornersOf(sign).map(([, y]) => y)
  return (Math.min(...corners) + Math.max(...corners)) / 2
}

type Corner = readonly [x: number, y: number]

function boxOf(element: Drawn) {
  const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')]
  const size = numberOf(element, 'font-size')
  const weight = element.attributes.get('font-weight') === '600' ? 'bold' : 'normal'
  return {
    text: element.text,
    left: x,
    right: x + textWidth(element.text, { size, weight, family: 'sans' }),
    top: y - size * 0.75,
    bottom: y + size * 0.2,
  }
}

/** The corners of what an element covers, as far as it covers anything. */
function cornersOf(element: Drawn): readonly Corner[] {
  const of = (name: string) => numberOf(element, name)
  switch (element.name) {
    case 'rect':
      return [
        [of('x'), of('y')],
        [of('x') + of('width'), of('y') + of('height')],
      ]
    case 'circle':
      return [
        [of('cx') - of('r'), of('cy') - of('r')],
        [of('cx') + of('r'), of('cy') + of('r')],
      ]
    case 'text': {
      const { left, right, top, bottom } = boxOf(element)
      return [
        [left, top],
        [right, bottom],
      ]
    }
    case 'path':
      return pathCorners(String(element.attributes.get('d')))
    default:
      return []
  }
}

/** Where a path goes: moves, and lines along and across, absolute or not. */
function pathCorners(d: string): readonly Corner[] {
  let [x, y] = [0, 0]
  return [...d.matchAll(/([MLHVmlhvz])([^MLHVmlhvz]*)/g)].map(([, command = '', given = '']): Corner => {
    const [a = 0, b = 0] = given
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (command === 'M' || command === 'L') [x, y] = [a, b]
    else if (command === 'H') x = a
    else if (command === 'V') y = a
    else if (command === 'h') x += a
    else if (command === 'v') y += a
    else if (command !== 'z') [x, y] = [x + a, y + b]
    return [x, y]
  })
}
